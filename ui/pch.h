// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the ui includes; compiled once.
#pragma once
#include "core/pch.h"
#include <QtWidgets>
