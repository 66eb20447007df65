// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/papers_button.h"
#include "core/office/reports.h"
#include "ui/form/words.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include "ui/shell/theme.h"
#include <QMenu>
#include <QToolButton>

namespace zhijia {

namespace {
struct More {
    const Kind* kind;
    QByteArray name;
    PaperActions add;
};
QList<More>& more() {
    static QList<More> list;
    return list;
}
} // namespace

void registerPaperActions(const Kind& kind, const char* name, const PaperActions& add) {
    for (More& known : more())
        if (known.kind == &kind && known.name == name) {
            known.add = add;
            return;
        }
    more() << More{&kind, name, add};
}

PreviewDialog* showReport(Desk& desk, const ReportKind& report, RawId record) {
    const Kind* kind = kindByName(QString::fromUtf8(report.kind));
    const QString name = kind && record != 0
                             ? QStringLiteral("%1 %2").arg(desk.book().read().title(*kind, record),
                                                           report.labelText())
                             : report.labelText();
    return showPreview(desk, name, fileNameOf(name), [&report, record](const Reader& reader) {
        auto document = report.make(reader, record);
        if (!document) {
            QStringList lines; // nothing is wrong with the program: the paper is not due yet
            for (const Issue& issue : document.error())
                lines << issueText(issue);
            throw EnvironmentError(lines.join(u'\n'));
        }
        return std::move(*document);
    });
}

void addPapersOf(Desk& desk, QMenu& menu, const Kind& kind, const std::function<RawId()>& record) {
    for (const ReportKind* report : reportsOf(kind)) {
        QAction* action = menu.addAction(icon(QStringLiteral("report")),
                                         report->labelText() + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("paper.%1").arg(QString::fromUtf8(report->name)));
        QObject::connect(action, &QAction::triggered, &menu, [&desk, report, record] {
            if (const RawId id = record(); id != 0)
                showReport(desk, *report, id);
        });
    }
}

QToolButton* papersButton(Desk& desk, const Kind& kind, const std::function<RawId()>& record) {
    if (reportsOf(kind).isEmpty())
        return nullptr;
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("papersOf"));
    button->setText(formText("Papers"));
    button->setIcon(icon(QStringLiteral("report")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(formText("Look at, print or save what is written about this record"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("papers"));
    addPapersOf(desk, *menu, kind, record);
    for (const More& rest : std::as_const(more()))
        if (rest.kind == &kind) {
            menu->addSeparator();
            rest.add(desk, *menu, record);
        }
    button->setMenu(menu);
    return button;
}

} // namespace zhijia
