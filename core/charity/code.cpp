// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/code.h"
#include "core/base/text.h"
#include "core/charity/words.h"
#include <QRegularExpression>

namespace zhijia {

using charity::tr;

namespace {

/// H. Michael Damm's quasigroup of order ten: its diagonal is zero, so a number followed by its
/// check digit comes to zero.
constexpr int damm[10][10] = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                              {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                              {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                              {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                              {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

int checkOf(QStringView digits) {
    int state = 0;
    for (const QChar c : digits)
        state = damm[state][c.digitValue()];
    return state;
}

QString plain(const QString& text) {
    QString t = halfWidth(tidy(text));
    for (const char16_t dash : {u'‐', u'‑', u'–', u'—', u'−'})
        t.replace(QChar(dash), u'-');
    return t.remove(u' ');
}

Issues misread() {
    return {error(tr("The code was misread."), tr("Scan it again, or type the item's number."))};
}

const QRegularExpression& whole() {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})-([0-9]{4,7})-([0-9])$"));
    return form;
}

} // namespace

QString itemCodeText(const ItemCode& code) {
    const QString edition = QString::number(code.edition),
                  number = QStringLiteral("%1").arg(code.number, 4, 10, QChar(u'0'));
    return QStringLiteral("%1-%2-%3").arg(edition, number).arg(checkOf(edition + number));
}

bool isItemCode(const QString& text) { return whole().match(plain(text)).hasMatch(); }

Outcome<ItemCode> readItemCode(const QString& text, qint64 edition) {
    const QString t = plain(text);
    if (const auto match = whole().match(t); match.hasMatch()) {
        const ItemCode code{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
        if (itemCodeText(code) != t)
            return refuse(misread());
        return code;
    }
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    if (!digits.match(t).hasMatch())
        return refuse(tr("\"%1\" is no code of an item.").arg(text.left(40)),
                      tr("Scan the label, or type the item's number."));
    if (t.size() <= 5)
        return ItemCode{edition, t.toLongLong()};
    const QString start = QString::number(edition);
    if (t.size() > 12 || checkOf(t) != 0 || !t.startsWith(start) || t.size() - start.size() < 5)
        return refuse(misread());
    return ItemCode{edition, t.mid(start.size(), t.size() - start.size() - 1).toLongLong()};
}

} // namespace zhijia
