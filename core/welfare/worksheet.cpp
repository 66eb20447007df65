// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/worksheet.h"
#include "core/base/regions.h"
#include "core/book/txn.h"
#include "core/rules/rules.h"
#include "core/welfare/finding.h"

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem causes[] = {
    {0, "", ""},
    {int(JudgeCause::Application), "application", QT_TRANSLATE_NOOP("welfare", "Application"),
     "申请"},
    {int(JudgeCause::Again), "again", QT_TRANSLATE_NOOP("welfare", "Judged again"), "重新核算"},
    {int(JudgeCause::Review), "review", QT_TRANSLATE_NOOP("welfare", "Yearly review"), "年度复核"},
    {int(JudgeCause::Standard), "standard", QT_TRANSLATE_NOOP("welfare", "New standard"),
     "标准调整"},
};

QString labelOf(const EnumTable& table, int value) {
    const EnumItem* item = table.byValue(value);
    return item ? table.label(*item) : QString();
}

void derive(const Reader&, Record& record) {
    auto& w = static_cast<NeedyWorksheet&>(record);
    if (w.name.isEmpty())
        w.name = QStringLiteral("%1 %2").arg(
            iso(w.on), labelOf(enumTable<JudgeCause>(), static_cast<int>(w.cause)));
}

void check(const Reader&, const Record& after, const Record* before, Issues& issues) {
    // What was computed stands; a file's line would come without its sum.
    if (before)
        issues << error(tr("A worksheet is never changed."), tr("Judge the file again."));
    else if (!static_cast<const NeedyWorksheet&>(after).on.isValid())
        issues << error(tr("A worksheet comes from judging a file."),
                        tr("Take the step \"Judge again\" of the file."));
}

Kind make() {
    using W = NeedyWorksheet;
    Kind kind = kindOf<W>("welfare", QT_TRANSLATE_NOOP("welfare", "Worksheet"),
                          QT_TRANSLATE_NOOP("welfare", "Worksheets"));
    kind.within = "file";
    kind.defaultSort = "id";
    kind.fields = {
        field<&W::name>("name", QT_TRANSLATE_NOOP("welfare", "Worksheet")).derived().listed(18),
        field<&W::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required(),
        field<&W::on>("on_date", QT_TRANSLATE_NOOP("welfare", "Judged on")).stepOnly(),
        field<&W::cause>("cause", QT_TRANSLATE_NOOP("welfare", "Occasion")).stepOnly(),
        field<&W::standard>("standard", QT_TRANSLATE_NOOP("welfare", "Standard")).stepOnly(),
        field<&W::line>("line", QT_TRANSLATE_NOOP("welfare", "Minimum living line"))
            .stepOnly()
            .listed(10),
        field<&W::relativePercent>("relative_percent",
                                   QT_TRANSLATE_NOOP("welfare", "Relatively needy below (%)"))
            .stepOnly(),
        field<&W::lossPercent>("loss_percent",
                               QT_TRANSLATE_NOOP("welfare", "Accident above a loss of (%)"))
            .stepOnly(),
        field<&W::year>("year", QT_TRANSLATE_NOOP("welfare", "Year of the figures")).stepOnly(),
        field<&W::heads>("heads", QT_TRANSLATE_NOOP("welfare", "People")).stepOnly().listed(5),
        field<&W::income>("income", QT_TRANSLATE_NOOP("welfare", "Income of the household"))
            .stepOnly()
            .listed(12),
        field<&W::incomes>("incomes", QT_TRANSLATE_NOOP("welfare", "Income, line by line"))
            .note()
            .stepOnly(),
        field<&W::rigid>("rigid", QT_TRANSLATE_NOOP("welfare", "Unavoidable spending"))
            .stepOnly()
            .listed(12),
        field<&W::spending>("spending", QT_TRANSLATE_NOOP("welfare", "Spending, line by line"))
            .note()
            .stepOnly(),
        field<&W::loss>("loss", QT_TRANSLATE_NOOP("welfare", "Loss by accident or disaster"))
            .stepOnly(),
        field<&W::lossKind>("loss_kind", QT_TRANSLATE_NOOP("welfare", "What happened")).stepOnly(),
        field<&W::net>("net", QT_TRANSLATE_NOOP("welfare", "What is left")).stepOnly(),
        field<&W::perHead>("per_head", QT_TRANSLATE_NOOP("welfare", "Left a head and month"))
            .stepOnly()
            .listed(12),
        field<&W::category>("category", QT_TRANSLATE_NOOP("welfare", "Category"))
            .stepOnly()
            .listed(10),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = [](const Reader&, const Record&) {
        return Issues{error(tr("A worksheet stays in its file."),
                            tr("Undo the judging if it was a mistake."))};
    };
    return kind;
}

void add(QStringList& lines, Money& sum, const QString& what, Money amount) {
    sum += amount;
    lines << QStringLiteral("%1: %2").arg(what, grouped(amount));
}

} // namespace

template <>
const EnumTable& enumTable<JudgeCause>() {
    static const EnumTable table{"welfare", causes};
    return table;
}

HouseholdSum sumOf(const NeedyFile& f, const std::vector<HouseholdMember>& household) {
    HouseholdSum s;
    HouseholdFigures& figures = s.figures;
    figures.heads = 1;
    figures.loss = f.loss;
    figures.lossKind = f.lossKind;
    add(s.incomes, figures.income, tr("The member"), f.ownIncome.value_or(Money()));
    for (const HouseholdMember& m : household) {
        if (!m.counts)
            continue;
        ++figures.heads;
        add(s.incomes, figures.income, m.label, m.income.value_or(Money()));
    }
    add(s.incomes, figures.income, tr("Other income of the household"),
        f.otherIncome.value_or(Money()));
    for (const auto& [what, amount] : {std::pair{tr("Medical costs"), f.medical},
                                       {tr("Schooling"), f.schooling},
                                       {tr("Rent"), f.rent},
                                       {tr("Other"), f.otherRigid}})
        if (amount != Money())
            add(s.spending, figures.rigid, what, amount);
    return s;
}

NeedyLines linesOf(const WelfareStandard& s) {
    return {s.line, s.relativePercent.value_or(0), s.lossPercent.value_or(0),
            s.homesMost.value_or(0), s.schoolPercent.value_or(0)};
}

Issues whyNotJudged(const Reader& reader, const NeedyFile& f, QDate on,
                    Id<WelfareStandard> wanted) {
    const Rules rules = Rules::of(reader, f.rulePack);
    const QString cite = rules.cite(rule::needyIncome);
    Issues issues;
    const auto leftOut = [&](const char* key) {
        const Kind& kind = NeedyFile::kind();
        const Field& field = *kind.field(QString::fromUtf8(key));
        if (field.get(f).isNull())
            issues << cited(error(tr("%1 is left out.").arg(kind.fieldLabel(field)),
                                  tr("Write it down; 0 if there is none."), QString::fromUtf8(key)),
                            cite);
    };
    leftOut("year");
    leftOut("own_income");
    leftOut("other_income");
    for (const HouseholdMember& m : householdOf(reader, Id<NeedyFile>(f.id)))
        if (m.counts && !m.income && !m.mayOmitIncome())
            issues << cited(
                error(tr("The income of %1 is left out.").arg(m.label),
                      tr("Write it down in the tab \"Household\"; 0 if there is none.")),
                cite);
    // A year is told when it is over, or as it goes: never an older one.
    if (f.year && (*f.year > on.year() || *f.year < on.year() - 1))
        issues << cited(
            error(tr("The figures are of %1, and it is judged in %2.").arg(*f.year).arg(on.year()),
                  tr("Ask the family for the figures of %1.").arg(on.year() - 1),
                  QStringLiteral("year")),
            cite);
    if (f.region.isEmpty()) {
        issues << error(tr("It is not said in which region the household lives."),
                        tr("Choose the region, or enter that of the unit."),
                        QStringLiteral("region"));
        return issues;
    }
    const auto s = standardFor(reader, f.region, on);
    const QString place = regionPath(f.region.toInt());
    if (!s)
        issues << error(tr("There is no standard of %1 in force on %2.").arg(place, iso(on)),
                        tr("Enter the standard on the page \"Standards\" and put it into force."),
                        QStringLiteral("region"));
    else if (wanted && wanted != Id<WelfareStandard>(s->id))
        issues << error(
            tr("The standard %1 is not in force on %2: that is %3.")
                .arg(reader.title(WelfareStandard::kind(), wanted.raw()), iso(on), s->name),
            tr("Judge the file again by the standard of that day."), QStringLiteral("standard"));
    return issues;
}

Outcome<NeedyWorksheet> judgeFile(Txn& txn, NeedyFile& f, QDate on, JudgeCause cause) {
    if (const Issues issues = whyNotJudged(txn, f, on); refuses(issues))
        return refuse(issues);
    return judgeBy(txn, f, *standardFor(txn, f.region, on), on, cause);
}

Outcome<NeedyWorksheet> judgeBy(Txn& txn, NeedyFile& f, const WelfareStandard& standard, QDate on,
                                JudgeCause cause) {
    const HouseholdSum sum = sumOf(f, householdOf(txn, Id<NeedyFile>(f.id)));
    const NeedyLines lines = linesOf(standard);
    const Judgement j = judge(sum.figures, lines);
    NeedyWorksheet w;
    w.file = Id<NeedyFile>(f.id);
    w.on = on;
    w.cause = cause;
    w.standard = Id<WelfareStandard>(standard.id);
    w.line = lines.line;
    w.relativePercent = lines.relativePercent;
    w.lossPercent = lines.lossPercent;
    w.year = f.year.value_or(0);
    w.heads = sum.figures.heads;
    w.income = sum.figures.income;
    w.rigid = sum.figures.rigid;
    w.loss = f.loss;
    w.lossKind = f.lossKind;
    w.net = j.net;
    w.perHead = j.perHead;
    w.category = j.category;
    w.incomes = sum.incomes.join(u'\n');
    w.spending = sum.spending.join(u'\n');
    if (auto ok = txn.insert(w); !ok)
        return refuse(ok.error());
    f.category = j.category;
    f.standard = w.standard;
    f.judgedOn = on;
    if (auto ok = writeFindings(txn, f, lines, standard); !ok)
        return refuse(ok.error());
    return w;
}

std::optional<NeedyWorksheet> worksheetOf(const Reader& reader, Id<NeedyFile> file) {
    return reader.first<NeedyWorksheet>(
        Query().eq(QStringLiteral("file"), file).by(QStringLiteral("id"), true));
}

QStringList worksheetText(const NeedyWorksheet& w) {
    const Judgement j = judge(w.figures(), w.lines());
    const QString people = QString::number(w.heads);
    QStringList text;
    text << tr("Income %1 − unavoidable spending %2 = %3 a year.")
                .arg(grouped(w.income), grouped(w.rigid), grouped(w.net));
    text << tr("%1 ÷ 12 months ÷ %2 people = %3 a head and month (rounded down).")
                .arg(grouped(w.net), people, grouped(j.perHead));
    text << (j.deep ? tr("Line %1 × 12 × %2 = %3: %4 is less. Deeply needy.")
                    : tr("Line %1 × 12 × %2 = %3: %4 is not less. Not deeply needy."))
                .arg(grouped(w.line), people, grouped(j.deepLimit), grouped(w.net));
    if (!j.deep)
        text << (j.relative ? tr("%1 × %2 % = %3: %4 is less. Relatively needy.")
                            : tr("%1 × %2 % = %3: %4 is not less. Not relatively needy."))
                    .arg(grouped(j.deepLimit), QString::number(w.relativePercent),
                         grouped(Money::fen(j.relativeOver.fen() / 100)), grouped(w.net));
    if (w.lossKind == LossKind::DutyInjury || w.lossKind == LossKind::DutyDeath)
        text << tr("Injury or death on duty: needy by accident.");
    else if (w.loss > Money())
        text << (j.accident ? tr("Loss %1; %2 % of the income is %3: the loss is more. Needy by "
                                 "accident.")
                            : tr("Loss %1; %2 % of the income is %3: the loss is not more."))
                    .arg(grouped(w.loss), QString::number(w.lossPercent),
                         grouped(Money::fen(j.lossOver.fen() / 100)));
    text << tr("Category: %1.")
                .arg(labelOf(enumTable<NeedyCategory>(), static_cast<int>(w.category)));
    return text;
}

const Kind& NeedyWorksheet::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
