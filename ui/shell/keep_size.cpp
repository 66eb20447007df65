// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QSettings>
#include <QTimer>

namespace zhijia {

namespace {

constexpr int scale = 1000; // kept in thousandths of the text's size: right at 200 % as well

class SizeKeeper final : public QObject {
public:
    SizeKeeper(QWidget* dialog, const QString& key) : QObject(dialog), dialog_(dialog), key_(key) {
        dialog->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == dialog_) {
            // Only what a hand has drawn: a dialog that grew for its words is no wish of anybody.
            if (event->type() == QEvent::Resize && event->spontaneous() && dialog_->isVisible())
                drawn_ = true;
            if (event->type() == QEvent::Show) // the frame is known only once it is there
                QTimer::singleShot(0, this, [this] { holdOnScreen(); });
            if (event->type() == QEvent::Hide && drawn_ &&
                !(dialog_->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
                QSettings().setValue(key_, dialog_->size() * scale / Theme::px(scale));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// A window that is as high as the screen gets its title bar above it, where no mouse reaches.
    void holdOnScreen() {
        if (!dialog_->isVisible() ||
            (dialog_->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
            return;
        const QRect screen = dialog_->screen()->availableGeometry();
        const QRect frame = dialog_->frameGeometry();
        if (frame.top() < screen.top())
            dialog_->move(qMax(frame.left(), screen.left()), screen.top());
    }

    QWidget* dialog_;
    QString key_;
    bool drawn_ = false;
};

} // namespace

void keepSize(QWidget* dialog, const QString& name) {
    const QString key =
        QStringLiteral("dialogs/%1/size").arg(name.isEmpty() ? dialog->objectName() : name);
    if (const QSize kept = QSettings().value(key).toSize(); kept.isValid()) {
        QSize size = kept * Theme::px(scale) / scale;
        if (const QLayout* layout = dialog->layout()) {
            size = size.expandedTo(layout->totalMinimumSize());
            if (layout->hasHeightForWidth())
                size.setHeight(
                    qMax(size.height(), layout->totalMinimumHeightForWidth(size.width())));
        }
        // It may have been kept on a larger screen; the title bar needs a place too.
        const QSize screen = dialog->screen()->availableGeometry().size();
        dialog->resize(size.boundedTo(screen - QSize(8, 40)));
    }
    new SizeKeeper(dialog, key);
}

} // namespace zhijia
