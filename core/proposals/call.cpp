// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/call.h"
#include "core/book/reader.h"
#include "core/proposals/dues.h"
#include "core/proposals/proposal.h"
#include "core/proposals/words.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include <QRegularExpression>

namespace zhijia {

using namespace proposals;

namespace {

void derive(const Reader& reader, Record& record) {
    auto& c = static_cast<ProposalCall&>(record);
    const auto sitting = c.sitting ? reader.get(c.sitting) : std::nullopt;
    if (sitting) {
        c.term = sitting->term;
        const CallWindow usual = usualWindow(reader, *sitting);
        // What nobody chose follows the sitting when that is moved; a day that is past does not.
        CallWindow before;
        if (c.countedFrom.isValid()) {
            Sitting then = *sitting;
            then.heldOn = c.countedFrom;
            before = usualWindow(reader, then);
        }
        const bool mayOpen = c.status == CallStatus::None || c.status == CallStatus::Planned;
        if (!c.opensOn.isValid() || (mayOpen && c.opensOn == before.opens))
            c.opensOn = usual.opens;
        if (!c.closesOn.isValid() ||
            (c.status != CallStatus::Closed && c.closesOn == before.closes))
            c.closesOn = usual.closes;
        c.countedFrom = sitting->heldOn;
    } else {
        c.countedFrom = {};
    }
    c.name = tidy(c.name);
    if (c.name.isEmpty() && (c.term || sitting))
        c.name = tr("%1: call for proposals")
                     .arg(sitting ? sitting->name : reader.title(Term::kind(), c.term.raw()));
    if (classesOf(c).isEmpty())
        c.classes = tr("Production and management; Labour protection; Pay and benefits; Welfare; "
                       "Training; Democratic management; Culture and sports; Other");
    c.classes = classesOf(c).join(QStringLiteral("、"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& c = static_cast<const ProposalCall&>(after);
    const auto* b = static_cast<const ProposalCall*>(before);
    if (c.opensOn.isValid() && c.closesOn.isValid() && c.closesOn < c.opensOn)
        issues << error(tr("The window closes on %1, before it opens on %2.")
                            .arg(iso(c.closesOn), iso(c.opensOn)),
                        tr("Correct one of the two days."), QStringLiteral("closes_on"));
    for (const auto& [day, key] :
         {std::pair(c.opensOn, "opens_on"), std::pair(c.closesOn, "closes_on")})
        if (!day.isValid())
            issues << error(tr("\"%1\" is missing, and no sitting says it.")
                                .arg(ProposalCall::kind().fieldLabel(
                                    *ProposalCall::kind().field(QString::fromUtf8(key)))),
                            tr("Write the day, or choose the sitting that the proposals are for."),
                            QString::fromUtf8(key));
    const auto sitting = c.sitting ? reader.get(c.sitting) : std::nullopt;
    if (sitting && c.closesOn.isValid() && c.closesOn > sitting->heldOn)
        issues << error(tr("The window closes on %1, after the sitting on %2.")
                            .arg(iso(c.closesOn), iso(sitting->heldOn)),
                        tr("Choose a day before the sitting."), QStringLiteral("closes_on"));
    if (sitting && !before && sitting->isOver())
        issues << error(tr("%1 is over: nothing can be called for any more.").arg(sitting->name),
                        tr("Choose the coming sitting, or only the term."),
                        QStringLiteral("sitting"));
    if (const auto term = c.term ? reader.get(c.term) : std::nullopt;
        term && !before && term->status == TermStatus::Ended)
        issues << error(tr("%1 is over: nothing can be called for any more.").arg(term->name),
                        tr("Choose the term that is in office."), QStringLiteral("term"));
    if (b && b->term != c.term &&
        reader.count<Proposal>(Query().eq(QStringLiteral("call"), Id<ProposalCall>(c.id))) > 0)
        issues << error(tr("There are proposals in it: its term stands."),
                        tr("Make another call for the other term."), QStringLiteral("term"));
    if (b && b->status == CallStatus::Closed && c.status == CallStatus::Closed &&
        (b->opensOn != c.opensOn || b->closesOn != c.closesOn))
        issues << error(tr("The window of a call that is closed stands."),
                        tr("Open it again first, with the reason."), QStringLiteral("closes_on"));
    if (sitting &&
        reader.count<ProposalCall>(Query()
                                       .eq(QStringLiteral("sitting"), c.sitting)
                                       .is(QStringLiteral("id"), Condition::Ne, c.id)) > 0 &&
        (!b || b->sitting != c.sitting))
        issues << warning(tr("There is another call for %1.").arg(sitting->name),
                          tr("Use that one, unless two are meant."), QStringLiteral("sitting"));
}

/// The window of a call that was closed stands; until then it moves with the sitting.
bool isComing(const Reader&, const Record& record) {
    return static_cast<const ProposalCall&>(record).status != CallStatus::Closed;
}

Kind make() {
    Kind kind =
        kindOf<ProposalCall>("proposals", QT_TRANSLATE_NOOP("proposals", "Call for proposals"),
                             QT_TRANSLATE_NOOP("proposals", "Calls for proposals"));
    kind.flow = &callFlow();
    kind.identity = {{"name"}};
    kind.defaultSort = "opens_on";
    kind.takesFiles = true;
    kind.follows = {{"sitting", &isComing}};
    const char* const window = QT_TRANSLATE_NOOP("proposals", "Window");
    const char* const what = QT_TRANSLATE_NOOP("proposals", "What is asked for");
    kind.fields = {
        field<&ProposalCall::name>("name", QT_TRANSLATE_NOOP("proposals", "Title"))
            .listed(30)
            .section(window)
            .files("名称|征集名称")
            .hint(QT_TRANSLATE_NOOP("proposals", "Empty: worded from the sitting or the term")),
        field<&ProposalCall::sitting>("sitting", QT_TRANSLATE_NOOP("proposals", "Sitting"))
            .among([](const Record& r, Query& q) {
                if (const auto term = static_cast<const ProposalCall&>(r).term)
                    q.eq(QStringLiteral("term"), term);
            })
            .section(window)
            .files("会议")
            .hint(
                QT_TRANSLATE_NOOP("proposals", "Empty: proposals between the sittings of a term")),
        field<&ProposalCall::term>("term", QT_TRANSLATE_NOOP("proposals", "Term"))
            .required()
            .section(window)
            .files("届次|届")
            .hint(QT_TRANSLATE_NOOP("proposals", "Of the sitting, when there is one")),
        field<&ProposalCall::opensOn>("opens_on", QT_TRANSLATE_NOOP("proposals", "Opens on"))
            .listed(10)
            .section(window)
            .files("开始日期|征集开始")
            .hint(QT_TRANSLATE_NOOP("proposals",
                                    "Empty: as many days before the sitting as the rules say")),
        field<&ProposalCall::closesOn>("closes_on", QT_TRANSLATE_NOOP("proposals", "Closes on"))
            .listed(10)
            .section(window)
            .files("截止日期|征集截止")
            .hint(QT_TRANSLATE_NOOP("proposals",
                                    "The last day; empty: early enough for the screening before "
                                    "the papers go to the deputies")),
        field<&ProposalCall::status>("status", QT_TRANSLATE_NOOP("proposals", "Status"))
            .stepOnly()
            .listed(8)
            .section(window),
        field<&ProposalCall::rulePack>("rule_pack",
                                       QT_TRANSLATE_NOOP("proposals", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(window),
        field<&ProposalCall::classes>("classes", QT_TRANSLATE_NOOP("proposals", "Classes offered"))
            .note()
            .section(what)
            .files("案类|类别")
            .hint(QT_TRANSLATE_NOOP("proposals", "Separated by semicolons")),
        field<&ProposalCall::instructions>("instructions",
                                           QT_TRANSLATE_NOOP("proposals", "Instructions"))
            .note()
            .section(what)
            .files("征集说明|要求"),
        field<&ProposalCall::note>("note", QT_TRANSLATE_NOOP("proposals", "Note"))
            .note()
            .section(what)
            .files("备注"),
        field<&ProposalCall::countedFrom>("counted_from", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.dues = &callDues;
    return kind;
}

} // namespace

CallWindow usualWindow(const Reader& reader, const Sitting& sitting) {
    const Rules rules = Rules::of(reader, sitting.rulePack);
    const QDate papers = sitting.heldOn.addDays(-rules.days(rule::papers));
    const QDate opens = sitting.heldOn.addDays(-rules.days(rule::proposalWindow));
    // A short window of an office's own rules still ends no earlier than it begins.
    return {opens, qMax(opens, papers.addDays(-rules.days(rule::proposalScreening)))};
}

QStringList classesOf(const ProposalCall& call) {
    static const QRegularExpression separators(QStringLiteral("[、;；,，|\\n]"));
    QStringList list;
    for (const QString& part : call.classes.split(separators, Qt::SkipEmptyParts))
        if (const QString name = tidy(part); !name.isEmpty() && !list.contains(name))
            list << name;
    return list;
}

Rules rulesOf(const Reader& reader, const ProposalCall& call) {
    return Rules::of(reader, call.rulePack);
}

Id<ProposalCall> onlyOpenCall(const Reader& reader) {
    const auto ids =
        reader.ids(ProposalCall::kind(),
                   Query().eq(QStringLiteral("status"), QStringLiteral("open")).first(2));
    return ids.size() == 1 ? Id<ProposalCall>(ids.first()) : Id<ProposalCall>();
}

const Kind& ProposalCall::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
