// SPDX-License-Identifier: GPL-3.0-or-later
// The step tables: every row is sound, and every (state, verb) does what its row says and nothing
// else.
#include "core/office/kinds.h"
#include "tests/support/office.h"
#include <QRandomGenerator>
#include <QSet>

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

TEST_CASE("flow: every row names states, fields and kinds that exist, and has its words") {
    registerKinds();
    for (const Kind* kind : kinds()) {
        if (!kind->flow)
            continue;
        INFO(kind->name);
        const Field* state = kind->field(QString::fromUtf8(kind->flow->field));
        REQUIRE(state);
        REQUIRE(state->options);
        CHECK(state->has(Field::StepOnly));
        CHECK(state->options->byName(QString::fromUtf8(kind->flow->initial)));
        QSet<QString> verbs;
        for (const Step& step : kind->flow->steps) {
            INFO(step.verb);
            CHECK_FALSE(verbs.contains(QString::fromUtf8(step.verb)));
            verbs << QString::fromUtf8(step.verb);
            CHECK(*step.label);
            CHECK((step.guard != nullptr) == (*step.guardText != '\0')); // what it asks is said
            for (const char* from : step.from)
                CHECK(state->options->byName(QString::fromUtf8(from)));
            if (*step.to)
                CHECK(state->options->byName(QString::fromUtf8(step.to)));
            for (const Param& p : step.params) {
                CHECK(*p.label);
                if (p.type == FieldType::Ref)
                    CHECK(kindByName(QString::fromUtf8(p.refKind)));
                if (p.type == FieldType::Enum)
                    CHECK(p.options);
            }
        }
    }
}

namespace {

/// Brings a member into a state by lawful steps only.
Member memberIn(TempOffice& o, const QString& state, int n) {
    Member m;
    m.name = QStringLiteral("职工%1").arg(n);
    if (state == QLatin1StringView("nonmember"))
        m.status = MemberStatus::NonMember;
    REQUIRE(o.book().insert(m));
    const Params reason{{QStringLiteral("reason"), QStringLiteral("长病假")}};
    if (state == QLatin1StringView("suspended"))
        REQUIRE(o.book().step(Member::kind(), m.id, QStringLiteral("suspend"), reason));
    if (state == QLatin1StringView("left"))
        REQUIRE(o.book().step(Member::kind(), m.id, QStringLiteral("leave"), reason));
    return *o.read().get(Id<Member>(m.id));
}

} // namespace

TEST_CASE("flow: each state allows exactly its rows; a refusal changes nothing and says from where "
          "it is possible") {
    TempOffice o;
    const auto unit = o.unit(QStringLiteral("新单位"));
    const Kind& kind = Member::kind();
    const Params params{{QStringLiteral("reason"), QStringLiteral("长病假")},
                        {QStringLiteral("unit"), unit.raw()}};
    int n = 0;
    for (const char* state : {"nonmember", "active", "suspended", "left"})
        for (const Step& step : kind.flow->steps) {
            INFO(state << " " << step.verb);
            const Member before = memberIn(o, QString::fromUtf8(state), ++n);
            REQUIRE(kind.value(before, u"status").toString() == QLatin1StringView(state));
            const bool lawful =
                step.from.empty() ||
                std::ranges::any_of(step.from, [&](const char* s) { return !qstrcmp(s, state); });
            const Issues against = whyNot(o.read(), kind, before, step);
            CHECK(refuses(against) != lawful);
            Params own;
            for (const Param& p : step.params)
                if (params.contains(QString::fromUtf8(p.key)))
                    own.insert(QString::fromUtf8(p.key), params.value(QString::fromUtf8(p.key)));
            const auto done = o.book().step(kind, before.id, QString::fromUtf8(step.verb), own);
            CHECK(done.has_value() == lawful);
            const Member after = *o.read().get(Id<Member>(before.id));
            if (!lawful) {
                CHECK(after.revision == before.revision);
                CHECK_FALSE(done.error().first().mend.isEmpty());
            } else {
                CHECK(kind.value(after, u"status").toString() ==
                      (*step.to ? QString::fromUtf8(step.to) : QString::fromUtf8(state)));
                CHECK(after.statusOn == o.read().today());
                REQUIRE(o.book().undo());
                CHECK(kind.value(*o.read().get(Id<Member>(before.id)), u"status").toString() ==
                      QLatin1StringView(state));
            }
        }
}

TEST_CASE("flow: required parameters, unknown ones and wrong values are issues with the key") {
    TempOffice o;
    const Member m = o.member(QStringLiteral("张三"));
    const Kind& kind = Member::kind();
    const Step& leave = *kind.flow->step(u"leave");
    const auto missing = o.book().step(kind, m.id, QStringLiteral("leave"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().first().field == QStringLiteral("reason"));
    const auto params = parseParams(o.read(), kind, leave,
                                    {{QStringLiteral("on"), QStringLiteral("2026-02-30")},
                                     {QStringLiteral("colour"), QStringLiteral("red")}});
    REQUIRE_FALSE(params);
    QSet<QString> keys;
    for (const Issue& issue : params.error())
        keys << issue.field;
    CHECK(keys == QSet<QString>{QStringLiteral("on"), QStringLiteral("colour")});
    const auto future = o.book().step(kind, m.id, QStringLiteral("leave"),
                                      {{QStringLiteral("reason"), QStringLiteral("x")},
                                       {QStringLiteral("on"), QStringLiteral("2030-01-01")}});
    REQUIRE_FALSE(future);
    CHECK(future.error().first().field == QStringLiteral("on"));
    CHECK_FALSE(o.book().step(kind, m.id, QStringLiteral("fly")));
    CHECK_FALSE(o.book().step(kind, 12345, QStringLiteral("leave")));
}

TEST_CASE("flow: a word that a step does not ask for is refused, also where it asks for nothing") {
    TempOffice o;
    const Kind& kind = Member::kind();
    for (const Step& step : kind.flow->steps) {
        const auto params =
            parseParams(o.read(), kind, step, {{QStringLiteral("colour"), QStringLiteral("red")}});
        REQUIRE_FALSE(params);
        const QString mend = params.error().first().mend;
        CHECK_FALSE(mend.endsWith(QStringLiteral(": .")));
        CHECK(mend.contains(QStringLiteral("takes nothing")) == step.params.empty());
    }
    Step bare = kind.flow->steps.front();
    bare.params = {};
    const auto nothing =
        parseParams(o.read(), kind, bare, {{QStringLiteral("reason"), QStringLiteral("x")}});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().first().mend.contains(QStringLiteral("takes nothing")));
}

TEST_CASE("flow: a random walk of steps and undos always ends in a state of the table") {
    TempOffice o;
    const auto unit = o.unit(QStringLiteral("甲"));
    const Member m = o.member(QStringLiteral("张三"));
    const Kind& kind = Member::kind();
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const Member before = *o.read().get(Id<Member>(m.id));
        const Step& step = kind.flow->steps[size_t(random.bounded(int(kind.flow->steps.size())))];
        Params params{{QStringLiteral("reason"), QStringLiteral("因")}};
        if (!qstrcmp(step.verb, "transfer"))
            params.insert(QStringLiteral("unit"), unit.raw());
        if (const auto done = o.book().step(kind, m.id, QString::fromUtf8(step.verb), params);
            done && random.bounded(3) == 0)
            REQUIRE(o.book().undo(done->deed));
        const Member after = *o.read().get(Id<Member>(m.id));
        CHECK(after.status != MemberStatus::None);
        CHECK((after.revision >= before.revision));
    }
    CHECK(o.office->store().check().isEmpty());
}
