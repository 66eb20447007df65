-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proposals: the call, the form, who seconds it, who handles it.
CREATE TABLE proposal_call (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    sitting INTEGER REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    classes TEXT,
    instructions TEXT,
    status TEXT NOT NULL,
    rule_pack TEXT,
    counted_from TEXT,
    note TEXT
);
CREATE INDEX proposal_call_term ON proposal_call (term);
CREATE INDEX proposal_call_sitting ON proposal_call (sitting);
CREATE INDEX proposal_call_status ON proposal_call (status, opens_on);
CREATE INDEX proposal_call_opens_on ON proposal_call (opens_on);

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    call INTEGER NOT NULL REFERENCES proposal_call (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    title TEXT NOT NULL,
    category TEXT,
    grounds TEXT,
    measure TEXT,
    proposer INTEGER REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    proposer_name TEXT,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT,
    phone TEXT,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    delegation_view TEXT,
    seconder_names TEXT,
    status TEXT NOT NULL,
    submitted_on TEXT,
    late_reason TEXT,
    outcome TEXT,
    ground TEXT,
    screening_reason TEXT,
    screened_on TEXT,
    screened_by TEXT,
    merged_into INTEGER REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    instruction TEXT,
    rounds INTEGER NOT NULL DEFAULT 0,
    replied_on TEXT,
    satisfaction TEXT,
    comment TEXT,
    rated_on TEXT,
    first_satisfaction TEXT,
    completed_on TEXT,
    end_reason TEXT,
    archive_number TEXT,
    note TEXT,
    number_key TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX proposal_number ON proposal (call, number);
CREATE UNIQUE INDEX proposal_number_key ON proposal (number_key);
CREATE INDEX proposal_by_number ON proposal (number);
CREATE INDEX proposal_title ON proposal (title);
CREATE INDEX proposal_pinyin ON proposal (pinyin_key);
CREATE INDEX proposal_category ON proposal (category);
CREATE INDEX proposal_of_category ON proposal (category, number);
CREATE INDEX proposal_proposer ON proposal (proposer);
CREATE INDEX proposal_proposer_name ON proposal (proposer_name);
CREATE INDEX proposal_member ON proposal (member);
CREATE INDEX proposal_unit ON proposal (unit);
CREATE INDEX proposal_of_unit ON proposal (unit, number);
CREATE INDEX proposal_delegation ON proposal (delegation);
CREATE INDEX proposal_of_delegation ON proposal (delegation, number);
CREATE INDEX proposal_status ON proposal (status);
CREATE INDEX proposal_of_status ON proposal (status, number);
CREATE INDEX proposal_call_of_status ON proposal (call, status);
CREATE INDEX proposal_submitted_on ON proposal (submitted_on);
CREATE INDEX proposal_outcome ON proposal (outcome);
CREATE INDEX proposal_of_outcome ON proposal (outcome, number);
CREATE INDEX proposal_satisfaction ON proposal (satisfaction);
CREATE INDEX proposal_of_satisfaction ON proposal (satisfaction, number);
CREATE INDEX proposal_merged_into ON proposal (merged_into);
SEARCH proposal;

CREATE TABLE proposal_seconder (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    deputy INTEGER NOT NULL REFERENCES deputy (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    delegation INTEGER REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    signed_on TEXT,
    note TEXT
);
CREATE UNIQUE INDEX proposal_seconder_once ON proposal_seconder (proposal, deputy);
CREATE INDEX proposal_seconder_deputy ON proposal_seconder (deputy);
CREATE INDEX proposal_seconder_unit ON proposal_seconder (unit);
CREATE INDEX proposal_seconder_delegation ON proposal_seconder (delegation);

CREATE TABLE proposal_handling (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    unit_name TEXT NOT NULL,
    part TEXT NOT NULL,
    status TEXT NOT NULL,
    handed_on TEXT,
    due_on TEXT,
    provisional INTEGER NOT NULL DEFAULT 0,
    extension_reason TEXT,
    reply_kind TEXT,
    done_on TEXT,
    plan TEXT,
    plan_on TEXT,
    reasons TEXT,
    reply TEXT,
    replied_on TEXT,
    alone_reason TEXT,
    returned_reason TEXT,
    reminders INTEGER NOT NULL DEFAULT 0,
    reminded_on TEXT,
    note TEXT
);
CREATE INDEX proposal_handling_of ON proposal_handling (proposal, round);
CREATE INDEX proposal_handling_unit ON proposal_handling (unit);
CREATE INDEX proposal_handling_unit_name ON proposal_handling (unit_name);
CREATE INDEX proposal_handling_status ON proposal_handling (status, due_on);
