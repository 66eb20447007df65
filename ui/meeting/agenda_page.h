// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a sitting: written and ordered before it, followed while it goes on.
#pragma once
#include "core/meeting/agenda.h"
#include "ui/shell/page.h"
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace zhijia {

class AgendaStage;
class AgendaTree;
class EmptyState;
class SittingBox;

class AgendaPage final : public Page {
    Q_OBJECT
public:
    AgendaPage(Desk& desk, const PageRow& row);
    ~AgendaPage() override;
    AgendaTree& tree() const { return *tree_; }
    SittingBox& box() const { return *box_; }
    AgendaStage* openStage();
    bool openRecord(RawId item) override;
    QWidget* firstWidget() override;
    /// Takes a step of the chosen item; one that asks for something opens its dialog.
    void take(const char* verb);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshButtons();
    void add(bool below);
    void remove();
    void next();
    void fromText();
    Id<Sitting> sitting() const;
    QPushButton* button(const char* name, const char* iconName, const QString& text,
                        const QString& tip);

    SittingBox* box_;
    AgendaTree* tree_;
    QLabel* banner_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QToolButton* papers_;
    QHash<QString, QPushButton*> steps_;
    QPushButton *add_, *below_, *edit_, *remove_, *next_, *stageButton_;
    QPointer<AgendaStage> stage_;
    QTimer clock_; ///< lateness grows by itself
};

} // namespace zhijia
