// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/unfinished.h"
#include "core/book/reader.h"
#include "core/notices/from_ballot.h"
#include "core/notices/objection.h"
#include "core/notices/words.h"

namespace zhijia {

using notices::tr;

Issues noticesUnfinished(const Reader& reader, const Sitting& sitting) {
    Issues issues;
    for (const Ballot& b :
         reader.all<Ballot>(Query()
                                .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
                                .by(QStringLiteral("id"))))
        for (const QString& title : undraftedOf(reader, b))
            issues << warning(tr("\"%1\" was carried and has no resolution.").arg(title),
                              tr("Have the resolutions drafted, and adopt them."));
    for (const Resolution& r :
         reader.all<Resolution>(Query()
                                    .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
                                    .by(QStringLiteral("id")))) {
        if (r.status == ResolutionStatus::Draft)
            issues << warning(tr("The resolution \"%1\" is a draft.").arg(r.title),
                              tr("Adopt it, or remove it."));
        else if (r.status == ResolutionStatus::Adopted)
            issues << warning(tr("The resolution \"%1\" was not made public.").arg(r.title),
                              tr("Post a notice about it, or take the step \"Publish\"."));
    }
    for (const Notice& n :
         reader.all<Notice>(Query()
                                .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
                                .by(QStringLiteral("id")))) {
        if (n.status == NoticeStatus::Draft)
            issues << warning(tr("The notice \"%1\" was not posted.").arg(n.title),
                              tr("Post it, or remove it."));
        else if (n.status == NoticeStatus::Posted)
            issues << (closingNow(reader, sitting)
                           ? Issue{Severity::Note,
                                   {},
                                   tr("After the closing: end and certify the notice \"%1\" when "
                                      "its days are over.")
                                       .arg(n.title),
                                   {},
                                   {}}
                           : warning(tr("The notice \"%1\" still hangs.").arg(n.title),
                                     tr("End and certify it when its days are over.")));
        else if (n.status == NoticeStatus::Ended)
            issues << warning(tr("The notice \"%1\" is not certified.").arg(n.title),
                              tr("Certify it."));
        QStringList open;
        for (const Objection& o : objectionsOf(reader, n.id))
            if (o.isOpen())
                open << o.name;
        if (!open.isEmpty())
            issues << warning(tr("The notice \"%1\": not answered and closed yet: %2.")
                                  .arg(n.title, open.join(tr(", "))),
                              tr("Answer and close every objection first."));
    }
    return issues;
}

} // namespace zhijia
