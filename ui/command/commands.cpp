// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commands.h"
#include "ui/command/words.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QMenuBar>

namespace zhijia {

Commands::Commands(QWidget* window) : QObject(window), window_(window) {
    for (const CommandRow& row : commandTable()) {
        auto* action = new QAction(row.translated(), this);
        const QString id = QString::fromUtf8(row.id);
        action->setObjectName(id);
        if (*row.icon)
            action->setIcon(icon(QString::fromUtf8(row.icon)));
        if (row.scope == CommandRow::Window) {
            action->setShortcuts(row.sequences());
            action->setShortcutContext(Qt::WindowShortcut);
        }
        connect(action, &QAction::triggered, this, [this, id] { trigger(id); });
        window->addAction(action);
        actions_.insert(id, action);
    }
    // What is possible depends on where the keyboard is.
    connect(qApp, &QApplication::focusChanged, this, &Commands::refresh, Qt::QueuedConnection);
}

void Commands::bind(const char* id, QWidget* owner, const Handler& handler) {
    const QString key = QString::fromUtf8(id);
    Q_ASSERT(commandRow(key));
    bindings_[key].prepend(Binding{owner, handler});
}

QAction* Commands::action(const QString& id) const { return actions_.value(id); }

const Commands::Handler* Commands::current(const QString& id) const {
    const auto it = bindings_.constFind(id);
    if (it == bindings_.constEnd())
        return nullptr;
    const QWidget* focus = QApplication::focusWidget();
    const Handler* visible = nullptr;
    for (const Binding& b : *it) {
        if (!b.owner || !b.owner->isVisible())
            continue;
        if (focus && b.owner != window_ && (b.owner == focus || b.owner->isAncestorOf(focus)))
            return &b.handler;
        if (!visible)
            visible = &b.handler;
    }
    return visible;
}

bool Commands::trigger(const QString& id) {
    const Handler* handler = current(id);
    if (!handler || (handler->whyNot && !handler->whyNot().isEmpty()))
        return false;
    const auto run = handler->run; // the binding may end while it runs
    run();
    refresh();
    return true;
}

QString Commands::whyNot(const QString& id) const {
    const Handler* handler = current(id);
    if (!handler)
        return commandText("There is nothing here to do it with.");
    return handler->whyNot ? handler->whyNot() : QString();
}

QString Commands::text(const QString& id) const {
    const CommandRow* row = commandRow(id);
    const Handler* handler = current(id);
    const QString own = handler && handler->text ? handler->text() : QString();
    return own.isEmpty() && row ? row->translated() : own;
}

QString Commands::listCommand(const QKeySequence& keys) {
    for (const CommandRow& row : commandTable())
        if (row.scope == CommandRow::List && row.sequences().contains(keys))
            return QString::fromUtf8(row.id);
    return {};
}

void Commands::fillMenuBar(QMenuBar& bar) {
    const QList<std::pair<QString, QString>> menus{
        {QStringLiteral("file"), commandText("&File")},
        {QStringLiteral("edit"), commandText("&Edit")},
        {QStringLiteral("record"), commandText("&Record")},
        {QStringLiteral("view"), commandText("&View")},
        {QStringLiteral("help"), commandText("&Help")}};
    const QStringList before{QStringLiteral("file.backup"),   QStringLiteral("file.import"),
                             QStringLiteral("file.settings"), QStringLiteral("list.copy"),
                             QStringLiteral("find.here"),     QStringLiteral("record.save"),
                             QStringLiteral("record.remove"), QStringLiteral("view.next"),
                             QStringLiteral("view.larger")};
    for (const auto& [name, title] : menus) {
        QMenu* menu = bar.addMenu(title);
        menu->setToolTipsVisible(true);
        for (const CommandRow& row : commandTable()) {
            const QString id = QString::fromUtf8(row.id);
            if (name != QLatin1StringView(row.menu))
                continue;
            if (before.contains(id))
                menu->addSeparator();
            menu->addAction(actions_.value(id));
        }
        connect(menu, &QMenu::aboutToShow, this, &Commands::refresh);
    }
}

void Commands::retire() {
    retired_ = true;
    bindings_.clear();
    disconnect(qApp, nullptr, this, nullptr);
    for (QAction* action : std::as_const(actions_)) {
        window_->removeAction(action);
        action->setEnabled(false);
    }
    deleteLater(); // and not now: it may be a command of ours that closes the office
}

void Commands::refresh() {
    if (retired_)
        return;
    for (auto it = actions_.begin(); it != actions_.end(); ++it) {
        const QString why = whyNot(it.key());
        const CommandRow* row = commandRow(it.key());
        QAction* action = it.value();
        QString label = text(it.key());
        label.replace(u'&', QStringLiteral("&&"));
        const QString keys = row->sequences().isEmpty()
                                 ? QString()
                                 : row->sequences().first().toString(QKeySequence::NativeText);
        if (row->scope == CommandRow::List && !keys.isEmpty())
            label += u'\t' + keys; // shown in the menu; the list itself listens for them
        action->setText(label);
        action->setEnabled(why.isEmpty());
        QString tip = text(it.key());
        if (!keys.isEmpty())
            tip += QStringLiteral("  (%1)").arg(keys);
        action->setToolTip(tip + u'\n' + (why.isEmpty() ? row->helpText() : why));
        action->setStatusTip(row->helpText());
    }
    emit refreshed();
}

} // namespace zhijia
