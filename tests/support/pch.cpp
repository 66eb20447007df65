// SPDX-License-Identifier: GPL-3.0-or-later
// Has nothing in it: a precompiled header is made where some source uses it.
