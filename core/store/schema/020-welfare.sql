-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members in need: standards by region and date, needy-member files and what lies in them, spot checks.
CREATE TABLE welfare_standard (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    region TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    line INTEGER NOT NULL,
    line_source TEXT,
    relative_percent INTEGER,
    relative_source TEXT,
    loss_percent INTEGER,
    loss_source TEXT,
    homes_most INTEGER,
    school_percent INTEGER,
    exclusion_source TEXT,
    status TEXT NOT NULL,
    applied_on TEXT,
    judged INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL DEFAULT 0,
    left_count INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    note TEXT
);
CREATE UNIQUE INDEX welfare_standard_day ON welfare_standard (region, valid_from) WHERE status <> 'withdrawn';
CREATE INDEX welfare_standard_from ON welfare_standard (valid_from);
CREATE INDEX welfare_standard_name ON welfare_standard (name);

CREATE TABLE needy_file (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    sex TEXT,
    ethnicity TEXT,
    political TEXT,
    birth_date TEXT,
    id_number TEXT,
    health TEXT,
    disability TEXT,
    illness TEXT,
    model_worker TEXT,
    marriage TEXT,
    single_parent INTEGER NOT NULL DEFAULT 0,
    residence TEXT,
    housing TEXT,
    floor_area INTEGER,
    homes INTEGER NOT NULL DEFAULT 0,
    work_state TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT,
    worked_since TEXT,
    insurance TEXT,
    mobile TEXT,
    address TEXT,
    region TEXT,
    year INTEGER,
    own_income INTEGER,
    other_income INTEGER,
    medical INTEGER NOT NULL DEFAULT 0,
    schooling INTEGER NOT NULL DEFAULT 0,
    rent INTEGER NOT NULL DEFAULT 0,
    other_rigid INTEGER NOT NULL DEFAULT 0,
    other_rigid_what TEXT,
    loss INTEGER NOT NULL DEFAULT 0,
    loss_kind TEXT,
    shop INTEGER NOT NULL DEFAULT 0,
    abroad INTEGER NOT NULL DEFAULT 0,
    private_fee INTEGER NOT NULL DEFAULT 0,
    public_fee INTEGER NOT NULL DEFAULT 0,
    other_exclusion TEXT,
    cause TEXT,
    second_cause TEXT,
    request TEXT,
    bank TEXT,
    bank_branch TEXT,
    bank_card TEXT,
    filed_by TEXT,
    applied_on TEXT,
    unit_opinion TEXT,
    unit_by TEXT,
    unit_on TEXT,
    authorised_on TEXT,
    visit_by TEXT,
    visit_on TEXT,
    civil_check TEXT,
    committee_opinion TEXT,
    committee_by TEXT,
    committee_on TEXT,
    posted_on TEXT,
    notice_days INTEGER NOT NULL DEFAULT 0,
    notice_places TEXT,
    posted_category TEXT,
    approval_opinion TEXT,
    approved_by TEXT,
    approved_on TEXT,
    ends_on TEXT,
    status TEXT NOT NULL,
    category TEXT,
    standard INTEGER REFERENCES welfare_standard (id) DEFERRABLE INITIALLY DEFERRED,
    judged_on TEXT,
    rule_pack TEXT,
    stopped_from TEXT,
    stop_reason TEXT,
    stopped_on TEXT,
    reviewed_on TEXT,
    review_opinion TEXT,
    exit_reason TEXT,
    exit_text TEXT,
    exited_on TEXT,
    followed_on TEXT,
    retain_until TEXT,
    due_on TEXT,
    relapses INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    person_key TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX needy_file_number ON needy_file (number);
-- Unique only together with the id: a large import drops plain indexes and sorts them anew at its end, but the rule
-- "one household, one file" looks each person up in between.
CREATE UNIQUE INDEX needy_file_person ON needy_file (person_key, id);
CREATE INDEX needy_file_name ON needy_file (name);
CREATE INDEX needy_file_pinyin ON needy_file (pinyin_key);
CREATE INDEX needy_file_member ON needy_file (member);
CREATE INDEX needy_file_unit ON needy_file (unit, pinyin_key);
CREATE INDEX needy_file_status ON needy_file (status, number);
CREATE INDEX needy_file_category ON needy_file (category);
CREATE INDEX needy_file_cause ON needy_file (cause);
CREATE INDEX needy_file_standard ON needy_file (standard);
CREATE INDEX needy_file_posted ON needy_file (posted_on);
CREATE INDEX needy_file_approved ON needy_file (approved_on);
CREATE INDEX needy_file_reviewed ON needy_file (reviewed_on);
CREATE INDEX needy_file_due ON needy_file (due_on);
-- What is masked is found by its whole value only: one look-up each.
CREATE UNIQUE INDEX needy_file_id_number ON needy_file (id_number, id);
CREATE INDEX needy_file_mobile ON needy_file (mobile);
CREATE INDEX needy_file_bank_card ON needy_file (bank_card);
CREATE INDEX needy_file_illness ON needy_file (illness);
CREATE INDEX needy_file_disability ON needy_file (disability);
CREATE INDEX needy_file_address ON needy_file (address);
CREATE INDEX needy_file_other_rigid ON needy_file (other_rigid_what);
CREATE INDEX needy_file_stop ON needy_file (stop_reason);
CREATE INDEX needy_file_review ON needy_file (review_opinion);
CREATE INDEX needy_file_exit ON needy_file (exit_text);
CREATE INDEX needy_file_note ON needy_file (note);
SEARCH needy_file;

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    label TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    relation TEXT,
    sex TEXT,
    id_number TEXT,
    no_id_reason TEXT,
    birth_date TEXT,
    political TEXT,
    occupation TEXT,
    health TEXT,
    illness TEXT,
    place TEXT,
    income INTEGER,
    insurance TEXT,
    counts INTEGER NOT NULL DEFAULT 0,
    person_key TEXT
);
CREATE UNIQUE INDEX household_member_file ON household_member (file, position, id);
CREATE UNIQUE INDEX household_member_person ON household_member (person_key, id);
CREATE INDEX household_member_id_number ON household_member (id_number);
CREATE INDEX household_member_name ON household_member (name);
CREATE INDEX household_member_label ON household_member (label);
-- Judging every household anew reads this index alone.
CREATE INDEX household_member_sum ON household_member (counts, file, income, occupation);

CREATE TABLE needy_document (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT,
    on_paper INTEGER NOT NULL DEFAULT 0,
    waived INTEGER NOT NULL DEFAULT 0,
    seen_on TEXT,
    note TEXT
);
CREATE INDEX needy_document_file ON needy_document (file, type);

CREATE TABLE needy_finding (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    exclusion TEXT,
    what TEXT,
    rule TEXT,
    found_on TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    signed_by TEXT,
    signed_on TEXT,
    cleared_on TEXT
);
CREATE INDEX needy_finding_file ON needy_finding (file, status);

CREATE TABLE needy_worksheet (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT,
    cause TEXT,
    standard INTEGER REFERENCES welfare_standard (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL DEFAULT 0,
    relative_percent INTEGER NOT NULL DEFAULT 0,
    loss_percent INTEGER NOT NULL DEFAULT 0,
    year INTEGER NOT NULL DEFAULT 0,
    heads INTEGER NOT NULL DEFAULT 0,
    income INTEGER NOT NULL DEFAULT 0,
    incomes TEXT,
    rigid INTEGER NOT NULL DEFAULT 0,
    spending TEXT,
    loss INTEGER NOT NULL DEFAULT 0,
    loss_kind TEXT,
    net INTEGER NOT NULL DEFAULT 0,
    per_head INTEGER NOT NULL DEFAULT 0,
    category TEXT
);
CREATE INDEX needy_worksheet_file ON needy_worksheet (file);
CREATE INDEX needy_worksheet_standard ON needy_worksheet (standard);

CREATE TABLE needy_visit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT,
    on_date TEXT,
    visited_by TEXT NOT NULL,
    found TEXT,
    agrees INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX needy_visit_file ON needy_visit (file, on_date);

CREATE TABLE needy_objection (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL DEFAULT 0,
    received_on TEXT,
    anonymous INTEGER NOT NULL DEFAULT 0,
    from_name TEXT,
    from_contact TEXT,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    answer TEXT,
    verdict TEXT,
    answered_on TEXT,
    closed_on TEXT
);
CREATE UNIQUE INDEX needy_objection_number ON needy_objection (file, number);
CREATE INDEX needy_objection_status ON needy_objection (status);

CREATE TABLE spot_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    year INTEGER NOT NULL DEFAULT 0,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    percent INTEGER,
    seed TEXT,
    status TEXT NOT NULL,
    drawn_on TEXT,
    files INTEGER NOT NULL DEFAULT 0,
    drawn INTEGER NOT NULL DEFAULT 0,
    ended_on TEXT,
    rule_pack TEXT,
    note TEXT
);
CREATE INDEX spot_check_year ON spot_check (year);
CREATE INDEX spot_check_name ON spot_check (name);
CREATE INDEX spot_check_unit ON spot_check (unit);

CREATE TABLE spot_line (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    spot_check INTEGER NOT NULL REFERENCES spot_check (id) DEFERRABLE INITIALLY DEFERRED,
    file INTEGER NOT NULL REFERENCES needy_file (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    result TEXT NOT NULL,
    on_date TEXT,
    checked_by TEXT,
    found TEXT
);
CREATE UNIQUE INDEX spot_line_once ON spot_line (spot_check, file);
CREATE INDEX spot_line_position ON spot_line (spot_check, position);
CREATE INDEX spot_line_file ON spot_line (file);

-- What is masked is looked for by its exact value.
CREATE INDEX household_member_illness ON household_member (illness);
CREATE INDEX household_member_place ON household_member (place);
CREATE INDEX needy_document_note ON needy_document (note);
CREATE INDEX needy_finding_reason ON needy_finding (reason);
CREATE INDEX needy_visit_found ON needy_visit (found);
CREATE INDEX needy_objection_from_name ON needy_objection (from_name);
CREATE INDEX needy_objection_from_contact ON needy_objection (from_contact);
CREATE INDEX needy_objection_text ON needy_objection (text);
CREATE INDEX needy_objection_answer ON needy_objection (answer);
CREATE INDEX spot_line_found ON spot_line (found);
