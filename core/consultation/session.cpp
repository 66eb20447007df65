// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/session.h"
#include "core/base/own_language.h"
#include "core/base/says.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/papers.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/report/stored.h"
#include "core/rules/rules.h"
#include <QCryptographicHash>

namespace zhijia {

using consultation::cited;
using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(TalkSessionStatus::Planned), "planned", QT_TRANSLATE_NOOP("consultation", "Planned"),
     "计划"},
    {int(TalkSessionStatus::Held), "held", QT_TRANSLATE_NOOP("consultation", "Held"), "已召开"},
    {int(TalkSessionStatus::Signed), "signed", QT_TRANSLATE_NOOP("consultation", "Signed"),
     "已签字"},
};

const ConsultationSession& of(const Record& record) {
    return static_cast<const ConsultationSession&>(record);
}

Rules rulesOf(const Reader& reader, const ConsultationSession& s) {
    const auto c = reader.get(s.consultation);
    return Rules::of(reader, c ? c->rulePack : QString());
}

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<ConsultationSession&>(record);
    const auto last =
        reader.first<ConsultationSession>(Query()
                                              .eq(QStringLiteral("consultation"), s.consultation)
                                              .is(QStringLiteral("id"), Condition::Ne, s.id)
                                              .by(QStringLiteral("number"), true));
    if (s.number == 0)
        s.number = last ? last->number + 1 : 1;
    s.name = numberedName(reader.title(Consultation::kind(), s.consultation.raw()),
                          QStringLiteral("第%1次协商会议"), QStringLiteral("Session %1"), s.number);
    s.recorder = tidyName(s.recorder);
    if (s.recorder.isEmpty() && last && s.status == TalkSessionStatus::Planned)
        s.recorder = last->recorder;
    s.minutes = tidyLines(s.minutes);
    s.matters = tidyLines(s.matters);
    if (!s.chair && s.status == TalkSessionStatus::Planned)
        if (const auto chief = chiefOf(reader, s.consultation, turnOf(reader, s)))
            s.chair = Id<Negotiator>(chief->id);
}

/// What the minutes say, once they are signed.
constexpr const char* printed[] = {"number", "held_on",  "starts",  "place",
                                   "chair",  "recorder", "matters", "minutes"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const ConsultationSession& s = of(after);
    issues += consultationStands(reader, s.consultation);
    if (s.number < 0)
        issues << error(tr("The number of a session is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    if (reader.count<ConsultationSession>(Query()
                                              .eq(QStringLiteral("consultation"), s.consultation)
                                              .eq(QStringLiteral("number"), s.number)
                                              .is(QStringLiteral("id"), Condition::Ne, s.id)) > 0)
        issues << error(tr("Session %1 is there already.").arg(s.number),
                        tr("Leave the number out."), QStringLiteral("number"));
    if (const auto chair = s.chair ? reader.get(s.chair) : std::nullopt;
        chair && (chair->consultation != s.consultation || !chair->chief))
        issues << cited(error(tr("%1 is no chief of this consultation.").arg(chair->name),
                              tr("Choose the chief whose turn it is."), QStringLiteral("chair")),
                        rulesOf(reader, s).cite(rule::talksChairs));
    const Rules rules = rulesOf(reader, s);
    if (rules.applies(rule::talksRecorder) && !s.recorder.isEmpty())
        for (const Negotiator& n : negotiatorsOf(reader, s.consultation))
            if (n.name == s.recorder)
                issues << cited(error(tr("%1 negotiates and cannot keep the record.").arg(n.name),
                                      tr("Choose a recorder who is on neither side. If it is "
                                         "somebody else of the same name, write the unit behind "
                                         "the name."),
                                      QStringLiteral("recorder")),
                                rules.cite(rule::talksRecorder));
    if (!before)
        return;
    const ConsultationSession& b = of(*before);
    const bool frozen = b.workersSignedOn.isValid() || b.employerSignedOn.isValid();
    if (b.consultation != s.consultation)
        issues << error(tr("A session stays with its consultation."),
                        tr("Enter it at the other one."), QStringLiteral("consultation"));
    if (!frozen || !s.wasHeld() || (!s.workersSignedOn.isValid() && !s.employerSignedOn.isValid()))
        return;
    for (const char* key : printed)
        if (const Field& f = *ConsultationSession::kind().field(QString::fromUtf8(key));
            f.get(b) != f.get(s)) {
            issues << error(tr("%1 was signed: its minutes stand.").arg(b.name),
                            tr("Undo the signing first if there is a mistake."),
                            QString::fromUtf8(key));
            break;
        }
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return consultationStands(reader, of(record).consultation);
}

Issues mayDiscard(const Reader&, const Record& record) {
    const ConsultationSession& s = of(record);
    if (!s.wasHeld())
        return {};
    return {error(tr("%1 was held: it is not thrown away.").arg(s.name),
                  tr("Undo its steps if it was a mistake."))};
}

Issues mayHold(const Reader& reader, const Record& record, const Params&) {
    const ConsultationSession& s = of(record);
    const auto c = reader.get(s.consultation);
    if (!c)
        return {};
    if (c->status != TalkStatus::Talking)
        return {error(tr("The talks of \"%1\" have not begun or are over.").arg(c->name),
                      tr("Take the consultation's step \"Begin the talks\", or \"Talk again\"."))};
    const Rules rules = rulesOf(reader, s);
    Issues issues = whyNotTalk(reader, *c);
    if (s.heldOn > reader.today())
        issues << error(tr("%1 is on %2, not today.").arg(s.name, iso(s.heldOn)),
                        tr("Correct its date, or wait for it."));
    if (s.heldOn < c->openedOn)
        issues << error(tr("The talks began only on %1.").arg(iso(c->openedOn)),
                        tr("Correct the date."));
    const auto chair = s.chair ? reader.get(s.chair) : std::nullopt;
    const TalkSide turn = turnOf(reader, s);
    if (!chair || chair->status == NegotiatorStatus::Left)
        issues << error(tr("Nobody chairs %1.").arg(s.name),
                        tr("Choose the chief whose turn it is: %1.").arg(sideName(turn)));
    else if (rules.applies(rule::talksChairs) && chair->side != turn)
        issues << cited(error(tr("%1 chaired the session before; the chiefs chair in turn.")
                                  .arg(sideName(chair->side)),
                              tr("Choose the chief of the other side: %1.").arg(sideName(turn))),
                        rules.cite(rule::talksChairs));
    if (!saysSomething(s.recorder))
        issues << cited(error(tr("Nobody keeps the record of %1.").arg(s.name),
                              tr("Name a recorder who is on neither side.")),
                        rules.cite(rule::talksRecorder));
    return issues;
}

Outcome<void> hold(Txn& txn, Record& record, const Params&) {
    auto& s = static_cast<ConsultationSession&>(record);
    QStringList lines;
    for (const TalkSide side : {TalkSide::Workers, TalkSide::Employer}) {
        QStringList names;
        for (const Negotiator& n : negotiatorsOf(txn, s.consultation, side))
            names << (n.chief ? tr("%1 (chief)").arg(n.name) : n.name);
        lines << tr("%1: %2").arg(sideName(side), names.join(tr(", ")));
    }
    s.attended = lines.join(u'\n');
    return {};
}

Issues maySign(const Reader& reader, const Record& record, const Params& params) {
    const ConsultationSession& s = of(record);
    Issues issues = notInFuture(reader, record, params);
    if (!saysSomething(s.minutes))
        issues << error(tr("%1 has no minutes yet.").arg(s.name), tr("Write them first."),
                        QStringLiteral("minutes"));
    issues += notBefore(dateOf(reader, params), s.heldOn,
                        tr("%1 was held only on %2.").arg(s.name, iso(s.heldOn)));
    const TalkSide side = Codec<TalkSide>::fromValue(params.value(QStringLiteral("side")));
    if ((side == TalkSide::Workers && s.workersSignedOn.isValid()) ||
        (side == TalkSide::Employer && s.employerSignedOn.isValid()))
        issues << error(tr("%1 has signed already.").arg(sideName(side)),
                        tr("The other chief has still to sign."), QStringLiteral("side"));
    return issues;
}

QString fingerprint(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// With the second signature the text is kept: a clause that is talked about again, or a measure
/// that moves, is another session's matter.
Outcome<void> sign(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<ConsultationSession&>(record);
    const QDate on = dateOf(txn, params);
    (Codec<TalkSide>::fromValue(params.value(QStringLiteral("side"))) == TalkSide::Workers
         ? s.workersSignedOn
         : s.employerSignedOn) = on;
    if (s.workersSignedOn.isValid() && s.employerSignedOn.isValid()) {
        s.status = TalkSessionStatus::Signed;
        s.signedText = report::storedDocument(makeSessionMinutes(txn, s));
        s.sha256 = fingerprint(s.signedText);
    }
    return {};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const ConsultationSession& s = of(record);
    if (s.status == TalkSessionStatus::Signed)
        return {};
    const QString name = reader.title(Consultation::kind(), s.consultation.raw());
    const Rules rules = rulesOf(reader, s);
    if (s.status == TalkSessionStatus::Planned)
        return {Due{QString::fromUtf8(ConsultationSession::kindName), s.id,
                    tr("%1: hold %2").arg(name, s.name), s.heldOn, rules.cite(rule::talksChairs),
                    false}};
    return {Due{QString::fromUtf8(ConsultationSession::kindName), s.id,
                tr("%1: both chiefs sign the minutes of %2").arg(name, s.name), s.heldOn,
                rules.cite(rule::talksSigned), false}};
}

Kind make() {
    Kind kind =
        kindOf<ConsultationSession>("consultation", QT_TRANSLATE_NOOP("consultation", "Session"),
                                    QT_TRANSLATE_NOOP("consultation", "Sessions"));
    kind.flow = &talksSessionFlow();
    kind.within = "consultation";
    kind.defaultSort = "number";
    kind.identity = {{"consultation", "number"}};
    kind.takesFiles = true;
    using S = ConsultationSession;
    kind.fields = {
        field<&S::name>("name", QT_TRANSLATE_NOOP("consultation", "Session")).derived().listed(8),
        field<&S::consultation>("consultation", QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&S::number>("number", QT_TRANSLATE_NOOP("consultation", "Number"))
            .files("次序|序号")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: the next one")),
        field<&S::heldOn>("held_on", QT_TRANSLATE_NOOP("consultation", "Date"))
            .required()
            .listed(10)
            .files("日期"),
        field<&S::starts>("starts", QT_TRANSLATE_NOOP("consultation", "Time"))
            .files("时间")
            .reads(&readSessionTime),
        field<&S::place>("place", QT_TRANSLATE_NOOP("consultation", "Place")).files("地点"),
        field<&S::chair>("chair", QT_TRANSLATE_NOOP("consultation", "Chair"))
            .among([](const Record& r, Query& q) {
                q.eq(QStringLiteral("consultation"), of(r).consultation)
                    .eq(QStringLiteral("chief"), 1);
            })
            .listed(8)
            .files("主持人")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: the chief whose turn it is")),
        field<&S::recorder>("recorder", QT_TRANSLATE_NOOP("consultation", "Recorder"))
            .listed(8)
            .files("记录员|记录人")
            .hint(QT_TRANSLATE_NOOP("consultation", "Neutral, on neither side")),
        field<&S::matters>("matters", QT_TRANSLATE_NOOP("consultation", "Matters"))
            .note()
            .files("议题"),
        field<&S::minutes>("minutes", QT_TRANSLATE_NOOP("consultation", "Minutes"))
            .note()
            .files("会议纪要|记录"),
        field<&S::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(6),
        field<&S::attended>("attended", QT_TRANSLATE_NOOP("consultation", "Who sat there"))
            .note()
            .stepOnly(),
        field<&S::workersSignedOn>("workers_signed_on",
                                   QT_TRANSLATE_NOOP("consultation", "Signed for the workers"))
            .stepOnly()
            .listed(10),
        field<&S::employerSignedOn>("employer_signed_on",
                                    QT_TRANSLATE_NOOP("consultation", "Signed for the employer"))
            .stepOnly()
            .listed(10),
        field<&S::note>("note", QT_TRANSLATE_NOOP("consultation", "Note")).note().files("备注"),
        field<&S::sha256>("sha256", "").stepOnly().hidden(),
        field<&S::signedText>("signed_text", "").stepOnly().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<TalkSessionStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

std::optional<report::Document> signedMinutes(const ConsultationSession& s) {
    if (s.sha256.isEmpty() || fingerprint(s.signedText) != s.sha256)
        return std::nullopt;
    auto document = report::readStoredDocument(s.signedText);
    return document ? std::optional<report::Document>(std::move(*document)) : std::nullopt;
}

std::vector<ConsultationSession> sessionsOf(const Reader& reader, Id<Consultation> id) {
    return reader.all<ConsultationSession>(
        Query().eq(QStringLiteral("consultation"), id).by(QStringLiteral("number")));
}

TalkSide turnOf(const Reader& reader, const ConsultationSession& session) {
    TalkSide turn = TalkSide::Workers;
    for (const ConsultationSession& s : sessionsOf(reader, session.consultation))
        if (s.id != session.id && s.wasHeld() && (s.number < session.number || session.number == 0))
            if (const auto chair = reader.get(s.chair))
                turn = otherSide(chair->side);
    return turn;
}

const Flow& talksSessionFlow() {
    static const Param side{"side", QT_TRANSLATE_NOOP("consultation", "Side"), FieldType::Enum,
                            true, &enumTable<TalkSide>()};
    static const Flow flow{
        "status",
        "planned",
        {
            {"hold",
             QT_TRANSLATE_NOOP("consultation", "Held"),
             {"planned"},
             "held",
             {},
             &mayHold,
             &hold,
             QT_TRANSLATE_NOOP("consultation", "The session took place with lawful sides."),
             "check",
             QT_TRANSLATE_NOOP("consultation",
                               "The sides are equal and lawful, the chief whose turn it is chairs, "
                               "and a neutral recorder is named.")},
            {"sign",
             QT_TRANSLATE_NOOP("consultation", "Sign the minutes"),
             {"held"},
             "",
             {side, onParam()},
             &maySign,
             &sign,
             QT_TRANSLATE_NOOP("consultation",
                               "The chief of a side signed; with both signatures they stand."),
             "ok",
             QT_TRANSLATE_NOOP("consultation", "The minutes are written.")},
        }};
    return flow;
}

const Kind& ConsultationSession::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
