// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/pages.h"
#include "core/ballots/item.h"
#include "core/book/reader.h"
#include "ui/ballots/ballots_page.h"
#include "ui/form/field_extras.h"
#include "ui/form/many_dialog.h"

namespace zhijia {

namespace {
/// Of an election and an appraisal people stand on the paper, else matters.
bool ofPeople(const Reader& reader, RawId ballot) {
    const auto b = reader.get(Id<Ballot>(ballot));
    return b && (b->way == BallotWay::Election || b->way == BallotWay::Appraisal);
}

/// A candidate stands for one of the posts that are elected.
QStringList postsOffered(const Reader& reader, const Record& record) {
    QStringList posts;
    const auto b = reader.get(static_cast<const BallotItem&>(record).ballot);
    for (const PostSeats& p : b ? postsOf(*b) : QList<PostSeats>())
        if (!p.post.isEmpty())
            posts << p.post;
    return posts;
}
} // namespace

void registerBallotsPages() {
    registerFieldExtra(BallotItem::kind(), "post", {&postsOffered, {}});
    registerManyAdder(
        BallotItem::kind(),
        {&Member::kind(), "member", {"title", "unit_name", "job"}, {"post"}, &ofPeople});
    registerPage(
        {"ballots", "ui-ballots", QT_TRANSLATE_NOOP("ui-ballots", "Ballots"),
         QT_TRANSLATE_NOOP("ui-ballots", "Print the paper, open the vote, count twice, announce: "
                                         "every number is checked and every rule cited."),
         "ballot", QT_TRANSLATE_NOOP("ui-ballots", "Sittings"),
         [](Desk& desk, const PageRow& row) { return new BallotsPage(desk, row); },
         Ballot::kindName});
}

} // namespace zhijia
