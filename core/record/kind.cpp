// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kind.h"
#include "core/base/clock.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QList<const Kind*>& registry() {
    static QList<const Kind*> list;
    return list;
}
QList<const Kind*>& internals() {
    static QList<const Kind*> list;
    return list;
}
} // namespace

const QList<const Kind*>& kinds() { return registry(); }
const QList<const Kind*>& internalKinds() { return internals(); }

const Kind* kindByName(QStringView name) {
    for (const auto* list : {&registry(), &internals()})
        for (const Kind* kind : *list)
            if (name == QLatin1StringView(kind->name))
                return kind;
    return nullptr;
}

void registerInternalKind(const Kind& kind) {
    if (!internals().contains(&kind))
        internals() << &kind;
}

void registerKind(const Kind& kind) {
    if (!registry().contains(&kind))
        registry() << &kind;
}

int Kind::indexOf(QStringView key) const {
    for (size_t i = 0; i < fields.size(); ++i)
        if (key == QLatin1StringView(fields[i].key))
            return static_cast<int>(i);
    return -1;
}

const Field* Kind::field(QStringView key) const {
    const int i = indexOf(key);
    return i < 0 ? nullptr : &fields[static_cast<size_t>(i)];
}

QString Kind::translated(const char* text) const {
    if (!*text)
        return {};
    const QString own = QCoreApplication::translate(context, text);
    // Words that steps of every room share are translated once (core/flow/common_params.h).
    return own != QString::fromUtf8(text) ? own : QCoreApplication::translate("flow", text);
}

QString Kind::title(const Record& r) const {
    const QString text = value(r, QString::fromUtf8(titleKey)).toString();
    return text.isEmpty() ? QStringLiteral("#%1").arg(r.id) : text;
}

QVariant Kind::value(const Record& r, QStringView key) const {
    if (key == u"id")
        return r.id;
    if (key == u"revision")
        return r.revision;
    const Field* f = field(key);
    return f ? f->get(r) : QVariant();
}

QString Kind::display(const Field& f, const QVariant& value, bool reveal) const {
    if (value.isNull())
        return {};
    if (f.has(Field::Sensitive) && !reveal)
        return maskText(f, f.print(value));
    if (f.show)
        return f.show(value);
    switch (f.type) {
    case FieldType::Enum:
        if (const EnumItem* item = f.options->byName(value.toString()))
            return f.options->label(*item);
        return value.toString();
    case FieldType::Bool:
        return value.toLongLong() ? QCoreApplication::translate("record", "Yes")
                                  : QCoreApplication::translate("record", "No");
    case FieldType::Instant:
        return officeTime(Codec<QDateTime>::fromValue(value))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case FieldType::Ref:
        return QStringLiteral("#%1").arg(value.toLongLong());
    default:
        return f.print(value);
    }
}

QString maskText(const Field& f, const QString& text) {
    if (text.isEmpty())
        return text;
    if (f.mask)
        return f.mask(text);
    const auto keep = qMin<qsizetype>(2, text.size() / 2);
    return QString(text.size() - keep, u'*') + text.right(keep);
}

} // namespace zhijia
