// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/volume.h"
#include "core/archive/belongings.h"
#include "core/archive/listing.h"
#include "core/archive/paper_press.h"
#include "core/archive/verify.h"
#include "core/archive/volume_folder.h"
#include "core/archive/volume_zip.h"
#include "core/archive/words.h"
#include "core/congress/unfinished.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export.h"
#include "core/office/reports.h"
#include "core/record/confidential.h"
#include "core/report/pdf_writer.h"
#include "core/rules/rule.h"
#include "core/store/store.h"
#include <QFileInfo>

namespace zhijia {

using archive::tr;

namespace {

/// A paper to be written.
struct Task {
    const ReportKind* report = nullptr;
    const Kind* kind = nullptr;
    RawId record = 0;
};

QString told(const Issues& issues) {
    QStringList texts;
    for (const Issue& issue : issues)
        texts << issue.text;
    return texts.join(u' ');
}

/// The day a record is about: its first date that lists show, else its first date.
QDate dateOfRecord(const Kind& kind, const Record& record) {
    QDate any;
    for (const Field& f : kind.fields) {
        if (f.type != FieldType::Date || f.has(Field::Hidden))
            continue;
        const QDate date = Codec<QDate>::fromValue(f.get(record));
        if (date.isValid() && f.has(Field::Listed))
            return date;
        if (date.isValid() && !any.isValid())
            any = date;
    }
    return any;
}

class Maker {
public:
    Maker(const Reader& reader, const Sitting& sitting, const QString& folder,
          const VolumeOptions& options)
        : reader_(reader), sitting_(sitting), options_(options), folder_(folder) {
        made_.title = sitting.name;
        made_.folder = folder;
        made_.at = reader.clock().now();
        made_.unfinished = unfinishedOf(reader, sitting);
        if (options.leave)
            made_.confidentialReason = options.leave->reason();
    }

    Outcome<VolumeMade> make() {
        const QList<Belonging> belongings = belongingsOf(sitting_);
        const QList<Task> tasks = papers(belongings);
        const std::vector<Attachment> files = filesOf(reader_, belongings);
        const qint64 parts = tasks.size() + belongings.size() + static_cast<qint64>(files.size());
        packing_ = options_.zip ? 1 + parts / 8 : 0;
        total_ = parts + packing_ + 2;
        writePapers(tasks);
        for (const Belonging& belonging : belongings)
            if (auto ok = writeData(belonging); !ok)
                return refuse(ok.error());
        for (const Attachment& file : files)
            writeAttachment(file);
        writeListing();
        if (options_.zip)
            writeZip();
        tell(QString());
        folder_.commit();
        return made_;
    }

private:
    void tell(const QString& what) {
        if (options_.progress && !options_.progress(done_, total_, what))
            throw Cancelled();
    }

    QList<Task> papers(const QList<Belonging>& belongings) const {
        QList<Task> tasks;
        for (const Belonging& b : belongings) {
            const QList<const ReportKind*> reports = reportsOf(*b.kind);
            if (!b.ofSitting || reports.isEmpty())
                continue;
            for (const RawId id : reader_.ids(*b.kind, b.query()))
                for (const ReportKind* report : reports)
                    if (!report->form)
                        tasks.append({report, b.kind, id});
        }
        return tasks;
    }

    /// What the paper is called in the register: by its own title, and by what it is about or
    /// belongs to when that says nothing ("Proposal form", "Answer to objection 1").
    QString titleOf(const Task& task, const Record& record, const QString& own) const {
        QString title = own.isEmpty() ? task.report->labelText() : own;
        if (task.kind->within)
            if (const Field* owner = task.kind->field(QString::fromUtf8(task.kind->within)))
                if (const Kind* kind = kindByName(QString::fromUtf8(owner->refKind)))
                    return tr("%1: %2").arg(reader_.title(*kind, owner->get(record).toLongLong()),
                                            title);
        const QString about = task.kind->title(record);
        return title.contains(about) ? title : tr("%1: %2").arg(title, about);
    }

    void writePapers(const QList<Task>& tasks) {
        PaperPress press(folder_, [this](qint64 printed) {
            done_ = printed + made_.refused.size();
            tell(QString());
        });
        for (const Task& task : tasks)
            writePaper(task, press);
        for (const PaperPress::Printed& printed : press.finish()) {
            VolumeEntry& e = made_.entries[printed.entry];
            e.pages = printed.pages;
            e.bytes = printed.bytes;
            e.sha256 = printed.sha256;
        }
        done_ = tasks.size();
    }

    void writePaper(const Task& task, PaperPress& press) {
        const auto record = reader_.get(*task.kind, task.record);
        const QString called =
            QStringLiteral("%1 · %2").arg(task.report->labelText(), task.kind->title(*record));
        tell(called);
        auto document = task.report->make(reader_, task.record);
        if (!document) {
            made_.refused.append({called, told(document.error())});
            return;
        }
        document->metadata.created = made_.at;
        VolumeEntry e;
        e.title = titleOf(task, *record, document->metadata.title);
        e.date = dateOfRecord(*task.kind, *record);
        e.report = QString::fromUtf8(task.report->name);
        e.record = task.record;
        add(e, archive::papersFolder(), e.title, QStringLiteral(".pdf"));
        press.print(made_.entries.size() - 1, std::move(*document), made_.entries.last().file);
    }

    Outcome<void> writeData(const Belonging& belonging) {
        const Kind& kind = *belonging.kind;
        tell(kind.pluralText());
        ++done_;
        if (reader_.count(kind, belonging.query()) == 0)
            return {};
        VolumeEntry e;
        e.group = VolumeEntry::Data;
        e.title = kind.pluralText();
        e.report = QString::fromUtf8(kind.name);
        const QString file = QStringLiteral("%1/%2.csv").arg(archive::dataFolder(), dataName(kind));
        ExportOptions options;
        options.keys = openKeys(kind, belonging.query());
        options.progress = [this](qint64) {
            return !options_.progress || options_.progress(done_ - 1, total_, QString());
        };
        if (auto ok = exportRecords(reader_, kind, belonging.query(), folder_.path(file), options);
            !ok)
            return refuse(ok.error());
        e.number = static_cast<int>(made_.entries.size()) + 1;
        e.file = file;
        e.bytes = QFileInfo(folder_.path(file)).size();
        e.sha256 = sha256OfFile(folder_.path(file));
        made_.entries.append(e);
        return {};
    }

    /// In English the kind's name, which is what an import asks for; in Chinese what people call
    /// it.
    QString dataName(const Kind& kind) const {
        const QString plain = QString::fromUtf8(kind.name);
        if (!interfaceIsChinese())
            return plain;
        const QString name = VolumeFolder::safeName(kind.pluralText());
        const bool taken = std::ranges::any_of(made_.entries, [&](const VolumeEntry& e) {
            return e.group == VolumeEntry::Data && e.title == kind.pluralText();
        });
        return name.isEmpty() || taken ? plain : name;
    }

    /// All fields, or those that are not confidential: what these hold is then noted as withheld.
    QStringList openKeys(const Kind& kind, const Query& query) {
        const QStringList kept = archive::confidentialKeys(kind);
        if (kept.isEmpty() || options_.leave)
            return {};
        if (archive::holdsAnything(reader_, kind, kept, query))
            made_.withheld.append(
                {archive::confidentialTitle(kind), QString::fromUtf8(kind.name), 0, 0, {}});
        QStringList keys;
        for (const Field& f : kind.fields)
            if (!f.has(Field::Hidden) && !kept.contains(QString::fromUtf8(f.key)))
                keys << QString::fromUtf8(f.key);
        return keys;
    }

    /// Not even by its own name: a letter is often called after who wrote it.
    bool withhold(const Attachment& file, const Kind& kind) {
        const Confidential* what = confidentialOf(kind);
        if (!what || !what->files || options_.leave)
            return false;
        made_.withheld.append(
            {tr("%1: %2").arg(reader_.title(kind, file.owner), tr("an attached file")),
             file.ownerKind, file.owner, file.bytes, file.sha256.toLatin1()});
        return true;
    }

    void writeAttachment(const Attachment& file) {
        const Kind* kind = kindByName(file.ownerKind);
        const bool withheld = withhold(file, *kind);
        tell(withheld ? kind->labelText() : file.name);
        ++done_;
        if (withheld)
            return;
        VolumeEntry e;
        e.group = VolumeEntry::Attachment;
        e.title = tr("%1: %2").arg(reader_.title(*kind, file.owner),
                                   file.note.isEmpty() ? file.name : file.note);
        e.date = officeTime(file.addedAt).date();
        e.report = file.ownerKind;
        e.record = file.owner;
        const QFileInfo info(file.name);
        const QString ending = VolumeFolder::safeName(info.suffix());
        const bool usual = !ending.isEmpty() && ending.size() <= 16;
        add(e, archive::filesFolder(), usual ? info.completeBaseName() : file.name,
            usual ? u'.' + ending : QString());
        const QByteArray bytes = contentOf(reader_, file);
        folder_.write(made_.entries.last().file, bytes);
        made_.entries.last().bytes = bytes.size();
        made_.entries.last().sha256 = sha256(bytes);
    }

    /// Numbers it and names it: "papers/0007-关于….pdf".
    void add(VolumeEntry e, const QString& folder, const QString& title, const QString& ending) {
        e.number = static_cast<int>(made_.entries.size()) + 1;
        e.file = QStringLiteral("%1/%2").arg(folder).arg(e.number, 4, 10, QLatin1Char('0'));
        if (const QString name = VolumeFolder::safeName(title); !name.isEmpty())
            e.file += u'-' + name;
        e.file += ending;
        made_.entries.append(e);
    }

    void writeListing() {
        tell(tr("Register of the volume"));
        ++done_;
        const QString office = reader_.store().officeName();
        CsvWriteOptions csv;
        csv.mark = true; // or a spreadsheet takes Chinese for something else
        CsvWriter table(folder_.path(archive::registerCsv()), csv);
        for (const QStringList& row : archive::registerRows(made_))
            table.write(row);
        if (auto ok = table.commit(); !ok)
            throw EnvironmentError(told(ok.error()));
        folder_.write(archive::catalogueFile(), archive::catalogueOf(made_, office, sitting_.id));
        QMap<QString, QByteArray> sums;
        for (const VolumeEntry& e : made_.entries)
            sums.insert(e.file, e.sha256);
        for (const QString& name : {archive::registerCsv(), archive::catalogueFile()})
            sums.insert(name, sha256OfFile(folder_.path(name)));
        const auto list = [&sums] {
            QByteArray lines;
            for (auto it = sums.begin(); it != sums.end(); ++it)
                lines += it.value() + "  " + it.key().toUtf8() + '\n';
            return lines;
        };
        made_.fingerprint = volumeFingerprint(list(), archive::registerPdf());
        const report::Document paper = archive::registerOf(made_, office);
        folder_.write(archive::registerPdf(),
                      report::pdfBytes(report::layOut(paper, fonts_), fonts_));
        sums.insert(archive::registerPdf(), sha256OfFile(folder_.path(archive::registerPdf())));
        folder_.write(archive::sumsFile(), list());
        names_ = sums.keys() << archive::sumsFile();
    }

    void writeZip() {
        const QString what = tr("Archive file");
        made_.zip = made_.folder + QStringLiteral(".zip");
        QList<archive::FileToPack> files;
        const QString top = VolumeFolder::safeName(sitting_.name);
        for (const QString& name : names_)
            files.append({QStringLiteral("%1/%2").arg(top, name), folder_.path(name)});
        const qint64 before = done_;
        archive::packFiles(folder_.zipPath(), files, made_.at, [&](qint64 part, qint64 whole) {
            done_ = before + packing_ * part / whole;
            tell(what);
            return true;
        });
        done_ = before + packing_;
    }

    const Reader& reader_;
    const Sitting& sitting_;
    const VolumeOptions& options_;
    VolumeFolder folder_;
    const report::FontSet fonts_;
    VolumeMade made_;
    QStringList names_;
    qint64 done_ = 0, total_ = 0;
    qint64 packing_ = 0; ///< of them, for the archive file
};

} // namespace

qint64 VolumeMade::pages() const {
    qint64 sum = 0;
    for (const VolumeEntry& e : entries)
        sum += e.pages;
    return sum;
}

Outcome<VolumeMade> makeVolume(const Reader& reader, Id<Sitting> id, const QString& folder,
                               const VolumeOptions& options) {
    const Reader::Snapshot snapshot(reader); // the papers agree with each other
    const auto sitting = reader.get(id);
    if (!sitting)
        return refuse(tr("There is no such sitting."));
    if (options.leave && options.leave->sitting() != id)
        return refuse(tr("The leave to open what is confidential is for another sitting."),
                      tr("Have it recorded for this one."));
    if (auto may = mayHoldVolume(folder, options.zip); !may)
        return refuse(may.error());
    // Papers that say how things stand today say it as of the date that the volume bears.
    const FixedClock clock(options.at.isValid() ? options.at : reader.clock().now());
    const Reader asOf(reader.store(), clock);
    return Maker(asOf, *sitting, folder, options).make();
}

} // namespace zhijia
