// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled-in data has no code of its own; CMake wants a source all the same.
