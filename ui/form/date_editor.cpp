// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/date_editor.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

DateEditor::DateEditor(const EditorSpec& spec, const Clock& clock)
    : FieldEditor(spec), clock_(clock), edit_(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit_);
    edit_->setPlaceholderText(spec.help.isEmpty() ? formText("e.g. 2026-03-05") : spec.help);
    calendar_ = edit_->addAction(icon(QStringLiteral("calendar"), Theme::colours().muted),
                                 QLineEdit::TrailingPosition);
    calendar_->setToolTip(formText("Choose from a calendar (Alt+Down)"));
    calendar_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar_->setShortcutContext(Qt::WidgetShortcut);
    name(edit_);
    connect(calendar_, &QAction::triggered, this, &DateEditor::openCalendar);
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) {
        remarks_ = Codec<QDate>::remarks(text);
        emit edited();
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (const auto v = value(); v && !v->isNull())
            edit_->setText(v->toString()); // one way of writing dates, however they were typed
    });
}

Outcome<QVariant> DateEditor::value() const { return spec().parse(edit_->text()); }

void DateEditor::setValue(const QVariant& value) {
    remarks_.clear();
    edit_->setText(value.toString());
}
void DateEditor::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
    calendar_->setVisible(!readOnly);
    if (readOnly)
        edit_->setPlaceholderText({});
}
QWidget* DateEditor::input() const { return edit_; }

void DateEditor::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", QStringLiteral("popup"));
    auto* box = new QVBoxLayout(popup);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(spec().label);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    useOwnArrows(*calendar);
    const auto now = value();
    const QDate date = now ? Codec<QDate>::fromValue(*now) : QDate();
    calendar->setSelectedDate(date.isValid() ? date : clock_.today());
    box->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        setValue(Codec<QDate>::toValue(day));
        emit edited();
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(edit_->mapToGlobal(QPoint(0, edit_->height() + Theme::px(2))));
    popup->show();
    calendar->setFocus();
}

void useOwnArrows(QCalendarWidget& calendar) {
    for (const auto& [name, picture] :
         {std::pair("qt_calendar_prevmonth", "left"), std::pair("qt_calendar_nextmonth", "right")})
        if (auto* button = calendar.findChild<QToolButton*>(QString::fromLatin1(name)))
            button->setIcon(icon(QString::fromLatin1(picture)));
}

} // namespace zhijia
