// SPDX-License-Identifier: GPL-3.0-or-later
// "This has been asked before": proposals of the same call whose titles say the same.
#pragma once
#include "core/proposals/similar.h"
#include "ui/list/background.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace zhijia {

class Desk;

class SimilarPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SimilarPanel(Desk& desk, QWidget* parent = nullptr);
    ~SimilarPanel() override;
    /// Looks in the background for what is like this proposal and shows it; hides itself while
    /// nothing is known of it, and when nothing is like it. `mayMerge`: offers to merge.
    void setProposal(const Proposal* proposal, bool mayMerge);
    const QList<SimilarProposal>& found() const { return found_; }

signals:
    void openWanted(qint64 id);
    void mergeWanted(qint64 into);
    void docketAndMergeWanted(qint64 into); ///< that one waits for the screening too

private:
    void list(const QList<SimilarProposal>& found, bool mayMerge);

    Desk& desk_;
    BackgroundReader::Token token_;
    RawId about_ = 0; ///< whose likes are shown or being looked for
    QList<SimilarProposal> found_;
    QLabel* title_;
    QVBoxLayout* lines_;
};

} // namespace zhijia
