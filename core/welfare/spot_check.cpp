// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/spot_check.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"
#include "core/welfare/visit.h"
#include "core/welfare/words.h"
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem states[] = {
    {0, "", ""},
    {int(SpotStatus::Draft), "draft", QT_TRANSLATE_NOOP("welfare", "Draft"), "草稿"},
    {int(SpotStatus::Drawn), "drawn", QT_TRANSLATE_NOOP("welfare", "Drawn"), "已抽取"},
    {int(SpotStatus::Ended), "ended", QT_TRANSLATE_NOOP("welfare", "Ended"), "已完成"},
};
constexpr EnumItem results[] = {
    {0, "", ""},
    {int(SpotResult::Open), "open", QT_TRANSLATE_NOOP("welfare", "Not checked yet"), "未抽查"},
    {int(SpotResult::Agrees), "agrees", QT_TRANSLATE_NOOP("welfare", "Agrees"), "属实|一致"},
    {int(SpotResult::Differs), "differs", QT_TRANSLATE_NOOP("welfare", "Differs"), "不符|不一致"},
};

SpotCheck& of(Record& record) { return static_cast<SpotCheck&>(record); }
const SpotCheck& of(const Record& record) { return static_cast<const SpotCheck&>(record); }

/// What is on file today, with its number.
QList<std::pair<RawId, QString>> filesFor(const Reader& reader, const SpotCheck& c) {
    Query query;
    query.eq(QStringLiteral("status"), QStringLiteral("approved")).by(QStringLiteral("id"));
    if (const auto unit = c.unit ? reader.get(c.unit) : std::nullopt)
        query.below(QStringLiteral("unit"), *unit);
    QList<std::pair<RawId, QString>> files;
    reader.each(NeedyFile::kind(), {QStringLiteral("id"), QStringLiteral("number")}, query,
                [&](const QVariantList& v) {
                    files.append({v[0].toLongLong(), v[1].toString()});
                    return true;
                });
    return files;
}

void derive(const Reader& reader, Record& record) {
    SpotCheck& c = of(record);
    if (c.year == 0)
        c.year = reader.today().year();
    c.name = tidy(c.name);
    c.seed = tidy(c.seed);
    if (c.name.isEmpty()) {
        const QString unit = reader.title(Unit::kind(), c.unit.raw());
        c.name = unit.isEmpty() ? tr("Spot check %1").arg(c.year)
                                : tr("Spot check %1, %2").arg(QString::number(c.year), unit);
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const SpotCheck& c = of(after);
    if (before && of(*before).status != SpotStatus::Draft) {
        for (const char* key : {"year", "unit", "percent", "seed"})
            if (const Field& f = *SpotCheck::kind().field(QString::fromUtf8(key));
                f.get(*before) != f.get(c)) {
                issues << error(tr("\"%1\" was drawn: what it was drawn by stands.").arg(c.name),
                                tr("Undo the drawing if it was a mistake."),
                                QString::fromUtf8(key));
                return;
            }
        return;
    }
    if (!c.percent)
        return;
    const Rules rules = Rules::of(reader, c.rulePack);
    const Ratio least = rules.rule(rule::needySpotCheck).number.share;
    if (*c.percent > 100 || *c.percent * least.denominator < least.numerator * 100)
        issues << cited(
            error(tr("%1 % is less than the rule asks for, or more than all.").arg(*c.percent),
                  tr("Leave it empty, or give more, up to 100."), QStringLiteral("percent")),
            rules.cite(rule::needySpotCheck));
}

Issues mayDraw(const Reader& reader, const Record& record, const Params&) {
    if (!filesFor(reader, of(record)).isEmpty())
        return {};
    return {error(tr("No file is on file there: there is nothing to draw."),
                  tr("Choose another unit, or approve files first."))};
}

Outcome<void> draw(Txn& txn, Record& record, const Params&) {
    SpotCheck& c = of(record);
    c.rulePack = Rules::inForce(txn).ref();
    if (c.seed.isEmpty())
        c.seed = QString::number(QRandomGenerator::system()->bounded(1'000'000'000));
    const auto files = filesFor(txn, c);
    c.files = files.size();
    c.drawn = spotCheckSize(txn, c, c.files);
    c.drawnOn = txn.today();
    const QList<RawId> order = drawOrder(c.seed, files);
    for (qint64 i = 0; i < c.drawn; ++i) {
        SpotLine line;
        line.check = Id<SpotCheck>(c.id);
        line.file = Id<NeedyFile>(order[i]);
        line.position = i + 1;
        line.result = SpotResult::Open;
        if (auto ok = txn.insert(line); !ok)
            return refuse(ok.error());
    }
    return {};
}

Issues mayEnd(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    const qint64 open =
        reader.count<SpotLine>(Query()
                                   .eq(QStringLiteral("spot_check"), Id<SpotCheck>(record.id))
                                   .eq(QStringLiteral("result"), QStringLiteral("open")));
    if (open > 0)
        issues << error(tr("Not checked yet: %1 of %2.").arg(open).arg(of(record).drawn),
                        tr("Check every file that was drawn; none is left out."));
    return issues;
}

Outcome<void> end(Txn& txn, Record& record, const Params& params) {
    of(record).endedOn = dateOf(txn, params);
    return {};
}

const Flow& flow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"draw",
             QT_TRANSLATE_NOOP("welfare", "Draw"),
             {"draft"},
             "drawn",
             {},
             &mayDraw,
             &draw,
             QT_TRANSLATE_NOOP("welfare", "Draws the files by chance; with the same number anybody "
                                          "draws the same ones."),
             "count",
             QT_TRANSLATE_NOOP("welfare", "Somebody is on file there.")},
            {"end",
             QT_TRANSLATE_NOOP("welfare", "End"),
             {"drawn"},
             "ended",
             {onParam()},
             &mayEnd,
             &end,
             QT_TRANSLATE_NOOP("welfare", "Every file that was drawn has been checked."),
             "ok",
             QT_TRANSLATE_NOOP("welfare", "No file that was drawn is unchecked.")},
        }};
    return flow;
}

Issues mayCheckLine(const Reader& reader, const Record& record, const Params& params) {
    const auto& line = static_cast<const SpotLine&>(record);
    Issues issues = notInFuture(reader, record, params);
    const auto c = reader.get(line.check);
    if (c)
        issues += notBefore(dateOf(reader, params), c->drawnOn,
                            tr("It was drawn only on %1.").arg(iso(c->drawnOn)));
    if (c && c->status == SpotStatus::Ended)
        issues << error(tr("\"%1\" has ended: its results stand.").arg(c->name),
                        tr("Undo its end if something is wrong."));
    return issues;
}

template <SpotResult result>
Outcome<void> checkLine(Txn& txn, Record& record, const Params& params) {
    auto& line = static_cast<SpotLine&>(record);
    line.on = dateOf(txn, params);
    line.by = tidyName(textOf(params, "by"));
    line.found = textOf(params, "found");
    return addVisit(txn, line.file, VisitKind::SpotCheck, line.on, line.by, line.found,
                    result == SpotResult::Agrees);
}

const Flow& lineFlow() {
    const auto params = [](bool needed) {
        return std::vector<Param>{
            {"by", QT_TRANSLATE_NOOP("welfare", "Looked at by"), FieldType::Text, true},
            {"found", QT_TRANSLATE_NOOP("welfare", "What was found"), FieldType::Note, needed},
            onParam()};
    };
    static const Flow flow{
        "result",
        "open",
        {
            {"agrees",
             QT_TRANSLATE_NOOP("welfare", "It agrees"),
             {"open", "differs"},
             "agrees",
             params(false),
             &mayCheckLine,
             &checkLine<SpotResult::Agrees>,
             QT_TRANSLATE_NOOP("welfare", "The household is as its file says."),
             "ok",
             QT_TRANSLATE_NOOP("welfare", "The day is not in the future, nor before the drawing.")},
            {"differs",
             QT_TRANSLATE_NOOP("welfare", "It differs"),
             {"open", "agrees"},
             "differs",
             params(true),
             &mayCheckLine,
             &checkLine<SpotResult::Differs>,
             QT_TRANSLATE_NOOP("welfare", "Something is not as the file says: correct it, judge it "
                                          "again, or let it exit."),
             "warning",
             QT_TRANSLATE_NOOP("welfare", "The day is not in the future, nor before the drawing.")},
        }};
    return flow;
}

Kind makeCheck() {
    using S = SpotCheck;
    Kind kind = kindOf<S>("welfare", QT_TRANSLATE_NOOP("welfare", "Spot check"),
                          QT_TRANSLATE_NOOP("welfare", "Spot checks"));
    kind.flow = &flow();
    kind.defaultSort = "year";
    kind.takesFiles = true;
    kind.fields = {
        field<&S::name>("name", QT_TRANSLATE_NOOP("welfare", "Spot check"))
            .listed(24)
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: worded from the year")),
        field<&S::year>("year", QT_TRANSLATE_NOOP("welfare", "Year"))
            .listed(6)
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: this year")),
        field<&S::unit>("unit", QT_TRANSLATE_NOOP("welfare", "Unit"))
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: the whole office")),
        field<&S::percent>("percent", QT_TRANSLATE_NOOP("welfare", "Share of the files (%)"))
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: as the rule says")),
        field<&S::seed>("seed", QT_TRANSLATE_NOOP("welfare", "Number it is drawn by"))
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: by chance; it is written down")),
        field<&S::status>("status", QT_TRANSLATE_NOOP("welfare", "Status")).stepOnly().listed(8),
        field<&S::drawnOn>("drawn_on", QT_TRANSLATE_NOOP("welfare", "Drawn on"))
            .stepOnly()
            .listed(10),
        field<&S::files>("files", QT_TRANSLATE_NOOP("welfare", "Files")).stepOnly().listed(6),
        field<&S::drawn>("drawn", QT_TRANSLATE_NOOP("welfare", "Drawn (files)"))
            .stepOnly()
            .listed(6),
        field<&S::endedOn>("ended_on", QT_TRANSLATE_NOOP("welfare", "Ended on")).stepOnly(),
        field<&S::rulePack>("rule_pack", QT_TRANSLATE_NOOP("welfare", "Rules it runs under"))
            .stepOnly()
            .hidden(),
        field<&S::note>("note", QT_TRANSLATE_NOOP("welfare", "Note")).note(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = [](const Reader&, const Record& record) -> Issues {
        if (of(record).status == SpotStatus::Draft)
            return {};
        return {error(tr("\"%1\" was drawn: it stays on record.").arg(of(record).name),
                      tr("Undo the drawing if it was a mistake."))};
    };
    return kind;
}

Kind makeLine() {
    using L = SpotLine;
    Kind kind = kindOf<L>("welfare", QT_TRANSLATE_NOOP("welfare", "File drawn"),
                          QT_TRANSLATE_NOOP("welfare", "Files drawn"));
    kind.flow = &lineFlow();
    kind.within = "spot_check";
    kind.defaultSort = "position";
    kind.fields = {
        field<&L::name>("name", QT_TRANSLATE_NOOP("welfare", "File drawn")).derived().listed(18),
        field<&L::check>("spot_check", QT_TRANSLATE_NOOP("welfare", "Spot check")).required(),
        field<&L::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required(),
        field<&L::position>("position", QT_TRANSLATE_NOOP("welfare", "Line")).stepOnly().listed(4),
        field<&L::result>("result", QT_TRANSLATE_NOOP("welfare", "Result")).stepOnly().listed(10),
        field<&L::on>("on_date", QT_TRANSLATE_NOOP("welfare", "Looked at on"))
            .stepOnly()
            .listed(10),
        field<&L::by>("checked_by", QT_TRANSLATE_NOOP("welfare", "Looked at by"))
            .stepOnly()
            .listed(8),
        field<&L::found>("found", QT_TRANSLATE_NOOP("welfare", "What was found"))
            .note()
            .stepOnly()
            .sensitive(&maskAll),
    };
    kind.deriveMore = [](const Reader& reader, Record& record) {
        auto& line = static_cast<SpotLine&>(record);
        if (const auto f = reader.get(line.file))
            line.name = needyTitle(*f);
    };
    kind.check = [](const Reader&, const Record& after, const Record* before, Issues& issues) {
        // Nobody adds a file that chance has not drawn.
        if (!before && static_cast<const SpotLine&>(after).position == 0)
            issues << error(tr("Files come into a spot check by drawing."),
                            tr("Take the step \"Draw\"."));
    };
    kind.mayDiscard = [](const Reader&, const Record&) {
        return Issues{error(tr("Nobody takes out a file that chance has drawn."),
                            tr("Check it, or undo the whole drawing."))};
    };
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<SpotStatus>() {
    static const EnumTable table{"welfare", states};
    return table;
}
template <>
const EnumTable& enumTable<SpotResult>() {
    static const EnumTable table{"welfare", results};
    return table;
}

qint64 spotCheckSize(const Reader& reader, const SpotCheck& c, qint64 files) {
    const qint64 least =
        Rules::of(reader, c.rulePack).threshold(rule::needySpotCheck, files).needed;
    return qMin(files, qMax(least, Ratio{c.percent.value_or(0), 100}.atLeastOf(files)));
}

QList<RawId> drawOrder(const QString& seed, const QList<std::pair<RawId, QString>>& files) {
    std::vector<std::pair<QByteArray, RawId>> keyed;
    for (const auto& [id, number] : files) {
        // The number is what people have on paper; a file without one is told apart by its id.
        const QString name = number.isEmpty() ? QString::number(id) : number;
        keyed.emplace_back(
            QCryptographicHash::hash(QStringLiteral("%1|%2").arg(seed, name).toUtf8(),
                                     QCryptographicHash::Sha256),
            id);
    }
    std::ranges::sort(keyed);
    QList<RawId> order;
    for (const auto& [hash, id] : keyed)
        order << id;
    return order;
}

std::vector<SpotLine> linesOfCheck(const Reader& reader, Id<SpotCheck> check) {
    return reader.all<SpotLine>(
        Query().eq(QStringLiteral("spot_check"), check).by(QStringLiteral("position")));
}

const Kind& SpotCheck::kind() {
    static const Kind kind = makeCheck();
    return kind;
}
const Kind& SpotLine::kind() {
    static const Kind kind = makeLine();
    return kind;
}

} // namespace zhijia
