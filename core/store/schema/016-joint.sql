-- SPDX-License-Identifier: GPL-3.0-or-later
-- Joint meetings of government and union: agenda, papers, speakers, who was there, minutes.
CREATE TABLE joint_meeting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    government TEXT NOT NULL,
    number INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts TEXT,
    place TEXT,
    chair TEXT,
    chair_is TEXT,
    chair_reason TEXT,
    recorder TEXT,
    status TEXT NOT NULL,
    doc_number TEXT,
    intro TEXT,
    issuer TEXT,
    main_to TEXT,
    copy_to TEXT,
    annexes TEXT,
    previous INTEGER REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    convened_on TEXT,
    closed_on TEXT,
    signed_on TEXT,
    issued_on TEXT,
    reason TEXT,
    rule_pack TEXT,
    note TEXT,
    sha256 TEXT,
    signed_text TEXT
);
CREATE UNIQUE INDEX joint_meeting_number ON joint_meeting (unit, number);
CREATE INDEX joint_meeting_held_on ON joint_meeting (unit, held_on);
CREATE INDEX joint_meeting_status ON joint_meeting (status, held_on);
CREATE INDEX joint_meeting_name ON joint_meeting (name);
CREATE INDEX joint_meeting_previous ON joint_meeting (previous);

CREATE TABLE joint_review (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    measure INTEGER NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    title TEXT,
    unit_name TEXT,
    promised_on TEXT,
    due_on TEXT,
    state TEXT,
    overdue INTEGER NOT NULL DEFAULT 0,
    result TEXT,
    explanation TEXT,
    carried INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX joint_review_once ON joint_review (meeting, measure);
CREATE INDEX joint_review_measure ON joint_review (measure);

CREATE TABLE joint_paper (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    doc_number TEXT,
    drafter TEXT,
    text TEXT,
    status TEXT NOT NULL,
    discussion TEXT,
    changes TEXT,
    promised TEXT,
    reason TEXT
);
CREATE INDEX joint_paper_meeting ON joint_paper (meeting, position);

CREATE TABLE joint_topic (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT,
    text TEXT,
    side TEXT,
    reporter TEXT,
    opinion INTEGER REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT,
    status TEXT NOT NULL,
    discussion TEXT,
    decision TEXT,
    promised TEXT,
    reason TEXT,
    source_kind TEXT,
    source_id INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX joint_topic_meeting ON joint_topic (meeting, position);
CREATE INDEX joint_topic_opinion ON joint_topic (opinion);
CREATE INDEX joint_topic_source ON joint_topic (source_kind, source_id);

CREATE TABLE joint_speaker (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    unit_name TEXT,
    side TEXT,
    subject TEXT,
    minutes INTEGER,
    status TEXT NOT NULL,
    said TEXT,
    reason TEXT
);
CREATE INDEX joint_speaker_meeting ON joint_speaker (meeting, position);

CREATE TABLE joint_attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES joint_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    unit_name TEXT,
    post TEXT,
    side TEXT,
    role TEXT,
    state TEXT NOT NULL,
    stands_for TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX joint_attendance_once ON joint_attendance (meeting, name, unit_name);
CREATE INDEX joint_attendance_member ON joint_attendance (member);

-- A file names these in words: a line is looked up, not read through.
CREATE INDEX joint_topic_title ON joint_topic (title);
CREATE INDEX joint_paper_title ON joint_paper (title);
