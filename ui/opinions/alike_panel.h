// SPDX-License-Identifier: GPL-3.0-or-later
// "Others say the same": looked for in the background, with a button that joins.
#pragma once
#include "core/opinions/opinion.h"
#include "ui/list/background.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace zhijia {

class Desk;

class AlikePanel final : public QFrame {
    Q_OBJECT
public:
    using Ask = std::function<QList<AlikeVoice>(const Reader&, const std::function<bool()>& stop)>;
    explicit AlikePanel(Desk& desk, QWidget* parent = nullptr);
    ~AlikePanel() override;
    /// Looks for what is like record `about` and shows it; 0 shows nothing.
    void look(RawId about, const Ask& ask);
    const QList<AlikeVoice>& found() const { return found_; }

signals:
    void openWanted(qint64 id);
    void joinWanted(qint64 into);

private:
    void list(const QList<AlikeVoice>& found);

    Desk& desk_;
    BackgroundReader::Token token_;
    RawId about_ = 0;
    QList<AlikeVoice> found_;
    QVBoxLayout* lines_;
};

} // namespace zhijia
