// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/common_params.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("flow", text); }
} // namespace

Param onParam() {
    return {"on",    QT_TRANSLATE_NOOP("flow", "Date"),        FieldType::Date, false, nullptr,
            nullptr, QT_TRANSLATE_NOOP("flow", "Empty: today")};
}

Param reasonParam(bool required) {
    return {"reason", QT_TRANSLATE_NOOP("flow", "Reason"), FieldType::Text, required};
}

QDate dateOf(const Reader& reader, const Params& params, const char* key) {
    const QDate date = Codec<QDate>::fromValue(params.value(QString::fromUtf8(key)));
    return date.isValid() ? date : reader.today();
}

QString reasonOf(const Params& params) {
    return tidy(params.value(QStringLiteral("reason")).toString());
}

Issues notInFuture(const Reader& reader, const Record&, const Params& params) {
    if (dateOf(reader, params) > reader.today())
        return {error(tr("The date lies in the future."), tr("Take the step on that day."),
                      QStringLiteral("on"))};
    return {};
}

Issues notBefore(QDate day, QDate least, const QString& text, const char* key) {
    if (!least.isValid() || day >= least)
        return {};
    return {error(text, tr("Choose a later date."), QString::fromUtf8(key))};
}

} // namespace zhijia
