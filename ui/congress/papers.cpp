// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/papers.h"
#include "core/congress/reports.h"
#include "ui/congress/words.h"
#include "ui/report/preview.h"
#include "ui/shell/theme.h"
#include <QMenu>

namespace zhijia {

QString paperName(Paper paper) {
    switch (paper) {
    case Paper::Roll:
        return congressText("Roll of deputies by delegation");
    case Paper::SignInSheet:
        return congressText("Sign-in sheet");
    case Paper::Attendance:
        return congressText("Attendance and credentials report");
    case Paper::Cards:
        return congressText("Deputy cards");
    }
    return {};
}

PreviewDialog* showPaper(Desk& desk, Paper paper, Id<Term> term, Id<Sitting> sitting) {
    const Reader& reader = desk.book().read();
    const QString name =
        QStringLiteral("%1 %2").arg(sitting ? reader.title(Sitting::kind(), sitting.raw())
                                            : reader.title(Term::kind(), term.raw()),
                                    paperName(paper));
    return showPreview(desk, name, name, [paper, term, sitting](const Reader& own) {
        switch (paper) {
        case Paper::SignInSheet:
            return deputyRoll(own, term, sitting);
        case Paper::Attendance:
            return attendanceReport(own, sitting);
        case Paper::Cards:
            return deputyCards(own, term);
        default:
            return deputyRoll(own, term);
        }
    });
}

void addPapers(Desk& desk, QMenu& menu, const std::function<Id<Term>()>& term,
               const std::function<Id<Sitting>()>& sitting) {
    QList<Paper> papers{Paper::Roll, Paper::Cards};
    if (sitting)
        papers = {Paper::SignInSheet, Paper::Attendance, Paper::Roll, Paper::Cards};
    for (const Paper paper : papers) {
        QAction* action = menu.addAction(
            icon(paper == Paper::Cards ? QStringLiteral("qr") : QStringLiteral("report")),
            paperName(paper) + QStringLiteral("…"));
        QObject::connect(action, &QAction::triggered, &menu, [&desk, paper, term, sitting] {
            const bool ofSitting = paper == Paper::SignInSheet || paper == Paper::Attendance;
            const Id<Sitting> s = ofSitting && sitting ? sitting() : Id<Sitting>();
            if (term() && (!ofSitting || s))
                showPaper(desk, paper, term(), s);
        });
    }
}

} // namespace zhijia
