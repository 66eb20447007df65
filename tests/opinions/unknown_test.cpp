// SPDX-License-Identifier: GPL-3.0-or-later
// Who said something without a name is not told elsewhere: by a small unit, by an answer that
// greets them, by the list of a session, by a file, by the history or by an export.
#include "core/exchange/export.h"
#include "core/files/attachment.h"
#include "tests/opinions/desk.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

bool warns(const Outcome<Receipt>& done, const char* words) {
    VoiceDesk::ok(done);
    INFO(why(done->notes));
    CHECK(why(done->notes).find("欧阳") == std::string::npos); // a warning names nobody itself
    return why(done->notes).find(words) != std::string::npos;
}

struct Unknown : VoiceDesk {
    Id<Opinion> id;

    Unknown() {
        Opinion o;
        o.text = QStringLiteral("班车总是晚点");
        o.anonymous = true;
        ok(book().insert(o));
        id = Id<Opinion>(o.id);
    }
    void hire(const char* name, Id<Unit> where, const char* post = "") {
        Member m;
        m.name = QString::fromUtf8(name);
        m.unit = where;
        m.post = QString::fromUtf8(post);
        ok(book().insert(m));
    }
    Outcome<Receipt> from(Id<Unit> where, const char* post = "") {
        Opinion o;
        o.text = QStringLiteral("宿舍漏水");
        o.anonymous = true;
        o.fromUnit = where;
        o.fromPost = QString::fromUtf8(post);
        return book().insert(o);
    }
    Outcome<Receipt> attend(Id<OpinionSession> session, const char* name,
                            SessionPart part = SessionPart::Staff) {
        SessionAttendance a;
        a.session = session;
        a.name = QString::fromUtf8(name);
        a.part = part;
        return book().insert(a);
    }
};

} // namespace

TEST_CASE("unknown: a unit of one or two tells who it was; a unit is also those below it") {
    Unknown o;
    CHECK(warns(o.from(o.shop), "Only one person")); // the unit alone, without a post
    o.hire("李四", o.shop);
    CHECK(warns(o.from(o.shop), "Only 2 people"));
    CHECK_FALSE(warns(o.from(o.canteen), "worked out")); // nobody on file: the file tells nothing
    o.hire("王五", o.canteen);
    CHECK_FALSE(warns(o.from(o.company), "worked out")); // three below it
    CHECK(warns(o.from(o.company, "电工"), "Only one person"));
    o.hire("赵六", o.shop, "电工");
    o.hire("钱七", o.canteen, "电工");
    CHECK_FALSE(warns(o.from(o.company, "电工"), "worked out"));
}

TEST_CASE("unknown: the head of a station is one person, whatever the file calls the post") {
    Unknown o;
    for (const char* name : {"甲", "乙", "丙"})
        o.hire(name, o.canteen, "厨师");
    CHECK(warns(o.from(o.canteen, "站长"), "few people with the post"));
    CHECK(warns(o.from(o.canteen, "Station manager"), "few people with the post"));
    CHECK_FALSE(warns(o.from(o.canteen, "厨师"), "worked out"));
    CHECK_FALSE(warns(o.from(o.canteen, "帮厨"), "worked out")); // the file tells nothing of them
    CHECK_FALSE(warns(o.from(o.canteen), "worked out"));
    for (const char* name : {"丁", "戊", "己"})
        o.hire(name, o.canteen, "班长");
    CHECK_FALSE(warns(o.from(o.canteen, "班长"), "worked out")); // here there are three
    Remark r;
    r.text = QStringLiteral("车太冷");
    r.anonymous = true;
    r.unit = o.canteen;
    r.post = QStringLiteral("站长");
    const auto done = o.book().insert(r);
    CHECK(warns(done, "few people with the post"));
    CHECK(std::ranges::any_of(done->notes,
                              [](const Issue& i) { return i.field == QStringLiteral("post"); }));
}

TEST_CASE("unknown: an answer, a rating's comment and a note are read for names and numbers") {
    Unknown o;
    VoiceDesk::ok(o.step(o.id, "assign", o.owner(VoiceDesk::with({{"responsible", "欧阳建国"}}))));
    OpinionNote note;
    note.opinion = o.id;
    note.text = QStringLiteral("已给13912345678回电");
    CHECK(warns(o.book().insert(note), "telephone"));
    o.hire("诸葛小雨", o.shop);
    OpinionNote named;
    named.opinion = o.id;
    named.text = QStringLiteral("诸葛小雨说已经好了");
    CHECK(warns(o.book().insert(named), "name of a member"));
    // Whoever answers for it may be named, somebody else is pointed out.
    CHECK_FALSE(
        warns(o.step(o.id, "answer",
                     VoiceDesk::with({{"kind", "solved"}, {"answer", "欧阳建国已调整班次"}})),
              "worked out"));
    VoiceDesk::ok(o.step(o.id, "return_answer", VoiceDesk::with({{"reason", "写得不清楚"}})));
    CHECK(warns(o.step(o.id, "answer",
                       VoiceDesk::with({{"kind", "solved"}, {"answer", "感谢诸葛小雨同志反映"}})),
                "name of a member"));
    // A named opinion is answered by name as ever.
    const auto open = o.assigned("食堂太咸");
    CHECK_FALSE(
        warns(o.step(open, "answer",
                     VoiceDesk::with({{"kind", "solved"}, {"answer", "诸葛小雨同志，已改"}})),
              "worked out"));
}

TEST_CASE("unknown: a session to which one or two workers came tells who spoke there") {
    Unknown o;
    OpinionSession s;
    s.series = o.series;
    s.heldOn = o.read().today();
    s.chair = QStringLiteral("主席");
    s.recorder = QStringLiteral("秘书");
    VoiceDesk::ok(o.book().insert(s));
    const Id<OpinionSession> id(s.id);
    const auto say = [&] {
        Opinion said;
        said.text = QStringLiteral("夜班太多");
        said.anonymous = true;
        said.session = id;
        return o.book().insert(said);
    };
    CHECK_FALSE(warns(say(), "worked out")); // nobody is on the list yet
    VoiceDesk::ok(o.attend(id, "甲"));
    VoiceDesk::ok(o.attend(id, "经理", SessionPart::Management));
    VoiceDesk::ok(o.attend(id, "主席", SessionPart::Union));
    CHECK(warns(say(), "could be worked out"));
    VoiceDesk::ok(o.attend(id, "乙"));
    CHECK(warns(o.step(id, "hold"), "could be worked out")); // the list came after what was said
    VoiceDesk::ok(o.book().undo(0));
    VoiceDesk::ok(o.attend(id, "丙"));
    CHECK_FALSE(warns(say(), "worked out"));
    CHECK_FALSE(warns(o.step(id, "hold"), "worked out"));
}

TEST_CASE("unknown: a file and the unit of a public suggestion are asked about") {
    Unknown o;
    QFile letter(o.folder.filePath(QStringLiteral("信.txt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("x");
    letter.close();
    const auto attach = [&](const Kind& kind, RawId owner) {
        return o.book().change({"test", "x"}, [&](Txn& txn) {
            return attachFile(txn, kind, owner, letter.fileName()).map([](auto&&...) {});
        });
    };
    CHECK(warns(attach(Opinion::kind(), o.id.raw()), "a file may tell it"));
    CHECK_FALSE(warns(attach(Opinion::kind(), o.said("公开的").raw()), "a file may tell it"));
    AdoptedSuggestion s;
    s.opinion = o.id;
    s.unit = o.shop; // of one person
    CHECK(warns(o.book().insert(s), "Only one person"));
}

TEST_CASE(
    "unknown: neither history, search, export nor a paper keeps what was typed of the author") {
    Unknown o;
    Opinion a;
    a.text = QStringLiteral("更衣室没有暖气");
    a.anonymous = true;
    a.author = o.worker;
    a.authorName = QStringLiteral("欧阳建国");
    a.authorPhone = QStringLiteral("13800138000");
    VoiceDesk::ok(o.book().insert(a));
    Remark r;
    r.text = QStringLiteral("更衣室没有暖气");
    r.anonymous = true;
    r.speaker = QStringLiteral("欧阳建国");
    r.phone = QStringLiteral("13800138000");
    VoiceDesk::ok(o.book().insert(r));
    // Typed once more onto what is there: nothing changes, so nothing is kept.
    Opinion again = o.of(Id<Opinion>(a.id));
    again.authorName = QStringLiteral("欧阳建国");
    again.note = QStringLiteral("已转后勤");
    VoiceDesk::ok(o.book().update(again));
    VoiceDesk::ok(o.step(Id<Remark>(r.id), "to_opinion"));
    VoiceDesk::ok(o.book().remove(Opinion::kind(), a.id)); // and its image in the history
    VoiceDesk::ok(o.book().undo(0));
    QByteArray bytes;
    for (const QString& name :
         {QStringLiteral("office.zhijia"), QStringLiteral("office.zhijia-wal")})
        if (QFile file(o.folder.filePath(name)); file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    const QByteArray worker = QStringLiteral("欧阳建国").toUtf8();
    REQUIRE(bytes.contains(QStringLiteral("更衣室没有暖气").toUtf8()));
    // The member himself is on file, but no deed, change or voice speaks of him.
    for (const auto& line : o.book().log())
        CHECK((line.what.text().contains(QStringLiteral("欧阳")) ==
               line.what.text().contains(QStringLiteral("Member"))));
    for (const auto& [kind, id] :
         {std::pair<const Kind*, RawId>{&Opinion::kind(), a.id}, {&Remark::kind(), r.id}}) {
        for (const HistoryLine& line : o.read().history(*kind, id))
            for (const auto& d : line.differences)
                CHECK_FALSE((d.before + d.after).contains(QStringLiteral("欧阳")));
        Query query;
        query.find = QStringLiteral("欧阳建国");
        CHECK(o.read().ids(*kind, query).isEmpty());
        const QString path =
            o.folder.filePath(QString::fromUtf8(kind->name) + QStringLiteral(".csv"));
        REQUIRE(exportRecords(o.read(), *kind, {}, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        CHECK(csv.contains(QStringLiteral("更衣室").toUtf8()));
        CHECK_FALSE(csv.contains(worker));
        CHECK_FALSE(csv.contains("13800138000"));
    }
}

TEST_CASE("unknown: a list that writes \"anonymous\" as the name means it") {
    VoiceDesk o;
    for (const char* name : {"匿名", "不愿透露姓名", "Anonymous", " 匿 名 "}) {
        INFO(name);
        Remark r;
        r.text = QStringLiteral("太冷");
        r.speaker = QString::fromUtf8(name);
        r.phone = QStringLiteral("13800138000");
        VoiceDesk::ok(o.book().insert(r));
        CHECK(o.of(Id<Remark>(r.id)).anonymous);
        CHECK(o.of(Id<Remark>(r.id)).phone.isEmpty());
        Opinion said;
        said.text = QStringLiteral("太冷");
        said.authorName = QString::fromUtf8(name);
        said.authorPhone = QStringLiteral("13800138000");
        VoiceDesk::ok(o.book().insert(said));
        CHECK(o.of(Id<Opinion>(said.id)).anonymous);
        CHECK(o.of(Id<Opinion>(said.id)).authorPhone.isEmpty());
    }
    Remark named;
    named.text = QStringLiteral("太冷");
    named.speaker = QStringLiteral("李匿名");
    VoiceDesk::ok(o.book().insert(named));
    CHECK_FALSE(o.of(Id<Remark>(named.id)).anonymous);
}
