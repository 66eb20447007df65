// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/remark.h"
#include "core/base/pinyin.h"
#include "core/book/txn.h"
#include "core/opinions/nobody.h"
#include "core/opinions/words.h"
#include "core/people/identity.h"
#include "core/rules/rules.h"
#include "core/rules/voice_rules.h"
#include "core/store/search.h"

namespace zhijia {

using namespace opinions;

namespace {

void deriveKeys(Record& record) {
    auto& r = static_cast<Remark&>(record);
    r.pinyinKey = readName(r.title).key;
    r.searchText = search::words(r.title);
    for (const QString& text : {r.number, r.topic, r.post, r.speaker})
        if (const QString w = search::words(text); !w.isEmpty())
            r.searchText += u' ' + w;
}

void deriveMore(const Reader& reader, Record& record) {
    auto& r = static_cast<Remark&>(record);
    r.number = tidy(r.number);
    r.text = tidyLines(r.text);
    r.title = titleOf(r.title, r.text);
    r.topic = tidy(r.topic);
    r.post = tidy(r.post);
    r.speaker = tidyName(r.speaker);
    r.notedBy = tidyName(r.notedBy);
    if (r.revision == 0 && meansNobody(r.speaker))
        r.anonymous = true;
    if (r.anonymous) { // nothing that could be read out of the file later
        r.speaker.clear();
        r.phone.clear();
    }
    if (r.channel == VoiceChannel::None)
        r.channel = VoiceChannel::Desk;
    if (!r.saidOn.isValid())
        r.saidOn = reader.today();
    if (r.region.isEmpty() && r.unit)
        if (const auto unit = reader.get(r.unit))
            r.region = unit->region;
    r.nextDue = r.status == RemarkStatus::Received || r.status == RemarkStatus::Classed
                    ? answerDue(reader, {}, Urgency::Ordinary, r.saidOn).on
                    : QDate();
    deriveKeys(record);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& r = static_cast<const Remark&>(after);
    const auto* b = static_cast<const Remark*>(before);
    if (r.saidOn > reader.today() && (!b || b->saidOn != r.saidOn))
        issues << error(
            tr("It cannot have been said on %1: that day is still to come.").arg(iso(r.saidOn)),
            tr("Correct the date."), QStringLiteral("said_on"));
    if (r.anonymous && (!b || b->text != r.text || b->unit != r.unit || b->post != r.post))
        for (Issue issue :
             couldBeWorkedOut(reader, {r.unit, r.post, Sex::None}, r.title + u'\n' + r.text)) {
            if (issue.field.startsWith(QStringLiteral("from_"))) // as an opinion calls them
                issue.field.remove(0, 5);
            issues << issue;
        }
    if (r.anonymous)
        for (const char* key : {"note", "end_reason"})
            if (const QString text = Remark::kind().value(r, QString::fromUtf8(key)).toString();
                !b || Remark::kind().value(*b, QString::fromUtf8(key)).toString() != text)
                issues += couldBeNamed(reader, text, key, {r.notedBy});
    if (!b)
        return;
    if (r.anonymous && !b->anonymous)
        issues << error(tr("Whoever said \"%1\" is in the history already.").arg(b->title),
                        tr("Undo the entering, and enter the remark anew as anonymous. The name "
                           "stays in the history of the deed that was undone."),
                        QStringLiteral("anonymous"));
    if (b->status == RemarkStatus::Turned && r.status == RemarkStatus::Turned &&
        (b->text != r.text || b->saidOn != r.saidOn))
        issues << error(tr("\"%1\" became something else: what was said stands.").arg(b->title),
                        tr("Go on with what it became: %1.").arg(b->became),
                        QStringLiteral("text"));
}

Outcome<void> settle(Txn& txn, const Record& after, const Record*) {
    const auto& r = static_cast<const Remark&>(after);
    if (!r.number.isEmpty())
        return {};
    Remark numbered = *txn.get(Id<Remark>(r.id));
    numbered.number = freshNumber(txn, Remark::kind(), r.saidOn);
    return txn.relink(Remark::kind(), numbered);
}

Issues taken(const Reader&, const Record& record) {
    const auto& r = static_cast<const Remark&>(record);
    if (r.status == RemarkStatus::None || r.status == RemarkStatus::Received)
        return {};
    return {error(tr("\"%1\" is on its way: it stands.").arg(r.title),
                  tr("Close it with a reason, or undo the entering."))};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const auto& r = static_cast<const Remark&>(record);
    if (!r.nextDue.isValid())
        return {};
    const AnswerDue due = answerDue(reader, {}, Urgency::Ordinary, r.saidOn);
    return {Due{QString::fromUtf8(Remark::kindName), r.id,
                r.status == RemarkStatus::Received
                    ? tr("Class it: %1").arg(r.title)
                    : tr("Decide what becomes of it: %1").arg(r.title),
                r.nextDue, due.rule, due.provisional}};
}

/// What it became is a kind of record: its name is stored, its label shown.
QString showKind(const QVariant& name) {
    const Kind* kind = kindByName(name.toString());
    return kind ? kind->labelText() : name.toString();
}
Outcome<QVariant> readKind(const QString& text) {
    const QString wanted = tidy(text);
    if (wanted.isEmpty())
        return QVariant();
    for (const Kind* kind : kinds())
        if (wanted == QLatin1StringView(kind->name) || wanted == kind->labelText())
            return QVariant(QString::fromUtf8(kind->name));
    return refuse(tr("\"%1\" is no kind of record.").arg(wanted),
                  tr("Leave it out: it is set by what becomes of the remark."));
}

std::vector<Field> fields() {
    const char* const said = QT_TRANSLATE_NOOP("opinions", "What was said");
    const char* const from = QT_TRANSLATE_NOOP("opinions", "Where it comes from");
    const char* const way = QT_TRANSLATE_NOOP("opinions", "What became of it");
    return {
        field<&Remark::number>("number", QT_TRANSLATE_NOOP("opinions", "No."))
            .unique()
            .listed(10)
            .section(said)
            .files("编号|工单号|序号")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: the next number of the year")),
        field<&Remark::title>("title", QT_TRANSLATE_NOOP("opinions", "Subject"))
            .listed(30)
            .sorts("pinyin_key")
            .section(said)
            .files("标题|主题|事由")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: the beginning of the text")),
        field<&Remark::text>("text", QT_TRANSLATE_NOOP("opinions", "In their own words"))
            .note()
            .required()
            .section(said)
            .files("内容|反映内容|诉求内容|留言|原话|来电内容|消息"),
        field<&Remark::channel>("channel", QT_TRANSLATE_NOOP("opinions", "Channel"))
            .listed(9)
            .section(said)
            .files("渠道|来源渠道|来源|反映方式"),
        field<&Remark::saidOn>("said_on", QT_TRANSLATE_NOOP("opinions", "Said on"))
            .listed(10)
            .section(said)
            .files("日期|时间|反映日期|来电日期|来电时间|反映时间")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: today")),
        field<&Remark::topic>("topic", QT_TRANSLATE_NOOP("opinions", "Topic"))
            .section(said)
            .files("话题|议题"),
        field<&Remark::category>("category", QT_TRANSLATE_NOOP("opinions", "Class"))
            .listed(10)
            .section(said)
            .files("类别|分类"),
        field<&Remark::region>("region", QT_TRANSLATE_NOOP("opinions", "Region"))
            .listed(12)
            .section(from)
            .files("地区|行政区划|所在地区")
            .shows(&showRegion, &readRegion)
            .hint(QT_TRANSLATE_NOOP("opinions", "Name with province and city, or six-digit code")),
        field<&Remark::unit>("unit", QT_TRANSLATE_NOOP("opinions", "Unit"))
            .listed(14)
            .section(from)
            .files("单位|所在单位|站点"),
        field<&Remark::post>("post", QT_TRANSLATE_NOOP("opinions", "Post"))
            .section(from)
            .files("岗位|职务|工种"),
        field<&Remark::anonymous>("anonymous", QT_TRANSLATE_NOOP("opinions", "Anonymous"))
            .section(from)
            .files("匿名|是否匿名")
            .hint(QT_TRANSLATE_NOOP("opinions", "Then who said it is not kept at all")),
        field<&Remark::speaker>("speaker", QT_TRANSLATE_NOOP("opinions", "Name"))
            .section(from)
            .files("姓名|反映人|来电人"),
        field<&Remark::phone>("phone", QT_TRANSLATE_NOOP("opinions", "Telephone"))
            .sensitive(&maskMobile)
            .section(from)
            .files("电话|手机|联系电话|来电号码"),
        field<&Remark::notedBy>("noted_by", QT_TRANSLATE_NOOP("opinions", "Noted by"))
            .section(from)
            .files("记录人|受理人|转报人"),
        field<&Remark::status>("status", QT_TRANSLATE_NOOP("opinions", "Status"))
            .stepOnly()
            .listed(8)
            .section(way),
        field<&Remark::classedOn>("classed_on", QT_TRANSLATE_NOOP("opinions", "Classed on"))
            .stepOnly()
            .section(way),
        field<&Remark::main>("main", QT_TRANSLATE_NOOP("opinions", "Says the same as"))
            .stepOnly()
            .section(way),
        field<&Remark::becameKind>("became_kind", QT_TRANSLATE_NOOP("opinions", "Became"))
            .stepOnly()
            .listed(8)
            .shows(&showKind, &readKind)
            .section(way),
        field<&Remark::became>("became", QT_TRANSLATE_NOOP("opinions", "It is called"))
            .stepOnly()
            .section(way),
        field<&Remark::turnedOn>("turned_on", QT_TRANSLATE_NOOP("opinions", "Since"))
            .stepOnly()
            .section(way),
        field<&Remark::endReason>("end_reason", QT_TRANSLATE_NOOP("opinions", "Reason of the end"))
            .stepOnly()
            .section(way),
        field<&Remark::note>("note", QT_TRANSLATE_NOOP("opinions", "Note"))
            .note()
            .section(way)
            .files("备注"),
        field<&Remark::becameId>("became_id", "").stepOnly().hidden(),
        field<&Remark::nextDue>("next_due", "").derived().hidden(),
        field<&Remark::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Remark::searchText>("search_text", "").derived().hidden(),
    };
}

Kind make() {
    Kind kind = kindOf<Remark>("opinions", QT_TRANSLATE_NOOP("opinions", "Remark"),
                               QT_TRANSLATE_NOOP("opinions", "Remarks"));
    kind.flow = &remarkFlow();
    kind.titleKey = "title";
    kind.defaultSort = "said_on";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"number"}, {"title", "said_on", "channel", "region"}};
    kind.fields = fields();
    kind.deriveKeys = &deriveKeys;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &taken;
    kind.dues = &dues;
    return kind;
}

TopicMaker& maker() {
    static TopicMaker one = nullptr;
    return one;
}

TopicMaker& jointMaker() {
    static TopicMaker one = nullptr;
    return one;
}

} // namespace

void registerTopicMaker(TopicMaker made) { maker() = made; }
TopicMaker topicMaker() { return maker(); }
void registerJointTopicMaker(TopicMaker made) { jointMaker() = made; }
TopicMaker jointTopicMaker() { return jointMaker(); }

QList<AlikeVoice> alikeRemarks(const Reader& reader, const Remark& r, int atMost, int least,
                               const std::function<bool()>& stop) {
    const QDate since = (r.saidOn.isValid() ? r.saidOn : reader.today()).addYears(-1);
    Query query;
    query.is(QStringLiteral("said_on"), Condition::Ge, Codec<QDate>::toValue(since))
        .in(QStringLiteral("status"),
            {QStringLiteral("received"), QStringLiteral("classed"), QStringLiteral("turned")})
        .is(QStringLiteral("id"), Condition::Ne, r.id);
    return mostAlike(reader, Remark::kind(), query, r.text, atMost, least, stop);
}

const Kind& Remark::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
