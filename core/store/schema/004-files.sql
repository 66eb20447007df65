-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers and pictures attached to records. What a file holds is kept once, by its sum, and stays when the
-- attachment is removed: an undo may bring it back.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    owner_kind TEXT NOT NULL,
    owner INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL,
    note TEXT
);
CREATE INDEX attachment_owner ON attachment (owner, owner_kind);
CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
);
