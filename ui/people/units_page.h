// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of units; beside it the unit itself and its members, with those of everything below.
#pragma once
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/shell/page.h"

class QSplitter;
class QTreeView;
class QStackedWidget;
class QTabWidget;

namespace zhijia {

class UnitModel;

class UnitsPage final : public Page {
    Q_OBJECT
public:
    UnitsPage(Desk& desk, const PageRow& row);
    ~UnitsPage() override;
    bool openRecord(RawId id) override;
    bool mayLeave() override;
    QWidget* firstWidget() override;
    QTreeView& tree() const { return *tree_; }
    UnitModel& model() const { return *model_; }
    RecordList& members() const { return *members_; }
    RecordForm& form() const { return *form_; }

private:
    void choose(RawId id);
    void addBelow(bool below);
    void showMembers();
    RawId current() const;

    UnitModel* model_;
    QTreeView* tree_;
    QSplitter* splitter_;
    QStackedWidget* left_;
    EmptyState* empty_;
    QTabWidget* tabs_;
    RecordList* members_;
    RecordForm* form_ = nullptr;
};

/// A unit and everything below it.
QVariantList unitsBelow(const Reader& reader, RawId unit);

} // namespace zhijia
