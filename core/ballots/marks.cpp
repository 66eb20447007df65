// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/marks.h"
#include "core/ballots/words.h"
#include "core/base/text.h"
#include <QRegularExpression>

namespace zhijia {

using ballots::tr;

namespace {

constexpr qint64 mostVotes = 10'000'000; // beyond any congress, and far from an overflow

Outcome<WrittenIn> readName(const BallotShape& shape, const QString& text) {
    const QString whole = tidyName(text);
    if (!shape.isElection())
        return refuse(tr("Nobody can be written in: \"%1\".").arg(whole),
                      tr("Names are written in at elections only."));
    const qsizetype colon = qMax(whole.indexOf(u':'), whole.indexOf(u'：'));
    WrittenIn other{0, tidyName(whole.mid(colon + 1))};
    if (other.name.isEmpty())
        return refuse(tr("The name that was written in is missing."), tr("Write it after the +."));
    // What separates papers and votes in the stored text cannot stand in a name.
    static const QRegularExpression strange(
        QStringLiteral("[,;+!*]|(?:^|\\s)[\\dxX.]*\\d[\\dxX.]*(?:\\s|$)"));
    if (strange.match(halfWidth(other.name)).hasMatch())
        return refuse(tr("\"%1\" is no name that can be written in.").arg(other.name),
                      tr("Write the name alone, without commas or semicolons; key each paper with "
                         "a written-in name on a line of its own."));
    if (colon >= 0)
        other.post = static_cast<int>(shape.posts.indexOf(tidy(whole.left(colon))));
    if (other.post < 0 || (colon < 0 && shape.posts.size() > 1))
        return refuse(
            tr("For which post is %1 written in?").arg(other.name),
            tr("Write the post before the name: %1:%2.").arg(shape.posts.first(), other.name));
    for (qsizetype i = 0; i < shape.titles.size(); ++i) // two lines would split the votes
        if (shape.titles[i] == other.name && shape.postOf.value(i) == other.post)
            return refuse(
                tr("%1 stands on the paper as number %2.").arg(other.name, QString::number(i + 1)),
                tr("Mark the name there. If it is somebody else of the same name, write "
                   "the unit behind the name: %1 (unit).")
                    .arg(other.name));
    return other;
}

QString printName(const BallotShape& shape, const WrittenIn& other) {
    return shape.posts.size() > 1 ? shape.posts.value(other.post) + u':' + other.name : other.name;
}

QStringList allowed(const BallotShape& shape) {
    if (shape.way != BallotWay::Appraisal)
        return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("x")};
    QStringList list;
    for (int i = 0; i <= shape.grades; ++i)
        list << QString::number(i);
    return list << QStringLiteral("x");
}

/// 0 when the sign means nothing here.
char sign(const BallotShape& shape, QChar c) {
    if (c == u'x' || c == u'X' || c == u'.')
        return 'x';
    const int digit = c.unicode() - '0';
    if (digit < 0 || digit > 9)
        return 0;
    if (shape.way == BallotWay::Appraisal)
        return digit <= shape.grades ? static_cast<char>('0' + digit) : char(0);
    return digit == 0 ? '3' : digit <= 3 ? static_cast<char>('0' + digit) : char(0);
}

QList<qint64> marksPerPost(const BallotShape& shape, const PaperMarks& paper) {
    QList<qint64> marks(shape.posts.size(), 0);
    for (qsizetype i = 0; i < paper.marks.size(); ++i)
        if (paper.marks[i] == '1')
            ++marks[shape.postOf.value(i)];
    for (const WrittenIn& other : paper.others)
        ++marks[other.post];
    return marks;
}

Outcome<qint64> readCount(const QString& text) {
    bool ok = false;
    const qint64 n = tidy(text).toLongLong(&ok);
    if (!ok || n < 0 || n > mostVotes)
        return refuse(tr("\"%1\" is no number of votes.").arg(text),
                      tr("Write a whole number, 0 or more."));
    return n;
}

} // namespace

Outcome<PaperMarks> readPaper(const BallotShape& shape, const QString& text) {
    QStringList parts = halfWidth(text).split(u'+');
    QString marks = parts.takeFirst();
    marks.removeIf([](QChar c) { return c.isSpace(); });
    PaperMarks paper;
    if (marks == QStringLiteral("!") || marks == QStringLiteral("*")) {
        paper.invalid = true;
        return paper;
    }
    for (const QChar c : std::as_const(marks)) {
        const char s = sign(shape, c);
        if (!s)
            return refuse(tr("\"%1\" is no mark here.").arg(c),
                          tr("Use %1; for an invalid paper * at the desk, ! in a file.")
                              .arg(allowed(shape).join(u' ')));
        paper.marks += s;
    }
    if (paper.marks.size() != shape.items)
        return refuse(tr("The paper has %1 marks, but there are %2 items.")
                          .arg(paper.marks.size())
                          .arg(shape.items),
                      tr("Key a mark for each item."));
    for (const QString& part : std::as_const(parts)) {
        auto other = readName(shape, part);
        if (!other)
            return refuse(other.error());
        if (paper.others.contains(*other))
            return refuse(tr("%1 is written in twice on one paper.").arg(other->name),
                          tr("It counts once."));
        paper.others << *other;
    }
    return paper;
}

QString printPaper(const BallotShape& shape, const PaperMarks& paper) {
    if (paper.invalid)
        return QStringLiteral("!");
    QString text = QString::fromLatin1(paper.marks);
    for (const WrittenIn& other : paper.others)
        text += u'+' + printName(shape, other);
    return text;
}

Outcome<QList<PaperMarks>> readPapers(const BallotShape& shape, const QString& text) {
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression ends(QStringLiteral("[,;，；]+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList lines, candidates;
    for (const QString& line : text.split(lineEnds, Qt::SkipEmptyParts))
        if (line.contains(u'+') || line.contains(u'＋'))
            candidates << line; // a name may hold blanks
        else
            candidates += line.split(ends, Qt::SkipEmptyParts);
    for (const QString& line : std::as_const(candidates)) {
        if (line.contains(u'+') || line.contains(u'＋') ||
            line.size() == shape.items) { // as it is stored
            lines << line;
            continue;
        }
        // "1 2 3" is one paper of three items, "111 121" two of them.
        const QStringList parts = line.split(blanks, Qt::SkipEmptyParts);
        if (parts.join(QString()).size() == shape.items)
            lines << line;
        else
            lines += parts;
    }
    QList<PaperMarks> papers;
    Issues issues;
    int number = 0;
    for (const QString& line : std::as_const(lines)) {
        ++number;
        auto paper = readPaper(shape, line);
        if (paper) {
            papers << *paper;
            continue;
        }
        for (Issue issue : paper.error()) {
            issue.text = tr("Paper %1: %2").arg(QString::number(number), issue.text);
            issues << issue;
        }
        if (issues.size() >= 20)
            break; // whoever pasted the wrong text need not read a thousand lines
    }
    return issues.isEmpty() ? Outcome<QList<PaperMarks>>(papers) : refuse(issues);
}

QString printPapers(const BallotShape& shape, const QList<PaperMarks>& papers) {
    QStringList lines;
    for (const PaperMarks& paper : papers)
        lines << printPaper(shape, paper);
    return lines.join(u'\n');
}

int BallotShape::numberOf(int item) const {
    if (!isElection())
        return item + 1;
    return int(std::count(postOf.begin(), postOf.begin() + qMin(qsizetype(item), postOf.size()),
                          postOf.value(item))) +
           1;
}

bool isOvermarked(const BallotShape& shape, const PaperMarks& paper) {
    return shape.isElection() && shape.posts.size() == 1 && shape.limits.value(0) > 0 &&
           marksPerPost(shape, paper).value(0) > shape.limits.value(0);
}

void addPaper(const BallotShape& shape, const PaperMarks& paper, CountTotals& totals) {
    ++totals.papers;
    if (totals.items.size() < shape.items) {
        ItemTally none;
        none.grades = QList<qint64>(shape.way == BallotWay::Appraisal ? shape.grades : 0, 0);
        totals.items.resize(shape.items, none);
    }
    if (paper.invalid || isOvermarked(shape, paper)) {
        ++totals.invalid;
        return;
    }
    const QList<qint64> marks = shape.isElection() ? marksPerPost(shape, paper) : QList<qint64>();
    const auto over = [&](int post) {
        return shape.isElection() && shape.limits.value(post) > 0 &&
               marks.value(post) > shape.limits.value(post);
    };
    for (qsizetype i = 0; i < shape.items; ++i) {
        ItemTally& t = totals.items[i];
        const char s = paper.marks[i];
        if (s == 'x' || over(shape.postOf.value(i)))
            ++t.invalid;
        else if (shape.way == BallotWay::Appraisal)
            s == '0' ? ++t.abstain : ++t.grades[s - '1'];
        else
            ++(s == '1' ? t.yes : s == '2' ? t.no : t.abstain);
    }
    for (const WrittenIn& other : paper.others)
        if (!over(other.post))
            ++totals.others[other];
}

Issues checkMarks(const BallotShape& shape, const CountTotals& totals) {
    Issues issues;
    for (qsizetype post = 0; shape.isElection() && post < shape.posts.size(); ++post) {
        qint64 marks = 0;
        for (qsizetype i = 0; i < totals.items.size(); ++i)
            if (shape.postOf.value(i) == post)
                marks += totals.items[i].yes;
        for (auto it = totals.others.begin(); it != totals.others.end(); ++it)
            if (it.key().post == post)
                marks += it.value();
        const qint64 limit = shape.limits.value(post), most = limit * totals.valid();
        if (limit == 0 || marks <= most)
            continue;
        const QString what = shape.posts[post].isEmpty() ? tr("The election") : shape.posts[post];
        issues << error(tr("%1: %2 votes for, written-in names too, but %3 valid papers with at "
                           "most %4 marks hold only %5.")
                            .arg(what, QString::number(marks), QString::number(totals.valid()),
                                 QString::number(limit), QString::number(most)),
                        tr("Papers with too many marks are invalid: look whether their votes "
                           "were counted too."));
    }
    return issues;
}

CountTotals addUp(const BallotShape& shape, const QList<PaperMarks>& papers) {
    CountTotals totals;
    for (const PaperMarks& paper : papers)
        addPaper(shape, paper, totals);
    return totals;
}

Outcome<QList<ItemTally>> readTotals(const BallotShape& shape, const QString& text) {
    static const QRegularExpression blanks(QStringLiteral("[\\s,;，；]+"));
    const QStringList lines = halfWidth(text).split(blanks, Qt::SkipEmptyParts);
    const bool graded = shape.way == BallotWay::Appraisal;
    const qsizetype least = graded ? shape.grades + 1 : 3;
    QList<ItemTally> items;
    Issues issues;
    if (lines.size() != shape.items)
        return refuse(tr("There are totals of %1 items, but the ballot has %2.")
                          .arg(lines.size())
                          .arg(shape.items),
                      tr("Give the numbers of every item, in order."));
    for (const QString& line : lines) {
        const QStringList numbers = line.split(u'/');
        if (numbers.size() != least && numbers.size() != least + 1) {
            issues << error(
                tr("Item %1: \"%2\" should be %3 numbers.")
                    .arg(QString::number(items.size() + 1), line, QString::number(least)),
                graded ? tr("A number for each grade, then abstaining: 30/5/2/0/1.")
                       : tr("For, against and abstaining: 30/5/2."));
            items.append(ItemTally());
            continue;
        }
        QList<qint64> n;
        for (const QString& number : numbers) {
            const auto value = readCount(number);
            if (!value)
                issues += value.error();
            n << value.value_or(0);
        }
        ItemTally t;
        if (graded) {
            t.grades = n.first(shape.grades);
            t.abstain = n[shape.grades];
        } else {
            t.yes = n[0];
            t.no = n[1];
            t.abstain = n[2];
        }
        t.invalid = n.value(least);
        items << t;
    }
    return issues.isEmpty() ? Outcome<QList<ItemTally>>(items) : refuse(issues);
}

QString printTotals(const BallotShape& shape, const QList<ItemTally>& items) {
    QStringList lines;
    for (const ItemTally& t : items) {
        QStringList n;
        if (shape.way == BallotWay::Appraisal)
            for (int g = 0; g < shape.grades; ++g)
                n << QString::number(t.grades.value(g));
        else
            n << QString::number(t.yes) << QString::number(t.no);
        n << QString::number(t.abstain);
        if (t.invalid)
            n << QString::number(t.invalid);
        lines << n.join(u'/');
    }
    return lines.join(u'\n');
}

Outcome<QMap<WrittenIn, qint64>> readOthers(const BallotShape& shape, const QString& text) {
    static const QRegularExpression ends(QStringLiteral("[\\r\\n,;，；]+"));
    static const QRegularExpression number(
        QStringLiteral("^(.*?)\\s*(?:[×*]|(?<![A-Za-z])x)?\\s*(\\d+)\\s*(票|votes?)?$"));
    QMap<WrittenIn, qint64> others;
    for (const QString& line : halfWidth(text).split(ends, Qt::SkipEmptyParts)) {
        if (tidy(line).isEmpty())
            continue;
        const auto match = number.match(tidy(line));
        if (!match.hasMatch())
            return refuse(tr("\"%1\": how many votes?").arg(tidy(line)),
                          tr("Write the name and the number: 张三 3."));
        const auto other = readName(shape, match.captured(1));
        if (!other)
            return refuse(other.error());
        const auto votes = readCount(match.captured(2));
        if (!votes)
            return refuse(votes.error());
        others[*other] += *votes;
    }
    return others;
}

QString printOthers(const BallotShape& shape, const QMap<WrittenIn, qint64>& others) {
    QStringList lines;
    for (auto it = others.begin(); it != others.end(); ++it)
        lines << printName(shape, it.key()) + u' ' + QString::number(it.value());
    return lines.join(u'\n');
}

Outcome<QList<PostSeats>> readPosts(const QString& text) {
    static const QRegularExpression ends(QStringLiteral("[\\r\\n,;，；]+"));
    static const QRegularExpression line(
        QStringLiteral("^(.+?)\\s*[:= ]\\s*(\\d{1,4})\\s*[名人]?$"));
    QList<PostSeats> posts;
    for (const QString& part : halfWidth(text).split(ends, Qt::SkipEmptyParts)) {
        const QString clean = tidy(part);
        if (clean.isEmpty())
            continue;
        const auto match = line.match(clean);
        const PostSeats post{tidy(match.captured(1)), match.captured(2).toLongLong()};
        if (!match.hasMatch() || post.seats < 1)
            return refuse(tr("\"%1\" names no post with its seats.").arg(clean),
                          tr("Write a post per line with the number to elect: Chair: 1."));
        if (std::ranges::any_of(posts, [&](const PostSeats& p) { return p.post == post.post; }))
            return refuse(tr("The post \"%1\" stands there twice.").arg(post.post),
                          tr("Take one of the two out."));
        posts << post;
    }
    return posts;
}

Outcome<QStringList> readGrades(const QString& text) {
    static const QRegularExpression ends(QStringLiteral("[\\r\\n,;，；/、]+"));
    QStringList grades;
    for (const QString& part : halfWidth(text).split(ends, Qt::SkipEmptyParts))
        if (const QString grade = tidy(part); !grade.isEmpty())
            grades << grade;
    QStringList once = grades;
    once.removeDuplicates();
    if (once.size() != grades.size() || grades.size() < 2 || grades.size() > 9)
        return refuse(tr("An appraisal has 2 to 9 different grades."),
                      tr("Write them from best to worst: excellent/competent/not competent."));
    return grades;
}

} // namespace zhijia
