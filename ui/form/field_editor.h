// SPDX-License-Identifier: GPL-3.0-or-later
// One value on screen: what kind of editor it gets follows from its type, in forms and in step
// dialogs alike.
#pragma once
#include "core/book/reader.h"
#include "core/flow/flow.h"
#include <QWidget>

namespace zhijia {

/// What an editor has to know; made from a field of a record or from a parameter of a step.
struct EditorSpec {
    QString key, label, help;
    FieldType type = FieldType::Text;
    const EnumTable* options = nullptr;
    const Kind* refers = nullptr;
    bool required = false, readOnly = false;
    std::function<Outcome<QVariant>(const QString&)> parse; ///< of what is typed
    std::function<QString(const QVariant&)> print;
    /// Of a reference: narrows what is offered, as things stand when it is called; may be null.
    std::function<void(Query&)> narrow{};

    static EditorSpec of(const Kind& kind, const Field& field);
    static EditorSpec of(const Kind& kind, const Param& param);
};

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const EditorSpec& spec) : spec_(spec) {}
    const EditorSpec& spec() const { return spec_; }

    /// The stored value of what stands there now, or what is wrong with it.
    virtual Outcome<QVariant> value() const = 0;
    /// Shows a stored value; tells nobody.
    virtual void setValue(const QVariant& value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Says in grey what stands there when nothing is typed; empty: what it says anyway.
    virtual void setGhost(const QString&) {}
    /// The widget that has the keyboard, the accessible name and the red frame.
    virtual QWidget* input() const = 0;
    /// What was overlooked in reading what was typed: shown under the editor, forbids nothing.
    virtual Issues remarks() const { return {}; }
    void setWrong(bool wrong);

signals:
    void edited();

protected:
    void name(QWidget* input);

private:
    EditorSpec spec_;
};

FieldEditor* makeEditor(const EditorSpec& spec, const Reader& reader);

} // namespace zhijia
