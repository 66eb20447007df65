-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the posting of a notice was entered, and why later than it was posted.
ALTER TABLE notice ADD COLUMN entered_on TEXT;
ALTER TABLE notice ADD COLUMN late_reason TEXT;
