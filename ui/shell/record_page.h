// SPDX-License-Identifier: GPL-3.0-or-later
// The page nearly every room needs: a list, and the chosen record beside it. One row registers it.
#pragma once
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/shell/page.h"

class QSplitter;

namespace zhijia {

class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(Desk& desk, const PageRow& row, const Kind& kind,
               const RecordList::Options& options = {});
    ~RecordPage() override;
    RecordList& list() const { return *list_; }
    RecordForm& form() const { return *form_; }

    bool openRecord(RawId id) override;
    bool mayLeave() override;
    bool isAnswered() const override { return list_->model().hasAnswer(); }
    QWidget* firstWidget() override { return list_; }

    /// Values a new record starts with; asked each time one is added.
    std::function<QHash<QString, QVariant>()> given;

private:
    RecordList* list_;
    RecordForm* form_;
    QSplitter* splitter_;
};

/// `registerPage(recordPage("people.members", "ui-people", title, help, "members", room,
/// Member::kind()))`
PageRow recordPage(const char* id, const char* context, const char* title, const char* help,
                   const char* iconName, const char* room, const Kind& kind);

} // namespace zhijia
