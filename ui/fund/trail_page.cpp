// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/trail_page.h"
#include "core/fund/papers.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"
#include "core/office/reports.h"
#include "ui/form/papers_button.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/words.h"
#include "ui/list/background.h"
#include "ui/list/empty_state.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

using fund::grouped;
using fund::iso;

namespace {

QTableWidget* table(const char* name, const QString& accessible) {
    auto* t = new QTableWidget;
    t->setObjectName(QString::fromUtf8(name));
    t->setAccessibleName(accessible);
    t->setEditTriggers(QAbstractItemView::NoEditTriggers);
    t->setSelectionBehavior(QAbstractItemView::SelectRows);
    t->setSelectionMode(QAbstractItemView::SingleSelection);
    t->verticalHeader()->hide();
    return t;
}

void fill(QTableWidget& t, const QStringList& heads, const QList<QStringList>& rows,
          int moneyFrom) {
    const QSignalBlocker quiet(t);
    constexpr qsizetype isShort = 12; // a date, a sum, a code
    t.clear();
    t.setColumnCount(static_cast<int>(heads.size()));
    t.setRowCount(static_cast<int>(rows.size()));
    QList<bool> isLong(heads.size());
    for (int column = 0; column < heads.size(); ++column) {
        auto* item = new QTableWidgetItem(heads[column]);
        // Over text that begins at the left, over sums that end at the right.
        item->setTextAlignment((column >= moneyFrom ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
        t.setHorizontalHeaderItem(column, item);
        for (const QStringList& row : rows)
            isLong[column] = isLong[column] || row.value(column).size() > isShort;
    }
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < heads.size(); ++column) {
            auto* item = new QTableWidgetItem(rows[row].value(column));
            item->setTextAlignment((column >= moneyFrom ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
            item->setToolTip(item->text()); // what is cut off can be read
            t.setItem(row, column, item);
        }
    // Whom it is about can be read whole; long texts share what is left, none takes it all.
    QHeaderView& header = *t.horizontalHeader();
    header.setMinimumSectionSize(Theme::px(48));
    for (int column = 0; column < heads.size(); ++column)
        header.setSectionResizeMode(column, column >= moneyFrom || !isLong[column]
                                                ? QHeaderView::ResizeToContents
                                                : QHeaderView::Stretch);
    if (moneyFrom == 1) {
        header.setSectionResizeMode(0, QHeaderView::Stretch);
    } else if (isLong[0]) {
        header.setSectionResizeMode(0, QHeaderView::Interactive);
        t.resizeColumnToContents(0);
        t.setColumnWidth(0, qBound(Theme::px(120), t.columnWidth(0), Theme::px(300)));
    }
}

/// The titles of what the trail names: asked with it, where that takes long.
QHash<RawId, QString> titlesOf(const Reader& reader, const Trail& trail) {
    QHash<RawId, QString> titles;
    const auto take = [&](const Kind& kind, RawId id) {
        if (id != 0 && !titles.contains(id))
            titles.insert(id, reader.title(kind, id));
    };
    for (const TrailLink& link : trail.links) {
        take(Voucher::kind(), link.in.raw());
        take(Voucher::kind(), link.out.raw());
        take(Beneficiary::kind(), link.beneficiary.raw());
    }
    return titles;
}

} // namespace

TrailPage::TrailPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new FundBox(desk.book())), views_(new QButtonGroup(this)),
      find_(new QLineEdit), left_(table("trailLeft", fundText("Givers, grants or pupils"))),
      right_(table("trailRight", fundText("Where the money went, or whose it was"))),
      sums_(new QLabel), head_(new QLabel), rule_(new QLabel(trailRule())),
      paper_(new QPushButton(icon(QStringLiteral("report")), fundText("On paper"))),
      whole_(new QPushButton(icon(QStringLiteral("report")), fundText("The whole trail"))),
      empty_(new EmptyState), tables_(new QWidget) {
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(120);
    connect(&soon_, &QTimer::timeout, this, &TrailPage::read);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (!receipt.touches(FundSplit::kind()) && !receipt.touches(Voucher::kind()))
            return;
        stale_ = true;
        if (isVisible()) // else when somebody looks at it
            soon_.start();
    });
    connect(box_, &FundBox::chosen, this, &TrailPage::read);
    connect(views_, &QButtonGroup::idClicked, this, &TrailPage::fillLeft);
    connect(find_, &QLineEdit::textChanged, this, &TrailPage::fillLeft);
    connect(left_, &QTableWidget::itemSelectionChanged, this, &TrailPage::fillRight);
    connect(right_, &QTableWidget::cellActivated, this, [this](int line, int) {
        const RawId id = right_->item(line, 0)->data(Qt::UserRole).toLongLong();
        if (id != 0)
            this->desk().openRecord(Voucher::kind(), id);
    });
    connect(paper_, &QPushButton::clicked, this, &TrailPage::openPaper);
    connect(whole_, &QPushButton::clicked, this, [this] {
        if (const ReportKind* report = reportByName(u"fund-trail"); report && box_->fund())
            showReport(this->desk(), *report, box_->fund().raw());
    });
    read();
}

void TrailPage::build() {
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(fundText("Fund"));
    label->setBuddy(box_);
    head->addWidget(label);
    head->addWidget(box_);
    const std::pair<QString, QString> views[] = {
        {fundText("Givers"), fundText("Choose who gave; see the pupils")},
        {fundText("Grants"), fundText("Choose a grant or cost; see the givers")},
        {fundText("Pupils"), fundText("Choose who was helped; see the givers")}};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton;
        button->setText(views[i].first);
        button->setToolTip(views[i].second);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        views_->addButton(button, i);
        head->addWidget(button);
    }
    views_->button(Givers)->setChecked(true);
    find_->setObjectName(QStringLiteral("trailFind"));
    find_->setPlaceholderText(fundText("Find a name or a code"));
    find_->setAccessibleName(find_->placeholderText());
    find_->setClearButtonEnabled(true);
    head->addWidget(find_, 1);
    paper_->setObjectName(QStringLiteral("trailPaper"));
    paper_->setToolTip(fundText("What stands on the right, to be printed or saved"));
    whole_->setObjectName(QStringLiteral("trailWhole"));
    head->addWidget(paper_);
    head->addWidget(whole_);
    body()->addLayout(head);
    sums_->setObjectName(QStringLiteral("trailSums"));
    sums_->setWordWrap(true);
    sums_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(sums_);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* beside = new QWidget;
    auto* box = new QVBoxLayout(beside);
    box->setContentsMargins(0, 0, 0, 0);
    head_->setProperty("role", QStringLiteral("section"));
    head_->setWordWrap(true);
    box->addWidget(head_);
    box->addWidget(right_, 1);
    splitter->addWidget(left_);
    splitter->addWidget(beside);
    auto* all = new QVBoxLayout(tables_);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter, 1);
    rule_->setProperty("role", QStringLiteral("muted"));
    rule_->setWordWrap(true);
    all->addWidget(rule_);
    empty_->show(QStringLiteral("trail"), fundText("No money to follow yet"),
                 fundText("When a voucher is posted, its money can be followed from here: from the "
                          "giver to the pupil, and back."),
                 {});
    body()->addWidget(tables_, 1);
    body()->addWidget(empty_, 1);
}

QWidget* TrailPage::firstWidget() { return left_; }
QString TrailPage::sums() const { return sums_->text(); }

void TrailPage::show(View view) {
    views_->button(view)->setChecked(true);
    fillLeft();
}

void TrailPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_)
        read();
}

/// Asked once for each voucher and pupil, not once for each piece of money.
QString TrailPage::titleOf(const Kind& kind, RawId id) const {
    const auto known = titles_.constFind(id);
    return known != titles_.constEnd() ? *known
                                       : *titles_.insert(id, book().read().title(kind, id));
}

void TrailPage::read() {
    stale_ = false;
    soon_.stop();
    if (token_)
        token_->store(true);
    token_.reset();
    const Id<Fund> fund = box_->fund();
    const bool isOther = std::exchange(shown_, fund) != fund;
    if (!fund ||
        book().read().count<FundSplit>(Query().eq(QStringLiteral("fund"), fund)) <= atOnce_)
        return draw(fund ? trailOf(book().read(), fund) : Trail(), {});
    if (isOther) // what stands there is another fund's
        draw(Trail(), {});
    empty_->hide();
    sums_->show();
    sums_->setText(fundText("The money is being followed…"));
    struct Found {
        Trail trail;
        QHash<RawId, QString> titles;
    };
    token_ = desk().background().ask<Found>(
        this,
        [fund](const Reader& reader, const std::atomic_bool&) {
            const Reader::Snapshot snapshot(reader);
            Found found{trailOf(reader, fund), {}};
            found.titles = titlesOf(reader, found.trail);
            return found;
        },
        [this](const Found& found) {
            token_.reset();
            draw(found.trail, found.titles);
        });
}

void TrailPage::draw(const Trail& trail, const QHash<RawId, QString>& titles) {
    trail_ = trail;
    titles_ = titles;
    sums_->setText(
        fundText("Came in %1 = to pupils %2 + costs %3 + returned %4 + still in the fund %5")
            .arg(grouped(trail_.cameIn), grouped(trail_.toPupils), grouped(trail_.toCosts),
                 grouped(trail_.returned), grouped(trail_.left)));
    const bool any = !trail_.givers.isEmpty();
    tables_->setVisible(any);
    sums_->setVisible(any);
    empty_->setVisible(!any);
    fillLeft();
}

void TrailPage::fillLeft() {
    const QString wanted = find_->text().trimmed();
    const int view = views_->checkedId();
    QList<QStringList> rows;
    QList<QVariant> keys;
    const auto add = [&](const QStringList& row, const QVariant& key) {
        if (!wanted.isEmpty() && !row.first().contains(wanted, Qt::CaseInsensitive))
            return;
        rows << row;
        keys << key;
    };
    if (view == Givers) {
        for (int i = 0; i < trail_.givers.size(); ++i) {
            const TrailGiver& g = trail_.givers[i];
            add({g.name, grouped(g.gave), grouped(g.toPupils), grouped(g.left)}, i);
        }
        fill(*left_,
             {fundText("Giver"), fundText("Gave"), fundText("To pupils"), fundText("Still there")},
             rows, 1);
    } else {
        QList<RawId> order;
        QHash<RawId, Money> sums;
        QHash<RawId, QString> names;
        for (const TrailLink& link : std::as_const(trail_.links)) {
            const RawId id = view == Grants ? link.out.raw() : link.beneficiary.raw();
            if (id == 0)
                continue;
            if (!sums.contains(id)) {
                order << id;
                names[id] = view == Grants ? titleOf(Voucher::kind(), id)
                                           : titleOf(Beneficiary::kind(), id);
            }
            sums[id] += link.amount;
        }
        for (const RawId id : std::as_const(order))
            add({names[id], grouped(sums[id])}, QVariant::fromValue<qint64>(id));
        fill(*left_, {view == Grants ? fundText("Voucher") : fundText("Pupil"), fundText("Amount")},
             rows, 1);
    }
    for (int i = 0; i < keys.size(); ++i)
        left_->item(i, 0)->setData(Qt::UserRole, keys[i]);
    if (left_->rowCount() > 0) {
        const QSignalBlocker quiet(left_);
        left_->setCurrentCell(0, 0);
    }
    fillRight();
}

void TrailPage::fillRight() {
    const Reader& reader = book().read();
    const int row = left_->currentRow(), view = views_->checkedId();
    QList<TrailLink> links;
    const QVariant key =
        row >= 0 && row < left_->rowCount() ? left_->item(row, 0)->data(Qt::UserRole) : QVariant();
    if (key.isValid())
        links = view == Givers   ? trail_.ofGiver(key.toInt())
                : view == Grants ? trail_.toVoucher(Id<Voucher>(key.toLongLong()))
                                 : trail_.toPupil(Id<Beneficiary>(key.toLongLong()));
    paper_->setEnabled(key.isValid() && view != Pupils);
    MoneySum sum;
    QList<QStringList> rows;
    for (const TrailLink& link : std::as_const(links)) {
        const QString by = titleOf(Voucher::kind(), link.in.raw());
        const QString through =
            link.through.isEmpty() ? by : fundText("%1 (%2)").arg(by, link.through);
        sum += link.amount;
        if (view == Givers)
            rows << QStringList{trailEnd(reader, link), through,
                                link.out ? titleOf(Voucher::kind(), link.out.raw()) : QString(),
                                grouped(link.amount)};
        else
            rows << QStringList{trail_.givers[link.giver].name, through, iso(link.inOn),
                                grouped(link.amount)};
    }
    fill(*right_,
         view == Givers ? QStringList{fundText("Went to"), fundText("Came in by"),
                                      fundText("Went out by"), fundText("Amount")}
                        : QStringList{fundText("Giver"), fundText("Came in by"), fundText("Date"),
                                      fundText("Amount")},
         rows, 3);
    for (int i = 0; i < links.size(); ++i)
        right_->item(i, 0)->setData(Qt::UserRole,
                                    QVariant::fromValue<qint64>(view == Givers && links[i].out
                                                                    ? links[i].out.raw()
                                                                    : links[i].in.raw()));
    head_->setText(
        !key.isValid()
            ? fundText("Choose a line on the left.")
            : fundText("%1: %2 together").arg(left_->item(row, 0)->text(), grouped(sum)));
}

void TrailPage::openPaper() {
    const int row = left_->currentRow();
    if (row < 0)
        return;
    const QVariant key = left_->item(row, 0)->data(Qt::UserRole);
    if (views_->checkedId() == Grants) {
        if (const ReportKind* report = reportByName(u"voucher-trail"))
            showReport(desk(), *report, key.toLongLong());
        return;
    }
    // A letter's page for this giver; what came meanwhile is in it too.
    const QString name = fundText("Trail of %1").arg(left_->item(row, 0)->text());
    showPreview(desk(), name, fileNameOf(name),
                [fund = box_->fund(), giver = trail_.givers[key.toInt()]](const Reader& reader) {
                    const Trail trail = trailOf(reader, fund);
                    for (int i = 0; i < trail.givers.size(); ++i) {
                        const TrailGiver& g = trail.givers[i];
                        if (g.kind == giver.kind && g.id == giver.id && g.name == giver.name)
                            return giverTrailPaper(reader, fund, trail, i);
                    }
                    throw EnvironmentError(fundText("What this giver gave was reversed."));
                });
}

} // namespace zhijia
