// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notices_page.h"
#include "core/book/setting.h"
#include "ui/notices/notice_clock_panel.h"
#include <QVBoxLayout>

namespace zhijia {

NoticesPage::NoticesPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Notice::kind()), clock_(new NoticeClockPanel) {
    body()->insertWidget(0, clock_);
    connect(&list(), &RecordList::currentChanged, this, &NoticesPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        // Settings hold the office's own days off and its rules.
        if (receipt.touches(Notice::kind()) || receipt.touches(Setting::kind()))
            refresh();
    });
    given = [this] { // most notices are about what was adopted last and is not public yet
        QHash<QString, QVariant> values;
        if (const auto r = book().read().first<Resolution>(
                Query()
                    .eq(QStringLiteral("status"), QStringLiteral("adopted"))
                    .by(QStringLiteral("id"), true)))
            values.insert(QStringLiteral("resolution"), r->id);
        return values;
    };
    refresh();
}

void NoticesPage::refresh() {
    const auto notice = book().read().get(Id<Notice>(list().current()));
    if (notice)
        clock_->show(book().read(), *notice);
    else
        clock_->showNothing();
}

} // namespace zhijia
