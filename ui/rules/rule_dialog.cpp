// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_dialog.h"
#include "core/book/worded.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include "ui/rules/number_editor.h"
#include "ui/rules/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

RuleDialog::RuleDialog(Desk& desk, const RulePack& pack, const Rule& rule)
    : AskDialog(desk, rulesText("Change the rule"),
                rulesText("Sittings that were called, calls that were opened and notices that were "
                          "posted keep the rules they began under. The change can be undone."),
                rulesText("The rule is changed.")),
      pack_(pack), rule_(rule), own_(ownPackFor(desk.book().read(), pack)),
      number_(new NumberEditor(rule.number)), sure_(new QComboBox) {
    setObjectName(QStringLiteral("ruleDialog"));
    auto* title = new QLabel(rule.text.text());
    title->setProperty("role", QStringLiteral("title"));
    title->setWordWrap(true);
    body()->addWidget(title);
    body()->addWidget(number_);
    add("text", rulesText("In a sentence, as it is shown and printed"), FieldType::Text);
    add("source", rulesText("Source"), FieldType::Text, true,
        rulesText("Document and article, or the decision and its day"));
    auto* line = new QVBoxLayout;
    line->setSpacing(Theme::px(2));
    auto* label = new QLabel(rulesText("How sure"));
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(sure_);
    sure_->setAccessibleName(label->text());
    sure_->setObjectName(QStringLiteral("sure"));
    for (const Sure sure : {Sure::V, Sure::L, Sure::K, Sure::R})
        sure_->addItem(sureText(sure), int(sure));
    line->addWidget(label);
    line->addWidget(sure_);
    body()->addLayout(line);
    add("reason", rulesText("Reason"), FieldType::Text, true,
        rulesText("Why the office differs, for whoever asks later"));
    add("from", rulesText("Valid from"), FieldType::Date);
    row(QStringLiteral("text"))->editor().setValue(rule.text.text());
    if (!rule.reason.isEmpty()) { // changed once more: as it was entered
        row(QStringLiteral("source"))->editor().setValue(rule.source.text());
        row(QStringLiteral("reason"))->editor().setValue(rule.reason);
        sure_->setCurrentIndex(qMax(0, sure_->findData(int(rule.sure))));
    }
    QDate from = reader().today();
    if (const auto newest = newestVersion(reader(), own_); newest && newest->validFrom > from)
        from = newest->validFrom;
    setDay("from", from);
    if (own_.isEmpty()) {
        add("title", rulesText("Name of the office's own pack"), FieldType::Text, false);
        row(QStringLiteral("title"))->editor().setValue(rulesText("Our own rules"));
        auto* note =
            new QLabel(rulesText("\"%1\" itself is not changed: a pack of the office's own "
                                 "is made, which says only what differs, and the office "
                                 "uses it from then on.")
                           .arg(pack.title.text()));
        note->setObjectName(QStringLiteral("ownNote"));
        note->setProperty("role", QStringLiteral("muted"));
        note->setWordWrap(true);
        body()->addWidget(note);
    }
    body()->addStretch();
    keepSize(this);
    number_->setFocus();
}

Outcome<Patience::Deed> RuleDialog::deed() const {
    const auto number = number_->number();
    if (!number)
        return refuse(number.error());
    Rule rule = rule_;
    rule.number = *number;
    rule.text = editedText(rule_.text, text("text"));
    rule.source = editedText(rule_.source, text("source"));
    rule.sure = Sure(sure_->currentData().toInt());
    rule.reason = text("reason");
    const QString title = own_.isEmpty() ? text("title") : QString();
    Book& book = desk().book();
    return Patience::Deed([&book, rule, before = rule_, title, pack = pack_, from = day("from")] {
        const DeedText what =
            rule.number == before.number
                ? DeedText{"ui-rules",
                           QT_TRANSLATE_NOOP("ui-rules", "Change the rule \"%1\""),
                           {worded(rule.text)}}
                : DeedText{
                      "ui-rules",
                      QT_TRANSLATE_NOOP("ui-rules", "Change the rule \"%1\": %2 instead of %3"),
                      {worded(before.text), wordedNumber(rule.number),
                       wordedNumber(before.number)}};
        return book.change(what, [&](Txn& txn) {
            return changeRule(txn, pack, rule, title, from).map([](const QString&) {});
        });
    });
}

} // namespace zhijia
