// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads its arguments, makes sure there is a screen, shows the window.
#include "app/desktop/sample.h"
#include "ui/command/commands.h"
#include "ui/list/background.h"
#include "ui/shell/application.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

namespace {

enum Exit { Done = 0, Refused = 1, Usage = 2, Environment = 3 };

const char* const noScreen =
    "zhijia: there is no screen to show a window on (DISPLAY and WAYLAND_DISPLAY name no display "
    "that answers).\n"
    "        Start it from a desktop, or use zhijia-cli, which needs no screen.\n"
    "zhijia：没有可用的显示器（DISPLAY 和 WAYLAND_DISPLAY 未设置或没有响应）。\n"
    "        请在桌面环境中启动，或使用不需要显示器的 zhijia-cli。\n";

/// While the application is being made, Qt aborts when no display answers: a person is told
/// instead.
void untilThereIsAScreen(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtFatalMsg) {
        std::fputs(noScreen, stderr);
        std::_Exit(Environment);
    }
    if (!QByteArray(context.category).startsWith("qt.qpa"))
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

/// Qt would abort without a screen; a person is told instead.
bool hasScreen(int argc, char** argv) {
#ifdef Q_OS_LINUX
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "--help") == 0 || qstrcmp(argv[i], "-h") == 0 ||
            qstrcmp(argv[i], "--version") == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs(noScreen, stderr);
        return false;
    }
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
    return true;
}

} // namespace

int main(int argc, char** argv) {
    using namespace zhijia;
    if (!hasScreen(argc, argv))
        return Environment;
    const QtMessageHandler usual = qInstallMessageHandler(&untilThereIsAScreen);
    ProgramApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIJIA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Zhijia, the desk of a trade-union office"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char* name, const char* help, const char* value = nullptr) {
        QCommandLineOption o(QString::fromUtf8(name), QString::fromUtf8(help),
                             value ? QString::fromUtf8(value) : QString());
        parser.addOption(o);
        return o;
    };
    const auto office = option("office", "Open this office file.", "FILE");
    const auto sample = option("sample", "Open the sample office; it is made when there is none.");
    const auto make = option("new", "Make a new office file and open it.", "FILE");
    const auto lang = option("lang", "Language of this run: zh_CN or en.", "LANG");
    const auto quit = option("exit-after-startup", "Close as soon as the window is usable.");
    const auto page = option("page", "Show this page, for example people.members.", "PAGE");
    const auto picture =
        option("screenshot", "Save a picture of the window to this file and close.", "FILE");
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Office file to open."),
                                 QStringLiteral("[file]"));
    if (!parser.parse(app.arguments())) {
        std::fprintf(stderr, "%s\n", parser.errorText().toUtf8().constData());
        return Usage;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(Done);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    Preferences preferences = Preferences::load();
    const QString language =
        parser.isSet(lang) ? parser.value(lang) : preferences.effectiveLanguage();
    if (language != QLatin1StringView("zh_CN") && language != QLatin1StringView("en")) {
        std::fprintf(stderr, "--lang: zh_CN or en\n");
        return Usage;
    }
    installLanguage(language);
    Theme::apply(app, preferences.theme, preferences.percent);

    MainWindow window(sampleSeams());
    app.tell = [&window](const QString& text) { window.messages().say(MessageBar::Error, text); };
    window.show();

    bool opened = true;
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(make))
        opened = window.createOffice(parser.value(make),
                                     QFileInfo(parser.value(make)).completeBaseName());
    else if (parser.isSet(sample))
        opened = window.openSample();
    else if (parser.isSet(office) || !files.isEmpty())
        opened = window.openOffice(parser.isSet(office) ? parser.value(office) : files.first());
    else
        window.openLast(); // when it cannot be opened, the first page says why
    if (!opened)
        std::fprintf(stderr, "%s\n", window.messages().text().toUtf8().constData());
    if (opened && parser.isSet(page) && !window.openPage(parser.value(page))) {
        std::fprintf(stderr, "--page: there is no page \"%s\"\n",
                     parser.value(page).toUtf8().constData());
        if (parser.isSet(picture))
            return Usage;
        window.sayNoPage(parser.value(page)); // whoever started it by a click sees no terminal
    }
    if (parser.isSet(picture))
        QTimer::singleShot(1500, &app, [&] {
            // The sample office is filled beside the window; its picture is taken when it is there.
            const auto* jobs = window.findChild<JobBar*>();
            QDeadlineTimer longest(120'000);
            while (jobs && jobs->isRunning() && !longest.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QTimer::singleShot(800, &app, [&] {
                app.exit(window.grab().save(parser.value(picture)) ? Done : Environment);
            });
        });
    else if (parser.isSet(quit))
        QTimer::singleShot(0, &app, [&, opened] {
            // Usable: what the first page shows first is there and on the screen.
            QCoreApplication::processEvents();
            QDeadlineTimer longest(30'000); // an answer that cannot be read never comes
            while (opened && window.currentPage() && !window.currentPage()->isAnswered() &&
                   !longest.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents();
            app.exit(opened ? Done : Refused);
        });
    return app.exec();
}
