-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ballots: what is voted on, the counts with their bundles of papers, named votes, the result.
CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    way TEXT NOT NULL,
    important INTEGER NOT NULL DEFAULT 0,
    seats INTEGER NOT NULL DEFAULT 0,
    posts TEXT,
    marks_limit INTEGER NOT NULL DEFAULT 0,
    grades TEXT,
    name_order TEXT,
    instructions TEXT,
    copies INTEGER NOT NULL DEFAULT 0,
    majority_base TEXT,
    majority_num INTEGER NOT NULL DEFAULT 0,
    majority_den INTEGER NOT NULL DEFAULT 0,
    majority_least TEXT,
    majority_source TEXT,
    repeats INTEGER REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    scrutineers TEXT,
    tellers TEXT,
    status TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    entitled INTEGER NOT NULL DEFAULT 0,
    present INTEGER NOT NULL DEFAULT 0,
    roll TEXT,
    issued INTEGER NOT NULL DEFAULT 0,
    returned INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    result TEXT,
    announced_at TEXT,
    reason TEXT,
    note TEXT
);
CREATE UNIQUE INDEX ballot_number ON ballot (sitting, number);
CREATE INDEX ballot_repeats ON ballot (repeats);

CREATE TABLE ballot_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ballot INTEGER NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    deputy INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    unit_name TEXT,
    job TEXT,
    post TEXT,
    note TEXT,
    stroke_key TEXT
);
CREATE INDEX ballot_item_ballot ON ballot_item (ballot, position);
CREATE INDEX ballot_item_deputy ON ballot_item (deputy);
CREATE INDEX ballot_item_member ON ballot_item (member);

CREATE TABLE ballot_count (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ballot INTEGER NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    counted_by TEXT,
    state TEXT NOT NULL,
    submitted_at TEXT,
    reason TEXT,
    note TEXT
);
CREATE UNIQUE INDEX ballot_count_number ON ballot_count (ballot, number);

CREATE TABLE ballot_bundle (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ballot_count INTEGER NOT NULL REFERENCES ballot_count (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    marks TEXT,
    totals TEXT,
    others TEXT,
    papers INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE UNIQUE INDEX ballot_bundle_number ON ballot_bundle (ballot_count, number);
CREATE INDEX ballot_bundle_delegation ON ballot_bundle (delegation);

CREATE TABLE ballot_vote (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ballot INTEGER NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER NOT NULL REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED,
    voter TEXT NOT NULL,
    phone TEXT,
    deputy INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    choice TEXT NOT NULL,
    cast_at TEXT,
    channel TEXT,
    vote_key TEXT
);
CREATE UNIQUE INDEX ballot_vote_once ON ballot_vote (vote_key);
CREATE INDEX ballot_vote_ballot ON ballot_vote (ballot, item, choice);
CREATE INDEX ballot_vote_item ON ballot_vote (item);
CREATE INDEX ballot_vote_deputy ON ballot_vote (deputy);
CREATE INDEX ballot_vote_delegation ON ballot_vote (delegation);

CREATE TABLE ballot_tally (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ballot INTEGER NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    post TEXT,
    votes_for INTEGER NOT NULL DEFAULT 0,
    votes_against INTEGER NOT NULL DEFAULT 0,
    abstain INTEGER NOT NULL DEFAULT 0,
    grade_counts TEXT,
    invalid INTEGER NOT NULL DEFAULT 0,
    base INTEGER NOT NULL DEFAULT 0,
    needed INTEGER NOT NULL DEFAULT 0,
    outcome TEXT
);
CREATE INDEX ballot_tally_ballot ON ballot_tally (ballot, position);
CREATE INDEX ballot_tally_item ON ballot_tally (item);
