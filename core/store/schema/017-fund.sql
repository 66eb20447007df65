-- SPDX-License-Identifier: GPL-3.0-or-later
-- Restricted funds: vouchers and their splits, periods that close, the bank's statement.
CREATE TABLE fund (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    keeper TEXT,
    schooling INTEGER NOT NULL DEFAULT 0,
    living INTEGER NOT NULL DEFAULT 0,
    medical INTEGER NOT NULL DEFAULT 0,
    training INTEGER NOT NULL DEFAULT 0,
    accident INTEGER NOT NULL DEFAULT 0,
    costs_percent INTEGER NOT NULL DEFAULT 0,
    bank_account TEXT,
    decision TEXT,
    note TEXT,
    status TEXT NOT NULL,
    closed_on TEXT
);
CREATE UNIQUE INDEX fund_name ON fund (name);
CREATE INDEX fund_unit ON fund (unit);
CREATE INDEX fund_bank_account ON fund (bank_account);

CREATE TABLE beneficiary (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT,
    school TEXT,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    source_kind TEXT,
    source_id INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX beneficiary_code ON beneficiary (code);
CREATE INDEX beneficiary_name ON beneficiary (name);
CREATE INDEX beneficiary_unit ON beneficiary (unit);
CREATE INDEX beneficiary_note ON beneficiary (note);
CREATE INDEX beneficiary_source ON beneficiary (source_kind, source_id);

CREATE TABLE voucher (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    number TEXT,
    fund INTEGER NOT NULL REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL,
    type TEXT,
    text TEXT NOT NULL,
    came_in INTEGER,
    went_out INTEGER,
    held TEXT,
    counter TEXT,
    party TEXT,
    beneficiary INTEGER REFERENCES beneficiary (id) DEFERRABLE INITIALLY DEFERRED,
    use TEXT,
    old_number TEXT,
    note TEXT,
    status TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    reverses INTEGER REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT,
    source_kind TEXT,
    source_id INTEGER NOT NULL DEFAULT 0,
    label TEXT
);
CREATE UNIQUE INDEX voucher_number ON voucher (fund, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX voucher_reverses ON voucher (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX voucher_fund ON voucher (fund, on_date);
CREATE INDEX voucher_status ON voucher (fund, status, on_date);
CREATE INDEX voucher_date ON voucher (on_date);
CREATE INDEX voucher_label ON voucher (label);
CREATE INDEX voucher_old_number ON voucher (fund, old_number);
CREATE INDEX voucher_beneficiary ON voucher (beneficiary);
CREATE INDEX voucher_source ON voucher (source_kind, source_id);

CREATE TABLE fund_split (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT,
    voucher INTEGER NOT NULL REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    account TEXT NOT NULL,
    debit INTEGER NOT NULL DEFAULT 0,
    credit INTEGER NOT NULL DEFAULT 0,
    party TEXT,
    beneficiary INTEGER REFERENCES beneficiary (id) DEFERRABLE INITIALLY DEFERRED,
    use TEXT,
    memo TEXT,
    giver_kind TEXT,
    giver_id INTEGER NOT NULL DEFAULT 0,
    fund INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT,
    posted INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX fund_split_voucher ON fund_split (voucher, position);
-- Balances are summed from this index alone, inside the deed that spends.
CREATE INDEX fund_split_balance ON fund_split (fund, account, posted, on_date, amount);
CREATE INDEX fund_split_title ON fund_split (title);
CREATE INDEX fund_split_beneficiary ON fund_split (beneficiary);

CREATE TABLE fund_period (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    fund INTEGER NOT NULL REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    to_date TEXT NOT NULL,
    status TEXT NOT NULL,
    closed_on TEXT,
    closing INTEGER,
    reason TEXT
);
CREATE INDEX fund_period_fund ON fund_period (fund, to_date);

CREATE TABLE bank_line (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    label TEXT,
    fund INTEGER NOT NULL REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL,
    money_in INTEGER,
    money_out INTEGER,
    balance INTEGER,
    party TEXT,
    summary TEXT,
    serial TEXT,
    status TEXT NOT NULL,
    split INTEGER REFERENCES fund_split (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT,
    amount INTEGER NOT NULL DEFAULT 0,
    line_key TEXT
);
CREATE UNIQUE INDEX bank_line_key ON bank_line (line_key);
CREATE UNIQUE INDEX bank_line_split ON bank_line (split) WHERE split IS NOT NULL;
CREATE INDEX bank_line_fund ON bank_line (fund, status, on_date);
CREATE INDEX bank_line_date ON bank_line (on_date);
CREATE INDEX bank_line_label ON bank_line (label);
