// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/plain_editors.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWheelEvent>

namespace zhijia {

namespace {

QHBoxLayout* rowOf(QWidget* w) {
    auto* row = new QHBoxLayout(w);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(4));
    return row;
}

/// The wheel scrolls the form; it never changes a value by accident.
class CalmComboBox final : public QComboBox {
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

TextEditor::TextEditor(const EditorSpec& spec) : FieldEditor(spec), edit_(new QLineEdit) {
    rowOf(this)->addWidget(edit_);
    edit_->setPlaceholderText(usualGhost());
    name(edit_);
    connect(edit_, &QLineEdit::textEdited, this, &FieldEditor::edited);
}
Outcome<QVariant> TextEditor::value() const { return spec().parse(edit_->text()); }
void TextEditor::setValue(const QVariant& value) {
    edit_->setText(value.isNull() ? QString() : spec().print(value));
    edit_->setCursorPosition(0);
}
void TextEditor::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
    edit_->setPlaceholderText(readOnly ? QString() : usualGhost());
}
QString TextEditor::usualGhost() const {
    return spec().type == FieldType::Money ? formText("Yuan, for example 1,234.50") : spec().help;
}
void TextEditor::setGhost(const QString& text) {
    edit_->setPlaceholderText(!text.isEmpty()       ? text
                              : edit_->isReadOnly() ? QString()
                                                    : usualGhost());
}
QWidget* TextEditor::input() const { return edit_; }

NoteEditor::NoteEditor(const EditorSpec& spec) : FieldEditor(spec), edit_(new QPlainTextEdit) {
    rowOf(this)->addWidget(edit_);
    edit_->setTabChangesFocus(true);
    edit_->setPlaceholderText(spec.help);
    edit_->setFixedHeight(edit_->fontMetrics().lineSpacing() * 4 + Theme::px(16));
    name(edit_);
    connect(edit_, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}
Outcome<QVariant> NoteEditor::value() const { return spec().parse(edit_->toPlainText()); }
void NoteEditor::setValue(const QVariant& value) {
    const QSignalBlocker quiet(edit_);
    edit_->setPlainText(value.toString());
}
void NoteEditor::setReadOnly(bool readOnly) { edit_->setReadOnly(readOnly); }
QWidget* NoteEditor::input() const { return edit_; }

BoolEditor::BoolEditor(const EditorSpec& spec)
    : FieldEditor(spec), box_(new QCheckBox(spec.label)) {
    rowOf(this)->addWidget(box_);
    name(box_);
    connect(box_, &QCheckBox::clicked, this, &FieldEditor::edited);
}
Outcome<QVariant> BoolEditor::value() const { return QVariant(qint64(box_->isChecked())); }
void BoolEditor::setValue(const QVariant& value) { box_->setChecked(value.toLongLong() != 0); }
void BoolEditor::setReadOnly(bool readOnly) { box_->setEnabled(!readOnly); }
QWidget* BoolEditor::input() const { return box_; }

EnumEditor::EnumEditor(const EditorSpec& spec) : FieldEditor(spec), combo_(new CalmComboBox) {
    rowOf(this)->addWidget(combo_);
    combo_->setFocusPolicy(Qt::StrongFocus);
    combo_->addItem(QString(), QVariant());
    for (const EnumItem& item : spec.options->items)
        if (*item.name)
            combo_->addItem(spec.options->label(item), QString::fromUtf8(item.name));
    combo_->setItemData(0, formText("(empty)"), Qt::AccessibleTextRole);
    combo_->setMaxVisibleItems(15);
    combo_->setMinimumContentsLength(4);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name(combo_);
    connect(combo_, &QComboBox::activated, this, &FieldEditor::edited);
}
Outcome<QVariant> EnumEditor::value() const { return combo_->currentData(); }
void EnumEditor::setValue(const QVariant& value) {
    combo_->setCurrentIndex(qMax(0, value.isNull() ? 0 : combo_->findData(value)));
}
void EnumEditor::setReadOnly(bool readOnly) { combo_->setEnabled(!readOnly); }
QWidget* EnumEditor::input() const { return combo_; }

} // namespace zhijia
