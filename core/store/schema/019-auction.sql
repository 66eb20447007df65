-- SPDX-License-Identifier: GPL-3.0-or-later
-- The auction of a charity sale: lots, paddles, bids, the check-out's receipts.
CREATE TABLE auction (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    on_day TEXT,
    place TEXT,
    caller TEXT,
    clerk TEXT,
    increments TEXT,
    per_pupil INTEGER NOT NULL DEFAULT 0,
    pay_by TEXT,
    float_cash INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    desk TEXT,
    closed_on TEXT,
    cash INTEGER NOT NULL DEFAULT 0,
    counted INTEGER NOT NULL DEFAULT 0,
    difference INTEGER NOT NULL DEFAULT 0,
    denominations TEXT,
    explanation TEXT,
    reason TEXT,
    note TEXT
);
CREATE INDEX auction_sale ON auction (sale);
CREATE INDEX auction_name ON auction (name);

CREATE TABLE paddle (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    auction INTEGER NOT NULL REFERENCES auction (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    bidder TEXT NOT NULL,
    type TEXT NOT NULL,
    member INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    mobile TEXT,
    may_be_named INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    checked_in_at TEXT,
    note TEXT
);
CREATE UNIQUE INDEX paddle_number ON paddle (auction, number);
CREATE INDEX paddle_name ON paddle (name);
CREATE INDEX paddle_member ON paddle (member);
CREATE INDEX paddle_unit ON paddle (unit);
CREATE INDEX paddle_mobile ON paddle (mobile);

CREATE TABLE auction_lot (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    auction INTEGER NOT NULL REFERENCES auction (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    item INTEGER NOT NULL REFERENCES donated_item (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    description TEXT,
    estimate INTEGER NOT NULL DEFAULT 0,
    start_price INTEGER NOT NULL DEFAULT 0,
    step_amount INTEGER NOT NULL DEFAULT 0,
    reserve INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    leader INTEGER REFERENCES paddle (id) DEFERRABLE INITIALLY DEFERRED,
    price INTEGER NOT NULL DEFAULT 0,
    bids INTEGER NOT NULL DEFAULT 0,
    events INTEGER NOT NULL DEFAULT 0,
    round INTEGER NOT NULL DEFAULT 0,
    decided_at TEXT,
    consigner TEXT,
    pay_by TEXT,
    receipt INTEGER REFERENCES auction_receipt (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT,
    note TEXT
);
CREATE UNIQUE INDEX auction_lot_number ON auction_lot (auction, number);
CREATE INDEX auction_lot_status ON auction_lot (auction, status);
CREATE INDEX auction_lot_item ON auction_lot (item);
CREATE INDEX auction_lot_leader ON auction_lot (leader, status);
CREATE INDEX auction_lot_receipt ON auction_lot (receipt);
CREATE INDEX auction_lot_name ON auction_lot (name);
CREATE INDEX auction_lot_reserve ON auction_lot (reserve);

CREATE TABLE auction_bid (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    lot INTEGER NOT NULL REFERENCES auction_lot (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    round INTEGER NOT NULL,
    paddle INTEGER NOT NULL REFERENCES paddle (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER NOT NULL,
    source TEXT NOT NULL,
    of_bid INTEGER REFERENCES auction_bid (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL
);
CREATE UNIQUE INDEX auction_bid_seq ON auction_bid (lot, seq);
CREATE INDEX auction_bid_paddle ON auction_bid (paddle);
CREATE INDEX auction_bid_of ON auction_bid (of_bid);
CREATE INDEX auction_bid_name ON auction_bid (name);

CREATE TABLE auction_receipt (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    auction INTEGER NOT NULL REFERENCES auction (id) DEFERRABLE INITIALLY DEFERRED,
    sale INTEGER NOT NULL REFERENCES charity_sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    paddle INTEGER NOT NULL REFERENCES paddle (id) DEFERRABLE INITIALLY DEFERRED,
    bidder TEXT,
    type TEXT NOT NULL,
    of_receipt INTEGER REFERENCES auction_receipt (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    total INTEGER NOT NULL,
    cash INTEGER NOT NULL DEFAULT 0,
    transfer INTEGER NOT NULL DEFAULT 0,
    qr INTEGER NOT NULL DEFAULT 0,
    tendered INTEGER NOT NULL DEFAULT 0,
    change_given INTEGER NOT NULL DEFAULT 0,
    reference TEXT,
    status TEXT NOT NULL,
    reason TEXT
);
CREATE UNIQUE INDEX auction_receipt_number ON auction_receipt (sale, number);
CREATE INDEX auction_receipt_auction ON auction_receipt (auction);
CREATE INDEX auction_receipt_paddle ON auction_receipt (paddle);
CREATE INDEX auction_receipt_of ON auction_receipt (of_receipt);
CREATE INDEX auction_receipt_name ON auction_receipt (name);

CREATE TABLE auction_receipt_line (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    receipt INTEGER NOT NULL REFERENCES auction_receipt (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    lot INTEGER NOT NULL REFERENCES auction_lot (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL
);
CREATE INDEX auction_receipt_line_receipt ON auction_receipt_line (receipt, position);
CREATE INDEX auction_receipt_line_lot ON auction_receipt_line (lot);
CREATE INDEX auction_receipt_line_name ON auction_receipt_line (name);
