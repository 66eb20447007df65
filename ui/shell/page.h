// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window and the table of all pages. A room adds a page with one row.
#pragma once
#include "ui/shell/desk.h"
#include <QCoreApplication>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class QHBoxLayout;

namespace zhijia {

class Page;

struct PageRow {
    const char* id = "";      ///< "people.members"; also its place in the settings
    const char* context = ""; ///< translation context of the texts below
    const char* title = "";
    const char* help = ""; ///< one sentence: what this page is for
    const char* icon = "";
    const char* room = ""; ///< navigation heading; English, translated in `context`
    std::function<Page*(Desk&, const PageRow&)> make;
    const char* kind = ""; ///< the kind it shows, for Desk::openRecord; may be empty

    QString titleText() const { return QCoreApplication::translate(context, title); }
    QString helpText() const {
        return *help ? QCoreApplication::translate(context, help) : QString();
    }
    QString roomText() const {
        return *room ? QCoreApplication::translate(context, room) : QString();
    }
};

/// In the order of the navigation. Registering an id again replaces it in place.
void registerPage(const PageRow& row);
const QList<PageRow>& pages();
/// Every room's pages; call once at start (ui/pages.cpp lists the rooms).
void registerPages();

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk& desk, const PageRow& row);
    Desk& desk() const { return desk_; }
    Book& book() const { return desk_.book(); }
    QString pageId() const { return id_; }

    /// Shows a record; false when this page cannot.
    virtual bool openRecord(RawId) { return false; }
    /// Whether unsaved work would be lost; the page says so itself and keeps it.
    virtual bool mayLeave() { return true; }
    /// Whether something was typed here that is not saved. Unlike `mayLeave` it asks nobody.
    virtual bool hasUnsaved() const { return false; }
    /// What it shows first is there to be worked with; the rest of a long list may follow.
    virtual bool isAnswered() const { return true; }
    /// Where one wanted to go when the page asked to stay; it is run once nothing holds any more.
    std::function<void()> whenLeft;
    /// The list or form that takes the keyboard first.
    virtual QWidget* firstWidget() { return nullptr; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// There is room for the work or for words about it, not for both (200 % on a small screen).
    bool isLow() const;
    /// How high a page can be here without scrolling.
    int room() const;
    /// The area it scrolls in; null when it is a window of its own.
    QScrollArea* area() const;
    /// Where the page's own widgets go, below the title.
    QVBoxLayout* body() const { return body_; }
    /// Right of the title, for one or two buttons.
    QHBoxLayout* headerButtons() const { return buttons_; }

private:
    Desk& desk_;
    void fitHead();

    QString id_;
    QBoxLayout* head_;
    QLabel *title_, *help_ = nullptr;
    QVBoxLayout* body_;
    QHBoxLayout* buttons_;
};

} // namespace zhijia
