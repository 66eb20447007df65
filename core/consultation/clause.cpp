// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/clause.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/topic.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"

namespace zhijia {

using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ClauseStatus::Open), "open", QT_TRANSLATE_NOOP("consultation", "Open"), "协商中|未决"},
    {int(ClauseStatus::Agreed), "agreed", QT_TRANSLATE_NOOP("consultation", "Agreed"),
     "已达成一致|一致"},
    {int(ClauseStatus::Dropped), "dropped", QT_TRANSLATE_NOOP("consultation", "Left out"),
     "不列入|搁置"},
};

const Clause& of(const Record& record) { return static_cast<const Clause&>(record); }

/// Clauses are written and moved until the sides agreed on the whole.
Issues stands(const Reader& reader, Id<Consultation> id) {
    const auto c = reader.get(id);
    if (!c || c->status == TalkStatus::Planned || c->status == TalkStatus::Talking)
        return {};
    return {error(tr("\"%1\" is agreed or over: its clauses stand.").arg(c->name),
                  tr("Take the consultation's step \"Talk again\" first."))};
}

void derive(const Reader& reader, Record& record) {
    auto& c = static_cast<Clause&>(record);
    c.title = tidy(c.title);
    c.workers = tidyLines(c.workers);
    c.employer = tidyLines(c.employer);
    if (c.position == 0) {
        const auto last =
            reader.first<Clause>(Query()
                                     .eq(QStringLiteral("consultation"), c.consultation)
                                     .is(QStringLiteral("id"), Condition::Ne, c.id)
                                     .by(QStringLiteral("position"), true));
        c.position = last ? last->position + 1 : 1;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Clause& c = of(after);
    issues += stands(reader, c.consultation);
    if (!before)
        return;
    const Clause& b = of(*before);
    if (b.consultation != c.consultation)
        issues << error(tr("A clause stays with its consultation."),
                        tr("Enter it at the other one."), QStringLiteral("consultation"));
    if (b.status != ClauseStatus::Open && c.status == b.status &&
        (b.title != c.title || b.workers != c.workers || b.employer != c.employer))
        issues << error(tr("\"%1\" is settled: what was agreed stands.").arg(b.title),
                        tr("Take the step \"Open again\" first."), QStringLiteral("title"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return stands(reader, of(record).consultation);
}

std::optional<ConsultationSession> sessionIn(const Reader& reader, const Params& params) {
    return reader.get(
        Id<ConsultationSession>(params.value(QStringLiteral("session")).toLongLong()));
}

Issues mayMove(const Reader& reader, const Record& record, const Params& params) {
    const Clause& c = of(record);
    const auto talk = reader.get(c.consultation);
    Issues issues;
    if (talk && talk->status != TalkStatus::Talking)
        issues << error(tr("The talks of \"%1\" have not begun or are over.").arg(talk->name),
                        tr("Take the consultation's step \"Begin the talks\", or \"Talk again\"."));
    if (!params.contains(QStringLiteral("session")))
        return issues;
    const auto s = sessionIn(reader, params);
    if (!s || s->consultation != c.consultation || !s->wasHeld())
        issues << error(tr("That session was not held in this consultation."),
                        tr("Choose a session that was held."), QStringLiteral("session"));
    return issues;
}

QString lineOf(const Reader& reader, const Params& params, const QString& text) {
    const auto s = sessionIn(reader, params);
    return s ? tr("%1 (%2): %3").arg(s->name, iso(s->heldOn), text)
             : tr("%1: %2").arg(iso(reader.today()), text);
}

Outcome<void> move(Txn& txn, Record& record, const Params& params) {
    auto& c = static_cast<Clause&>(record);
    const TalkSide side = Codec<TalkSide>::fromValue(params.value(QStringLiteral("side")));
    QString& now = side == TalkSide::Workers ? c.workers : c.employer;
    const QString text = tidyLines(params.value(QStringLiteral("text")).toString());
    const QString line = lineOf(txn, params,
                                tr("%1 moved from \"%2\" to \"%3\"")
                                    .arg(sideName(side), now.simplified(), text.simplified()));
    c.course = c.course.isEmpty() ? line : c.course + u'\n' + line;
    now = text;
    return {};
}

Outcome<void> settleIt(Txn& txn, Clause& c, const Params& params, const QString& text) {
    c.session = Id<ConsultationSession>(params.value(QStringLiteral("session")).toLongLong());
    const QString line = lineOf(txn, params, text);
    c.course = c.course.isEmpty() ? line : c.course + u'\n' + line;
    return {};
}

Outcome<void> agree(Txn& txn, Record& record, const Params& params) {
    auto& c = static_cast<Clause&>(record);
    c.agreed = tidyLines(params.value(QStringLiteral("text")).toString());
    c.reason.clear();
    return settleIt(txn, c, params, tr("agreed"));
}

Outcome<void> drop(Txn& txn, Record& record, const Params& params) {
    auto& c = static_cast<Clause&>(record);
    c.agreed.clear();
    c.reason = reasonOf(params);
    return settleIt(txn, c, params, tr("left out: %1").arg(c.reason));
}

Outcome<void> reopen(Txn& txn, Record& record, const Params& params) {
    auto& c = static_cast<Clause&>(record);
    c.reason = reasonOf(params);
    const QString line = lineOf(txn, params, tr("opened again: %1").arg(c.reason));
    c.course = c.course.isEmpty() ? line : c.course + u'\n' + line;
    c.agreed.clear();
    c.session = {};
    return {};
}

Kind make() {
    Kind kind = kindOf<Clause>("consultation", QT_TRANSLATE_NOOP("consultation", "Clause"),
                               QT_TRANSLATE_NOOP("consultation", "Clauses"));
    kind.flow = &clauseFlow();
    kind.within = "consultation";
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.identity = {{"consultation", "title"}};
    kind.fields = {
        field<&Clause::position>("position", QT_TRANSLATE_NOOP("consultation", "No."))
            .listed(4)
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: the last")),
        field<&Clause::title>("title", QT_TRANSLATE_NOOP("consultation", "Clause"))
            .required()
            .listed(14)
            .files("条款|条款名称"),
        field<&Clause::consultation>("consultation",
                                     QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&Clause::workers>("workers", QT_TRANSLATE_NOOP("consultation", "The workers' side"))
            .note()
            .listed(22)
            .files("职工方意见"),
        field<&Clause::employer>("employer",
                                 QT_TRANSLATE_NOOP("consultation", "The employer's side"))
            .note()
            .listed(22)
            .files("企业方意见"),
        field<&Clause::agreed>("agreed", QT_TRANSLATE_NOOP("consultation", "Agreed text"))
            .note()
            .stepOnly()
            .listed(22),
        field<&Clause::topic>("topic", QT_TRANSLATE_NOOP("consultation", "Came from"))
            .files("来源"),
        field<&Clause::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(8),
        field<&Clause::session>("session", QT_TRANSLATE_NOOP("consultation", "Settled in"))
            .stepOnly(),
        field<&Clause::course>("course", QT_TRANSLATE_NOOP("consultation", "How it moved"))
            .note()
            .stepOnly(),
        field<&Clause::reason>("reason", QT_TRANSLATE_NOOP("consultation", "Reason")).stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ClauseStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

std::vector<Clause> clausesOf(const Reader& reader, Id<Consultation> id) {
    return reader.all<Clause>(
        Query().eq(QStringLiteral("consultation"), id).by(QStringLiteral("position")));
}

const Flow& clauseFlow() {
    static const Param side{"side", QT_TRANSLATE_NOOP("consultation", "Side"), FieldType::Enum,
                            true, &enumTable<TalkSide>()};
    static const Param session{"session",
                               QT_TRANSLATE_NOOP("consultation", "Session"),
                               FieldType::Ref,
                               false,
                               nullptr,
                               ConsultationSession::kindName,
                               QT_TRANSLATE_NOOP("consultation", "In which session; may be empty"),
                               [](const Record& r, Query& q) {
                                   q.eq(QStringLiteral("consultation"), of(r).consultation);
                               }};
    static const Param position{"text", QT_TRANSLATE_NOOP("consultation", "Where it stands now"),
                                FieldType::Note, true};
    static const Param agreed{"text", QT_TRANSLATE_NOOP("consultation", "Agreed text"),
                              FieldType::Note, true};
    const char* const asks = QT_TRANSLATE_NOOP("consultation", "The talks are going on.");
    static const Flow flow{
        "status",
        "open",
        {
            {"move",
             QT_TRANSLATE_NOOP("consultation", "New position"),
             {"open"},
             "",
             {side, position, session},
             &mayMove,
             &move,
             QT_TRANSLATE_NOOP("consultation", "A side moved; the old position is kept."),
             "edit",
             asks},
            {"agree",
             QT_TRANSLATE_NOOP("consultation", "Agree"),
             {"open"},
             "agreed",
             {agreed, session},
             &mayMove,
             &agree,
             QT_TRANSLATE_NOOP("consultation", "Both sides agree on this text."),
             "ok",
             asks},
            {"drop",
             QT_TRANSLATE_NOOP("consultation", "Leave out"),
             {"open"},
             "dropped",
             {reasonParam(), session},
             &mayMove,
             &drop,
             QT_TRANSLATE_NOOP("consultation", "It does not come into the contract."),
             "close",
             asks},
            {"reopen",
             QT_TRANSLATE_NOOP("consultation", "Open again"),
             {"agreed", "dropped"},
             "open",
             {reasonParam()},
             &mayMove,
             &reopen,
             QT_TRANSLATE_NOOP("consultation", "It is talked about once more."),
             "undo",
             asks},
        }};
    return flow;
}

const Kind& Clause::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
