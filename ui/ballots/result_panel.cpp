// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/result_panel.h"
#include "core/book/reader.h"
#include "ui/ballots/words.h"
#include "ui/shell/theme.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace zhijia {

ResultBars resultBars(const Reader& reader, const Ballot& ballot) {
    ResultBars bars;
    const bool graded = ballot.way == BallotWay::Appraisal;
    bars.parts = graded ? gradesOf(ballot) : QStringList{ballotText("for"), ballotText("against")};
    bars.parts << ballotText("abstaining");
    for (const BallotTally& line : tallyOf(reader, Id<Ballot>(ballot.id))) {
        ResultBars::Bar bar;
        bar.title =
            line.post.isEmpty() ? line.title : QStringLiteral("%1 · %2").arg(line.post, line.title);
        const Field& outcome = *BallotTally::kind().field(u"outcome");
        bar.verdict = BallotTally::kind().display(outcome, outcome.get(line));
        if (graded)
            for (const QString& n : line.gradeCounts.split(u'/'))
                bar.parts << n.toLongLong();
        else
            bar.parts << line.votesFor << line.votesAgainst;
        bar.parts << line.abstain;
        qint64 sum = 0;
        for (const qint64 n : bar.parts)
            sum += n;
        bar.needed = line.needed;
        bar.of = qMax(qMax(line.base, sum), qint64(1));
        bar.good = line.outcome == BallotOutcome::Passed || line.outcome == BallotOutcome::Elected;
        bar.doubt = line.outcome == BallotOutcome::Tied || graded;
        bars.bars << bar;
    }
    return bars;
}

ResultPanel::ResultPanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(ballotText("Result by item"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void ResultPanel::setBars(const ResultBars& bars) {
    bars_ = bars;
    QStringList words;
    for (const auto& bar : bars.bars) {
        QStringList numbers;
        for (qsizetype i = 0; i < bar.parts.size(); ++i)
            numbers << QStringLiteral("%1 %2").arg(bars.parts.value(i)).arg(bar.parts[i]);
        words << QStringLiteral("%1: %2 — %3").arg(bar.title, numbers.join(u", "), bar.verdict);
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

void ResultPanel::setOnBlack(bool black) {
    onBlack_ = black;
    update();
}

int ResultPanel::rowHeight() const {
    if (onBlack_)
        return qBound(16, height() / int(qMax<qsizetype>(1, bars_.bars.size())), height() / 3);
    return Theme::px(40);
}

QSize ResultPanel::sizeHint() const {
    return {Theme::px(300), onBlack_ ? 100 : int(bars_.bars.size()) * Theme::px(40)};
}
QSize ResultPanel::minimumSizeHint() const {
    // Many items scroll; on the big screen they shrink.
    return {Theme::px(160), onBlack_ ? 40 : sizeHint().height()};
}

void ResultPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    const QColor text = onBlack_ ? QColor(0xf4, 0xf6, 0xf8) : c.text,
                 track = onBlack_ ? QColor(0x2a, 0x33, 0x3d) : c.border;
    const int row = rowHeight();
    QFont font = painter.font();
    if (onBlack_) {
        // As large as the height lets it be, but the numbers of a line stay whole.
        font.setPixelSize(qMax(8, qMin(row * 3 / 10, width() / 32)));
        painter.setFont(font);
    }
    for (qsizetype i = 0; i < bars_.bars.size(); ++i) {
        const auto& bar = bars_.bars[i];
        const QRect all(0, int(i) * row, width(), row);
        const int textHeight = onBlack_ ? row * 45 / 100 : painter.fontMetrics().height();
        const QRect line(all.left(), all.top() + row / 20, all.width(), textHeight);
        QStringList numbers;
        for (qsizetype p = 0; p < bar.parts.size(); ++p)
            numbers << QStringLiteral("%1 %2").arg(bars_.parts.value(p)).arg(bar.parts[p]);
        QString right = numbers.join(QStringLiteral("  "));
        if (bar.needed > 0)
            right += QStringLiteral("  ") + ballotText("needed %1").arg(bar.needed);
        right += QStringLiteral("   ") + bar.verdict;
        const int rightWidth =
            qMin(painter.fontMetrics().horizontalAdvance(right) + 4, line.width() * 3 / 4);
        painter.setPen(text);
        painter.drawText(line.adjusted(0, 0, -rightWidth - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.title, Qt::ElideRight,
                                                          line.width() - rightWidth - 8));
        painter.setPen(bar.doubt  ? text
                       : bar.good ? (onBlack_ ? QColor(0x5f, 0xd0, 0x8a) : c.success)
                                  : (onBlack_ ? QColor(0xff, 0x8a, 0x80) : c.danger));
        painter.drawText(line.adjusted(line.width() - rightWidth, 0, 0, 0),
                         Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(right, Qt::ElideRight, rightWidth));
        const QRect track_(all.left(), line.bottom() + row / 20, all.width(),
                           qMax(6, row - textHeight - row / 4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(track);
        painter.drawRoundedRect(track_, 3, 3);
        int x = track_.left();
        const QList<QColor> colours{c.success, c.danger, c.muted};
        for (qsizetype p = 0; p < bar.parts.size(); ++p) {
            const int w = int(bar.parts[p] * track_.width() / bar.of);
            QColor colour = bars_.parts.size() == 3     ? colours[p]
                            : p + 1 == bar.parts.size() ? c.muted
                                                        : c.accent.lighter(100 + int(p) * 25);
            painter.setBrush(colour);
            painter.drawRect(x, track_.top(), w, track_.height());
            x += w;
        }
        if (bar.needed > 0) { // the line that "for" had to reach
            const int at = track_.left() + int(qMin(bar.needed, bar.of) * track_.width() / bar.of);
            painter.setBrush(text);
            painter.drawRect(qMin(at, track_.right() - 2), track_.top() - 2, 3,
                             track_.height() + 4);
        }
    }
}

bool ResultPanel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int i = help->pos().y() / qMax(1, rowHeight());
        if (i >= 0 && i < bars_.bars.size())
            QToolTip::showText(help->globalPos(), bars_.bars[i].title, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhijia
