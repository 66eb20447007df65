-- SPDX-License-Identifier: GPL-3.0-or-later
-- Minutes of a consultation as both sides signed them. Notes by which a measure came before a
-- meeting, which are no news of it.
ALTER TABLE consultation_session ADD COLUMN sha256 TEXT;
ALTER TABLE consultation_session ADD COLUMN signed_text TEXT;
ALTER TABLE progress_note ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;
-- Until now they were known by their words, which the program wrote in nobody's name.
UPDATE progress_note SET carried = 1
 WHERE coalesce(author, '') = ''
   AND (text LIKE 'Carried over: %' OR text LIKE '结转：%')
   AND measure IN (SELECT id FROM measure WHERE carried > 0);
