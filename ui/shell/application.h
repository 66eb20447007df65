// SPDX-License-Identifier: GPL-3.0-or-later
// The application object: a bug in a click is caught here, written to a log, and the data is as it
// was (law 11).
#pragma once
#include <QApplication>
#include <functional>

namespace zhijia {

class ProgramApplication final : public QApplication {
    Q_OBJECT
public:
    ProgramApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
    static QString logPath();
    /// Appends a line to the log; never throws.
    static void log(const QString& text);

    /// Says it to the user; set by the window. Without one it goes to standard error.
    std::function<void(const QString& text)> tell;

private:
    void caught(const QString& what, bool environment);
};

} // namespace zhijia
