// SPDX-License-Identifier: GPL-3.0-or-later
// A remark on its whole way in the window: written down, joined, made an opinion, assigned,
// promised, answered, rated and closed; the measure found overdue, and followed to its source.
#include "core/opinions/remark.h"
#include "tests/ui/support/day.h"
#include "ui/measures/measures_page.h"
#include "ui/opinions/alike_panel.h"
#include "ui/opinions/voices_page.h"
#include "ui/opinions/way_panel.h"
#include "ui/people/due_page.h"
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Room : Desktop {
    explicit Room(const QString& language = QStringLiteral("en")) : Desktop(0, 3, language) {}
    template <class P>
    P& page(const char* id) {
        REQUIRE(window->openPage(QString::fromUtf8(id)));
        settle();
        auto* found = qobject_cast<P*>(window->currentPage());
        REQUIRE(found);
        return *found;
    }
    StepDialog& dialog() {
        StepDialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (auto* d : window->findChildren<StepDialog*>())
                if (d->isVisible())
                    found = d;
            return found != nullptr;
        }));
        return *found;
    }
    void answer(StepDialog& dialog, const char* key, const QVariant& value) {
        for (FieldRow* row : dialog.findChildren<FieldRow*>())
            if (row->key() == QString::fromUtf8(key)) {
                row->editor().setValue(value);
                return;
            }
        FAIL("the dialog does not ask for " << key);
    }
    /// Clicks a step's button, fills its questions in and accepts.
    void take(RecordForm& form, const char* verb,
              const QList<std::pair<const char*, QVariant>>& answers = {}) {
        QPushButton* button = form.stepButton(QString::fromUtf8(verb));
        REQUIRE(button);
        INFO(verb << ": " << button->toolTip().toStdString());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        const Kind& kind = form.kind();
        if (!kind.flow->step(QString::fromUtf8(verb))->params.empty()) {
            StepDialog& d = dialog();
            for (const auto& [key, value] : answers)
                answer(d, key, value);
            d.accept();
        }
        settle();
    }
};

} // namespace

TEST_CASE("a remark finds its way to a result in the window", "[opinions]") {
    Room d;
    auto& page = d.page<VoicesPage>("opinions.remarks");
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.form().isNew());
    CHECK_FALSE(page.form().save()); // nothing was said yet
    auto* words =
        qobject_cast<QPlainTextEdit*>(page.form().row(QStringLiteral("text"))->editor().input());
    REQUIRE(words);
    words->setFocus();
    words->insertPlainText(QStringLiteral("三轮车没有暖风，冻手"));
    QTest::keyClick(words, Qt::Key_S, Qt::ControlModifier);
    d.settle();
    REQUIRE_FALSE(page.form().isDirty());
    const Remark one = *d.read().first<Remark>(Query());
    CHECK(one.title == QStringLiteral("三轮车没有暖风，冻手"));
    Remark two;
    two.text = QStringLiteral("送货的三轮车没有暖风，太冻手");
    REQUIRE(d.book().insert(two));
    REQUIRE(QTest::qWaitFor([&] { return page.list().model().rowCount() == 2; }));
    REQUIRE(page.openRecord(two.id));
    REQUIRE(QTest::qWaitFor([&] { return page.alike().found().size() == 1; }));
    picture(d.window.get(), "remarks");
    auto* join = page.alike().findChild<QPushButton*>(QStringLiteral("joinWith"));
    REQUIRE(join);
    QTest::mouseClick(join, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return d.read().get(Id<Remark>(two.id))->status == RemarkStatus::Joined; }));
    REQUIRE(page.openRecord(one.id));
    d.settle();
    d.take(page.form(), "class", {{"category", QStringLiteral("environment")}});
    d.take(page.form(), "to_opinion");
    const Remark turned = *d.read().get(Id<Remark>(one.id));
    REQUIRE(turned.becameKind == QStringLiteral("opinion"));

    // From the way's last station to the opinion, by the keyboard.
    REQUIRE(page.way().isVisible());
    QTreeWidget& stations = page.way().stations();
    CHECK(stations.topLevelItemCount() >= 3);
    stations.setFocus();
    stations.setCurrentItem(stations.topLevelItem(stations.topLevelItemCount() - 1));
    QTest::keyClick(&stations, Qt::Key_Return);
    d.settle();
    auto* opinions = qobject_cast<OpinionsPage*>(d.window->currentPage());
    REQUIRE(opinions);
    REQUIRE(opinions->form().id() == turned.becameId);
    RecordForm& form = opinions->form();
    CHECK_FALSE(form.stepButton(QStringLiteral("answer"))->isEnabled());
    CHECK_FALSE(form.stepButton(QStringLiteral("close"))->isEnabled());
    d.take(form, "assign", {{"unit_name", QStringLiteral("设备部")}});
    d.take(form, "make_measure",
           {{"due_on", d.read().today().addDays(10).toString(Qt::ISODate)},
            {"responsible", QStringLiteral("李工")}});
    d.take(form, "answer",
           {{"kind", QStringLiteral("planned")}, {"answer", QStringLiteral("本月更换")}});
    CHECK_FALSE(form.stepButton(QStringLiteral("close"))->isEnabled()); // nobody has rated it
    d.take(form, "rate", {{"rating", QStringLiteral("satisfied")}});
    d.take(form, "close");
    const Id<Opinion> id(turned.becameId);
    REQUIRE(d.read().get(id)->status == OpinionStatus::Closed);
    picture(d.window.get(), "opinions");

    // The measure is due soon, leads back to its source, and ends.
    auto& measures = d.page<MeasuresPage>("measures.measures");
    QTest::mouseClick(measures.viewButton(MeasuresPage::Overdue), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return measures.list().model().rowCount() == 0; }));
    QTest::mouseClick(measures.viewButton(MeasuresPage::Soon), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return measures.list().model().rowCount() == 1; }));
    const Id<Measure> measure = d.read().get(id)->measure;
    REQUIRE(measures.openRecord(measure.raw()));
    d.settle();
    picture(d.window.get(), "measures");
    d.take(measures.form(), "finish", {{"result", QStringLiteral("全部换成四轮车")}});
    CHECK(d.read().get(measure)->kept == MeasureKept::OnTime);
    REQUIRE(measures.openRecord(measure.raw()));
    d.settle();
    REQUIRE(measures.sourceButton().isEnabled());
    QTest::mouseClick(&measures.sourceButton(), Qt::LeftButton);
    d.settle();
    CHECK(qobject_cast<OpinionsPage*>(d.window->currentPage()));
    auto& voices = d.page<VoicesPage>("opinions.remarks");
    REQUIRE(voices.openRecord(two.id)); // whoever was joined sees the same way
    d.settle();
    CHECK(voices.way().text().contains(QStringLiteral("The way to the result")));
    picture(d.window.get(), "way");
}

TEST_CASE("the due page shows the earliest of very many and says how many more", "[opinions]") {
    Room d;
    const auto done = d.book().change({"tests", "promise"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 230; ++i) {
            Measure m;
            m.title = QStringLiteral("事项%1").arg(i);
            m.unitName = QStringLiteral("后勤部");
            m.responsible = QStringLiteral("老王");
            m.dueOn = txn.today().addDays(1 + i % 60);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
        return {};
    });
    REQUIRE(done);
    auto& page = d.page<DuePage>("home.due");
    QTreeWidgetItem* more = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        const int n = page.tree().topLevelItemCount();
        more = n ? page.tree().topLevelItem(n - 1) : nullptr;
        return more && more->text(0).contains(QStringLiteral("30 more"));
    }));
    page.tree().setFocus();
    page.tree().setCurrentItem(more);
    QTest::keyClick(&page.tree(), Qt::Key_Return);
    d.settle();
    CHECK(qobject_cast<MeasuresPage*>(d.window->currentPage()));
}
