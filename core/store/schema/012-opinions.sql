-- SPDX-License-Identifier: GPL-3.0-or-later
-- What workers say: sessions, opinions, remarks from everywhere, and suggestions that were adopted.
CREATE TABLE opinion_series (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    every_months INTEGER,
    begins_on TEXT,
    ended INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE UNIQUE INDEX opinion_series_name ON opinion_series (name);
CREATE INDEX opinion_series_unit ON opinion_series (unit);

CREATE TABLE opinion_session (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES opinion_series (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    name TEXT,
    held_on TEXT NOT NULL,
    starts TEXT,
    place TEXT,
    chair TEXT,
    recorder TEXT,
    status TEXT NOT NULL,
    end_reason TEXT,
    note TEXT
);
CREATE UNIQUE INDEX opinion_session_number ON opinion_session (series, number);
CREATE INDEX opinion_session_name ON opinion_session (name);
CREATE INDEX opinion_session_held_on ON opinion_session (held_on);
CREATE INDEX opinion_session_series ON opinion_session (series, held_on);
CREATE INDEX opinion_session_status ON opinion_session (status, held_on);

CREATE TABLE session_topic (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    session INTEGER NOT NULL REFERENCES opinion_session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    said TEXT,
    result TEXT
);
CREATE INDEX session_topic_session ON session_topic (session, position);

CREATE TABLE session_attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    session INTEGER NOT NULL REFERENCES opinion_session (id) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    unit_name TEXT,
    part TEXT,
    state TEXT NOT NULL,
    reason TEXT
);
CREATE UNIQUE INDEX session_attendance_once ON session_attendance (session, name, unit_name);
CREATE INDEX session_attendance_member ON session_attendance (member);

CREATE TABLE opinion (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    category TEXT,
    topic TEXT,
    session INTEGER REFERENCES opinion_session (id) DEFERRABLE INITIALLY DEFERRED,
    received_on TEXT NOT NULL,
    anonymous INTEGER NOT NULL DEFAULT 0,
    author INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    author_name TEXT,
    author_phone TEXT,
    from_unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    from_post TEXT,
    from_sex TEXT,
    urgency TEXT NOT NULL,
    beyond_reason TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    unit_name TEXT,
    responsible TEXT,
    status TEXT NOT NULL,
    assigned_on TEXT,
    counted_from TEXT,
    due_on TEXT,
    provisional INTEGER NOT NULL DEFAULT 0,
    extended_to TEXT,
    extension_log TEXT,
    rule_pack TEXT,
    main INTEGER REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    measure INTEGER REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    answer_kind TEXT,
    answer TEXT,
    answered_on TEXT,
    answer_log TEXT,
    returned_reason TEXT,
    rating TEXT,
    comment TEXT,
    rated_on TEXT,
    first_rating TEXT,
    rounds INTEGER NOT NULL DEFAULT 0,
    unrated_reason TEXT,
    closed_on TEXT,
    end_reason TEXT,
    note TEXT,
    next_due TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX opinion_number ON opinion (number);
CREATE INDEX opinion_title ON opinion (title);
CREATE INDEX opinion_pinyin ON opinion (pinyin_key);
CREATE INDEX opinion_received_on ON opinion (received_on);
CREATE INDEX opinion_session_of ON opinion (session, received_on);
CREATE INDEX opinion_status ON opinion (status, received_on);
CREATE INDEX opinion_category ON opinion (category, received_on);
CREATE INDEX opinion_urgency ON opinion (urgency, received_on);
-- A list ordered by a state goes on by id: without these the largest group is sorted at each look.
CREATE INDEX opinion_by_urgency ON opinion (urgency);
CREATE INDEX opinion_by_rating ON opinion (rating);
CREATE INDEX opinion_by_category ON opinion (category);
CREATE INDEX opinion_by_status ON opinion (status);
CREATE INDEX opinion_rating ON opinion (rating, received_on);
CREATE INDEX opinion_unit ON opinion (unit, received_on);
CREATE INDEX opinion_unit_name ON opinion (unit_name);
CREATE INDEX opinion_from_unit ON opinion (from_unit, received_on);
CREATE INDEX opinion_author ON opinion (author);
CREATE INDEX opinion_author_phone ON opinion (author_phone);
CREATE INDEX opinion_due_on ON opinion (due_on);
CREATE INDEX opinion_main ON opinion (main);
CREATE INDEX opinion_measure ON opinion (measure);
CREATE INDEX opinion_next_due ON opinion (next_due) WHERE next_due IS NOT NULL;
SEARCH opinion;

CREATE TABLE opinion_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    opinion INTEGER NOT NULL REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT,
    text TEXT NOT NULL,
    author TEXT
);
CREATE INDEX opinion_note_opinion ON opinion_note (opinion, on_date);

CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    channel TEXT NOT NULL,
    said_on TEXT NOT NULL,
    region TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT,
    topic TEXT,
    category TEXT,
    anonymous INTEGER NOT NULL DEFAULT 0,
    speaker TEXT,
    phone TEXT,
    noted_by TEXT,
    status TEXT NOT NULL,
    main INTEGER REFERENCES remark (id) DEFERRABLE INITIALLY DEFERRED,
    classed_on TEXT,
    turned_on TEXT,
    became_kind TEXT,
    became_id INTEGER,
    became TEXT,
    end_reason TEXT,
    note TEXT,
    next_due TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX remark_number ON remark (number);
CREATE INDEX remark_title ON remark (title);
CREATE INDEX remark_pinyin ON remark (pinyin_key);
CREATE INDEX remark_said_on ON remark (said_on);
CREATE INDEX remark_status ON remark (status, said_on);
CREATE INDEX remark_channel ON remark (channel, said_on);
CREATE INDEX remark_category ON remark (category, said_on);
CREATE INDEX remark_region ON remark (region, said_on);
CREATE INDEX remark_unit ON remark (unit, said_on);
CREATE INDEX remark_phone ON remark (phone);
CREATE INDEX remark_main ON remark (main);
CREATE INDEX remark_became ON remark (became_kind, became_id);
CREATE INDEX remark_next_due ON remark (next_due) WHERE next_due IS NOT NULL;
SEARCH remark;

CREATE TABLE adopted_suggestion (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT,
    round TEXT,
    suggested_on TEXT,
    opinion INTEGER REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    author_name TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    reason TEXT,
    shows_where TEXT,
    decided_on TEXT,
    note TEXT
);
CREATE INDEX adopted_suggestion_title ON adopted_suggestion (title);
CREATE INDEX adopted_suggestion_round ON adopted_suggestion (round);
CREATE INDEX adopted_suggestion_status ON adopted_suggestion (status, suggested_on);
CREATE INDEX adopted_suggestion_opinion ON adopted_suggestion (opinion);
CREATE INDEX adopted_suggestion_unit ON adopted_suggestion (unit);
