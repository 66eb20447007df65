// SPDX-License-Identifier: GPL-3.0-or-later
// A reference to another record: type some of its name, choose it from what fits.
#pragma once
#include "ui/form/field_editor.h"

class QLineEdit;
class QListWidget;

namespace zhijia {

class RefEditor final : public FieldEditor {
    Q_OBJECT
public:
    RefEditor(const EditorSpec& spec, const Reader& reader);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    /// The record that is called so, among those that fit here.
    Outcome<RawId> meant(const QString& text) const;
    void take();

    const Reader& reader_;
    QLineEdit* edit_;
    QListWidget* popup_;
    RawId id_ = 0;
    bool typed_ = false; ///< what stands there was typed and not chosen yet
};

} // namespace zhijia
