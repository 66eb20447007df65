-- SPDX-License-Identifier: GPL-3.0-or-later
-- Congress: terms, sittings, delegations, deputies, observers and who was there.
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    to_date TEXT,
    staff_count INTEGER NOT NULL DEFAULT 0,
    staff_women INTEGER NOT NULL DEFAULT 0,
    staff_agency INTEGER NOT NULL DEFAULT 0,
    deputy_target INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    reason TEXT,
    note TEXT
);
CREATE INDEX term_unit ON term (unit, number);

CREATE TABLE sitting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts TEXT,
    place TEXT,
    mode TEXT,
    agenda TEXT,
    status TEXT NOT NULL,
    called_on TEXT,
    papers_on TEXT,
    rule_pack TEXT,
    opened_at TEXT,
    closed_at TEXT,
    open_entitled INTEGER NOT NULL DEFAULT 0,
    open_present INTEGER NOT NULL DEFAULT 0,
    open_needed INTEGER NOT NULL DEFAULT 0,
    open_composition TEXT,
    override_reason TEXT,
    reason TEXT,
    note TEXT
);
CREATE INDEX sitting_term ON sitting (term, number);
CREATE INDEX sitting_held_on ON sitting (held_on);

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    head INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    units TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE INDEX delegation_term ON delegation (term, position);
CREATE INDEX delegation_head ON delegation (head);
CREATE INDEX delegation_unit ON delegation (unit);

CREATE TABLE deputy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    presidium INTEGER NOT NULL DEFAULT 0,
    woman INTEGER NOT NULL DEFAULT 0,
    front_line INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    card_no INTEGER,
    elected_on TEXT,
    staff_entitled INTEGER,
    staff_present INTEGER,
    votes_for INTEGER,
    election_note TEXT,
    ended_on TEXT,
    ended_how TEXT,
    ended_reason TEXT,
    note TEXT,
    pinyin_key TEXT,
    stroke_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX deputy_once ON deputy (term, member) WHERE status <> 'ended';
CREATE UNIQUE INDEX deputy_card ON deputy (term, card_no);
CREATE INDEX deputy_status ON deputy (term, status);
CREATE INDEX deputy_member ON deputy (member);
CREATE INDEX deputy_delegation ON deputy (delegation, stroke_key);
CREATE INDEX deputy_unit ON deputy (unit);
CREATE INDEX deputy_pinyin ON deputy (pinyin_key);
SEARCH deputy;

CREATE TABLE observer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    unit_name TEXT,
    post TEXT,
    note TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE INDEX observer_sitting ON observer (sitting);
CREATE INDEX observer_member ON observer (member);
SEARCH observer;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    deputy INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    observer INTEGER REFERENCES observer (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    card_no INTEGER,
    state TEXT NOT NULL,
    late INTEGER NOT NULL DEFAULT 0,
    arrived_at TEXT,
    left_at TEXT,
    channel TEXT,
    reason TEXT,
    pinyin_key TEXT,
    stroke_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX attendance_deputy ON attendance (sitting, deputy);
CREATE UNIQUE INDEX attendance_observer ON attendance (sitting, observer);
CREATE INDEX attendance_state ON attendance (sitting, role, state);
CREATE INDEX attendance_of_deputy ON attendance (deputy);
CREATE INDEX attendance_of_observer ON attendance (observer);
CREATE INDEX attendance_delegation ON attendance (delegation);
CREATE INDEX attendance_pinyin ON attendance (sitting, pinyin_key);
SEARCH attendance;
