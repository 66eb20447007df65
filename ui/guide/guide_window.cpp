// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_window.h"
#include "ui/guide/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace zhijia {

GuideWindow::GuideWindow(const QString& language, QWidget* parent)
    : QWidget(parent, Qt::Window), folder_(guideFolder(language)), all_(guideChapters(language)),
      list_(new QListWidget), text_(new QTextBrowser), search_(new QLineEdit),
      nothing_(new QLabel(guideText("Not found in the guide."))) {
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(guideText("Guide"));
    resize(Theme::px(980), Theme::px(760));
    keepSize(this, QStringLiteral("guide"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, Theme::px(8), 0);
    search_->setPlaceholderText(guideText("Search the guide…"));
    search_->setAccessibleName(guideText("Search the guide"));
    search_->setToolTip(guideText("Ctrl+F; Enter goes to the next place"));
    search_->setClearButtonEnabled(true);
    list_->setAccessibleName(guideText("Chapters"));
    nothing_->setProperty("role", QStringLiteral("muted"));
    nothing_->hide();
    column->addWidget(search_);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    text_->setAccessibleName(guideText("Text of the chapter"));
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    text_->document()->setDocumentMargin(Theme::px(18));
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(text_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::px(260), Theme::px(720)});
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    box->addWidget(splitter);
    for (const Chapter& chapter : all_)
        list_->addItem(chapter.title);
    connect(list_, &QListWidget::currentRowChanged, this, &GuideWindow::showChapter);
    connect(text_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { openLink(url.toString()); });
    connect(search_, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(search_, &QLineEdit::textChanged, nothing_, &QLabel::hide);
    list_->setCurrentRow(0);
}

int GuideWindow::currentChapter() const { return list_->currentRow(); }

void GuideWindow::showPage(const QString& pageId) { list_->setCurrentRow(chapterOf(all_, pageId)); }

void GuideWindow::showChapter(int index) {
    if (index < 0 || index >= all_.size())
        return;
    text_->setSearchPaths({folder_});
    text_->document()->setDefaultFont(font());
    text_->setMarkdown(all_[index].text);
    // Markdown asks for lines that stand close; a guide is read.
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        // A picture's line is as high as the picture: two fifths more would be a hole under it.
        const bool picture = block.text().contains(QChar(QChar::ObjectReplacementCharacter));
        format.setLineHeight(picture ? 100 : 140, QTextBlockFormat::ProportionalHeight);
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading ? Theme::px(format.headingLevel() == 1 ? 4 : 18)
                                    : Theme::px(4));
        format.setBottomMargin(Theme::px(6));
        cursor.setBlockFormat(format);
    }
    fitPictures();
    text_->moveCursor(QTextCursor::Start);
    text_->verticalScrollBar()->setValue(0);
}

/// A picture is never wider than the text, and never larger than it was taken.
void GuideWindow::fitPictures() {
    const int room = text_->viewport()->width() - 2 * Theme::px(20);
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QImage image(folder_ + u'/' + format.name());
            if (image.isNull())
                continue;
            const int width = qMin(room, image.width());
            format.setWidth(width);
            format.setHeight(qreal(width) * image.height() / image.width());
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the block's parts were replaced; a picture stands alone in its paragraph
        }
}

/// To another chapter ("04-ballots.md"), or out into the browser.
void GuideWindow::openLink(const QString& target) {
    for (int i = 0; i < all_.size(); ++i)
        if (target == all_[i].name + QStringLiteral(".md")) {
            list_->setCurrentRow(i);
            return;
        }
    const QUrl url(target);
    if (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"))
        QDesktopServices::openUrl(url);
}

void GuideWindow::findNext() {
    const QString wanted = search_->text().trimmed();
    if (wanted.isEmpty())
        return;
    nothing_->hide();
    if (text_->find(wanted))
        return;
    const int from = currentChapter();
    for (int step = 1; step <= all_.size(); ++step) {
        const int index = (from + step) % int(all_.size());
        list_->setCurrentRow(index);
        if (index == from)
            text_->moveCursor(QTextCursor::Start);
        if (text_->find(wanted))
            return;
    }
    nothing_->show();
}

void GuideWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPictures();
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        search_->setFocus();
        search_->selectAll();
        return;
    }
    if (event->matches(QKeySequence::FindNext)) {
        findNext();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace zhijia
