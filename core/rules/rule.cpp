// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include <QCoreApplication>

namespace zhijia {

bool interfaceIsChinese() {
    // The installed translation itself says which language it is; a locale could differ from it.
    return QCoreApplication::translate("rules", "English") != QLatin1StringView("English");
}

QString RuleText::text() const {
    const QString& wanted = interfaceIsChinese() ? zh : en;
    return wanted.isEmpty() ? (zh.isEmpty() ? en : zh) : wanted;
}

QString RulePack::name() const {
    return QCoreApplication::translate("rules", "%1, version %2").arg(title.text()).arg(version);
}

const Rule* RulePack::find(QAnyStringView ruleId) const {
    for (const Rule& rule : rules)
        if (QAnyStringView(rule.id) == ruleId)
            return &rule;
    return nullptr;
}

} // namespace zhijia
