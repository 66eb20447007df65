// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/find_on_roll.h"
#include "core/base/han.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/congress/words.h"
#include "core/people/identity.h"
#include "core/people/member.h"
#include <QRegularExpression>

namespace zhijia {

using congress::tr;

namespace {

/// What may stand before or behind a name in one run of characters without anything between.
constexpr QStringView before[] = {u"团", u"组", u"部",   u"公司", u"厂",   u"车间",
                                  u"号", u"处", u"科",   u"室",   u"队",   u"站",
                                  u"店", u"校", u"中心", u"分会", u"工会", u"代表"};
constexpr QStringView behind[] = {u"代表", u"手机",   u"电脑",  u"同志",
                                  u"本人", u"的手机", u"的电脑"};

bool isNumber(const QString& text) {
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void add(QStringList& list, const QString& text) {
    if (!list.contains(text))
        list << text;
}

/// A run of characters, and what is left of it without a delegation, a unit or "手机".
void addRun(QStringList& names, const QString& run) {
    if (run.size() >= 2)
        add(names, run);
    for (qsizetype n = qMin<qsizetype>(run.size() - 1, 4); n >= 2; --n) {
        const QString front = run.chopped(n), rest = run.mid(n);
        if (std::ranges::any_of(before, [&](QStringView w) { return front.endsWith(w); }))
            add(names, run.right(n));
        if (std::ranges::find(behind, QStringView(rest)) != std::end(behind))
            add(names, run.left(n));
    }
}

struct Parts {
    QStringList names, numbers;
};

Parts partsOf(const QString& plain) {
    static const QRegularExpression marks(QStringLiteral("[-_—–+＋/|@（）()\\[\\]【】\\s]+"));
    static const QRegularExpression dotsToo(QStringLiteral("[-_—–+＋/|@·（）()\\[\\]【】\\s]+"));
    Parts parts;
    for (const auto* separators : {&marks, &dotsToo})
        for (const QString& part : plain.split(*separators, Qt::SkipEmptyParts))
            add(isNumber(part) ? parts.numbers : parts.names, part);
    QString run;
    for (const QChar c : plain + u' ')
        if (isHan(c.unicode()) || c == u'·') {
            run += c;
        } else {
            addRun(parts.names, run);
            run.clear();
        }
    return parts;
}

/// Looks a clue up, and remembers why it was of no use.
class Look {
public:
    Look(const Reader& reader, Id<Sitting> sitting) : reader_(reader), sitting_(sitting) {
        if (const auto s = reader.get(sitting))
            term_ = s->term;
    }
    std::vector<Attendance> name(const QString& text) const {
        return ofRoll(QStringLiteral("name"), text);
    }
    /// By the holder of the card: the roll is in no order of cards, and a long list asks for each.
    std::vector<Attendance> card(qint64 number) const {
        const auto holder = term_
                                ? reader_.first<Deputy>(Query()
                                                            .eq(QStringLiteral("term"), term_)
                                                            .eq(QStringLiteral("card_no"), number))
                                : std::nullopt;
        return holder ? ofRoll(QStringLiteral("deputy"), holder->id) : std::vector<Attendance>();
    }
    /// The lines of those members' deputies and observers.
    std::vector<Attendance> mobile(const QString& text) const {
        std::vector<Attendance> found;
        for (const RawId member :
             reader_.ids(Member::kind(), Query().eq(QStringLiteral("mobile"), text).first(5)))
            for (const auto& [key, kind] :
                 {std::pair{QStringLiteral("deputy"), &Deputy::kind()},
                  std::pair{QStringLiteral("observer"), &Observer::kind()}})
                for (Attendance& a : reader_.all<Attendance>(
                         Query()
                             .eq(QStringLiteral("sitting"), sitting_)
                             .inRecords(key, *kind, QStringLiteral("id"),
                                        {{QStringLiteral("member"), Condition::Eq, member}})))
                    found.push_back(std::move(a));
        return found;
    }
    std::vector<Attendance> number(const QString& digits) const {
        return digits.size() == 11  ? mobile(digits)
               : digits.size() < 10 ? card(digits.toLongLong())
                                    : std::vector<Attendance>();
    }
    /// The one that was found; of several says who they are, if nothing said so before.
    std::optional<Attendance> one(const QString& what, const std::vector<Attendance>& found) {
        if (found.size() == 1)
            return found.front();
        if (found.empty() || !doubt.isEmpty())
            return std::nullopt;
        QStringList who;
        for (const Attendance& a : found)
            who << tr("%1 (%2)").arg(a.name, reader_.title(Delegation::kind(), a.delegation.raw()));
        doubt << error(tr("Several on the roll fit \"%1\": %2.").arg(what, who.join(tr(", "))),
                       tr("Add a column with the card number or the mobile number."));
        return std::nullopt;
    }
    Issues doubt;

private:
    std::vector<Attendance> ofRoll(const QString& key, const QVariant& value) const {
        return reader_.all<Attendance>(
            Query()
                .eq(QStringLiteral("sitting"), sitting_)
                .eq(key, value)
                .by(QStringLiteral("id")) // by name, every line would be read through the roll
                .first(5));
    }
    const Reader& reader_;
    Id<Sitting> sitting_;
    Id<Term> term_;
};

Outcome<Attendance> twoPeople(const QString& name, const QString& one, const QString& other) {
    return refuse(tr("\"%1\" names several on the roll: %2.").arg(name, one + tr(", ") + other),
                  tr("Write one name, or a card number."));
}

} // namespace

Outcome<Attendance> findOnRoll(const Reader& reader, Id<Sitting> sitting, const RollClue& clue) {
    Look look(reader, sitting);
    const QString plain = halfWidth(tidy(clue.name)), whole = halfWidth(tidyName(clue.name));
    const Parts parts = partsOf(plain);
    if (clue.cardNo) {
        const auto a = look.one(QString::number(*clue.cardNo), look.card(*clue.cardNo));
        if (!a)
            return refuse(tr("Nobody on the roll has the card number %1.").arg(*clue.cardNo),
                          tr("Correct the number, or empty the cell."), QStringLiteral("card_no"));
        // With a name of somebody else a wrong person would be present, and the right one absent.
        for (const QString& text : QStringList{whole} + parts.names)
            if (const auto named = look.name(text); !named.empty()) {
                if (std::ranges::any_of(named, [&](const Attendance& n) { return n.id == a->id; }))
                    break;
                return refuse(
                    tr("Card %1 is that of %2, but the line names %3; both are on the roll.")
                        .arg(QString::number(*clue.cardNo), a->name, named.front().name),
                    tr("Correct the number or the name, or empty the number's cell."),
                    QStringLiteral("card_no"));
            }
        return *a;
    }
    std::optional<Attendance> named;
    const auto byNames = [&](const QStringList& names) -> std::optional<QString> {
        for (const QString& text : names)
            if (const auto a = look.one(text, look.name(text))) {
                if (named && named->id != a->id)
                    return a->name;
                named = a;
            }
        return std::nullopt;
    };
    if (const QString mobile = bareNumber(clue.mobile).right(11); mobile.size() == 11)
        if (const auto holder = look.one(plain, look.mobile(mobile))) {
            // Somebody else's name beside the number: one of the two is wrong.
            const auto other = byNames(parts.names);
            if (named && named->id != holder->id && !plain.contains(halfWidth(holder->name)))
                return twoPeople(clue.name, holder->name, other.value_or(named->name));
            return *holder;
        }
    if (!whole.isEmpty()) {
        if (const auto a = look.one(whole, look.name(whole)))
            return *a;
        if (isNumber(whole))
            if (const auto a = look.one(whole, look.number(whole)))
                return *a;
    }
    named.reset();
    if (const auto other = byNames(parts.names))
        return twoPeople(clue.name, named->name, *other);
    if (named)
        return *named;
    for (const QString& digits : parts.numbers)
        for (const Attendance& a : look.number(digits))
            if (plain.contains(halfWidth(a.name)))
                return a;
    return !look.doubt.isEmpty()
               ? refuse(look.doubt)
               : refuse(tr("\"%1\" is not on the roll of this sitting.").arg(clue.name),
                        tr("Correct the name, or write the card number; somebody who is invited is "
                           "entered as an observer first."));
}

void hideNumber(QString& name, QString& mobile) {
    static const QRegularExpression number(
        QStringLiteral("[\\s(（_-]*(?<!\\d)(1[3-9]\\d{9})(?!\\d)[\\s)）_-]*"));
    if (const auto found = number.match(name); found.hasMatch()) {
        const QString digits = found.captured(1);
        if (mobile.isEmpty())
            mobile = digits;
        name.replace(found.capturedStart(), found.capturedLength(), QStringLiteral(" "));
        if (tidy(name).isEmpty()) // a name is needed; this one tells no number
            name = maskMobile(digits);
    }
    name = tidy(name);
}

} // namespace zhijia
