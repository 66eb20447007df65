// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welfare/standards_page.h"
#include "ui/shell/theme.h"
#include "ui/welfare/preview_page.h"
#include "ui/welfare/words.h"
#include <QBoxLayout>
#include <QPushButton>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = welfareText(
        "Enter the minimum living line of your region from its first day on, with the document "
        "that says so. A later standard takes over what does not change.");
    return options;
}

} // namespace

StandardsPage::StandardsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, WelfareStandard::kind(), listOptions()),
      who_(new QPushButton(icon(QStringLiteral("count")), welfareText("Who would change?"))) {
    who_->setObjectName(QStringLiteral("whoChanges"));
    who_->setToolTip(
        welfareText("Judges every file of the region by this standard; nothing is written"));
    headerButtons()->addWidget(who_, 0, Qt::AlignTop);
    const auto enable = [this] { who_->setEnabled(list().current() != 0); };
    connect(&list(), &RecordList::currentChanged, this, enable);
    enable();
    connect(who_, &QPushButton::clicked, this, [this] {
        PreviewPage::wanted(Id<WelfareStandard>(list().current()));
        this->desk().openPage(QStringLiteral("welfare.preview"));
    });
}

} // namespace zhijia
