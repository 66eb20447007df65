-- SPDX-License-Identifier: GPL-3.0-or-later
-- Collective consultation: from the remark and the invitation to the contract in force.
CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    matter TEXT,
    scope TEXT NOT NULL,
    employer TEXT,
    region TEXT,
    industry TEXT,
    renews INTEGER REFERENCES collective_contract (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    status TEXT NOT NULL,
    opened_on TEXT,
    agreed_on TEXT,
    closed_on TEXT,
    reason TEXT,
    rule_pack TEXT
);
CREATE INDEX consultation_unit ON consultation (unit);
CREATE INDEX consultation_renews ON consultation (renews);
CREATE INDEX consultation_status ON consultation (status);

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    number INTEGER NOT NULL,
    from_side TEXT NOT NULL,
    content TEXT,
    place TEXT,
    status TEXT NOT NULL,
    sent_on TEXT,
    due_on TEXT,
    answered_on TEXT,
    reply TEXT
);
CREATE UNIQUE INDEX invitation_number ON invitation (consultation, number);
CREATE INDEX invitation_status ON invitation (status, due_on);

CREATE TABLE negotiator (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    name TEXT NOT NULL,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT,
    chief INTEGER NOT NULL DEFAULT 0,
    outsider INTEGER NOT NULL DEFAULT 0,
    authority TEXT,
    replaces INTEGER REFERENCES negotiator (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    left_on TEXT,
    fill_by TEXT,
    reason TEXT
);
CREATE INDEX negotiator_consultation ON negotiator (consultation, side);
CREATE INDEX negotiator_member ON negotiator (member);
CREATE UNIQUE INDEX negotiator_replaces ON negotiator (replaces);

CREATE TABLE consultation_session (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    number INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts TEXT,
    place TEXT,
    chair INTEGER REFERENCES negotiator (id) DEFERRABLE INITIALLY DEFERRED,
    recorder TEXT,
    matters TEXT,
    minutes TEXT,
    status TEXT NOT NULL,
    attended TEXT,
    workers_signed_on TEXT,
    employer_signed_on TEXT,
    note TEXT
);
CREATE UNIQUE INDEX consultation_session_number ON consultation_session (consultation, number);
CREATE INDEX consultation_session_chair ON consultation_session (chair);

CREATE TABLE consultation_topic (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    raised_by TEXT,
    post TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT,
    place TEXT,
    channel TEXT,
    raised_on TEXT NOT NULL,
    consultation INTEGER REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    taken_on TEXT,
    measure TEXT,
    promised_on TEXT,
    do_by TEXT,
    result TEXT,
    solved_on TEXT,
    days INTEGER,
    reason TEXT,
    source_kind TEXT,
    source_id INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX consultation_topic_raised ON consultation_topic (raised_on);
CREATE INDEX consultation_topic_unit ON consultation_topic (unit);
CREATE INDEX consultation_topic_consultation ON consultation_topic (consultation);
CREATE INDEX consultation_topic_source ON consultation_topic (source_kind, source_id);
CREATE INDEX consultation_topic_status ON consultation_topic (status);

CREATE TABLE clause (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    workers TEXT,
    employer TEXT,
    agreed TEXT,
    topic INTEGER REFERENCES consultation_topic (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    session INTEGER REFERENCES consultation_session (id) DEFERRABLE INITIALLY DEFERRED,
    course TEXT,
    reason TEXT
);
CREATE INDEX clause_consultation ON clause (consultation, position);
CREATE INDEX clause_topic ON clause (topic);
CREATE INDEX clause_session ON clause (session);

CREATE TABLE covered_enterprise (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT,
    staff INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL,
    item INTEGER REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED,
    voted_on TEXT,
    entitled INTEGER,
    present INTEGER,
    votes_for INTEGER,
    protocol TEXT,
    needed_present INTEGER,
    needed_for INTEGER,
    status TEXT NOT NULL,
    left_out TEXT
);
CREATE UNIQUE INDEX covered_enterprise_name ON covered_enterprise (consultation, name);
CREATE INDEX covered_enterprise_unit ON covered_enterprise (unit);
CREATE INDEX covered_enterprise_item ON covered_enterprise (item);

CREATE TABLE collective_contract (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    consultation INTEGER NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    to_date TEXT,
    text TEXT,
    note TEXT,
    status TEXT NOT NULL,
    round INTEGER NOT NULL DEFAULT 1,
    item INTEGER REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED,
    entitled INTEGER,
    present INTEGER,
    needed_present INTEGER,
    votes_for INTEGER,
    needed_for INTEGER,
    covered INTEGER NOT NULL DEFAULT 0,
    passed_on TEXT,
    workers_signer TEXT,
    employer_signer TEXT,
    signed_on TEXT,
    file_by TEXT,
    filed_to TEXT,
    filed_on TEXT,
    received_on TEXT,
    object_by TEXT,
    in_force_on TEXT,
    published_on TEXT,
    published_where TEXT,
    ended_on TEXT,
    reason TEXT,
    rule_pack TEXT
);
CREATE UNIQUE INDEX collective_contract_consultation ON collective_contract (consultation);
CREATE INDEX collective_contract_item ON collective_contract (item);
CREATE INDEX collective_contract_status ON collective_contract (status);

CREATE TABLE filing_paper (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES collective_contract (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    required INTEGER NOT NULL DEFAULT 1,
    needed INTEGER NOT NULL DEFAULT 1,
    copies INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE INDEX filing_paper_contract ON filing_paper (contract);

CREATE TABLE filing_objection (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES collective_contract (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    round INTEGER NOT NULL,
    raised_on TEXT NOT NULL,
    text TEXT NOT NULL,
    outcome TEXT NOT NULL,
    ended_on TEXT
);
CREATE INDEX filing_objection_contract ON filing_objection (contract, round);

-- A file names these in words: a line is looked up, not read through.
CREATE INDEX consultation_name ON consultation (name);
CREATE INDEX negotiator_name ON negotiator (name);
CREATE INDEX consultation_session_name ON consultation_session (name);
CREATE INDEX consultation_topic_title ON consultation_topic (title);
CREATE INDEX collective_contract_name ON collective_contract (name);
