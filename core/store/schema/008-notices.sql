-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notices: resolutions, public notices, and objections to them.
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    mark TEXT,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    term INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    prefix TEXT,
    text TEXT,
    method TEXT,
    entitled INTEGER,
    votes_for INTEGER,
    votes_against INTEGER,
    votes_abstain INTEGER,
    needed INTEGER,
    rule_pack TEXT,
    status TEXT NOT NULL,
    adopted_on TEXT,
    year INTEGER,
    number INTEGER,
    published_on TEXT,
    published_where TEXT,
    withdrawn_on TEXT,
    reason TEXT,
    note TEXT
);
CREATE INDEX resolution_sitting ON resolution (sitting);
CREATE UNIQUE INDEX resolution_number ON resolution (term, year, number);
CREATE INDEX resolution_status ON resolution (status);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    about TEXT,
    resolution INTEGER REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    sitting INTEGER REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT,
    places TEXT,
    contacts TEXT,
    days INTEGER,
    short_reason TEXT,
    status TEXT NOT NULL,
    posted_on TEXT,
    posted_by TEXT,
    ends_on TEXT,
    provisional INTEGER NOT NULL DEFAULT 0,
    longer TEXT,
    rule_pack TEXT,
    ended_on TEXT,
    certified_on TEXT,
    withdrawn_on TEXT,
    reason TEXT,
    again_of INTEGER REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT
);
CREATE INDEX notice_resolution ON notice (resolution);
CREATE INDEX notice_sitting ON notice (sitting);
CREATE INDEX notice_again_of ON notice (again_of);
CREATE INDEX notice_status ON notice (status, ends_on);

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    notice INTEGER NOT NULL REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    received_on TEXT NOT NULL,
    anonymous INTEGER NOT NULL DEFAULT 0,
    from_name TEXT,
    from_contact TEXT,
    text TEXT NOT NULL,
    handler TEXT,
    late INTEGER NOT NULL DEFAULT 0,
    late_remark TEXT,
    status TEXT NOT NULL,
    answer TEXT,
    verdict TEXT,
    answered_on TEXT,
    closed_on TEXT
);
CREATE UNIQUE INDEX objection_number ON objection (notice, number);
CREATE INDEX objection_status ON objection (status);
