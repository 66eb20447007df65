// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/way_strip.h"
#include "ui/form/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr int mostWays = 4; // more of them are a list, and lists have tabs

QHash<QString, WayAct>& acts() {
    static QHash<QString, WayAct> list;
    return list;
}

bool leadsSomewhere(const WayOn& way) {
    return way.kind || !way.verb.isEmpty() || !way.field.isEmpty() || !way.act.isEmpty();
}

} // namespace

WayStrip::WayStrip(QWidget* parent) : QFrame(parent), why_(new QLabel), buttons_(new QWidget) {
    setObjectName(QStringLiteral("wayOn"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(formText("Next step"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(10), Theme::px(6), Theme::px(10), Theme::px(6));
    box->setSpacing(Theme::px(4));
    why_->setObjectName(QStringLiteral("wayWords"));
    why_->setWordWrap(true);
    why_->setTextFormat(Qt::PlainText);
    // Its height follows from its width alone: whoever shows it gives it as many lines as it has
    // (RecordForm::fitHeight), and a narrow guess of them makes no page scroll.
    why_->setMinimumHeight(1);
    box->addWidget(why_);
    buttons_->setLayout(new FlowLayout(Theme::px(6)));
    box->addWidget(buttons_);
    hide();
}

void WayStrip::setWays(const QList<WayOn>& ways) {
    const auto same = [](const WayOn& a, const WayOn& b) {
        return a.text == b.text && a.kind == b.kind && a.record == b.record && a.verb == b.verb &&
               a.field == b.field && a.act == b.act && a.why == b.why;
    };
    if (std::ranges::equal(ways, ways_, same)) {
        setVisible(!ways.isEmpty());
        return; // the button that has the keyboard keeps it
    }
    ways_ = ways;
    for (auto* old : buttons_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->setObjectName({}); // it may be the one that was pressed: it goes when that is done
        old->hide();
        old->deleteLater();
    }
    QStringList why;
    bool any = false;
    for (int i = 0; i < ways_.size() && i < mostWays; ++i) {
        const WayOn& way = ways_[i];
        if (!way.why.isEmpty())
            why << formText("Next step: %1 — %2").arg(way.text, way.why);
        if (!leadsSomewhere(way))
            continue;
        const QString text = way.field.isEmpty() ? way.text : formText("Fill it in");
        auto* button = new QPushButton(icon(QStringLiteral("right")), text, buttons_);
        button->setObjectName(QStringLiteral("way.%1").arg(i));
        button->setAccessibleName(way.why.isEmpty() ? formText("Next step: %1").arg(text)
                                                    : text + QStringLiteral(": ") + way.text);
        button->setToolTip(way.why.isEmpty() ? text : way.why);
        button->setMinimumWidth(Theme::px(80)); // a long one makes no form wider
        if (!any && way.why.isEmpty() && way.field.isEmpty()) {
            button->setProperty("role", QStringLiteral("primary"));
            button->setIcon(icon(QStringLiteral("right"), Theme::colours().onAccent));
        }
        connect(button, &QPushButton::clicked, this, [this, i] { emit wanted(i); });
        buttons_->layout()->addWidget(button);
        any = true;
    }
    if (ways_.size() > mostWays)
        why << formText("and %1 more").arg(ways_.size() - mostWays);
    if (why.isEmpty() && any)
        why << formText("Next step:");
    why_->setText(why.join(u'\n'));
    why_->setVisible(!why.isEmpty());
    buttons_->setVisible(any);
    setAccessibleDescription(why_->text());
    setVisible(!ways_.isEmpty());
    updateGeometry();
}

void registerWayAct(const QString& name, WayAct act) { acts().insert(name, std::move(act)); }

bool runWayAct(const QString& name, Desk& desk, RawId record) {
    const auto found = acts().constFind(name);
    if (found == acts().constEnd())
        return false;
    (*found)(desk, record);
    return true;
}

} // namespace zhijia
