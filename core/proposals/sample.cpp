// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/sample.h"
#include "core/book/txn.h"
#include "core/proposals/handling.h"
#include "core/proposals/words.h"

namespace zhijia {

namespace {

struct Form {
    const char *title, *category, *grounds, *measure;
    /// docket, suggest, decline, "merge" into the first form, or nothing yet.
    const char* outcome;
    const char *lead, *helper; ///< none: not handed over
    const char* kind;          ///< of the reply; empty: waited for
    const char* grade;
};

// The second one is handed over first and waits longest.
constexpr Form forms[] = {
    {"关于改善分拨中心夏季高温作业条件的提案", "劳动保护",
     "分拨中心装卸区夏季温度常在三十八度以上，现有风扇不足。",
     "在装卸区加装喷雾降温风机，高温时段错峰作业。", "docket", "设备管理部", "安全生产部", "a",
     "satisfied"},
    {"关于为夜班职工增开通勤班车的提案", "生活后勤",
     "夜班二十三点下班后没有公共交通，职工打车费用高。", "在二十三点三十分增开两条线路的班车。",
     "docket", "行政后勤部", "", "", ""},
    {"关于统一配送员雨具和反光背心标准的提案", "劳动保护",
     "各站点发放的雨具质量不一，反光背心不足。", "由集团统一采购并按季补发。", "docket",
     "安全生产部", "", "b", "basically"},
    {"关于改善装卸区高温作业条件的建议", "劳动保护", "装卸区闷热，中暑时有发生。",
     "增加风机，供应防暑饮品。", "merge", "", "", "", "satisfied"},
    {"关于增设职工书屋的提案", "文化体育", "一线站点没有休息阅读的地方。",
     "每个分公司建一个职工书屋。", "suggest", "", "", "", ""},
    {"关于提高工龄工资标准的提案", "薪酬福利", "工龄工资标准多年未调整。",
     "按工龄每满五年提高一档。", "docket", "人力资源部", "财务部", "c", "not_satisfied"},
    {"关于调换个人工作岗位的请求", "其他", "本人希望调到离家近的站点。", "请予调岗。", "decline",
     "", "", "", ""},
    {"关于开展快递业务技能培训和比武的提案", "教育培训", "新职工多，操作差错率高。",
     "每季度组织一次培训，每年一次技能比武。", "docket", "", "", "", ""},
    {"关于厂务公开栏增加电子屏的提案", "民主管理", "纸质公开栏更新慢，外勤职工看不到。",
     "在各站点设置电子公开屏，每月更新。", "", "", "", "", ""},
    {"关于改善站点食堂就餐环境的提案", "生活后勤", "就餐高峰座位不足。", "扩建就餐区，错峰就餐。",
     "", "", "", "", ""},
    {"关于改善站点食堂就餐座位的提案", "生活后勤", "中午没有座位。", "增加桌椅。", "", "", "", "",
     ""},
};

struct Maker {
    Txn& txn;
    Id<ProposalCall> call;
    QDate today;

    Params on(int before) const { return {{QStringLiteral("on"), iso(today.addDays(-before))}}; }
    static QString iso(QDate day) { return day.toString(Qt::ISODate); }
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    Outcome<void> step(Id<Proposal> id, const char* verb, Params params, int before) {
        params.insert(on(before));
        return txn.step(id, text(verb), params);
    }

    Outcome<void> reply(Id<ProposalHandling> id, const Form& f, int before) {
        Params params = on(before);
        params.insert(QStringLiteral("kind"), text(f.kind));
        params.insert(QStringLiteral("reply"), QStringLiteral("经研究，现答复如下。"));
        params.insert(QStringLiteral("done_on"), iso(today.addDays(-before)));
        params.insert(QStringLiteral("plan"), QStringLiteral("列入下半年采购计划。"));
        params.insert(QStringLiteral("plan_on"), iso(today.addDays(90)));
        params.insert(QStringLiteral("reasons"),
                      QStringLiteral("本年度工资总额已定，列入明年集体协商议题。"));
        return txn.step(id, QStringLiteral("reply"), params);
    }

    Outcome<Id<Proposal>> submit(const Form& f, const std::vector<Deputy>& people, size_t i) {
        Proposal p;
        p.call = call;
        p.title = text(f.title);
        p.category = text(f.category);
        p.grounds = text(f.grounds);
        p.measure = text(f.measure);
        p.proposer = Id<Deputy>(people[i * 3 % people.size()].id);
        p.delegationView = QStringLiteral("同意提交。");
        p.seconderNames = people[(i * 3 + 1) % people.size()].name + u'、' +
                          people[(i * 3 + 2) % people.size()].name;
        return txn.insert(p).and_then([&](Id<Proposal> id) {
            return step(id, "submit", {}, 16 + static_cast<int>(i) % 8).map([&] { return id; });
        });
    }

    Outcome<void> screen(const Form& f, Id<Proposal> id, Id<Proposal> main) {
        Params params{{QStringLiteral("screened_by"), QStringLiteral("提案工作委员会")},
                      {QStringLiteral("into"), main.raw()},
                      {QStringLiteral("ground"), QStringLiteral("personal")}};
        const QString outcome = text(f.outcome);
        if (outcome == QLatin1StringView("suggest"))
            params.insert(QStringLiteral("reason"), QStringLiteral("转各分公司工会参考。"));
        if (outcome == QLatin1StringView("decline"))
            params.insert(QStringLiteral("reason"), QStringLiteral("属个人诉求，由所在单位答复。"));
        return step(id, f.outcome, params, 13);
    }

    Outcome<void> handle(const Form& f, Id<Proposal> id, int before) {
        for (const auto& [name, part] :
             {std::pair{f.lead, HandlingPart::Lead}, std::pair{f.helper, HandlingPart::Helper}}) {
            if (!*name)
                continue;
            ProposalHandling h;
            h.proposal = id;
            h.unitName = text(name);
            h.part = part;
            if (auto ok = txn.insert(h); !ok)
                return refuse(ok.error());
        }
        if (auto ok = step(id, "hand_over", {}, before); !ok || !*f.kind)
            return ok;
        const auto handlings = handlingsOf(txn, id, 1);
        for (auto it = handlings.rbegin(); it != handlings.rend(); ++it)
            if (auto ok = reply(Id<ProposalHandling>(it->id), f, 4); !ok)
                return ok;
        return txn.step(Id<ProposalHandling>(handlings.first().id), QStringLiteral("accept"));
    }

    Outcome<void> rate(const Form& f, Id<Proposal> id, const char* verb) {
        return step(id, verb,
                    {{QStringLiteral("satisfaction"), text(f.grade)},
                     {QStringLiteral("comment"),
                      QLatin1StringView(f.grade) == QLatin1StringView("not_satisfied")
                          ? QStringLiteral("希望给出明确时间表。")
                          : QString()}},
                    2);
    }
};

} // namespace

Outcome<void> sampleProposals(Txn& txn, Id<Sitting> sitting) {
    ProposalCall call;
    call.sitting = sitting;
    call.classes = QStringLiteral(
        "生产经营、劳动保护、薪酬福利、生活后勤、教育培训、民主管理、文化体育、其他");
    call.instructions = QStringLiteral("一事一案，写明案由、案据和建议措施。");
    if (auto ok = txn.insert(call); !ok)
        return refuse(ok.error());
    Maker maker{txn, Id<ProposalCall>(call.id), txn.today()};
    const Params opened{{QStringLiteral("on"), Maker::iso(call.opensOn)}};
    if (auto ok = txn.step(maker.call, QStringLiteral("open"), opened); !ok)
        return ok;
    // Who alone bears the name, so that the seconders' names mean one person.
    auto people = txn.all<Deputy>(Query()
                                      .eq(QStringLiteral("term"), call.term)
                                      .eq(QStringLiteral("status"), QStringLiteral("elected"))
                                      .by(QStringLiteral("id")));
    QHash<QString, int> bearers;
    for (const Deputy& d : people)
        ++bearers[d.name];
    std::erase_if(people, [&](const Deputy& d) { return bearers.value(d.name) > 1; });
    if (people.size() < 3)
        return refuse(proposals::tr("There are too few deputies for the sample's proposals."),
                      proposals::tr("Elect the deputies first."));
    QList<Id<Proposal>> ids;
    for (size_t i = 0; i < std::size(forms); ++i) {
        const auto id = maker.submit(forms[i], people, i);
        if (!id)
            return refuse(id.error());
        ids << *id;
    }
    if (auto ok = txn.step(maker.call, QStringLiteral("close")); !ok)
        return ok;
    for (size_t i = 0; i < std::size(forms); ++i)
        if (*forms[i].outcome)
            if (auto ok = maker.screen(forms[i], ids[static_cast<qsizetype>(i)], ids.first()); !ok)
                return ok;
    // The one that waits goes out first, three weeks before the others could be late.
    if (auto ok = maker.handle(forms[1], ids[1], 13); !ok)
        return ok;
    for (const size_t i : {size_t(0), size_t(2), size_t(5)}) {
        const auto id = ids[static_cast<qsizetype>(i)];
        if (auto ok = maker.handle(forms[i], id, 12); !ok)
            return ok;
        if (auto ok = maker.rate(forms[i], id, "rate"); !ok)
            return ok;
    }
    return maker.rate(forms[3], ids[3], "rate_merged");
}

} // namespace zhijia
