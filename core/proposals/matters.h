// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what people write on a form: names in one cell, and whether a proposal asks for several
// things.
#pragma once
#include <QString>
#include <QStringList>

namespace zhijia::proposals {

/// "张三、李四 王五;赵六（二车间）" → the four names; no name twice. Blanks part names only where a
/// name of two characters is not simply written wide ("张　三").
QStringList splitNames(const QString& text);

/// Whether a proposal seems to hold several matters (一事一案): a numbered list of measures, or
/// two requests joined in the title ("建议……，同时……"). A guess: it may only warn.
bool seemsSeveralMatters(const QString& title, const QString& measure);

} // namespace zhijia::proposals
