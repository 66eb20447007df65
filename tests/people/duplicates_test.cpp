// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/roll.h"
#include "core/people/duplicates.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {
Member add(TempOffice& o, const char* name, const char* id, const char* mobile, QDate birth = {}) {
    Member m;
    m.name = QString::fromUtf8(name);
    m.idNumber = QString::fromUtf8(id);
    m.mobile = QString::fromUtf8(mobile);
    m.birthDate = birth;
    const auto done = o.book().insert(m);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    return m;
}
} // namespace

TEST_CASE("duplicates: found by old and new ID number, by name and birth, by name and mobile; each "
          "pair once") {
    TempOffice o;
    const Member a = add(o, "张三", "11010519491231002X", "13800138000");
    const Member b = add(o, "张三", "110105491231002", "");
    const Member c = add(o, "李四", "", "13900139000", QDate(1990, 1, 2));
    const Member d = add(o, "李四", "", "13900139000", QDate(1990, 1, 2));
    add(o, "李四", "", "13900139001", QDate(1991, 1, 2));
    auto pairs = findDuplicates(o.read());
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0] == DuplicatePair{Id<Member>(a.id), Id<Member>(b.id), Likeness::SameId});
    CHECK(pairs[1] == DuplicatePair{Id<Member>(c.id), Id<Member>(d.id), Likeness::SameNameBirth});
    REQUIRE(notDuplicates(o.book(), Id<Member>(d.id), Id<Member>(c.id), QStringLiteral("双胞胎")));
    o.reopen();
    CHECK(findDuplicates(o.read()).size() == 1);
    REQUIRE(o.book().undo());
    CHECK(findDuplicates(o.read()).size() == 2);
}

TEST_CASE("duplicates: a merge takes the chosen fields and the references, and one undo brings "
          "everything back") {
    TempOffice o;
    const Member keep = add(o, "张三", "", "13800138000");
    const Member other = add(o, "张三", "11010519491231002X", "");
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(o.book().insert(term));
    REQUIRE(o.book().change({"test", "elect"}, [&](Txn& txn) {
        return electFromMembers(txn, Id<Term>(term.id), {}, {Id<Member>(other.id)},
                                DeputyCategory::Worker,
                                {{QStringLiteral("note"), QStringLiteral("x")}})
            .map([](const auto&) {});
    }));
    CHECK(proposeMerge(keep, other).contains(QStringLiteral("id_number")));
    const auto merged = mergeMembers(o.book(), Id<Member>(keep.id), Id<Member>(other.id),
                                     {QStringLiteral("id_number")});
    INFO((merged ? std::string() : why(merged.error())));
    REQUIRE(merged);
    const Member now = *o.read().get(Id<Member>(keep.id));
    CHECK(now.idNumber == other.idNumber);
    CHECK(now.mobile == keep.mobile);
    CHECK_FALSE(o.read().get(Id<Member>(other.id)));
    CHECK(o.read().first<Deputy>({})->member.raw() == keep.id);
    CHECK(o.office->store().check().isEmpty());
    REQUIRE(o.book().undo());
    CHECK(o.read().get(Id<Member>(other.id))->idNumber == other.idNumber);
    CHECK(o.read().get(Id<Member>(keep.id))->idNumber.isEmpty());
    CHECK(o.read().first<Deputy>({})->member.raw() == other.id);
    CHECK(o.office->store().check().isEmpty());
    CHECK_FALSE(mergeMembers(o.book(), Id<Member>(keep.id), Id<Member>(keep.id), {}));
}

TEST_CASE("members: sex and birth follow from the ID number, and a contradiction is said") {
    TempOffice o;
    Member m;
    m.name = QStringLiteral("单田芳");
    m.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(o.book().insert(m));
    CHECK(m.sex == Sex::Female);
    CHECK(m.birthDate == QDate(1949, 12, 31));
    m.sex = Sex::Male;
    const auto warned = o.book().update(m);
    REQUIRE(warned);
    CHECK(warned->notes.size() == 1);
    const auto found = [&](const char* text) {
        Query q;
        q.find = QString::fromUtf8(text);
        return o.read().count<Member>(q);
    };
    CHECK(found("shan") == 1); // the surname's reading
    CHECK(found("stf") == 1);
    CHECK(found("shantianf") == 1);
    CHECK(found("tianfang") == 1);
    CHECK(found("田") == 1);
    CHECK(found("dan") == 0);
    m.reading = QStringLiteral("dan tian fang");
    REQUIRE(o.book().update(m));
    CHECK(found("dan") == 1);
    CHECK(found("shan") == 0);
}

TEST_CASE("members: what is shown of an ID number is not enough to work it out") {
    const Kind& kind = Member::kind();
    const Field& f = *kind.field(u"id_number");
    // Sex, birth and region are shown elsewhere: the mask may add next to nothing to them.
    for (const char* id : {"11010519491231002X", "110105491231002"}) {
        const QString text = QString::fromUtf8(id);
        const QString masked = kind.display(f, text);
        CHECK(masked.size() == text.size());
        CHECK(masked.count(u'*') >= text.size() - 5);
        CHECK(masked.startsWith(text.left(3)));
        CHECK_FALSE(masked.contains(text.left(5)));
        CHECK_FALSE(masked.contains(text.right(3)));
    }
}

TEST_CASE(
    "duplicates: the later status holds unless somebody chooses, with its day and reason, and "
    "undo brings both back") {
    TempOffice o;
    Member first = add(o, "张三", "", "13800138000", QDate(1990, 1, 2));
    Member second = add(o, "张三", "", "", QDate(1990, 1, 2));
    const auto step = [&](Member& m, const char* verb, const char* on, const char* reason) {
        Params params{{QStringLiteral("on"), QString::fromUtf8(on)}};
        if (*reason)
            params.insert(QStringLiteral("reason"), QString::fromUtf8(reason));
        const auto done = o.book().step(Member::kind(), m.id, QString::fromUtf8(verb), params);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        m = *o.read().get(Id<Member>(m.id));
    };
    const Id<Member> keep(first.id), other(second.id);
    CHECK(isStatusOfOther(first, second) == false); // nothing tells them apart
    step(first, "leave", "2024-05-01", "调离");
    CHECK(isStatusOfOther(first, second) == false); // the only one with a day
    CHECK(isStatusOfOther(second, first) == true);
    step(second, "suspend", "2025-06-01", "长期病假");
    CHECK(isStatusOfOther(first, second) == true);
    CHECK(proposeMerge(first, second).contains(QStringLiteral("status")));
    CHECK_FALSE(proposeMerge(second, first).contains(QStringLiteral("status")));

    REQUIRE(mergeMembers(o.book(), keep, other, proposeMerge(first, second)));
    Member now = *o.read().get(keep);
    CHECK(now.status == MemberStatus::Suspended);
    CHECK(now.statusOn == QDate(2025, 6, 1));
    CHECK(now.statusReason == QStringLiteral("长期病假"));
    CHECK(now.mobile == first.mobile);
    bool told = false; // the history says what became of the status
    for (const HistoryLine& line : o.read().history(Member::kind(), keep.raw()))
        for (const auto& difference : line.differences)
            told = told || difference.key == QStringLiteral("status");
    CHECK(told);
    CHECK(o.office->store().check().isEmpty());
    o.reopen();
    REQUIRE(o.book().undo());
    now = *o.read().get(keep);
    CHECK(now.status == MemberStatus::Left);
    CHECK(now.statusOn == QDate(2024, 5, 1));
    CHECK(now.statusReason == QStringLiteral("调离"));
    CHECK(o.read().get(other)->status == MemberStatus::Suspended);
    CHECK(o.read().get(other)->statusReason == QStringLiteral("长期病假"));
    REQUIRE(o.book().redo());
    CHECK(o.read().get(keep)->status == MemberStatus::Suspended);
    CHECK_FALSE(o.read().get(other));
    REQUIRE(o.book().undo());

    // Somebody may choose the other way, and may take nothing but the status.
    REQUIRE(mergeMembers(o.book(), keep, other, {}));
    CHECK(o.read().get(keep)->status == MemberStatus::Left);
    CHECK(o.read().get(keep)->statusReason == QStringLiteral("调离"));
    REQUIRE(o.book().undo());
    REQUIRE(mergeMembers(o.book(), keep, other, {QStringLiteral("status")}));
    CHECK(o.read().get(keep)->status == MemberStatus::Suspended);
    // A day or a reason without its status is no answer.
    REQUIRE(o.book().undo());
    REQUIRE(mergeMembers(o.book(), keep, other, {QStringLiteral("status_reason")}));
    CHECK(o.read().get(keep)->statusReason == QStringLiteral("调离"));
}

TEST_CASE("duplicates: different statuses without a day are for a person to decide") {
    Member a, b;
    a.status = MemberStatus::Active;
    b.status = MemberStatus::Left;
    CHECK_FALSE(isStatusOfOther(a, b).has_value());
    CHECK_FALSE(proposeMerge(a, b).contains(QStringLiteral("status")));
    a.statusOn = b.statusOn = QDate(2025, 1, 1);
    CHECK_FALSE(isStatusOfOther(a, b).has_value());
}
