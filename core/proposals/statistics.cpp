// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/statistics.h"
#include "core/book/reader.h"
#include "core/proposals/words.h"
#include "core/rules/holidays.h"
#include <QMap>
#include <QSet>

namespace zhijia {

using namespace proposals;

namespace {

/// Counts by label in the order in which the labels were first asked for.
class Tally {
public:
    void expect(const QString& label) { at(label); }
    void add(const QString& label) { ++list_[at(label)].count; }
    QList<ProposalCount> list() const { return list_; }
    /// The most first; equal ones in their order.
    QList<ProposalCount> sorted() const {
        auto copy = list_;
        std::ranges::stable_sort(copy, std::ranges::greater(), &ProposalCount::count);
        return copy;
    }
    /// Without those that nobody bears.
    static QList<ProposalCount> used(QList<ProposalCount> list) {
        list.removeIf([](const ProposalCount& c) { return c.count == 0; });
        return list;
    }

private:
    qsizetype at(const QString& label) {
        const auto it = places_.constFind(label);
        if (it != places_.constEnd())
            return *it;
        list_.append({label, 0});
        places_.insert(label, list_.size() - 1);
        return list_.size() - 1;
    }
    QList<ProposalCount> list_;
    QHash<QString, qsizetype> places_;
};

template <class E>
QString label(E value) {
    const EnumTable& table = enumTable<E>();
    return table.label(*table.byValue(static_cast<int>(value)));
}

QString outcomeOf(const Proposal& p) {
    if (p.status == ProposalStatus::Withdrawn)
        return label(ProposalStatus::Withdrawn);
    return p.outcome == ScreeningOutcome::None ? tr("Waiting for the screening") : label(p.outcome);
}

/// Every match with only these columns filled in: the long texts are what takes the time.
template <class R>
std::vector<R> only(const Reader& reader, const QStringList& keys, const Query& query,
                    const std::function<bool()>& stop) {
    std::vector<const Field*> fields;
    for (const QString& key : keys)
        fields.push_back(R::kind().field(key));
    std::vector<R> list;
    reader.each(R::kind(), QStringList{QStringLiteral("id")} + keys, query,
                [&](const QVariantList& values) {
                    R record;
                    record.id = values[0].toLongLong();
                    for (size_t i = 0; i < fields.size(); ++i)
                        fields[i]->set(record, values[static_cast<qsizetype>(i) + 1]);
                    list.push_back(std::move(record));
                    return !(stop && stop());
                });
    return list;
}

QString timeBand(int days) {
    return days <= 5    ? tr("up to 5 working days")
           : days <= 10 ? tr("6 to 10 working days")
           : days <= 15 ? tr("11 to 15 working days")
           : days <= 20 ? tr("16 to 20 working days")
                        : tr("more than 20 working days");
}

} // namespace

QString tenths(qint64 sum, qint64 count) {
    if (count <= 0)
        return QStringLiteral("–");
    const qint64 t = (sum * 20 + count) / (2 * count);
    return QStringLiteral("%1.%2").arg(t / 10).arg(t % 10);
}

ProposalStatistics proposalStatistics(const Reader& reader, Id<ProposalCall> id,
                                      const std::function<bool()>& stop) {
    const Reader::Snapshot snapshot(reader);
    ProposalStatistics s;
    if (const auto call = reader.get(id))
        s.call = *call;
    const auto calendar = calendarOf(reader);
    const QString none = tr("(none)");
    Tally outcomes, classes, units, delegations, replies, grades, times;
    for (const ScreeningOutcome o : {ScreeningOutcome::Docketed, ScreeningOutcome::Suggestion,
                                     ScreeningOutcome::Declined, ScreeningOutcome::Merged})
        outcomes.expect(label(o));
    outcomes.expect(tr("Waiting for the screening"));
    outcomes.expect(label(ProposalStatus::Withdrawn));
    for (const QString& c : classesOf(s.call))
        classes.expect(c);
    for (const ReplyKind k : {ReplyKind::A, ReplyKind::B, ReplyKind::C})
        replies.expect(label(k));
    replies.expect(tr("Not replied yet"));
    for (const Satisfaction g : {Satisfaction::VerySatisfied, Satisfaction::Satisfied,
                                 Satisfaction::Basically, Satisfaction::Not})
        grades.expect(label(g));
    grades.expect(tr("Not rated yet"));
    for (const int days : {0, 6, 11, 16, 21})
        times.expect(timeBand(days));

    // One pass over each table, whatever the number of proposals.
    QHash<RawId, QList<ProposalHandling>> handlings;
    Query ofCall;
    ofCall.inRecords(QStringLiteral("proposal"), Proposal::kind(), QStringLiteral("id"),
                     {{QStringLiteral("call"), Condition::Eq, id.raw()}});
    for (const ProposalHandling& h : only<ProposalHandling>(
             reader,
             {QStringLiteral("proposal"), QStringLiteral("round"), QStringLiteral("unit_name"),
              QStringLiteral("part"), QStringLiteral("status"), QStringLiteral("handed_on"),
              QStringLiteral("due_on"), QStringLiteral("reply_kind"), QStringLiteral("replied_on"),
              QStringLiteral("reminders")},
             Query(ofCall).by(QStringLiteral("id")), stop))
        handlings[h.proposal.raw()] << h;
    QHash<RawId, QString> unitNames, delegationNames;
    const auto named = [&](QHash<RawId, QString>& names, const Kind& kind, RawId record) {
        if (record == 0)
            return none;
        auto& name = names[record];
        if (name.isEmpty())
            name = reader.title(kind, record);
        return name;
    };
    QMap<QString, ProposalStatistics::UnitRow> rows;
    QSet<RawId> authors, answered; // answered: handed over, so that its family is asked
    const auto all = only<Proposal>(
        reader,
        {QStringLiteral("number"), QStringLiteral("status"), QStringLiteral("late_reason"),
         QStringLiteral("rounds"), QStringLiteral("proposer"), QStringLiteral("outcome"),
         QStringLiteral("category"), QStringLiteral("unit"), QStringLiteral("delegation"),
         QStringLiteral("merged_into"), QStringLiteral("satisfaction")},
        Query().eq(QStringLiteral("call"), id), stop);
    for (const Proposal& p : all)
        if (p.rounds > 0)
            answered << p.id;
    for (const Proposal& p : all) {
        if (stop && stop())
            return s;
        if (!p.number || p.status == ProposalStatus::Draft) {
            ++s.drafts;
            continue;
        }
        ++s.submitted;
        s.late += p.lateReason.isEmpty() ? 0 : 1;
        s.again += p.rounds > 1 ? 1 : 0;
        authors << p.proposer.raw();
        outcomes.add(outcomeOf(p));
        classes.add(p.category.isEmpty() ? none : p.category);
        units.add(named(unitNames, Unit::kind(), p.unit.raw()));
        delegations.add(named(delegationNames, Delegation::kind(), p.delegation.raw()));
        if (p.rounds > 0 || (p.mergedInto && answered.contains(p.mergedInto.raw()))) {
            ++s.asked;
            grades.add(p.satisfaction == Satisfaction::None ? tr("Not rated yet")
                                                            : label(p.satisfaction));
        }
        if (p.rounds == 0)
            continue;
        ++s.handed;
        bool replied = false;
        for (const ProposalHandling& h : handlings.value(p.id)) {
            auto& row = rows[h.unitName];
            row.unit = h.unitName;
            row.reminders += h.reminders;
            if (h.round != p.rounds)
                continue;
            (h.part == HandlingPart::Lead ? row.lead : row.helper) += 1;
            if (h.hasReplied())
                (h.repliedOn <= h.dueOn ? row.inTime : row.late) += 1;
            else if (h.isWaitedFor() && p.status == ProposalStatus::Handling)
                (h.dueOn < reader.today() ? row.overdue : row.waiting) += 1;
            if (h.part != HandlingPart::Lead || !h.hasReplied())
                continue;
            replied = true;
            replies.add(label(h.replyKind));
            if (h.handedOn.isValid() && h.repliedOn.isValid()) {
                const int days = qMax(0, calendar->workdaysBetween(h.handedOn, h.repliedOn));
                times.add(timeBand(days));
                ++s.replies;
                s.workdays += days;
            }
        }
        if (!replied)
            replies.add(tr("Not replied yet"));
    }
    s.authors = authors.size();
    s.byOutcome = outcomes.list();
    s.byClass = classes.list();
    s.byUnit = units.sorted();
    s.byDelegation = delegations.sorted();
    s.byReply = replies.list();
    s.bySatisfaction = grades.list();
    s.byTime = times.list();
    for (const auto& row : rows)
        s.byHandler << row;
    std::ranges::stable_sort(s.byHandler, [](const auto& a, const auto& b) {
        return a.lead + a.helper > b.lead + b.helper;
    });
    return s;
}

} // namespace zhijia
