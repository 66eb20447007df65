// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/one_household.h"
#include "core/base/citizen_id.h"
#include "core/book/reader.h"
#include "core/rules/rules.h"
#include "core/welfare/words.h"
#include <QCryptographicHash>

namespace zhijia {

using namespace welfare;

namespace {

/// The live files in which somebody is, besides `inside`.
QList<RawId> filesWith(const Reader& reader, const QString& key, RawId inside) {
    QSet<RawId> files;
    for (const RawId id :
         reader.ids(NeedyFile::kind(), Query().eq(QStringLiteral("person_key"), key)))
        files << id;
    for (const HouseholdMember& m :
         reader.all<HouseholdMember>(Query().eq(QStringLiteral("person_key"), key)))
        files << m.file.raw();
    files.remove(inside);
    QList<RawId> live;
    for (const RawId id : files)
        if (const auto f = reader.get(Id<NeedyFile>(id)); f && f->isLive())
            live << id;
    std::ranges::sort(live);
    return live;
}

} // namespace

QString personKeyOf(const QString& idNumber) {
    if (idNumber.isEmpty())
        return {};
    const auto id = CitizenId::check(idNumber, QDate(9999, 12, 31));
    const QString number = id ? id->upgraded().print() : idNumber;
    return QString::fromLatin1(
        QCryptographicHash::hash("zhijia person " + number.toUtf8(), QCryptographicHash::Sha256)
            .toHex());
}

Issues inAnotherFile(const Reader& reader, const QString& key, Id<NeedyFile> inside) {
    if (key.isEmpty())
        return {};
    const QList<RawId> others = filesWith(reader, key, inside.raw());
    if (others.isEmpty())
        return {};
    const auto other = reader.get(Id<NeedyFile>(others.first()));
    const QString unit = reader.title(Unit::kind(), other->unit.raw());
    return {cited(
        error(
            unit.isEmpty()
                ? tr("This person is in another live file: %1.").arg(needyTitle(*other))
                : tr("This person is in another live file: %1, %2.").arg(needyTitle(*other), unit),
            tr("Keep one file for the household: open that one, or let it end first."),
            QStringLiteral("id_number")),
        Rules::of(reader, other->rulePack).cite(rule::needyHousehold))};
}

Issues householdElsewhere(const Reader& reader, const NeedyFile& file) {
    Issues issues = inAnotherFile(reader, file.personKey, Id<NeedyFile>(file.id));
    QSet<QString> keys{file.personKey};
    for (const HouseholdMember& m : householdOf(reader, Id<NeedyFile>(file.id))) {
        for (Issue issue : inAnotherFile(reader, m.personKey, Id<NeedyFile>(file.id))) {
            issue.text = tr("%1: %2").arg(m.label, issue.text);
            issues << issue;
        }
        if (!m.personKey.isEmpty() && keys.contains(m.personKey))
            issues << error(
                tr("%1 has the same ID number as somebody else of this household.").arg(m.label),
                tr("Take the line out that stands there twice."));
        keys << m.personKey;
    }
    return issues;
}

} // namespace zhijia
