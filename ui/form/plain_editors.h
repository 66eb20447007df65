// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for text, numbers, money, notes, yes-or-no and choices.
#pragma once
#include "ui/form/field_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace zhijia {

/// Text, whole numbers and money: one line that the field's own reader understands.
class TextEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit TextEditor(const EditorSpec& spec);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    void setGhost(const QString& text) override;
    QWidget* input() const override;

private:
    QString usualGhost() const;

    QLineEdit* edit_;
};

class NoteEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit NoteEditor(const EditorSpec& spec);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

private:
    QPlainTextEdit* edit_;
};

class BoolEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit BoolEditor(const EditorSpec& spec);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

private:
    QCheckBox* box_;
};

class EnumEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit EnumEditor(const EditorSpec& spec);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

private:
    QComboBox* combo_;
};

} // namespace zhijia
