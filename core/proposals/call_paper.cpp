// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed out when proposals are called for: the notice, and the form to be filled in by
// hand.
#include "core/proposals/paper_parts.h"
#include "core/proposals/papers.h"
#include "core/rules/rules.h"
#include "core/store/store.h"

namespace zhijia {

using namespace proposals;
using namespace report;

namespace {

/// What the congress cannot take up, as the screening will name it.
QString notAdmitted() {
    const EnumTable& table = enumTable<DeclineGround>();
    QStringList list;
    for (const EnumItem& item : table.items)
        if (item.value == int(DeclineGround::Powers) ||
            item.value == int(DeclineGround::Unlawful) ||
            item.value == int(DeclineGround::Personal))
            list << table.label(item);
    return list.join(tr("; "));
}

QString cited(const Rules& rules, const char* id) {
    const QString source = rules.cite(id);
    return source.isEmpty() ? QString() : tr(" (%1)").arg(source);
}

} // namespace

Outcome<Document> callNotice(const Reader& reader, Id<ProposalCall> id) {
    const auto call = reader.get(id);
    if (!call)
        return refuse(tr("There is no such call for proposals."));
    const Rules rules = rulesOf(reader, *call);
    Document d = startPaper(reader, tr("Notice: call for proposals"));
    d.title(tr("Notice: call for proposals"));
    d.add({Paragraph{{{call->name}}, pt(10.5), Align::Centre}});
    Paragraph to{{{tr("To all delegations and deputies:"), true}}, pt(12)};
    to.keepWithNext = true;
    d.add({to});
    if (const auto s = call->sitting ? reader.get(call->sitting) : std::nullopt)
        d.paragraph(tr("%1 is to be held on %2. Proposals for it are asked for.")
                        .arg(s->name, written(s->heldOn)));
    else
        d.paragraph(tr("Proposals for the time between the sittings are asked for."));
    d.heading(2, tr("1. When"));
    d.paragraph(tr("Proposals are taken in from %1 to %2, both days included.")
                    .arg(written(call->opensOn), written(call->closesOn)) +
                cited(rules, rule::proposalWindow));
    d.heading(2, tr("2. What a proposal needs"));
    d.paragraph(tr("One matter each. It names the subject, the problem and its grounds, and a "
                   "measure that can be carried out."));
    d.paragraph(tr("It is put forward by a deputy in office and seconded by at least %1 deputies.")
                    .arg(rules.count(rule::proposalSeconders)) +
                cited(rules, rule::proposalSeconders));
    d.heading(2, tr("3. Classes"));
    d.paragraph(classesOf(*call).join(tr(", ")));
    d.heading(2, tr("4. What cannot be taken up"));
    d.paragraph(notAdmitted());
    d.heading(2, tr("5. What becomes of it"));
    d.paragraph(tr("The proposals committee screens every proposal and gives its reasons. The unit "
                   "that handles it replies in writing within %1 days; its author then says "
                   "whether he is satisfied.")
                    .arg(rules.days(rule::proposalReply)) +
                cited(rules, rule::proposalReply));
    if (!call->instructions.trimmed().isEmpty()) {
        d.heading(2, tr("6. Further instructions"));
        for (const QString& line : call->instructions.split(u'\n'))
            if (!line.trimmed().isEmpty())
                d.paragraph(line.trimmed());
    }
    Document end; // a seal never stands alone on a sheet
    end.metadata.language = d.metadata.language;
    end.paragraph(tr("Enclosed: the proposal form."));
    end.add({Stamp{reader.store().officeName(),
                   call->opensOn <= reader.today() ? call->opensOn : reader.today()}});
    d.add({KeepTogether{end.blocks}});
    return d;
}

} // namespace zhijia
