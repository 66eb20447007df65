// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sitting_box.h"
#include "core/book/book.h"
#include "ui/meeting/words.h"
#include <QSignalBlocker>
#include <tuple>

namespace zhijia {

Id<Sitting> sittingAtHand(const Reader& reader) {
    const QDate today = reader.today();
    RawId best = 0;
    std::tuple<int, qint64> rank;
    for (const Sitting& s : reader.all<Sitting>()) {
        const qint64 days = s.heldOn.isValid() ? today.daysTo(s.heldOn) : 0;
        const int group = s.takesAttendance()                    ? 0
                          : s.status == SittingStatus::Cancelled ? 3
                          : days >= 0                            ? 1
                                                                 : 2;
        const std::tuple now{group, qAbs(days)};
        if (best == 0 || now < rank) {
            best = s.id;
            rank = now;
        }
    }
    return Id<Sitting>(best);
}

SittingBox::SittingBox(Book& book, QWidget* parent) : QComboBox(parent), book_(book) {
    setObjectName(QStringLiteral("sitting"));
    setAccessibleName(meetingText("Sitting"));
    setToolTip(meetingText("The sitting that this page is about"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    connect(&book, &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Sitting::kind()))
            fill();
    });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (told_ == sitting())
            return;
        told_ = sitting();
        emit chosen();
    });
    fill();
}

Id<Sitting> SittingBox::sitting() const { return Id<Sitting>(currentData().toLongLong()); }

void SittingBox::choose(Id<Sitting> sitting) {
    if (const int at = findData(sitting.raw()); at >= 0)
        setCurrentIndex(at);
}

void SittingBox::fill() {
    const Id<Sitting> before = sitting();
    {
        const QSignalBlocker quiet(this);
        clear();
        const Field& status = *Sitting::kind().field(u"status");
        for (const Sitting& s :
             book_.read().all<Sitting>(Query().by(QStringLiteral("held_on"), true)))
            addItem(QStringLiteral("%1 · %2 · %3")
                        .arg(s.heldOn.toString(Qt::ISODate), s.name,
                             Sitting::kind().display(status, status.get(s))),
                    s.id);
        const int at = findData((before ? before : sittingAtHand(book_.read())).raw());
        setCurrentIndex(at >= 0 ? at : count() > 0 ? 0 : -1);
    }
    setEnabled(count() > 0);
    if (told_ != sitting()) {
        told_ = sitting();
        emit chosen();
    }
}

} // namespace zhijia
