// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/out.h"
#include "core/base/sentences.h"
#include "core/office/kinds.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("app", text); }
} // namespace

QString Session::path() const {
    if (officePath.empty())
        throw Usage{tr("Say which office: --office FILE, or set ZHIJIA_OFFICE.")};
    return text(officePath);
}

Office& Session::office() {
    if (opened)
        return *opened;
    const QString file = path();
    if (file.startsWith(QStringLiteral("postgresql://")))
        throw Refused{
            {error(tr("An office on a PostgreSQL server cannot be opened by this version."),
                   tr("Give the name of an office file."))}};
    opened = value(Office::open(file));
    if (!json)
        printIssues(opened->store().notes());
    return *opened;
}

const Kind& Session::kind(const std::string& name) {
    registerKinds();
    if (const Kind* found = kindByName(text(name)))
        return *found;
    QStringList names;
    for (const Kind* k : kinds())
        names << QString::fromUtf8(k->name);
    throw Usage{tr("There is no kind of record \"%1\". The kinds are: %2.")
                    .arg(text(name), names.join(QStringLiteral(", ")))};
}

RawId Session::record(const Kind& kind, const std::string& name) {
    return value(read().resolve(kind, text(name)));
}

bool Session::mayReveal(const Kind& kind, RawId id) {
    if (revealOption->count() == 0)
        return false;
    bool any = false;
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Sensitive))
            continue;
        value(book().reveal(kind, id, QString::fromUtf8(f.key), text(reason)));
        any = true;
    }
    return any;
}

QList<std::pair<QString, QString>> Session::pairs(const std::vector<std::string>& words) {
    QList<std::pair<QString, QString>> list;
    for (const std::string& word : words) {
        const QString whole = text(word);
        const qsizetype at = whole.indexOf(u'=');
        if (at <= 0)
            throw Usage{tr("\"%1\" is not of the form key=value.").arg(whole)};
        const QString key = whole.left(at);
        for (const auto& [other, ignored] : list)
            if (other == key)
                throw Usage{tr("\"%1\" is given twice.").arg(key)};
        list.append({key, whole.mid(at + 1)});
    }
    return list;
}

std::function<std::string(const std::string&)> wholeNumber(qint64 least, qint64 most) {
    return [least, most](const std::string& word) {
        bool ok = false;
        const qint64 number = text(word).toLongLong(&ok);
        return ok && number >= least && number <= most
                   ? std::string()
                   : tr("\"%1\" is no whole number from %2 to %3.")
                         .arg(text(word))
                         .arg(least)
                         .arg(most)
                         .toStdString();
    };
}

void Session::print(const QJsonValue& value) {
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out(document.toJson(QJsonDocument::Compact) + '\n');
}

void Session::print(const QString& line) { out(line.toUtf8() + '\n'); }

void Session::printIssues(const Issues& issues) {
    for (const Issue& issue : issues) {
        QString line = issue.severity == Severity::Error     ? tr("Error: %1").arg(issue.text)
                       : issue.severity == Severity::Warning ? tr("Warning: %1").arg(issue.text)
                                                             : issue.text;
        if (!issue.rule.isEmpty())
            line += u' ' + tr("[%1]").arg(issue.rule);
        if (!issue.mend.isEmpty())
            line = sentences(line, issue.mend);
        err(line);
    }
}

QJsonArray toJson(const Issues& issues) {
    QJsonArray array;
    for (const Issue& i : issues)
        array << QJsonObject{{QStringLiteral("severity"), severityName(i.severity)},
                             {QStringLiteral("field"), i.field},
                             {QStringLiteral("text"), i.text},
                             {QStringLiteral("rule"), i.rule},
                             {QStringLiteral("mend"), i.mend}};
    return array;
}

QJsonValue toJson(const Field& field, const QVariant& value, bool reveal) {
    if (value.isNull())
        return QJsonValue::Null;
    if (field.has(Field::Sensitive) && !reveal)
        return maskText(field, field.print(value));
    switch (field.type) {
    case FieldType::Bool:
        return value.toLongLong() != 0;
    case FieldType::Integer:
    case FieldType::Ref:
        return value.toLongLong();
    default:
        return field.print(value);
    }
}

} // namespace zhijia::cli
