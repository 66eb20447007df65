// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations as tables: the stored name, the label on screen and the words found in files.
#pragma once
#include <QString>
#include <span>

namespace zhijia {

/// One value. `name` is what is stored and typed on the command line, `label` is translated for the
/// screen, `words` are other spellings that files use, separated by '|'. An empty name means
/// "none".
struct EnumItem {
    int value;
    const char* name;
    const char* label;
    const char* words = "";
};

struct EnumTable {
    const char* context; ///< translation context of the labels
    std::span<const EnumItem> items;

    const EnumItem* byValue(int value) const;
    const EnumItem* byName(QStringView name) const;
    /// By name, by label in either language, or by one of the words; case and width do not matter.
    const EnumItem* byText(QStringView text) const;
    QString label(const EnumItem& item) const;
};

/// Specialised beside each enumeration: `template <> const EnumTable& enumTable<Sex>();`
template <class E>
const EnumTable& enumTable();

} // namespace zhijia
