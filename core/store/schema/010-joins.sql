-- SPDX-License-Identifier: GPL-3.0-or-later
-- The matter of a ballot that a resolution rests on.
ALTER TABLE resolution ADD COLUMN item INTEGER REFERENCES ballot_item (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX resolution_item ON resolution (item);
-- What of the agenda a ballot decides.
ALTER TABLE ballot_item ADD COLUMN agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ballot_item_agenda ON ballot_item (agenda_item);
-- What is masked is found by its exact value.
CREATE INDEX online_entry_mobile ON online_entry (mobile);
CREATE INDEX ballot_vote_phone ON ballot_vote (phone);
CREATE INDEX objection_from_name ON objection (from_name);
CREATE INDEX objection_from_contact ON objection (from_contact);
CREATE INDEX proposal_phone ON proposal (phone);
