// SPDX-License-Identifier: GPL-3.0-or-later
// The needy-member files, and of the chosen one how its category was reckoned and where it stands.
#pragma once
#include "core/welfare/needy_file.h"
#include "ui/shell/record_page.h"
#include <QTimer>

class QLabel;
class QPushButton;

namespace zhijia {

class NeedyFilesPage final : public RecordPage {
    Q_OBJECT
public:
    NeedyFilesPage(Desk& desk, const PageRow& row);
    Id<NeedyFile> file() const { return Id<NeedyFile>(list().current()); }
    /// What the card says of the chosen file.
    QString cardText() const;

private:
    void refresh();

    QLabel *stage_, *sums_;
    QPushButton *worksheet_, *notice_, *statistics_;
    QTimer soon_;
};

} // namespace zhijia
