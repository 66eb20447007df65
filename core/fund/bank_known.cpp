// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_known.h"
#include "core/book/reader.h"
#include "core/fund/named.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"
#include "core/store/history.h"
#include <QCryptographicHash>

namespace zhijia {

using namespace fund;

namespace {

/// Texts go in as a sum: the key is not the place for a name.
QString ownKey(const BankLine& b) {
    const QString base =
        QStringLiteral("%1|%2|%3").arg(b.fund.raw()).arg(iso(b.on)).arg(b.amount.fen());
    if (!b.serial.isEmpty())
        return QStringLiteral("%1|#%2").arg(base, b.serial);
    const QByteArray texts =
        QCryptographicHash::hash((b.party + u'|' + b.summary).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1|%2|%3")
        .arg(base, b.balance ? b.balance->print() : QString(),
             QString::fromLatin1(texts.toHex().left(24)));
}

/// The newest deed that is done: while one is being done, nothing is written to its row yet.
qint64 lastDone(const Reader& reader) {
    const qint64 newest = reader.newestDeed();
    const auto deed = history::deed(reader.store(), newest);
    return deed && deed->changes == 0 ? newest - 1 : newest;
}

/// Lines of that day which earlier deeds left: what the same file brings is new beside itself, in
/// the preview and when it is written.
std::vector<BankLine> linesOn(const Reader& reader, const BankLine& b) {
    return reader.all<BankLine>(Query()
                                    .eq(QStringLiteral("on_date"), printDate(b.on))
                                    .is(QStringLiteral("id"), Condition::Ne, b.id)
                                    .is(QStringLiteral("revision"), Condition::Le, lastDone(reader))
                                    .by(QStringLiteral("id")));
}

bool bothDiffer(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// One follows the other in the statement: by their balances they are two lines.
bool areNeighbours(const BankLine& a, const BankLine& b) {
    if (!a.balance || !b.balance)
        return false;
    const auto before = [](const BankLine& line) {
        return (MoneySum(*line.balance) -= line.amount).value();
    };
    return before(b) == *a.balance || before(a) == *b.balance;
}

} // namespace

QString recognised(const Reader& reader, const BankLine& b) {
    const QString own = ownKey(b);
    if (!b.fund || !b.on.isValid())
        return own;
    const QString party = b.amount < Money() ? veiledParty(reader, b.party) : b.party,
                  summary = b.amount < Money() ? withoutPupils(reader, b.summary) : b.summary;
    QStringList fits;
    for (const BankLine& c : linesOn(reader, b)) {
        if (c.key == own)
            return own;
        if (c.fund != b.fund || c.amount != b.amount || bothDiffer(c.serial, b.serial) ||
            (c.balance && b.balance && *c.balance != *b.balance))
            continue;
        const bool sure = (!b.serial.isEmpty() && c.serial == b.serial) ||
                          (c.balance && b.balance && !bothDiffer(c.party, party));
        if (sure || (c.party == party && c.summary == summary))
            fits << c.key;
    }
    return fits.size() == 1 ? fits.first() : own;
}

Issues whyNotNew(const Reader& reader, const BankLine& b) {
    Issues issues;
    for (const BankLine& c : linesOn(reader, b)) {
        if (c.key == b.key) {
            return {error(tr("This line is here already: %1.").arg(c.label),
                          tr("If the bank really has two of them, write in the bank's text what "
                             "tells them apart."),
                          QStringLiteral("summary"))};
        }
        const bool sameSerial = !b.serial.isEmpty() && c.serial == b.serial;
        if (c.fund == b.fund && sameSerial && c.amount != b.amount &&
            (c.amount > Money()) == (b.amount > Money()) && !areNeighbours(c, b))
            issues << error(
                (c.status == BankLineStatus::Matched
                     ? tr("The bank's number %1 of %2 stands here as %3 and is matched; this line "
                          "says %4.")
                     : tr("The bank's number %1 of %2 stands here as %3; this line says %4."))
                    .arg(b.serial, iso(b.on), grouped(c.amount), grouped(b.amount)),
                tr("Compare both with the bank's paper. If the bank gave two lines one number, put "
                   "a letter behind the second in the file; if the line here is wrong, set it "
                   "aside with a reason."),
                QStringLiteral("money_in"));
        const bool sameBalance = c.balance && b.balance && *c.balance == *b.balance;
        if (c.fund != b.fund && c.amount == b.amount && (sameSerial || sameBalance))
            issues << warning(tr("The same line stands in the statement of \"%1\" already.")
                                  .arg(reader.title(Fund::kind(), c.fund.raw())),
                              tr("Make sure that this is the statement of this fund's account."),
                              QStringLiteral("fund"));
    }
    return issues;
}

Issues whyNotRewrite(const BankLine& after, const BankLine& before) {
    const bool same = after.fund == before.fund && after.on == before.on &&
                      after.amount == before.amount &&
                      (!before.balance || after.balance == before.balance) &&
                      (before.serial.isEmpty() || after.serial == before.serial);
    if (same)
        return {};
    return {error(tr("%1 stands as the bank said it.").arg(before.label),
                  tr("If it is no matter of these books, set it aside with a reason; if it was "
                     "entered by mistake, undo that deed in the log."),
                  QStringLiteral("money_in"))};
}

} // namespace zhijia
