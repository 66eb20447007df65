// SPDX-License-Identifier: GPL-3.0-or-later
// The volume of a sitting with so many documents: resolutions of two pages and their notices, a
// roll of so many deputies. Usage: bench-volume [DOCUMENTS] [DEPUTIES]; the bar is 30 s for 500.
#include "core/archive/verify.h"
#include "core/archive/volume.h"
#include "core/congress/attendance.h"
#include "core/congress/roll.h"
#include "core/notices/notice.h"
#include "core/office/kinds.h"
#include "core/office/office.h"
#include "core/people/member.h"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

using namespace zhijia;

namespace {

template <class T>
T must(Outcome<T>&& outcome) {
    if (!outcome) {
        std::fprintf(stderr, "%s\n", outcome.error().first().text.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

Id<Sitting> congress(Book& book, int deputies) {
    Term term;
    must(book.insert(term));
    QList<Id<Member>> members;
    Sitting s;
    s.term = Id<Term>(term.id);
    s.heldOn = book.read().today();
    must(book.change({"bench", "congress"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < deputies; ++i) {
            Member m;
            m.name = QStringLiteral("代表%1").arg(i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
            members << Id<Member>(m.id);
        }
        if (auto ok = electFromMembers(txn, s.term, {}, members, DeputyCategory::Worker,
                                       {{QStringLiteral("note"), QStringLiteral("名单")}});
            !ok)
            return refuse(ok.error());
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
        return txn.step(Sitting::kind(), s.id, QStringLiteral("call"));
    }));
    must(book.change({"bench", "open"}, [&](Txn& txn) -> Outcome<void> {
        for (const RawId id : txn.ids(Attendance::kind()))
            if (auto ok = txn.step(Attendance::kind(), id, QStringLiteral("check_in")); !ok)
                return ok;
        return txn.step(Sitting::kind(), s.id, QStringLiteral("open"));
    }));
    return Id<Sitting>(s.id);
}

void documents(Book& book, Id<Sitting> sitting, int deputies, int count) {
    QString text;
    for (int i = 0; i < 12; ++i)
        text +=
            QStringLiteral("会议要求，各单位要把职工群众最关心、最直接、最现实的利益问题放在首位，"
                           "认真落实集体合同约定的劳动报酬、工作时间、休息休假、劳动安全卫生、保险"
                           "福利等事项，每季度公开一次执行情况。\n");
    must(book.change({"bench", "documents"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < count / 2; ++i) {
            Resolution r;
            r.title = QStringLiteral("关于第%1项议题的决议").arg(i + 1);
            r.sitting = sitting;
            r.text = text;
            r.votesFor = deputies;
            r.votesAgainst = r.votesAbstain = 0;
            if (auto ok = txn.insert(r); !ok)
                return refuse(ok.error());
            if (auto ok = txn.step(Id<Resolution>(r.id), QStringLiteral("adopt")); !ok)
                return ok;
            Notice n;
            n.resolution = Id<Resolution>(r.id);
            n.places = n.contacts = QStringLiteral("厂务公开栏");
            if (auto ok = txn.insert(n); !ok)
                return refuse(ok.error());
            if (auto ok = txn.step(Id<Notice>(n.id), QStringLiteral("post")); !ok)
                return ok;
        }
        return {};
    }));
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    registerKinds();
    const int count = argc > 1 ? std::atoi(argv[1]) : 500;
    const int deputies = argc > 2 ? std::atoi(argv[2]) : 300;
    QTemporaryDir directory;
    const auto office = must(Office::create(directory.filePath(QStringLiteral("office.zhijia")),
                                            QStringLiteral("工会")));
    const Id<Sitting> sitting = congress(office->book(), deputies);
    documents(office->book(), sitting, deputies, count);
    const QString folder = directory.filePath(QStringLiteral("volume"));
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0, last = 0; // between two looks at Cancel
    VolumeOptions options;
    options.progress = [&](qint64, qint64, const QString&) {
        const qint64 now = timer.elapsed();
        longest = qMax(longest, now - last);
        last = now;
        return true;
    };
    const VolumeMade made = must(makeVolume(office->read(), sitting, folder, options));
    const qint64 took = timer.elapsed();
    qint64 papers = 0, pages = 0, bytes = 0;
    for (const VolumeEntry& e : made.entries) {
        papers += e.group == VolumeEntry::Paper;
        pages += e.pages;
        bytes += e.bytes;
    }
    timer.restart();
    const VolumeVerdict verdict = must(verifyVolume(folder));
    const qint64 verified = timer.elapsed();
    std::printf("volume: papers %lld, pages %lld, files %lld, %lld kB in %lld ms; longest without "
                "a look at Cancel %lld ms; verified in %lld ms: %s\n",
                static_cast<long long>(papers), static_cast<long long>(pages),
                static_cast<long long>(verdict.files), static_cast<long long>(bytes / 1000),
                static_cast<long long>(took), static_cast<long long>(longest),
                static_cast<long long>(verified), verdict.isWhole() ? "whole" : "NOT WHOLE");
    return verdict.isWhole() ? 0 : 1;
}
