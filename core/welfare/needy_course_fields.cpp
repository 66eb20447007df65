// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the form of a needy-member file: the opinions at every stage, and the course.
// Only steps fill it in.
#include "core/rules/packs.h"
#include "core/welfare/needy_file.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

QString showStatus(const QVariant& v) {
    const EnumItem* item = enumTable<NeedyStatus>().byName(v.toString());
    return item ? enumTable<NeedyStatus>().label(*item) : v.toString();
}
Outcome<QVariant> readStatus(const QString& text) {
    return parseEnumText(enumTable<NeedyStatus>(), text);
}

using N = NeedyFile;
const char* const ops = QT_TRANSLATE_NOOP("welfare", "Opinions");
const char* const course = QT_TRANSLATE_NOOP("welfare", "Course");

std::vector<Field> chainFields() {
    return {
        field<&N::filedBy>("filed_by", QT_TRANSLATE_NOOP("welfare", "Filled in by"))
            .stepOnly()
            .section(ops),
        field<&N::appliedOn>("applied_on", QT_TRANSLATE_NOOP("welfare", "Applied on"))
            .stepOnly()
            .files("申请日期|申报日期")
            .section(ops),
        field<&N::unitOpinion>("unit_opinion",
                               QT_TRANSLATE_NOOP("welfare", "Opinion of the unit's union"))
            .stepOnly()
            .note()
            .files("基层工会意见")
            .section(ops),
        field<&N::unitBy>("unit_by", QT_TRANSLATE_NOOP("welfare", "Checked by"))
            .stepOnly()
            .section(ops),
        field<&N::unitOn>("unit_on", QT_TRANSLATE_NOOP("welfare", "Checked on"))
            .stepOnly()
            .section(ops),
        field<&N::authorisedOn>("authorised_on",
                                QT_TRANSLATE_NOOP("welfare", "Authorisation signed on"))
            .stepOnly()
            .files("授权日期")
            .section(ops),
        field<&N::visitBy>("visit_by", QT_TRANSLATE_NOOP("welfare", "Visited by"))
            .stepOnly()
            .files("入户人")
            .section(ops),
        field<&N::visitOn>("visit_on", QT_TRANSLATE_NOOP("welfare", "Visited on"))
            .stepOnly()
            .files("入户日期")
            .section(ops),
        field<&N::civilCheck>("civil_check",
                              QT_TRANSLATE_NOOP("welfare", "Check with civil affairs"))
            .stepOnly()
            .files("民政比对结果")
            .section(ops),
        field<&N::committeeOpinion>("committee_opinion",
                                    QT_TRANSLATE_NOOP("welfare", "Opinion of the committee"))
            .stepOnly()
            .note()
            .files("评议意见|县级工会意见")
            .section(ops),
        field<&N::committeeBy>("committee_by", QT_TRANSLATE_NOOP("welfare", "For the committee"))
            .stepOnly()
            .section(ops),
        field<&N::committeeOn>("committee_on", QT_TRANSLATE_NOOP("welfare", "Reviewed on"))
            .stepOnly()
            .files("评议日期")
            .section(ops),
        field<&N::postedOn>("posted_on", QT_TRANSLATE_NOOP("welfare", "Posted on"))
            .stepOnly()
            .files("公示日期|公示开始")
            .section(ops),
        field<&N::noticeDays>("notice_days",
                              QT_TRANSLATE_NOOP("welfare", "Working days of the notice"))
            .stepOnly()
            .section(ops),
        field<&N::noticePlaces>("notice_places", QT_TRANSLATE_NOOP("welfare", "Posted where"))
            .stepOnly()
            .section(ops),
        field<&N::postedCategory>("posted_category",
                                  QT_TRANSLATE_NOOP("welfare", "Category on the notice"))
            .stepOnly()
            .section(ops),
        field<&N::approvalOpinion>("approval_opinion",
                                   QT_TRANSLATE_NOOP("welfare", "Opinion of the approving union"))
            .stepOnly()
            .note()
            .files("上级工会意见|审批意见|市级工会意见")
            .section(ops),
        field<&N::approvedBy>("approved_by", QT_TRANSLATE_NOOP("welfare", "Approved by"))
            .stepOnly()
            .files("审批人")
            .section(ops),
        field<&N::approvedOn>("approved_on", QT_TRANSLATE_NOOP("welfare", "On file since"))
            .stepOnly()
            .files("建档日期|建档时间|审批日期")
            .section(ops),
        field<&N::endsOn>("ends_on", QT_TRANSLATE_NOOP("welfare", "The notice ends on"))
            .derived()
            .section(ops),
    };
}

std::vector<Field> courseFields() {
    return {
        field<&N::status>("status", QT_TRANSLATE_NOOP("welfare", "Status"))
            .stepOnly()
            .listed(10)
            .files("档案状态|状态")
            .section(course),
        field<&N::category>("category", QT_TRANSLATE_NOOP("welfare", "Category"))
            .stepOnly()
            .listed(10)
            .files("困难类别|困难类型|认定类别")
            .section(course),
        field<&N::standard>("standard", QT_TRANSLATE_NOOP("welfare", "Standard it was judged by"))
            .stepOnly()
            .section(course),
        field<&N::judgedOn>("judged_on", QT_TRANSLATE_NOOP("welfare", "Judged on"))
            .stepOnly()
            .files("认定日期")
            .section(course),
        field<&N::rulePack>("rule_pack", QT_TRANSLATE_NOOP("welfare", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(course),
        field<&N::stoppedFrom>("stopped_from", QT_TRANSLATE_NOOP("welfare", "Stopped at"))
            .stepOnly()
            .shows(&showStatus, &readStatus)
            .section(course),
        field<&N::stopReason>("stop_reason", QT_TRANSLATE_NOOP("welfare", "Reason"))
            .stepOnly()
            .sensitive(&maskAll)
            .section(course),
        field<&N::stoppedOn>("stopped_on", QT_TRANSLATE_NOOP("welfare", "Stopped on"))
            .stepOnly()
            .section(course),
        field<&N::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("welfare", "Last full review"))
            .stepOnly()
            .listed(10)
            .files("最近复核日期|复核日期")
            .section(course),
        field<&N::reviewOpinion>("review_opinion",
                                 QT_TRANSLATE_NOOP("welfare", "Opinion of the review"))
            .stepOnly()
            .sensitive(&maskAll)
            .section(course),
        field<&N::exitReason>("exit_reason", QT_TRANSLATE_NOOP("welfare", "Reason of the exit"))
            .stepOnly()
            .files("脱困原因|退档原因")
            .section(course),
        field<&N::exitText>("exit_text", QT_TRANSLATE_NOOP("welfare", "Remark on the exit"))
            .stepOnly()
            .sensitive(&maskAll)
            .section(course),
        field<&N::exitedOn>("exited_on", QT_TRANSLATE_NOOP("welfare", "Exited on"))
            .stepOnly()
            .files("脱困日期|退档日期")
            .section(course),
        field<&N::followedOn>("followed_on",
                              QT_TRANSLATE_NOOP("welfare", "Called after the exit on"))
            .stepOnly()
            .section(course),
        field<&N::retainUntil>("retain_until", QT_TRANSLATE_NOOP("welfare", "Kept until"))
            .stepOnly()
            .section(course),
        field<&N::dueOn>("due_on", QT_TRANSLATE_NOOP("welfare", "Next due on"))
            .derived()
            .listed(10)
            .section(course),
        field<&N::relapses>("relapses", QT_TRANSLATE_NOOP("welfare", "Opened again (times)"))
            .stepOnly()
            .files("返困次数")
            .section(course),
    };
}

} // namespace

std::vector<Field> needyCourseFields() {
    std::vector<Field> all = chainFields();
    const auto more = courseFields();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace zhijia
