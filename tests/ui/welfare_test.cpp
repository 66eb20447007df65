// SPDX-License-Identifier: GPL-3.0-or-later
// Members in need through the window, with keys and clicks: the standard, a family's file up to the
// notice, what is missing said on the card, and who a new standard would concern.
#include "core/base/citizen_id.h"
#include "core/welfare/document.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/worksheet.h"
#include "tests/ui/support/hall.h"
#include "ui/welfare/files_page.h"
#include "ui/welfare/preview_page.h"
#include "ui/welfare/standards_page.h"
#include <QComboBox>
#include <QTableWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString number(int i) {
    const QByteArray digits = QByteArray("33010619800101") + QByteArray::number(100 + i);
    return QString::fromLatin1(digits) + QLatin1Char(citizenIdCheckDigit(digits.constData()));
}

struct WelfareDay : Hands {
    Id<WelfareStandard> standard;
    Id<NeedyFile> file;

    WelfareDay() : Hands(0, 2) {}

    QString today() const { return d.read().today().toString(Qt::ISODate); }
    Id<WelfareStandard> enterStandard(QDate from, const char* line) {
        const RawId id = enter(d, "welfare.standards",
                               {{"region", u8("330100")},
                                {"valid_from", from.toString(Qt::ISODate)},
                                {"line", u8(line)},
                                {"line_source", u8("杭民发30号")},
                                {"relative_percent", u8("200")},
                                {"relative_source", u8("杭总工发12号")},
                                {"loss_percent", u8("80")},
                                {"loss_source", u8("杭总工发12号")},
                                {"homes_most", u8("1")},
                                {"school_percent", u8("200")},
                                {"exclusion_source", u8("杭总工发12号")}});
        REQUIRE(d.read().get(WelfareStandard::kind(), id));
        return Id<WelfareStandard>(id);
    }
    NeedyFilesPage& files() {
        auto& p = page<NeedyFilesPage>("welfare.files");
        REQUIRE(p.openRecord(file.raw()));
        d.settle();
        d.window->activateWindow(); // a dialog was there a moment ago
        REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
        return p;
    }
    void family() {
        const QString year = QString::number(d.read().today().year() - 1);
        file = Id<NeedyFile>(enter(d, "welfare.files",
                                   {{"name", u8("王建国")},
                                    {"id_number", number(1)},
                                    {"unit", u8("集团")},
                                    {"region", u8("330106")},
                                    {"year", year},
                                    {"own_income", u8("36000")},
                                    {"other_income", u8("0")},
                                    {"medical", u8("12000")},
                                    {"cause", u8("own_illness")}}));
        REQUIRE(d.read().get(file));
    }
};

} // namespace

TEST_CASE("welfare: a family's file in the window, from the standard to the notice", "[welfare]") {
    WelfareDay t;
    t.page<NeedyFilesPage>("welfare.files");
    picture(t.d.window.get(), "welfare-empty");
    t.page<PreviewPage>("welfare.preview");
    t.standard = t.enterStandard(t.d.read().today().addYears(-1), "1000");
    auto& standards = t.page<StandardsPage>("welfare.standards");
    REQUIRE(standards.openRecord(t.standard.raw()));
    t.d.settle();
    picture(t.d.window.get(), "welfare-standard");
    CHECK(t.step(standards.form(), "apply").isEmpty());
    CHECK(t.d.read().get(t.standard)->status == StandardStatus::InForce);

    t.family();
    auto& p = t.files();
    CHECK(p.cardText().contains(u8("Not judged yet")));
    t.inside(p.form(), "household_member",
             {{"name", u8("周敏")},
              {"relation", u8("Spouse")},
              {"id_number", number(2)},
              {"occupation", u8("Working")}});
    t.d.settle();
    CHECK_FALSE(t.button(p.form(), "apply").isEnabled()); // and its button says why
    CHECK(t.button(p.form(), "apply").toolTip().contains(u8("is left out")));
    CHECK(t.d.read().get(t.file)->status == NeedyStatus::Draft);
    HouseholdMember wife = householdOf(t.d.read(), t.file).front();
    CHECK(wife.label == u8("Spouse, no. 1"));
    wife.income = Money();
    REQUIRE(t.d.book().update(wife));
    t.files();
    CHECK(t.step(p.form(), "list_papers").isEmpty());
    t.d.settle();
    CHECK(p.cardText().contains(u8("Papers missing: 7")));
    for (NeedyDocument paper : documentsOf(t.d.read(), t.file)) {
        paper.onPaper = true;
        REQUIRE(t.d.book().update(paper));
    }
    t.files();
    CHECK(t.step(p.form(), "apply", {{u8("by"), u8("刘会计")}}).isEmpty());
    REQUIRE(t.d.read().get(t.file)->status == NeedyStatus::Applied);
    t.d.settle();
    CHECK(p.cardText().contains(u8("24,000.00 ÷ 12 months ÷ 2 people = 1,000.00")));
    CHECK(p.cardText().contains(u8("Relatively needy"))); // on the line is not below it
    picture(t.d.window.get(), "welfare-file");
    const QHash<QString, QString> said{{u8("by"), u8("钱主席")}, {u8("opinion"), u8("agreed")}};
    CHECK(t.step(p.form(), "check", said).isEmpty());
    CHECK(t.step(p.form(), "visit",
                 {{u8("by"), u8("陈干事")},
                  {u8("found"), u8("as told")},
                  {u8("authorised_on"), t.today()}})
              .isEmpty());
    QHash<QString, QString> reviewed = said;
    reviewed.insert(u8("civil"), u8("无异常"));
    CHECK(t.step(p.form(), "review", reviewed).isEmpty());
    CHECK(t.step(p.form(), "publish", {{u8("places"), u8("公告栏")}}).isEmpty());
    REQUIRE(t.d.read().get(t.file)->status == NeedyStatus::Posted);
    t.d.settle();
    CHECK(p.cardText().contains(u8("working days")));
    CHECK_FALSE(t.button(p.form(), "approve").toolTip().isEmpty());
    auto* notice = p.findChild<QPushButton*>(u8("needyNotice"));
    REQUIRE(notice->isEnabled());
    QTest::mouseClick(notice, Qt::LeftButton);
    t.d.settle();
    auto* preview = t.d.window->findChild<PreviewDialog*>();
    REQUIRE(preview);
    CHECK(QTest::qWaitFor([&] { return preview->isReady(); }, 20'000));
    picture(preview, "welfare-notice");
    preview->close();
    t.d.settle();

    // Whom a lower line would concern, before it is put into force.
    const auto lower = t.enterStandard(t.d.read().today(), "400");
    auto& again = t.page<StandardsPage>("welfare.standards");
    REQUIRE(again.openRecord(lower.raw()));
    t.d.settle();
    QTest::mouseClick(&again.whoChanges(), Qt::LeftButton);
    t.d.settle();
    auto* who = qobject_cast<PreviewPage*>(t.d.window->currentPage());
    REQUIRE(who);
    CHECK(who->standard() == lower);
    REQUIRE(who->table().rowCount() == 1);
    CHECK(who->table().item(0, 2)->text() == u8("Leaves"));
    CHECK(who->table().item(0, 0)->text().contains(u8("王建国")));
    CHECK(who->sums().contains(u8("leave: 1")));
    picture(t.d.window.get(), "welfare-preview");
    CHECK(t.d.read().get(t.file)->category == NeedyCategory::Relative); // nothing is written
}
