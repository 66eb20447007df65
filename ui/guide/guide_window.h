// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the guide beside the work, open at the chapter about the page one stands on.
#pragma once
#include "ui/guide/guide.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace zhijia {

class GuideWindow final : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(const QString& language, QWidget* parent = nullptr);
    /// Shows the chapter about a page of the window; the first one when none is.
    void showPage(const QString& pageId);
    int currentChapter() const;
    QListWidget& chapters() const { return *list_; }
    QTextBrowser& text() const { return *text_; }
    QLineEdit& search() const { return *search_; }
    /// Finds the next place of what is typed, in this chapter and then in the others.
    void findNext();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChapter(int index);
    void openLink(const QString& target);
    void fitPictures();

    QString folder_;
    QList<Chapter> all_;
    QListWidget* list_;
    QTextBrowser* text_;
    QLineEdit* search_;
    QLabel* nothing_; ///< says that a search found nothing
};

} // namespace zhijia
