// SPDX-License-Identifier: GPL-3.0-or-later
// attach, files, file: papers and pictures attached to records. An attachment is removed like any
// record: remove attachment ID.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/files/attachment.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

void attach(Session& session, const std::vector<std::string>& words, const QString& note) {
    const Kind& kind = session.kind(words[0]);
    const RawId owner = session.record(kind, words[1]);
    Id<Attachment> id;
    const QString path = text(words[2]);
    const Receipt receipt = value(session.book().change(
        {"app", QT_TRANSLATE_NOOP("app", "Attach %1"), {QFileInfo(path).fileName()}},
        [&](Txn& txn) -> Outcome<void> {
            return attachFile(txn, kind, owner, path, note).map([&](Id<Attachment> made) {
                id = made;
            });
        }));
    if (session.json)
        session.print(QJsonObject{{key("id"), id.raw()}, {key("deed"), receipt.deed}});
    else
        session.print(QString::number(id.raw()));
}

void list(Session& session, const std::vector<std::string>& words) {
    const Kind& kind = session.kind(words[0]);
    QJsonArray array;
    Table table({tr("Number"), tr("File"), tr("Bytes"), tr("Note")});
    for (const Attachment& a :
         attachmentsOf(session.read(), kind, session.record(kind, words[1]))) {
        array << QJsonObject{{key("id"), a.id},
                             {key("name"), a.name},
                             {key("bytes"), a.bytes},
                             {key("sha256"), a.sha256},
                             {key("note"), a.note}};
        table.add({QString::number(a.id), a.name, QString::number(a.bytes), a.note});
    }
    if (session.json)
        session.print(array);
    else
        table.print();
}

void save(Session& session, const std::vector<std::string>& words) {
    const RawId id = session.record(Attachment::kind(), words[0]);
    // Nobody is there to be asked whether what stands under this name may go.
    const QFileInfo target(text(words[1]));
    if (target.exists() || target.isSymLink())
        throw Refused{{error(tr("%1 is there already and is not overwritten.").arg(text(words[1])),
                             tr("Choose another name, or remove that file first."))}};
    const auto attachment = session.read().get(Id<Attachment>(id));
    value(saveAttachment(session.read(), *attachment, text(words[1])));
    if (session.json)
        session.print(QJsonObject{{key("file"), text(words[1])}});
    else
        session.print(text(words[1]));
}

} // namespace

void addFilesCommands(CLI::App& app, Session& session) {
    const auto command = [&](const char* name, const QString& help, const char* usage, int count) {
        CLI::App* sub = app.add_subcommand(name, help.toStdString());
        auto words = std::make_shared<std::vector<std::string>>();
        sub->add_option(usage, *words)->required()->expected(count);
        return std::pair{sub, words};
    };
    {
        const auto [sub, words] =
            command("attach", tr("Attaches a file to a record"), "KIND ID FILE", 3);
        auto note = std::make_shared<std::string>();
        sub->add_option("--note", *note, tr("What the file is").toStdString());
        sub->callback([&session, words = words, note] {
            session.action = [&session, words, note] { attach(session, *words, text(*note)); };
        });
    }
    {
        const auto [sub, words] =
            command("files", tr("Lists the files attached to a record"), "KIND ID", 2);
        sub->callback([&session, words = words] {
            session.action = [&session, words] { list(session, *words); };
        });
    }
    {
        const auto [sub, words] =
            command("file", tr("Writes an attached file to the disk"), "NUMBER FILE", 2);
        sub->callback([&session, words = words] {
            session.action = [&session, words] { save(session, *words); };
        });
    }
}

} // namespace zhijia::cli
