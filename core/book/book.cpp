// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/worded.h"
#include "core/store/dangling.h"
#include "core/store/history.h"
#include "core/store/statement.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

/// The database refused a deed as it was committed: which of its references lead nowhere.
Issues unfit(const Reader& reader, const ConstraintError& e) {
    Issues issues;
    for (const Dangling& d : dangling(reader.store(), kinds())) {
        const Kind* target = kindByName(QString::fromUtf8(d.field->refKind));
        const QString label = d.kind->fieldLabel(*d.field);
        issues << error(
            QCoreApplication::translate("book", "%1: \"%2\" points to %3 #%4, which is gone.")
                .arg(reader.title(*d.kind, d.record), label,
                     target ? target->labelText() : QString())
                .arg(d.target),
            QCoreApplication::translate("book",
                                        "Somebody removed it meanwhile. Choose another for \"%1\".")
                .arg(label),
            QString::fromUtf8(d.field->key));
    }
    if (issues.isEmpty())
        issues << error(QCoreApplication::translate("book", "The records do not fit together: %1.")
                            .arg(e.detail()),
                        QCoreApplication::translate("book", "Look at them again, then repeat it."));
    return issues;
}

QStringList named(const Kind& kind, const QString& title) {
    return {worded(kind, kind.label), title};
}
} // namespace

Book::Book(Store& store, const Clock& clock, const QString& actor, QObject* parent)
    : QObject(parent), store_(store), clock_(clock), actor_(actor), reader_(store, clock) {
    qRegisterMetaType<Receipt>();
    seen_ = history::newestDeed(store_);
    dataVersion_ = store_.dataVersion();
}

Outcome<Receipt> Book::change(const DeedText& what,
                              const std::function<Outcome<void>(Txn&)>& work) {
    if (store_.inTransaction())
        throw std::logic_error("Book::change inside Book::change");
    Receipt receipt;
    store_.begin();
    try {
        Txn txn(store_, clock_, what, actor_);
        Outcome<void> ok;
        try {
            ok = work(txn);
            if (ok)
                ok = txn.finish();
            if (ok)
                store_.commit(); // where the database looks at the references
        } catch (const ConstraintError& e) {
            ok = refuse(unfit(txn, e));
        }
        if (!ok) {
            store_.rollback();
            return refuse(ok.error());
        }
        receipt = txn.receipt_;
    } catch (...) {
        store_.rollback();
        throw;
    }
    adopt(receipt);
    return receipt;
}

Outcome<Receipt> Book::insert(const Kind& kind, Record& record) {
    const auto shown = kind.copy(record);
    kind.derive(reader_, *shown); // many names are made from other fields
    return change(
        {"book", QT_TRANSLATE_NOOP("book", "Add %1: %2"), named(kind, kind.title(*shown))},
        [&](Txn& txn) { return txn.insert(kind, record).map([](RawId) {}); });
}

Outcome<Receipt> Book::update(const Kind& kind, Record& record) {
    return change(
        {"book", QT_TRANSLATE_NOOP("book", "Change %1: %2"), named(kind, kind.title(record))},
        [&](Txn& txn) { return txn.update(kind, record); });
}

Outcome<Receipt> Book::remove(const Kind& kind, RawId id) {
    return change(
        {"book", QT_TRANSLATE_NOOP("book", "Remove %1: %2"), named(kind, reader_.title(kind, id))},
        [&](Txn& txn) { return txn.remove(kind, id); });
}

Outcome<Receipt> Book::step(const Kind& kind, RawId id, const QString& verb, const Params& params) {
    const Step* step = kind.flow ? kind.flow->step(verb) : nullptr;
    const QString label = step ? worded(kind, step->label) : verb;
    return change({"book", QT_TRANSLATE_NOOP("book", "%1: %2"), {label, reader_.title(kind, id)}},
                  [&](Txn& txn) { return txn.step(kind, id, verb, params); });
}

Book::Pending Book::undoable() const {
    const auto row = history::undoable(store_, actor_);
    return row ? Pending{row->id, row->what, row->changes} : Pending{};
}

Book::Pending Book::redoable() const {
    const auto row = history::redoable(store_, actor_);
    return row ? Pending{row->id, row->what, row->changes} : Pending{};
}

Outcome<Receipt> Book::undo(qint64 deed, const Progress& progress) {
    const auto row = deed ? history::deed(store_, deed) : history::undoable(store_, actor_);
    if (!row || row->changes == 0)
        return refuse(QCoreApplication::translate("book", "There is nothing to undo."));
    if (row->undoes != 0) {
        const auto last = history::redoable(store_, actor_);
        return refuse(
            QCoreApplication::translate("book", "Deed %1 is itself an undo.").arg(row->id),
            last && last->undoneBy == row->id
                ? QCoreApplication::translate("book", "Use redo.")
                : QCoreApplication::translate(
                      "book", "Redo brings back what was undone last only, and while nothing was "
                              "done since. Do by hand what it took back; the history names it."));
    }
    if (row->undoneBy != 0)
        return refuse(
            QCoreApplication::translate("book", "Deed %1 has been undone already.").arg(row->id),
            QCoreApplication::translate("book", "Use redo to bring it back."));
    return change({"book", QT_TRANSLATE_NOOP("book", "Undo: %1"), {worded(row->what)}},
                  [&](Txn& txn) -> Outcome<void> {
                      if (auto ok = txn.revert(row->effective, progress); !ok)
                          return ok;
                      txn.receipt_.undoes = row->id;
                      history::setUndoes(store_, txn.deed(), row->id);
                      history::setUndone(store_, row->id, txn.deed(), row->effective);
                      return {};
                  });
}

Outcome<Receipt> Book::redo(const Progress& progress) {
    const auto row = history::redoable(store_, actor_);
    if (!row)
        return refuse(QCoreApplication::translate("book", "There is nothing to redo."));
    return change({"book", QT_TRANSLATE_NOOP("book", "Redo: %1"), {worded(row->what)}},
                  [&](Txn& txn) -> Outcome<void> {
                      if (auto ok = txn.revert(row->undoneBy, progress); !ok)
                          return ok;
                      txn.receipt_.undoes = row->id;
                      history::setUndoes(store_, txn.deed(), row->id);
                      history::setUndone(store_, row->id, 0, txn.deed());
                      return {};
                  });
}

QList<Book::LogLine> Book::log(int limit, qint64 before) const {
    QList<LogLine> lines;
    for (const auto& row : history::deeds(store_, limit, before))
        lines.append(
            {row.id, row.at, row.actor, row.what, row.changes, row.undoes, row.undoneBy != 0});
    return lines;
}

Outcome<Receipt> Book::reveal(const Kind& kind, RawId id, const QString& field,
                              const QString& reason) {
    if (reason.trimmed().isEmpty())
        return refuse(
            QCoreApplication::translate("book", "A reason is needed to see what is masked."),
            QCoreApplication::translate("book",
                                        "Write why you need it; it is kept in the history."));
    const Field* f = kind.field(field);
    return change({"book",
                   QT_TRANSLATE_NOOP("book", "Looked at %1 of %2: %3"),
                   {f ? worded(kind, f->label) : field,
                    id ? reader_.title(kind, id) : worded(kind, kind.plural), reason.trimmed()}},
                  [](Txn&) -> Outcome<void> { return {}; });
}

void Book::adopt(const Receipt& receipt) {
    if (receipt.deed <= seen_)
        return;
    adoptBefore(receipt.deed);
    seen_ = receipt.deed;
    emit changed(receipt);
}

/// Tells of the deeds after `seen_` and before `deed`, oldest first.
void Book::adoptBefore(qint64 deed) {
    while (seen_ + 1 < deed) {
        // Told in small portions: a colleague's import may have been followed by thousands of
        // deeds.
        const auto rows = history::deedsAfter(store_, seen_, 100);
        if (rows.isEmpty() || rows.first().id >= deed)
            return;
        for (const auto& row : rows) {
            if (row.id >= deed ||
                row.id <= seen_) // a slot may have made a deed of its own meanwhile
                continue;
            Receipt receipt{row.id, row.what, row.at, row.actor, {}, row.undoes, {}};
            history::eachChange(store_, row.id, false, [&](const history::ChangeRow& c) {
                for (qint64 i = 0; i < c.count; ++i)
                    receipt.changes.append({c.kind, c.record + i, c.op});
            });
            seen_ = row.id;
            emit changed(receipt);
        }
    }
}

void Book::poll() {
    if (store_.inTransaction())
        return;
    const qint64 version = store_.dataVersion();
    if (version == dataVersion_)
        return;
    dataVersion_ = version;
    adoptBefore(history::newestDeed(store_) + 1);
}

} // namespace zhijia
