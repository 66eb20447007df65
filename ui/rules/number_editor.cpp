// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/number_editor.h"
#include "core/rules/rule_words.h"
#include "core/rules/rules.h"
#include "ui/rules/words.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhijia {

NumberEditor::NumberEditor(const RuleNumber& number) : number_(number), words_(new QLabel) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::px(4));
    auto* label = new QLabel(rulesText("Number"));
    label->setProperty("role", QStringLiteral("muted"));
    box->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(6));
    switch (number.shape) {
    case RuleNumber::Share:
        first_ = spin("numerator", rulesText("Parts"), number.share.numerator, 0, 1'000'000);
        second_ = spin("denominator", rulesText("Of how many parts"), number.share.denominator, 1,
                       1'000'000);
        box_ = new QCheckBox(number.atMost
                                 ? rulesText("Less than this share: exactly it is too much")
                                 : rulesText("More than this share: exactly it does not do"));
        box_->setChecked(number.strict);
        line->addWidget(first_);
        line->addWidget(new QLabel(QStringLiteral("/")));
        line->addWidget(second_);
        line->addWidget(new QLabel(rulesText("of %1").arg(baseText(number.base))));
        break;
    case RuleNumber::Count:
        first_ = spin("count", rulesText("Number"), number.least, 0, 1'000'000'000);
        line->addWidget(first_);
        break;
    case RuleNumber::Range:
        first_ = spin("least", rulesText("At least"), number.least, 0, 1'000'000'000);
        second_ = spin("most", rulesText("At most"), number.most, 0, 1'000'000'000);
        line->addWidget(first_);
        line->addWidget(new QLabel(QStringLiteral("–")));
        line->addWidget(second_);
        break;
    case RuleNumber::Tiers: {
        tiers_ = new QPlainTextEdit;
        tiers_->setObjectName(QStringLiteral("tiers"));
        tiers_->setAccessibleName(rulesText("Tiers"));
        tiers_->setTabChangesFocus(true);
        tiers_->setPlaceholderText(rulesText("A tier a line: from how many, and how many then. For "
                                             "example 100: 30"));
        tiers_->setFixedHeight(tiers_->fontMetrics().lineSpacing() * 6);
        QStringList lines;
        for (const RuleNumber::Tier& t : number.tiers)
            lines << QStringLiteral("%1: %2").arg(t.from).arg(t.count);
        tiers_->setPlainText(lines.join(u'\n'));
        connect(tiers_, &QPlainTextEdit::textChanged, this, &NumberEditor::say);
        line->addWidget(tiers_);
        break;
    }
    case RuleNumber::Applies:
        box_ = new QCheckBox(rulesText("The rule holds in this office"));
        box_->setChecked(number.least != 0);
        break;
    }
    line->addStretch(tiers_ ? 0 : 1);
    box->addLayout(line);
    if (box_) {
        box_->setObjectName(QStringLiteral("strict"));
        connect(box_, &QCheckBox::toggled, this, &NumberEditor::say);
        box->addWidget(box_);
    }
    words_->setObjectName(QStringLiteral("inWords"));
    words_->setWordWrap(true);
    box->addWidget(words_);
    say();
    if (QWidget* input = first_   ? static_cast<QWidget*>(first_)
                         : tiers_ ? static_cast<QWidget*>(tiers_)
                                  : box_) {
        label->setBuddy(input);
        setFocusProxy(input);
    }
}

QSpinBox* NumberEditor::spin(const char* name, const QString& label, qint64 value, int least,
                             int most) {
    auto* s = new QSpinBox;
    s->setObjectName(QString::fromUtf8(name));
    s->setAccessibleName(label);
    s->setRange(least, most);
    s->setValue(int(std::clamp(value, qint64(least), qint64(most))));
    s->setMinimumWidth(Theme::px(90));
    connect(s, &QSpinBox::valueChanged, this, &NumberEditor::say);
    return s;
}

Outcome<QList<RuleNumber::Tier>> NumberEditor::readTiers() const {
    static const QRegularExpression line(
        QStringLiteral("^\\s*(\\d{1,9})\\s*[:：,，\\t ]\\s*(\\d{1,9})\\s*$"));
    QList<RuleNumber::Tier> tiers;
    int number = 0;
    for (const QString& text : tiers_->toPlainText().split(u'\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const auto match = line.match(text);
        if (!match.hasMatch())
            return refuse(
                rulesText("Line %1 is no tier: \"%2\".").arg(QString::number(number), text),
                rulesText("Write from how many on, a colon, and how many then: 100: 30"),
                QStringLiteral("number"));
        const RuleNumber::Tier tier{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
        if (!tiers.isEmpty() && tier.from <= tiers.last().from)
            return refuse(rulesText("Line %1 does not begin above the line before.").arg(number),
                          rulesText("Put the tiers in order."), QStringLiteral("number"));
        tiers << tier;
    }
    return tiers;
}

Outcome<RuleNumber> NumberEditor::number() const {
    RuleNumber n = number_;
    switch (n.shape) {
    case RuleNumber::Share:
        n.share = {first_->value(), second_->value()};
        n.strict = box_->isChecked();
        if (n.share.numerator > n.share.denominator)
            return refuse(rulesText("A share is at most the whole."),
                          rulesText("Write for example 2 / 3."), QStringLiteral("number"));
        break;
    case RuleNumber::Count:
        n.least = n.most = first_->value();
        break;
    case RuleNumber::Range:
        n.least = first_->value();
        n.most = second_->value();
        if (n.least > n.most)
            return refuse(rulesText("The least is larger than the most."),
                          rulesText("Exchange them."), QStringLiteral("number"));
        break;
    case RuleNumber::Tiers: {
        auto tiers = readTiers();
        if (!tiers)
            return refuse(tiers.error());
        n.tiers = *tiers;
        break;
    }
    case RuleNumber::Applies:
        n.least = n.most = box_->isChecked();
        break;
    }
    return n;
}

void NumberEditor::say() {
    const auto now = number();
    if (!now) {
        words_->setText(now.error().first().text);
        return;
    }
    QString text = numberText(*now);
    if (now->shape == RuleNumber::Share) { // what a boundary means is seen on a number
        const auto one = std::make_shared<RulePack>();
        one->rules << Rule{QStringLiteral("this"), {}, *now, {}, Sure::V};
        const qint64 count = Rules(one).threshold("this", 100).needed;
        text = rulesText("%1 – of 100 that is %2").arg(text).arg(count);
    }
    words_->setText(text);
}

QString NumberEditor::inWords() const { return words_->text(); }

} // namespace zhijia
