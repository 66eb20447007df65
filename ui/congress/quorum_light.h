// SPDX-License-Identifier: GPL-3.0-or-later
// The quorum as a lamp with its numbers: on a page, at the desk, on the big screen. Never by colour
// alone.
#pragma once
#include "core/congress/quorum.h"
#include "core/congress/sitting.h"
#include <QWidget>

namespace zhijia {

/// Of a sitting that is over: nobody is waited for any more.
QString closedText(const Sitting& sitting);

class QuorumLight final : public QWidget {
    Q_OBJECT
public:
    explicit QuorumLight(QWidget* parent = nullptr);
    void setQuorum(const Quorum& quorum);
    /// Nothing to show yet: a grey lamp and a sentence.
    void setNothing(const QString& text);
    const Quorum& quorum() const { return quorum_; }
    bool isMet() const { return known_ && quorum_.met; }
    /// Lamp above the words instead of beside them, and as large as there is room.
    void setUpright(bool upright);
    /// White on black, for projectors.
    void setOnBlack(bool onBlack);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString headline() const;
    int headlinePixels() const;

    Quorum quorum_;
    QString nothing_;
    bool known_ = false, upright_ = false, onBlack_ = false;
};

} // namespace zhijia
