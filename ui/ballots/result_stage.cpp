// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/result_stage.h"
#include "core/ballots/vacancy.h"
#include "ui/ballots/words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr qsizetype mostNames = 8; ///< of a page: each as large as the last row of a hall reads
constexpr int turnAfter = 10'000;

/// Chinese is broken between any two characters; a name is not. Between the marks that separate
/// names the characters are joined.
QString unbroken(const QString& text) {
    static const QString mayEnd = QStringLiteral("、，。；：, .;:");
    QString joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        joined += text[i];
        if (i + 1 < text.size() && !mayEnd.contains(text[i]) && text[i].unicode() > 0x2e80)
            joined += QChar(0x2060);
    }
    return joined;
}

} // namespace

ResultStage::ResultStage(Book& book, Id<Ballot> ballot)
    : Stage(book, ballotText("Big screen")), ballot_(ballot), sitting_(new QLabel),
      title_(new QLabel), verdict_(new QLabel), rule_(new QLabel), panel_(new ResultPanel) {
    setStyleSheet(QStringLiteral("QWidget#stage { background: #10151b; } QLabel { color: #f4f6f8; "
                                 "background: transparent; }"));
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(this);
    for (QLabel* label : {sitting_, title_, verdict_, rule_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    panel_->setOnBlack(true);
    box->addStretch(1);
    box->addWidget(sitting_);
    box->addWidget(title_);
    box->addWidget(verdict_);
    box->addWidget(panel_, 10);
    box->addWidget(rule_);
    box->addStretch(1);
    turns_.setInterval(turnAfter);
    connect(&turns_, &QTimer::timeout, this, [this] { turn(1); });
}

void ResultStage::turn(qsizetype by) {
    if (pages_.size() < 2)
        return;
    page_ = (page_ + by + pages_.size()) % pages_.size();
    showPage();
    turns_.start(); // a page that was turned to by hand stays as long
}

void ResultStage::showPage() {
    const Page page = pages_.value(page_);
    QString title =
        page.post.isEmpty() ? matter_ : QStringLiteral("%1 · %2").arg(matter_, page.post);
    if (pages_.size() > 1)
        title += QStringLiteral("  %1/%2").arg(page_ + 1).arg(pages_.size());
    title_->setText(unbroken(title));
    verdict_->setText(unbroken(page.verdict));
    panel_->setBars(page.bars);
}

QString ResultStage::wayOut() const {
    return pages_.size() > 1 ? ballotText("Esc: leave     F9: black screen     ← →: turn the page")
                             : Stage::wayOut();
}

void ResultStage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return turn(-1);
    default:
        Stage::keyPressEvent(event);
    }
}

int ResultStage::footPixels() const { return int(points(22) * logicalDpiY() / 72.0); }

QString ResultStage::said() const {
    QString all = title_->text() + u' ' + verdict_->text();
    return all.remove(QChar(0x2060));
}

void ResultStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(Ballot::kind()))
        return;
    const auto b = book().read().get(ballot_);
    if (!b) {
        close();
        return;
    }
    sitting_->setText(book().read().title(Sitting::kind(), b->sitting.raw()));
    matter_ = b->title;
    const bool shown = b->status == BallotStatus::Announced;
    const Field& status = *Ballot::kind().field(u"status");
    pages_.clear();
    // Before the chair has read it out, the hall sees no number.
    const ResultBars all = shown ? resultBars(book().read(), *b) : ResultBars();
    const QString verdict = shown || b->status == BallotStatus::Void
                                ? b->result
                                : Ballot::kind().display(status, status.get(*b));
    const bool byPost = shown && b->way == BallotWay::Election &&
                        (all.bars.size() > mostNames || postsOf(*b).size() > 1);
    const auto paged = [&](const QString& post, const QString& said,
                           const QList<ResultBars::Bar>& bars) {
        for (qsizetype from = 0; from == 0 || from < bars.size(); from += mostNames)
            pages_.append({post, said, {bars.mid(from, mostNames), all.parts}});
    };
    if (byPost) {
        const auto lines = tallyOf(book().read(), ballot_);
        for (const PostSeats& p : postsOf(*b)) {
            QList<BallotTally> ofPost;
            QList<ResultBars::Bar> bars;
            for (BallotTally line : lines)
                if (line.post == p.post) {
                    line.post.clear(); // the heading names it
                    ofPost << line;
                }
            for (ResultBars::Bar bar : all.bars)
                if (bar.post == p.post) {
                    if (!bar.post.isEmpty())
                        bar.title = bar.title.mid(bar.post.size() + 3);
                    bars << bar;
                }
            paged(p.post, resultSentence(ofPost, {{QString(), p.seats}}), bars);
        }
    } else {
        paged(QString(), verdict, all.bars);
    }
    page_ = qBound<qsizetype>(0, page_, pages_.size() - 1);
    if (pages_.size() > 1)
        turns_.start();
    else
        turns_.stop();
    showPage();
    const QString numbers = b->openedAt.isValid() ? ballots::numbersSentence(*b) : QString();
    rule_->setText(b->way == BallotWay::Appraisal
                       ? numbers
                       : QStringLiteral("%1 %2 (%3)")
                             .arg(numbers, ballotText("Needed: %1").arg(majorityText(*b)),
                                  majoritySource(book().read(), *b))
                             .trimmed());
    if (shown && b->way != BallotWay::Appraisal)
        rule_->setText(rule_->text() + u' ' + ballotText("The white mark is the number needed."));
}

void ResultStage::fit() {
    const auto sized = [&](QLabel* label, int perMille, const char* colour) {
        label->setStyleSheet(QStringLiteral("font-size: %1pt; color: %2;")
                                 .arg(points(perMille))
                                 .arg(QString::fromUtf8(colour)));
    };
    sized(sitting_, 30, "#b6c0ca");
    sized(title_, 58, "#f4f6f8");
    sized(verdict_, 46, "#ffd479");
    sized(rule_, 22, "#93a0ac");
    panel_->setOnBlack(true, footPixels());
    const int edge = qMin(width(), height()) / 20;
    layout()->setContentsMargins(edge, edge, edge, edge);
}

} // namespace zhijia
