// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_preview_step.h"
#include "ui/exchange/verdict_delegate.h"
#include "ui/exchange/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

QString lineHtml(const ImportLine& line) {
    const Colours& c = Theme::colours();
    const auto tones = VerdictDelegate::tones(line.verdict);
    QString html = QStringLiteral("<p><b>%1</b> &nbsp; <span style='color:%2'><b>%3</b></span></p>")
                       .arg(exchangeText("Line %1").arg(line.firstLine).toHtmlEscaped(),
                            tones.text.name(), verdictLabel(line.verdict).toHtmlEscaped());
    if (!line.differences.isEmpty()) {
        html += QStringLiteral("<table cellpadding='3'>");
        for (const ImportDifference& d : line.differences)
            if (line.verdict == Verdict::New)
                html += QStringLiteral("<tr><td style='color:%1'>%2</td><td><b>%3</b></td></tr>")
                            .arg(c.muted.name(), d.label.toHtmlEscaped(), d.after.toHtmlEscaped());
            else
                html += QStringLiteral("<tr><td style='color:%1'>%2</td><td "
                                       "style='color:%1'>%3</td><td>→ <b>%4</b></td></tr>")
                            .arg(c.muted.name(), d.label.toHtmlEscaped(),
                                 (d.before.isEmpty() ? exchangeText("(empty)") : d.before)
                                     .toHtmlEscaped(),
                                 (d.after.isEmpty() ? exchangeText("(empty)") : d.after)
                                     .toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    for (const Issue& issue : line.issues) {
        const QColor colour = issue.severity == Severity::Error     ? c.danger
                              : issue.severity == Severity::Warning ? c.warning
                                                                    : c.muted;
        html += QStringLiteral("<p><span style='color:%1'>%2</span> %3</p>")
                    .arg(colour.name(), issue.text.toHtmlEscaped(), issue.mend.toHtmlEscaped());
    }
    if (line.differences.isEmpty() && line.issues.isEmpty()) {
        const QString text =
            line.verdict == Verdict::New ? exchangeText("A new record will be added.")
            : line.verdict == Verdict::Unchanged
                ? exchangeText("The record is there already and says the same.")
            : line.verdict == Verdict::Skipped
                ? exchangeText("The record is there already and stays as it is.")
            : line.verdict == Verdict::Header
                ? exchangeText("The titles of the columns, and what stands above them.")
            : line.verdict == Verdict::Blank ? exchangeText("An empty line.")
                                             : QString();
        html +=
            QStringLiteral("<p style='color:%1'>%2</p>").arg(c.muted.name(), text.toHtmlEscaped());
    }
    return html;
}

ImportPreviewStep::ImportPreviewStep(ImportState& state)
    : state_(state), model_(new ImportModel(state.session, this)), view_(new QTableView),
      detail_(new QTextBrowser), missing_(new QLabel), addMissing_(new QCheckBox),
      policies_(new QButtonGroup(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::px(8));

    auto* policy = new QHBoxLayout;
    policy->setSpacing(Theme::px(12));
    auto* ask = new QLabel(exchangeText("Records that exist already:"));
    policy->addWidget(ask);
    const auto offer = [&](ImportPolicy p, const QString& text, const QString& help) {
        auto* button = new QRadioButton(text);
        button->setToolTip(help);
        button->setAccessibleName(ask->text() + u' ' + text);
        policies_->addButton(button, int(p));
        policy->addWidget(button);
    };
    offer(ImportPolicy::Update, exchangeText("update"),
          exchangeText("Filled cells replace what is there; empty cells change nothing."));
    offer(ImportPolicy::Fill, exchangeText("only fill gaps"),
          exchangeText("Filled cells go where nothing is yet; nothing is replaced."));
    offer(ImportPolicy::Skip, exchangeText("leave alone"),
          exchangeText("Only new records are added."));
    policy->addStretch();
    box->addLayout(policy);

    addMissing_->setObjectName(QStringLiteral("importAddMissing"));
    missing_->setWordWrap(true);
    missing_->setProperty("role", QStringLiteral("muted"));
    auto* missing = new QHBoxLayout;
    missing->addWidget(addMissing_);
    missing->addWidget(missing_, 1);
    box->addLayout(missing);

    auto* chips = new QWidget;
    auto* flow = new FlowLayout(Theme::px(4));
    chips->setLayout(flow);
    auto* group = new QButtonGroup(this);
    for (int f = ImportModel::All; f <= ImportModel::Warned; ++f) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setProperty("filter", f);
        button->setObjectName(QStringLiteral("importFilter%1").arg(f));
        group->addButton(button, f);
        flow->addWidget(button);
        filters_.insert(ImportModel::Filter(f), button);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int f) { choose(ImportModel::Filter(f)); });
    box->addWidget(chips);

    view_->setModel(model_);
    view_->setAccessibleName(exchangeText("Lines of the file"));
    view_->setItemDelegateForColumn(ImportModel::VerdictColumn, new VerdictDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(Theme::px(32));
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view_->horizontalHeader()->setHighlightSections(false);
    detail_->setAccessibleName(exchangeText("The chosen line"));
    detail_->setFrameShape(QFrame::NoFrame);
    detail_->setMinimumHeight(Theme::px(80));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(view_);
    splitter->addWidget(detail_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::px(300), Theme::px(120)});
    box->addWidget(splitter, 1);

    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showLine(now.row()); });
    connect(model_, &ImportModel::lineRead, this, [this](int row) {
        if (row == view_->currentIndex().row())
            showLine(row);
    });
    connect(policies_, &QButtonGroup::idClicked, this,
            [this](int id) { setPolicy(ImportPolicy(id)); });
    connect(addMissing_, &QCheckBox::clicked, this, [this](bool on) {
        state_.settings.addMissing = on;
        plan();
    });
    connect(&state_.session, &ImportSession::planned, this, &ImportPreviewStep::take);
    const auto failed = [this](const Issues& issues) {
        if (!isVisible() || state_.overview)
            return;
        trouble_ = issues;
        emit changed();
    };
    connect(&state_.session, &ImportSession::refused, this, failed);
    connect(&state_.session, &ImportSession::failed, this,
            [failed](const QString& text) { failed({error(text)}); });
}

QString ImportPreviewStep::title() const { return exchangeText("Preview"); }
QString ImportPreviewStep::help() const {
    return exchangeText("Every line and what becomes of it. Nothing is written yet.");
}
QWidget* ImportPreviewStep::firstWidget() { return view_; }

void ImportPreviewStep::enter() {
    policies_->button(int(state_.settings.policy))->setChecked(true);
    if (!state_.overview)
        plan();
}

void ImportPreviewStep::setPolicy(ImportPolicy policy) {
    policies_->button(int(policy))->setChecked(true);
    if (state_.settings.policy == policy && state_.overview)
        return;
    state_.settings.policy = policy;
    plan();
}

void ImportPreviewStep::plan() {
    trouble_.clear();
    state_.overview.reset();
    model_->setOverview(nullptr, {});
    detail_->clear();
    state_.session.plan(state_.path, state_.settings);
    emit changed();
}

void ImportPreviewStep::take(std::shared_ptr<const ImportOverview> overview) {
    state_.overview = overview;
    model_->setOverview(overview, state_.headers());
    const QLocale locale;
    for (auto it = filters_.begin(); it != filters_.end(); ++it) {
        const qint64 count = it.key() == ImportModel::All
                                 ? qint64(overview->verdicts.size())
                                 : ImportModel::countOf(overview->counts, it.key());
        it.value()->setText(
            exchangeText("%1  %2").arg(ImportModel::labelOf(it.key()), locale.toString(count)));
        it.value()->setAccessibleName(
            exchangeText("Show: %1 (%2)")
                .arg(ImportModel::labelOf(it.key()), locale.toString(count)));
        it.value()->setEnabled(count > 0 || it.key() == ImportModel::All);
    }
    if (!filters_.value(model_->filter())->isEnabled())
        choose(ImportModel::All);
    filters_.value(model_->filter())->setChecked(true);
    const QStringList& names = overview->missing;
    const bool offers = !names.isEmpty() || !state_.settings.addMissing;
    addMissing_->setVisible(offers);
    missing_->setVisible(offers);
    addMissing_->setText(names.isEmpty()
                             ? exchangeText("Add what is missing")
                             : exchangeText("Add what is missing (%1):").arg(names.size()));
    addMissing_->setChecked(state_.settings.addMissing);
    constexpr int named = 8;
    missing_->setText(
        names.size() > named
            ? exchangeText("%1 and others").arg(names.mid(0, named).join(exchangeText(", ")))
            : names.join(exchangeText(", ")));
    missing_->setToolTip(names.mid(0, 60).join(u'\n'));
    view_->setColumnWidth(ImportModel::Line, Theme::px(60));
    view_->setColumnWidth(ImportModel::VerdictColumn, Theme::px(120));
    view_->setColumnWidth(ImportModel::What, Theme::px(300));
    for (int i = ImportModel::FirstCell; i < model_->columnCount(); ++i)
        view_->setColumnWidth(i, Theme::px(120));
    // What needs a look first: the first refused line, else the first that does something.
    const auto first = std::ranges::find_if(overview->verdicts, [&](Verdict v) {
        return overview->counts.rejected > 0 ? v == Verdict::Rejected
                                             : v == Verdict::New || v == Verdict::Changed;
    });
    const int row =
        first == overview->verdicts.end() ? 0 : model_->rowOf(first - overview->verdicts.begin());
    if (row >= 0 && model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(row, ImportModel::VerdictColumn));
    emit changed();
}

void ImportPreviewStep::choose(ImportModel::Filter filter) {
    const qint64 now = model_->fileRow(view_->currentIndex().row());
    model_->setFilter(filter);
    filters_.value(filter)->setChecked(true);
    const int row = qMax(0, model_->rowOf(now));
    if (model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(row, ImportModel::VerdictColumn));
    else
        detail_->clear();
}

void ImportPreviewStep::showLine(int row) {
    const ImportLine* line = model_->line(row);
    detail_->setHtml(line ? lineHtml(*line) : QString());
}

Issues ImportPreviewStep::whyNot() const {
    if (!trouble_.isEmpty())
        return trouble_;
    if (!state_.overview)
        return {error(exchangeText("The file is being read."))};
    if (state_.overview->counts.added + state_.overview->counts.changed == 0)
        return {error(exchangeText("There is nothing to import: no line is new or changed."),
                      exchangeText("Look at the rejected lines, or choose another policy."))};
    return {};
}

} // namespace zhijia
