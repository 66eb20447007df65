-- SPDX-License-Identifier: GPL-3.0-or-later
-- Promises with an owner, a date and an end, and what was done about each.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    text TEXT,
    source TEXT,
    source_kind TEXT,
    source_id INTEGER,
    series_kind TEXT,
    series_id INTEGER,
    promised_on TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    unit_name TEXT,
    responsible TEXT,
    due_on TEXT NOT NULL,
    first_due_on TEXT,
    extensions INTEGER NOT NULL DEFAULT 0,
    extension_log TEXT,
    status TEXT NOT NULL,
    outcome TEXT,
    ended_on TEXT,
    result TEXT,
    end_reason TEXT,
    confirmed_on TEXT,
    confirmed_by TEXT,
    returned_reason TEXT,
    kept TEXT,
    carried INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    next_due TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX measure_number ON measure (number);
CREATE INDEX measure_source ON measure (source_kind, source_id);
CREATE INDEX measure_series ON measure (series_kind, series_id, status);
CREATE INDEX measure_title ON measure (title);
CREATE INDEX measure_pinyin ON measure (pinyin_key);
CREATE INDEX measure_unit ON measure (unit, due_on);
CREATE INDEX measure_unit_name ON measure (unit_name);
CREATE INDEX measure_due_on ON measure (due_on);
CREATE INDEX measure_status ON measure (status, due_on);
CREATE INDEX measure_kept ON measure (kept, due_on);
CREATE INDEX measure_source_text ON measure (source);
CREATE INDEX measure_responsible ON measure (responsible);
CREATE INDEX measure_ended_on ON measure (ended_on);
CREATE INDEX measure_next_due ON measure (next_due) WHERE next_due IS NOT NULL;
SEARCH measure;

CREATE TABLE progress_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    measure INTEGER NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT,
    text TEXT NOT NULL,
    author TEXT
);
CREATE INDEX progress_note_measure ON progress_note (measure, on_date);
