// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_page.h"
#include "core/base/sentences.h"
#include "core/book/setting.h"
#include "core/book/worded.h"
#include "core/rules/limits.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/words.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

/// Under which heading a rule stands, by its name; the first that fits.
struct Group {
    const char* begins;
    const char* title;
};
constexpr Group groups[] = {
    {"congress.deput", QT_TRANSLATE_NOOP("ui-rules", "Deputies and their election")},
    {"congress.composition", QT_TRANSLATE_NOOP("ui-rules", "Deputies and their election")},
    {"congress.elect", QT_TRANSLATE_NOOP("ui-rules", "Deputies and their election")},
    {"congress.ballot", QT_TRANSLATE_NOOP("ui-rules", "Ballots")},
    {"congress.joint", QT_TRANSLATE_NOOP("ui-rules", "Joint meetings between sittings")},
    {"congress.", QT_TRANSLATE_NOOP("ui-rules", "The congress and its sittings")},
    {"proposal.", QT_TRANSLATE_NOOP("ui-rules", "Proposals")},
    {"notice.", QT_TRANSLATE_NOOP("ui-rules", "Public notices")},
    {"", QT_TRANSLATE_NOOP("ui-rules", "Other rules")},
};
constexpr const char* order[] = {"The congress and its sittings",
                                 "Deputies and their election",
                                 "Ballots",
                                 "Joint meetings between sittings",
                                 "Proposals",
                                 "Public notices",
                                 "Other rules"};

const char* groupOf(const QString& rule) {
    for (const Group& g : groups)
        if (rule.startsWith(QLatin1StringView(g.begins)))
            return g.title;
    return "";
}

QString iso(QDate day) { return day.toString(Qt::ISODate); }

enum Column { What, Number, HowSure, Source };
constexpr int idRole = Qt::UserRole;

} // namespace

RulesPage::RulesPage(Desk& desk, const PageRow& row)
    : Page(desk, row), packs_(new QComboBox), search_(new QLineEdit), inForce_(new QLabel),
      about_(new QLabel), text_(new QLabel), number_(new QLabel), source_(new QLabel),
      reason_(new QLabel), tree_(new QTreeWidget),
      use_(new QPushButton(icon(QStringLiteral("check")), rulesText("Use this pack"))),
      change_(new QPushButton(icon(QStringLiteral("edit"), Theme::colours().onAccent),
                              rulesText("Change…"))),
      back_(new QPushButton(icon(QStringLiteral("undo")), rulesText("As before"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* top = new QVBoxLayout(card);
    top->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(rulesText("Rule pack"));
    label->setBuddy(packs_);
    packs_->setAccessibleName(label->text());
    packs_->setObjectName(QStringLiteral("rulePack"));
    packs_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    packs_->setMinimumContentsLength(20);
    use_->setObjectName(QStringLiteral("usePack"));
    line->addWidget(label);
    line->addWidget(packs_, 1);
    line->addWidget(use_);
    top->addLayout(line);
    for (QLabel* words : {inForce_, about_}) {
        words->setWordWrap(true);
        top->addWidget(words);
    }
    inForce_->setObjectName(QStringLiteral("inForce"));
    about_->setObjectName(QStringLiteral("aboutPack"));
    about_->setProperty("role", QStringLiteral("muted"));
    body()->addWidget(card);

    search_->setPlaceholderText(rulesText("Find a rule, a number or a source"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    body()->addWidget(search_);
    tree_->setAccessibleName(row.titleText());
    tree_->setHeaderLabels(
        {rulesText("Rule"), rulesText("Number"), rulesText("How sure"), rulesText("Source")});
    tree_->setUniformRowHeights(true);
    tree_->setAllColumnsShowFocus(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->header()->setStretchLastSection(true);
    tree_->setColumnWidth(What, Theme::px(360));
    tree_->setColumnWidth(Number, Theme::px(210));
    tree_->setColumnWidth(HowSure, Theme::px(150));
    tree_->setMinimumHeight(Theme::px(170)); // at 200 % the page scrolls, not a slit of a list
    body()->addWidget(tree_, 1);

    auto* detail = new QFrame;
    detail->setProperty("role", QStringLiteral("card"));
    auto* foot = new QHBoxLayout(detail);
    foot->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(3));
    text_->setProperty("role", QStringLiteral("title"));
    for (QLabel* l : {text_, number_, source_, reason_}) {
        l->setWordWrap(true);
        l->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(l);
    }
    text_->setObjectName(QStringLiteral("ruleText"));
    number_->setObjectName(QStringLiteral("ruleNumber"));
    source_->setObjectName(QStringLiteral("ruleSource"));
    reason_->setObjectName(QStringLiteral("ruleReason"));
    source_->setProperty("role", QStringLiteral("muted"));
    reason_->setProperty("role", QStringLiteral("muted"));
    words->addStretch();
    foot->addLayout(words, 1);
    auto* buttons = new QVBoxLayout;
    change_->setObjectName(QStringLiteral("changeRule"));
    change_->setProperty("role", QStringLiteral("primary"));
    back_->setObjectName(QStringLiteral("ruleBack"));
    buttons->addWidget(change_);
    buttons->addWidget(back_);
    buttons->addStretch();
    foot->addLayout(buttons);
    body()->addWidget(detail);
    for (QLabel* l : {inForce_, about_, text_, number_, source_, reason_})
        l->setTextFormat(Qt::PlainText); // what an office typed is no markup

    connect(packs_, &QComboBox::activated, this, &RulesPage::fillRules);
    connect(search_, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &RulesPage::refresh);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (!item->data(0, idRole).toString().isEmpty())
            change();
    });
    connect(use_, &QPushButton::clicked, this, &RulesPage::use);
    connect(change_, &QPushButton::clicked, this, &RulesPage::change);
    connect(back_, &QPushButton::clicked, this, &RulesPage::takeBack);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Setting::kind())) // packs and days are kept as settings
            fillPacks();
    });
    fillPacks();
}

QWidget* RulesPage::firstWidget() { return tree_; }
QString RulesPage::pack() const { return packs_->currentData().toString(); }

QString RulesPage::rule() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

/// The list again after a change; somebody who looks at the pack in force goes on to its newer
/// version, somebody who looks at another one stays there.
void RulesPage::fillPacks() {
    const Reader& reader = book().read();
    const QString chosen = chosenPack(reader)->ref(), before = pack(),
                  wasInForce = packs_->property("inForce").toString();
    packs_->clear();
    for (const RulePack& p : allPacks(reader)) {
        QString name = p.name();
        if (p.ref() == chosen)
            name = rulesText("%1 – in use").arg(name);
        else if (!isValidOn(p, reader.today()))
            name = rulesText("%1 – not valid today").arg(name);
        packs_->addItem(name, p.ref());
    }
    packs_->setProperty("inForce", chosen);
    const int stay = before.isEmpty() || before == wasInForce ? -1 : packs_->findData(before);
    packs_->setCurrentIndex(stay >= 0 ? stay : qMax(0, packs_->findData(chosen)));
    fillRules();
}

void RulesPage::fillRules() {
    const QString kept = rule();
    const auto whole = packByRef(book().read(), pack());
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    QHash<QByteArray, QTreeWidgetItem*> headings;
    for (const char* title : order) {
        auto* item = new QTreeWidgetItem(tree_, {rulesText(title)});
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        headings.insert(title, item);
    }
    for (const Rule& r : whole->rules) {
        auto* item =
            new QTreeWidgetItem(headings.value(groupOf(r.id)), {r.text.text(), numberText(r.number),
                                                                sureText(r.sure), r.source.text()});
        item->setData(0, idRole, r.id);
        for (int c = 0; c < 4; ++c)
            item->setToolTip(c, item->text(c));
        item->setForeground(Source, Theme::colours().muted);
        if (!r.reason.isEmpty() || r.sure == Sure::V) { // the office's own stands out
            QFont bold = font();
            bold.setBold(true);
            item->setFont(Number, bold);
            item->setFont(HowSure, bold);
        }
    }
    for (QTreeWidgetItem* item : std::as_const(headings)) {
        item->setExpanded(true);
        item->setHidden(item->childCount() == 0);
    }
    filter();
    selectRule(kept);
    refresh();
}

void RulesPage::filter() {
    const QString wanted = search_->text().trimmed();
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* heading = tree_->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem* item = heading->child(j);
            bool fits = wanted.isEmpty();
            for (int c = 0; c < 4 && !fits; ++c)
                fits = item->text(c).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits;
        }
        heading->setHidden(shown == 0);
    }
}

void RulesPage::selectRule(const QString& id) {
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        for (int j = 0; j < tree_->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* item = tree_->topLevelItem(i)->child(j);
            if (!first && !item->isHidden())
                first = item;
            if (item->data(0, idRole).toString() == id) {
                tree_->setCurrentItem(item);
                return;
            }
        }
    tree_->setCurrentItem(first);
}

void RulesPage::refresh() {
    const Reader& reader = book().read();
    const auto chosen = chosenPack(reader);
    QStringList notes{rulesText("The office uses: %1.").arg(chosen->name())};
    for (const Issue& issue : chosenPackNotes(reader))
        notes << sentences(issue);
    for (const Issue& issue : weakerThanNational(*chosen).mid(0, 2)) // the tree has them all
        notes << issue.text;
    inForce_->setText(notes.join(u' '));
    const auto whole = packByRef(reader, pack());
    QStringList about{
        rulesText("Region: %1").arg(whole->region),
        whole->validTo.isValid()
            ? rulesText("Valid from %1 to %2").arg(iso(whole->validFrom), iso(whole->validTo))
            : rulesText("Valid from %1").arg(iso(whole->validFrom))};
    if (!whole->extends.isEmpty())
        about << rulesText("What it does not say itself: %1")
                     .arg(packByRef(reader, whole->extends)->name());
    about_->setText(about.join(QStringLiteral(" · ")));
    const bool used = whole->id == chosenPackId(reader), valid = isValidOn(*whole, reader.today());
    use_->setEnabled(!used && valid);
    use_->setToolTip(used    ? rulesText("The office uses it already.")
                     : valid ? rulesText("Everything from now on goes by this pack, in its newest "
                                         "version; what has begun keeps its own.")
                             : rulesText("It is not valid today."));

    const Rule* now = whole->find(rule());
    for (QLabel* l : {text_, number_, source_, reason_})
        l->setVisible(now);
    change_->setEnabled(now);
    back_->setVisible(false);
    if (!now)
        return;
    text_->setText(now->text.text());
    number_->setText(rulesText("Number: %1").arg(numberText(now->number)));
    source_->setText(rulesText("Source: %1 (%2)").arg(now->source.text(), sureText(now->sure)));
    const bool own = isOwnPack(reader, whole->id);
    const auto raw = own ? newestVersion(reader, whole->id) : std::nullopt;
    const auto below = raw && raw->find(now->id) ? ruleBelow(reader, *raw, now->id) : std::nullopt;
    QStringList why;
    if (!now->reason.isEmpty())
        why << rulesText("Reason: %1").arg(now->reason);
    if (below)
        why << rulesText("Without the office's own number: %1 (%2)")
                   .arg(numberText(below->number), below->source.text());
    reason_->setText(why.join(u'\n'));
    reason_->setVisible(!why.isEmpty());
    back_->setVisible(below.has_value());
    back_->setToolTip(rulesText("Has the rule of the pack below hold again"));
    if (newestVersion(reader, whole->id)->version != whole->version) {
        change_->setEnabled(false); // whoever ran under it has to find it as it was
        back_->setVisible(false);
        change_->setToolTip(
            rulesText("An older version stays as it is; choose the newest one above."));
        return;
    }
    change_->setToolTip(own ? rulesText("Set another number, with its source and the reason")
                            : rulesText("Set the office's own number; the pack itself stays"));
}

void RulesPage::use() {
    Book& b = book();
    const auto whole = packByRef(b.read(), pack());
    desk().perform(
        [&b, id = whole->id, name = worded(whole->title)] {
            return b.change(
                {"ui-rules", QT_TRANSLATE_NOOP("ui-rules", "Use the rules: %1"), {name}},
                [&](Txn& txn) { return choosePack(txn, id); });
        },
        rulesText("The office uses now: %1.").arg(whole->title.text()), true);
}

RuleDialog* RulesPage::change() {
    const auto whole = packByRef(book().read(), pack());
    const Rule* now = whole->find(rule());
    if (!now)
        return nullptr;
    auto* dialog = new RuleDialog(desk(), *whole, *now);
    dialog->open();
    return dialog;
}

void RulesPage::takeBack() {
    Book& b = book();
    const auto whole = packByRef(b.read(), pack());
    const Rule* now = whole->find(rule());
    const auto newest = newestVersion(b.read(), whole->id);
    if (!now || !newest)
        return;
    const auto below = ruleBelow(b.read(), *newest, now->id);
    const DeedText what =
        !below || below->number == now->number
            ? DeedText{"ui-rules",
                       QT_TRANSLATE_NOOP("ui-rules", "As before: the rule \"%1\""),
                       {worded(now->text)}}
            : DeedText{
                  "ui-rules",
                  QT_TRANSLATE_NOOP("ui-rules", "As before: the rule \"%1\", %2 instead of %3"),
                  {worded(below->text), wordedNumber(below->number), wordedNumber(now->number)}};
    desk().perform(
        [&b, id = whole->id, rule = now->id, what,
         from = qMax(b.read().today(), newest->validFrom)] {
            return b.change(what, [&](Txn& txn) {
                return dropOwnRule(txn, id, rule, from).map([](const QString&) {});
            });
        },
        rulesText("The rule is as it was before the office's own."), true);
}

} // namespace zhijia
