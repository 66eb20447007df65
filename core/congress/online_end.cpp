// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/online_end.h"
#include "core/book/txn.h"

namespace zhijia {

namespace {

/// A meeting that is ended empties within minutes, not at one stroke. Not a statutory number.
constexpr qint64 leavingTakes = 10 * 60;

std::vector<Attendance> onlineLines(const Reader& reader, Id<Sitting> sitting, const char* state) {
    return reader.all<Attendance>(
        Query()
            .eq(QStringLiteral("sitting"), sitting)
            .eq(QStringLiteral("channel"), Codec<Channel>::toValue(Channel::Online))
            .eq(QStringLiteral("state"), QString::fromUtf8(state)));
}

} // namespace

Outcome<void> leaveOnline(Txn& txn, const OnlineEntry& e) {
    const auto a = e.attendance ? txn.get(e.attendance) : std::nullopt;
    if (!a || !a->isPresent() || a->channel != Channel::Online || !e.leftAt.isValid())
        return {};
    QDateTime last = e.leftAt;
    for (const OnlineEntry& other :
         txn.all<OnlineEntry>(Query().eq(QStringLiteral("attendance"), e.attendance))) {
        if (!other.leftAt.isValid())
            return {};
        last = qMax(last, other.leftAt);
    }
    if (last > txn.clock().now() || last < a->arrivedAt)
        return {};
    return txn.step(e.attendance, QStringLiteral("leave"),
                    {{QStringLiteral("left_at"), Codec<QDateTime>::toValue(last)}});
}

QList<RawId> stayedOnline(const Reader& reader, Id<Sitting> sitting) {
    if (!onlineLines(reader, sitting, "present").empty() ||
        !onlineLines(reader, sitting, "late").empty())
        return {};
    std::vector<Attendance> left; // as the meeting tool says, not as somebody saw
    QDateTime end;
    for (const Attendance& a : onlineLines(reader, sitting, "left_early")) {
        const auto deputy = a.deputy ? reader.get(a.deputy) : std::nullopt;
        if (!a.leftAt.isValid() || (deputy && deputy->status != DeputyStatus::Elected) ||
            reader.count<OnlineEntry>(
                Query()
                    .eq(QStringLiteral("attendance"), Id<Attendance>(a.id))
                    .eq(QStringLiteral("left_at"), Codec<QDateTime>::toValue(a.leftAt))) == 0)
            continue;
        end = end.isValid() ? qMax(end, a.leftAt) : a.leftAt;
        left.push_back(a);
    }
    QList<RawId> stayed;
    for (const Attendance& a : left)
        if (a.leftAt.secsTo(end) <= leavingTakes)
            stayed << a.id;
    return stayed;
}

} // namespace zhijia
