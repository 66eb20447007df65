-- SPDX-License-Identifier: GPL-3.0-or-later
-- The staff by which the number of deputies is judged, counted without reading a member: asked each
-- time somebody looks at the deputies or wants to open a sitting.
CREATE INDEX member_staff ON member (unit, status, employment, sex);
