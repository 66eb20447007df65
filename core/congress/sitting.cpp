// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/sitting.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/congress/asked.h"
#include "core/congress/bounds.h"
#include "core/congress/dues.h"
#include "core/congress/gone_on.h"
#include "core/congress/sitting_hook.h"
#include "core/congress/words.h"
#include "core/rules/packs.h"
#include <QTime>
#include <QUrl>

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem modes[] = {
    {0, "", ""},
    {int(SittingMode::Hall), "hall", QT_TRANSLATE_NOOP("congress", "In the hall"), "现场|线下"},
    {int(SittingMode::Online), "online", QT_TRANSLATE_NOOP("congress", "Online"), "线上|视频"},
    {int(SittingMode::Both), "both", QT_TRANSLATE_NOOP("congress", "Hall and online"),
     "线上线下|现场加线上|现场+视频"},
};

/// "9:00", "９：００", "0900" → "09:00".
Outcome<QVariant> readTime(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return QVariant();
    for (const char* format : {"H:m", "HH:mm", "HHmm", "H点m分", "H点"})
        if (const QTime time = QTime::fromString(plain, QString::fromUtf8(format)); time.isValid())
            return QVariant(time.toString(QStringLiteral("HH:mm")));
    return refuse(tr("\"%1\" is no time of day.").arg(text), tr("Write it as 09:00."));
}

/// Only what a browser opens: a file's name or a script is no address.
Outcome<QVariant> readAddress(const QString& text) {
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return QVariant();
    if (!plain.contains(QStringLiteral("://")) && plain.contains(u'.'))
        plain.prepend(QStringLiteral("https://"));
    const QUrl url(plain, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() &&
        (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http")))
        return QVariant(plain);
    return refuse(tr("\"%1\" is no address of a page.").arg(text),
                  tr("Copy it from the meeting tool: https://…"));
}

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<Sitting&>(record);
    if (s.number == 0)
        s.number = nextWithin<Sitting>(reader, "term", s.term, s.id);
    if (s.mode == SittingMode::None)
        s.mode = SittingMode::Hall;
    deriveAsked(reader, s);
    s.name = tidy(s.name);
    const QString term = reader.title(Term::kind(), s.term.raw());
    const auto before = s.id ? reader.get(Id<Sitting>(s.id)) : std::nullopt;
    // A title that nobody wrote by hand follows the number.
    if (s.name.isEmpty() || (before && before->number != s.number && before->name == s.name &&
                             s.name == sittingName(term, before->number)))
        s.name = sittingName(term, s.number);
}

/// What is printed in the papers of a sitting that is over.
constexpr const char* printed[] = {"number", "name",     "starts",    "place",
                                   "mode",   "asked_by", "signatures"};

/// A cancelled sitting takes place on no other day, and the agenda of a closed one was dealt with.
void checkOver(const Sitting& s, const Sitting& was, Issues& issues) {
    if (was.status == SittingStatus::Cancelled && s.status == SittingStatus::Cancelled &&
        was.heldOn != s.heldOn)
        issues << error(tr("%1 was cancelled: it takes place on no other day.").arg(was.name),
                        tr("Undo the cancelling, or enter another sitting."),
                        QStringLiteral("held_on"));
    if (was.isClosed() && s.isClosed() && was.agenda != s.agenda)
        issues << sittingStands(was, QStringLiteral("agenda"));
}

/// Two sittings of one congress on one day are mostly one that was entered twice.
void sameDay(const Reader& reader, const Sitting& s, const Sitting* before, Issues& issues) {
    if (s.isOver() || !s.heldOn.isValid() || (before && before->heldOn == s.heldOn))
        return;
    if (const auto other = reader.first<Sitting>(
            Query()
                .eq(QStringLiteral("term"), s.term)
                .eq(QStringLiteral("held_on"), Codec<QDate>::toValue(s.heldOn))
                .is(QStringLiteral("id"), Condition::Ne, s.id)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("cancelled"))))
        issues << warning(tr("%1 is on the same day.").arg(other->name),
                          tr("Look whether this one was entered twice."),
                          QStringLiteral("held_on"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& s = static_cast<const Sitting&>(after);
    if (s.number < 0)
        issues << error(tr("The number of a sitting is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    else if (s.number > mostSittings &&
             (!before || static_cast<const Sitting*>(before)->number != s.number))
        issues << error(tr("No term has %1 sittings.").arg(s.number), tr("Correct the number."),
                        QStringLiteral("number"));
    if (before)
        checkOver(s, static_cast<const Sitting&>(*before), issues);
    sameDay(reader, s, static_cast<const Sitting*>(before), issues);
    if (reader.count<Sitting>(
            Query()
                .eq(QStringLiteral("term"), s.term)
                .eq(QStringLiteral("number"), s.number)
                .is(QStringLiteral("id"), Condition::Ne, s.id)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("cancelled"))) > 0 &&
        s.status != SittingStatus::Cancelled)
        issues << error(tr("Sitting %1 of this term is there already.").arg(s.number),
                        tr("Open it, or give the next number."), QStringLiteral("number"));
    if (!s.starts.isEmpty() && !QTime::fromString(s.starts, QStringLiteral("HH:mm")).isValid())
        issues << error(tr("\"%1\" is no time of day.").arg(s.starts), tr("Write it as 09:00."),
                        QStringLiteral("starts"));
    checkAsked(reader, s, static_cast<const Sitting*>(before), issues);
    for (const SittingHook& hook : sittingHooks())
        if (hook.check)
            hook.check(reader, s, static_cast<const Sitting*>(before), issues);
    const auto term = reader.get(s.term);
    if (!term)
        return;
    if (term->status == TermStatus::Ended &&
        (!before || static_cast<const Sitting*>(before)->term != s.term))
        issues << error(tr("%1 is over: no sitting can be added to it.").arg(term->name),
                        tr("Choose the term that is in office."), QStringLiteral("term"));
    if ((term->from.isValid() && s.heldOn < term->from) ||
        (term->to.isValid() && s.heldOn > term->to))
        issues << warning(
            tr("The sitting lies outside the term (%1 to %2).")
                .arg(term->from.toString(Qt::ISODate), term->to.toString(Qt::ISODate)),
            tr("Check the date, or extend the term."), QStringLiteral("held_on"));
    if (before && s.status != SittingStatus::Planned) {
        const auto& b = static_cast<const Sitting&>(*before);
        if (b.term != s.term)
            issues << error(tr("A sitting that was called cannot move to another term."),
                            tr("Cancel it and call another."), QStringLiteral("term"));
        if (b.heldOn != s.heldOn &&
            (s.status == SittingStatus::Closed || s.status == SittingStatus::Open ||
             s.status == SittingStatus::Adjourned))
            issues << error(tr("The day of a sitting that took place stands."),
                            tr("Undo the opening first if it was a mistake."),
                            QStringLiteral("held_on"));
        if (b.isClosed() && s.isClosed())
            for (const char* key : printed)
                if (const Field& f = *Sitting::kind().field(QString::fromUtf8(key));
                    f.get(b) != f.get(s)) {
                    issues << sittingStands(b, QString::fromUtf8(key));
                    break;
                }
    }
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    for (const SittingHook& hook : sittingHooks())
        if (hook.settle)
            if (auto ok = hook.settle(txn, static_cast<const Sitting&>(after),
                                      static_cast<const Sitting*>(before));
                !ok)
                return ok;
    return {};
}

Kind make() {
    Kind kind = kindOf<Sitting>("congress", QT_TRANSLATE_NOOP("congress", "Sitting"),
                                QT_TRANSLATE_NOOP("congress", "Sittings"));
    kind.flow = &sittingFlow();
    kind.identity = {{"term", "number"}, {"name", "held_on"}};
    kind.defaultSort = "held_on";
    const char* const plan = QT_TRANSLATE_NOOP("congress", "Sitting");
    const char* const course = QT_TRANSLATE_NOOP("congress", "Course");
    kind.fields = {
        field<&Sitting::name>("name", QT_TRANSLATE_NOOP("congress", "Title"))
            .listed(26)
            .section(plan)
            .files("名称|会议名称")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: worded from term and number")),
        field<&Sitting::term>("term", QT_TRANSLATE_NOOP("congress", "Term"))
            .required()
            .section(plan)
            .files("届次|届"),
        field<&Sitting::number>("number", QT_TRANSLATE_NOOP("congress", "Number"))
            .listed(4)
            .section(plan)
            .files("次")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: the next one")),
        field<&Sitting::heldOn>("held_on", QT_TRANSLATE_NOOP("congress", "Date"))
            .required()
            .listed(10)
            .section(plan)
            .files("日期|会议日期"),
        field<&Sitting::starts>("starts", QT_TRANSLATE_NOOP("congress", "Time"))
            .listed(5)
            .section(plan)
            .files("时间|会议时间")
            .reads(&readTime),
        field<&Sitting::place>("place", QT_TRANSLATE_NOOP("congress", "Place"))
            .listed(14)
            .section(plan)
            .files("地点|会议地点"),
        field<&Sitting::mode>("mode", QT_TRANSLATE_NOOP("congress", "Held"))
            .listed(8)
            .section(plan)
            .files("方式|召开方式"),
        field<&Sitting::askedBy>("asked_by",
                                 QT_TRANSLATE_NOOP("congress", "Extraordinary: asked for by"))
            .section(plan)
            .files("提议方|临时会议提议")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: an ordinary sitting")),
        field<&Sitting::signatures>("signatures",
                                    QT_TRANSLATE_NOOP("congress", "Signatures of deputies"))
            .section(plan)
            .files("联名代表人数|联名人数")
            .hint(QT_TRANSLATE_NOOP("congress", "Only when deputies asked for it")),
        field<&Sitting::askedOf>("asked_of",
                                 QT_TRANSLATE_NOOP("congress", "Deputies who could sign"))
            .derived()
            .section(plan),
        field<&Sitting::askedNeeded>("asked_needed",
                                     QT_TRANSLATE_NOOP("congress", "Signatures needed"))
            .derived()
            .section(plan),
        field<&Sitting::agenda>("agenda", QT_TRANSLATE_NOOP("congress", "Agenda"))
            .note()
            .section(plan)
            .files("议程|主要议题"),
        field<&Sitting::broadcast>("broadcast", QT_TRANSLATE_NOOP("congress", "Broadcast"))
            .section(plan)
            .reads(&readAddress)
            .files("直播链接|会议链接|直播地址")
            .hint(QT_TRANSLATE_NOOP("congress", "Address of the live meeting: https://…")),
        field<&Sitting::recording>("recording", QT_TRANSLATE_NOOP("congress", "Recording"))
            .section(plan)
            .reads(&readAddress)
            .files("录像链接|回放链接|回放地址")
            .hint(QT_TRANSLATE_NOOP("congress", "Address of the recording: https://…")),
        field<&Sitting::status>("status", QT_TRANSLATE_NOOP("congress", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Sitting::calledOn>("called_on", QT_TRANSLATE_NOOP("congress", "Called on"))
            .stepOnly()
            .section(course),
        field<&Sitting::papersOn>("papers_on",
                                  QT_TRANSLATE_NOOP("congress", "Papers with the deputies on"))
            .stepOnly()
            .section(course),
        field<&Sitting::rulePack>("rule_pack", QT_TRANSLATE_NOOP("congress", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(course),
        field<&Sitting::openedAt>("opened_at", QT_TRANSLATE_NOOP("congress", "Opened at"))
            .stepOnly()
            .section(course),
        field<&Sitting::closedAt>("closed_at", QT_TRANSLATE_NOOP("congress", "Closed at"))
            .stepOnly()
            .section(course),
        field<&Sitting::openEntitled>("open_entitled",
                                      QT_TRANSLATE_NOOP("congress", "Entitled at the opening"))
            .stepOnly()
            .section(course),
        field<&Sitting::openPresent>("open_present",
                                     QT_TRANSLATE_NOOP("congress", "Present at the opening"))
            .stepOnly()
            .section(course),
        field<&Sitting::openNeeded>("open_needed",
                                    QT_TRANSLATE_NOOP("congress", "Needed at the opening"))
            .stepOnly()
            .section(course),
        field<&Sitting::openComposition>("open_composition", "").stepOnly().hidden(),
        field<&Sitting::overrideReason>("override_reason",
                                        QT_TRANSLATE_NOOP("congress", "Below the quorum because"))
            .stepOnly()
            .shows([](const QVariant& v) { return belowQuorumText(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(
                           Codec<QString>::toValue(readBelowQuorum(tidyLines(text))));
                   })
            .section(course),
        field<&Sitting::reason>("reason",
                                QT_TRANSLATE_NOOP("congress", "Reason of the cancellation"))
            .stepOnly()
            .section(course),
        field<&Sitting::note>("note", QT_TRANSLATE_NOOP("congress", "Note"))
            .note()
            .section(plan)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.dues = &sittingDues;
    kind.takesFiles = true;
    kind.mayDiscard = [](const Reader&, const Record& record) {
        const auto& s = static_cast<const Sitting&>(record);
        return s.isClosed() ? Issues{sittingStands(s)} : Issues();
    };
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<SittingMode>() {
    static const EnumTable table{"congress", modes};
    return table;
}

QString sittingName(const QString& term, qint64 number) {
    return tr("%1, sitting %2").arg(term, congress::ordinal(number));
}

Issue sittingStands(const Sitting& sitting, const QString& field) {
    return error(tr("%1 is closed: its roll and what its papers say stand.").arg(sitting.name),
                 tr("Undo the closing first if it was a mistake."), field);
}

const Kind& Sitting::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
