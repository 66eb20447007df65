// SPDX-License-Identifier: GPL-3.0-or-later
// The page nearly every room needs: a list, and the chosen record beside it. One row registers it.
#pragma once
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/shell/page.h"
#include <QPointer>

class QSplitter;
class QToolButton;

namespace zhijia {

class StripArea;

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
    bool hasUnsaved() const override { return form_->isDirty(); }
    bool isAnswered() const override { return list_->model().hasAnswer(); }
    QWidget* firstWidget() override { return list_; }

    /// Values a new record starts with; asked each time one is added.
    std::function<QHash<QString, QVariant>()> given;
    /// What a room says of the chosen record, below the list and the form.
    StripArea& strip() const { return *strip_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Where a room puts what stands beside the list. What it says of the chosen record stands
    /// below the list and the form: however much that is, no row moves for it, and in a low window
    /// it is put away behind a button beside the title. What one types, chooses or decides by (a
    /// row of controls, anything with an input) stands above the list.
    QVBoxLayout* body() const;

private:
    void buildStrip();
    void fitStrip();
    void sortOut();
    void showNewAlone();
    void comeBack();

    RecordList* list_;
    RecordForm* form_;
    QSplitter* splitter_;
    QVBoxLayout* above_;
    StripArea* strip_;
    QToolButton* unfold_;
    QPointer<QWidget> watched_; ///< what it scrolls in
    RawId before_ = 0;          ///< what was chosen before a new record was begun
};

/// `registerPage(recordPage("people.members", "ui-people", title, help, "members", room,
/// Member::kind()))`
PageRow recordPage(const char* id, const char* context, const char* title, const char* help,
                   const char* iconName, const char* room, const Kind& kind);

} // namespace zhijia
