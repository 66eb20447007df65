// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/standard.h"
#include "core/base/regions.h"
#include "core/book/txn.h"
#include "core/people/identity.h"
#include "core/welfare/worksheet.h"

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem states[] = {
    {0, "", ""},
    {int(StandardStatus::Draft), "draft", QT_TRANSLATE_NOOP("welfare", "Draft"), "草稿"},
    {int(StandardStatus::InForce), "in_force", QT_TRANSLATE_NOOP("welfare", "In force"),
     "执行中|生效"},
    {int(StandardStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("welfare", "Withdrawn"),
     "撤销|作废"},
};

/// Nobody's line is higher; more is a slip of the hand, and the sums stay far inside 64 bits.
constexpr Money highestLine = Money::fen(100'000'00);
constexpr qint64 highestPercent = 1000;

const WelfareStandard& of(const Record& record) {
    return static_cast<const WelfareStandard&>(record);
}

/// 330106, 330100, 330000: the narrowest first.
QStringList widening(const QString& region) {
    QStringList list;
    if (region.size() != 6)
        return list;
    for (const int digits : {6, 4, 2}) {
        const QString wider = region.left(digits).leftJustified(6, u'0');
        if (!list.contains(wider))
            list << wider;
    }
    return list;
}

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<WelfareStandard&>(record);
    for (QString* text : {&s.lineSource, &s.relativeSource, &s.lossSource, &s.exclusionSource})
        *text = tidy(*text);
    s.name = QStringLiteral("%1 %2").arg(regionPath(s.region.toInt()), iso(s.validFrom));
    if (s.status != StandardStatus::Draft && s.status != StandardStatus::None)
        return;
    // The percentages of a region rarely change with its line: they are typed once.
    const auto last = reader.first<WelfareStandard>(
        Query()
            .eq(QStringLiteral("region"), s.region)
            .eq(QStringLiteral("status"), QStringLiteral("in_force"))
            .is(QStringLiteral("valid_from"), Condition::Lt, printDate(s.validFrom))
            .by(QStringLiteral("valid_from"), true));
    if (!last)
        return;
    for (const auto member : {&WelfareStandard::relativePercent, &WelfareStandard::lossPercent,
                              &WelfareStandard::homesMost, &WelfareStandard::schoolPercent})
        if (!(s.*member))
            s.*member = (*last).*member;
    for (const auto member : {&WelfareStandard::relativeSource, &WelfareStandard::lossSource,
                              &WelfareStandard::exclusionSource})
        if ((s.*member).isEmpty())
            s.*member = (*last).*member;
}

void checkFigures(const WelfareStandard& s, Issues& issues) {
    const auto within = [&](const std::optional<qint64>& value, qint64 least, const char* key) {
        if (value && (*value < least || *value > highestPercent))
            issues << error(tr("%1 is not from %2 to %3.")
                                .arg(WelfareStandard::kind().fieldLabel(
                                    *WelfareStandard::kind().field(QString::fromUtf8(key))))
                                .arg(least)
                                .arg(highestPercent),
                            tr("Correct the number."), QString::fromUtf8(key));
    };
    within(s.relativePercent, 100, "relative_percent");
    within(s.lossPercent, 1, "loss_percent");
    within(s.homesMost, 0, "homes_most");
    within(s.schoolPercent, 100, "school_percent");
    if (s.line <= Money() || s.line > highestLine)
        issues << error(
            tr("The line is an amount a head and month, up to %1 yuan.").arg(grouped(highestLine)),
            tr("Correct the amount."), QStringLiteral("line"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const WelfareStandard& s = of(after);
    const bool stood = before && of(*before).status != StandardStatus::Draft;
    if (stood) {
        for (const char* key : {"region", "valid_from", "line", "relative_percent", "loss_percent",
                                "homes_most", "school_percent", "line_source", "relative_source",
                                "loss_source", "exclusion_source"})
            if (const Field& f = *WelfareStandard::kind().field(QString::fromUtf8(key));
                f.get(*before) != f.get(after)) {
                issues << error(tr("The standard %1 is in force: what it says stands.").arg(s.name),
                                tr("Enter a new standard with a later day, or withdraw this one."),
                                QString::fromUtf8(key));
                return;
            }
        return;
    }
    checkFigures(s, issues);
    if (s.region.isEmpty() || !s.validFrom.isValid())
        return;
    if (s.status != StandardStatus::Withdrawn &&
        reader.count<WelfareStandard>(
            Query()
                .eq(QStringLiteral("region"), s.region)
                .eq(QStringLiteral("valid_from"), printDate(s.validFrom))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))
                .is(QStringLiteral("id"), Condition::Ne, s.id)) > 0)
        issues << error(tr("There is a standard of %1 from that day on already.").arg(s.name),
                        tr("Change that one, or choose another day."),
                        QStringLiteral("valid_from"));
    if (s.validFrom < QDate(1993, 1, 1))
        issues << error(
            tr("There was no minimum living standard yet in %1.").arg(s.validFrom.year()),
            tr("Correct the date."), QStringLiteral("valid_from"));
}

/// Only undo makes a draft of what was in force; what was judged by it since would have no
/// standard. What putting it into force judged itself is taken back with it.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    if (!before || of(after).status != StandardStatus::Draft ||
        of(*before).status != StandardStatus::InForce)
        return {};
    const qint64 judged =
        txn.count<NeedyWorksheet>(Query().eq(QStringLiteral("standard"), after.id));
    if (judged == 0)
        return {};
    return refuse(tr("Files were judged by the standard %1: it stands.").arg(of(after).name),
                  tr("Undo what was judged by it first."));
}

Issues mayDiscard(const Reader&, const Record& record) {
    if (of(record).status == StandardStatus::Draft)
        return {};
    return {error(tr("The standard %1 is in force: what it says stands.").arg(of(record).name),
                  tr("Withdraw it with a reason."))};
}

Kind make() {
    using S = WelfareStandard;
    Kind kind = kindOf<S>("welfare", QT_TRANSLATE_NOOP("welfare", "Standard"),
                          QT_TRANSLATE_NOOP("welfare", "Standards"));
    kind.flow = &standardFlow();
    kind.defaultSort = "valid_from";
    kind.takesFiles = true;
    kind.identity = {{"region", "valid_from"}};
    const char* const what = QT_TRANSLATE_NOOP("welfare", "Standard");
    const char* const lines = QT_TRANSLATE_NOOP("welfare", "Categories");
    const char* const out = QT_TRANSLATE_NOOP("welfare", "Exclusions");
    const char* const course = QT_TRANSLATE_NOOP("welfare", "Course");
    const char* const source = QT_TRANSLATE_NOOP("welfare", "Document with its number");
    const char* const asBefore = QT_TRANSLATE_NOOP("welfare", "Empty: as before in this region");
    kind.fields = {
        field<&S::name>("name", QT_TRANSLATE_NOOP("welfare", "Standard"))
            .derived()
            .listed(26)
            .sorts("valid_from")
            .section(what),
        field<&S::region>("region", QT_TRANSLATE_NOOP("welfare", "Region"))
            .required()
            .shows(&showRegion, &readRegion)
            .section(what)
            .files("地区|区域|行政区划"),
        field<&S::validFrom>("valid_from", QT_TRANSLATE_NOOP("welfare", "From"))
            .required()
            .listed(10)
            .section(what)
            .files("执行日期|生效日期|起始日期"),
        field<&S::line>("line", QT_TRANSLATE_NOOP("welfare", "Minimum living line"))
            .required()
            .listed(12)
            .section(what)
            .files("最低生活保障标准|低保标准|标准")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a head and month")),
        field<&S::lineSource>("line_source", QT_TRANSLATE_NOOP("welfare", "Source of the line"))
            .section(what)
            .files("文号|依据|标准依据")
            .hint(source),
        field<&S::relativePercent>("relative_percent",
                                   QT_TRANSLATE_NOOP("welfare", "Relatively needy below (%)"))
            .listed(8)
            .section(lines)
            .files("相对困难比例|相对困难系数")
            .hint(QT_TRANSLATE_NOOP("welfare", "Per cent of the line; empty: as before")),
        field<&S::relativeSource>("relative_source",
                                  QT_TRANSLATE_NOOP("welfare", "Source of this percentage"))
            .section(lines)
            .files("相对困难依据")
            .hint(source),
        field<&S::lossPercent>("loss_percent",
                               QT_TRANSLATE_NOOP("welfare", "Accident above a loss of (%)"))
            .section(lines)
            .files("意外致困比例")
            .hint(QT_TRANSLATE_NOOP("welfare", "Per cent of the year's income; empty: as before")),
        field<&S::lossSource>("loss_source",
                              QT_TRANSLATE_NOOP("welfare", "Source of the share of loss"))
            .section(lines)
            .files("意外致困依据")
            .hint(source),
        field<&S::homesMost>("homes_most", QT_TRANSLATE_NOOP("welfare", "Homes at most"))
            .section(out)
            .files("住房套数上限")
            .hint(asBefore),
        field<&S::schoolPercent>("school_percent",
                                 QT_TRANSLATE_NOOP("welfare", "Private school up to (%)"))
            .section(out)
            .files("民办学校收费比例")
            .hint(QT_TRANSLATE_NOOP("welfare", "Per cent of the public fee; empty: as before")),
        field<&S::exclusionSource>("exclusion_source",
                                   QT_TRANSLATE_NOOP("welfare", "Source of the exclusions"))
            .section(out)
            .files("排除条件依据")
            .hint(source),
        field<&S::status>("status", QT_TRANSLATE_NOOP("welfare", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&S::appliedOn>("applied_on", QT_TRANSLATE_NOOP("welfare", "Put into force on"))
            .stepOnly()
            .section(course),
        field<&S::judged>("judged", QT_TRANSLATE_NOOP("welfare", "Files judged anew"))
            .stepOnly()
            .section(course),
        field<&S::entered>("entered", QT_TRANSLATE_NOOP("welfare", "Came below a line"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&S::left>("left_count", QT_TRANSLATE_NOOP("welfare", "Came above the lines"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&S::changed>("changed", QT_TRANSLATE_NOOP("welfare", "Changed class"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&S::reason>("reason", QT_TRANSLATE_NOOP("welfare", "Reason of the withdrawal"))
            .stepOnly()
            .section(course),
        field<&S::note>("note", QT_TRANSLATE_NOOP("welfare", "Note"))
            .note()
            .section(what)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<StandardStatus>() {
    static const EnumTable table{"welfare", states};
    return table;
}

bool coversRegion(const QString& region, const QString& home) {
    return widening(home).contains(region);
}

std::optional<WelfareStandard> standardFor(const Reader& reader, const QString& region, QDate on) {
    for (const QString& wider : widening(region))
        if (const auto s = reader.first<WelfareStandard>(
                Query()
                    .eq(QStringLiteral("region"), wider)
                    .eq(QStringLiteral("status"), QStringLiteral("in_force"))
                    .is(QStringLiteral("valid_from"), Condition::Le, printDate(on))
                    .by(QStringLiteral("valid_from"), true)))
            return s;
    return std::nullopt;
}

Issues whyNotInForce(const Reader&, const WelfareStandard& s) {
    Issues issues;
    const Kind& kind = WelfareStandard::kind();
    for (const char* key : {"relative_percent", "loss_percent", "homes_most", "school_percent",
                            "line_source", "relative_source", "loss_source", "exclusion_source"})
        if (const Field& f = *kind.field(QString::fromUtf8(key)); f.get(s).isNull())
            issues << error(tr("%1 is missing.").arg(kind.fieldLabel(f)),
                            tr("Fill it in: people are judged by it, and it is printed."),
                            QString::fromUtf8(key));
    return issues;
}

const Kind& WelfareStandard::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
