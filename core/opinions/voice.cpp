// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/voice.h"
#include "core/base/han.h"
#include "core/base/table.h"
#include "core/book/txn.h"
#include "core/opinions/words.h"
#include <QRegularExpression>
#include <QSet>

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem classes[] = {
    {0, "", ""},
    {int(VoiceClass::Services), "services", QT_TRANSLATE_NOOP("opinions", "Services for staff"),
     "服务保障|后勤服务|食堂|宿舍|班车|后勤"},
    {int(VoiceClass::Rules), "rules", QT_TRANSLATE_NOOP("opinions", "Management rules"),
     "管理制度|制度|规章制度|管理"},
    {int(VoiceClass::Environment), "environment", QT_TRANSLATE_NOOP("opinions", "Work environment"),
     "工作环境|作业环境|环境|设施设备"},
    {int(VoiceClass::Safety), "safety", QT_TRANSLATE_NOOP("opinions", "Safety and health"),
     "劳动安全|安全|安全卫生|劳动保护|职业健康"},
    {int(VoiceClass::Pay), "pay", QT_TRANSLATE_NOOP("opinions", "Pay"), "薪酬|工资|薪酬待遇|收入"},
    {int(VoiceClass::Hours), "hours", QT_TRANSLATE_NOOP("opinions", "Hours and leave"),
     "工时休假|工时|休息休假|排班"},
    {int(VoiceClass::Welfare), "welfare", QT_TRANSLATE_NOOP("opinions", "Benefits and help"),
     "福利帮扶|福利|困难帮扶"},
    {int(VoiceClass::Training), "training", QT_TRANSLATE_NOOP("opinions", "Training and promotion"),
     "培训发展|培训|晋升|职业发展"},
    {int(VoiceClass::Other), "other", QT_TRANSLATE_NOOP("opinions", "Other"), "其他|其它"},
};
constexpr EnumItem channels[] = {
    {0, "", ""},
    {int(VoiceChannel::Session), "session", QT_TRANSLATE_NOOP("opinions", "Opinion session"),
     "沟通会|意见沟通会|座谈会"},
    {int(VoiceChannel::Desk), "desk", QT_TRANSLATE_NOOP("opinions", "At the desk"),
     "来访|现场|当面|窗口"},
    {int(VoiceChannel::Hotline), "hotline", QT_TRANSLATE_NOOP("opinions", "Hotline"),
     "热线|电话|来电"},
    {int(VoiceChannel::Mailbox), "mailbox", QT_TRANSLATE_NOOP("opinions", "Mailbox"),
     "信箱|邮箱|来信|邮件|意见箱"},
    {int(VoiceChannel::Chat), "chat", QT_TRANSLATE_NOOP("opinions", "Chat group"),
     "微信群|群聊|微信|工作群|网上"},
    {int(VoiceChannel::StationHead), "station_head",
     QT_TRANSLATE_NOOP("opinions", "Note of a station head"), "站长|站长反映|站点负责人|班组长"},
    {int(VoiceChannel::Other), "other", QT_TRANSLATE_NOOP("opinions", "Other"), "其他|其它"},
};

bool isHan(QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; }

const QSet<QString>& surnames() {
    static const QSet<QString> set = [] {
        QSet<QString> s;
        for (const QStringList& row : readTable(QStringLiteral(":/names/surnames.tsv")))
            s << row[0];
        return s;
    }();
    return set;
}

/// Two to four characters of the text that begin with a surname.
QVariantList possibleNames(const QString& text) {
    QSet<QString> names;
    constexpr qsizetype most = 2000; // of a novel the beginning is enough
    const QString plain = text.left(most);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isHan(plain[i]) ||
            !(surnames().contains(plain.mid(i, 1)) || surnames().contains(plain.mid(i, 2))))
            continue;
        for (qsizetype n = 2; n <= 4 && i + n <= plain.size() && isHan(plain[i + n - 1]); ++n)
            names << plain.mid(i, n);
    }
    QVariantList list;
    for (const QString& name : names)
        list << name;
    return list;
}

/// Asked in portions: a question with a thousand values is refused by some databases.
bool namesSomebody(const Reader& reader, const QString& text, const QStringList& officials) {
    QVariantList names = possibleNames(text);
    names.removeIf([&](const QVariant& name) { return officials.contains(name.toString()); });
    for (qsizetype from = 0; from < names.size(); from += 400)
        if (!reader
                 .ids(Member::kind(),
                      Query().in(QStringLiteral("name"), names.mid(from, 400)).first(1))
                 .isEmpty())
            return true;
    return false;
}

/// Pairs of neighbouring characters, each once, sorted.
std::vector<quint32> pairsOf(const QString& text) {
    static const QRegularExpression usual(QStringLiteral(
        "关于|对于|有关|进一步|建议|希望|请求|请|能否|能不能|可以|尽快|我们|反映|意见|问题"));
    QString plain = halfWidth(tidy(text)).toLower();
    plain.remove(usual);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber() || c == u'的' || c == u'了'; });
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        pairs.push_back((quint32(plain[i].unicode()) << 16) | plain[i + 1].unicode());
    if (plain.size() == 1)
        pairs.push_back(plain[0].unicode());
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

QString freshNumber(Txn& txn, const Kind& kind, QDate day) {
    const int year = day.isValid() ? day.year() : txn.today().year();
    for (;;) {
        const QString number = QStringLiteral("%1-%2").arg(year).arg(
            txn.nextNumber(QStringLiteral("%1.%2").arg(QString::fromUtf8(kind.name)).arg(year)), 4,
            10, QChar(u'0'));
        if (txn.count(kind, Query().eq(QStringLiteral("number"), number)) == 0)
            return number;
    }
}

namespace {

/// How many people fit an origin, counted up to the number of whom nobody can be picked out. A unit
/// is also those below it. Zero: nobody on file fits, so the file tells nothing.
qint64 fitting(const Reader& reader, const Origin& origin) {
    Query query;
    query.is(QStringLiteral("status"), Condition::Ne, QStringLiteral("left"));
    if (!origin.post.isEmpty())
        query.eq(QStringLiteral("post"), origin.post);
    if (origin.sex != Sex::None)
        query.eq(QStringLiteral("sex"), Codec<Sex>::toValue(origin.sex));
    query.first(fewestUnknown);
    Query here = query; // mostly enough, and found by an index
    const qint64 direct =
        reader.ids(Member::kind(), here.eq(QStringLiteral("unit"), origin.unit)).size();
    if (direct >= fewestUnknown)
        return direct;
    const auto unit = reader.get(origin.unit);
    return unit ? reader.ids(Member::kind(), query.below(QStringLiteral("unit"), *unit)).size()
                : direct;
}

/// Of whom a unit mostly has one: who heads it or a part of it, keeps its books, or stands for it.
bool isHeldByFew(const QString& post) {
    static const QRegularExpression few(
        QStringLiteral("(长|主任|经理|书记|主席|总监|主管|会计|出纳|厂医|负责人|"
                       "\\b(head|manager|chief|leader|director|secretary|accountant))$"),
        QRegularExpression::CaseInsensitiveOption);
    return few.match(tidy(post)).hasMatch();
}

} // namespace

Issues couldBeWorkedOut(const Reader& reader, const Origin& origin, const QString& text) {
    Issues issues;
    const qint64 fit = origin.unit ? fitting(reader, origin) : 0;
    if (fit > 0 && fit < fewestUnknown) {
        const bool unitOnly = origin.post.isEmpty() && origin.sex == Sex::None;
        issues << warning(
            fit == 1 ? tr("Only one person of the office fits this unit, post and sex: who said it "
                          "could be worked out.")
                     : tr("Only %1 people of the office fit this unit, post and sex: who said it "
                          "could be worked out.")
                           .arg(fit),
            unitOnly ? tr("Leave the unit empty, or name a larger one.")
                     : tr("Leave the post or the sex empty, or name a larger unit."),
            unitOnly ? QStringLiteral("from_unit") : QStringLiteral("from_post"));
    }
    // The file may call posts otherwise than people do; there is one head of a station all the
    // same.
    if (origin.unit && fit == 0 && isHeldByFew(origin.post))
        issues << warning(tr("A unit has few people with the post \"%1\": who said it could be "
                             "worked out.")
                              .arg(origin.post),
                          tr("Leave the post empty, or name a larger unit."),
                          QStringLiteral("from_post"));
    return issues + couldBeNamed(reader, text);
}

Issues couldBeNamed(const Reader& reader, const QString& text, const char* field,
                    const QStringList& officials) {
    Issues issues;
    static const QRegularExpression numbers(
        QStringLiteral("(?<![0-9])(1[3-9][0-9]{9}|[0-9]{17}[0-9xX]|0[0-9]{9,11})(?![0-9])"));
    if (numbers.match(halfWidth(text).remove(u'-').remove(u' ')).hasMatch())
        issues << warning(tr("The text holds a telephone or identity number: who said it could be "
                             "worked out."),
                          tr("Take the number out of the text."), QString::fromUtf8(field));
    if (namesSomebody(reader, text, officials))
        issues << warning(tr("The text holds the name of a member: who said it could be worked "
                             "out."),
                          tr("Write what it is about instead of the name."),
                          QString::fromUtf8(field));
    return issues;
}

int sameness(const QString& a, const QString& b) {
    const auto x = pairsOf(a), y = pairsOf(b);
    if (x.empty() || y.empty())
        return 0;
    size_t i = 0, j = 0, same = 0;
    while (i < x.size() && j < y.size()) {
        if (x[i] == y[j])
            ++same, ++i, ++j;
        else if (x[i] < y[j])
            ++i;
        else
            ++j;
    }
    const size_t whole = 200 * same / (x.size() + y.size());
    // A short note inside a long letter says the same, though most of the letter is not in it.
    const size_t least = std::min(x.size(), y.size());
    const size_t inside = least >= 4 ? 75 * same / least : 0;
    return static_cast<int>(std::max(whole, inside));
}

template <>
const EnumTable& enumTable<VoiceClass>() {
    static const EnumTable table{"opinions", classes};
    return table;
}
template <>
const EnumTable& enumTable<VoiceChannel>() {
    static const EnumTable table{"opinions", channels};
    return table;
}

} // namespace zhijia
