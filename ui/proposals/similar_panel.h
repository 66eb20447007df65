// SPDX-License-Identifier: GPL-3.0-or-later
// "This has been asked before": proposals of the same call whose titles say the same.
#pragma once
#include "core/proposals/similar.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace zhijia {

class SimilarPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SimilarPanel(QWidget* parent = nullptr);
    /// Shows what is like this proposal; hides itself when nothing is. `mayMerge`: offers to merge.
    void setProposal(const Reader& reader, const Proposal* proposal, bool mayMerge);
    const QList<SimilarProposal>& found() const { return found_; }

signals:
    void openWanted(qint64 id);
    void mergeWanted(qint64 into);

private:
    QList<SimilarProposal> found_;
    QLabel* title_;
    QVBoxLayout* lines_;
};

} // namespace zhijia
