// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/member.h"
#include "core/base/bank_card.h"
#include "core/book/reader.h"
#include "core/people/identity.h"
#include "core/people/member_flow.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

constexpr EnumItem sexes[] = {
    {0, "", ""},
    {int(Sex::Male), "male", QT_TRANSLATE_NOOP("people", "Male"), "男|男性|M|1"},
    {int(Sex::Female), "female", QT_TRANSLATE_NOOP("people", "Female"), "女|女性|F|2"},
};
constexpr EnumItem educations[] = {
    {0, "", ""},
    {int(Education::Primary), "primary", QT_TRANSLATE_NOOP("people", "Primary school"), "小学"},
    {int(Education::JuniorMiddle), "junior_middle",
     QT_TRANSLATE_NOOP("people", "Junior middle school"), "初中"},
    {int(Education::SeniorMiddle), "senior_middle",
     QT_TRANSLATE_NOOP("people", "Senior middle school"), "高中"},
    {int(Education::Vocational), "vocational", QT_TRANSLATE_NOOP("people", "Vocational school"),
     "中专|职高|技校|中职|中技"},
    {int(Education::College), "college", QT_TRANSLATE_NOOP("people", "Junior college"),
     "大专|专科|高职"},
    {int(Education::Bachelor), "bachelor", QT_TRANSLATE_NOOP("people", "Bachelor"),
     "本科|大学|大学本科|学士"},
    {int(Education::Master), "master", QT_TRANSLATE_NOOP("people", "Master"),
     "硕士|研究生|硕士研究生"},
    {int(Education::Doctor), "doctor", QT_TRANSLATE_NOOP("people", "Doctor"), "博士|博士研究生"},
};
constexpr EnumItem politicals[] = {
    {0, "", ""},
    {int(Political::Masses), "masses", QT_TRANSLATE_NOOP("people", "No affiliation"), "群众"},
    {int(Political::League), "league", QT_TRANSLATE_NOOP("people", "Youth League member"),
     "团员|共青团员"},
    {int(Political::PartyMember), "party", QT_TRANSLATE_NOOP("people", "Party member"),
     "党员|中共党员"},
    {int(Political::ProbationaryParty), "probationary",
     QT_TRANSLATE_NOOP("people", "Probationary Party member"), "预备党员|中共预备党员"},
    {int(Political::Democratic), "democratic", QT_TRANSLATE_NOOP("people", "Democratic party"),
     "民主党派"},
    {int(Political::NoParty), "independent", QT_TRANSLATE_NOOP("people", "Independent"),
     "无党派|无党派人士"},
};
constexpr EnumItem employments[] = {
    {0, "", ""},
    {int(Employment::Contract), "contract", QT_TRANSLATE_NOOP("people", "Labour contract"),
     "合同制|合同工|劳动合同|正式工|正式|在编|固定期限|无固定期限"},
    {int(Employment::Agency), "agency", QT_TRANSLATE_NOOP("people", "Agency worker"),
     "劳务派遣|派遣|派遣工"},
    {int(Employment::Rider), "rider", QT_TRANSLATE_NOOP("people", "New-form worker"),
     "新就业形态|骑手|快递员|网约工|全职骑手"},
    {int(Employment::Temporary), "temporary", QT_TRANSLATE_NOOP("people", "Temporary"),
     "临时工|临时|非全日制|实习"},
    {int(Employment::Seconded), "seconded", QT_TRANSLATE_NOOP("people", "Seconded"),
     "借调|外派|外包"},
    {int(Employment::Retired), "retired", QT_TRANSLATE_NOOP("people", "Retired"), "退休|离退休"},
    {int(Employment::Other), "other", QT_TRANSLATE_NOOP("people", "Other"), "其他|其它"},
};

/// The founding year of the Chinese trade union movement's first national office.
const QDate firstUnions(1921, 1, 1);

void deriveOwn(Record& record) { deriveMember(static_cast<Member&>(record)); }
void deriveKeys(Record& record) { deriveMemberKeys(static_cast<Member&>(record)); }

/// What has not happened yet cannot be on file; what was too long ago is asked about. Only when the
/// date is written: an old record must not stand in the way of another change.
void checkDates(const Member& m, const Member* before, QDate today, Issues& issues) {
    const auto isNew = [&](QDate Member::*date) {
        return (m.*date).isValid() && (!before || before->*date != m.*date);
    };
    if (isNew(&Member::birthDate)) {
        if (m.birthDate > today)
            issues << error(tr("The date of birth is in the future."), tr("Correct the date."),
                            QStringLiteral("birth_date"));
        else if (m.birthDate < today.addYears(-110))
            issues << warning(tr("%1 would be more than 110 years old.").arg(m.name),
                              tr("Check the date of birth."), QStringLiteral("birth_date"));
    }
    if (isNew(&Member::joinedOn)) {
        if (m.joinedOn > today)
            issues << error(tr("The day of joining is in the future."),
                            tr("Correct the date, or record it on the day."),
                            QStringLiteral("joined_on"));
        else if (m.joinedOn < firstUnions)
            issues << warning(tr("%1 would have joined before 1921.").arg(m.name),
                              tr("Check the date of joining."), QStringLiteral("joined_on"));
    }
}

/// What a spreadsheet cannot keep in an old encoding it writes as a question mark.
void checkName(const Member& m, const Member* before, Issues& issues) {
    if (before && before->name == m.name)
        return;
    if (m.name.contains(u'?') || m.name.contains(u'？') || m.name.contains(QChar(0xfffd)))
        issues << warning(tr("The name %1 holds a question mark: probably a rare character that "
                             "the spreadsheet could not keep.")
                              .arg(m.name),
                          tr("Look at the identity card and type the character that stands there; "
                             "save lists as .xlsx or as CSV UTF-8."),
                          QStringLiteral("name"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& m = static_cast<const Member&>(after);
    checkName(m, static_cast<const Member*>(before), issues);
    checkIdentity(m, reader.today(), issues);
    checkDates(m, before ? static_cast<const Member*>(before) : nullptr, reader.today(), issues);
    // Said when the number is written, not on every later change: some old accounts have no check
    // digit.
    if (!m.bankCard.isEmpty() &&
        (!before || static_cast<const Member*>(before)->bankCard != m.bankCard))
        if (const auto card = BankCard::parse(m.bankCard))
            for (Issue issue : card->warnings()) {
                issue.field = QStringLiteral("bank_card");
                issues << issue;
            }
    if (m.contractFrom.isValid() && m.contractTo.isValid() && m.contractTo < m.contractFrom)
        issues << error(tr("The contract ends before it begins."),
                        tr("Correct one of the two dates."), QStringLiteral("contract_to"));
    if (m.joinedOn.isValid() && m.birthDate.isValid() && m.joinedOn < m.birthDate.addYears(16))
        issues << warning(tr("%1 joined the union before the age of 16.").arg(m.name),
                          tr("Check the date of joining and of birth."),
                          QStringLiteral("joined_on"));
}

/// By the ID number or the mobile number, whole; or by a name that only one bears. What was typed
/// may be an ID number, so a message shows it masked.
Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    // Also a number with a slip in it is nobody else's business.
    const bool number = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 8;
    QString shown = number ? maskCitizenId(text) : text;
    for (const auto& [key, read, mask] : {std::tuple{"id_number", &readCitizenId, &maskCitizenId},
                                          std::tuple{"mobile", &readMobile, &maskMobile}}) {
        const auto value = read(text);
        if (!value || value->isNull())
            continue;
        shown = mask(value->toString());
        const auto found =
            reader.ids(Member::kind(), Query().eq(QString::fromUtf8(key), *value).first(2));
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1)
            return refuse(tr("Several members have the number %1.").arg(shown),
                          tr("Give the ID number."));
    }
    const auto found =
        reader.ids(Member::kind(), Query().eq(QStringLiteral("name"), text).first(2));
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return refuse(tr("Several members are called \"%1\".").arg(shown),
                      tr("Give the ID number or the mobile number instead of the name."));
    return refuse(tr("There is no member \"%1\".").arg(shown),
                  tr("Check the name or the number, or add the member first."));
}

Kind make() {
    Kind kind = kindOf<Member>("people", QT_TRANSLATE_NOOP("people", "Member"),
                               QT_TRANSLATE_NOOP("people", "Members"));
    kind.defaultSort = "name";
    kind.searchable = true;
    kind.identity = {{"id_number"}, {"name", "birth_date"}, {"name", "mobile"}};
    kind.flow = &memberFlow();
    const char* const person = QT_TRANSLATE_NOOP("people", "Person");
    const char* const work = QT_TRANSLATE_NOOP("people", "Work");
    const char* const membership = QT_TRANSLATE_NOOP("people", "Membership");
    const char* const other = QT_TRANSLATE_NOOP("people", "Other");
    kind.fields = {
        field<&Member::name>("name", QT_TRANSLATE_NOOP("people", "Name"))
            .required()
            .listed(8)
            .sorts("pinyin_key")
            .section(person)
            .files("姓名|名字|员工姓名|职工姓名|会员姓名")
            .reads(&readPersonName),
        field<&Member::sex>("sex", QT_TRANSLATE_NOOP("people", "Sex"))
            .listed(4)
            .section(person)
            .files("性别"),
        field<&Member::idNumber>("id_number", QT_TRANSLATE_NOOP("people", "ID number"))
            .sensitive(&maskCitizenId)
            .unique()
            .listed(18)
            .section(person)
            .files("身份证号|身份证号码|身份证|证件号码|公民身份号码|身份证件号")
            .reads(&readCitizenId)
            .hint(
                QT_TRANSLATE_NOOP("people", "18 characters; sex and date of birth follow from it")),
        field<&Member::birthDate>("birth_date", QT_TRANSLATE_NOOP("people", "Date of birth"))
            .section(person)
            .files("出生日期|出生年月|生日|出生年月日"),
        field<&Member::ethnicity>("ethnicity", QT_TRANSLATE_NOOP("people", "Ethnicity"))
            .section(person)
            .files("民族"),
        field<&Member::education>("education", QT_TRANSLATE_NOOP("people", "Education"))
            .section(person)
            .files("学历|文化程度|教育程度"),
        field<&Member::political>("political", QT_TRANSLATE_NOOP("people", "Political affiliation"))
            .section(person)
            .files("政治面貌"),
        field<&Member::mobile>("mobile", QT_TRANSLATE_NOOP("people", "Mobile"))
            .sensitive(&maskMobile)
            .listed(11)
            .section(person)
            .files("手机号|手机|手机号码|联系电话|电话|移动电话|联系方式|电话号码")
            .reads(&readMobile),
        field<&Member::reading>("reading", QT_TRANSLATE_NOOP("people", "Reading of the name"))
            .section(person)
            .files("姓名拼音|拼音")
            .hint(QT_TRANSLATE_NOOP(
                "people", "Only when the program reads it wrongly, for example: shan tian fang")),
        field<&Member::unit>("unit", QT_TRANSLATE_NOOP("people", "Unit"))
            .listed(14)
            .section(work)
            .files("单位|所在单位|工作单位|单位名称|公司"),
        field<&Member::department>("department", QT_TRANSLATE_NOOP("people", "Department"))
            .listed(10)
            .section(work)
            .files("部门|所在部门|科室|车间|班组"),
        field<&Member::post>("post", QT_TRANSLATE_NOOP("people", "Post"))
            .listed(8)
            .section(work)
            .files("职务|岗位|工种|职位"),
        field<&Member::skillGrade>("skill_grade", QT_TRANSLATE_NOOP("people", "Skill grade"))
            .section(work)
            .files("技术等级|技能等级|职称"),
        field<&Member::employment>("employment", QT_TRANSLATE_NOOP("people", "Employment"))
            .section(work)
            .files("用工形式|用工性质|用工类型"),
        field<&Member::contractFrom>("contract_from", QT_TRANSLATE_NOOP("people", "Contract from"))
            .section(work)
            .files("合同起始日期|合同开始日期|合同起|合同起始"),
        field<&Member::contractTo>("contract_to", QT_TRANSLATE_NOOP("people", "Contract to"))
            .section(work)
            .files("合同终止日期|合同到期日期|合同止|合同终止|合同结束日期"),
        field<&Member::manager>("manager", QT_TRANSLATE_NOOP("people", "Manager"))
            .section(work)
            .files("是否管理人员|管理人员|是否领导"),
        field<&Member::frontLine>("front_line", QT_TRANSLATE_NOOP("people", "Front line"))
            .section(work)
            .files("是否一线|一线职工|一线"),
        field<&Member::migrantWorker>("migrant_worker",
                                      QT_TRANSLATE_NOOP("people", "Migrant worker"))
            .section(work)
            .files("是否农民工|农民工"),
        field<&Member::unionBranch>("union_branch", QT_TRANSLATE_NOOP("people", "Union branch"))
            .section(membership)
            .files("所属工会|工会名称|所在工会"),
        field<&Member::joinedOn>("joined_on", QT_TRANSLATE_NOOP("people", "Joined on"))
            .listed(10)
            .section(membership)
            .files("入会时间|入会日期"),
        field<&Member::status>("status", QT_TRANSLATE_NOOP("people", "Status"))
            .stepOnly()
            .listed(8)
            .section(membership)
            .files("会员状态|会籍状态|状态"),
        field<&Member::statusOn>("status_on", QT_TRANSLATE_NOOP("people", "Status since"))
            .stepOnly()
            .section(membership),
        field<&Member::statusReason>("status_reason", QT_TRANSLATE_NOOP("people", "Reason"))
            .stepOnly()
            .section(membership),
        field<&Member::household>("household", QT_TRANSLATE_NOOP("people", "Registered residence"))
            .section(other)
            .files("户籍|户籍地|籍贯|户口所在地"),
        field<&Member::bankCard>("bank_card", QT_TRANSLATE_NOOP("people", "Bank card"))
            .sensitive(&maskBankCard)
            .section(other)
            .files("银行卡号|银行卡|卡号|工资卡号")
            .reads(&readBankCard),
        field<&Member::note>("note", QT_TRANSLATE_NOOP("people", "Note"))
            .note()
            .section(other)
            .files("备注|说明"),
        field<&Member::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Member::strokeKey>("stroke_key", QT_TRANSLATE_NOOP("people", "Order by strokes"))
            .derived()
            .hidden(),
        field<&Member::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveOwn = &deriveOwn;
    kind.deriveKeys = &deriveKeys;
    kind.check = &check;
    kind.resolve = &resolve;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<Sex>() {
    static const EnumTable table{"people", sexes};
    return table;
}
template <>
const EnumTable& enumTable<Education>() {
    static const EnumTable table{"people", educations};
    return table;
}
template <>
const EnumTable& enumTable<Political>() {
    static const EnumTable table{"people", politicals};
    return table;
}
template <>
const EnumTable& enumTable<Employment>() {
    static const EnumTable table{"people", employments};
    return table;
}

const Kind& Member::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
