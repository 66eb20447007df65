// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/preview.h"
#include "core/book/txn.h"

namespace zhijia {

using namespace welfare;

namespace {

QString key(const char* text) { return QString::fromUtf8(text); }

/// Whether this standard is the one that holds in a region, once it is in force on that day.
class Reach {
public:
    Reach(const Reader& reader, const WelfareStandard& standard, QDate on)
        : reader_(reader), standard_(standard), on_(on) {}
    bool holds(const QString& region) {
        const auto it = known_.constFind(region);
        if (it != known_.constEnd())
            return *it;
        bool yes = coversRegion(standard_.region, region);
        // A narrower one, or a later one of the same region, goes before it.
        if (yes)
            if (const auto now = standardFor(reader_, region, on_); now && now->id != standard_.id)
                yes = widerOrSame(now->region) &&
                      (now->region != standard_.region || now->validFrom <= standard_.validFrom);
        known_.insert(region, yes);
        return yes;
    }

private:
    /// Of two that cover the same region, whether the other covers at least as much as this one.
    bool widerOrSame(const QString& other) const { return coversRegion(other, standard_.region); }

    const Reader& reader_;
    const WelfareStandard& standard_;
    QDate on_;
    QHash<QString, bool> known_;
};

struct Row {
    PreviewLine line;
    HouseholdFigures figures;
    bool known = true; ///< everybody's income is told
};

constexpr const char* columns[] = {
    "id",     "number",      "name", "unit",         "status",     "category",
    "region", "own_income",  "year", "other_income", "medical",    "schooling",
    "rent",   "other_rigid", "loss", "loss_kind",    "exit_reason"};
enum Column {
    IdAt,
    NumberAt,
    NameAt,
    UnitAt,
    StatusAt,
    CategoryAt,
    RegionAt,
    OwnAt,
    YearAt,
    OtherAt,
    MedicalAt,
    SchoolingAt,
    RentAt,
    RigidAt,
    LossAt,
    LossKindAt,
    ExitAt
};

/// Whether a file that is not on file could come back by a lower line.
bool mightEnter(NeedyStatus status, ExitReason reason, const QVariant& year, QDate on) {
    return (status == NeedyStatus::Declined ||
            (status == NeedyStatus::Exited && reason == ExitReason::IncomeRose)) &&
           !year.isNull() && year.toLongLong() >= on.year() - 1;
}

std::vector<Row> rowsOf(const Reader& reader, const WelfareStandard& standard, QDate on) {
    Reach reach(reader, standard, on);
    QStringList keys;
    for (const char* column : columns)
        keys << key(column);
    std::vector<Row> rows;
    Query query;
    query
        .in(key("status"), {key("applied"), key("checked"), key("visited"), key("reviewed"),
                            key("posted"), key("approved"), key("exited"), key("declined")})
        .by(key("number"))
        .by(key("id"));
    reader.each(NeedyFile::kind(), keys, query, [&](const QVariantList& v) {
        if (!reach.holds(v[RegionAt].toString()))
            return true;
        Row row;
        PreviewLine& line = row.line;
        line.status = Codec<NeedyStatus>::fromValue(v[StatusAt]);
        const bool ended =
            line.status == NeedyStatus::Exited || line.status == NeedyStatus::Declined;
        if (ended &&
            !mightEnter(line.status, Codec<ExitReason>::fromValue(v[ExitAt]), v[YearAt], on))
            return true;
        line.file = Id<NeedyFile>(v[IdAt].toLongLong());
        line.title = QStringList{v[NumberAt].toString(), v[NameAt].toString()}.join(u' ').trimmed();
        line.unit = Id<Unit>(v[UnitAt].toLongLong());
        line.onFile = line.status == NeedyStatus::Approved;
        line.before = ended ? NeedyCategory::Above : Codec<NeedyCategory>::fromValue(v[CategoryAt]);
        row.known = !v[OwnAt].isNull() && !v[OtherAt].isNull();
        HouseholdFigures& f = row.figures;
        f.income = Money::fen(v[OwnAt].toLongLong() + v[OtherAt].toLongLong());
        f.rigid = Money::fen(v[MedicalAt].toLongLong() + v[SchoolingAt].toLongLong() +
                             v[RentAt].toLongLong() + v[RigidAt].toLongLong());
        f.loss = Money::fen(v[LossAt].toLongLong());
        f.lossKind = Codec<LossKind>::fromValue(v[LossKindAt]);
        rows.push_back(row);
        return true;
    });
    return rows;
}

void addHouseholds(const Reader& reader, std::vector<Row>& rows) {
    QHash<RawId, Row*> by;
    by.reserve(static_cast<qsizetype>(rows.size()));
    for (Row& row : rows)
        by.insert(row.line.file.raw(), &row);
    Query query;
    query.eq(key("counts"), qint64(1));
    reader.each(HouseholdMember::kind(), {key("file"), key("income"), key("occupation")}, query,
                [&](const QVariantList& v) {
                    Row* row = by.value(v[0].toLongLong());
                    if (!row)
                        return true;
                    ++row->figures.heads;
                    row->figures.income += Money::fen(v[1].toLongLong());
                    if (v[1].isNull()) {
                        HouseholdMember m;
                        m.occupation = Codec<Occupation>::fromValue(v[2]);
                        row->known = row->known && m.mayOmitIncome();
                    }
                    return true;
                });
}

ClassChange changeOf(NeedyCategory before, NeedyCategory after) {
    const bool was = before != NeedyCategory::Above && before != NeedyCategory::None;
    const bool is = after != NeedyCategory::Above;
    return before == after ? ClassChange::Same
           : was && !is    ? ClassChange::Leaves
           : !was && is    ? ClassChange::Enters
           : !was          ? ClassChange::Same
                           : ClassChange::Changes;
}

} // namespace

StandardPreview previewStandard(const Reader& reader, const WelfareStandard& standard, QDate on) {
    std::vector<Row> rows = rowsOf(reader, standard, on);
    addHouseholds(reader, rows);
    const NeedyLines lines = linesOf(standard);
    StandardPreview p;
    for (Row& row : rows) {
        PreviewLine& line = row.line;
        ++p.files;
        line.heads = row.figures.heads;
        if (row.known) {
            const Judgement j = judge(row.figures, lines);
            line.after = j.category;
            line.perHead = j.perHead;
            line.change = changeOf(line.before, line.after);
        } else {
            line.change = ClassChange::Unknown;
        }
        qint64& count = line.change == ClassChange::Same      ? p.same
                        : line.change == ClassChange::Enters  ? p.enters
                        : line.change == ClassChange::Leaves  ? p.leaves
                        : line.change == ClassChange::Changes ? p.changes
                                                              : p.unknown;
        ++count;
        if (line.change != ClassChange::Same)
            p.lines << line;
    }
    return p;
}

Outcome<void> rejudge(Txn& txn, WelfareStandard& standard, QDate on) {
    const StandardPreview p = previewStandard(txn, standard, on);
    standard.judged = standard.entered = standard.left = standard.changed = 0;
    for (const PreviewLine& line : p.lines) {
        if (!line.onFile || line.change == ClassChange::Unknown)
            continue;
        auto file = txn.get(line.file);
        if (auto done = judgeBy(txn, *file, standard, on, JudgeCause::Standard); !done)
            return refuse(done.error());
        if (auto ok = txn.update(*file); !ok)
            return ok;
        ++standard.judged;
        standard.entered += line.change == ClassChange::Enters;
        standard.left += line.change == ClassChange::Leaves;
        standard.changed += line.change == ClassChange::Changes;
    }
    return {};
}

QString changeText(ClassChange change) {
    switch (change) {
    case ClassChange::Same:
        return tr("Stays");
    case ClassChange::Enters:
        return tr("Enters");
    case ClassChange::Leaves:
        return tr("Leaves");
    case ClassChange::Changes:
        return tr("Changes class");
    case ClassChange::Unknown:
        return tr("Income left out");
    }
    return {};
}

QString categoryText(NeedyCategory category) {
    const EnumTable& table = enumTable<NeedyCategory>();
    const EnumItem* item = table.byValue(static_cast<int>(category));
    return item ? table.label(*item) : QString();
}

} // namespace zhijia
