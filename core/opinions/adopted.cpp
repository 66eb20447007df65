// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/adopted.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/opinions/words.h"

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(SuggestionStatus::Open), "open", QT_TRANSLATE_NOOP("opinions", "Not decided yet"),
     "待定|未定"},
    {int(SuggestionStatus::Adopted), "adopted", QT_TRANSLATE_NOOP("opinions", "Adopted"),
     "已采纳|采纳"},
    {int(SuggestionStatus::Partly), "partly", QT_TRANSLATE_NOOP("opinions", "Adopted in part"),
     "部分采纳"},
    {int(SuggestionStatus::Not), "not", QT_TRANSLATE_NOOP("opinions", "Not adopted"),
     "未采纳|不采纳"},
};

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<AdoptedSuggestion&>(record);
    if (const auto o = s.opinion ? reader.get(s.opinion) : std::nullopt; o && s.revision == 0) {
        if (s.title.isEmpty())
            s.title = o->title;
        if (s.text.isEmpty())
            s.text = o->text;
        if (!s.suggestedOn.isValid())
            s.suggestedOn = o->receivedOn;
        if (!s.unit)
            s.unit = o->fromUnit;
        if (o->anonymous)
            s.authorName.clear();
    }
    s.title = titleOf(s.title, s.text);
    s.text = tidyLines(s.text);
    s.round = tidy(s.round);
    s.authorName = tidyName(s.authorName);
    s.showsWhere = tidy(s.showsWhere);
    if (!s.suggestedOn.isValid())
        s.suggestedOn = reader.today();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& s = static_cast<const AdoptedSuggestion&>(after);
    if (s.title.isEmpty())
        issues << error(tr("It is not said what was suggested."),
                        tr("Write the suggestion, or choose the opinion it is."),
                        QStringLiteral("title"));
    if (const auto o = s.opinion ? reader.get(s.opinion) : std::nullopt;
        o && o->anonymous && !s.authorName.isEmpty())
        issues << error(tr("The opinion is anonymous: its author is not named here either."),
                        tr("Leave the name empty."), QStringLiteral("author_name"));
    if (const auto o = s.opinion ? reader.get(s.opinion) : std::nullopt;
        o && o->anonymous &&
        (!before || static_cast<const AdoptedSuggestion*>(before)->unit != s.unit))
        for (Issue issue : couldBeWorkedOut(reader, {s.unit, {}, Sex::None}, QString())) {
            issue.field = QStringLiteral("unit"); // the notice hangs where everybody reads it
            issues << issue;
        }
    if (const auto* b = static_cast<const AdoptedSuggestion*>(before);
        b && b->status != SuggestionStatus::Open && s.status == b->status &&
        (b->title != s.title || b->text != s.text || b->suggestedOn != s.suggestedOn))
        issues << error(tr("\"%1\" was decided on: what was suggested stands.").arg(b->title),
                        tr("Take the step \"Decide again\" with a reason first."),
                        QStringLiteral("title"));
    if (s.suggestedOn > reader.today() && !before)
        issues << error(tr("It cannot have been said on %1: that day is still to come.")
                            .arg(iso(s.suggestedOn)),
                        tr("Correct the date."), QStringLiteral("suggested_on"));
}

Issues decided(const Reader&, const Record& record) {
    const auto& s = static_cast<const AdoptedSuggestion&>(record);
    if (s.status == SuggestionStatus::None || s.status == SuggestionStatus::Open)
        return {};
    return {error(tr("\"%1\" was decided on: it is not thrown away.").arg(s.title),
                  tr("Take the step \"Decide again\" with a reason first."))};
}

Issues mayDecide(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    const QDate said = static_cast<const AdoptedSuggestion&>(record).suggestedOn;
    issues += notBefore(dateOf(reader, params), said, tr("It was said only on %1.").arg(iso(said)));
    return issues;
}

Outcome<void> decide(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<AdoptedSuggestion&>(record);
    s.reason = reasonOf(params);
    s.showsWhere = tidy(textOf(params, "where"));
    s.decidedOn = dateOf(txn, params);
    return {};
}

Outcome<void> reconsider(Txn&, Record& record, const Params&) {
    auto& s = static_cast<AdoptedSuggestion&>(record);
    s.reason.clear();
    s.showsWhere.clear();
    s.decidedOn = QDate();
    return {};
}

Issues entered(const Reader&, const Record& record) {
    const auto& s = static_cast<const AdoptedSuggestion&>(record);
    Issues issues;
    const bool shows =
        s.status == SuggestionStatus::Adopted || s.status == SuggestionStatus::Partly;
    if (shows && !saysSomething(s.showsWhere))
        issues << error(tr("It is not said where \"%1\" shows.").arg(s.title),
                        tr("Write where everybody can see it."), QStringLiteral("shows_where"));
    if ((s.status == SuggestionStatus::Partly || s.status == SuggestionStatus::Not) &&
        !saysSomething(s.reason))
        issues << error(tr("It is not said why \"%1\" was not adopted as it is.").arg(s.title),
                        tr("Write the reason."), QStringLiteral("reason"));
    return issues;
}

Kind make() {
    Kind kind = kindOf<AdoptedSuggestion>(
        "opinions", QT_TRANSLATE_NOOP("opinions", "Suggestion"),
        QT_TRANSLATE_NOOP("opinions", "Suggestions and what became of them"));
    kind.flow = &suggestionFlow();
    kind.titleKey = "title";
    kind.defaultSort = "suggested_on";
    kind.takesFiles = true;
    kind.identity = {{"title", "round"}};
    kind.fields = {
        field<&AdoptedSuggestion::title>("title", QT_TRANSLATE_NOOP("opinions", "Suggestion"))
            .listed(28)
            .files("建议|建议内容|标题"),
        field<&AdoptedSuggestion::text>("text", QT_TRANSLATE_NOOP("opinions", "In full"))
            .note()
            .files("详细内容|说明"),
        field<&AdoptedSuggestion::round>("round", QT_TRANSLATE_NOOP("opinions", "What was asked"))
            .listed(18)
            .files("征求意见|轮次|主题")
            .hint(
                QT_TRANSLATE_NOOP("opinions", "For example: design of the canteen, second round")),
        field<&AdoptedSuggestion::suggestedOn>("suggested_on",
                                               QT_TRANSLATE_NOOP("opinions", "Suggested on"))
            .listed(10)
            .files("日期|提出日期")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: today")),
        field<&AdoptedSuggestion::opinion>("opinion", QT_TRANSLATE_NOOP("opinions", "Opinion")),
        field<&AdoptedSuggestion::authorName>("author_name", QT_TRANSLATE_NOOP("opinions", "Name"))
            .files("姓名|提出人")
            .hint(QT_TRANSLATE_NOOP("opinions", "Only who wants to be named")),
        field<&AdoptedSuggestion::unit>("unit", QT_TRANSLATE_NOOP("opinions", "Unit"))
            .listed(12)
            .files("单位"),
        field<&AdoptedSuggestion::status>("status", QT_TRANSLATE_NOOP("opinions", "Adopted"))
            .stepOnly()
            .listed(10)
            .files("是否采纳|采纳情况|状态"),
        field<&AdoptedSuggestion::showsWhere>("shows_where",
                                              QT_TRANSLATE_NOOP("opinions", "Where it shows"))
            .stepOnly()
            .listed(18)
            .files("体现在|落实在|体现"),
        field<&AdoptedSuggestion::reason>("reason", QT_TRANSLATE_NOOP("opinions", "Reason"))
            .stepOnly()
            .files("原因|理由|未采纳原因"),
        field<&AdoptedSuggestion::decidedOn>("decided_on",
                                             QT_TRANSLATE_NOOP("opinions", "Decided on"))
            .stepOnly()
            .files("决定日期"),
        field<&AdoptedSuggestion::note>("note", QT_TRANSLATE_NOOP("opinions", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &decided;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<SuggestionStatus>() {
    static const EnumTable table{"opinions", statuses};
    return table;
}

const Flow& suggestionFlow() {
    static const Param where{"where",
                             QT_TRANSLATE_NOOP("opinions", "Where it shows"),
                             FieldType::Text,
                             true,
                             nullptr,
                             nullptr,
                             QT_TRANSLATE_NOOP("opinions", "Where everybody can see it")};
    static const Flow flow{
        "status",
        "open",
        {
            {"adopt",
             QT_TRANSLATE_NOOP("opinions", "Adopt"),
             {"open"},
             "adopted",
             {where, reasonParam(false), onParam()},
             &mayDecide,
             &decide,
             QT_TRANSLATE_NOOP("opinions", "It is done as suggested."),
             "check",
             QT_TRANSLATE_NOOP("opinions", "The day is not before the suggestion.")},
            {"adopt_partly",
             QT_TRANSLATE_NOOP("opinions", "Adopt in part"),
             {"open"},
             "partly",
             {where, reasonParam(), onParam()},
             &mayDecide,
             &decide,
             QT_TRANSLATE_NOOP("opinions", "Says what was taken up, and why not all of it."),
             "report",
             QT_TRANSLATE_NOOP("opinions", "The day is not before the suggestion.")},
            {"not_adopt",
             QT_TRANSLATE_NOOP("opinions", "Do not adopt"),
             {"open"},
             "not",
             {reasonParam(), onParam()},
             &mayDecide,
             &decide,
             QT_TRANSLATE_NOOP("opinions",
                               "Says why; whoever suggested it reads it in the notice."),
             "close",
             QT_TRANSLATE_NOOP("opinions", "The day is not before the suggestion.")},
            {"reconsider",
             QT_TRANSLATE_NOOP("opinions", "Decide again"),
             {"adopted", "partly", "not"},
             "open",
             {reasonParam()},
             nullptr,
             &reconsider,
             QT_TRANSLATE_NOOP("opinions", "The decision is taken back."),
             "undo",
             ""},
        },
        {{"open", &entered}, {"adopted", &entered}, {"partly", &entered}, {"not", &entered}}};
    return flow;
}

const Kind& AdoptedSuggestion::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
