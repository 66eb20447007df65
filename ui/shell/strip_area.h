// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page says what stands about the chosen record: below the list and its form, so that no
// row is pushed away from under the mouse when more or less is to be said.
#pragma once
#include <QScrollArea>

class QVBoxLayout;

namespace zhijia {

/// As high as the fullest record so far needed it, up to a third of the page; what needs more
/// scrolls. It never gets lower by itself: going through the list moves nothing at all then. A
/// window of another width is looked at anew.
class StripArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit StripArea(QWidget* parent = nullptr);
    QVBoxLayout* box() const { return box_; }
    /// How high the page is that it stands in, and whether that is so low that the list and the
    /// form need all of it: then the strip is put away until somebody asks for it.
    /// Call it too when something may have come into it while it was folded.
    void setRoom(int pageHeight, bool low);
    /// Somebody asked for it, or has seen enough.
    void setUnfolded(bool unfolded);
    bool isFolded() const { return low_ && !unfolded_; }
    /// Whether anything stands in it.
    bool hasContent() const;

signals:
    void contentChanged(); ///< there is something in it, or no longer, or it was folded

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QVBoxLayout* box_;
    int room_ = 0, most_ = 0, width_ = 0;
    bool low_ = false, unfolded_ = false, had_ = false;
};

} // namespace zhijia
