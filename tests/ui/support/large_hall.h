// SPDX-License-Identifier: GPL-3.0-or-later
// A congress of 3,000 deputies of 150,000 members in a window; each stage says how long it took and
// how long the window stood still at most.
#pragma once
#include "tests/support/roster.h"
#include "tests/ui/support/hall.h"

namespace zhijia {
class BallotsPage;
class CountStage;
} // namespace zhijia

namespace zhijia::test {

struct LargeHall : Hands {
    QElapsedTimer stage;
    RawId term = 0, item = 0, resolution = 0;

    LargeHall() { stage.start(); }
    QString day(int days) const { return d.read().today().addDays(days).toString(Qt::ISODate); }
    void took(const char* what);
    QString write(const char* name, const QByteArray& text) const;
    /// From the list's Import command to the closed wizard, with its own buttons.
    ImportCounts import(RecordList& list, const QString& path);
    /// The list in the tab of that kind.
    RecordList& tab(RecordForm& form, const char* kind) const;

    void staff();     ///< imported
    void elected();   ///< most imported, one delegation elected from the members
    void called();    ///< the sitting, its roll, the papers
    void proposals(); ///< imported, taken in, screened, merged
    void opened();    ///< checked in at the desk and from the meeting tool's list
    void hands();     ///< an open ballot
    void papers();    ///< a secret one: 40 bundles, counted twice
    void resolved();  ///< drafted, adopted, posted
    void closed();    ///< and the minutes signed
    void archived();  ///< the volume, made and verified

private:
    CountStage& countingDesk(BallotsPage& ballots);
};

} // namespace zhijia::test
