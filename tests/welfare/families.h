// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a standard in force, and hands that take a household from the application to the
// approval and beyond.
#pragma once
#include "core/base/name_maker.h"
#include "core/office/dues.h"
#include "core/report/document.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/papers.h"
#include "core/welfare/spot_check.h"
#include "core/welfare/statistics.h"
#include "core/welfare/visit.h"
#include "tests/support/office.h"

namespace zhijia::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }
inline Money yuan(qint64 amount) { return Money::fen(amount * 100); }

struct Families : TempOffice {
    Id<Unit> group, depot;
    Id<WelfareStandard> standard;
    NameMaker names{7, QDate(2026, 3, 2)};
    quint64 next = 0;

    /// Today is Monday, 2 March 2026; the line is 1,000 yuan a head and month.
    Families() {
        group = unit(u8("迅达集团"));
        Unit g = now(group);
        g.region = u8("330106");
        ok(book().update(g));
        depot = unit(u8("西湖分拣中心"), group);
        standard = enter(line("330100", QDate(2025, 7, 1), 1000));
        ok(take(standard, "apply"));
    }
    static void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused in these words, each error with its way out, and by this rule.
    void no(const Outcome<Receipt>& done, const char* words, const char* id = nullptr) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()) << "\nwanted: " << words);
        const QString cite = id ? Rules::inForce(read()).cite(id) : QString();
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
            return i.text.contains(u8(words)) && (!id || i.rule == cite);
        }));
        for (const Issue& i : done.error())
            if (i.severity == Severity::Error)
                CHECK_FALSE(i.mend.isEmpty());
    }
    template <class R>
    Id<R> enter(R record) {
        ok(book().insert(record));
        return Id<R>(record.id);
    }
    template <class R>
    Outcome<Receipt> take(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), u8(verb), params);
    }
    template <class R>
    R now(Id<R> id) {
        const auto r = read().get(id);
        REQUIRE(r);
        return *r;
    }
    template <class R>
    void change(Id<R> id, const std::function<void(R&)>& how) {
        R r = now(id);
        how(r);
        ok(book().update(r));
    }
    static Params with(std::initializer_list<std::pair<const char*, QVariant>> list) {
        Params params;
        for (const auto& [key, value] : list)
            params.insert(u8(key), value);
        return params;
    }
    void goTo(QDate day) { clock.set(QDateTime(day, QTime(1, 0), Qt::UTC)); }
    QDate today() { return read().today(); }

    static WelfareStandard line(const char* region, QDate from, qint64 perMonth) {
        WelfareStandard s;
        s.region = u8(region);
        s.validFrom = from;
        s.line = yuan(perMonth);
        s.relativePercent = 200;
        s.lossPercent = 80;
        s.homesMost = 1;
        s.schoolPercent = 200;
        s.lineSource = u8("杭民发〔2025〕30号");
        s.relativeSource = s.lossSource = s.exclusionSource = u8("杭总工发〔2025〕12号");
        return s;
    }
    QString newNumber() { return names.person(next++).id.print(); }
    /// A worker with a spouse and a daughter at school: net 24,000 a year for three.
    NeedyFile form(const char* name = "王建国") {
        NeedyFile f;
        f.name = u8(name);
        f.idNumber = newNumber();
        f.unit = depot;
        f.cause = Hardship::OwnIllness;
        f.year = today().year() - 1;
        f.ownIncome = yuan(36000);
        f.otherIncome = Money();
        f.medical = yuan(12000);
        return f;
    }
    Id<HouseholdMember> relative(Id<NeedyFile> file, Relation relation, Occupation occupation,
                                 std::optional<Money> income = std::nullopt) {
        HouseholdMember m;
        m.file = file;
        const MadePerson made = names.person(next++);
        m.name = made.name;
        m.idNumber = made.id.print();
        m.relation = relation;
        m.occupation = occupation;
        m.income = income;
        return enter(m);
    }
    /// All papers are in the folder.
    void papers(Id<NeedyFile> file) {
        ok(take(file, "list_papers"));
        for (NeedyDocument d : documentsOf(read(), file))
            if (!d.onPaper) {
                d.onPaper = true;
                ok(book().update(d));
            }
    }
    Id<NeedyFile> family(const char* name = "王建国",
                         const std::function<void(NeedyFile&)>& more = {}) {
        NeedyFile f = form(name);
        if (more)
            more(f);
        const auto id = enter(f);
        relative(id, Relation::Spouse, Occupation::Unemployed, Money());
        relative(id, Relation::Daughter, Occupation::Pupil);
        papers(id);
        return id;
    }
    Params said(const char* by, const char* opinion = "情况属实，同意。") {
        return with({{"by", u8(by)}, {"opinion", u8(opinion)}});
    }
    Outcome<Receipt> apply(Id<NeedyFile> id) { return take(id, "apply", said("刘会计")); }
    Outcome<Receipt> visit(Id<NeedyFile> id) {
        Params p = with({{"by", u8("陈干事、周干事")},
                         {"found", u8("住房与申报一致")},
                         {"authorised_on", today().toString(Qt::ISODate)}});
        return take(id, "visit", p);
    }
    Outcome<Receipt> review(Id<NeedyFile> id) {
        Params p = said("赵主任");
        p.insert(u8("civil"), u8("民政比对无异常"));
        return take(id, "review", p);
    }
    Outcome<Receipt> post(Id<NeedyFile> id) {
        return take(id, "publish", with({{"places", u8("中心公告栏")}}));
    }
    Outcome<Receipt> approve(Id<NeedyFile> id, const char* by = "孙主席") {
        return take(id, "approve", said(by));
    }
    void upTo(Id<NeedyFile> id, NeedyStatus status) {
        ok(apply(id));
        if (status == NeedyStatus::Applied)
            return;
        ok(take(id, "check", said("钱主席")));
        if (status == NeedyStatus::Checked)
            return;
        ok(visit(id));
        if (status == NeedyStatus::Visited)
            return;
        ok(review(id));
        if (status == NeedyStatus::Reviewed)
            return;
        ok(post(id));
        if (status == NeedyStatus::Posted)
            return;
        goTo(needyClock(read(), now(id)).mayEnd);
        ok(approve(id));
    }
    Id<NeedyFile> onFile(const char* name = "王建国",
                         const std::function<void(NeedyFile&)>& more = {}) {
        const auto id = family(name, more);
        upTo(id, NeedyStatus::Approved);
        return id;
    }
    QList<Due> dues(const char* kind = NeedyFile::kindName) {
        QList<Due> list;
        for (const Due& due : duesOf(read(), today(), {}, {}))
            if (due.kind == QLatin1StringView(kind))
                list << due;
        return list;
    }
    static QString words(const report::Document& d) {
        QString text;
        const std::function<void(const std::vector<report::Block>&)> walk =
            [&](const std::vector<report::Block>& blocks) {
                for (const report::Block& block : blocks) {
                    if (const auto* h = std::get_if<report::Heading>(&block.as))
                        text += h->text + u'\n';
                    if (const auto* p = std::get_if<report::Paragraph>(&block.as)) {
                        for (const report::Run& run : p->runs)
                            text += run.text;
                        text += u'\n';
                    }
                    if (const auto* k = std::get_if<report::KeyValues>(&block.as))
                        for (const auto& item : k->items)
                            text += item.name + u'|' + item.value + u'\n';
                    if (const auto* t = std::get_if<report::Table>(&block.as))
                        report::forEachRow(*t, [&](const report::Row& row) {
                            text += row.cells.join(u'|') + u'\n';
                            return true;
                        });
                    if (const auto* k = std::get_if<report::KeepTogether>(&block.as))
                        walk(k->blocks);
                }
            };
        walk(d.blocks);
        return text;
    }
};

} // namespace zhijia::test
