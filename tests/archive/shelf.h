// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting whose volume is made, and what lies in a folder.
#pragma once
#include "core/archive/volume.h"
#include "core/files/attachment.h"
#include "tests/notices/board.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace zhijia::test {

inline QMap<QString, QByteArray> contents(const QString& folder) {
    QMap<QString, QByteArray> all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return all;
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A sitting with a resolution, its notice, an objection whose sender is secret; and a second
/// sitting of the same term that has a resolution of its own.
struct Shelf : Board {
    Resolution resolution;
    Notice posted_;
    Id<Sitting> other;
    QByteArray photo = QByteArray(5000, 'p');
    QString target = folder.filePath(QStringLiteral("案卷"));

    Shelf() {
        resolution = adopted();
        posted_ = posted(&resolution);
        settle(objection(posted_, false));
        today(2026, 3, 10);
        REQUIRE(take(posted_, "end"));
        REQUIRE(book().change({"test", "photo"}, [&](Txn& txn) {
            return attachBytes(txn, Notice::kind(), posted_.id, QStringLiteral("公示 照片.jpg"),
                               photo, QStringLiteral("公开栏前"))
                .map([](auto) {});
        }));
        Sitting s;
        s.term = term;
        s.heldOn = QDate(2026, 9, 1);
        REQUIRE(book().insert(s));
        other = Id<Sitting>(s.id);
        Resolution foreign;
        foreign.title = QStringLiteral("别的会议的决议");
        foreign.sitting = other;
        foreign.text = QStringLiteral("正文");
        REQUIRE(book().insert(foreign));
        REQUIRE(book().change({"test", "scan"}, [&](Txn& txn) {
            return attachBytes(txn, Resolution::kind(), foreign.id, QStringLiteral("别的.pdf"),
                               "foreign")
                .map([](auto) {});
        }));
    }
    VolumeMade make(const VolumeOptions& options = {}) {
        const auto made = makeVolume(read(), meeting, target, options);
        INFO((made ? std::string() : test::why(made.error())));
        REQUIRE(made);
        return *made;
    }
    QStringList leftovers() const {
        return QDir(folder.path())
            .entryList({QStringLiteral(".案卷*")}, QDir::AllEntries | QDir::Hidden);
    }
};

} // namespace zhijia::test
