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
-- References are read and written by name, line by line. The roll is asked for a name in the order
-- of the pinyin: with that in the index, too, nothing invites a walk over the whole roll.
CREATE INDEX deputy_name ON deputy (name, term, pinyin_key);
CREATE INDEX observer_name ON observer (name, sitting);
CREATE INDEX attendance_by_name ON attendance (name);
DROP INDEX attendance_name;
CREATE INDEX attendance_name ON attendance (sitting, name, pinyin_key);
CREATE INDEX online_entry_name ON online_entry (name, joined_at);
CREATE INDEX ballot_vote_voter ON ballot_vote (voter);
CREATE INDEX proposal_of_call_title ON proposal (call, title);
CREATE INDEX resolution_title ON resolution (title);
CREATE INDEX notice_title ON notice (title);
