// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/way_on.h"
#include "core/base/sentences.h"
#include "core/book/reader.h"
#include <QSet>
#include <algorithm>

namespace zhijia {

namespace {

QHash<QString, QList<WaysOn>>& ways() {
    static QHash<QString, QList<WaysOn>> list;
    return list;
}

QSet<QString>& asides() {
    static QSet<QString> list;
    return list;
}

QString place(const Kind& kind, const char* verb) {
    return QString::fromUtf8(kind.name) + u'.' + QString::fromUtf8(verb);
}

/// The place of a state in its enumeration; states are listed in the order of the work.
int placeOf(const Field& state, QStringView name) {
    int at = 0;
    if (state.options)
        for (const EnumItem& item : state.options->items) {
            if (name == QLatin1StringView(item.name))
                return at;
            ++at;
        }
    return -1;
}

bool isOneOf(const QString& state, std::initializer_list<const char16_t*> states) {
    return std::ranges::any_of(states, [&](const char16_t* s) { return state == QStringView(s); });
}

/// A break lies behind the state it interrupts, and its end is the way on.
bool isBreak(const QString& state) {
    return isOneOf(state, {u"adjourned", u"postponed", u"suspended"});
}

/// Where a record is meant to stay: nobody hurries a deputy out of office.
bool isResting(const QString& state) {
    return isOneOf(state, {u"active", u"elected", u"serving", u"in_force", u"present", u"late"});
}

bool startsIn(const Step& step, const QString& state) {
    return step.from.empty() || std::ranges::any_of(step.from, [&](const char* s) {
               return state == QLatin1StringView(s);
           });
}

} // namespace

void registerWaysOn(const Kind& kind, WaysOn way) {
    auto& list = ways()[QString::fromUtf8(kind.name)];
    if (!list.contains(way))
        list << way;
}

void registerAside(const Kind& kind, const char* verb) { asides().insert(place(kind, verb)); }

bool isDeadEnd(QStringView state) {
    static constexpr const char16_t* ends[] = {
        u"void",       u"withdrawn", u"cancelled", u"merged",   u"declined", u"skipped",
        u"waived",     u"dropped",   u"refused",   u"released", u"joined",   u"suggestion",
        u"broken_off", u"left",      u"revoked",   u"reversed", u"retired"};
    return std::ranges::any_of(ends,
                               [&](const char16_t* end) { return state == QStringView(end); });
}

Leads leads(const Kind& kind, const Record& record, const Step& step) {
    if (!*step.to)
        return Leads::Nowhere;
    const QString to = QString::fromUtf8(step.to);
    if (isDeadEnd(to))
        return Leads::Back;
    const Field& state = *kind.field(QString::fromUtf8(kind.flow->field));
    const QString from = state.get(record).toString();
    if (to == from)
        return Leads::Nowhere;
    if (isBreak(to) || isResting(from) || asides().contains(place(kind, step.verb)))
        return Leads::Aside;
    return isBreak(from) || placeOf(state, to) > placeOf(state, from) ? Leads::Forward
                                                                      : Leads::Back;
}

QList<WayOn> waysOn(const Reader& reader, const Kind& kind, const Record& record,
                    const QHash<QString, Issues>& known) {
    QList<WayOn> list;
    for (const WaysOn way : ways().value(QString::fromUtf8(kind.name)))
        list += way(reader, record);
    // What the window does by itself (a volume is made) comes when the records are done.
    std::ranges::stable_partition(list, [](const WayOn& way) { return way.act.isEmpty(); });
    if (!list.isEmpty() || !kind.flow)
        return list;
    const QString state = kind.field(QString::fromUtf8(kind.flow->field))->get(record).toString();
    const Step* first = nullptr;
    Issues wrong;
    for (const Step& step : kind.flow->steps) {
        if (!startsIn(step, state) || leads(kind, record, step) != Leads::Forward)
            continue;
        const auto said = known.constFind(QString::fromUtf8(step.verb));
        const Issues why = said != known.constEnd() ? *said : whyNot(reader, kind, record, step);
        if (!refuses(why))
            return {};
        if (!first) {
            first = &step;
            wrong = why;
        }
    }
    if (!first)
        return {};
    const auto issue =
        std::ranges::find_if(wrong, [](const Issue& i) { return i.severity == Severity::Error; });
    WayOn next{kind.translated(first->label), nullptr, 0, {}, {}};
    next.why = sentences(*issue);
    if (const Field* f = kind.field(issue->field); f && !f->isReadOnly() && !f->has(Field::Hidden))
        next.field = issue->field;
    return {next};
}

} // namespace zhijia
