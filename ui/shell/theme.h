// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks: colours by what they mean, in light and dark pairs, and one small style
// sheet.
#pragma once
#include <QColor>
#include <QIcon>

class QApplication;

namespace zhijia {

struct Colours {
    QColor window;  ///< behind everything
    QColor side;    ///< navigation and headers
    QColor surface; ///< lists and editors
    QColor hover;   ///< under the pointer
    QColor border;
    QColor text, muted; ///< muted text still reads at 4.5:1
    QColor accent, onAccent, accentSoft;
    QColor danger, dangerSoft;
    QColor warning, warningSoft;
    QColor success, successSoft;
};

class Theme {
public:
    enum Mode { System, Light, Dark };
    /// Palette, style sheet and font of the whole program. `percent` (100–200) scales the system's
    /// font.
    static void apply(QApplication& app, Mode mode, int percent);
    static const Colours& colours();
    static bool isDark();
    /// `n` twentieths of a line of text: about n pixels at 100 %, and every distance grows with the
    /// font.
    static int px(int n);
};

/// `:/icons/NAME.svg` in the text's colour, sharp at any size; a neutral shape when there is none.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);

} // namespace zhijia
