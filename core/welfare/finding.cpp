// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/finding.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem exclusions[] = {
    {0, "", ""},
    {int(Exclusion::Homes), "homes", QT_TRANSLATE_NOOP("welfare", "Several homes"), "两套以上住房"},
    {int(Exclusion::Shop), "shop", QT_TRANSLATE_NOOP("welfare", "Shop or firm"), "商铺|企业"},
    {int(Exclusion::PrivateSchool), "private_school",
     QT_TRANSLATE_NOOP("welfare", "Expensive private school"), "高收费民办学校"},
    {int(Exclusion::Abroad), "abroad", QT_TRANSLATE_NOOP("welfare", "Study abroad at own cost"),
     "自费留学"},
    {int(Exclusion::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other reason against it"),
     "其他"},
};
constexpr EnumItem states[] = {
    {0, "", ""},
    {int(FindingStatus::Open), "open", QT_TRANSLATE_NOOP("welfare", "Open"), "未处理"},
    {int(FindingStatus::Overridden), "overridden", QT_TRANSLATE_NOOP("welfare", "Overridden"),
     "特批"},
    {int(FindingStatus::Cleared), "cleared", QT_TRANSLATE_NOOP("welfare", "Cleared"), "已消除"},
};

const NeedyFinding& of(const Record& record) { return static_cast<const NeedyFinding&>(record); }

void derive(const Reader&, Record& record) {
    auto& f = static_cast<NeedyFinding&>(record);
    if (const EnumItem* item = enumTable<Exclusion>().byValue(static_cast<int>(f.exclusion));
        item && f.name.isEmpty())
        f.name = enumTable<Exclusion>().label(*item);
}

void check(const Reader&, const Record& after, const Record* before, Issues& issues) {
    if (!before && of(after).exclusion == Exclusion::None)
        issues << error(tr("A finding comes from judging a file."),
                        tr("Write what is against the household into the file, and judge it "
                           "again."));
}

Issues mayOverride(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), of(record).foundOn,
                        tr("It was found only on %1.").arg(iso(of(record).foundOn)));
    const auto file = reader.get(of(record).file);
    const QString by = tidyName(textOf(params, "by"));
    if (file && !by.isEmpty() && by == tidyName(file->filedBy))
        issues << error(tr("%1 filled in the file and cannot override what is against it.").arg(by),
                        tr("Somebody else answers for it with their name."), QStringLiteral("by"));
    return issues;
}

Outcome<void> override_(Txn& txn, Record& record, const Params& params) {
    auto& f = static_cast<NeedyFinding&>(record);
    f.reason = textOf(params, "reason");
    f.signedBy = tidyName(textOf(params, "by"));
    f.signedOn = dateOf(txn, params);
    return {};
}

Outcome<void> clear(Txn& txn, Record& record, const Params&) {
    static_cast<NeedyFinding&>(record).clearedOn = txn.today();
    return {};
}

Issues stillSo(const Reader& reader, const Record& record, const Params&) {
    const NeedyFinding& f = of(record);
    const auto file = reader.get(f.file);
    const auto standard = file ? reader.get(file->standard) : std::nullopt;
    if (!standard)
        return {};
    const NeedyLines lines{standard->line, standard->relativePercent.value_or(0),
                           standard->lossPercent.value_or(0), standard->homesMost.value_or(0),
                           standard->schoolPercent.value_or(0)};
    for (const ExclusionFound& found : exclusionsOf(*file, lines))
        if (found.exclusion == f.exclusion)
            return {error(tr("It is still so: %1").arg(found.what),
                          tr("Correct the file, or override the finding with a signed reason."))};
    return {};
}

const Flow& flow() {
    static const Flow flow{
        "status",
        "open",
        {
            {"override",
             QT_TRANSLATE_NOOP("welfare", "Override"),
             {"open"},
             "overridden",
             {{"by", QT_TRANSLATE_NOOP("welfare", "Signed by"), FieldType::Text, true, nullptr,
               nullptr, QT_TRANSLATE_NOOP("welfare", "Who answers for it; not who filled it in")},
              reasonParam(),
              onParam()},
             &mayOverride,
             &override_,
             QT_TRANSLATE_NOOP("welfare", "The household is helped all the same; the reason and "
                                          "the name stand on the worksheet."),
             "ok",
             QT_TRANSLATE_NOOP("welfare", "Another than who filled in the file signs; the day is "
                                          "not in the future.")},
            {"clear",
             QT_TRANSLATE_NOOP("welfare", "Clear"),
             {"open", "overridden"},
             "cleared",
             {},
             &stillSo,
             &clear,
             QT_TRANSLATE_NOOP("welfare", "It is no longer so."),
             "close",
             QT_TRANSLATE_NOOP("welfare", "What the family told no longer says so.")},
        }};
    return flow;
}

Kind make() {
    using F = NeedyFinding;
    Kind kind = kindOf<F>("welfare", QT_TRANSLATE_NOOP("welfare", "Finding"),
                          QT_TRANSLATE_NOOP("welfare", "Findings"));
    kind.flow = &flow();
    kind.within = "file";
    kind.takesFiles = true;
    kind.defaultSort = "id";
    kind.fields = {
        field<&F::name>("name", QT_TRANSLATE_NOOP("welfare", "Finding")).derived().listed(16),
        field<&F::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required(),
        field<&F::exclusion>("exclusion", QT_TRANSLATE_NOOP("welfare", "What excludes")).stepOnly(),
        field<&F::what>("what", QT_TRANSLATE_NOOP("welfare", "In numbers")).stepOnly().listed(24),
        field<&F::rule>("rule", QT_TRANSLATE_NOOP("welfare", "Source")).stepOnly(),
        field<&F::foundOn>("found_on", QT_TRANSLATE_NOOP("welfare", "Found on")).stepOnly(),
        field<&F::status>("status", QT_TRANSLATE_NOOP("welfare", "Status")).stepOnly().listed(8),
        field<&F::reason>("reason", QT_TRANSLATE_NOOP("welfare", "Reason of the override"))
            .note()
            .stepOnly()
            .sensitive(&maskAll),
        field<&F::signedBy>("signed_by", QT_TRANSLATE_NOOP("welfare", "Signed by"))
            .stepOnly()
            .listed(8),
        field<&F::signedOn>("signed_on", QT_TRANSLATE_NOOP("welfare", "Signed on")).stepOnly(),
        field<&F::clearedOn>("cleared_on", QT_TRANSLATE_NOOP("welfare", "Cleared on")).stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = [](const Reader&, const Record&) {
        return Issues{error(tr("A finding stays on record."),
                            tr("Override it with a signed reason, or correct the file."))};
    };
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<Exclusion>() {
    static const EnumTable table{"welfare", exclusions};
    return table;
}
template <>
const EnumTable& enumTable<FindingStatus>() {
    static const EnumTable table{"welfare", states};
    return table;
}

QList<ExclusionFound> exclusionsOf(const NeedyFile& f, const NeedyLines& lines) {
    QList<ExclusionFound> found;
    if (f.homes > lines.homesMost)
        found << ExclusionFound{Exclusion::Homes,
                                tr("Homes: %1; at most %2.").arg(f.homes).arg(lines.homesMost)};
    if (f.shop)
        found << ExclusionFound{Exclusion::Shop, tr("The household owns a shop or firm.")};
    // In hundredths of a fen, so that nothing is rounded.
    if (f.privateFee * 100 > f.publicFee * lines.schoolPercent)
        found << ExclusionFound{Exclusion::PrivateSchool,
                                tr("Private school %1 a year; %2 % of the public fee %3 is less.")
                                    .arg(grouped(f.privateFee),
                                         QString::number(lines.schoolPercent),
                                         grouped(f.publicFee))};
    if (f.abroad)
        found << ExclusionFound{Exclusion::Abroad,
                                tr("Somebody of the household studies abroad at own cost.")};
    if (!f.otherExclusion.isEmpty())
        found << ExclusionFound{Exclusion::Other, f.otherExclusion};
    return found;
}

Outcome<void> writeFindings(Txn& txn, const NeedyFile& file, const NeedyLines& lines,
                            const WelfareStandard& standard) {
    const QList<ExclusionFound> found = exclusionsOf(file, lines);
    QSet<int> known;
    for (NeedyFinding f : findingsOf(txn, Id<NeedyFile>(file.id))) {
        if (f.status == FindingStatus::Cleared)
            continue;
        const auto it = std::ranges::find_if(
            found, [&](const ExclusionFound& e) { return e.exclusion == f.exclusion; });
        if (it == found.end()) {
            f.status = FindingStatus::Cleared;
            f.clearedOn = txn.today();
        } else {
            known << static_cast<int>(f.exclusion);
            if (it->what == f.what)
                continue;
            // Somebody answered for other numbers than these.
            f.what = it->what;
            f.rule = standard.exclusionSource;
            f.status = FindingStatus::Open;
        }
        if (auto ok = txn.update(f); !ok)
            return ok;
    }
    for (const ExclusionFound& e : found) {
        if (known.contains(static_cast<int>(e.exclusion)))
            continue;
        NeedyFinding f;
        f.file = Id<NeedyFile>(file.id);
        f.exclusion = e.exclusion;
        f.what = e.what;
        f.rule = standard.exclusionSource;
        f.foundOn = file.judgedOn;
        if (auto ok = txn.insert(f); !ok)
            return refuse(ok.error());
    }
    return {};
}

std::vector<NeedyFinding> findingsOf(const Reader& reader, Id<NeedyFile> file) {
    return reader.all<NeedyFinding>(
        Query().eq(QStringLiteral("file"), file).by(QStringLiteral("id")));
}

Issues openFindings(const Reader& reader, Id<NeedyFile> file) {
    Issues issues;
    for (const NeedyFinding& f : findingsOf(reader, file))
        if (f.status == FindingStatus::Open)
            issues << cited(error(tr("%1: %2").arg(f.name, f.what),
                                  tr("Override the finding with a signed reason in the tab "
                                     "\"Findings\", or decline the application.")),
                            f.rule);
    return issues;
}

const Kind& NeedyFinding::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
