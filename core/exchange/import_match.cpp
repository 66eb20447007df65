// SPDX-License-Identifier: GPL-3.0-or-later
// Which record of the office a row means, and which row before it says the same.
#include "core/base/text.h"
#include "core/exchange/import_impl.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

/// Whether its records are people, who are told apart by numbers that others must not see. Nobody
/// is to collect the ID numbers of those who complain, or of proposals.
bool isPeople(const Kind& kind) {
    return std::ranges::any_of(kind.identity, [&](const auto& keys) {
        return std::ranges::any_of(keys, [&](const char* key) {
            const Field* f = kind.field(QString::fromUtf8(key));
            return f && f->has(Field::Sensitive);
        });
    });
}

constexpr int alikeAtMost = 200; // records of one name that are compared with a row

/// "合计", "小　计：", "总计59人", "合计（人）": the words and nothing but a number behind them.
bool isTotalText(QStringView cell) {
    // Nearly every cell is ruled out here, without a copy.
    if (cell.size() > 24 || !(cell.contains(u'计') || cell.contains(u"总人数")))
        return false;
    const QString text = bareNumber(cell);
    static const QRegularExpression total(
        QStringLiteral("^(本页|本表|全部|人数|单位)?(合计|小计|总计|共计|累计|总人数|合计人数)"
                       "[:：]?[(]?[0-9.,，]*(人|名|个|家|元|户)?[)]?[:：]?$"));
    return total.match(text).hasMatch();
}

} // namespace

bool RowJudge::isTotal(const CsvRow& row) const {
    for (qsizetype i = 0; i < row.size(); ++i)
        if (const QStringView cell = row.cell(i).trimmed(); !cell.isEmpty())
            return isTotalText(cell) || (titleColumn_ > i && isTotalText(row.cell(titleColumn_)));
    return false;
}

const QVariant* RowJudge::value(const RowReader::Values& values, int field) const {
    return std::ranges::find(values.filled, field) == values.filled.end()
               ? nullptr
               : &values.of[static_cast<size_t>(field)];
}

QVariant RowJudge::identityValue(const RowReader::Values& values, int field, bool& pending) const {
    const Field& own = kind_.fields[static_cast<size_t>(field)];
    if (!own.has(Field::Derived)) {
        if (const QVariant* v = value(values, field); v && !v->isNull())
            return *v;
        // Where a number is recognised within something (a call), a line that leaves that out
        // means the one it would be added to.
        if (own.type != FieldType::Ref || rows_.isPending(values) ||
            !kind_.fields[static_cast<size_t>(identity_[0].front())].has(Field::Derived))
            return {};
    }
    const auto record = rows_.fresh(values);
    if (rows_.isPending(values)) {
        // What it is worked out from is not there yet; inside the file its name and what that
        // stands on tell it apart.
        pending = true;
        QString text = kind_.title(*record);
        for (const Field& f : kind_.fields)
            if (f.type == FieldType::Ref && f.get(*record).toLongLong() < 0)
                text += QStringLiteral("\x1f%1").arg(f.get(*record).toLongLong());
        return text;
    }
    kind_.derive(reader_, *record);
    return kind_.fields[static_cast<size_t>(field)].get(*record);
}

/// What tells two lines apart is what would identify them more surely than what they share.
QString RowJudge::mendTwice(const RowReader::Values& values) const {
    QStringList missing;
    for (const auto& set : identity_) {
        QStringList here;
        for (const int field : set) {
            const Field& f = kind_.fields[static_cast<size_t>(field)];
            if (const QVariant* v = value(values, field);
                (!v || v->isNull()) && field != title_ && !f.has(Field::Derived))
                here << kind_.fieldLabel(f);
        }
        if (here.isEmpty()) // what the lines share, or it follows from other records
            break;
        for (const QString& label : here)
            if (!missing.contains(label))
                missing << label;
    }
    if (missing.isEmpty())
        return tr("Delete one of the two lines, or correct what they share.");
    return tr("Delete one of the two lines. If both are meant, fill in what tells them apart: %1.")
        .arg(missing.join(tr(" or ")));
}

/// Of what is no person: the fields that would tell the line apart.
QString RowJudge::whatTellsApart() const {
    QStringList labels;
    for (const auto& set : identity_)
        for (const int field : set) {
            const Field& f = kind_.fields[static_cast<size_t>(field)];
            if (const QString label = kind_.fieldLabel(f);
                !f.has(Field::Derived) && !f.has(Field::Hidden) && !labels.contains(label))
                labels << label;
        }
    return labels.isEmpty() ? tr("Look whether it is there already before you import the list "
                                 "again.")
                            : tr("Fill in what tells it apart: %1.").arg(labels.join(tr(", ")));
}

Issue RowJudge::sayAlike(qint32 line) const {
    return warning(tr("Line %1 says the same under another number.").arg(line),
                   tr("Delete one of the two lines unless both are meant."));
}

/// Another line has this number, or says all of this, already. When it is of another name, two
/// people may be meant, and deleting a line would lose one of them.
Issue RowJudge::sayTwice(qint32 line, const RowReader::Values& values) const {
    const QVariant* title = value(values, title_);
    const QString other = names_.value(line);
    if (title && !other.isEmpty() && other != title->toString()) {
        const Field& f = kind_.fields[static_cast<size_t>(identity_[0].front())];
        return error(tr("%1: line %2 gives the same to %3, this line to %4.")
                         .arg(kind_.fieldLabel(f))
                         .arg(line)
                         .arg(other, title->toString()),
                     tr("Find out whose it is and correct it on the other line."),
                     QString::fromUtf8(f.key));
    }
    return error(tr("The same record stands on line %1 already.").arg(line), mendTwice(values));
}

bool RowJudge::isTwice(size_t hash, const CsvRow& row, const RowReader::Values& values,
                       Issues& issues, Match& result) {
    const QVariant* title = value(values, title_);
    const auto name = title ? static_cast<quint32>(qHash(title->toString())) : 0;
    const auto it = seen_.constFind(hash);
    if (it == seen_.constEnd()) {
        seen_.insert(hash, {static_cast<qint32>(row.firstLine), name});
        return false;
    }
    result.other = it->line;
    if (it->name != name)
        names_.insert(it->line, QString()); // read later, when it is known which are needed
    issues << sayTwice(it->line, values);
    return true;
}

void RowJudge::learnNames(ListFile& file) {
    if (names_.isEmpty() || titleColumn_ < 0)
        return;
    qsizetype left = names_.size();
    const Field& f = kind_.fields[static_cast<size_t>(title_)];
    (void)file.readAll([&](qint64, const CsvRow& row) {
        if (const auto it = names_.find(static_cast<qint32>(row.firstLine)); it != names_.end()) {
            const auto name = f.parse(row.cell(titleColumn_).toString());
            *it = name ? name->toString() : QString();
            --left;
        }
        return left > 0;
    });
}

/// Nothing identifies the row. It means a record that has all its values and that no other line
/// means; a row that says what another one says is refused.
void RowJudge::matchWhole(const CsvRow& row, const RowReader::Values& values, Issues& issues,
                          const PlanRow* known, Match& result) {
    const QVariant* title = value(values, title_);
    if (known) {
        result.id = known->match;
    } else if (title && !empty_ && !values.masked && !rows_.isPending(values)) {
        for (const auto& record : reader_.all(
                 kind_, Query().eq(QString::fromUtf8(kind_.titleKey), *title).first(alikeAtMost)))
            if (!matched_.contains(record->id) && saysNothingNew(values, *record)) {
                result.id = record->id;
                break;
            }
    }
    if (!known) {
        size_t hash = identity_.size() + 1;
        for (const int i : values.filled)
            hash = qHashMulti(hash, i, values.of[static_cast<size_t>(i < 0 ? ~i : i)].toString());
        if (result.id == 0 && isTwice(hash, row, values, issues, result))
            return;
        if (!seen_.contains(hash))
            seen_.insert(hash, {static_cast<qint32>(row.firstLine), 0});
    }
    // What lives inside a record (a vote, a line of a roll-call) is no person of a list: its own
    // check says whom it means and whether it is there already.
    if (identity_.empty() || kind_.within)
        return;
    const bool people = isPeople(kind_);
    if (result.id)
        issues << warning(
            tr("Nothing but the name identifies this line. It is taken for the record "
               "of that name, which says all that the line says."),
            people ? tr("If it is somebody else, add a column with the ID number, the date of "
                        "birth or the mobile number.")
                   : whatTellsApart());
    else
        issues << warning(
            tr("Nothing but the name identifies this line: importing it again would add it again."),
            people ? tr("Add a column with the ID number, the date of birth or the mobile number.")
                   : whatTellsApart());
}

bool RowJudge::saysNothingNew(const RowReader::Values& values, const Record& record) const {
    return std::ranges::all_of(values.filled, [&](int i) {
        return i >= 0 && kind_.fields[static_cast<size_t>(i)].get(record) ==
                             values.of[static_cast<size_t>(i)];
    });
}

RowJudge::Match RowJudge::match(const CsvRow& row, const RowReader::Values& values, Issues& issues,
                                const PlanRow* known) {
    Match result;
    bool identified = false;
    bool numbered = false; // by a number that any list may count with, of what is no person
    for (size_t level = 0; level < identity_.size(); ++level) {
        QVariantList key;
        bool pending = false, derived = false;
        for (const int field : identity_[level]) {
            derived = derived || kind_.fields[static_cast<size_t>(field)].has(Field::Derived);
            if (const QVariant v = identityValue(values, field, pending); !v.isNull())
                key << v;
        }
        if (key.size() != static_cast<qsizetype>(identity_[level].size()))
            continue;
        const bool sure = level == 0;
        if (!known) {
            size_t hash = level + 1;
            for (const QVariant& v : key)
                hash = qHashMulti(hash, v.toString());
            if (!identified || derived) {
                // The same person twice in one file: the first line counts.
                if (isTwice(hash, row, values, issues, result))
                    return result;
            } else if (numbered && key.size() > 1) {
                // Numbers that a list counts through make two of what was pasted twice.
                if (const auto it = seen_.constFind(hash); it == seen_.constEnd())
                    seen_.insert(hash, {static_cast<qint32>(row.firstLine), 0});
                else if (result.alike == 0)
                    result.alike = it->line;
            }
        }
        numbered = numbered || (sure && derived && !isPeople(kind_));
        identified = true;
        if (empty_ || pending)
            continue;
        QList<RawId> found = matchers_[level]->find(key);
        const QVariant* title = value(values, title_);
        if (sure) {
            if (found.isEmpty())
                continue;
            const QString name = reader_.title(kind_, found.first());
            if (title && name != title->toString()) {
                // Every list of proposals begins with 1: that of another subject is another one.
                // The kind's own check says whose the number is.
                if (numbered)
                    continue;
                const Field& f = kind_.fields[static_cast<size_t>(identity_[0].front())];
                issues << error(
                    tr("%1 belongs to %2 in the office, the line says %3.")
                        .arg(kind_.fieldLabel(f), name, title->toString()),
                    isPeople(kind_)
                        ? tr("Correct the number or the name; if the person has a new name, "
                             "change it in the office first.")
                        : tr("Correct the line. If \"%1\" only counts the lines of the list, "
                             "choose \"leave out\" for that column.")
                              .arg(kind_.fieldLabel(f)),
                    QString::fromUtf8(f.key));
                return result;
            }
            result.id = found.first();
            return result;
        }
        // Recognised by less: only records that have no other sure identity may be meant.
        if (!identity_.empty() && identity_[0].size() == 1)
            if (const QVariant* sureValue = value(values, identity_[0].front()))
                found.removeIf([&](RawId id) {
                    const auto record = reader_.get(kind_, id);
                    const QVariant theirs =
                        kind_.fields[static_cast<size_t>(identity_[0].front())].get(*record);
                    return !theirs.isNull() && theirs != *sureValue;
                });
        if (found.size() > 1) {
            QStringList ids;
            for (const RawId id : found)
                ids << QStringLiteral("%1 #%2").arg(reader_.title(kind_, id)).arg(id);
            issues << error(
                tr("Several records fit this line: %1.").arg(ids.join(QStringLiteral(", "))),
                tr("Add the ID number, or merge the duplicates first."));
            return result;
        }
        if (found.size() == 1) {
            result.id = found.first();
            return result;
        }
    }
    // A list that we exported masked: the record of that name whose masked values are these.
    if (values.masked && !empty_ && title_ >= 0)
        if (const QVariant* title = value(values, title_)) {
            QList<RawId> fitting;
            for (const auto& record : reader_.all(
                     kind_, Query().eq(QString::fromUtf8(kind_.titleKey), *title).first(100)))
                if (rows_.fitsMasked(values, *record))
                    fitting << record->id;
            if (fitting.size() == 1) {
                result.id = fitting.first();
                return result;
            }
        }
    if (!identified)
        matchWhole(row, values, issues, known, result);
    return result;
}

} // namespace zhijia
