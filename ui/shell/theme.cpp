// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/shell/style.h"
#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QTemporaryDir>

namespace zhijia {

namespace {

const Colours light{
    QColor("#f6f7f9"), QColor("#eceff3"), QColor("#ffffff"), QColor("#eef2f7"),
    QColor("#d5dbe3"), QColor("#1c2430"), QColor("#5a6675"), QColor("#1f67a9"),
    QColor("#ffffff"), QColor("#dceaf7"), QColor("#b3261e"), QColor("#fbe9e7"),
    QColor("#8a5300"), QColor("#fff3db"), QColor("#1f7a44"), QColor("#e2f4e8"),
};
const Colours dark{
    QColor("#1a1e24"), QColor("#14181d"), QColor("#22272f"), QColor("#2b323c"),
    QColor("#3a434f"), QColor("#e8ecf1"), QColor("#a3aebb"), QColor("#7ab8ec"),
    QColor("#0d2234"), QColor("#24415a"), QColor("#ff9a90"), QColor("#4a2522"),
    QColor("#f3c06b"), QColor("#45361a"), QColor("#7fd09b"), QColor("#1f3d2a"),
};

bool darkNow = false;
int lineHeight = 16;

/// The system's own choice, read once before the program changes the palette.
bool systemIsDark() {
    static const bool value = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return value;
}

QPalette paletteOf(const Colours& c) {
    QPalette p;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) {
        p.setColor(role, colour);
    };
    all(QPalette::Window, c.window);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.surface);
    all(QPalette::AlternateBase, c.hover);
    all(QPalette::Text, c.text);
    all(QPalette::Button, c.window);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.danger);
    all(QPalette::ToolTipBase, c.surface);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::PlaceholderText, c.muted);
    all(QPalette::Highlight, c.accentSoft);
    all(QPalette::HighlightedText, c.text);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::Light, c.surface);
    all(QPalette::Midlight, c.hover);
    all(QPalette::Mid, c.border);
    all(QPalette::Dark, c.border);
    all(QPalette::Shadow, c.border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

/// Style sheets take arrows from files only; these are drawn for the theme and the size of now.
QString arrow(const char* name, const QColor& colour) {
    static QTemporaryDir folder;
    const int size = Theme::px(12);
    const QString path = folder.filePath(QStringLiteral("%1-%2-%3.png")
                                             .arg(QString::fromUtf8(name), colour.name().mid(1))
                                             .arg(size));
    if (!QFile::exists(path))
        icon(QString::fromUtf8(name), colour).pixmap(QSize(size, size), 1.0).save(path);
    return path;
}

/// `{name}` becomes a colour, `{12}` Theme::px(12).
QString filled(QString sheet, const Colours& c) {
    const QList<std::pair<const char*, QColor>> names{
        {"window", c.window},     {"side", c.side},
        {"surface", c.surface},   {"hover", c.hover},
        {"border", c.border},     {"text", c.text},
        {"muted", c.muted},       {"accent", c.accent},
        {"onAccent", c.onAccent}, {"accentSoft", c.accentSoft},
        {"danger", c.danger},     {"dangerSoft", c.dangerSoft},
        {"warning", c.warning},   {"warningSoft", c.warningSoft},
        {"success", c.success},   {"successSoft", c.successSoft}};
    for (const auto& [name, colour] : names)
        sheet.replace(u'{' + QString::fromUtf8(name) + u'}', colour.name());
    sheet.replace(QStringLiteral("{arrowDown}"), arrow("down", c.muted));
    sheet.replace(QStringLiteral("{arrowUp}"), arrow("up", c.muted));
    for (int n = 1; n <= 40; ++n)
        sheet.replace(QStringLiteral("{%1}").arg(n), QStringLiteral("%1px").arg(Theme::px(n)));
    return sheet;
}

const char* const sheetText = R"(
QToolTip { background: {surface}; color: {text}; border: 1px solid {border}; padding: {3}; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: {surface}; color: {text}; border: 1px solid {border}; border-radius: {3}; padding: {4} {5};
  selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid {accent}; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QComboBox:disabled { background: {window}; color: {muted}; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid {danger}; }
QComboBox::drop-down { border: none; width: {20}; }
QComboBox::down-arrow { image: url({arrowDown}); width: {12}; height: {12}; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: {18}; background: transparent; }
QSpinBox::up-arrow { image: url({arrowUp}); width: {10}; height: {10}; }
QSpinBox::down-arrow { image: url({arrowDown}); width: {10}; height: {10}; }
QComboBox QAbstractItemView { background: {surface}; border: 1px solid {border}; selection-background-color: {accentSoft}; selection-color: {text}; outline: none; }
QPushButton { background: {surface}; color: {text}; border: 1px solid {border}; border-radius: {3}; padding: {4} {10}; }
QPushButton:hover { background: {hover}; }
QPushButton:focus { border: 1px solid {accent}; }
QPushButton:pressed { background: {accentSoft}; }
QPushButton:disabled { color: {muted}; background: {window}; }
QPushButton[role="primary"] { background: {accent}; color: {onAccent}; border: 1px solid {accent}; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid {accentSoft}; padding: {3} {9}; }
QPushButton[role="primary"]:disabled { background: {border}; border-color: {border}; color: {muted}; }
QPushButton[role="danger"] { color: {danger}; }
QPushButton[role="link"] { background: transparent; border: none; color: {accent}; padding: {1} {3}; text-align: left; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { background: {accentSoft}; }
QPushButton[role="link"]:disabled { color: {muted}; }
QToolButton { background: transparent; color: {text}; border: 1px solid transparent; border-radius: {3}; padding: {2} {4}; }
QToolButton:hover { background: {hover}; }
QToolButton:focus { border: 1px solid {accent}; }
QToolButton:checked, QToolButton:pressed { background: {accentSoft}; }
QToolButton:disabled { color: {muted}; }
QToolButton[popupMode="2"]::menu-indicator, QToolButton::menu-indicator { image: none; }
QToolButton[role="chip"] { background: {accentSoft}; border-radius: {7}; padding: {1} {6}; }
QToolBar { background: {window}; border: none; border-bottom: 1px solid {border}; spacing: {2}; padding: {3} {5}; }
QToolBar::separator { background: {border}; width: 1px; margin: {4} {4}; }
QMenuBar { background: {window}; color: {text}; padding: {1} {3}; }
QMenuBar::item { padding: {2} {5}; border-radius: {2}; background: transparent; }
QMenuBar::item:selected { background: {hover}; }
QMenu { background: {surface}; color: {text}; border: 1px solid {border}; padding: {3}; }
QMenu::item { padding: {3} {16} {3} {6}; border-radius: {2}; }
QMenu::item:selected { background: {accentSoft}; }
QMenu::item:disabled { color: {muted}; }
QMenu::icon { padding-left: {4}; }
QMenu::separator { height: 1px; background: {border}; margin: {2} {4}; }
QMenu::indicator { width: {9}; height: {9}; margin-left: {3}; }
QStatusBar { background: {side}; color: {muted}; border-top: 1px solid {border}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {muted}; padding: {1} {5}; }
QHeaderView { background: {surface}; }
QHeaderView::section { background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {border}; padding: {4} {8}; font-weight: 600; }
QHeaderView::section:hover { background: {hover}; }
QTableView, QTreeView, QListView { background: {surface}; color: {text}; border: 1px solid {border}; border-radius: {3};
  gridline-color: transparent; outline: none; selection-background-color: {accentSoft}; selection-color: {text}; alternate-background-color: {surface}; }
QTableView::item { padding: 0 {5}; border: none; border-bottom: 1px solid {hover}; }
QComboBox QAbstractItemView::item { padding: {3} {4}; min-height: {20}; }
QTreeView::item:hover, QListView::item:hover { background: {hover}; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: {accentSoft}; color: {text}; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid {accent}; }
QTableCornerButton::section { background: {surface}; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid {border}; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {muted}; border: none; border-bottom: 3px solid transparent; padding: {4} {7}; }
QTabBar::tab:selected { color: {text}; border-bottom: 3px solid {accent}; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:focus { background: {hover}; }
QSplitter::handle { background: {border}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: {8}; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {8}; margin: 0; }
QScrollBar::handle { background: {border}; border-radius: {2}; margin: {2}; }
QScrollBar::handle:vertical { min-height: {20}; }
QScrollBar::handle:horizontal { min-width: {20}; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: {hover}; border: none; border-radius: {3}; text-align: center; color: {text}; min-height: {10}; }
QProgressBar::chunk { background: {accent}; border-radius: {3}; }
QCheckBox, QRadioButton { spacing: {4}; padding: {1}; border: 1px solid transparent; border-radius: {2}; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid {accent}; }
QGroupBox { border: none; margin-top: {14}; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="section"] { font-weight: 600; color: {text}; }
QLabel[role="muted"] { color: {muted}; }
QLabel[role="issue-error"] { color: {danger}; }
QLabel[role="issue-warning"] { color: {warning}; }
QLabel[role="chip"] { background: {accentSoft}; color: {text}; border-radius: {6}; padding: {1} {6}; }
QLabel[tone="good"] { background: {successSoft}; color: {success}; }
QLabel[tone="in-hand"] { background: {accentSoft}; color: {accent}; }
QLabel[tone="quiet"] { background: {hover}; color: {muted}; }
QLabel[tone="attention"] { background: {warningSoft}; color: {warning}; }
QLabel[role="step"] { color: {muted}; padding: {3} {6}; border-radius: {3}; }
QLabel[role="step"][now="true"] { color: {text}; background: {accentSoft}; font-weight: 600; }
QFrame[role="card"] { background: {surface}; border: 1px solid {border}; border-radius: {4}; }
QFrame[role="popup"] { background: {surface}; border: 1px solid {border}; border-radius: {3}; }
QFrame#messageBar { border: 1px solid {border}; }
QFrame[role="bar-note"] { background: {accentSoft}; border-radius: {3}; }
QFrame[role="bar-ok"] { background: {successSoft}; border-radius: {3}; }
QFrame[role="bar-warning"] { background: {warningSoft}; border-radius: {3}; }
QFrame[role="bar-error"] { background: {dangerSoft}; border-radius: {3}; }
QWidget#side { background: {side}; border-right: 1px solid {border}; }
QListWidget#navigation { background: transparent; border: none; outline: none; }
QListWidget#navigation::item { padding: {5} {6}; border-radius: {3}; margin: 1px {4}; border-left: 3px solid transparent; }
QListWidget#navigation::item:hover { background: {hover}; }
QListWidget#navigation::item:selected { background: {accentSoft}; color: {text}; border-left: 3px solid {accent}; }
QListWidget#navigation:focus { border: none; }
QToolButton#searchEverywhere { background: {surface}; border: 1px solid {border}; color: {muted}; padding: {2} {6}; min-width: {40}; }
QToolButton#searchEverywhere:hover, QToolButton#searchEverywhere:focus { border: 1px solid {accent}; }
)";

} // namespace

const Colours& Theme::colours() { return darkNow ? dark : light; }
bool Theme::isDark() { return darkNow; }
int Theme::px(int n) { return qMax(1, lineHeight * n / 20); }

void Theme::apply(QApplication& app, Mode mode, int percent) {
    static const qreal systemPoints = [] {
        const QFont font = QApplication::font();
        return font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    }();
    const bool systemDark = systemIsDark();
    darkNow = mode == Dark || (mode == System && systemDark);
    QFont font = QApplication::font();
    // One face for Latin and Chinese in either language; the system's own comes first.
    static const QString systemFamily =
        QFontInfo(QApplication::font()).family(); // "Sans" is no family of its own
    font.setFamilies({systemFamily, QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(qMax(systemPoints, 10.0) * qBound(100, percent, 200) / 100.0);
    QApplication::setFont(font);
    lineHeight = QFontMetrics(font).height();
    static bool styled = false;
    if (!styled)
        QApplication::setStyle(new ProgramStyle);
    styled = true;
    QApplication::setPalette(paletteOf(colours()));
    app.setStyleSheet(filled(QString::fromUtf8(sheetText), colours()));
}

} // namespace zhijia
