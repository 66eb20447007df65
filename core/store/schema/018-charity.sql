-- SPDX-License-Identifier: GPL-3.0-or-later
-- The charity sale: the drive, donors, donated items, stalls, tills and their receipts.
CREATE TABLE charity_sale (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    number INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT,
    fund INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    called_on TEXT,
    collect_from TEXT,
    collect_until TEXT,
    sale_on TEXT NOT NULL,
    sale_until TEXT,
    place TEXT,
    scope TEXT NOT NULL,
    partner TEXT,
    partner_number TEXT,
    plan_number TEXT,
    plan_filed_on TEXT,
    status TEXT NOT NULL,
    proceeds INTEGER NOT NULL DEFAULT 0,
    past_proceeds INTEGER NOT NULL DEFAULT 0,
    past_pieces INTEGER NOT NULL DEFAULT 0,
    closed_on TEXT,
    reported_on TEXT,
    reason TEXT,
    rule_pack TEXT,
    note TEXT
);
CREATE UNIQUE INDEX charity_sale_number ON charity_sale (number);
CREATE INDEX charity_sale_name ON charity_sale (name);
CREATE INDEX charity_sale_unit ON charity_sale (unit);
CREATE INDEX charity_sale_fund ON charity_sale (fund);

CREATE TABLE goods_category (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES goods_category (id) DEFERRABLE INITIALLY DEFERRED,
    path TEXT NOT NULL,
    suggested INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT
);
CREATE UNIQUE INDEX goods_category_path ON goods_category (path);
CREATE INDEX goods_category_name ON goods_category (name);
CREATE INDEX goods_category_parent ON goods_category (parent);

CREATE TABLE donor (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    mobile TEXT,
    known_as TEXT,
    number INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE INDEX donor_name ON donor (name);
CREATE INDEX donor_type ON donor (type, number);
CREATE INDEX donor_member ON donor (member);
CREATE INDEX donor_unit ON donor (unit);
CREATE INDEX donor_pinyin ON donor (pinyin_key);
CREATE INDEX donor_mobile ON donor (mobile);
CREATE INDEX donor_known_as ON donor (known_as);
SEARCH donor;

CREATE TABLE charity_stall (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT,
    status TEXT NOT NULL,
    donated INTEGER NOT NULL DEFAULT 0,
    sold INTEGER NOT NULL DEFAULT 0,
    auctioned INTEGER NOT NULL DEFAULT 0,
    written_off INTEGER NOT NULL DEFAULT 0,
    left_over INTEGER NOT NULL DEFAULT 0,
    difference INTEGER NOT NULL DEFAULT 0,
    explanation TEXT,
    counted_on TEXT,
    note TEXT
);
CREATE UNIQUE INDEX charity_stall_number ON charity_stall (sale, number);
CREATE UNIQUE INDEX charity_stall_unit ON charity_stall (sale, unit);
CREATE INDEX charity_stall_of_unit ON charity_stall (unit);
CREATE INDEX charity_stall_name ON charity_stall (name);

CREATE TABLE donated_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    category INTEGER NOT NULL REFERENCES goods_category (id) DEFERRABLE INITIALLY DEFERRED,
    donor INTEGER NOT NULL REFERENCES donor (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    stall INTEGER REFERENCES charity_stall (id) DEFERRABLE INITIALLY DEFERRED,
    condition TEXT,
    quantity INTEGER NOT NULL DEFAULT 1,
    value INTEGER NOT NULL DEFAULT 0,
    suggested INTEGER NOT NULL DEFAULT 0,
    price INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    sold INTEGER NOT NULL DEFAULT 0,
    auctioned INTEGER NOT NULL DEFAULT 0,
    written_off INTEGER NOT NULL DEFAULT 0,
    received_on TEXT,
    reason TEXT,
    note TEXT,
    pinyin_key TEXT,
    search_text TEXT
);
CREATE UNIQUE INDEX donated_item_number ON donated_item (sale, number);
CREATE UNIQUE INDEX donated_item_code ON donated_item (code);
CREATE INDEX donated_item_stall ON donated_item (sale, stall);
CREATE INDEX donated_item_of_stall ON donated_item (stall);
CREATE INDEX donated_item_name ON donated_item (name);
CREATE INDEX donated_item_category ON donated_item (category);
CREATE INDEX donated_item_donor ON donated_item (donor);
CREATE INDEX donated_item_unit ON donated_item (unit);
CREATE INDEX donated_item_pinyin ON donated_item (pinyin_key);
SEARCH donated_item;

CREATE TABLE till_shift (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    till TEXT NOT NULL,
    stall INTEGER REFERENCES charity_stall (id) DEFERRABLE INITIALLY DEFERRED,
    cashier TEXT NOT NULL,
    float_cash INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    receipts INTEGER NOT NULL DEFAULT 0,
    first_receipt INTEGER NOT NULL DEFAULT 0,
    last_receipt INTEGER NOT NULL DEFAULT 0,
    cash INTEGER NOT NULL DEFAULT 0,
    transfer INTEGER NOT NULL DEFAULT 0,
    qr INTEGER NOT NULL DEFAULT 0,
    paid_out INTEGER NOT NULL DEFAULT 0,
    counted INTEGER NOT NULL DEFAULT 0,
    difference INTEGER NOT NULL DEFAULT 0,
    denominations TEXT,
    explanation TEXT,
    note TEXT
);
CREATE UNIQUE INDEX till_shift_number ON till_shift (sale, number);
CREATE INDEX till_shift_till ON till_shift (sale, till, status);
CREATE INDEX till_shift_stall ON till_shift (stall);
CREATE INDEX till_shift_name ON till_shift (name);

CREATE TABLE till_payout (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    shift INTEGER NOT NULL REFERENCES till_shift (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at TEXT
);
CREATE INDEX till_payout_shift ON till_payout (shift);

CREATE TABLE charity_receipt (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    shift INTEGER NOT NULL REFERENCES till_shift (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    of_receipt INTEGER REFERENCES charity_receipt (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    total INTEGER NOT NULL,
    discount INTEGER NOT NULL DEFAULT 0,
    cash INTEGER NOT NULL DEFAULT 0,
    transfer INTEGER NOT NULL DEFAULT 0,
    qr INTEGER NOT NULL DEFAULT 0,
    tendered INTEGER NOT NULL DEFAULT 0,
    change_given INTEGER NOT NULL DEFAULT 0,
    reference TEXT,
    reason TEXT,
    cashier TEXT
);
CREATE UNIQUE INDEX charity_receipt_number ON charity_receipt (sale, number);
CREATE INDEX charity_receipt_shift ON charity_receipt (shift);
CREATE INDEX charity_receipt_of ON charity_receipt (of_receipt);
CREATE INDEX charity_receipt_name ON charity_receipt (name);

CREATE TABLE receipt_line (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    receipt INTEGER NOT NULL REFERENCES charity_receipt (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    item INTEGER REFERENCES donated_item (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    category INTEGER REFERENCES goods_category (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    stall INTEGER REFERENCES charity_stall (id) DEFERRABLE INITIALLY DEFERRED,
    quantity INTEGER NOT NULL,
    price INTEGER NOT NULL,
    discount INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL,
    reason TEXT,
    of_line INTEGER REFERENCES receipt_line (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX receipt_line_receipt ON receipt_line (receipt, position);
CREATE INDEX receipt_line_item ON receipt_line (item);
CREATE INDEX receipt_line_category ON receipt_line (category);
CREATE INDEX receipt_line_unit ON receipt_line (unit);
CREATE INDEX receipt_line_stall ON receipt_line (stall);
CREATE INDEX receipt_line_of ON receipt_line (of_line);
CREATE INDEX receipt_line_name ON receipt_line (name);
