-- SPDX-License-Identifier: GPL-3.0-or-later
-- Committees, by-elections, deputies who change their unit, and the roll-call of an online meeting.
ALTER TABLE deputy ADD COLUMN replaces INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE deputy ADD COLUMN elected_in INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE deputy SET elected_in = unit WHERE status <> 'proposed';
CREATE INDEX deputy_replaces ON deputy (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX deputy_elected_in ON deputy (elected_in);

ALTER TABLE sitting ADD COLUMN broadcast TEXT;
ALTER TABLE sitting ADD COLUMN recording TEXT;
-- Who asked for an extraordinary sitting.
ALTER TABLE sitting ADD COLUMN asked_by TEXT;
ALTER TABLE sitting ADD COLUMN signatures INTEGER;
ALTER TABLE sitting ADD COLUMN asked_of INTEGER;
ALTER TABLE sitting ADD COLUMN asked_needed INTEGER;
CREATE INDEX attendance_name ON attendance (sitting, name);

CREATE TABLE committee (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    purpose TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE INDEX committee_term ON committee (term, position);

CREATE TABLE committee_member (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    committee INTEGER NOT NULL REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED,
    deputy INTEGER NOT NULL REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE UNIQUE INDEX committee_member_once ON committee_member (committee, deputy);
CREATE INDEX committee_member_deputy ON committee_member (deputy);

CREATE TABLE online_entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    card_no INTEGER,
    mobile TEXT,
    joined_at TEXT,
    left_at TEXT,
    attendance INTEGER REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED,
    result TEXT
);
CREATE INDEX online_entry_sitting ON online_entry (sitting, name);
CREATE INDEX online_entry_attendance ON online_entry (attendance);
