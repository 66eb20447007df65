// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/notice_clock.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

const NeedyObjection& of(const Record& record) {
    return static_cast<const NeedyObjection&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& o = static_cast<NeedyObjection&>(record);
    if (o.number == 0)
        o.number = nextWithin<NeedyObjection>(reader, "file", o.file, o.id);
    if (o.name.isEmpty())
        o.name = tr("Objection %1").arg(o.number);
    o.fromName = tidyName(o.fromName);
    o.fromContact = tidy(o.fromContact);
    o.text = tidyLines(o.text);
    if (!o.receivedOn.isValid())
        o.receivedOn = reader.today();
}

Issues decided(const Reader& reader, const NeedyObjection& o) {
    const auto f = reader.get(o.file);
    if (!f || !f->approvedOn.isValid() || f->approvedOn < o.receivedOn)
        return {};
    return {error(tr("%1 was approved: the objections to it stand.").arg(needyTitle(*f)),
                  tr("What comes now is a new objection; if it is right, let the file exit."))};
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const NeedyObjection& o = of(after);
    const auto f = reader.get(o.file);
    if (!f)
        return;
    if (before && of(*before).file != o.file)
        issues << error(tr("An objection belongs to one file."), tr("Enter it at the other file."),
                        QStringLiteral("file"));
    if (!before && !f->postedOn.isValid())
        issues << error(
            tr("%1 was not made public yet: nobody can object to it.").arg(needyTitle(*f)),
            tr("Post the notice first."), QStringLiteral("file"));
    if (f->postedOn.isValid() && o.receivedOn < f->postedOn)
        issues << error(tr("%1 lies before the posting, which was on %2.")
                            .arg(iso(o.receivedOn), iso(f->postedOn)),
                        tr("Correct the date."), QStringLiteral("received_on"));
    if (o.receivedOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(o.receivedOn)),
                        tr("Correct the date."), QStringLiteral("received_on"));
    if (o.anonymous != o.fromName.isEmpty())
        issues << error(o.anonymous ? tr("An anonymous objection has no name.")
                                    : tr("It is not said who objects."),
                        o.anonymous ? tr("Leave the name out.")
                                    : tr("Write the name, or mark the objection as anonymous."),
                        QStringLiteral("from_name"));
    if (before && of(*before).status != ObjectionStatus::Received &&
        (of(*before).text != o.text || of(*before).receivedOn != o.receivedOn))
        issues << error(tr("%1 is answered: what was answered stands.").arg(o.name),
                        tr("Undo the answer first if it was a mistake."), QStringLiteral("text"));
    if (before)
        issues += decided(reader, o);
}

Issues mayRemove(const Reader& reader, const Record& record) { return decided(reader, of(record)); }

Issues mayDiscard(const Reader&, const Record& record) {
    if (of(record).status == ObjectionStatus::Received)
        return {};
    return {error(tr("%1 was answered: it stays on record.").arg(of(record).name),
                  tr("Undo the answer first if it was a mistake."))};
}

Issues mayAnswer(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    return issues + notBefore(dateOf(reader, params), of(record).receivedOn,
                              tr("It was received only on %1.").arg(iso(of(record).receivedOn)));
}

Outcome<void> answer(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<NeedyObjection&>(record);
    o.answer = textOf(params, "answer");
    o.verdict = Codec<Verdict>::fromValue(params.value(QStringLiteral("verdict")));
    o.answeredOn = dateOf(txn, params);
    return {};
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    return issues + notBefore(dateOf(reader, params), of(record).answeredOn,
                              tr("It was answered only on %1.").arg(iso(of(record).answeredOn)));
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    static_cast<NeedyObjection&>(record).closedOn = dateOf(txn, params);
    return {};
}

const Flow& flow() {
    static const Flow flow{
        "status",
        "received",
        {
            {"answer",
             QT_TRANSLATE_NOOP("welfare", "Answer"),
             {"received"},
             "answered",
             {{"answer", QT_TRANSLATE_NOOP("welfare", "Answer"), FieldType::Note, true},
              {"verdict", QT_TRANSLATE_NOOP("welfare", "Decision"), FieldType::Enum, true,
               &enumTable<Verdict>()},
              onParam()},
             &mayAnswer,
             &answer,
             QT_TRANSLATE_NOOP("welfare", "Upheld: the file goes back. Rejected: the notice may "
                                          "end."),
             "ok",
             QT_TRANSLATE_NOOP("welfare", "The day is not in the future, nor before the objection "
                                          "was received.")},
            {"close",
             QT_TRANSLATE_NOOP("welfare", "Close"),
             {"answered"},
             "closed",
             {onParam()},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("welfare", "Whoever objected was told the answer."),
             "close",
             QT_TRANSLATE_NOOP("welfare", "The day is not in the future, nor before the answer.")},
        }};
    return flow;
}

Kind make() {
    using O = NeedyObjection;
    Kind kind = kindOf<O>("welfare", QT_TRANSLATE_NOOP("welfare", "Objection to a file"),
                          QT_TRANSLATE_NOOP("welfare", "Objections"));
    kind.flow = &flow();
    kind.within = "file";
    kind.takesFiles = true;
    kind.defaultSort = "number";
    kind.identity = {{"file", "number"}};
    kind.fields = {
        field<&O::name>("name", QT_TRANSLATE_NOOP("welfare", "Objection")).derived().listed(10),
        field<&O::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required(),
        field<&O::number>("number", QT_TRANSLATE_NOOP("welfare", "Number"))
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: the next one")),
        field<&O::receivedOn>("received_on", QT_TRANSLATE_NOOP("welfare", "Received on"))
            .listed(10)
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: today")),
        field<&O::anonymous>("anonymous", QT_TRANSLATE_NOOP("welfare", "Anonymous")),
        field<&O::fromName>("from_name", QT_TRANSLATE_NOOP("welfare", "From")).sensitive(&maskName),
        field<&O::fromContact>("from_contact", QT_TRANSLATE_NOOP("welfare", "How to reach them"))
            .sensitive(&maskAll),
        field<&O::text>("text", QT_TRANSLATE_NOOP("welfare", "Objection in words"))
            .note()
            .required()
            .sensitive(&maskAll),
        field<&O::status>("status", QT_TRANSLATE_NOOP("welfare", "Status")).stepOnly().listed(8),
        field<&O::answer>("answer", QT_TRANSLATE_NOOP("welfare", "Answer"))
            .note()
            .stepOnly()
            .sensitive(&maskAll),
        field<&O::verdict>("verdict", QT_TRANSLATE_NOOP("welfare", "Decision"))
            .stepOnly()
            .listed(8),
        field<&O::answeredOn>("answered_on", QT_TRANSLATE_NOOP("welfare", "Answered on"))
            .stepOnly()
            .listed(10),
        field<&O::closedOn>("closed_on", QT_TRANSLATE_NOOP("welfare", "Closed on")).stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.dues = [](const Reader& reader, const Record& record, QDate) -> QList<Due> {
        const auto& o = static_cast<const NeedyObjection&>(record);
        const auto f = reader.get(o.file);
        if (!o.isOpen() || !f || f->status != NeedyStatus::Posted)
            return {};
        const NoticeClock clock = needyClock(reader, *f);
        return {Due{QString::fromUtf8(NeedyObjection::kindName), o.id,
                    tr("%1: answer %2").arg(needyTitle(*f), o.name), clock.ends, clock.citation,
                    clock.provisional}};
    };
    return kind;
}

} // namespace

NoticeClock needyClock(const Reader& reader, const NeedyFile& f) {
    const Rules rules = Rules::of(reader, f.rulePack);
    const qint64 least = rules.workdays(rule::needyNotice);
    NoticeClock clock =
        noticeClock(*calendarOf(reader), rules, f.postedOn.isValid() ? f.postedOn : reader.today(),
                    qMax(f.noticeDays, least), reader.today());
    clock.ruleDays = least;
    clock.rule = rules.rule(rule::needyNotice).text.text();
    clock.citation = rules.cite(rule::needyNotice);
    return clock;
}

std::vector<NeedyObjection> objectionsTo(const Reader& reader, Id<NeedyFile> file) {
    return reader.all<NeedyObjection>(
        Query().eq(QStringLiteral("file"), file).by(QStringLiteral("number")));
}

Issues noticeStandsInTheWay(const Reader& reader, const NeedyFile& f, QDate on) {
    const NoticeClock clock = needyClock(reader, f);
    Issues issues;
    if (on < clock.mayEnd)
        issues << cited(error(tr("The notice has not run yet: %1").arg(clock.text()),
                              tr("Approve on %1 or later.").arg(iso(clock.mayEnd)),
                              QStringLiteral("on")),
                        clock.citation);
    QStringList open, upheld;
    for (const NeedyObjection& o : objectionsTo(reader, Id<NeedyFile>(f.id))) {
        if (o.receivedOn < f.postedOn)
            continue; // to an earlier notice, which was taken back with its answer
        if (o.isOpen())
            open << o.name;
        else if (o.verdict == Verdict::Upheld)
            upheld << o.name;
    }
    if (!open.isEmpty())
        issues << cited(error(tr("Not answered and closed yet: %1.").arg(open.join(tr(", "))),
                              tr("Answer and close every objection first.")),
                        clock.citation);
    if (!upheld.isEmpty())
        issues << cited(error(tr("Upheld: %1.").arg(upheld.join(tr(", "))),
                              tr("Return the file or decline it, with the reason.")),
                        clock.citation);
    return issues;
}

const Kind& NeedyObjection::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
