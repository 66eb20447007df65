// SPDX-License-Identifier: GPL-3.0-or-later
// The ballot paper: one to sixty names and more, as many papers on a sheet as fit.
#include "core/ballots/papers.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"
#include "core/report/words.h"
#include "core/store/store.h"
#include <QHash>
#include <QRegularExpression>

namespace zhijia {

using ballots::tr;
using namespace report;

namespace ballots {

Language paperLanguage() { return interfaceIsChinese() ? Language::Chinese : Language::English; }

Document startPaper(const Reader& reader, const QString& title, const QString& subject) {
    Document d;
    d.metadata = {title, reader.store().officeName(), subject, reader.clock().now(),
                  paperLanguage()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    return d;
}

int writtenInLines(const BallotShape& shape, int post) {
    return shape.isElection() ? static_cast<int>(std::clamp<qint64>(shape.seats.value(post), 1, 5))
                              : 0;
}

int writtenInLines(const BallotShape& shape) {
    int lines = 0;
    for (int post = 0; shape.isElection() && post < int(shape.posts.size()); ++post)
        lines += writtenInLines(shape, post);
    return lines;
}

QString unitAndJob(const BallotItem& i) {
    return QStringList{i.unitName, i.job}
        .filter(QRegularExpression(QStringLiteral(".")))
        .join(u' ');
}

} // namespace ballots

namespace {

using ballots::unitAndJob;
using ballots::writtenInLines;

Paragraph line(const QString& text, Micron size, Align align, bool bold = false,
               Micron after = mm(1.6)) {
    return {{{text, bold}}, size, align, 0, after, true};
}

QString instructions(const Ballot& b, const BallotShape& shape) {
    if (!b.instructions.isEmpty())
        return b.instructions;
    if (b.way == BallotWay::Appraisal)
        return tr("How to fill in: mark ○ under one grade for each person. A person with no mark "
                  "counts as abstained; with two marks the mark does not count.");
    if (!shape.isElection())
        return tr("How to fill in: for each item mark ○ under one of for, against or abstaining. "
                  "No mark counts as abstained; two marks on one item do not count.");
    QString limit = tr("Mark at most %1 names with ○, written-in names included; a paper with more "
                       "is invalid.")
                        .arg(shape.limits.value(0));
    if (shape.posts.size() > 1) {
        QStringList parts;
        for (qsizetype i = 0; i < shape.posts.size(); ++i)
            parts << tr("%1: %2").arg(shape.posts[i], QString::number(shape.limits[i]));
        limit = tr("Mark at most as many names with ○ as are to be elected (%1), written-in names "
                   "included; with more, that post's part is invalid.")
                    .arg(parts.join(tr(", ")));
    }
    return tr("How to fill in: mark ○ for, ✕ against, no mark to abstain. Whoever you would rather "
              "elect, write on an empty line and mark ○.") +
           u' ' + limit;
}

/// Rows of two lines each that a page of names holds.
constexpr qsizetype tallRows = 20;

/// A name and a box to mark, `across` of them side by side: sixty candidates still fit on a page.
/// Below the name stands where the person works: of everybody where there is room, else of those
/// who have a namesake on the paper.
Table narrow(const std::vector<BallotItem>& items, const BallotShape& shape, int post, int across,
             int writeIn) {
    Table table;
    table.size = pt(across > 2 ? 9 : 10.5);
    table.minimumRowHeight = mm(across > 2 ? 7 : 8);
    for (int i = 0; i < across; ++i) {
        table.columns.append({tr("No."), 1, mm(9), Align::Centre});
        table.columns.append({tr("Name"), 3});
        table.columns.append({tr("Mark"), 1, mm(14), Align::Centre});
    }
    QHash<QString, int> bearers;
    qsizetype here = writeIn;
    for (size_t i = 0; i < items.size(); ++i)
        if (shape.postOf.value(qsizetype(i)) == post) {
            ++bearers[items[i].title];
            ++here;
        }
    const qsizetype rows = (here + across - 1) / across;
    QList<QStringList> cells;
    int number = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (shape.postOf.value(qsizetype(i)) != post)
            continue;
        QString name = items[i].title;
        if (const QString where = unitAndJob(items[i]);
            !where.isEmpty() && (rows <= tallRows || bearers.value(name) > 1))
            name += u'\n' + where;
        cells.append({QString::number(++number), name, QString()});
    }
    for (int i = 0; i < writeIn; ++i)
        cells.append({QString(), tr("Written in:"), QString()});
    for (qsizetype r = 0; r < rows; ++r) { // numbers run down a column, as names are read
        QStringList row;
        for (int c = 0; c < across; ++c)
            row += cells.value(c * rows + r, {QString(), QString(), QString()});
        table.rows << Row{row};
    }
    return table;
}

Table wide(const Ballot& b, const std::vector<BallotItem>& items, const BallotShape& shape,
           int post, int writeIn) {
    const bool people = b.way == BallotWay::Appraisal || shape.isElection();
    Table table;
    table.size = pt(10.5);
    table.minimumRowHeight = mm(9);
    table.columns.append({tr("No."), 1, mm(10), Align::Centre});
    table.columns.append({people ? tr("Name") : tr("Matter"), 3});
    const bool withUnit = people && std::ranges::any_of(items, [](const BallotItem& i) {
                              return !unitAndJob(i).isEmpty();
                          });
    if (withUnit)
        table.columns.append({tr("Unit and job"), 4});
    QStringList choices{tr("For"), tr("Against"), tr("Abstain")};
    if (b.way == BallotWay::Appraisal)
        choices = gradesOf(b);
    if (shape.isElection())
        choices = QStringList{tr("Mark")};
    for (const QString& choice : std::as_const(choices))
        table.columns.append({choice, 1, mm(choices.size() > 6 ? 14 : 17), Align::Centre});
    int number = 0;
    const auto row = [&](const QString& no, const QString& name, const QString& unit) {
        QStringList cells{no, name};
        if (withUnit)
            cells << unit;
        for (qsizetype i = 0; i < choices.size(); ++i)
            cells << QString();
        table.rows << Row{cells};
    };
    for (size_t i = 0; i < items.size(); ++i)
        if (!shape.isElection() || shape.postOf.value(qsizetype(i)) == post)
            row(QString::number(++number), items[i].title, unitAndJob(items[i]));
    for (int i = 0; i < writeIn; ++i)
        row(QString(), withUnit ? QString() : tr("Written in:"), tr("(written in)"));
    return table;
}

QString paperTitle(const Ballot& b) {
    return (b.way == BallotWay::Election    ? tr("Ballot paper: %1")
            : b.way == BallotWay::Appraisal ? tr("Appraisal form: %1")
                                            : tr("Voting paper: %1"))
        .arg(b.title);
}

struct Sheet {
    std::vector<Block> blocks;
    int rows = 0; ///< of tables, to guess how many papers a page takes
};

Sheet onePaper(const Reader& reader, const Ballot& b, const std::vector<BallotItem>& items,
               const BallotShape& shape, qint64 stub, qint64 of) {
    Sheet sheet;
    auto& out = sheet.blocks;
    if (of > 0) {
        out.push_back({line(
            tr("Stub, to be torn off when the paper is handed out — No. %1 of %2 — "
               "%3")
                .arg(QString::number(stub).rightJustified(4, u'0'), QString::number(of), b.title),
            pt(8.5), Align::Left)});
        out.push_back({line(QString(72, u'┄'), pt(6), Align::Centre, false, mm(3))});
    }
    out.push_back({line(reader.title(Sitting::kind(), b.sitting.raw()), pt(11), Align::Centre)});
    out.push_back({line(paperTitle(b), pt(15), Align::Centre, true, mm(2.5))});
    const bool people = b.way == BallotWay::Appraisal || shape.isElection();
    for (int post = 0; post < (shape.isElection() ? int(shape.posts.size()) : 1); ++post) {
        qsizetype here = qsizetype(items.size());
        if (shape.isElection()) {
            here = shape.postOf.count(post);
            out.push_back({line(
                shape.posts[post].isEmpty()
                    ? tr("To be elected: %1 of %2 candidates").arg(shape.seats[post]).arg(here)
                    : tr("%1 — to be elected: %2 of %3 candidates")
                          .arg(shape.posts[post], QString::number(shape.seats[post]),
                               QString::number(here)),
                pt(10.5), Align::Left, true)});
        }
        const int writeIn = writtenInLines(shape, post);
        const int across = !shape.isElection() || here <= 18 ? 1 : here <= 40 ? 2 : 3;
        Table table = across == 1 ? wide(b, items, shape, post, writeIn)
                                  : narrow(items, shape, post, across, writeIn);
        sheet.rows += int(table.rows.size()) + 1;
        out.push_back({table});
    }
    if (people && b.nameOrder == NameOrder::Strokes)
        out.push_back(
            {line(tr("Names in order of the strokes of the family name."), pt(9), Align::Right)});
    Paragraph how = line(instructions(b, shape), pt(9.5), Align::Justify);
    how.keepWithNext = false;
    out.push_back({how});
    return sheet;
}

} // namespace

Outcome<Document> ballotPaper(const Reader& reader, Id<Ballot> id) {
    const auto b = reader.get(id);
    if (!b)
        return refuse(tr("The ballot is gone."), tr("Choose another."));
    if (!b->onPaper())
        return refuse(tr("An open vote has no papers."), tr("Choose a secret ballot for that."));
    const auto items = itemsOf(reader, *b);
    if (items.empty())
        return refuse(tr("Nothing stands on the paper."),
                      tr("Add what is voted on, or the candidates."));
    const BallotShape shape = shapeOf(*b, items);
    Document d = ballots::startPaper(reader, paperTitle(*b), b->title);
    d.page.top = mm(12);
    d.page.bottom = mm(12);
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    const Sheet first = onePaper(reader, *b, items, shape, 1, b->copies);
    // Half a page takes a paper of up to 7 rows, a third one of up to 3; titles that wrap count.
    qsizetype longest = 0;
    for (const BallotItem& i : items)
        longest = qMax(longest, i.title.size());
    const int rows = first.rows + (longest > 40 ? int(items.size()) : 0);
    const int perPage = rows <= 3 ? 3 : rows <= 7 ? 2 : 1;
    const qint64 papers = b->copies > 0 ? b->copies : perPage;
    for (qint64 p = 0; p < papers; ++p) {
        if (p > 0 && p % perPage == 0) {
            d.add({PageBreak{}});
        } else if (p > 0) {
            d.add({Space{mm(5)}});
            d.add({line(QStringLiteral("✂ ") + QString(58, u'┄'), pt(7), Align::Centre)});
            d.add({Space{mm(3)}});
        }
        KeepTogether paper;
        paper.blocks = onePaper(reader, *b, items, shape, p + 1, b->copies).blocks;
        if (perPage > 1)
            d.add({paper});
        else
            for (Block& block : paper.blocks)
                d.add(block);
    }
    return d;
}

} // namespace zhijia
