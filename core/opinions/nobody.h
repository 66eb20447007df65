// SPDX-License-Identifier: GPL-3.0-or-later
// A name that says there is none: what hotlines and mailboxes write in the column of names.
#pragma once
#include <QString>

namespace zhijia::opinions {

/// "匿名", "不愿透露姓名", "anonymous": then the voice is anonymous, whatever its mark says.
inline bool meansNobody(const QString& name) {
    for (const char* word : {"匿名", "匿名者", "匿名职工", "不具名", "未具名", "不愿透露",
                             "不愿透露姓名", "不愿意透露姓名", "无名氏", "anonymous"})
        if (name.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace zhijia::opinions
