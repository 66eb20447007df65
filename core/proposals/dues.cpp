// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/dues.h"
#include "core/book/reader.h"
#include "core/proposals/handling.h"
#include "core/proposals/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;

namespace {

qint64 howMany(const Reader& reader, const ProposalCall& call, const char* status) {
    return reader.count<Proposal>(Query()
                                      .eq(QStringLiteral("call"), Id<ProposalCall>(call.id))
                                      .eq(QStringLiteral("status"), QString::fromUtf8(status)));
}

/// The first day on which one of them began to wait.
QDate since(const Reader& reader, const ProposalCall& call, const char* status, const char* key) {
    QDate first;
    reader.each(Proposal::kind(), {QString::fromUtf8(key)},
                Query()
                    .eq(QStringLiteral("call"), Id<ProposalCall>(call.id))
                    .eq(QStringLiteral("status"), QString::fromUtf8(status)),
                [&](const QVariantList& values) {
                    const QDate day = Codec<QDate>::fromValue(values[0]);
                    if (day.isValid() && (!first.isValid() || day < first))
                        first = day;
                    return true;
                });
    return first.isValid() ? first : call.closesOn;
}

/// Merged authors rate the reply to the main proposal; the first day is that of the reply.
std::pair<qint64, QDate> unratedMerged(const Reader& reader, const ProposalCall& call) {
    qint64 count = 0;
    QDate first;
    for (const Proposal& p :
         reader.all<Proposal>(Query()
                                  .eq(QStringLiteral("call"), Id<ProposalCall>(call.id))
                                  .eq(QStringLiteral("status"), QStringLiteral("merged"))
                                  .is(QStringLiteral("satisfaction"), Condition::IsNull))) {
        const auto main = p.mergedInto ? reader.get(p.mergedInto) : std::nullopt;
        if (!main ||
            (main->status != ProposalStatus::Replied && main->status != ProposalStatus::Rated))
            continue;
        ++count;
        const QDate day = main->repliedOn.isValid() ? main->repliedOn : call.closesOn;
        if (!first.isValid() || day < first)
            first = day;
    }
    return {count, first};
}

} // namespace

QList<Due> callDues(const Reader& reader, const Record& record, QDate today) {
    const auto& c = static_cast<const ProposalCall&>(record);
    const Rules rules = rulesOf(reader, c);
    const auto calendar = calendarOf(reader);
    const QString kind = QString::fromUtf8(ProposalCall::kindName);
    QList<Due> dues;
    const auto add = [&](const QString& what, QDate on, const char* rule = nullptr) {
        dues << Due{
            kind, c.id, what, on, rule ? rules.cite(rule) : QString(), calendar->isProvisional(on)};
    };
    if (c.status == CallStatus::Planned)
        add(tr("%1: open the window").arg(c.name), c.opensOn, rule::proposalWindow);
    if (c.status == CallStatus::Open)
        add(tr("%1: close the window").arg(c.name), c.closesOn,
            c.sitting ? rule::proposalScreening : nullptr);
    if (c.status == CallStatus::Planned)
        return dues;
    if (const qint64 n = howMany(reader, c, "submitted"); n > 0 && today > c.closesOn) {
        // The deputies read the list of proposals with the papers of the sitting.
        const auto sitting = c.sitting ? reader.get(c.sitting) : std::nullopt;
        const QDate papers =
            sitting ? sitting->heldOn.addDays(-rules.days(rule::papers)) : c.closesOn;
        const QDate on = calendar->isWorkday(papers) ? papers : calendar->addWorkdays(papers, -1);
        add(tr("%1: screen the proposals that wait (%2)").arg(c.name).arg(n), on,
            sitting ? rule::papers : nullptr);
    }
    if (const qint64 n = howMany(reader, c, "docketed"); n > 0)
        add(tr("%1: hand over the docketed proposals (%2)").arg(c.name).arg(n),
            calendar->nextWorkday(since(reader, c, "docketed", "screened_on")));
    const qint64 main = howMany(reader, c, "replied");
    const auto [merged, mergedSince] = unratedMerged(reader, c);
    if (main + merged > 0) {
        QDate first = main > 0 ? since(reader, c, "replied", "replied_on") : mergedSince;
        if (mergedSince.isValid() && mergedSince < first)
            first = mergedSince;
        // As long as the units had for the reply, the authors have for saying what they think.
        add(tr("%1: ask the authors how content they are (%2)").arg(c.name).arg(main + merged),
            replyDue(reader, c, first).on);
    }
    return dues;
}

QList<Due> handlingDues(const Reader& reader, const Record& record, QDate) {
    const auto& h = static_cast<const ProposalHandling&>(record);
    if (!h.isWaitedFor() || !h.dueOn.isValid())
        return {};
    const auto p = reader.get(h.proposal);
    const auto call = p ? reader.get(p->call) : std::nullopt;
    if (!p || !call || p->status != ProposalStatus::Handling || p->rounds != h.round)
        return {};
    return {Due{QString::fromUtf8(ProposalHandling::kindName), h.id,
                tr("%1: reply to %2 \"%3\"").arg(h.unitName, numberText(*p), p->title), h.dueOn,
                rulesOf(reader, *call).cite(rule::proposalReply), h.provisional}};
}

} // namespace zhijia
