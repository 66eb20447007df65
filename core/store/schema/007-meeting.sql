-- SPDX-License-Identifier: GPL-3.0-or-later
-- The meeting itself: its preparation, its agenda, its minutes, and the heads' meetings in between.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    template TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT
);
CREATE UNIQUE INDEX plan_sitting ON plan (sitting);

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    what TEXT NOT NULL,
    counted TEXT,
    offset_days INTEGER,
    takes INTEGER NOT NULL DEFAULT 0,
    rule TEXT,
    fixed_on TEXT,
    due_on TEXT,
    law_on TEXT,
    provisional INTEGER NOT NULL DEFAULT 0,
    basis TEXT,
    event TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    deputy INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT,
    status TEXT NOT NULL,
    done_on TEXT,
    reason TEXT,
    note TEXT,
    origin TEXT
);
CREATE INDEX duty_sitting ON duty (sitting, due_on);
CREATE INDEX duty_status ON duty (status, due_on);
CREATE INDEX duty_unit ON duty (unit);
CREATE INDEX duty_deputy ON duty (deputy);

CREATE TABLE heads_meeting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts TEXT,
    place TEXT,
    chair TEXT,
    recorder TEXT,
    topics TEXT,
    summary TEXT,
    status TEXT NOT NULL,
    rule_pack TEXT,
    entitled INTEGER NOT NULL DEFAULT 0,
    attended INTEGER NOT NULL DEFAULT 0,
    needed INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    note TEXT
);
CREATE INDEX heads_meeting_term ON heads_meeting (term, number);

CREATE TABLE heads_attendee (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES heads_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    deputy INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    post TEXT,
    status TEXT NOT NULL,
    reason TEXT
);
CREATE INDEX heads_attendee_meeting ON heads_attendee (meeting, role);
CREATE UNIQUE INDEX heads_attendee_once ON heads_attendee (meeting, deputy);
CREATE INDEX heads_attendee_deputy ON heads_attendee (deputy);
CREATE INDEX heads_attendee_delegation ON heads_attendee (delegation);

CREATE TABLE heads_decision (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES heads_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    text TEXT,
    status TEXT NOT NULL,
    votes_for INTEGER,
    votes_against INTEGER,
    votes_abstain INTEGER,
    votes_needed INTEGER,
    sitting INTEGER REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    confirmed_for INTEGER,
    confirmed_needed INTEGER,
    settled_on TEXT,
    reason TEXT
);
CREATE INDEX heads_decision_meeting ON heads_decision (meeting, position);
CREATE INDEX heads_decision_status ON heads_decision (status);
CREATE INDEX heads_decision_sitting ON heads_decision (sitting);
CREATE INDEX heads_decision_item ON heads_decision (item);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    place TEXT,
    title TEXT NOT NULL,
    type TEXT,
    minutes INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL DEFAULT 0,
    starts TEXT,
    internal INTEGER NOT NULL DEFAULT 0,
    presenter TEXT,
    document TEXT,
    script TEXT,
    decision TEXT,
    summary TEXT,
    heads_decision INTEGER REFERENCES heads_decision (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    reason TEXT
);
CREATE INDEX agenda_item_sitting ON agenda_item (sitting, place);
CREATE INDEX agenda_item_parent ON agenda_item (parent, position);
CREATE INDEX agenda_item_heads ON agenda_item (heads_decision);

CREATE TABLE minutes (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    number TEXT,
    chair TEXT,
    intro TEXT,
    text TEXT,
    recorder TEXT,
    issuer TEXT,
    main_to TEXT,
    copy_to TEXT,
    annexes TEXT,
    status TEXT NOT NULL,
    signed_on TEXT,
    sha256 TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX minutes_sitting ON minutes (sitting);

CREATE TABLE signed_minutes (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    minutes INTEGER NOT NULL REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    signed_at TEXT,
    sha256 TEXT,
    text TEXT
);
CREATE INDEX signed_minutes_minutes ON signed_minutes (minutes);
