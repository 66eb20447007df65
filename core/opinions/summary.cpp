// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/summary.h"
#include "core/opinions/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace opinions;

namespace {

/// One count for every value of an enumeration, in its order, and one for none.
template <class E>
class Counts {
public:
    explicit Counts(const QString& none) {
        for (const EnumItem& item : enumTable<E>().items)
            list_.append({*item.name ? enumTable<E>().label(item) : none, 0});
    }
    void add(const QVariant& value) {
        const E e = Codec<E>::fromValue(value);
        qsizetype place = 0;
        for (const EnumItem& item : enumTable<E>().items) {
            if (item.value == static_cast<int>(e)) {
                ++list_[place].count;
                return;
            }
            ++place;
        }
    }
    /// Without those that nobody has.
    QList<VoiceCount> used() const {
        QList<VoiceCount> list = list_;
        list.append(list.takeFirst()); // none comes last
        list.removeIf([](const VoiceCount& c) { return c.count == 0; });
        return list;
    }

private:
    QList<VoiceCount> list_;
};

} // namespace

OpinionSummary opinionSummary(const Reader& reader, const Query& query) {
    OpinionSummary s;
    Counts<VoiceClass> classes(tr("(no class)"));
    Counts<OpinionStatus> states(QString{});
    Counts<AnswerKind> answers(tr("Not answered yet"));
    Counts<Satisfaction> ratings(tr("Not rated"));
    const auto calendar = calendarOf(reader);
    Query all = query;
    all.is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"));
    reader.each(Opinion::kind(),
                {QStringLiteral("category"), QStringLiteral("status"),
                 QStringLiteral("answer_kind"), QStringLiteral("rating"),
                 QStringLiteral("received_on"), QStringLiteral("answered_on"),
                 QStringLiteral("due_on"), QStringLiteral("main"), QStringLiteral("anonymous")},
                all, [&](const QVariantList& v) {
                    ++s.received;
                    classes.add(v[0]);
                    states.add(v[1]);
                    answers.add(v[2]);
                    ratings.add(v[3]);
                    const QDate received = Codec<QDate>::fromValue(v[4]),
                                answered = Codec<QDate>::fromValue(v[5]),
                                due = Codec<QDate>::fromValue(v[6]);
                    if (answered.isValid()) {
                        ++s.answered;
                        s.inTime += !due.isValid() || answered <= due;
                        s.workdays += qMax(0, calendar->workdaysBetween(received, answered));
                    }
                    s.joined += v[7].isNull() ? 0 : 1;
                    s.anonymous += v[8].toLongLong();
                    return true;
                });
    Query back = query;
    s.withdrawn =
        reader.count<Opinion>(back.eq(QStringLiteral("status"), QStringLiteral("withdrawn")));
    s.byClass = classes.used();
    s.byState = states.used();
    s.byAnswer = answers.used();
    s.byRating = ratings.used();
    return s;
}

} // namespace zhijia
