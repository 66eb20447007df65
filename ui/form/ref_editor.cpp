// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ref_editor.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace zhijia {

namespace {
constexpr int mostHits = 20;
}

RefEditor::RefEditor(const EditorSpec& spec, const Reader& reader)
    : FieldEditor(spec), reader_(reader), edit_(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit_);
    edit_->setPlaceholderText(spec.help.isEmpty() ? formText("Type a few characters…") : spec.help);
    edit_->setClearButtonEnabled(true);
    edit_->installEventFilter(this);
    name(edit_);
    popup_ = new QListWidget(this);
    popup_->setWindowFlags(Qt::ToolTip); // never takes the keyboard from the line
    popup_->setFocusPolicy(Qt::NoFocus);
    popup_->setAccessibleName(formText("Choices for %1").arg(spec.label));
    popup_->setProperty("role", QStringLiteral("popup"));
    popup_->hide();
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) {
        typed_ = !text.trimmed().isEmpty();
        id_ = 0;
        search(text);
        emit edited();
    });
    connect(edit_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && id_ != 0) { // the clear button
            id_ = 0;
            typed_ = false;
            emit edited();
        }
    });
    connect(popup_, &QListWidget::itemClicked, this, &RefEditor::take);
}

Outcome<QVariant> RefEditor::value() const {
    if (id_ != 0)
        return QVariant(id_);
    if (edit_->text().trimmed().isEmpty())
        return QVariant();
    return meant(edit_->text().trimmed()).map([](RawId id) { return QVariant(id); });
}

Outcome<RawId> RefEditor::meant(const QString& text) const {
    const Kind& kind = *spec().refers;
    if (!spec().narrow)
        return reader_.resolve(kind, text);
    Query fitting;
    spec().narrow(fitting);
    Query named = fitting;
    named.eq(QString::fromUtf8(kind.titleKey), text).first(2);
    if (const auto ids = reader_.ids(kind, named); ids.size() == 1)
        return ids.first(); // also when others of that name do not fit
    const auto id = reader_.resolve(kind, text);
    if (!id)
        return id;
    if (reader_.count(kind, fitting.eq(QStringLiteral("id"), QVariant(*id))) == 0)
        return refuse(formText("\"%1\" does not fit here.").arg(text),
                      formText("Choose one from the list."));
    return id;
}

void RefEditor::setValue(const QVariant& value) {
    id_ = value.toLongLong();
    typed_ = false;
    edit_->setText(id_ == 0 ? QString() : reader_.title(*spec().refers, id_));
    edit_->setCursorPosition(0);
}

void RefEditor::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
    edit_->setClearButtonEnabled(!readOnly);
    if (readOnly)
        edit_->setPlaceholderText({});
}

QWidget* RefEditor::input() const { return edit_; }

void RefEditor::search(const QString& typed) {
    popup_->clear();
    const Kind& kind = *spec().refers;
    Query query;
    query.find = typed.trimmed();
    query.findAtMost = 200;
    query.limit = mostHits;
    if (spec().narrow)
        spec().narrow(query);
    for (const auto& record : reader_.all(kind, query)) {
        QString text = kind.title(*record);
        // Two of the same name are told apart by where they belong.
        for (const char* key : {"path", "unit"})
            if (const Field* f = kind.field(QString::fromUtf8(key)))
                if (const QString more = reader_.display(kind, *f, f->get(*record));
                    !more.isEmpty() && more != text) {
                    text += QStringLiteral("   —   ") + more;
                    break;
                }
        auto* item = new QListWidgetItem(text, popup_);
        item->setData(Qt::UserRole, record->id);
    }
    if (popup_->count() == 0) {
        auto* none = new QListWidgetItem(formText("Nothing fits"), popup_);
        none->setFlags(Qt::NoItemFlags);
    } else
        popup_->setCurrentRow(0);
    popup_->resize(qMax(edit_->width(), Theme::px(260)),
                   qMin(8, popup_->count()) * (popup_->sizeHintForRow(0) + 1) + Theme::px(8));
    popup_->move(edit_->mapToGlobal(QPoint(0, edit_->height() + Theme::px(2))));
    popup_->show();
}

void RefEditor::take() {
    if (const QListWidgetItem* item = popup_->currentItem();
        item && item->data(Qt::UserRole).toLongLong() != 0) {
        setValue(item->data(Qt::UserRole));
        popup_->hide();
        emit edited();
    }
}

bool RefEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        popup_->hide();
        if (typed_ && event->type() == QEvent::FocusOut)
            if (const auto v = value(); v && !v->isNull())
                setValue(*v); // the full name was typed: it counts as chosen
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool open = popup_->isVisible();
        switch (key->key()) {
        case Qt::Key_Down:
            if (!open && !edit_->isReadOnly())
                search(typed_ ? edit_->text() : QString());
            else
                popup_->setCurrentRow(qMin(popup_->count() - 1, popup_->currentRow() + 1));
            return true;
        case Qt::Key_Up:
            popup_->setCurrentRow(qMax(0, popup_->currentRow() - 1));
            return open;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            if (open && typed_)
                take();
            popup_->hide();
            return open && key->key() != Qt::Key_Tab;
        case Qt::Key_Escape:
            popup_->hide();
            return open;
        default:
            break;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace zhijia
