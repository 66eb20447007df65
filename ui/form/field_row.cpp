// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_row.h"
#include "ui/form/words.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace zhijia {

FieldRow::FieldRow(FieldEditor* editor, QWidget* parent)
    : QWidget(parent), editor_(editor), issue_(new QLabel) {
    const EditorSpec& spec = editor->spec();
    box_ = new QVBoxLayout(this);
    box_->setContentsMargins(0, 0, 0, 0);
    box_->setSpacing(Theme::px(2));
    auto* label = new QLabel(spec.type == FieldType::Bool ? QString()
                             : spec.required              ? formText("%1 *").arg(spec.label)
                                                          : spec.label);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(editor->input());
    if (spec.required)
        label->setToolTip(formText("Must be filled in"));
    box_->addWidget(label); // an empty one keeps check boxes level with their neighbours
    line_ = new QHBoxLayout;
    line_->setSpacing(Theme::px(4));
    line_->addWidget(editor, 1);
    box_->addLayout(line_);
    issue_->setWordWrap(true);
    issue_->setTextFormat(Qt::PlainText);
    issue_->hide();
    box_->addWidget(issue_);
    box_->addStretch();
}

void FieldRow::setIssues(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues + editor_->remarks())
        lines << zhijia::issueText(issue);
    const bool wrong = refuses(issues);
    editor_->setWrong(wrong);
    const QString role = wrong ? QStringLiteral("issue-error") : QStringLiteral("issue-warning");
    if (issue_->property("role").toString() != role) {
        issue_->setProperty("role", role);
        issue_->style()->unpolish(issue_);
        issue_->style()->polish(issue_);
    }
    issue_->setText(lines.join(u'\n'));
    wrong_ = wrong;
    if (beside_) {
        beside_->setProperty("role", role);
        beside_->style()->unpolish(beside_);
        beside_->style()->polish(beside_);
        showBeside();
    } else
        issue_->setVisible(!lines.isEmpty());
    const EditorSpec& spec = editor_->spec();
    editor_->input()->setAccessibleDescription(lines.isEmpty() ? spec.help : lines.join(u' '));
}

void FieldRow::setIssuesBeside() {
    if (beside_)
        return;
    QLayoutItem* label = box_->takeAt(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(6));
    line->addWidget(label->widget());
    delete label;
    beside_ = new QLabel;
    beside_->setTextFormat(Qt::PlainText);
    beside_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(beside_, 1);
    box_->insertLayout(0, line);
    issue_->hide();
}

void FieldRow::showBeside() {
    const QString text = issue_->text().simplified();
    beside_->setText(beside_->fontMetrics().elidedText(text, Qt::ElideRight, beside_->width()));
    beside_->setToolTip(issue_->text());
}

void FieldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (beside_) {
        layout()->activate();
        showBeside();
    }
}

QString FieldRow::issueText() const { return issue_->text(); }
void FieldRow::addBeside(QWidget* widget) { line_->addWidget(widget); }
void FieldRow::addBelow(QWidget* widget) { box_->insertWidget(2, widget); }

} // namespace zhijia
