// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda_text.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/words.h"
#include <QRegularExpression>

namespace zhijia {

using meeting::tr;

namespace {

ItemType guessType(const QString& title) {
    static const std::pair<ItemType, const char*> words[] = {
        {ItemType::Break, "休息|休会|茶歇|午餐|break|lunch"},
        {ItemType::Vote, "表决|选举|投票|测评|vote|election|ballot"},
        {ItemType::Deliberation, "审议|讨论|通过|deliberat|discuss"},
        {ItemType::Address, "讲话|致辞|致词|发言|address|speech"},
        {ItemType::Report, "报告|汇报|说明|report"},
        {ItemType::Formal, "国歌|开幕|闭幕|宣布|签字|anthem|opening|closing"},
    };
    for (const auto& [type, text] : words)
        for (const QString& word : QString::fromUtf8(text).split(u'|'))
            if (title.contains(word, Qt::CaseInsensitive))
                return type;
    return ItemType::Other;
}

/// The kind of number a line begins with; the first kind met is the top level, the next one below
/// it, as people write: 一、 → （一） → 1. → (1).
struct Mark {
    QString family;
    int dots = 0; ///< of "2.1.3"
    qsizetype length = 0;
};
Mark markOf(const QString& line) {
    struct Form {
        const char* family;
        const char* pattern;
    };
    static const Form forms[] = {
        {"han", "^第?[一二三四五六七八九十百]+[项、．.：:]\\s*"},
        {"hanbracket", "^[（(][一二三四五六七八九十百]+[)）]\\s*、?"},
        {"digitbracket", "^[（(]\\d{1,3}[)）]\\s*、?"},
        {"dotted", "^\\d{1,3}(?:\\.\\d{1,3})+[.、．]?\\s*"},
        {"digit", "^\\d{1,3}\\s*(?:[、．)）]|\\.(?!\\d))\\s*"},
        {"circle", "^[①-⑳]\\s*"},
        {"dash", "^[-–—•·*]+\\s*"},
    };
    for (const Form& form : forms) {
        const QRegularExpression re(QString::fromUtf8(form.pattern));
        const auto match = re.match(line);
        if (!match.hasMatch())
            continue;
        Mark mark{QString::fromUtf8(form.family), 0, match.capturedLength()};
        if (mark.family == QStringLiteral("dotted")) {
            mark.dots = int(match.captured().trimmed().split(u'.', Qt::SkipEmptyParts).size()) - 1;
            mark.family = QStringLiteral("digit");
        }
        return mark;
    }
    return {};
}

} // namespace

QList<AgendaTextLine> readAgendaText(const QString& text) {
    static const QRegularExpression minutes(
        QStringLiteral("[（(\\[]?\\s*约?(\\d{1,3})\\s*(?:分钟|分|minutes|min)\\s*[)）\\]]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QList<AgendaTextLine> lines;
    QStringList families; // from the top down
    for (const QString& raw : text.split(u'\n')) {
        QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const Mark mark = markOf(line);
        AgendaTextLine item;
        const QString rest = line.mid(mark.length).trimmed();
        if (const auto match = minutes.match(rest); match.hasMatch()) {
            item.minutes = match.captured(1).toLongLong();
            item.title = tidy(rest.left(match.capturedStart()));
        } else {
            item.title = tidy(rest);
        }
        while (item.title.endsWith(u'；') || item.title.endsWith(u';') ||
               item.title.endsWith(u'。') || item.title.endsWith(u'，'))
            item.title = item.title.chopped(1).trimmed();
        if (item.title.isEmpty())
            continue;
        if (!mark.family.isEmpty()) {
            if (!families.contains(mark.family))
                families << mark.family;
            item.depth = int(families.indexOf(mark.family)) + mark.dots;
            families = families.mid(0, families.indexOf(mark.family) + 1);
        }
        // Nothing hangs in the air.
        item.depth =
            std::min({item.depth, deepestItem - 1, lines.isEmpty() ? 0 : lines.last().depth + 1});
        item.type = guessType(item.title);
        lines << item;
    }
    return lines;
}

Outcome<int> itemsFromText(Txn& txn, Id<Sitting> sitting) {
    const auto s = txn.get(sitting);
    if (!s)
        return refuse(tr("There is no such sitting."), tr("Choose another."));
    // What a heads' meeting put there stands behind what is read now.
    const qint64 there =
        txn.count<AgendaItem>(Query()
                                  .eq(QStringLiteral("sitting"), sitting)
                                  .is(QStringLiteral("heads_decision"), Condition::IsNull));
    if (there > 0)
        return refuse(tr("%1 has agenda items already.").arg(s->name),
                      tr("Edit them; or remove them first to read the text again."));
    const QList<AgendaTextLine> lines = readAgendaText(s->agenda);
    if (lines.isEmpty())
        return refuse(tr("The agenda of %1 is empty.").arg(s->name),
                      tr("Write a line per item in the sitting's agenda."),
                      QStringLiteral("agenda"));
    QList<Id<AgendaItem>> above;
    for (const AgendaTextLine& line : lines) {
        AgendaItem item;
        item.sitting = sitting;
        item.parent = line.depth > 0 ? above.value(line.depth - 1) : Id<AgendaItem>();
        item.title = line.title;
        item.minutes = line.minutes;
        item.type = line.type;
        if (auto ok = txn.insert(item); !ok)
            return refuse(ok.error());
        above = above.mid(0, line.depth);
        above << Id<AgendaItem>(item.id);
    }
    return int(lines.size());
}

} // namespace zhijia
