// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"
#include "core/office/office.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhijia {

namespace {

QFrame* card(const QString& iconName, const QString& title, const QString& text,
             QPushButton* button) {
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("card"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(Theme::px(18), Theme::px(16), Theme::px(18), Theme::px(16));
    row->setSpacing(Theme::px(16));
    auto* picture = new QLabel;
    picture->setPixmap(
        icon(iconName, Theme::colours().accent).pixmap(Theme::px(32), Theme::px(32)));
    auto* words = new QVBoxLayout;
    auto* heading = new QLabel(title);
    heading->setProperty("role", QStringLiteral("title"));
    auto* help = new QLabel(text);
    help->setProperty("role", QStringLiteral("muted"));
    help->setWordWrap(true);
    words->setSpacing(Theme::px(3));
    words->addStretch();
    words->addWidget(heading);
    words->addWidget(help);
    words->addStretch();
    button->setAccessibleDescription(text);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    return frame;
}

} // namespace

StartPage::StartPage(bool hasSample, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("start"));
    setAccessibleName(shellText("Start"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* sheet = new QWidget;
    auto* centre = new QHBoxLayout(sheet);
    auto* column = new QWidget;
    column->setMaximumWidth(Theme::px(680));
    auto* box = new QVBoxLayout(column);
    box->setSpacing(Theme::px(12));
    box->setContentsMargins(Theme::px(20), Theme::px(30), Theme::px(20), Theme::px(30));
    centre->addStretch(1);
    centre->addWidget(column, 20);
    centre->addStretch(1);

    auto* brand = new QLabel;
    brand->setPixmap(icon(QStringLiteral("zhijia"), Theme::colours().accent)
                         .pixmap(Theme::px(64), Theme::px(64)));
    auto* title = new QLabel(shellText("Welcome to Zhijia"));
    title->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.9));
    auto* motto = new QLabel(shellText("The desk of a trade-union office. All data stays in one "
                                       "file on this computer; nothing is sent anywhere."));
    motto->setProperty("role", QStringLiteral("muted"));
    motto->setWordWrap(true);
    box->addStretch(1);
    box->addWidget(brand);
    box->addWidget(title);
    box->addWidget(motto);
    box->addSpacing(Theme::px(8));

    if (Preferences::load().actor.isEmpty()) { // the first time: the history is to name a person
        actor_ = new QLineEdit(systemFullName());
        actor_->setObjectName(QStringLiteral("actor"));
        actor_->setMaximumWidth(Theme::px(260));
        auto* label = new QLabel(shellText("Your name in the history"));
        label->setBuddy(actor_);
        actor_->setAccessibleName(label->text());
        auto* line = new QHBoxLayout;
        line->addWidget(label);
        line->addWidget(actor_);
        line->addStretch();
        box->addLayout(line);
    }
    auto* make = new QPushButton(shellText("New office…"));
    make->setObjectName(QStringLiteral("new"));
    make->setProperty("role", QStringLiteral("primary"));
    connect(make, &QPushButton::clicked, this, &StartPage::newWanted);
    box->addWidget(card(
        QStringLiteral("new"), shellText("Begin"),
        shellText("Make an empty office, then import your member list from a spreadsheet."), make));
    auto* open = new QPushButton(shellText("Open…"));
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    box->addWidget(card(QStringLiteral("open"), shellText("Go on"),
                        shellText("Open an office file that you or a colleague made."), open));
    if (hasSample) {
        auto* sample = new QPushButton(shellText("Sample office"));
        sample->setObjectName(QStringLiteral("sample"));
        connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
        box->addWidget(card(QStringLiteral("home"), shellText("Look around"),
                            shellText("An invented office with members and a congress. Try "
                                      "everything; nothing can break."),
                            sample));
    }
    QPushButton* first = nullptr; // Enter opens what was used last
    const QStringList recent = recentOffices();
    if (!recent.isEmpty()) {
        auto* heading = new QLabel(shellText("Opened lately"));
        heading->setProperty("role", QStringLiteral("section"));
        box->addSpacing(Theme::px(8));
        box->addWidget(heading);
        for (const QString& path : recent) {
            auto* link =
                new QPushButton(icon(QStringLiteral("right")), QFileInfo(path).completeBaseName());
            link->setProperty("role", QStringLiteral("link"));
            if (!first)
                first = link;
            link->setToolTip(path);
            connect(link, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
            box->addWidget(link);
        }
    }
    auto* restore = new QPushButton(icon(QStringLiteral("backup")), shellText("Restore a backup…"));
    restore->setObjectName(QStringLiteral("restore"));
    restore->setProperty("role", QStringLiteral("link"));
    restore->setToolTip(shellText("Puts a backup in the place of an office that is damaged, gone "
                                  "or not as it should be."));
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreWanted);
    box->addSpacing(Theme::px(8));
    box->addWidget(restore);
    box->addStretch(2);
    scroll->setWidget(sheet);
    setFocusProxy(first ? first : make);
}

QString StartPage::actor() const { return actor_ ? actor_->text().simplified() : QString(); }

} // namespace zhijia
