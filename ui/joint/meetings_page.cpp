// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint/meetings_page.h"
#include "core/joint/attendance.h"
#include "core/joint/paper.h"
#include "core/joint/promise.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "ui/joint/first_item_dialog.h"
#include "ui/joint/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText =
        jointText("Begin with \"New\": choose the union, name the government and the day. Then "
                  "add topics, papers, speakers and who is invited in the tabs of its form. When "
                  "it is convened, the first item fills itself with what was promised before.");
    return options;
}

/// What stands between the meeting and its end, once it has begun: before, a topic without an
/// outcome is no fault of anybody.
Issues lacking(const Reader& reader, const JointMeeting& m) {
    return m.status == JointStatus::Open ? whyNotClose(reader, m) : Issues();
}

/// Whether what is said of a meeting may be different after this deed.
bool concerns(const Receipt& receipt) {
    for (const Kind* kind :
         {&JointMeeting::kind(), &JointReview::kind(), &JointPaper::kind(), &JointTopic::kind(),
          &JointSpeaker::kind(), &JointAttendance::kind(), &Measure::kind()})
        if (receipt.touches(*kind))
            return true;
    return false;
}

} // namespace

JointMeetingsPage::JointMeetingsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, JointMeeting::kind(), listOptions()), summary_(new QLabel),
      findings_(new QLabel),
      first_(new QPushButton(icon(QStringLiteral("measure")), jointText("First item"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    summary_->setObjectName(QStringLiteral("jointSummary"));
    findings_->setObjectName(QStringLiteral("jointFindings"));
    for (QLabel* label : {summary_, findings_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    line->addWidget(first_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    first_->setObjectName(QStringLiteral("firstItem"));
    first_->setToolTip(
        jointText("What was promised before, how it stands, and why it is not done"));
    connect(first_, &QPushButton::clicked, this, &JointMeetingsPage::openFirstItem);
    connect(&list(), &RecordList::currentChanged, this, &JointMeetingsPage::refreshSeen);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (concerns(receipt))
            refreshSeen();
    });
    refresh();
}

void JointMeetingsPage::showEvent(QShowEvent* event) {
    RecordPage::showEvent(event);
    if (stale_)
        refresh();
}

void JointMeetingsPage::refreshSeen() {
    if (isVisible())
        refresh();
    else
        stale_ = true;
}

void JointMeetingsPage::refresh() {
    stale_ = false;
    const Reader& reader = book().read();
    const auto m = meeting() ? reader.get(meeting()) : std::nullopt;
    first_->setEnabled(m.has_value());
    if (!m) {
        summary_->setText(jointText("Choose a meeting to see what it still lacks."));
        findings_->hide();
        return;
    }
    const ReviewCount before = countOf(reviewsOf(reader, meeting()));
    const JointCount people = countOf(attendanceOf(reader, meeting()));
    const auto made = joint::measuresMadeBy(reader, meeting()).size();
    QStringList parts;
    parts << (m->status == JointStatus::Planned
                  ? jointText("Promised before: %1").arg(measuresToReview(reader, *m).size())
                  : jointText("Promised before: %1, undone: %2, not explained: %3")
                        .arg(before.all)
                        .arg(before.undone)
                        .arg(before.unexplained))
          << (m->wasHeld() ? jointText("Present: %1, without a say: %2")
                                 .arg(people.present)
                                 .arg(people.observing)
                           : jointText("Invited: %1").arg(people.invited))
          << jointText("Measures made: %1").arg(made);
    summary_->setText(QStringLiteral("<b>%1</b>").arg(parts.join(u" · ").toHtmlEscaped()));
    QStringList lines;
    for (const Issue& issue : lacking(reader, *m))
        lines << (issue.rule.isEmpty() ? issue.text
                                       : jointText("%1 (%2)").arg(issue.text, issue.rule));
    findings_->setText(lines.join(u'\n'));
    findings_->setVisible(!lines.isEmpty());
}

FirstItemDialog* JointMeetingsPage::openFirstItem() {
    if (!meeting())
        return nullptr;
    delete dialog_.data();
    dialog_ = new FirstItemDialog(desk(), meeting(), this);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    dialog_->show();
    return dialog_;
}

} // namespace zhijia
