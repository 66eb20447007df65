-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deeds, what they changed, numbers and settings: what every room stands on.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row per deed. `undone_by`: the deed that took it back, null while it stands. `effective`: the
-- deed whose changes stand for it now (itself, or the last redo).
CREATE TABLE deed (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    changes INTEGER NOT NULL DEFAULT 0,
    undoes INTEGER REFERENCES deed (id),
    undone_by INTEGER REFERENCES deed (id) DEFERRABLE INITIALLY DEFERRED,
    effective INTEGER NOT NULL
);

CREATE INDEX deed_undone ON deed (undone_by) WHERE undone_by IS NOT NULL;

-- One row per record a deed changed. `op` 1 insert, 2 update, 3 remove. `image`: of an update the
-- fields that differ with both values, of a removal all fields. Records that were inserted one after
-- the other share a row: `count` of them, from `record` on.
CREATE TABLE change (
    deed INTEGER NOT NULL REFERENCES deed (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    count INTEGER NOT NULL DEFAULT 1,
    op INTEGER NOT NULL,
    before_revision INTEGER,
    after_revision INTEGER,
    image TEXT,
    PRIMARY KEY (deed, seq)
) WITHOUT ROWID;
CREATE INDEX change_record ON change (record, deed);
CREATE INDEX change_run ON change (record) WHERE count > 1;

-- Office-wide settings; each change of one is a change of a deed.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT
);
CREATE UNIQUE INDEX setting_key ON setting (key);

CREATE TABLE series (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) WITHOUT ROWID;
