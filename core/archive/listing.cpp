// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/listing.h"
#include "core/archive/words.h"
#include "core/base/clock.h"
#include "core/report/language.h"
#include "core/report/words.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhijia::archive {

using namespace report;

namespace {

QString groupText(VolumeEntry::Group group) {
    switch (group) {
    case VolumeEntry::Paper:
        return tr("Papers");
    case VolumeEntry::Data:
        return tr("Records");
    case VolumeEntry::Attachment:
        return tr("Attachments");
    }
    return {};
}

/// "3–7" of a paper that begins on page 3 of the volume; empty when it has no pages.
QString pageSpan(qint64 from, qint64 pages) {
    if (pages <= 0)
        return {};
    return pages == 1 ? QString::number(from)
                      : QStringLiteral("%1–%2").arg(from).arg(from + pages - 1);
}

} // namespace

Document registerOf(const VolumeMade& volume, const QString& office) {
    const Language language = interfaceLanguage();
    Document d;
    d.metadata = {tr("%1: register of the volume").arg(volume.title), office,
                  tr("Register of the volume"), volume.at, language};
    d.page = PageSetup::landscape(); // names of files are long
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(tr("Register of the volume"));
    KeyValues cover;
    cover.columns = 3;
    cover.items = {{tr("Volume"), volume.title, true},
                   {tr("Made on"), writtenDate(officeTime(volume.at).date(), language)},
                   {tr("Papers, records and attachments"), QString::number(volume.entries.size())},
                   {tr("Pages"), QString::number(volume.pages())},
                   {tr("Fingerprint"), QString::fromLatin1(volume.fingerprint), true}};
    d.add({cover});
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Title"), 4},
                     {tr("Date"), 1, mm(30)},
                     {tr("Pages"), 1, mm(13), Align::Right},
                     {tr("Page"), 1, mm(17), Align::Right},
                     {tr("File"), 5}};
    qint64 page = 1;
    std::optional<VolumeEntry::Group> group;
    for (const VolumeEntry& e : volume.entries) {
        if (group != e.group)
            table.rows << Row{{groupText(e.group)}, Row::Group};
        group = e.group;
        table.rows << Row{{QString::number(e.number), e.title,
                           e.date.isValid() ? writtenDate(e.date, language) : QString(),
                           e.pages > 0 ? QString::number(e.pages) : QString(),
                           pageSpan(page, e.pages), e.file}};
        page += e.pages;
    }
    d.add({table});
    d.paragraph(tr("Files in the volume: %1, of them listed here: %2, besides this register, its "
                   "table (%3), the catalogue (%4) and the sums (%5). Pages: %6.")
                    .arg(QString::number(volume.files()), QString::number(volume.entries.size()),
                         registerCsv(), catalogueFile(), sumsFile(), QString::number(page - 1)));
    // It stands in this register, so it cannot be of this register as well.
    d.paragraph(tr("Whoever verifies the volume compares the fingerprint with the one above and "
                   "with the office's history: while it is the same, no byte of any other file was "
                   "changed. This register itself is outside the fingerprint."));
    if (!volume.refused.isEmpty()) {
        d.heading(1, tr("Not in the volume"));
        Table missing;
        missing.columns = {{tr("Title"), 2}, {tr("Reason"), 3}};
        for (const VolumeRefusal& r : volume.refused)
            missing.rows << Row{{r.title, r.reason}};
        d.add({missing});
    }
    if (!volume.withheld.isEmpty()) {
        d.heading(1, tr("Withheld as confidential"));
        Table withheld;
        withheld.columns = {{tr("Title"), 3}, {tr("SHA-256"), 4}};
        for (const VolumeWithheld& w : volume.withheld)
            withheld.rows << Row{{w.title, w.sha256.isEmpty() ? QStringLiteral("–")
                                                              : QString::fromLatin1(w.sha256)}};
        d.add({withheld});
        d.paragraph(tr("It is kept in the office. Whoever has it can show by the SHA-256 that it "
                       "is what was there when this volume was made."));
    }
    if (!volume.confidentialReason.isEmpty())
        d.paragraph(tr("What is confidential is in this volume, because: %1")
                        .arg(volume.confidentialReason));
    if (!volume.unfinished.isEmpty()) {
        d.heading(1, tr("Not finished when this volume was made"));
        for (const Issue& issue : volume.unfinished)
            d.paragraph(issue.text);
    }
    Signatures hands;
    hands.labels = {tr("Filed by"), tr("Checked by")};
    hands.withDate = true;
    d.add({KeepTogether{{{hands}}}});
    return d;
}

QList<QStringList> registerRows(const VolumeMade& volume) {
    QList<QStringList> rows{{tr("No."), tr("Title"), tr("Date"), tr("Pages"), tr("Page"),
                             tr("File"), QStringLiteral("SHA-256")}};
    qint64 page = 1;
    for (const VolumeEntry& e : volume.entries) {
        rows << QStringList{
            QString::number(e.number),    e.title,
            e.date.toString(Qt::ISODate), e.pages > 0 ? QString::number(e.pages) : QString(),
            pageSpan(page, e.pages),      e.file,
            QString::fromLatin1(e.sha256)};
        page += e.pages;
    }
    for (const VolumeWithheld& w : volume.withheld)
        rows << QStringList{{}, w.title, {}, {}, {}, tr("withheld"), QString::fromLatin1(w.sha256)};
    return rows;
}

QByteArray catalogueOf(const VolumeMade& volume, const QString& office, RawId sitting) {
    static constexpr const char* groups[] = {"paper", "data", "attachment"};
    QJsonArray entries, refused, withheld, unfinished;
    for (const VolumeEntry& e : volume.entries)
        entries << QJsonObject{
            {QStringLiteral("group"), QString::fromUtf8(groups[e.group])},
            {QStringLiteral("number"), e.number},
            {QStringLiteral("title"), e.title},
            {QStringLiteral("date"),
             e.date.isValid() ? QJsonValue(e.date.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("pages"), e.pages},
            {QStringLiteral("file"), e.file},
            {QStringLiteral("source"), e.report},
            // Ids do not fit into a number of JSON.
            {QStringLiteral("record"),
             e.record ? QJsonValue(QString::number(e.record)) : QJsonValue()},
            {QStringLiteral("bytes"), e.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(e.sha256)}};
    for (const VolumeRefusal& r : volume.refused)
        refused << QJsonObject{{QStringLiteral("title"), r.title},
                               {QStringLiteral("reason"), r.reason}};
    for (const VolumeWithheld& w : volume.withheld)
        withheld << QJsonObject{
            {QStringLiteral("title"), w.title},
            {QStringLiteral("source"), w.source},
            {QStringLiteral("record"),
             w.record ? QJsonValue(QString::number(w.record)) : QJsonValue()},
            {QStringLiteral("bytes"), w.bytes},
            {QStringLiteral("sha256"),
             w.sha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(w.sha256))}};
    for (const Issue& issue : volume.unfinished)
        unfinished << issue.text;
    const QJsonObject object{{QStringLiteral("format"), volumeFormat()},
                             {QStringLiteral("version"), 2},
                             {QStringLiteral("register"), registerPdf()},
                             {QStringLiteral("title"), volume.title},
                             {QStringLiteral("office"), office},
                             {QStringLiteral("sitting"), QString::number(sitting)},
                             {QStringLiteral("made"), officeTime(volume.at).toString(Qt::ISODate)},
                             {QStringLiteral("entries"), entries},
                             {QStringLiteral("refused"), refused},
                             {QStringLiteral("withheld"), withheld},
                             {QStringLiteral("confidential_reason"), volume.confidentialReason},
                             {QStringLiteral("unfinished"), unfinished}};
    return QJsonDocument(object).toJson();
}

} // namespace zhijia::archive
