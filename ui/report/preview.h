// SPDX-License-Identifier: GPL-3.0-or-later
// A report on screen: looked at, printed, saved as PDF or in whatever else fits it. It is composed
// and laid out beside the work.
#pragma once
#include "core/report/document.h"
#include "ui/list/background.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace zhijia {

class PageView;
namespace report {
struct Pages;
}

/// Composes the report; runs in another thread, so it captures values only.
using MakeDocument = std::function<report::Document(const Reader&)>;

class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    /// `fileName` is proposed for the PDF, without its suffix.
    PreviewDialog(Desk& desk, const QString& title, const QString& fileName, MakeDocument make);
    ~PreviewDialog() override;

    bool isReady() const { return pages_ != nullptr; }
    PageView& view() const { return *view_; }
    MessageBar& messages() const { return *messages_; }
    void savePdf();
    /// Composes the report again and writes it: "odt", "xlsx", "csv", of those that fit.
    void saveAs(const QString& ending);
    const QStringList& endings() const { return endings_; }
    void print();
    /// Draws every page of the printer's range.
    void printOn(QPrinter& printer);

signals:
    void ready(); ///< the pages are laid out, or it is said why not

private:
    struct Result {
        std::shared_ptr<const report::Pages> pages;
        QString trouble;
        QStringList endings;
    };
    void take(const Result& result);
    void refresh();
    void offerEndings();
    std::function<void()> whenDone();

    Desk& desk_;
    QString fileName_;
    PageView* view_;
    MessageBar* messages_;
    QLabel* place_;
    QToolButton* zoom_;
    QPushButton *save_, *saveAs_, *print_;
    MakeDocument make_;
    QStringList endings_;
    std::shared_ptr<const report::Pages> pages_;
    BackgroundReader::Token token_;
};

/// Opens the preview beside the window and returns it; it deletes itself when closed.
PreviewDialog* showPreview(Desk& desk, const QString& title, const QString& fileName,
                           MakeDocument make);

} // namespace zhijia
