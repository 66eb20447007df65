// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/paper_parts.h"
#include "core/proposals/lineage.h"
#include "core/proposals/seconder.h"
#include "core/store/store.h"

namespace zhijia::proposals {

report::Document startPaper(const Reader& reader, const QString& title) {
    report::Document d;
    d.metadata = {title, reader.store().officeName(), title, reader.clock().now(),
                  report::interfaceLanguage()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    return d;
}

QString written(QDate day) {
    return day.isValid() ? report::writtenDate(day, report::interfaceLanguage()) : QString();
}

QString screeningText(const Reader& reader, const Proposal& p) {
    if (p.outcome == ScreeningOutcome::None)
        return {};
    QStringList parts{shown(reader, u"outcome", p)};
    if (p.ground != DeclineGround::None)
        parts << shown(reader, u"ground", p);
    if (!p.screeningReason.isEmpty())
        parts << p.screeningReason;
    if (const QString lineage = lineageText(reader, p); !lineage.isEmpty())
        parts << lineage;
    QString text = parts.join(tr("; "));
    QStringList foot;
    if (!p.screenedBy.isEmpty())
        foot << p.screenedBy;
    if (p.screenedOn.isValid())
        foot << written(p.screenedOn);
    return foot.isEmpty() ? text : text + QStringLiteral("\n") + foot.join(u' ');
}

QString signerNames(const Reader& reader, const Proposal& p, bool coAuthors) {
    QStringList names;
    for (const ProposalSeconder& s : signersOf(reader, Id<Proposal>(p.id)))
        if ((s.part == SignerPart::CoAuthor) == coAuthors)
            names << s.name;
    // A register taken over from elsewhere has only the names as they were written.
    return names.isEmpty() && !coAuthors ? p.seconderNames : names.join(tr(", "));
}

QString replyText(const Reader& reader, const ProposalHandling& h) {
    QStringList lines{h.reply};
    if (h.replyKind == ReplyKind::A)
        lines << tr("Done on: %1").arg(written(h.doneOn));
    if (h.replyKind == ReplyKind::B)
        lines << tr("Plan: %1").arg(h.plan) << tr("Planned for: %1").arg(written(h.planOn));
    if (h.replyKind == ReplyKind::C)
        lines << tr("Reasons: %1").arg(h.reasons);
    if (!h.aloneReason.isEmpty())
        lines << tr("Replied before the co-handlers because: %1").arg(h.aloneReason);
    Q_UNUSED(reader);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<Proposal> numbered(const Reader& reader, Id<ProposalCall> call) {
    return reader.all<Proposal>(Query()
                                    .eq(QStringLiteral("call"), call)
                                    .is(QStringLiteral("number"), Condition::NotNull)
                                    .by(QStringLiteral("number")));
}

} // namespace zhijia::proposals
