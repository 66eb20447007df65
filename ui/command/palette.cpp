// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/palette.h"
#include "ui/command/commands.h"
#include "ui/command/fuzzy.h"
#include "ui/command/words.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {
constexpr int perKind = 8; // records shown of each kind: enough to choose, few enough to read
}

Palette::Palette(Desk& desk)
    : QDialog(desk.widget(), Qt::Dialog | Qt::FramelessWindowHint), desk_(desk) {
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(commandText("Search everywhere"));
    setAccessibleName(windowTitle());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(10), Theme::px(10), Theme::px(10), Theme::px(10));
    edit_ = new QLineEdit;
    edit_->setPlaceholderText(commandText("Type a command, a page or a name…"));
    edit_->setAccessibleName(windowTitle());
    edit_->addAction(icon(QStringLiteral("search"), Theme::colours().muted),
                     QLineEdit::LeadingPosition);
    edit_->installEventFilter(this);
    list_ = new QListWidget;
    list_->setAccessibleName(commandText("What was found"));
    list_->setIconSize(QSize(Theme::px(18), Theme::px(18)));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::NoFocus);
    auto* hint = new QLabel(commandText("↑ ↓ choose   ·   Enter goes there   ·   Esc closes"));
    hint->setProperty("role", QStringLiteral("muted"));
    box->addWidget(edit_);
    box->addWidget(list_, 1);
    box->addWidget(hint);
    connect(edit_, &QLineEdit::textChanged, this, &Palette::search);
    connect(list_, &QListWidget::itemClicked, this, &Palette::take);
    const QSize window = desk.widget()->size();
    resize(qMin(Theme::px(720), window.width() * 9 / 10),
           qMin(Theme::px(480), window.height() * 8 / 10));
    move(desk.widget()->mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 10)));
    search();
}

void Palette::setText(const QString& text) { edit_->setText(text); }

void Palette::add(const QString& iconName, const QString& text, const QString& remark,
                  const QString& why, std::function<void()> run) {
    auto* item =
        new QListWidgetItem(icon(iconName.isEmpty() ? QStringLiteral("right") : iconName),
                            remark.isEmpty() ? text : text + QStringLiteral("   —   ") + remark);
    if (!why.isEmpty()) {
        item->setToolTip(why);
        item->setForeground(Theme::colours().muted);
    }
    list_->addItem(item);
    runs_ << std::move(run);
}

void Palette::search() {
    const QString typed = edit_->text().trimmed();
    list_->clear();
    runs_.clear();

    struct Hit {
        int score;
        QString icon, text, remark, why;
        std::function<void()> run;
    };
    QList<Hit> hits;
    for (const PageRow& row : pages())
        if (const int score = fuzzyScore(typed, row.titleText()))
            hits.append({score + 5,
                         QString::fromUtf8(row.icon),
                         row.titleText(),
                         row.helpText(),
                         {},
                         [this, id = QString::fromUtf8(row.id)] { desk_.openPage(id); }});
    Commands& commands = desk_.commands();
    for (const CommandRow& row : commandTable()) {
        const QString id = QString::fromUtf8(row.id);
        if (id == QLatin1StringView("find.everywhere"))
            continue;
        const QString text = commands.text(id);
        // Who types the English word in a Chinese window finds the command too.
        const int score =
            qMax(fuzzyScore(typed, text), fuzzyScore(typed, QString::fromUtf8(row.text)));
        const QString why = commands.whyNot(id);
        if (score > 0)
            hits.append({why.isEmpty() ? score : score / 4, QString::fromUtf8(row.icon), text,
                         row.sequences().isEmpty()
                             ? QString()
                             : row.sequences().first().toString(QKeySequence::NativeText),
                         why, [this, id] { desk_.commands().trigger(id); }});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.score > b.score; });
    // Commands and pages that fit well, then records, then what fits only by scattered letters.
    qsizetype i = 0;
    for (; i < hits.size() && (hits[i].score >= 100 || typed.isEmpty()); ++i)
        add(hits[i].icon, hits[i].text, hits[i].remark, hits[i].why, hits[i].run);
    if (!typed.isEmpty()) {
        for (const Kind* kind : kinds()) {
            if (!kind->searchable)
                continue;
            Query query;
            query.find = typed;
            query.findAtMost = 200; // a keystroke never waits for a million names
            query.limit = perKind;
            for (const auto& record : desk_.book().read().all(*kind, query)) {
                QStringList remarks{kind->labelText()};
                for (const Field& f : kind->fields)
                    if (remarks.size() < 3 && f.has(Field::Listed) && !f.has(Field::Sensitive) &&
                        f.type != FieldType::Enum && qstrcmp(f.key, kind->titleKey) != 0)
                        if (const QString text =
                                desk_.book().read().display(*kind, f, f.get(*record));
                            !text.isEmpty())
                            remarks << text;
                add(QString::fromUtf8(kind->name), kind->title(*record),
                    remarks.join(QStringLiteral(" · ")), {},
                    [this, kind, id = record->id] { desk_.openRecord(*kind, id); });
            }
        }
    }
    for (; i < hits.size() && list_->count() < 30; ++i)
        add(hits[i].icon, hits[i].text, hits[i].remark, hits[i].why, hits[i].run);
    if (list_->count() == 0) {
        add(QStringLiteral("info"), commandText("Nothing found for \"%1\".").arg(typed),
            commandText("Try the first characters, pinyin or initials."), {}, {});
        list_->item(0)->setFlags(Qt::ItemIsEnabled);
    } else
        list_->setCurrentRow(0);
}

void Palette::take() {
    const int row = list_->currentRow();
    if (row < 0 || row >= runs_.size() || !runs_[row])
        return;
    const auto run = runs_[row];
    accept();
    // The focus is back where it was before the palette: commands act there.
    desk_.widget()->activateWindow();
    run();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = list_->currentRow(), last = list_->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            list_->setCurrentRow(qMin(last, row + 1));
            return true;
        case Qt::Key_Up:
            list_->setCurrentRow(qMax(0, row - 1));
            return true;
        case Qt::Key_PageDown:
            list_->setCurrentRow(qMin(last, row + 10));
            return true;
        case Qt::Key_PageUp:
            list_->setCurrentRow(qMax(0, row - 10));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace zhijia
