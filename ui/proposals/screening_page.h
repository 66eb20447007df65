// SPDX-License-Identifier: GPL-3.0-or-later
// The screening: one submitted proposal after the other, each outcome by one key.
#pragma once
#include "ui/shell/record_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhijia {

class SimilarPanel;

class ScreeningPage final : public RecordPage {
    Q_OBJECT
public:
    ScreeningPage(Desk& desk, const PageRow& row);
    SimilarPanel& similar() const { return *similar_; }
    QPushButton* outcomeButton(const QString& verb) const;
    /// Who screens: whoever works here, in every outcome, until somebody else is written here.
    QLineEdit& screenedBy() const { return *by_; }
    bool openRecord(RawId id) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void take(const char* verb);
    void ask(const QList<RawId>& ids, const Step& step, const QVariantMap& params);
    void offerToMerge();
    void docketAndMerge(RawId id, RawId into);
    /// Who screens, as the steps take it.
    QVariantMap screener() const;
    void goOn(); ///< to the next one that waits, so that the keyboard never has to

    SimilarPanel* similar_;
    QLabel* left_;
    QLineEdit* by_;
    QList<QPushButton*> outcomes_;
    int row_ = 0; ///< where the eye is
};

} // namespace zhijia
