// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2 (Debian 12) and 3 keep their headers in different places; tests include this one.
#pragma once
#include <QDebug>
#include <QString>
#include <ostream>
inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << text.toUtf8().constData();
}
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
