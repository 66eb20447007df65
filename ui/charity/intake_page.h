// SPDX-License-Identifier: GPL-3.0-or-later
// The intake desk: one screen, one item after the other by keyboard, each with its code at once and
// its label printed.
#pragma once
#include "core/charity/item.h"
#include "core/charity/papers.h"
#include "core/rules/rules.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace zhijia {

class IntakePage final : public Page {
    Q_OBJECT
public:
    IntakePage(Desk& desk, const PageRow& row);
    QWidget* firstWidget() override;
    /// The item that was entered last; none yet.
    Id<DonatedItem> last() const { return last_; }
    const QList<RawId>& waiting() const { return waiting_; } ///< entered, label not printed

    /// Enters what stands there. A price that looks slipped asks once more.
    void enterItem();
    /// Takes a photo from a file with the next item.
    void choosePhoto(const QString& path);
    /// The labels that were not printed yet, on the chosen sheet.
    void printLabels();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillSales();
    void fillChoices();
    void suggest();
    void say(bool good, const QString& text, const QString& more = {});
    void entered(Id<DonatedItem> id);
    void showWaiting();
    Id<CharitySale> sale() const;
    Rules rules() const;
    std::optional<GoodsCategory> category() const;

    QComboBox *sale_, *unit_, *category_, *condition_, *sheet_, *printer_;
    QLineEdit *donor_, *name_, *value_, *price_, *note_;
    QSpinBox *pieces_, *first_; ///< the second: at which label of a begun sheet to start
    QCheckBox* perPiece_;
    QLabel *suggested_, *said_, *photo_;
    QListWidget* recent_;
    QPushButton *enter_, *print_, *choose_;
    QString photoPath_;
    Money confirmed_; ///< a price that was asked about and is right
    Id<DonatedItem> last_;
    QList<RawId> waiting_;
};

} // namespace zhijia
