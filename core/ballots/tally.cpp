// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/tally.h"
#include "core/ballots/words.h"
#include <algorithm>
#include <numeric>

namespace zhijia {

using ballots::tr;

namespace {

QString num(qint64 n) { return QString::number(n); }

/// 54 keyed as 45: the difference of two numbers with swapped digits is a multiple of nine.
bool maybeSwapped(qint64 a, qint64 b) {
    QString x = num(a), y = num(b);
    if (a == b || x.size() != y.size() || x.size() < 2)
        return false;
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return x == y;
}

/// Which bundle explains that `difference` papers are too many (> 0) or missing (< 0).
QString likelyBundle(qint64 difference, const QList<qint64>& bundles) {
    const qint64 size = qAbs(difference);
    for (qsizetype i = 0; i < bundles.size() && difference > 0; ++i)
        if (bundles[i] == size)
            return tr("Bundle %1 has exactly %2 papers: look whether it was entered twice.")
                .arg(num(i + 1), num(size));
    if (difference < 0 && std::ranges::count(bundles, size) > 0)
        return tr("A whole bundle has %1 papers: look whether one was not entered.").arg(num(size));
    if (size == 1)
        return difference > 0 ? tr("Look for a paper that was counted twice.")
                              : tr("Look for a paper that stuck to another or fell aside.");
    return tr("Count the papers of each bundle again.");
}

} // namespace

qint64 Majority::needed(qint64 of) const {
    return qMax<qint64>(1, strict ? share.moreThanOf(of) : share.atLeastOf(of));
}

bool Majority::met(qint64 votes, qint64 of) const { return of > 0 && votes >= needed(of); }

qint64 ItemTally::graded() const {
    return std::accumulate(grades.begin(), grades.end(), qint64(0));
}

ItemTally& ItemTally::operator+=(const ItemTally& other) {
    yes += other.yes;
    no += other.no;
    abstain += other.abstain;
    invalid += other.invalid;
    if (grades.size() < other.grades.size())
        grades.resize(other.grades.size());
    for (qsizetype i = 0; i < other.grades.size(); ++i)
        grades[i] += other.grades[i];
    return *this;
}

CountTotals& CountTotals::operator+=(const CountTotals& other) {
    papers += other.papers;
    invalid += other.invalid;
    if (items.size() < other.items.size())
        items.resize(other.items.size());
    for (qsizetype i = 0; i < other.items.size(); ++i)
        items[i] += other.items[i];
    for (auto it = other.others.begin(); it != other.others.end(); ++it)
        others[it.key()] += it.value();
    return *this;
}

qint64 baseOf(RuleBase base, const BallotNumbers& numbers, const CountTotals& count,
              const ItemTally& item) {
    switch (base) {
    case RuleBase::Present:
        return numbers.present;
    case RuleBase::Cast:
        return numbers.onPaper ? count.papers : item.valid() + item.invalid;
    case RuleBase::Valid:
        return item.valid();
    case RuleBase::YesNo:
        return item.yes + item.no;
    default:
        return numbers.entitled;
    }
}

Issues checkNumbers(const BallotNumbers& n, const QString& citation) {
    Issues issues;
    const auto negative = [&](qint64 value, const char* field) {
        if (value < 0)
            issues << error(tr("A number of papers is 0 or more."), tr("Correct the number."),
                            QString::fromUtf8(field));
    };
    negative(n.issued, "issued");
    negative(n.returned, "returned");
    if (n.present > n.entitled)
        issues << error(
            tr("Present are %1, but only %2 are entitled.").arg(num(n.present), num(n.entitled)),
            tr("Update the roll; observers do not count."), QStringLiteral("present"));
    if (!n.onPaper || !issues.isEmpty())
        return issues;
    if (n.issued > n.present)
        issues << error(
            tr("%1 papers were issued to %2 deputies present.").arg(num(n.issued), num(n.present)),
            maybeSwapped(n.issued, n.present)
                ? tr("Two digits were probably swapped.")
                : tr("Look whether observers got papers, and count the stubs again."),
            QStringLiteral("issued"));
    if (n.returned > n.issued) {
        Issue issue =
            error(tr("%1 papers came back, %2 more than the %3 that were issued: the vote is void.")
                      .arg(num(n.returned), num(n.returned - n.issued), num(n.issued)),
                  maybeSwapped(n.returned, n.issued)
                      ? tr("Two digits were probably swapped: check, otherwise take the step "
                           "\"Declare void\" and vote again.")
                      : tr("Count the papers once more; if it is so, take the step \"Declare "
                           "void\" and vote again."),
                  QStringLiteral("returned"));
        issue.rule = citation;
        issues << issue;
    }
    return issues;
}

Issues checkCount(const BallotNumbers& n, const CountTotals& count, const QStringList& titles,
                  const QList<qint64>& bundles) {
    Issues issues;
    if (count.invalid > count.papers)
        issues << error(
            tr("%1 papers are invalid, of only %2.").arg(num(count.invalid), num(count.papers)),
            tr("The two numbers were probably swapped."), QStringLiteral("invalid"));
    if (n.onPaper && count.papers != n.returned) {
        const qint64 difference = count.papers - n.returned;
        issues << error(
            difference < 0 ? tr("Counted are %1 papers (%2 valid, %3 invalid); %4 came back, %5 "
                                "are missing.")
                                 .arg(num(count.papers), num(count.valid()), num(count.invalid),
                                      num(n.returned), num(-difference))
                           : tr("Counted are %1 papers (%2 valid, %3 invalid); only %4 came back, "
                                "%5 are too many.")
                                 .arg(num(count.papers), num(count.valid()), num(count.invalid),
                                      num(n.returned), num(difference)),
            maybeSwapped(count.papers, n.returned) ? tr("Two digits were probably swapped.")
                                                   : likelyBundle(difference, bundles),
            QStringLiteral("papers"));
    }
    for (qsizetype i = 0; i < count.items.size(); ++i) {
        const ItemTally& t = count.items[i];
        const QString title = titles.value(i, num(i + 1));
        const qint64 sum = t.valid() + t.invalid;
        if (t.yes < 0 || t.no < 0 || t.abstain < 0 || t.invalid < 0 ||
            std::ranges::any_of(t.grades, [](qint64 g) { return g < 0; })) {
            issues << error(tr("%1: a number of votes is 0 or more.").arg(title),
                            tr("Correct the number."));
            continue;
        }
        if (!n.onPaper) {
            if (sum > n.present)
                issues << error(
                    tr("%1: %2 for, %3 against and %4 abstaining make %5; only %6 are present.")
                        .arg(title, num(t.yes), num(t.no), num(t.abstain), num(sum),
                             num(n.present)),
                    tr("Look whether observers raised a hand, or somebody who voted online was "
                       "counted in the hall too."));
            continue;
        }
        if (sum == count.valid())
            continue;
        const qint64 difference = sum - count.valid();
        QString mend = difference < 0
                           ? tr("Look for %1 abstentions that were not counted.").arg(-difference)
                           : tr("Look for %1 votes that were counted twice.").arg(difference);
        if (difference == count.invalid && count.invalid > 0)
            mend = tr("It is the number of invalid papers: their votes were probably counted too.");
        issues << error(tr("%1: the votes make %2, but %3 papers are valid.")
                            .arg(title, num(sum), num(count.valid())),
                        mend);
    }
    for (auto it = count.others.begin(); it != count.others.end(); ++it)
        if (it.value() < 0 || it.value() > count.valid())
            issues << error(tr("%1 (written in) has %2 votes, but %3 papers are valid.")
                                .arg(it.key().name, num(it.value()), num(count.valid())),
                            tr("A paper holds a name once: count the name again."),
                            QStringLiteral("others"));
    return issues;
}

Issues compareCounts(const CountTotals& a, const CountTotals& b, const QStringList& titles,
                     const QString& citation) {
    Issues issues;
    const auto say = [&](const QString& text, const QString& mend) {
        Issue issue = error(text, mend);
        issue.rule = citation;
        issues << issue;
    };
    const auto pair = [&](const QString& what, qint64 x, qint64 y) {
        if (x != y)
            say(tr("%1: the first count has %2, the second %3.").arg(what, num(x), num(y)),
                maybeSwapped(x, y) ? tr("Two digits were probably swapped.")
                                   : tr("Count the papers of each bundle again."));
    };
    pair(tr("Papers"), a.papers, b.papers);
    pair(tr("Invalid papers"), a.invalid, b.invalid);
    for (qsizetype i = 0; i < qMax(a.items.size(), b.items.size()); ++i) {
        const ItemTally x = a.items.value(i), y = b.items.value(i);
        if (x == y)
            continue;
        QStringList parts;
        qint64 up = 0, down = 0;
        QString upWhat, downWhat;
        const auto part = [&](const QString& what, qint64 p, qint64 q) {
            if (p == q)
                return;
            parts << tr("%1 %2 and %3").arg(what, num(p), num(q));
            (q > p ? up : down) += qAbs(q - p);
            (q > p ? upWhat : downWhat) = what;
        };
        part(tr("for"), x.yes, y.yes);
        part(tr("against"), x.no, y.no);
        part(tr("abstaining"), x.abstain, y.abstain);
        for (qsizetype g = 0; g < qMax(x.grades.size(), y.grades.size()); ++g)
            part(tr("grade %1").arg(g + 1), x.grades.value(g), y.grades.value(g));
        part(tr("invalid"), x.invalid, y.invalid);
        say(tr("%1: %2.").arg(titles.value(i, num(i + 1)), parts.join(tr(", "))),
            up == down && parts.size() == 2
                ? tr("%1 papers were read as \"%2\" by the first and \"%3\" by the second: look "
                     "at them together.")
                      .arg(num(up), downWhat, upWhat)
                : tr("Look at the papers of this item together, bundle by bundle."));
    }
    QMap<WrittenIn, qint64> names = a.others;
    for (auto it = b.others.begin(); it != b.others.end(); ++it)
        names.insert(it.key(), 0);
    for (auto it = names.begin(); it != names.end(); ++it)
        if (a.others.value(it.key()) != b.others.value(it.key()))
            say(tr("%1 (written in): the first count has %2, the second %3.")
                    .arg(it.key().name, num(a.others.value(it.key())),
                         num(b.others.value(it.key()))),
                tr("Look whether the name was read or written differently."));
    return issues;
}

QList<BallotOutcome> electionOutcomes(const QList<qint64>& votes, const QList<qint64>& bases,
                                      const Majority& majority, qint64 seats) {
    QList<BallotOutcome> outcomes(votes.size(), BallotOutcome::NotElected);
    QList<qsizetype> above;
    for (qsizetype i = 0; i < votes.size(); ++i)
        if (majority.met(votes[i], bases[i]))
            above << i;
    std::ranges::stable_sort(above, [&](qsizetype x, qsizetype y) { return votes[x] > votes[y]; });
    qsizetype from = 0;
    while (from < above.size() && from < seats) {
        qsizetype to = from;
        while (to < above.size() && votes[above[to]] == votes[above[from]])
            ++to;
        for (qsizetype k = from; k < to; ++k)
            outcomes[above[k]] = to <= seats ? BallotOutcome::Elected : BallotOutcome::Tied;
        from = to;
    }
    return outcomes;
}

} // namespace zhijia
