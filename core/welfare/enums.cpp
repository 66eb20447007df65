// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/enums.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

constexpr EnumItem itemsNeedyStatus[] = {
    {0, "", ""},
    {int(NeedyStatus::Draft), "draft", QT_TRANSLATE_NOOP("welfare", "Draft"), "草稿|拟稿"},
    {int(NeedyStatus::Applied), "applied", QT_TRANSLATE_NOOP("welfare", "Applied"), "已申请|申请"},
    {int(NeedyStatus::Checked), "checked", QT_TRANSLATE_NOOP("welfare", "Checked by the unit"),
     "基层已初审|初审|已初审"},
    {int(NeedyStatus::Visited), "visited", QT_TRANSLATE_NOOP("welfare", "Visited"),
     "已入户|入户核查"},
    {int(NeedyStatus::Reviewed), "reviewed", QT_TRANSLATE_NOOP("welfare", "Reviewed"),
     "已评议|评议通过"},
    {int(NeedyStatus::Posted), "posted", QT_TRANSLATE_NOOP("welfare", "Public notice"),
     "公示中|公示"},
    {int(NeedyStatus::Approved), "approved", QT_TRANSLATE_NOOP("welfare", "On file"),
     "在档|已建档|建档|在册"},
    {int(NeedyStatus::Returned), "returned", QT_TRANSLATE_NOOP("welfare", "Returned"),
     "退回|已退回"},
    {int(NeedyStatus::Exited), "exited", QT_TRANSLATE_NOOP("welfare", "Exited"),
     "脱困|退档|已脱困"},
    {int(NeedyStatus::Declined), "declined", QT_TRANSLATE_NOOP("welfare", "Declined"),
     "未通过|不符合"},
    {int(NeedyStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("welfare", "Withdrawn"),
     "撤回|撤回申请"},
};
constexpr EnumItem itemsNeedyCategory[] = {
    {0, "", ""},
    {int(NeedyCategory::Deep), "deep", QT_TRANSLATE_NOOP("welfare", "Deeply needy"),
     "深度困难|深困"},
    {int(NeedyCategory::Relative), "relative", QT_TRANSLATE_NOOP("welfare", "Relatively needy"),
     "相对困难"},
    {int(NeedyCategory::Accident), "accident", QT_TRANSLATE_NOOP("welfare", "Needy by accident"),
     "意外致困"},
    {int(NeedyCategory::Above), "above", QT_TRANSLATE_NOOP("welfare", "Above the lines"),
     "不符合标准|超出标准"},
};
constexpr EnumItem itemsHealth[] = {
    {0, "", ""},
    {int(Health::Good), "good", QT_TRANSLATE_NOOP("welfare", "Good"), "健康|良好"},
    {int(Health::Fair), "fair", QT_TRANSLATE_NOOP("welfare", "Fair"), "一般|较弱"},
    {int(Health::Chronic), "chronic", QT_TRANSLATE_NOOP("welfare", "Chronic illness"),
     "慢性病|患慢性病"},
    {int(Health::Serious), "serious", QT_TRANSLATE_NOOP("welfare", "Serious illness"),
     "重病|大病|重大疾病"},
    {int(Health::Disabled), "disabled", QT_TRANSLATE_NOOP("welfare", "Disabled"), "残疾"},
};
constexpr EnumItem itemsMarriage[] = {
    {0, "", ""},
    {int(Marriage::Single), "single", QT_TRANSLATE_NOOP("welfare", "Single"), "未婚"},
    {int(Marriage::Married), "married", QT_TRANSLATE_NOOP("welfare", "Married"), "已婚"},
    {int(Marriage::Divorced), "divorced", QT_TRANSLATE_NOOP("welfare", "Divorced"), "离异|离婚"},
    {int(Marriage::Widowed), "widowed", QT_TRANSLATE_NOOP("welfare", "Widowed"), "丧偶"},
};
constexpr EnumItem itemsResidence[] = {
    {0, "", ""},
    {int(Residence::Urban), "urban", QT_TRANSLATE_NOOP("welfare", "Urban"),
     "城镇|非农|非农业|城市"},
    {int(Residence::Rural), "rural", QT_TRANSLATE_NOOP("welfare", "Rural"), "农村|农业"},
};
constexpr EnumItem itemsHousing[] = {
    {0, "", ""},
    {int(Housing::Own), "own", QT_TRANSLATE_NOOP("welfare", "Own home"), "自有住房|自有|商品房"},
    {int(Housing::PublicRent), "public_rent", QT_TRANSLATE_NOOP("welfare", "Public rented home"),
     "公租房|廉租房|保障房"},
    {int(Housing::Rented), "rented", QT_TRANSLATE_NOOP("welfare", "Rented home"), "租房|租住|自租"},
    {int(Housing::Dormitory), "dormitory", QT_TRANSLATE_NOOP("welfare", "Dormitory"),
     "集体宿舍|宿舍"},
    {int(Housing::Relatives), "relatives", QT_TRANSLATE_NOOP("welfare", "With relatives"),
     "借住|与亲属同住"},
    {int(Housing::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other"), "其他"},
};
constexpr EnumItem itemsModelWorker[] = {
    {0, "", ""},
    {int(ModelWorker::National), "national", QT_TRANSLATE_NOOP("welfare", "National model worker"),
     "全国劳模|全国劳动模范|国家级"},
    {int(ModelWorker::Provincial), "provincial",
     QT_TRANSLATE_NOOP("welfare", "Provincial model worker"), "省级劳模|省劳模|省部级"},
    {int(ModelWorker::City), "city", QT_TRANSLATE_NOOP("welfare", "City model worker"),
     "市级劳模|市劳模"},
    {int(ModelWorker::Firm), "firm", QT_TRANSLATE_NOOP("welfare", "Model worker of the firm"),
     "企业劳模|单位劳模"},
};
constexpr EnumItem itemsWorkState[] = {
    {0, "", ""},
    {int(WorkState::OnPost), "on_post", QT_TRANSLATE_NOOP("welfare", "At work"), "在岗|在职"},
    {int(WorkState::OffPost), "off_post", QT_TRANSLATE_NOOP("welfare", "Off the post"),
     "下岗|待岗|内退"},
    {int(WorkState::SickLeave), "sick_leave", QT_TRANSLATE_NOOP("welfare", "On sick leave"),
     "病休|长期病休"},
    {int(WorkState::Unemployed), "unemployed", QT_TRANSLATE_NOOP("welfare", "Unemployed"), "失业"},
    {int(WorkState::Flexible), "flexible", QT_TRANSLATE_NOOP("welfare", "Flexible work"),
     "灵活就业|新就业形态"},
    {int(WorkState::Retired), "retired", QT_TRANSLATE_NOOP("welfare", "Retired"), "退休"},
};
constexpr EnumItem itemsInsurance[] = {
    {0, "", ""},
    {int(Insurance::Employee), "employee",
     QT_TRANSLATE_NOOP("welfare", "Employees' medical insurance"),
     "职工医保|城镇职工医保|职工基本医疗保险"},
    {int(Insurance::Resident), "resident",
     QT_TRANSLATE_NOOP("welfare", "Residents' medical insurance"), "居民医保|城乡居民医保|新农合"},
    {int(Insurance::Commercial), "commercial",
     QT_TRANSLATE_NOOP("welfare", "Commercial insurance only"), "商业保险"},
    {int(Insurance::Uninsured), "uninsured", QT_TRANSLATE_NOOP("welfare", "None"), "未参保|无"},
};
constexpr EnumItem itemsHardship[] = {
    {0, "", ""},
    {int(Hardship::OwnIllness), "own_illness", QT_TRANSLATE_NOOP("welfare", "Own illness"),
     "本人大病|本人患病|因病"},
    {int(Hardship::FamilyIllness), "family_illness",
     QT_TRANSLATE_NOOP("welfare", "Illness in the family"), "家属大病|家庭成员患病"},
    {int(Hardship::Disability), "disability", QT_TRANSLATE_NOOP("welfare", "Disability"),
     "残疾|因残"},
    {int(Hardship::Schooling), "schooling", QT_TRANSLATE_NOOP("welfare", "Schooling"),
     "子女上学|子女就学|因学"},
    {int(Hardship::Disaster), "disaster", QT_TRANSLATE_NOOP("welfare", "Disaster"),
     "自然灾害|因灾"},
    {int(Hardship::Accident), "accident", QT_TRANSLATE_NOOP("welfare", "Accident"),
     "意外事故|意外伤害|工伤"},
    {int(Hardship::LowIncome), "low_income", QT_TRANSLATE_NOOP("welfare", "Low income"),
     "收入低|收入偏低"},
    {int(Hardship::Unemployment), "unemployment", QT_TRANSLATE_NOOP("welfare", "Unemployment"),
     "下岗失业|失业"},
    {int(Hardship::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other"), "其他"},
};
constexpr EnumItem itemsLossKind[] = {
    {0, "", ""},
    {int(LossKind::Disaster), "disaster", QT_TRANSLATE_NOOP("welfare", "Disaster"),
     "自然灾害|火灾|灾害"},
    {int(LossKind::DutyInjury), "duty_injury", QT_TRANSLATE_NOOP("welfare", "Injury on duty"),
     "工伤|因公受伤"},
    {int(LossKind::DutyDeath), "duty_death", QT_TRANSLATE_NOOP("welfare", "Death on duty"),
     "因公死亡|工亡"},
    {int(LossKind::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other sudden event"),
     "其他意外|交通事故"},
};
constexpr EnumItem itemsExitReason[] = {
    {0, "", ""},
    {int(ExitReason::IncomeRose), "income_rose",
     QT_TRANSLATE_NOOP("welfare", "Income above the lines"), "收入提高|超过标准"},
    {int(ExitReason::Employed), "employed", QT_TRANSLATE_NOOP("welfare", "Found work"),
     "实现就业|再就业"},
    {int(ExitReason::Recovered), "recovered", QT_TRANSLATE_NOOP("welfare", "Recovered"),
     "病愈|康复"},
    {int(ExitReason::Graduated), "graduated", QT_TRANSLATE_NOOP("welfare", "Pupil graduated"),
     "子女毕业|毕业"},
    {int(ExitReason::Moved), "moved", QT_TRANSLATE_NOOP("welfare", "Moved away"),
     "迁出|调出|工作调动"},
    {int(ExitReason::Died), "died", QT_TRANSLATE_NOOP("welfare", "Died"), "死亡|去世"},
    {int(ExitReason::OwnWish), "own_wish", QT_TRANSLATE_NOOP("welfare", "Own wish"),
     "本人自愿|自愿退出"},
    {int(ExitReason::Untrue), "untrue", QT_TRANSLATE_NOOP("welfare", "Facts were not true"),
     "弄虚作假|不实"},
    {int(ExitReason::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other"), "其他"},
};
constexpr EnumItem itemsRelation[] = {
    {0, "", ""},
    {int(Relation::Spouse), "spouse", QT_TRANSLATE_NOOP("welfare", "Spouse"),
     "配偶|妻子|丈夫|妻|夫"},
    {int(Relation::Son), "son", QT_TRANSLATE_NOOP("welfare", "Son"), "儿子|子|长子|次子|独生子"},
    {int(Relation::Daughter), "daughter", QT_TRANSLATE_NOOP("welfare", "Daughter"),
     "女儿|女|长女|次女|独生女"},
    {int(Relation::Father), "father", QT_TRANSLATE_NOOP("welfare", "Father"), "父亲|父|岳父|公公"},
    {int(Relation::Mother), "mother", QT_TRANSLATE_NOOP("welfare", "Mother"), "母亲|母|岳母|婆婆"},
    {int(Relation::Grandparent), "grandparent", QT_TRANSLATE_NOOP("welfare", "Grandparent"),
     "祖父|祖母|外祖父|外祖母"},
    {int(Relation::Sibling), "sibling", QT_TRANSLATE_NOOP("welfare", "Sibling"),
     "兄弟姐妹|哥哥|弟弟|姐姐|妹妹"},
    {int(Relation::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other relative"),
     "其他|其他亲属"},
};
constexpr EnumItem itemsOccupation[] = {
    {0, "", ""},
    {int(Occupation::Working), "working", QT_TRANSLATE_NOOP("welfare", "Working"),
     "在职|工作|职工|打工"},
    {int(Occupation::Farming), "farming", QT_TRANSLATE_NOOP("welfare", "Farming"), "务农|农民"},
    {int(Occupation::Unemployed), "unemployed", QT_TRANSLATE_NOOP("welfare", "Unemployed"),
     "失业|无业|待业"},
    {int(Occupation::Retired), "retired", QT_TRANSLATE_NOOP("welfare", "Retired"), "退休|离退休"},
    {int(Occupation::Pupil), "pupil", QT_TRANSLATE_NOOP("welfare", "Pupil or student"),
     "学生|在读|在校"},
    {int(Occupation::BelowSchool), "below_school", QT_TRANSLATE_NOOP("welfare", "Below school age"),
     "学龄前|幼儿|婴儿"},
    {int(Occupation::Unable), "unable", QT_TRANSLATE_NOOP("welfare", "Unable to work"),
     "无劳动能力|丧失劳动能力"},
    {int(Occupation::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other"), "其他"},
};

} // namespace

template <>
const EnumTable& enumTable<NeedyStatus>() {
    static const EnumTable table{"welfare", itemsNeedyStatus};
    return table;
}
template <>
const EnumTable& enumTable<NeedyCategory>() {
    static const EnumTable table{"welfare", itemsNeedyCategory};
    return table;
}
template <>
const EnumTable& enumTable<Health>() {
    static const EnumTable table{"welfare", itemsHealth};
    return table;
}
template <>
const EnumTable& enumTable<Marriage>() {
    static const EnumTable table{"welfare", itemsMarriage};
    return table;
}
template <>
const EnumTable& enumTable<Residence>() {
    static const EnumTable table{"welfare", itemsResidence};
    return table;
}
template <>
const EnumTable& enumTable<Housing>() {
    static const EnumTable table{"welfare", itemsHousing};
    return table;
}
template <>
const EnumTable& enumTable<ModelWorker>() {
    static const EnumTable table{"welfare", itemsModelWorker};
    return table;
}
template <>
const EnumTable& enumTable<WorkState>() {
    static const EnumTable table{"welfare", itemsWorkState};
    return table;
}
template <>
const EnumTable& enumTable<Insurance>() {
    static const EnumTable table{"welfare", itemsInsurance};
    return table;
}
template <>
const EnumTable& enumTable<Hardship>() {
    static const EnumTable table{"welfare", itemsHardship};
    return table;
}
template <>
const EnumTable& enumTable<LossKind>() {
    static const EnumTable table{"welfare", itemsLossKind};
    return table;
}
template <>
const EnumTable& enumTable<ExitReason>() {
    static const EnumTable table{"welfare", itemsExitReason};
    return table;
}
template <>
const EnumTable& enumTable<Relation>() {
    static const EnumTable table{"welfare", itemsRelation};
    return table;
}
template <>
const EnumTable& enumTable<Occupation>() {
    static const EnumTable table{"welfare", itemsOccupation};
    return table;
}

} // namespace zhijia
