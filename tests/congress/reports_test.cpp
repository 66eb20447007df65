// SPDX-License-Identifier: GPL-3.0-or-later
// The papers: what they say, in which order, and the same pages every time. With ZHIJIA_KEEP they
// stay to be looked at.
#include "core/base/name_maker.h"
#include "core/base/strokes.h"
#include "core/congress/card.h"
#include "core/congress/desk.h"
#include "core/congress/reports.h"
#include "core/report/pdf_writer.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

using namespace zhijia;
using report::Document;
using zhijia::test::Hall;

namespace {

/// A sitting of 24 in two delegations: 18 came, one of them late, one left, three excused, the rest
/// absent.
struct Meeting : Hall {
    Id<Sitting> meeting;
    explicit Meeting(bool override = false) {
        const NameMaker maker(3, QDate(2026, 3, 2));
        QList<Id<Member>> members;
        for (quint64 i = 0; i < 24; ++i)
            members << person(maker.person(i).name, i % 3 == 0 ? Sex::Female : Sex::Male,
                              i % 8 == 0, i % 2 == 0);
        elect(members.mid(0, 14), first);
        const auto ids = elect(members.mid(14), second);
        Delegation d = *read().get(second);
        d.head = ids.front();
        REQUIRE(book().update(d));
        meeting = sitting();
        Observer guest;
        guest.sitting = meeting;
        guest.name = QStringLiteral("王观察");
        REQUIRE(book().insert(guest));
        REQUIRE(step(meeting, "update_roll"));
        const auto rows = roll(meeting);
        for (size_t i = 0; i < (override ? 10u : 17u); ++i)
            REQUIRE(step(rows[i], "check_in"));
        for (size_t i = 20; i < 23; ++i)
            REQUIRE(
                step(rows[i], "excuse", {{QStringLiteral("reason"), QStringLiteral("出差在外")}}));
        REQUIRE(step(meeting, "open",
                     {{QStringLiteral("override_reason"), QStringLiteral("暴雪封路")}}));
        REQUIRE(step(rows[18], "check_in_late"));
        REQUIRE(step(rows[2], "leave", {{QStringLiteral("reason"), QStringLiteral("急诊")}}));
        clock.advance(3 * 3600);
        REQUIRE(step(meeting, "close"));
    }
};

QString textOf(const Document& d) {
    QString all;
    const std::function<void(const report::Block&)> walk = [&](const report::Block& block) {
        if (const auto* h = std::get_if<report::Heading>(&block.as))
            all += h->text + u'\n';
        else if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const auto& run : p->runs)
                all += run.text;
        else if (const auto* k = std::get_if<report::KeyValues>(&block.as))
            for (const auto& item : k->items)
                all += item.name + u'=' + item.value + u'\n';
        else if (const auto* t = std::get_if<report::Table>(&block.as)) {
            all += t->caption + u'\n';
            for (const auto& row : t->rows)
                all += row.cells.join(u'|') + u'\n';
        } else if (const auto* kept = std::get_if<report::KeepTogether>(&block.as))
            for (const auto& inner : kept->blocks)
                walk(inner);
        all += u'\n';
    };
    for (const auto& block : d.blocks)
        walk(block);
    return all;
}

QByteArray pdf(const Document& d, const char* name) {
    static const report::FontSet fonts;
    const QByteArray bytes = report::pdfBytes(report::layOut(d, fonts), fonts);
    if (const QString folder = qEnvironmentVariable("ZHIJIA_KEEP"); !folder.isEmpty()) {
        QFile file(folder + u'/' + QString::fromUtf8(name) + QStringLiteral(".pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return bytes;
}

} // namespace

TEST_CASE(
    "reports: the attendance report has the numbers, the rule and every name that was missing") {
    Meeting m;
    const AttendanceFacts f = attendanceFacts(m.read(), m.meeting);
    CHECK((f.total.entitled == 24 && f.total.came == 18 && f.total.late == 1 &&
           f.total.leftEarly == 1 && f.total.excused == 3 && f.total.notThere == 3));
    REQUIRE(f.delegations.size() == 2);
    DelegationCount sum;
    for (const DelegationCount& c : f.delegations) {
        sum.entitled += c.entitled;
        sum.came += c.came;
        sum.excused += c.excused;
        sum.notThere += c.notThere;
        CHECK(c.came + c.excused + c.notThere == c.entitled);
    }
    CHECK((sum.entitled == 24 && sum.came == 18 && sum.excused == 3 && sum.notThere == 3));
    CHECK((f.excused.size() == 3 && f.absent.size() == 3 && f.leftEarly.size() == 1 &&
           f.observers.size() == 1));

    const Document d = attendanceReport(m.read(), m.meeting);
    const QString text = textOf(d);
    INFO(text.toStdString());
    CHECK(text.contains(Rules::of(m.read(), f.sitting.rulePack).cite(rule::quorum)));
    CHECK(text.contains(QStringLiteral("17"))); // present at the opening
    CHECK(text.contains(QStringLiteral("16"))); // two thirds of 24
    CHECK(text.contains(percent(17, 24)));
    CHECK_FALSE(
        text.contains(QStringLiteral("暴雪封路"))); // the quorum was met: no override to print
    for (const auto& list : {f.excused, f.absent, f.leftEarly})
        for (const Attendance& a : list)
            CHECK(text.contains(a.name));
    CHECK(text.contains(QStringLiteral("急诊")));
    for (const Finding& finding : f.composition.findings)
        CHECK(text.contains(finding.title));
    CHECK(pdf(d, "attendance").startsWith("%PDF"));
    CHECK(pdf(d, "attendance") ==
          pdf(attendanceReport(m.read(), m.meeting), "attendance")); // same input, same pages
}

TEST_CASE("reports: an opening below the quorum is printed with its reason") {
    Meeting m(true);
    const QString text = textOf(attendanceReport(m.read(), m.meeting));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("暴雪封路")));
    CHECK(text.contains(percent(10, 24)));
    CHECK(pdf(attendanceReport(m.read(), m.meeting), "attendance-override").size() > 1000);
}

TEST_CASE("reports: the roll names every deputy once, by delegation and in order of strokes, with "
          "room to sign") {
    Meeting m;
    const auto groups = rollByDelegation(m.read(), m.term);
    REQUIRE(groups.size() == 2);
    CHECK((groups[0].lines.size() == 14 && groups[1].lines.size() == 10));
    CHECK_FALSE(groups[1].head.isEmpty());
    CHECK(std::ranges::count_if(groups[1].lines, [](const RollLine& l) { return l.head; }) == 1);
    for (const RollGroup& g : groups)
        for (qsizetype i = 1; i < g.lines.size(); ++i) {
            INFO(g.lines[i - 1].name.toStdString() << " before " << g.lines[i].name.toStdString());
            CHECK(strokeKey(g.lines[i - 1].name) <= strokeKey(g.lines[i].name));
        }
    const Document d = deputyRoll(m.read(), m.term, m.meeting);
    const report::Table* table = d.tables().first();
    CHECK(table->rows.size() == 24 + 2 + 2); // each group has a line of its own
    CHECK(table->minimumRowHeight > 0);
    CHECK(pdf(d, "sheet").startsWith("%PDF"));
    CHECK(pdf(deputyRoll(m.read(), m.term), "roll").startsWith("%PDF"));
}

TEST_CASE("reports: a delegation of nobody has no line on a roll") {
    Hall hall;
    hall.deputies(3); // all in the first
    REQUIRE(rollByDelegation(hall.read(), hall.term).size() == 1);
    CHECK_FALSE(textOf(deputyRoll(hall.read(), hall.term)).contains(QStringLiteral("第二代表团")));
    CHECK_FALSE(textOf(deputyRoll(hall.read(), hall.term, hall.sitting()))
                    .contains(QStringLiteral("第二代表团")));
}

TEST_CASE("reports: a sitting shows the name of its rules, and files read it back") {
    const Field& pack = *Sitting::kind().field(u"rule_pack");
    const auto shown = [&](const char* ref) {
        return Sitting::kind().display(pack, QString::fromUtf8(ref));
    };
    for (const char* ref : {"cn@1", "cn-soe@1", "cn-tiers@1", "ours@3", "plant-7@12"}) {
        INFO(ref << " as " << shown(ref).toStdString());
        CHECK_FALSE(shown(ref).contains(u'@'));
        CHECK(pack.parse(shown(ref))->toString() == QLatin1StringView(ref));
        CHECK(pack.parse(QString::fromUtf8(ref))->toString() == QLatin1StringView(ref));
    }
    CHECK(pack.parse(QStringLiteral("全国：企业民主管理规定，第1版"))->toString() ==
          QStringLiteral("cn@1"));
}

TEST_CASE("reports: every card carries a code that the desk reads as its holder") {
    Meeting m;
    const Document d = deputyCards(m.read(), m.term);
    const auto* labels = std::get_if<report::Labels>(&d.blocks.front().as);
    REQUIRE(labels);
    REQUIRE(labels->labels.size() == 24);
    for (const report::Label& card : labels->labels) {
        const auto found = findDeputy(m.read(), m.meeting, card.qr);
        REQUIRE(found);
        CHECK(found->first().name == card.lines.first().text);
    }
    CHECK(pdf(d, "cards").startsWith("%PDF"));
    const Document some = deputyCards(m.read(), m.term, m.second);
    CHECK(std::get<report::Labels>(some.blocks.front().as).labels.size() == 10);
}

TEST_CASE(
    "reports: in Chinese every word is Chinese, and the rule is cited from the Chinese text") {
    QTranslator chinese;
    REQUIRE(chinese.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")));
    struct Installed {
        QTranslator& t;
        explicit Installed(QTranslator& translator) : t(translator) {
            QCoreApplication::installTranslator(&t);
        }
        ~Installed() { QCoreApplication::removeTranslator(&t); }
    } installed(chinese);
    Meeting m, below(true);
    CHECK(m.read().get(m.meeting)->name == QStringLiteral("第一届职工代表大会第一次会议"));
    const Document documents[] = {attendanceReport(m.read(), m.meeting),
                                  attendanceReport(below.read(), below.meeting),
                                  deputyRoll(m.read(), m.term, m.meeting),
                                  deputyRoll(m.read(), m.term), deputyCards(m.read(), m.term)};
    const char* const names[] = {"zh-attendance", "zh-override", "zh-sheet", "zh-roll", "zh-cards"};
    for (int i = 0; i < 5; ++i) {
        QString text = textOf(documents[i]);
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u'@')); // the rule pack by its title, not by its key
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\d{4}-\\d\\d"))));
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
        CHECK(documents[i].metadata.language == report::Language::Chinese);
        CHECK(pdf(documents[i], names[i]).startsWith("%PDF"));
    }
    CHECK(textOf(documents[0]).contains(QStringLiteral("《企业民主管理规定》")));
    CHECK(textOf(documents[0]).contains(QStringLiteral("全国：企业民主管理规定，第1版")));
    CHECK(textOf(documents[0]).contains(QStringLiteral("不符合：请增选"))); // 24 deputies of 600
    CHECK(textOf(documents[0]).contains(QStringLiteral("|符合|")));
    CHECK(textOf(documents[0]).contains(QStringLiteral("2026年3月2日 09:00"))); // opened at
    CHECK(textOf(documents[1])
              .contains(QStringLiteral("本次会议未达法定人数仍宣布开幕，理由：暴雪封路")));
    for (const Kind* kind : {&Term::kind(), &Sitting::kind(), &Delegation::kind(), &Deputy::kind(),
                             &Observer::kind(), &Attendance::kind()}) {
        for (const Field& f : kind->fields)
            if (*f.label)
                CHECK(kind->fieldLabel(f) != QString::fromUtf8(f.label));
        if (kind->flow)
            for (const Step& step : kind->flow->steps)
                CHECK(kind->translated(step.label) != QString::fromUtf8(step.label));
    }
}

TEST_CASE("reports: there is a roll by card numbers") {
    Meeting m;
    const Document d = deputyRoll(m.read(), m.term, m.meeting, RollOrder::ByCard);
    qint64 last = 0, lines = 0;
    for (const report::Row& row : d.tables().first()->rows) {
        if (row.kind == report::Row::Group || row.cells[1].isEmpty())
            continue;
        CHECK(row.cells[1].toLongLong() > last);
        last = row.cells[1].toLongLong();
        ++lines;
    }
    CHECK(lines == 24);
}

TEST_CASE("reports: members elected together get their cards in order of strokes") {
    Hall hall;
    QList<Id<Member>> members;
    for (const char* name : {"鞠一", "王二", "丁三", "𠮷四"}) {
        Member member;
        member.name = QString::fromUtf8(name);
        REQUIRE(hall.book().insert(member));
        members << Id<Member>(member.id);
    }
    REQUIRE(hall.book().change({"test", "elect"}, [&](Txn& txn) -> Outcome<void> {
        const auto elected =
            electFromMembers(txn, hall.term, {}, inRollOrder(txn, members), DeputyCategory::None,
                             {{QStringLiteral("note"), QStringLiteral("见选举记录")}});
        return elected ? Outcome<void>() : refuse(elected.error());
    }));
    QStringList names;
    for (const Deputy& d : hall.read().all<Deputy>(Query().by(QStringLiteral("card_no"))))
        names << d.name;
    CHECK(names == QStringList{QStringLiteral("丁三"), QStringLiteral("王二"),
                               QStringLiteral("𠮷四"), QStringLiteral("鞠一")});
}
