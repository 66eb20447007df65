-- SPDX-License-Identifier: GPL-3.0-or-later
-- The matter of a ballot that a resolution rests on.
ALTER TABLE resolution ADD COLUMN item INTEGER REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX resolution_item ON resolution (item);
