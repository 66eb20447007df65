// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ask_dialog.h"
#include "core/base/sentences.h"
#include "ui/rules/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace zhijia {

AskDialog::AskDialog(Desk& desk, const QString& title, const QString& help, const QString& done)
    : QDialog(desk.widget()), desk_(desk), done_(done), body_(new QVBoxLayout),
      general_(new QLabel), ok_(new QPushButton(title)) {
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(18), Theme::px(20), Theme::px(18));
    box->setSpacing(Theme::px(10));
    auto* words = new QLabel(help);
    words->setProperty("role", QStringLiteral("muted"));
    words->setWordWrap(true);
    box->addWidget(words);
    auto* inside = new QWidget;
    body_->setContentsMargins(0, 0, Theme::px(6), 0);
    body_->setSpacing(Theme::px(10));
    inside->setLayout(body_);
    auto* scroll = new QScrollArea; // at 200 % it may be higher than the screen
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    box->addWidget(scroll, 1);
    general_->setProperty("role", QStringLiteral("issue-error"));
    general_->setObjectName(QStringLiteral("refused"));
    general_->setWordWrap(true);
    general_->hide();
    box->addWidget(general_);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(rulesText("Cancel"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setObjectName(QStringLiteral("ok"));
    ok_->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &AskDialog::accept);
    connect(this, &QDialog::rejected, &patience_, &Patience::giveUp);
    connect(&patience_, &Patience::waits, this, [this](const QString& who) {
        ok_->setEnabled(false);
        general_->setText(Desk::waitingText(who));
        general_->show();
    });
    setMinimumWidth(Theme::px(460));
    QTimer::singleShot(0, this, [this, inside, scroll] { // as high as what it asks for
        const int more = inside->heightForWidth(scroll->viewport()->width());
        const int need = qMax(more, inside->sizeHint().height()) - scroll->viewport()->height();
        if (need > 0)
            resize(width(),
                   qMin(height() + need, screen()->availableGeometry().height() - Theme::px(60)));
    });
    desk.hold(this);
}

FieldRow* AskDialog::row(const QString& key) const {
    for (FieldRow* r : rows_)
        if (r->key() == key)
            return r;
    return nullptr;
}

FieldRow* AskDialog::add(const char* key, const QString& label, FieldType type, bool required,
                         const QString& help) {
    EditorSpec spec;
    spec.key = QString::fromUtf8(key);
    spec.label = label;
    spec.help = help;
    spec.type = type;
    spec.required = required;
    spec.parse = type == FieldType::Date ? &Codec<QDate>::parse : &Codec<QString>::parse;
    spec.print = type == FieldType::Date ? &Codec<QDate>::print : &Codec<QString>::print;
    auto* row = new FieldRow(makeEditor(spec, reader()));
    connect(&row->editor(), &FieldEditor::edited, row, [row] { row->setIssues({}); });
    body_->addWidget(row);
    rows_ << row;
    return row;
}

QString AskDialog::text(const char* key) const {
    const auto value = row(QString::fromUtf8(key))->editor().value();
    return value ? value->toString().trimmed() : QString();
}

QDate AskDialog::day(const char* key) const {
    const auto value = row(QString::fromUtf8(key))->editor().value();
    return value && !value->isNull() ? Codec<QDate>::fromValue(*value) : QDate();
}

void AskDialog::setDay(const char* key, QDate day) {
    row(QString::fromUtf8(key))->editor().setValue(Codec<QDate>::toValue(day));
}

void AskDialog::show(const Issues& issues) {
    QStringList lines;
    for (FieldRow* r : rows_) {
        Issues mine;
        for (const Issue& issue : issues)
            if (issue.field == r->key())
                mine << issue;
        r->setIssues(mine);
    }
    for (const Issue& issue : issues)
        if (!row(issue.field))
            lines << issueText(issue);
    general_->setText(lines.mid(0, 8).join(u'\n'));
    general_->setVisible(!lines.isEmpty());
}

void AskDialog::accept() {
    if (patience_.isWaiting())
        return;
    Issues unread;
    for (const FieldRow* r : rows_)
        if (const auto value = r->editor().value(); !value)
            for (Issue issue : value.error()) {
                issue.field = r->key();
                unread << issue;
            }
    const auto wanted = unread.isEmpty() ? deed() : refuse(unread);
    if (!wanted) {
        show(wanted.error());
        return;
    }
    patience_.attempt(*wanted, [this](const Outcome<Receipt>& receipt) {
        ok_->setEnabled(true);
        if (!receipt) {
            show(receipt.error());
            return;
        }
        QString said = done_; // and what speaks against it, without taking the way back away
        for (const Issue& issue : receipt->notes)
            said = sentences(said, issueText(issue));
        desk_.messages().say(receipt->notes.isEmpty() ? MessageBar::Done : MessageBar::Warning,
                             said, {{rulesText("Undo"), [&desk = desk_, deed = receipt->deed] {
                                         desk.undoDeed(deed, rulesText("It is as it was."));
                                     }}});
        QDialog::accept();
    });
}

} // namespace zhijia
