// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/paper.h"
#include "core/files/attachment.h"
#include "core/flow/common_params.h"
#include "core/joint/matter.h"

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(JointPaperStatus::Submitted), "submitted", QT_TRANSLATE_NOOP("joint", "Submitted"),
     "提请审议|待审议"},
    {int(JointPaperStatus::Adopted), "adopted", QT_TRANSLATE_NOOP("joint", "Adopted"),
     "审议通过|通过"},
    {int(JointPaperStatus::Amended), "amended", QT_TRANSLATE_NOOP("joint", "Adopted with changes"),
     "原则通过|修改后通过"},
    {int(JointPaperStatus::Returned), "refused", QT_TRANSLATE_NOOP("joint", "Returned"),
     "未通过|退回修改"},
};

const JointPaper& of(const Record& record) { return static_cast<const JointPaper&>(record); }
JointPaper& of(Record& record) { return static_cast<JointPaper&>(record); }

void derive(const Reader& reader, Record& record) {
    JointPaper& p = of(record);
    p.title = tidy(p.title);
    p.docNumber = tidy(p.docNumber);
    p.drafter = tidy(p.drafter);
    for (QString* text : {&p.text, &p.discussion})
        *text = tidyLines(*text);
    Matter<JointPaper>::derive(reader, p);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointPaper& p = of(after);
    issues += jointStands(reader, p.meeting);
    if (!before)
        return;
    const JointPaper& b = of(*before);
    if (b.meeting != p.meeting)
        issues << error(tr("\"%1\" stays with its meeting.").arg(b.title),
                        tr("Add it to the other meeting as a new paper."),
                        QStringLiteral("meeting"));
    if (b.isAdopted() && p.isAdopted() && b.title != p.title)
        issues << error(tr("\"%1\" was adopted under this title.").arg(b.title),
                        tr("Take the step \"Deliberate again\" first."), QStringLiteral("title"));
}

Issues mayAdopt(const Reader& reader, const Record& record, const Params&) {
    const JointPaper& p = of(record);
    Issues issues = jointInSession(reader, p.meeting);
    if (attachmentsOf(reader, JointPaper::kind(), p.id).empty())
        issues << warning(tr("The text of \"%1\" is not on file.").arg(p.title),
                          tr("Attach it in the tab Files: later nobody doubts what was adopted."));
    return issues;
}

Outcome<void> adopt(Txn&, Record& record, const Params& params) {
    JointPaper& p = of(record);
    p.changes = textOf(params, "changes");
    if (const QString text = textOf(params, "discussion"); !text.isEmpty())
        p.discussion = text;
    p.reason.clear();
    return {};
}

Outcome<void> giveBack(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

Outcome<void> again(Txn&, Record& record, const Params&) {
    JointPaper& p = of(record);
    p.changes.clear();
    p.reason.clear();
    return {};
}

Kind make() {
    using P = JointPaper;
    Kind kind = kindOf<P>("joint", QT_TRANSLATE_NOOP("joint", "Paper deliberated"),
                          QT_TRANSLATE_NOOP("joint", "Papers deliberated"));
    kind.flow = &jointPaperFlow();
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "meeting";
    kind.identity = {{"meeting", "title"}};
    kind.takesFiles = true;
    kind.fields = {
        field<&P::meeting>("meeting", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .required()
            .files("联席会议|会议"),
        field<&P::position>("position", QT_TRANSLATE_NOOP("joint", "Order"))
            .listed(5)
            .files("序号|次序"),
        field<&P::title>("title", QT_TRANSLATE_NOOP("joint", "Title"))
            .required()
            .listed(28)
            .files("文件名称|文件|标题"),
        field<&P::docNumber>("doc_number", QT_TRANSLATE_NOOP("joint", "Document number"))
            .files("文号"),
        field<&P::drafter>("drafter", QT_TRANSLATE_NOOP("joint", "Drafted by"))
            .listed(14)
            .files("起草单位"),
        field<&P::text>("text", QT_TRANSLATE_NOOP("joint", "What it is about"))
            .note()
            .files("说明|起草说明"),
        field<&P::status>("status", QT_TRANSLATE_NOOP("joint", "Status")).stepOnly().listed(9),
        field<&P::discussion>("discussion", QT_TRANSLATE_NOOP("joint", "What was said"))
            .note()
            .files("审议情况"),
        field<&P::changes>("changes", QT_TRANSLATE_NOOP("joint", "Changes")).note().stepOnly(),
        field<&P::promised>("promised", QT_TRANSLATE_NOOP("joint", "Measures")).note().derived(),
        field<&P::reason>("reason", QT_TRANSLATE_NOOP("joint", "Why returned")).stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &Matter<P>::stands;
    kind.mayDiscard = &Matter<P>::hasOutcome;
    return kind;
}

} // namespace

std::vector<JointPaper> jointPapersOf(const Reader& reader, Id<JointMeeting> meeting) {
    return reader.all<JointPaper>(Query()
                                      .eq(QStringLiteral("meeting"), meeting)
                                      .by(QStringLiteral("position"))
                                      .by(QStringLiteral("id")));
}

template <>
const EnumTable& enumTable<JointPaperStatus>() {
    static const EnumTable table{"joint", statuses};
    return table;
}

const Flow& jointPaperFlow() {
    static const Param discussion{"discussion", QT_TRANSLATE_NOOP("joint", "What was said"),
                                  FieldType::Note};
    static const Param changes{"changes", QT_TRANSLATE_NOOP("joint", "Changes"), FieldType::Note,
                               true};
    const char* const session = inSessionText();
    using M = Matter<JointPaper>;
    static const Flow flow{
        "status",
        "submitted",
        {
            {"adopt",
             QT_TRANSLATE_NOOP("joint", "Adopt"),
             {"submitted"},
             "adopted",
             {discussion},
             &mayAdopt,
             &adopt,
             QT_TRANSLATE_NOOP("joint", "The meeting adopted it as it is."),
             "ok",
             session},
            {"adopt_changed",
             QT_TRANSLATE_NOOP("joint", "Adopt with changes"),
             {"submitted"},
             "amended",
             {changes, discussion},
             &mayAdopt,
             &adopt,
             QT_TRANSLATE_NOOP("joint", "Adopted, with what is to be changed before it is issued."),
             "edit",
             session},
            {"give_back",
             QT_TRANSLATE_NOOP("joint", "Return"),
             {"submitted"},
             "refused",
             {reasonParam()},
             &M::inSession,
             &giveBack,
             QT_TRANSLATE_NOOP("joint", "Not adopted; the reason goes into the minutes."),
             "close",
             session},
            promiseStep({"adopted", "amended"}, &M::mayMake, &M::makeOnly),
            againStep(QT_TRANSLATE_NOOP("joint", "Deliberate again"),
                      {"adopted", "amended", "refused"}, "submitted", &M::inSession, &again),
        }};
    return flow;
}

const Kind& JointPaper::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
