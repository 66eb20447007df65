// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/paper_parts.h"
#include "core/book/reader.h"
#include "core/congress/body.h"
#include "core/notices/words.h"
#include "core/report/language.h"
#include "core/report/words.h"
#include "core/store/store.h"

namespace zhijia::notices {

using namespace report;

namespace {
constexpr Micron bodySize = pt(14);
} // namespace

Language language() { return interfaceLanguage(); }

QString written(QDate day) { return writtenDate(day, language()); }

Document officialSheet(const Reader& reader, const QString& title, const QString& subject) {
    Document d;
    d.metadata = {title, reader.store().officeName(), subject, reader.clock().now(), language()};
    d.page.left = mm(28);
    d.page.right = mm(26);
    d.page.top = mm(37);
    d.page.bottom = mm(35);
    d.page.footer = QStringLiteral("— {page} —");
    return d;
}

void body(Document& d, const QString& text) {
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        Paragraph p;
        p.runs = {{line.trimmed()}};
        p.size = bodySize;
        p.align = Align::Justify;
        p.indent = language() == Language::Chinese ? 2 : 0;
        p.spaceAfter = mm(2.4);
        d.add({p});
    }
}

void centred(Document& d, const QString& text, bool bold) {
    Paragraph p;
    p.runs = {{text, bold}};
    p.size = bodySize;
    p.align = Align::Centre;
    p.spaceAfter = mm(4);
    p.keepWithNext = true;
    d.add({p});
}

void labelled(Document& d, const QString& label, const QString& text) {
    Paragraph p;
    const QString colon = words(language()).colon;
    // A full-width colon has its space in it.
    p.runs = {{colon == u":" ? label + colon + u' ' : label + colon, true}, {text}};
    p.size = bodySize;
    p.align = Align::Justify;
    p.indent = language() == Language::Chinese ? 2 : 0;
    p.spaceAfter = mm(2.4);
    d.add({p});
}

void seal(Document& d, const QString& who, QDate day) {
    // A seal never stands on a page of its own: the end of the text comes with it.
    if (auto* last = d.blocks.empty() ? nullptr : std::get_if<Paragraph>(&d.blocks.back().as)) {
        last->keepWithNext = true;
        last->spaceAfter = mm(8);
    }
    d.add({KeepTogether{{{Stamp{who, day}}}}});
}

QString skippedOnPaper(const NoticeClock& clock) {
    QStringList groups, dates;
    const QList<NoticeDay> days = clock.skipped();
    for (qsizetype i = 0; i < days.size(); ++i) {
        dates << written(days[i].date);
        if (i + 1 < days.size() && days[i + 1].why == days[i].why)
            continue;
        groups << tr("%1 (%2)").arg(dates.join(tr(", ")), days[i].why);
        dates.clear();
    }
    return groups.join(tr("; "));
}

QString periodText(const NoticeClock& clock) {
    QString text =
        tr("from %1 through %2, %3 working days in all; the day of posting is not counted")
            .arg(written(clock.posted), written(clock.ends))
            .arg(clock.days);
    if (const QString skipped = skippedOnPaper(clock); !skipped.isEmpty())
        text += tr("; not working days: %1").arg(skipped);
    text += tr(".");
    return text;
}

QString whoSeals(const Reader& reader, Id<Sitting> sitting) {
    return sitting ? congressName(reader, sitting) : reader.store().officeName();
}

} // namespace zhijia::notices
