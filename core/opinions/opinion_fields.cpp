// SPDX-License-Identifier: GPL-3.0-or-later
// The field table of an opinion and what its enumerations are called.
#include "core/opinions/opinion.h"
#include "core/people/identity.h"

namespace zhijia {

namespace {

constexpr EnumItem urgencies[] = {
    {0, "", ""},
    {int(Urgency::Ordinary), "ordinary", QT_TRANSLATE_NOOP("opinions", "Ordinary"), "一般|普通"},
    {int(Urgency::Urgent), "urgent", QT_TRANSLATE_NOOP("opinions", "Urgent"), "紧急|急"},
    {int(Urgency::Beyond), "beyond", QT_TRANSLATE_NOOP("opinions", "Beyond our power"),
     "超出职权|超权限|无权处理"},
};
constexpr EnumItem answers[] = {
    {0, "", ""},
    {int(AnswerKind::Solved), "solved", QT_TRANSLATE_NOOP("opinions", "Solved"),
     "已解决|解决|采纳并解决"},
    {int(AnswerKind::Planned), "planned", QT_TRANSLATE_NOOP("opinions", "Planned with a date"),
     "列入计划|计划解决"},
    {int(AnswerKind::Explained), "explained", QT_TRANSLATE_NOOP("opinions", "Explained"),
     "已解释|解释说明|解释"},
    {int(AnswerKind::Declined), "declined", QT_TRANSLATE_NOOP("opinions", "Not possible"),
     "无法解决|不能解决|暂不能解决"},
};

} // namespace

std::vector<Field> opinionFields() {
    const char* const said = QT_TRANSLATE_NOOP("opinions", "What was said");
    const char* const who = QT_TRANSLATE_NOOP("opinions", "Who said it");
    const char* const owner = QT_TRANSLATE_NOOP("opinions", "Who answers, and by when");
    const char* const answer = QT_TRANSLATE_NOOP("opinions", "Answer and rating");
    return {
        field<&Opinion::number>("number", QT_TRANSLATE_NOOP("opinions", "No."))
            .unique()
            .listed(10)
            .section(said)
            .files("编号|意见编号|序号")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: the next number of the year")),
        field<&Opinion::title>("title", QT_TRANSLATE_NOOP("opinions", "Subject"))
            .listed(30)
            .sorts("pinyin_key")
            .section(said)
            .files("标题|主题|意见标题|事由")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: the beginning of the text")),
        field<&Opinion::text>("text", QT_TRANSLATE_NOOP("opinions", "Opinion"))
            .note()
            .required()
            .section(said)
            .files("意见内容|内容|意见建议|意见|职工意见"),
        field<&Opinion::category>("category", QT_TRANSLATE_NOOP("opinions", "Class"))
            .listed(10)
            .section(said)
            .files("类别|意见类别|分类"),
        field<&Opinion::topic>("topic", QT_TRANSLATE_NOOP("opinions", "Topic"))
            .section(said)
            .files("议题"),
        field<&Opinion::session>("session", QT_TRANSLATE_NOOP("opinions", "Session"))
            .section(said)
            .files("沟通会|场次"),
        field<&Opinion::receivedOn>("received_on", QT_TRANSLATE_NOOP("opinions", "Received on"))
            .listed(10)
            .section(said)
            .files("日期|提出日期|收到日期|受理日期")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: the day of the session, or today")),
        field<&Opinion::anonymous>("anonymous", QT_TRANSLATE_NOOP("opinions", "Anonymous"))
            .section(who)
            .files("匿名|是否匿名")
            .hint(QT_TRANSLATE_NOOP("opinions", "Then who said it is not kept at all")),
        field<&Opinion::author>("author", QT_TRANSLATE_NOOP("opinions", "Member")).section(who),
        field<&Opinion::authorName>("author_name", QT_TRANSLATE_NOOP("opinions", "Name"))
            .section(who)
            .files("姓名|提出人|反映人|职工姓名"),
        field<&Opinion::authorPhone>("author_phone", QT_TRANSLATE_NOOP("opinions", "Telephone"))
            .sensitive(&maskMobile)
            .section(who)
            .files("电话|手机|联系电话"),
        field<&Opinion::fromUnit>("from_unit", QT_TRANSLATE_NOOP("opinions", "From unit"))
            .listed(14)
            .section(who)
            .files("所在单位|提出单位|单位"),
        field<&Opinion::fromPost>("from_post", QT_TRANSLATE_NOOP("opinions", "Post"))
            .section(who)
            .files("岗位|职务"),
        field<&Opinion::fromSex>("from_sex", QT_TRANSLATE_NOOP("opinions", "Sex"))
            .section(who)
            .files("性别"),
        field<&Opinion::urgency>("urgency", QT_TRANSLATE_NOOP("opinions", "Deadline class"))
            .listed(8)
            .section(owner)
            .files("时限类别|紧急程度"),
        field<&Opinion::beyondReason>("beyond_reason",
                                      QT_TRANSLATE_NOOP("opinions", "Beyond our power because"))
            .section(owner)
            .files("超出职权原因"),
        field<&Opinion::unit>("unit", QT_TRANSLATE_NOOP("opinions", "Owner unit"))
            .section(owner)
            .files("责任单位|承办单位"),
        field<&Opinion::unitName>("unit_name", QT_TRANSLATE_NOOP("opinions", "Owner"))
            .listed(14)
            .section(owner)
            .files("责任部门|承办部门")
            .hint(QT_TRANSLATE_NOOP("opinions", "A department that is not among the units")),
        field<&Opinion::responsible>("responsible",
                                     QT_TRANSLATE_NOOP("opinions", "Responsible person"))
            .section(owner)
            .files("责任人|承办人"),
        field<&Opinion::status>("status", QT_TRANSLATE_NOOP("opinions", "Status"))
            .stepOnly()
            .listed(8)
            .section(owner)
            .files("状态"),
        field<&Opinion::assignedOn>("assigned_on", QT_TRANSLATE_NOOP("opinions", "Assigned on"))
            .stepOnly()
            .section(owner)
            .files("交办日期"),
        field<&Opinion::dueOn>("due_on", QT_TRANSLATE_NOOP("opinions", "Answer due on"))
            .derived()
            .listed(10)
            .section(owner),
        field<&Opinion::provisional>("provisional",
                                     QT_TRANSLATE_NOOP("opinions", "Due date provisional"))
            .derived()
            .section(owner)
            .hint(QT_TRANSLATE_NOOP("opinions", "The holidays of that year are not announced")),
        field<&Opinion::extensionLog>("extension_log", QT_TRANSLATE_NOOP("opinions", "Extensions"))
            .note()
            .stepOnly()
            .section(owner),
        field<&Opinion::main>("main", QT_TRANSLATE_NOOP("opinions", "Says the same as"))
            .stepOnly()
            .section(owner),
        field<&Opinion::measure>("measure", QT_TRANSLATE_NOOP("opinions", "Measure"))
            .stepOnly()
            .section(answer),
        field<&Opinion::answerKind>("answer_kind", QT_TRANSLATE_NOOP("opinions", "Kind of answer"))
            .stepOnly()
            .section(answer)
            .files("答复类别|办理结果"),
        field<&Opinion::answer>("answer", QT_TRANSLATE_NOOP("opinions", "Answer"))
            .note()
            .stepOnly()
            .section(answer)
            .files("答复|答复内容|答复意见"),
        field<&Opinion::answeredOn>("answered_on", QT_TRANSLATE_NOOP("opinions", "Answered on"))
            .stepOnly()
            .section(answer)
            .files("答复日期"),
        field<&Opinion::answerLog>("answer_log", QT_TRANSLATE_NOOP("opinions", "Earlier answers"))
            .note()
            .stepOnly()
            .section(answer),
        field<&Opinion::returnedReason>("returned_reason",
                                        QT_TRANSLATE_NOOP("opinions", "Returned because"))
            .stepOnly()
            .section(answer),
        field<&Opinion::rating>("rating", QT_TRANSLATE_NOOP("opinions", "Rating"))
            .stepOnly()
            .listed(8)
            .section(answer)
            .files("满意度|评价"),
        field<&Opinion::comment>("comment", QT_TRANSLATE_NOOP("opinions", "Author's comment"))
            .stepOnly()
            .section(answer)
            .files("评价意见"),
        field<&Opinion::ratedOn>("rated_on", QT_TRANSLATE_NOOP("opinions", "Rated on"))
            .stepOnly()
            .section(answer)
            .files("评价日期"),
        field<&Opinion::firstRating>("first_rating",
                                     QT_TRANSLATE_NOOP("opinions", "Rating the first time"))
            .stepOnly()
            .section(answer),
        field<&Opinion::rounds>("rounds", QT_TRANSLATE_NOOP("opinions", "Handled again (times)"))
            .stepOnly()
            .section(answer),
        field<&Opinion::unratedReason>("unrated_reason",
                                       QT_TRANSLATE_NOOP("opinions", "Not rated because"))
            .stepOnly()
            .section(answer)
            .files("未评价原因"),
        field<&Opinion::closedOn>("closed_on", QT_TRANSLATE_NOOP("opinions", "Closed on"))
            .stepOnly()
            .section(answer)
            .files("办结日期"),
        field<&Opinion::endReason>("end_reason", QT_TRANSLATE_NOOP("opinions", "Reason of the end"))
            .stepOnly()
            .section(answer),
        field<&Opinion::note>("note", QT_TRANSLATE_NOOP("opinions", "Note"))
            .note()
            .section(answer)
            .files("备注"),
        field<&Opinion::countedFrom>("counted_from", "").derived().hidden(),
        field<&Opinion::extendedTo>("extended_to", "").derived().hidden(),
        field<&Opinion::rulePack>("rule_pack", "").derived().hidden(),
        field<&Opinion::nextDue>("next_due", "").derived().hidden(),
        field<&Opinion::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Opinion::searchText>("search_text", "").derived().hidden(),
    };
}

template <>
const EnumTable& enumTable<Urgency>() {
    static const EnumTable table{"opinions", urgencies};
    return table;
}
template <>
const EnumTable& enumTable<AnswerKind>() {
    static const EnumTable table{"opinions", answers};
    return table;
}

} // namespace zhijia
