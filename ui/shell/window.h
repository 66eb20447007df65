// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: navigation, pages, messages, status; it holds the open office.
#pragma once
#include "core/office/office.h"
#include "ui/list/background.h"
#include "ui/list/saved_views.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLabel;
class QMimeData;
class QStackedWidget;
class QToolButton;
class QToolBar;
class QVBoxLayout;

namespace zhijia {

class GuideWindow;
class JobBar;
class Navigation;
class StartPage;

class MainWindow final : public QMainWindow, public Desk {
    Q_OBJECT
public:
    /// Questions only a person can answer; tests answer them themselves.
    struct Seams {
        std::function<QString(QWidget*)> pathToOpen;
        std::function<QString(QWidget*)> pathForNew;
        /// Fills a new office with the sample; null while there is none.
        std::function<Outcome<void>(Office&, const Desk::Progress&)> fillSample;
        /// Where the sample office lives.
        std::function<QString()> samplePath;
    };
    explicit MainWindow(const Seams& seams = {});
    ~MainWindow() override;

    Book& book() override { return office_->book(); }
    BackgroundReader& background() override { return *background_; }
    Commands& commands() override { return *commands_; }
    MessageBar& messages() override { return *messages_; }
    QWidget* widget() override { return this; }
    bool openRecord(const Kind& kind, RawId id) override;
    bool openPage(const QString& id) override;
    bool run(const QString& title, Work work, std::function<void()> done = {},
             Stop stop = MayBeCancelled) override;

    Office* office() const { return office_.get(); }
    bool openOffice(const QString& path);
    bool createOffice(const QString& path, const QString& name);
    bool openSample();
    /// The office that was open when the program ended; false when there is none or it cannot be
    /// opened, which is said then.
    bool openLast();
    /// What the union is called on papers; a deed like any other.
    void renameOffice(const QString& name);
    /// False when unsaved work asks to stay.
    bool closeOffice();
    /// There is no page of that name: says so, with what there is.
    void sayNoPage(const QString& id);
    Page* currentPage() const;
    Page* page(const QString& id); ///< makes it when nobody has been there yet
    JobBar& jobs() const { return *jobs_; }
    const Preferences& preferences() const { return preferences_; }
    /// Applies and keeps them. A new language builds the window anew, at once; no restart is
    /// needed.
    void setPreferences(const Preferences& preferences);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildToolBar();
    void buildNavigation();
    void buildStatusBar();
    void bindCommands();
    void rebuild();
    void adopt(std::unique_ptr<Office> office);
    void showStart();
    void showName();
    void takeActor();
    void fitNavigation();
    void placeMessages();
    void keepFree(int high); ///< so much of the page's foot is not covered by what is said
    /// What a file that is held over the window would do; empty: nothing.
    std::function<void()> dropDeed(const QMimeData* data);
    bool handleDrop(QObject* watched, QEvent* event);
    void visit(int index);
    void markPage(); ///< the navigation shows where one is
    void step(int by);
    void showStatus();
    void undo();
    void takeBack(const Book::Pending& last);
    void redo();
    void backUp(bool byHand);
    void backUpSoon();
    void saveWhatIsOpen();
    void checkFile();
    void askForOffice();
    void askForNew();
    /// `path`: the office to restore when none is open; empty: one is chosen.
    void askToRestore(const QString& path = {});
    void sayRestored(const QString& path, const QString& aside);
    /// Says what is wrong with `path`, with the way to a backup where that mends it.
    void sayWrong(const QString& path, const Issues& issues);
    void showPalette();
    void showAbout();
    void showGuide();
    void keepState();

    Seams seams_;
    Preferences preferences_;
    std::unique_ptr<Office> office_;
    std::unique_ptr<BackgroundReader> background_;
    Commands* commands_ = nullptr;
    MessageBar* messages_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QWidget* desk_ = nullptr;
    QWidget* side_ = nullptr;
    QVBoxLayout* right_ = nullptr; ///< the page, and below it the room a tall message takes
    StartPage* start_ = nullptr;
    Navigation* navigation_ = nullptr;
    QStackedWidget* pageStack_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    JobBar* jobs_ = nullptr;
    QPointer<GuideWindow> guide_;
    QLabel *actor_ = nullptr, *count_ = nullptr, *backup_ = nullptr, *journal_ = nullptr,
           *officeName_ = nullptr;
    QHash<QString, Page*> pages_;
    QHash<QString, std::pair<ListView, RawId>> kept_; ///< for pages that are made anew
    QTimer poll_, backupTimer_, rest_;
    BackgroundReader::Token counting_;
};

/// Makes a window fit the screen it is on, its title bar included.
void keepOnScreen(QWidget* window);

/// Loads the program's and Qt's own texts for "zh_CN" or "en".
void installLanguage(const QString& language);

} // namespace zhijia
