// SPDX-License-Identifier: GPL-3.0-or-later
// The form: who proposes, who seconds, one matter each, and what stands once it is handed in.
#include "core/proposals/matters.h"
#include "core/rules/rules.h"
#include "tests/proposals/desk.h"
#include <QTranslator>

using namespace zhijia;
using zhijia::test::ProposalDesk;

TEST_CASE("proposal form: the author's unit, post and telephone come from the member and follow") {
    ProposalDesk desk;
    auto member = *desk.read().get(desk.read().get(desk.all[0])->member);
    member.mobile = QStringLiteral("13812345678");
    member.post = QStringLiteral("焊工");
    REQUIRE(desk.book().update(member));
    const auto id = desk.draft(QStringLiteral("更换防护面罩"));
    Proposal p = desk.of(id);
    CHECK(p.proposerName == QStringLiteral("代表1"));
    CHECK(p.unit == desk.company);
    CHECK(p.delegation == desk.first);
    CHECK(p.post == QStringLiteral("焊工"));
    CHECK(p.phone == QStringLiteral("13812345678"));
    const Field& phone = *Proposal::kind().field(u"phone");
    CHECK_FALSE(desk.read().display(Proposal::kind(), phone, phone.get(p)).contains(u"1234567"));
    member = *desk.read().get(p.member);
    member.post = QStringLiteral("班长");
    member.mobile = QStringLiteral("13900000000");
    REQUIRE(desk.book().update(member));
    CHECK(desk.of(id).post == QStringLiteral("班长"));
    CHECK(desk.of(id).phone == QStringLiteral("13900000000"));
    // Who signs follows too until the form is handed in; then the name on it stands, and whoever
    // takes a new name back is not refused.
    const auto second = [&](Id<Proposal> of) { return signersOf(desk.read(), of).first(); };
    const auto handedIn = desk.submitted(QStringLiteral("已提交的"), 0);
    auto other = *desk.read().get(desk.read().get(second(id).deputy)->member);
    other.name = QStringLiteral("更名");
    REQUIRE(desk.book().update(other));
    CHECK(second(id).name == QStringLiteral("更名"));
    CHECK(second(handedIn).name == QStringLiteral("代表2"));
    ProposalDesk::ok(desk.book().undo());
    CHECK(second(id).name == QStringLiteral("代表2"));
    // The name that is typed means the one deputy of the term who bears it.
    p = desk.of(id);
    p.proposerName = QStringLiteral("代 表 4");
    REQUIRE_FALSE(desk.book().update(p));
    p = desk.of(id);
    p.proposerName = QStringLiteral("代表4");
    REQUIRE(desk.book().update(p));
    CHECK(desk.of(id).proposer == desk.all[3]);
}

TEST_CASE("proposal form: only deputies in office of that term propose and second") {
    ProposalDesk desk;
    REQUIRE(desk.book().step(Deputy::kind(), desk.all[5].raw(), QStringLiteral("resign"),
                             ProposalDesk::because()));
    Proposal p = desk.form(QStringLiteral("工间操"), 5, 0);
    ProposalDesk::no(desk.book().insert(p), "no deputy in office");
    p.proposer = {};
    p.proposerName = QStringLiteral("无此人");
    ProposalDesk::no(desk.book().insert(p), "no deputy 无此人");
    p.proposerName.clear();
    ProposalDesk::no(desk.book().insert(p), "proposer is missing");
    p.call = {};
    p.proposerName = QStringLiteral("代表1");
    ProposalDesk::ok(desk.book().insert(p)); // the only open call is meant
    CHECK(p.call == desk.call);

    ProposalSeconder s;
    s.proposal = Id<Proposal>(p.id);
    s.deputy = desk.all[0];
    ProposalDesk::no(desk.book().insert(s), "cannot second the own");
    s.deputy = desk.all[5];
    ProposalDesk::no(desk.book().insert(s), "no deputy in office");
    s.deputy = desk.all[1];
    ProposalDesk::ok(desk.book().insert(s));
    ProposalSeconder twice;
    twice.proposal = s.proposal;
    twice.deputy = s.deputy;
    ProposalDesk::no(desk.book().insert(twice), "signed this proposal already");
    const auto refused = desk.step(s.proposal, "submit");
    ProposalDesk::no(refused, "1 seconders in office; 2 are needed");
    CHECK(std::ranges::any_of(refused.error(), [&](const Issue& i) {
        return i.rule == Rules::inForce(desk.read()).cite(rule::proposalSeconders);
    }));
    // A co-author signs, but is no seconder.
    ProposalSeconder author;
    author.proposal = s.proposal;
    author.deputy = desk.all[2];
    author.part = SignerPart::CoAuthor;
    ProposalDesk::ok(desk.book().insert(author));
    ProposalDesk::no(desk.step(s.proposal, "submit"), "2 are needed");
    author.part = SignerPart::Seconder;
    ProposalDesk::ok(desk.book().update(author));
    ProposalDesk::ok(desk.step(s.proposal, "submit"));

    Term other;
    other.from = QDate(2025, 1, 1);
    other.to = QDate(2029, 1, 1);
    REQUIRE(desk.book().insert(other));
    Deputy elsewhere;
    elsewhere.term = Id<Term>(other.id);
    elsewhere.member = desk.read().get(desk.all[3])->member;
    elsewhere.status = DeputyStatus::Elected;
    elsewhere.electionNote = QStringLiteral("见记录");
    REQUIRE(desk.book().insert(elsewhere));
    const auto draft = desk.draft(QStringLiteral("另一件"), 0, 0);
    ProposalSeconder foreign;
    foreign.proposal = draft;
    foreign.deputy = Id<Deputy>(elsewhere.id);
    ProposalDesk::no(desk.book().insert(foreign), "another term");
}

TEST_CASE("proposal form: what was signed stands after the submission, until it is sent back") {
    ProposalDesk desk;
    const auto id = desk.submitted(QStringLiteral("改善食堂"));
    for (const char* key : {"title", "grounds", "measure"}) {
        auto p = desk.of(id);
        Proposal::kind().field(QString::fromUtf8(key))->set(p, QStringLiteral("改过的"));
        ProposalDesk::no(desk.book().update(p), "what its author signed stands");
    }
    auto p = desk.of(id);
    p.instruction = QStringLiteral("请后勤部研究。"); // everybody else may still write
    p.category = QStringLiteral("Labour protection");
    ProposalDesk::ok(desk.book().update(p));
    auto signers = signersOf(desk.read(), id);
    REQUIRE(signers.size() == 2);
    ProposalDesk::no(desk.book().remove(ProposalSeconder::kind(), signers.first().id),
                     "signatures under it stand");
    ProposalDesk::no(desk.book().remove(Proposal::kind(), id.raw()), "taken in: it stands");
    ProposalSeconder moved = signers.first();
    moved.deputy = desk.all[5];
    ProposalDesk::no(desk.book().update(moved), "stand");

    ProposalDesk::no(desk.step(id, "send_back"), "missing");
    ProposalDesk::ok(desk.step(id, "send_back", ProposalDesk::because("请分成两件")));
    p = desk.of(id);
    CHECK(p.number == 1);
    p.measure = QStringLiteral("增加一个窗口。");
    ProposalDesk::ok(desk.book().update(p));
    ProposalDesk::ok(desk.step(id, "submit"));
    CHECK(desk.of(id).number == 1); // the same form keeps its number
}

TEST_CASE("proposal form: a clerk whose form is stale overwrites nothing and is told by whom") {
    ProposalDesk desk;
    const auto id = desk.submitted(QStringLiteral("增设充电桩"));
    auto mine = desk.of(id), theirs = desk.of(id);
    theirs.instruction = QStringLiteral("请设备部办理。");
    REQUIRE(desk.book().update(theirs));
    mine.delegationView = QStringLiteral("同意。");
    const auto refused = desk.book().update(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("revision"));
    CHECK(refused.error().first().text.contains(QStringLiteral("王芳")));
    CHECK(desk.of(id).instruction == QStringLiteral("请设备部办理。"));
    CHECK(desk.of(id).delegationView.isEmpty());
    // Screened by a colleague meanwhile: the second clerk's step says what it is now.
    ProposalDesk::ok(desk.step(id, "docket"));
    ProposalDesk::no(desk.step(id, "suggest", ProposalDesk::because()), "is \"Docketed\"");
}

TEST_CASE("proposal form: names in one cell") {
    using proposals::splitNames;
    const QStringList three{QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王五")};
    for (const char* text :
         {"张三、李四、王五", "张三,李四，王五", "张三 李四 王五", "张三；李四;王五;",
          "张　三、李 四、王五", "张三（一车间）、李四(二车间)/王五", "张三\n李四\r\n王五",
          "、张三、、李四、王五、张三", "张三和李四及王五", "张三\t李四\t王五"}) {
        INFO(text);
        CHECK(splitNames(QString::fromUtf8(text)) == three);
    }
    CHECK(splitNames(QString()).isEmpty());
    CHECK(splitNames(QStringLiteral("（ ）、 ;")).isEmpty());
    CHECK(splitNames(QStringLiteral("欧阳 娜娜")).size() == 2); // which cannot be told
    CHECK(splitNames(QStringLiteral("买买提·艾力、John Smith")) ==
          QStringList{QStringLiteral("买买提·艾力"), QStringLiteral("John Smith")});
    CHECK(splitNames(QString(100'000, u'、')).isEmpty());
}

TEST_CASE("proposal form: several matters are guessed at, never refused") {
    using proposals::seemsSeveralMatters;
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    CHECK(seemsSeveralMatters(q("关于增设充电桩以及提高夜班津贴的提案"), {}));
    CHECK(seemsSeveralMatters(q("改善条件"), q("1. 建议更换空调\n2. 建议提高津贴")));
    CHECK(seemsSeveralMatters(q("改善条件"), q("建议更换空调。同时建议提高津贴。")));
    CHECK_FALSE(seemsSeveralMatters(q("关于改善职工食堂以及就餐环境的提案"), {}));
    CHECK_FALSE(seemsSeveralMatters(q("增设充电桩"), q("1. 选址\n2. 施工\n3. 验收")));
    CHECK_FALSE(seemsSeveralMatters({}, {}));

    ProposalDesk desk;
    Proposal p = desk.form(q("关于增设充电桩以及提高夜班津贴的提案"));
    const auto done = desk.book().insert(p);
    REQUIRE(done);
    CHECK(std::ranges::any_of(done->notes, [](const Issue& i) {
        return i.severity == Severity::Warning &&
               i.text.contains(QStringLiteral("several matters"));
    }));
}

TEST_CASE("proposal form: what is over keeps its author as the form named him, and takes the "
          "archive number") {
    ProposalDesk desk;
    const auto settled = desk.replied(QStringLiteral("更衣柜"), 0);
    ProposalDesk::ok(desk.step(settled, "rate", ProposalDesk::rating("satisfied")));
    ProposalDesk::ok(desk.step(settled, "close"));
    const auto withdrawn = desk.submitted(QStringLiteral("充电桩"), 0);
    ProposalDesk::ok(desk.step(withdrawn, "withdraw", ProposalDesk::because()));
    const auto running = desk.submitted(QStringLiteral("夜班津贴"), 0);
    const Proposal before = desk.of(settled);
    auto m = *desk.read().get(before.member);
    m.name = QStringLiteral("代表壹");
    m.unit = desk.canteen;
    m.post = QStringLiteral("班长");
    m.mobile = QStringLiteral("13800001234");
    ProposalDesk::ok(desk.book().update(m));
    CHECK(desk.of(running).proposerName == QStringLiteral("代表壹"));
    for (const auto id : {settled, withdrawn}) {
        auto p = desk.of(id);
        p.archiveNumber = QStringLiteral("2026-提案-%1").arg(id.raw());
        p.note = QStringLiteral("归档");
        ProposalDesk::ok(desk.book().update(p));
        const Proposal after = desk.of(id);
        CHECK(after.proposerName == QStringLiteral("代表1"));
        CHECK(after.proposer == before.proposer);
        CHECK(after.unit == before.unit);
        CHECK(after.delegation == before.delegation);
        CHECK(after.post == before.post);
        CHECK(after.phone == before.phone);
        auto other = desk.of(id);
        other.proposerName = QStringLiteral("代表2");
        REQUIRE_FALSE(desk.book().update(other));
    }
}

TEST_CASE("proposal form: only a draft is thrown away; what was taken in or over stays") {
    ProposalDesk desk;
    const auto gone = [&](RawId id) { return desk.book().remove(Proposal::kind(), id); };
    int number = 20;
    for (const ProposalStatus status : {ProposalStatus::Docketed, ProposalStatus::Suggestion,
                                        ProposalStatus::Declined, ProposalStatus::Closed}) {
        Proposal p = desk.form(QStringLiteral("去年第%1件").arg(number), 0, 0);
        p.status = status;
        p.number = number++;
        p.screeningReason = QStringLiteral("见记录");
        ProposalDesk::ok(desk.book().insert(p));
        ProposalDesk::no(gone(p.id), "stands");
        REQUIRE(desk.book().undo()); // what was entered by mistake is taken back
        CHECK_FALSE(desk.read().get(Id<Proposal>(p.id)));
        REQUIRE(desk.book().redo());
        CHECK(desk.read().get(Id<Proposal>(p.id)));
    }
    const auto back = desk.submitted(QStringLiteral("退回重写"), 1);
    ProposalDesk::ok(desk.step(back, "send_back", ProposalDesk::because()));
    ProposalDesk::no(gone(back.raw()), "stands"); // it has its number
    Proposal mine = desk.form(QStringLiteral("写错了"), 2, 0);
    ProposalDesk::ok(desk.book().insert(mine));
    ProposalDesk::ok(gone(mine.id));
}

TEST_CASE("proposal words: a call is past its day, a proposal is settled, a sitting is closed") {
    const auto words = [](QStringView call, QStringView proposal) {
        const EnumTable& calls = enumTable<CallStatus>();
        const EnumTable& proposals = enumTable<ProposalStatus>();
        CHECK(calls.label(*calls.byValue(int(CallStatus::Closed))) == call);
        CHECK(proposals.label(*proposals.byValue(int(ProposalStatus::Closed))) == proposal);
    };
    words(u"Window closed", u"Settled");
    QTranslator chinese;
    REQUIRE(chinese.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")));
    struct Installed {
        QTranslator& t;
        explicit Installed(QTranslator& translator) : t(translator) {
            QCoreApplication::installTranslator(&t);
        }
        ~Installed() { QCoreApplication::removeTranslator(&t); }
    } installed(chinese);
    words(u"已截止", u"已办结");
    // What a list shows, a file may say: the label is one of the words of its row.
    for (const EnumTable* table : {&enumTable<CallStatus>(), &enumTable<ProposalStatus>()})
        for (const EnumItem& item : table->items) {
            if (!*item.name)
                continue;
            const QString label = table->label(item);
            INFO(item.name << " " << label.toStdString());
            CHECK(QString::fromUtf8(item.words).split(u'|').contains(label));
        }
}
