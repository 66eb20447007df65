// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/proposal_fields.h"
#include "core/book/reader.h"
#include "core/people/identity.h"
#include "core/proposals/proposal.h"

namespace zhijia {

namespace {

constexpr EnumItem outcomes[] = {
    {0, "", ""},
    {int(ScreeningOutcome::Docketed), "docketed", QT_TRANSLATE_NOOP("proposals", "Docketed"),
     "立案|予以立案"},
    {int(ScreeningOutcome::Suggestion), "suggestion",
     QT_TRANSLATE_NOOP("proposals", "Passed on as a suggestion"), "转建议|建议|转为建议|意见建议"},
    {int(ScreeningOutcome::Declined), "declined", QT_TRANSLATE_NOOP("proposals", "Not docketed"),
     "不予立案|未立案|不立案"},
    {int(ScreeningOutcome::Merged), "merged", QT_TRANSLATE_NOOP("proposals", "Merged"),
     "并案|合并|并案处理"},
};
constexpr EnumItem declineGrounds[] = {
    {0, "", ""},
    {int(DeclineGround::Powers), "powers",
     QT_TRANSLATE_NOOP("proposals", "Outside the congress's powers"),
     "超出职权|超出职代会职权范围|非职权范围"},
    {int(DeclineGround::Unlawful), "unlawful",
     QT_TRANSLATE_NOOP("proposals", "Against law or policy"), "违法|违反法律法规|违反政策"},
    {int(DeclineGround::Personal), "personal",
     QT_TRANSLATE_NOOP("proposals", "Purely personal matter"), "个人问题|个人诉求|纯属个人"},
    {int(DeclineGround::Repeated), "repeated",
     QT_TRANSLATE_NOOP("proposals", "Already settled or being dealt with"), "重复|已解决|正在办理"},
    {int(DeclineGround::SeveralMatters), "several_matters",
     QT_TRANSLATE_NOOP("proposals", "Several matters in one form"), "一案多事|非一事一案"},
    {int(DeclineGround::Other), "other", QT_TRANSLATE_NOOP("proposals", "Other"), "其他|其它"},
};
constexpr EnumItem grades[] = {
    {0, "", ""},
    {int(Satisfaction::VerySatisfied), "very_satisfied",
     QT_TRANSLATE_NOOP("proposals", "Very satisfied"), "非常满意|很满意"},
    {int(Satisfaction::Satisfied), "satisfied", QT_TRANSLATE_NOOP("proposals", "Satisfied"),
     "满意"},
    {int(Satisfaction::Basically), "basically",
     QT_TRANSLATE_NOOP("proposals", "Basically satisfied"), "基本满意"},
    {int(Satisfaction::Not), "not_satisfied", QT_TRANSLATE_NOOP("proposals", "Not satisfied"),
     "不满意"},
};

} // namespace

std::vector<Field> proposalFields() {
    const char* const form = QT_TRANSLATE_NOOP("proposals", "Proposal");
    const char* const author = QT_TRANSLATE_NOOP("proposals", "Author and seconders");
    const char* const screening = QT_TRANSLATE_NOOP("proposals", "Screening");
    const char* const course = QT_TRANSLATE_NOOP("proposals", "Handling and reply");
    return {
        field<&Proposal::number>("number", QT_TRANSLATE_NOOP("proposals", "No."))
            .stepOnly()
            .listed(5)
            .section(form)
            .files("提案编号|编号|提案号|序号|案号"),
        field<&Proposal::title>("title", QT_TRANSLATE_NOOP("proposals", "Subject"))
            .required()
            .listed(30)
            .sorts("pinyin_key")
            .section(form)
            .files("案由|提案名称|提案题目|题目|标题|提案案由|提案标题"),
        field<&Proposal::call>("call", QT_TRANSLATE_NOOP("proposals", "Call"))
            .section(form)
            .files("征集|提案征集")
            .hint(QT_TRANSLATE_NOOP("proposals", "Empty: the call that is open")),
        field<&Proposal::category>("category", QT_TRANSLATE_NOOP("proposals", "Class"))
            .listed(10)
            .section(form)
            .files("类别|案类|提案类别|提案分类|分类|所属类别"),
        field<&Proposal::grounds>("grounds", QT_TRANSLATE_NOOP("proposals", "Problem and grounds"))
            .note()
            .section(form)
            .files(
                "案据|提案理由|理由|事由|问题及理由|问题|问题与理由|问题和理由|提案依据|情况分析"),
        field<&Proposal::measure>("measure", QT_TRANSLATE_NOOP("proposals", "Suggested measure"))
            .note()
            .section(form)
            .files("建议措施|建议|措施|解决办法|建议及措施|方案|整改建议|具体建议内容|具体建议|"
                   "建议内容|具体措施|建议和措施"),
        field<&Proposal::proposer>("proposer", QT_TRANSLATE_NOOP("proposals", "Proposer"))
            .among([](const Record& r, Query& q) { // in office, of the call's term
                q.eq(QStringLiteral("status"), QStringLiteral("elected"));
                if (const auto call = static_cast<const Proposal&>(r).call)
                    q.inRecords(QStringLiteral("term"), ProposalCall::kind(),
                                QStringLiteral("term"),
                                {{QStringLiteral("id"), Condition::Eq, call.raw()}});
            })
            .section(author),
        field<&Proposal::proposerName>("proposer_name",
                                       QT_TRANSLATE_NOOP("proposals", "Proposer's name"))
            .listed(8)
            .section(author)
            .files("提案人|提案人姓名|领衔提案人|提案代表|第一提案人|姓名|领衔人|领衔代表")
            .hint(QT_TRANSLATE_NOOP("proposals", "Type the name instead of choosing the deputy")),
        field<&Proposal::unit>("unit", QT_TRANSLATE_NOOP("proposals", "Unit"))
            .derived()
            .listed(14)
            .section(author),
        field<&Proposal::post>("post", QT_TRANSLATE_NOOP("proposals", "Post"))
            .derived()
            .section(author),
        field<&Proposal::phone>("phone", QT_TRANSLATE_NOOP("proposals", "Telephone"))
            .sensitive(&maskMobile)
            .derived()
            .section(author),
        field<&Proposal::delegation>("delegation", QT_TRANSLATE_NOOP("proposals", "Delegation"))
            .derived()
            .listed(12)
            .section(author),
        field<&Proposal::seconderNames>("seconder_names",
                                        QT_TRANSLATE_NOOP("proposals", "Seconders' names"))
            .section(author)
            .files("附议人|附议|附议代表|附议人姓名|联名人|附议人员")
            .hint(QT_TRANSLATE_NOOP("proposals",
                                    "Names separated by 、 – each deputy becomes a seconder")),
        field<&Proposal::delegationView>("delegation_view",
                                         QT_TRANSLATE_NOOP("proposals", "Delegation's view"))
            .note()
            .section(author)
            .files("代表团意见|代表团审核意见"),
        field<&Proposal::status>("status", QT_TRANSLATE_NOOP("proposals", "Status"))
            .stepOnly()
            .listed(8)
            .section(screening)
            .files("状态|提案状态"),
        field<&Proposal::submittedOn>("submitted_on",
                                      QT_TRANSLATE_NOOP("proposals", "Submitted on"))
            .stepOnly()
            .listed(10)
            .section(screening)
            .files("提交日期|提案日期|提出日期|填报日期"),
        field<&Proposal::lateReason>("late_reason",
                                     QT_TRANSLATE_NOOP("proposals", "Taken in late because"))
            .stepOnly()
            .section(screening)
            .files("逾期受理原因|逾期原因|迟交原因"),
        field<&Proposal::outcome>("outcome", QT_TRANSLATE_NOOP("proposals", "Screening"))
            .stepOnly()
            .listed(8)
            .section(screening)
            .files("审查结果|立案情况|审查意见|是否立案"),
        field<&Proposal::ground>("ground",
                                 QT_TRANSLATE_NOOP("proposals", "Ground for not docketing"))
            .stepOnly()
            .section(screening)
            .files("不予立案情形"),
        field<&Proposal::screeningReason>("screening_reason",
                                          QT_TRANSLATE_NOOP("proposals", "Reason of the screening"))
            .stepOnly()
            .section(screening)
            .files("审查理由|不予立案理由|审查说明"),
        field<&Proposal::screenedOn>("screened_on", QT_TRANSLATE_NOOP("proposals", "Screened on"))
            .stepOnly()
            .section(screening)
            .files("审查日期|立案日期"),
        field<&Proposal::screenedBy>("screened_by", QT_TRANSLATE_NOOP("proposals", "Screened by"))
            .stepOnly()
            .section(screening)
            .files("审查人"),
        field<&Proposal::mergedInto>("merged_into", QT_TRANSLATE_NOOP("proposals", "Merged into"))
            .stepOnly()
            .section(screening),
        field<&Proposal::instruction>("instruction",
                                      QT_TRANSLATE_NOOP("proposals", "Leader's instruction"))
            .note()
            .section(course)
            .files("领导批示|批示意见|领导批示意见"),
        field<&Proposal::rounds>("rounds", QT_TRANSLATE_NOOP("proposals", "Handled (rounds)"))
            .stepOnly()
            .section(course),
        field<&Proposal::repliedOn>("replied_on", QT_TRANSLATE_NOOP("proposals", "Replied on"))
            .stepOnly()
            .section(course)
            .files("答复日期"),
        field<&Proposal::satisfaction>("satisfaction",
                                       QT_TRANSLATE_NOOP("proposals", "Satisfaction"))
            .stepOnly()
            .listed(8)
            .section(course)
            .files("满意度|满意情况|提案人满意度"),
        field<&Proposal::comment>("comment", QT_TRANSLATE_NOOP("proposals", "Proposer's comment"))
            .stepOnly()
            .section(course)
            .files("提案人意见|反馈意见"),
        field<&Proposal::ratedOn>("rated_on", QT_TRANSLATE_NOOP("proposals", "Rated on"))
            .stepOnly()
            .section(course),
        field<&Proposal::firstSatisfaction>(
            "first_satisfaction", QT_TRANSLATE_NOOP("proposals", "Satisfaction the first time"))
            .stepOnly()
            .section(course),
        field<&Proposal::completedOn>("completed_on",
                                      QT_TRANSLATE_NOOP("proposals", "Completed on"))
            .stepOnly()
            .section(course)
            .files("办结日期|办结时间|完成日期"),
        field<&Proposal::endReason>("end_reason",
                                    QT_TRANSLATE_NOOP("proposals", "Reason of the end"))
            .stepOnly()
            .section(course),
        field<&Proposal::archiveNumber>("archive_number",
                                        QT_TRANSLATE_NOOP("proposals", "Archive number"))
            .section(course)
            .files("归档号|档案号|归档编号"),
        field<&Proposal::note>("note", QT_TRANSLATE_NOOP("proposals", "Note"))
            .note()
            .section(course)
            .files("备注"),
        field<&Proposal::member>("member", "").derived().hidden(),
        field<&Proposal::numberKey>("number_key",
                                    QT_TRANSLATE_NOOP("proposals", "Number within the call"))
            .derived()
            .unique()
            .hidden(),
        field<&Proposal::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Proposal::searchText>("search_text", "").derived().hidden(),
    };
}

template <>
const EnumTable& enumTable<ScreeningOutcome>() {
    static const EnumTable table{"proposals", outcomes};
    return table;
}
template <>
const EnumTable& enumTable<DeclineGround>() {
    static const EnumTable table{"proposals", declineGrounds};
    return table;
}
template <>
const EnumTable& enumTable<Satisfaction>() {
    static const EnumTable table{"proposals", grades};
    return table;
}

} // namespace zhijia
