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
        bar.post = line.post;
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
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ResultPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized(); // the columns of the table follow the width, and its height them
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

void ResultPanel::setOnBlack(bool black, int least) {
    onBlack_ = black;
    least_ = least;
    update();
}

int ResultPanel::rowHeight() const {
    if (onBlack_)
        return qBound(least_ * 3 / 2, height() / int(qMax<qsizetype>(1, bars_.bars.size())),
                      height() / 3);
    return isTable() ? fontMetrics().height() + Theme::px(4) : Theme::px(40);
}

int ResultPanel::letterPixels() const {
    // As large as the height lets it be, but the numbers of a line stay whole.
    return qMax(least_, qMin(rowHeight() * 45 / 100, width() / 36));
}

QString ResultPanel::figures(const ResultBars::Bar& bar) const {
    QStringList numbers;
    for (qsizetype p = 0; p < bar.parts.size(); ++p)
        numbers << (isTable()
                        ? QString::number(bar.parts[p])
                        : QStringLiteral("%1 %2").arg(bars_.parts.value(p)).arg(bar.parts[p]));
    QString text = numbers.join(isTable() ? QStringLiteral("/") : QStringLiteral("  "));
    if (bar.needed > 0 && !isTable())
        text += QStringLiteral("  ") + ballotText("needed %1").arg(bar.needed);
    return text + QStringLiteral("   ") + bar.verdict;
}

int ResultPanel::columnsIn(int width) const {
    int widest = Theme::px(200);
    for (const auto& bar : bars_.bars)
        widest =
            qMax(widest, fontMetrics().horizontalAdvance(bar.title + figures(bar)) + Theme::px(36));
    return qBound(1, width / widest, 6);
}

int ResultPanel::heightForWidth(int width) const {
    const int many = int(bars_.bars.size());
    if (!isTable())
        return many * rowHeight();
    const int columns = columnsIn(width);
    return ((many + columns - 1) / columns) * rowHeight();
}

QSize ResultPanel::sizeHint() const {
    return {Theme::px(300), onBlack_ ? 100 : heightForWidth(qMax(width(), Theme::px(300)))};
}
QSize ResultPanel::minimumSizeHint() const {
    return {Theme::px(160), onBlack_ ? 40 : heightForWidth(qMax(width(), Theme::px(160)))};
}

/// A line for each item, read down the columns: name, its numbers, what became of it.
void ResultPanel::paintTable(QPainter& painter) const {
    const Colours& c = Theme::colours();
    const int columns = columnsIn(width()), many = int(bars_.bars.size()), row = rowHeight(),
              rows = (many + columns - 1) / columns, wide = width() / columns;
    for (int i = 0; i < many; ++i) {
        const auto& bar = bars_.bars[i];
        const QRect line((i / rows) * wide, (i % rows) * row, wide - Theme::px(20), row);
        const QString right = figures(bar);
        const int of = qMin(painter.fontMetrics().horizontalAdvance(right) + 4, line.width());
        painter.setPen(c.text);
        painter.drawText(line.adjusted(0, 0, -of - 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.title, Qt::ElideRight,
                                                          qMax(0, line.width() - of - 4)));
        painter.setPen(bar.doubt ? c.text : bar.good ? c.success : c.danger);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    }
}

int ResultPanel::barAt(const QPoint& at) const {
    const int row = at.y() / qMax(1, rowHeight());
    if (!isTable())
        return row;
    const int columns = columnsIn(width()), many = int(bars_.bars.size()),
              rows = (many + columns - 1) / columns;
    return row < rows ? at.x() * columns / qMax(1, width()) * rows + row : many;
}

void ResultPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    const QColor text = onBlack_ ? QColor(0xf4, 0xf6, 0xf8) : c.text,
                 track = onBlack_ ? QColor(0x2a, 0x33, 0x3d) : c.border;
    if (isTable()) {
        paintTable(painter);
        return;
    }
    const int row = rowHeight();
    QFont font = painter.font();
    if (onBlack_) {
        font.setPixelSize(letterPixels());
        painter.setFont(font);
    }
    for (qsizetype i = 0; i < bars_.bars.size(); ++i) {
        const auto& bar = bars_.bars[i];
        const QRect all(0, int(i) * row, width(), row);
        const int textHeight = onBlack_ ? qMax(row * 55 / 100, painter.fontMetrics().height())
                                        : painter.fontMetrics().height();
        const QRect line(all.left(), all.top() + row / 20, all.width(), textHeight);
        const QString right = figures(bar);
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
                           qMax(4, row - textHeight - row / 4));
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
        const int i = barAt(help->pos());
        if (i >= 0 && i < bars_.bars.size()) {
            const auto& bar = bars_.bars[i];
            QStringList words{bar.title};
            for (qsizetype p = 0; p < bar.parts.size(); ++p)
                words << QStringLiteral("%1 %2").arg(bars_.parts.value(p)).arg(bar.parts[p]);
            if (bar.needed > 0)
                words << ballotText("needed %1").arg(bar.needed);
            words << bar.verdict;
            QToolTip::showText(help->globalPos(), words.join(QStringLiteral("  ")), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhijia
