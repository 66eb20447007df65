-- SPDX-License-Identifier: GPL-3.0-or-later
-- People: units and members.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    parent INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT,
    code TEXT,
    credit_code TEXT,
    region TEXT,
    leader TEXT,
    phone TEXT,
    staff INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX unit_path ON unit (path);
CREATE UNIQUE INDEX unit_code ON unit (code);
CREATE INDEX unit_name ON unit (name);
CREATE INDEX unit_parent ON unit (parent);
SEARCH unit;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sex TEXT,
    id_number TEXT,
    birth_date TEXT,
    ethnicity TEXT,
    education TEXT,
    political TEXT,
    mobile TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    union_branch TEXT,
    department TEXT,
    post TEXT,
    skill_grade TEXT,
    household TEXT,
    employment TEXT,
    contract_from TEXT,
    contract_to TEXT,
    joined_on TEXT,
    status TEXT NOT NULL,
    status_on TEXT,
    status_reason TEXT,
    migrant_worker INTEGER NOT NULL DEFAULT 0,
    manager INTEGER NOT NULL DEFAULT 0,
    front_line INTEGER NOT NULL DEFAULT 0,
    bank_card TEXT,
    note TEXT,
    reading TEXT,
    pinyin_key TEXT,
    stroke_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX member_id_number ON member (id_number);
CREATE INDEX member_name ON member (name);
CREATE INDEX member_pinyin ON member (pinyin_key);
CREATE INDEX member_strokes ON member (stroke_key);
CREATE INDEX member_mobile ON member (mobile);
CREATE INDEX member_bank_card ON member (bank_card);
CREATE INDEX member_unit ON member (unit, pinyin_key);
SEARCH member;

-- Pairs that look alike and that somebody has said are two people. a < b.
CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    a INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    b INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT
);
CREATE UNIQUE INDEX not_duplicate_pair ON not_duplicate (a, b);
CREATE INDEX not_duplicate_b ON not_duplicate (b);
