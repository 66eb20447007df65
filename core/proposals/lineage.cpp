// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/lineage.h"
#include "core/book/reader.h"
#include "core/proposals/words.h"

namespace zhijia {

using namespace proposals;

QList<Proposal> mergedInto(const Reader& reader, Id<Proposal> main) {
    const auto list = reader.all<Proposal>(
        Query().eq(QStringLiteral("merged_into"), main).by(QStringLiteral("number")));
    return {list.begin(), list.end()};
}

Proposal mainOf(const Reader& reader, const Proposal& proposal) {
    const auto main = proposal.mergedInto ? reader.get(proposal.mergedInto) : std::nullopt;
    return main ? *main : proposal;
}

QList<Proposal> family(const Reader& reader, const Proposal& main) {
    return QList<Proposal>{main} + mergedInto(reader, Id<Proposal>(main.id));
}

QString lineageText(const Reader& reader, const Proposal& proposal) {
    if (proposal.mergedInto) {
        const Proposal main = mainOf(reader, proposal);
        return tr("Merged into %1 \"%2\"").arg(numberText(main), main.title);
    }
    QStringList numbers;
    for (const Proposal& p : mergedInto(reader, Id<Proposal>(proposal.id)))
        numbers << numberText(p);
    return numbers.isEmpty() ? QString() : tr("Merged in: %1").arg(numbers.join(tr(", ")));
}

Issues whyNotMerge(const Reader& reader, const Proposal& p, Id<Proposal> into) {
    const QString field = QStringLiteral("into");
    const auto main = into ? reader.get(into) : std::nullopt;
    if (!main)
        return {error(tr("There is no such proposal to merge into."),
                      tr("Choose a docketed proposal of this call."), field)};
    if (main->id == p.id)
        return {error(tr("A proposal cannot be merged into itself."),
                      tr("Choose the other proposal."), field)};
    if (main->call != p.call)
        return {error(tr("\"%1\" belongs to another call.").arg(main->title),
                      tr("Choose a proposal of this call."), field)};
    if (main->mergedInto)
        return {error(tr("\"%1\" was merged itself.").arg(main->title),
                      tr("Choose the one it was merged into: %1.")
                          .arg(reader.title(Proposal::kind(), main->mergedInto.raw())),
                      field)};
    if (main->status != ProposalStatus::Docketed && main->status != ProposalStatus::Handling)
        return {error(tr("\"%1\" is not docketed: nothing can be merged into it.").arg(main->title),
                      tr("Docket that one first, then merge."), field)};
    return {};
}

} // namespace zhijia
