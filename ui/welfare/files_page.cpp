// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welfare/files_page.h"
#include "core/office/reports.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/preview.h"
#include "ui/form/papers_button.h"
#include "ui/shell/theme.h"
#include "ui/welfare/words.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions(Desk& desk) {
    RecordList::Options options;
    options.emptyText = welfareText(
        "First enter the standard of your region and put it into force. Then begin with \"New\", "
        "or import the list of needy members that you keep.");
    options.emptyOffers = {{welfareText("Go to the standards"),
                            [&desk] { desk.openPage(QStringLiteral("welfare.standards")); },
                            false}};
    return options;
}

/// Where a file stands, in a line: category, what is missing, the notice's clock.
QString stageText(const Reader& reader, const NeedyFile& f) {
    QStringList parts{needyTitle(f),
                      NeedyFile::kind().display(*NeedyFile::kind().field(u"status"),
                                                Codec<NeedyStatus>::toValue(f.status))};
    if (f.category != NeedyCategory::None)
        parts << categoryText(f.category);
    if (f.status == NeedyStatus::Posted)
        parts << needyClock(reader, f).text();
    if (f.isLive())
        if (const auto missing = whyNotComplete(reader, f).size(); missing > 0)
            parts << welfareText("Papers missing: %1").arg(missing);
    if (const auto open = openFindings(reader, Id<NeedyFile>(f.id)).size(); open > 0)
        parts << welfareText("Open findings: %1").arg(open);
    return parts.join(welfareText(" · "));
}

} // namespace

NeedyFilesPage::NeedyFilesPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, NeedyFile::kind(), listOptions(desk)), stage_(new QLabel),
      sums_(new QLabel),
      worksheet_(new QPushButton(icon(QStringLiteral("report")), welfareText("Worksheet"))),
      notice_(new QPushButton(icon(QStringLiteral("notice")), welfareText("Notice"))),
      statistics_(new QPushButton(icon(QStringLiteral("chart")), welfareText("Statistics"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    stage_->setObjectName(QStringLiteral("needyStage"));
    stage_->setProperty("role", QStringLiteral("section"));
    sums_->setObjectName(QStringLiteral("needySums"));
    for (QLabel* label : {stage_, sums_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    line->addWidget(worksheet_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    worksheet_->setObjectName(QStringLiteral("needyWorksheet"));
    worksheet_->setToolTip(welfareText("The sum with the family's own numbers, to be printed"));
    notice_->setObjectName(QStringLiteral("needyNotice"));
    notice_->setToolTip(welfareText("Everybody whose notice hangs now: surname and unit only"));
    statistics_->setObjectName(QStringLiteral("needyStatistics"));
    statistics_->setToolTip(welfareText("This year: households and people, by category and cause"));
    headerButtons()->addWidget(notice_, 0, Qt::AlignTop);
    headerButtons()->addWidget(statistics_, 0, Qt::AlignTop);
    const auto paper = [this](const char* name, bool ofFile) {
        if (const ReportKind* report = reportByName(QString::fromUtf8(name)))
            showReport(this->desk(), *report, ofFile ? file().raw() : 0);
    };
    connect(worksheet_, &QPushButton::clicked, this, [paper] { paper("needy-worksheet", true); });
    connect(notice_, &QPushButton::clicked, this, [paper] { paper("needy-notice", false); });
    connect(statistics_, &QPushButton::clicked, this,
            [paper] { paper("needy-statistics", false); });
    connect(&list(), &RecordList::currentChanged, this, &NeedyFilesPage::refresh);
    soon_.setSingleShot(true);
    soon_.setInterval(60);
    connect(&soon_, &QTimer::timeout, this, &NeedyFilesPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        for (const Kind* kind :
             {&NeedyFile::kind(), &HouseholdMember::kind(), &NeedyDocument::kind(),
              &NeedyFinding::kind(), &NeedyObjection::kind()})
            if (receipt.touches(*kind))
                return soon_.start();
    });
    refresh();
}

QString NeedyFilesPage::cardText() const { return stage_->text() + u'\n' + sums_->text(); }

void NeedyFilesPage::refresh() {
    const Reader& reader = book().read();
    const auto f = file() ? reader.get(file()) : std::nullopt;
    const auto sheet = f ? worksheetOf(reader, file()) : std::nullopt;
    worksheet_->setEnabled(sheet.has_value());
    notice_->setEnabled(
        reader.count<NeedyFile>(
            Query().eq(QStringLiteral("status"), QStringLiteral("posted")).first(1)) > 0);
    if (!f) {
        stage_->setText(welfareText("Choose a file to see how its category was reckoned."));
        sums_->clear();
        return;
    }
    stage_->setText(stageText(reader, *f));
    sums_->setText(sheet ? worksheetText(*sheet).join(u'\n')
                         : welfareText("Not judged yet: that comes with the application."));
}

} // namespace zhijia
