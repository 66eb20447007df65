// SPDX-License-Identifier: GPL-3.0-or-later
// A real window on a real office in a folder of its own, with settings that are nobody else's.
#pragma once
#include "core/office/kinds.h"
#include "core/people/member.h"
#include "tests/support/catch.h"
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/shell/record_page.h"
#include "ui/shell/window.h"
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace zhijia::test {

/// Call before the first window of a test: settings of earlier tests are gone.
inline void freshSettings(const QString& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QCoreApplication::setOrganizationName(QStringLiteral("zhijia-tests"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.0"));
    QSettings().clear();
    Preferences p;
    p.language = QStringLiteral("en");
    p.theme = Theme::Light;
    p.actor = QStringLiteral("王芳");
    p.save();
}

/// A name that differs for every number, with a few common surnames first.
inline QString nameOf(int i) {
    static const QString surnames = QStringLiteral("张王李赵陈杨黄周吴徐孙马朱胡郭何林高罗单曾");
    static const QString given =
        QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉梅");
    QString name(surnames.at(i % surnames.size()));
    name += given.at(i / surnames.size() % given.size());
    if (const int more = i / int(surnames.size() * given.size()))
        name += given.at(more % given.size());
    return name;
}

struct Desktop {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    explicit Desktop(int members = 0, int units = 0,
                     const QString& language = QStringLiteral("en")) {
        registerKinds();
        freshSettings(folder.path());
        Preferences p = Preferences::load();
        p.language = language;
        p.save();
        installLanguage(language);
        Theme::apply(*qApp, p.theme, p.percent);
        fill(members, units);
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(window->openOffice(path()));
        settle();
    }
    ~Desktop() {
        window.reset();
        installLanguage(QStringLiteral("en"));
    }
    QString path() const { return folder.filePath(QStringLiteral("office.zhijia")); }

    void fill(int members, int units) {
        auto office = Office::create(path(), QStringLiteral("测试工会"));
        REQUIRE(office);
        QList<Id<Unit>> made;
        for (int i = 0; i < units; ++i) {
            Unit u;
            u.name = i == 0 ? QStringLiteral("集团") : QStringLiteral("分公司%1").arg(i);
            u.parent = i == 0 ? Id<Unit>() : made[(i - 1) / 3];
            REQUIRE((*office)->book().insert(u));
            made << Id<Unit>(u.id);
        }
        if (members == 0)
            return;
        const auto done =
            (*office)->book().change({"tests", "填充", {}}, [&](Txn& txn) -> Outcome<void> {
                txn.expect(Member::kind(), members);
                for (int i = 0; i < members; ++i) {
                    Member m;
                    m.name = nameOf(i);
                    m.sex = i % 3 == 0 ? Sex::Female : Sex::Male;
                    m.mobile = QStringLiteral("138%1").arg(10000000 + i);
                    m.department = QStringLiteral("部门%1").arg(i % 7);
                    m.joinedOn = QDate(2010, 1, 1).addDays(i % 5000);
                    if (!made.isEmpty())
                        m.unit = made[i % made.size()];
                    if (auto ok = txn.insert(m); !ok)
                        return refuse(ok.error());
                }
                return {};
            });
        REQUIRE(done);
    }

    Book& book() const { return window->book(); }
    const Reader& read() const { return window->book().read(); }
    /// Lets timers, threads and events come to rest.
    void settle() const {
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(20);
            window->background().finish();
            QCoreApplication::processEvents();
        }
    }
    RecordPage& membersPage() const {
        REQUIRE(window->openPage(QStringLiteral("people.members")));
        settle();
        return *qobject_cast<RecordPage*>(window->currentPage());
    }
    static bool complete(const RecordModel& model) {
        return QTest::qWaitFor([&] { return model.isComplete(); }, 10'000);
    }
    static void type(QWidget* into, const QString& text) {
        into->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(
                into)) { // Chinese text comes from an input method, not from keys
            line->clear();
            line->insert(text);
            emit line->textEdited(line->text());
        } else
            QTest::keyClicks(into, text);
    }
    Member member(const QString& name) const {
        Member m;
        m.name = name;
        REQUIRE(book().insert(m));
        return m;
    }
};

} // namespace zhijia::test
