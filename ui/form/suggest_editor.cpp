// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/suggest_editor.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace zhijia {

namespace {

/// Asks for what to offer just before it shows it; the wheel scrolls the form and changes nothing.
class OfferingBox final : public QComboBox {
public:
    std::function<void()> offer;
    void showPopup() override {
        offer();
        QComboBox::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        offer(); // what is typed is completed from it
        QComboBox::focusInEvent(event);
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

SuggestEditor::SuggestEditor(const EditorSpec& spec, std::function<QStringList()> suggests)
    : FieldEditor(spec), suggests_(std::move(suggests)) {
    auto* combo = new OfferingBox;
    combo->offer = [this] { offer(); };
    combo_ = combo;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(combo_);
    combo_->setEditable(true);
    combo_->setInsertPolicy(QComboBox::NoInsert);
    combo_->setMinimumContentsLength(6);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo_->completer()->setFilterMode(Qt::MatchContains);
    combo_->lineEdit()->setPlaceholderText(spec.help);
    name(combo_->lineEdit());
    combo_->setAccessibleName(combo_->lineEdit()->accessibleName());
    connect(combo_->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(combo_, &QComboBox::activated, this, &FieldEditor::edited);
}

void SuggestEditor::offer() {
    const QStringList list = suggests_();
    QStringList now;
    for (int i = 0; i < combo_->count(); ++i)
        now << combo_->itemText(i);
    if (now == list)
        return;
    const QString text = combo_->currentText();
    const QSignalBlocker quiet(combo_);
    combo_->clear();
    combo_->addItems(list);
    combo_->setCurrentIndex(list.indexOf(text));
    combo_->setEditText(text);
}

Outcome<QVariant> SuggestEditor::value() const { return spec().parse(combo_->currentText()); }

void SuggestEditor::setValue(const QVariant& value) {
    const QSignalBlocker quiet(combo_);
    combo_->setCurrentIndex(-1);
    combo_->setEditText(value.isNull() ? QString() : spec().print(value));
    combo_->lineEdit()->setCursorPosition(0);
}

void SuggestEditor::setReadOnly(bool readOnly) { combo_->setEnabled(!readOnly); }

QWidget* SuggestEditor::input() const { return combo_->lineEdit(); }

} // namespace zhijia
