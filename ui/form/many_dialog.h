// SPDX-License-Identifier: GPL-3.0-or-later
// Adds many records to their owner in one deed: chosen from a list (candidates from the members),
// or pasted, one on each line.
#pragma once
#include "ui/form/field_row.h"
#include "ui/list/record_list.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace zhijia {

/// What a room says of a kind that lives inside another and comes in many.
struct ManyAdder {
    const Kind* from = nullptr; ///< what one chooses from; null: lines only
    const char* key = "";       ///< the field that refers to what is chosen
    /// Fields of a pasted line, separated by tabs as a spreadsheet copies them.
    std::vector<const char*> columns{};
    std::vector<const char*> common{}; ///< asked once and held by all of them (the post)
    /// Whether this owner's are chosen from `from` at all (an election's are, matters are not).
    /// Null: they are.
    bool (*chooses)(const Reader&, RawId owner) = nullptr;
    /// Narrows what is offered by the owner. May be null.
    void (*narrow)(const Reader&, RawId owner, QList<Condition>&) = nullptr;
};
/// Once at start; the same kind replaces.
void registerManyAdder(const Kind& kind, const ManyAdder& adder);
/// Null: such records are added one by one.
const ManyAdder* manyAdder(const Kind& kind);

class ManyDialog final : public QDialog {
    Q_OBJECT
public:
    ManyDialog(Desk& desk, const Kind& kind, const QHash<QString, QVariant>& given);
    RecordList* list() const { return list_; } ///< null when nothing is chosen from
    QListWidget& chosen() const { return *chosen_; }
    QPlainTextEdit& lines() const { return *lines_; }
    void add(const QList<RawId>& ids);
    void accept() override;
    /// Asks first when something was chosen or pasted.
    void reject() override;

private:
    void refresh();
    /// What is wrong with a field that all of them share.
    Issues commonIssues();
    /// The new records, or which line says what is wrong.
    Outcome<std::vector<std::shared_ptr<Record>>> records() const;
    std::shared_ptr<Record> fresh() const;
    QStringList columnNames() const;

    Desk& desk_;
    const Kind& kind_;
    const ManyAdder adder_;
    const QHash<QString, QVariant> given_;
    RecordList* list_ = nullptr;
    QListWidget* chosen_;
    QPlainTextEdit* lines_;
    QList<FieldRow*> common_;
    MessageBar* messages_;
    QPushButton* ok_;
    Patience patience_;
    bool askedToLeave_ = false;
};

} // namespace zhijia
