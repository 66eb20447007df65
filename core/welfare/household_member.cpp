// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/household_member.h"
#include "core/base/citizen_id.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/book/txn.h"
#include "core/people/identity.h"
#include "core/welfare/one_household.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

const HouseholdMember& of(const Record& record) {
    return static_cast<const HouseholdMember&>(record);
}

void deriveOwn(Record& record) {
    auto& m = static_cast<HouseholdMember&>(record);
    m.name = tidyName(m.name);
    for (QString* text : {&m.noIdReason, &m.illness, &m.place})
        *text = tidy(*text);
    m.personKey = personKeyOf(m.idNumber);
    if (const auto id = CitizenId::check(m.idNumber, QDate(9999, 12, 31))) {
        if (m.sex == Sex::None)
            m.sex = id->sex();
        if (!m.birthDate.isValid())
            m.birthDate = id->birthDate();
    }
}

void derive(const Reader& reader, Record& record) {
    auto& m = static_cast<HouseholdMember&>(record);
    if (m.position == 0)
        m.position = nextWithin<HouseholdMember>(reader, "file", m.file, m.id, "position");
    if (m.relation == Relation::None)
        m.relation = Relation::Other;
    // Worded once: whoever works in another language does not change it.
    const auto before = m.id ? reader.get(Id<HouseholdMember>(m.id)) : std::nullopt;
    if (!m.label.isEmpty() && before && before->relation == m.relation &&
        before->position == m.position)
        return;
    const EnumTable& table = enumTable<Relation>();
    m.label = tr("%1, no. %2")
                  .arg(table.label(*table.byValue(static_cast<int>(m.relation))))
                  .arg(m.position);
}

void checkNumber(const HouseholdMember& m, QDate today, Issues& issues) {
    if (m.idNumber.isEmpty())
        return;
    const auto id = CitizenId::check(m.idNumber, today);
    Issues found = id ? id->warnings(today) : Issues{CitizenId::describe(id.error())};
    for (Issue& issue : found) {
        issue.field = QStringLiteral("id_number");
        issues << issue;
    }
    if (!id)
        return;
    if (m.birthDate.isValid() && m.birthDate != id->birthDate())
        issues << error(tr("The date of birth is not the one of the ID number."),
                        tr("Correct one of the two."), QStringLiteral("birth_date"));
    if (m.sex != Sex::None && m.sex != id->sex())
        issues << error(tr("The sex is not the one of the ID number."),
                        tr("Correct one of the two."), QStringLiteral("sex"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const HouseholdMember& m = of(after);
    issues += factsStand(reader, m.file);
    if (before && of(*before).file != m.file)
        issues << error(tr("A member of the household stays with the file."),
                        tr("Enter them at the other file."), QStringLiteral("file"));
    checkNumber(m, reader.today(), issues);
    if (m.birthDate > reader.today())
        issues << error(tr("The date of birth is in the future."), tr("Correct the date."),
                        QStringLiteral("birth_date"));
    if (m.income && (*m.income < Money() || *m.income > largestIncome))
        issues << error(tr("An income of a year is from 0 to %1 yuan.").arg(grouped(largestIncome)),
                        tr("Correct the amount."), QStringLiteral("income"));
    const auto file = reader.get(m.file);
    if (!file || m.personKey.isEmpty())
        return;
    if (file->isLive())
        issues += inAnotherFile(reader, m.personKey, m.file);
    if (m.personKey == file->personKey ||
        reader.count<HouseholdMember>(Query()
                                          .eq(QStringLiteral("file"), m.file)
                                          .eq(QStringLiteral("person_key"), m.personKey)
                                          .is(QStringLiteral("id"), Condition::Ne, m.id)) > 0)
        issues << error(tr("Somebody of this household has this ID number already."),
                        tr("Correct the number, or leave the line out."),
                        QStringLiteral("id_number"));
}

/// For undo: what comes back must not be in another live file meanwhile.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const HouseholdMember& m = of(after);
    if (!before || (before->revision != after.revision && of(*before).personKey == m.personKey))
        return {};
    const auto file = txn.get(m.file);
    if (!file || !file->isLive())
        return {};
    if (const Issues issues = inAnotherFile(txn, m.personKey, m.file); refuses(issues))
        return refuse(issues);
    return {};
}

Issues stands(const Reader& reader, const Record& record) {
    return factsStand(reader, of(record).file);
}

Kind make() {
    using H = HouseholdMember;
    Kind kind = kindOf<H>("welfare", QT_TRANSLATE_NOOP("welfare", "Member of the household"),
                          QT_TRANSLATE_NOOP("welfare", "Household"));
    kind.within = "file";
    kind.titleKey = "label";
    kind.defaultSort = "position";
    kind.identity = {{"file", "id_number"}};
    const char* const income = QT_TRANSLATE_NOOP(
        "welfare", "Yuan a year; write 0 for none. Pupils and small children may be left empty");
    kind.fields = {
        field<&H::label>("label", QT_TRANSLATE_NOOP("welfare", "Member of the household"))
            .derived()
            .listed(12)
            .sorts("position"),
        field<&H::file>("file", QT_TRANSLATE_NOOP("welfare", "File"))
            .required()
            .files("档案|档案编号|户主|职工姓名|困难职工|职工身份证号"),
        field<&H::position>("position", QT_TRANSLATE_NOOP("welfare", "Line"))
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: the next one")),
        field<&H::name>("name", QT_TRANSLATE_NOOP("welfare", "Name"))
            .required()
            .sensitive(&maskName)
            .listed(8)
            .files("姓名|成员姓名|家庭成员姓名")
            .reads(&readPersonName),
        field<&H::relation>("relation", QT_TRANSLATE_NOOP("welfare", "Relation"))
            .listed(8)
            .files("关系|与本人关系|与职工关系"),
        field<&H::sex>("sex", QT_TRANSLATE_NOOP("welfare", "Sex")).files("性别"),
        field<&H::idNumber>("id_number", QT_TRANSLATE_NOOP("welfare", "ID number"))
            .sensitive(&maskCitizenId)
            .listed(18)
            .files("身份证号|身份证号码|身份证|公民身份号码|成员身份证号")
            .reads(&readCitizenId),
        field<&H::noIdReason>("no_id_reason", QT_TRANSLATE_NOOP("welfare", "Why there is none"))
            .files("无身份证说明")
            .hint(QT_TRANSLATE_NOOP("welfare", "Only when there is no ID number yet")),
        field<&H::birthDate>("birth_date", QT_TRANSLATE_NOOP("welfare", "Date of birth"))
            .files("出生日期|出生年月"),
        field<&H::political>("political", QT_TRANSLATE_NOOP("welfare", "Political affiliation"))
            .files("政治面貌"),
        field<&H::occupation>("occupation", QT_TRANSLATE_NOOP("welfare", "Occupation"))
            .listed(8)
            .files("身份|职业|从业状况|就业状况"),
        field<&H::health>("health", QT_TRANSLATE_NOOP("welfare", "Health")).files("健康状况"),
        field<&H::illness>("illness", QT_TRANSLATE_NOOP("welfare", "Illness"))
            .sensitive(&maskAll)
            .files("疾病名称|疾病|病种"),
        field<&H::place>("place", QT_TRANSLATE_NOOP("welfare", "Unit or school"))
            .sensitive(&maskAll)
            .files("单位或学校|工作单位或就读学校|学校"),
        field<&H::income>("income", QT_TRANSLATE_NOOP("welfare", "Income"))
            .listed(10)
            .files("年收入|收入|年可支配收入")
            .hint(income),
        field<&H::insurance>("insurance", QT_TRANSLATE_NOOP("welfare", "Medical insurance"))
            .files("医保状况|医疗保险"),
        field<&H::counts>("counts", QT_TRANSLATE_NOOP("welfare", "Lives from the same purse"))
            .listed(6)
            .files("共同生活|是否共同生活"),
        field<&H::personKey>("person_key", "").derived().hidden(),
    };
    kind.deriveOwn = &deriveOwn;
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

std::vector<HouseholdMember> householdOf(const Reader& reader, Id<NeedyFile> file) {
    return reader.all<HouseholdMember>(Query()
                                           .eq(QStringLiteral("file"), file)
                                           .by(QStringLiteral("position"))
                                           .by(QStringLiteral("id")));
}

const Kind& HouseholdMember::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
