// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers on this computer; nothing here belongs to an office.
#pragma once
#include "ui/shell/theme.h"
#include <QString>
#include <QStringList>

namespace zhijia {

struct Preferences {
    QString language; ///< "zh_CN", "en", or empty for the system's
    Theme::Mode theme = Theme::System;
    int percent = 100;    ///< of text, 100–200
    QString backupFolder; ///< empty: beside the office
    int backupHours = 24;
    QString actor; ///< who the history names; empty: who is logged in

    static Preferences load();
    void save() const;
    /// "zh_CN" or "en", whatever was chosen or the system speaks.
    QString effectiveLanguage() const;
    bool operator==(const Preferences&) const = default;
};

/// Offices opened lately, newest first; those that are gone are left out.
QStringList recentOffices();
/// All of them, also those that are gone: a backup may bring them back.
QStringList rememberedOffices();
void rememberOffice(const QString& path);
void forgetOffice(const QString& path);

} // namespace zhijia
