// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/opinion.h"
#include "core/base/pinyin.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/opinions/nobody.h"
#include "core/opinions/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "core/rules/voice_rules.h"
#include "core/store/search.h"

namespace zhijia {

using namespace opinions;

namespace {

void deriveKeys(Record& record) {
    auto& o = static_cast<Opinion&>(record);
    o.pinyinKey = readName(o.title).key;
    o.searchText = search::words(o.title);
    for (const QString& text : {o.number, o.topic, o.unitName, o.authorName})
        if (const QString w = search::words(text); !w.isEmpty())
            o.searchText += u' ' + w;
}

const char* ruleFor(Urgency urgency) {
    return urgency == Urgency::Urgent   ? rule::opinionUrgent
           : urgency == Urgency::Beyond ? rule::opinionBeyond
                                        : rule::opinionOrdinary;
}

void deriveAuthor(const Reader& reader, Opinion& o) {
    if (o.anonymous) { // nothing that could be read out of the file later
        o.author = {};
        o.authorName.clear();
        o.authorPhone.clear();
        return;
    }
    if (o.isOver())
        return;
    const auto before = o.id ? reader.get(Id<Opinion>(o.id)) : std::nullopt;
    if (before && before->author == o.author)
        return;
    if (const auto m = o.author ? reader.get(o.author) : std::nullopt) {
        o.authorName = m->name;
        o.authorPhone = m->mobile;
        o.fromUnit = m->unit;
        o.fromPost = m->post;
        o.fromSex = m->sex;
    }
}

void deriveDates(const Reader& reader, Opinion& o) {
    if (o.rulePack.isEmpty())
        o.rulePack = Rules::inForce(reader).ref();
    if (!o.countedFrom.isValid() || (o.status == OpinionStatus::Received && o.rounds == 0))
        o.countedFrom = o.receivedOn;
    if (o.isWaitedFor() && o.countedFrom.isValid()) {
        const AnswerDue due = answerDue(reader, o.rulePack, o.urgency, o.countedFrom);
        o.dueOn = o.extendedTo.isValid() ? o.extendedTo : due.on;
        o.provisional = o.extendedTo.isValid() ? calendarOf(reader)->isProvisional(o.extendedTo)
                                               : due.provisional;
    }
    // As long as the unit had for the answer, the author has for saying what they think.
    o.nextDue = o.isWaitedFor() ? o.dueOn
                : o.status == OpinionStatus::Answered && o.answeredOn.isValid()
                    ? answerDue(reader, o.rulePack, Urgency::Ordinary, o.answeredOn).on
                : o.status == OpinionStatus::Rated && o.ratedOn.isValid()
                    ? calendarOf(reader)->nextWorkday(o.ratedOn)
                    : QDate();
}

void deriveMore(const Reader& reader, Record& record) {
    auto& o = static_cast<Opinion&>(record);
    o.number = tidy(o.number);
    o.text = tidyLines(o.text);
    o.title = titleOf(o.title, o.text);
    o.topic = tidy(o.topic);
    o.authorName = tidyName(o.authorName);
    o.fromPost = tidy(o.fromPost);
    o.unitName = tidy(o.unitName);
    o.responsible = tidyName(o.responsible);
    if (o.urgency == Urgency::None)
        o.urgency = Urgency::Ordinary;
    if (!o.receivedOn.isValid()) {
        const auto s = o.session ? reader.get(o.session) : std::nullopt;
        o.receivedOn = s ? s->heldOn : reader.today();
    }
    if (o.revision == 0 && !o.author && meansNobody(o.authorName))
        o.anonymous = true;
    deriveAuthor(reader, o);
    if (o.unit && !o.isOver())
        o.unitName = reader.title(Unit::kind(), o.unit.raw());
    deriveDates(reader, o);
    deriveKeys(record);
}

bool differs(const Opinion& a, const Opinion& b, const char* key) {
    const Field& f = *Opinion::kind().field(QString::fromUtf8(key));
    return f.get(a) != f.get(b);
}

void checkChange(const Reader& reader, const Opinion& o, const Opinion& b, Issues& issues) {
    // The history would keep the name that was there.
    if (o.anonymous && !b.anonymous)
        issues << error(tr("Whoever said \"%1\" is in the history already.").arg(b.title),
                        tr("Undo the entering, and enter the opinion anew as anonymous. The name "
                           "stays in the history of the deed that was undone."),
                        QStringLiteral("anonymous"));
    if (b.isOver() && o.isOver())
        for (const Field& f : Opinion::kind().fields)
            if (!f.has(Field::Derived) && !f.has(Field::StepOnly) &&
                QLatin1StringView(f.key) != QLatin1StringView("note") && f.get(o) != f.get(b)) {
                issues << error(tr("\"%1\" is closed: it stands.").arg(b.title),
                                tr("Write what came later as a note."), QString::fromUtf8(f.key));
                return;
            }
    if (!b.isWaitedFor() && !o.isWaitedFor())
        for (const char* key : {"text", "received_on", "urgency", "unit", "unit_name"})
            if (differs(o, b, key)) {
                issues << error(tr("\"%1\" was answered: what was asked stands.").arg(b.title),
                                tr("Take the step \"Return the answer\" first."),
                                QString::fromUtf8(key));
                return;
            }
    if (b.status == OpinionStatus::Assigned && o.status == OpinionStatus::Assigned &&
        !saysSomething(o.unitName))
        issues << error(tr("\"%1\" has no owner.").arg(o.title),
                        tr("Choose the unit that answers, or write its name."),
                        QStringLiteral("unit"));
    if (b.session != o.session)
        for (const auto session : {b.session, o.session})
            issues += sessionStands(reader, session);
}

/// Who said something unknown is told by more than its text: by an answer that greets them, or by
/// the list of a session to which one worker came.
Issues toldElsewhere(const Reader& reader, const Opinion& o, const Opinion* b) {
    Issues issues;
    for (const char* key : {"answer", "comment", "note", "unrated_reason", "end_reason"})
        if (!b || differs(o, *b, key))
            issues +=
                couldBeNamed(reader, Opinion::kind().value(o, QString::fromUtf8(key)).toString(),
                             key, {o.responsible});
    if (o.session && (!b || b->session != o.session))
        issues += fewCame(reader, o.session);
    return issues;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& o = static_cast<const Opinion&>(after);
    const auto* b = static_cast<const Opinion*>(before);
    if (o.receivedOn > reader.today() && (!b || b->receivedOn != o.receivedOn))
        issues << error(
            tr("It cannot have been said on %1: that day is still to come.").arg(iso(o.receivedOn)),
            tr("Correct the date."), QStringLiteral("received_on"));
    if (o.urgency == Urgency::Beyond && !saysSomething(o.beyondReason))
        issues << error(tr("It is not said why this is beyond one's power."),
                        tr("Write the reason: the author gets it in writing."),
                        QStringLiteral("beyond_reason"));
    if (o.anonymous && (!b || b->text != o.text || b->fromUnit != o.fromUnit ||
                        b->fromPost != o.fromPost || b->fromSex != o.fromSex))
        issues +=
            couldBeWorkedOut(reader, {o.fromUnit, o.fromPost, o.fromSex}, o.title + u'\n' + o.text);
    if (o.anonymous)
        issues += toldElsewhere(reader, o, b);
    if (b)
        checkChange(reader, o, *b, issues);
    else if (o.session)
        issues += sessionStands(reader, o.session);
}

Outcome<void> settle(Txn& txn, const Record& after, const Record*) {
    const auto& o = static_cast<const Opinion&>(after);
    if (!o.number.isEmpty())
        return {};
    Opinion numbered = *txn.get(Id<Opinion>(o.id));
    numbered.number = freshNumber(txn, Opinion::kind(), o.receivedOn);
    return txn.relink(Opinion::kind(), numbered);
}

bool isRunning(const Reader&, const Record& record) {
    return static_cast<const Opinion&>(record).isWaitedFor();
}

Issues taken(const Reader&, const Record& record) {
    const auto& o = static_cast<const Opinion&>(record);
    if (o.status == OpinionStatus::None || o.status == OpinionStatus::Received)
        return {};
    return {error(tr("\"%1\" is being dealt with: it stands.").arg(o.title),
                  tr("Withdraw it with a reason, or undo the entering."))};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const auto& o = static_cast<const Opinion&>(record);
    if (!o.nextDue.isValid())
        return {};
    const QString kind = QString::fromUtf8(Opinion::kindName);
    const Rules rules = Rules::of(reader, o.rulePack);
    Due due{kind, o.id, {}, o.nextDue, {}, calendarOf(reader)->isProvisional(o.nextDue)};
    if (o.status == OpinionStatus::Received)
        due.what = tr("Give it an owner: %1").arg(o.title);
    else if (o.status == OpinionStatus::Assigned)
        due.what = tr("%1 answers: %2").arg(o.unitName, o.title);
    else if (o.status == OpinionStatus::Answered)
        due.what = o.anonymous ? tr("Make the answer known and close it: %1").arg(o.title)
                               : tr("Ask how content the author is: %1").arg(o.title);
    else
        due.what = tr("Close it, or handle it again: %1").arg(o.title);
    if (o.isWaitedFor())
        due.rule = rules.cite(ruleFor(o.urgency));
    return {due};
}

Kind make() {
    Kind kind = kindOf<Opinion>("opinions", QT_TRANSLATE_NOOP("opinions", "Opinion"),
                                QT_TRANSLATE_NOOP("opinions", "Opinions"));
    kind.flow = &opinionFlow();
    kind.titleKey = "title";
    kind.defaultSort = "received_on";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"number"}, {"title", "received_on", "topic"}};
    kind.follows = {{"unit", &isRunning}};
    kind.fields = opinionFields();
    kind.deriveKeys = &deriveKeys;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &taken;
    kind.dues = &dues;
    return kind;
}

} // namespace

AnswerDue answerDue(const Reader& reader, const QString& pack, Urgency urgency, QDate from) {
    const Rules rules = Rules::of(reader, pack);
    const auto calendar = calendarOf(reader);
    const char* id = ruleFor(urgency);
    const qint64 days = rules.workdays(id);
    // "On the same day" is the next working day when it was said on a day off.
    const QDate on = days > 0 ? calendar->addWorkdays(from, static_cast<int>(days))
                              : calendar->nextWorkday(from);
    return {on, calendar->isProvisional(from, on), rules.cite(id)};
}

std::vector<Opinion> followersOf(const Reader& reader, Id<Opinion> main) {
    return reader.all<Opinion>(Query().eq(QStringLiteral("main"), main).by(QStringLiteral("id")));
}

Issues opinionStands(const Reader& reader, Id<Opinion> id) {
    const auto o = id ? reader.get(id) : std::nullopt;
    if (!o || !o->isOver())
        return {};
    return {error(tr("\"%1\" is closed: it stands.").arg(o->title),
                  tr("Write what came later as a note."))};
}

QList<AlikeVoice> alikeOpinions(const Reader& reader, const Opinion& o, int atMost, int least,
                                const std::function<bool()>& stop) {
    const QDate since = (o.receivedOn.isValid() ? o.receivedOn : reader.today()).addYears(-1);
    Query query;
    query
        .in(QStringLiteral("status"), {QStringLiteral("received"), QStringLiteral("assigned"),
                                       QStringLiteral("answered"), QStringLiteral("rated")})
        .is(QStringLiteral("received_on"), Condition::Ge, Codec<QDate>::toValue(since))
        .is(QStringLiteral("main"), Condition::IsNull)
        .is(QStringLiteral("id"), Condition::Ne, o.id);
    return mostAlike(reader, Opinion::kind(), query, o.text, atMost, least, stop);
}

const Kind& Opinion::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
