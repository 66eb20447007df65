// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of one record side by side; each field's version is chosen, nothing is overwritten
// unseen.
#pragma once
#include "core/book/book.h"
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace zhijia {

class ComparePanel final : public QWidget {
    Q_OBJECT
public:
    enum Side { Undecided = -1, Mine = 0, Theirs = 1 };
    struct Titles {
        QString heading, explanation, mine, theirs, take, leave;
    };
    /// Fields that only make sense together, in one row named by the first: the status, since when
    /// and why. They are shown even when nobody may type them.
    struct Together {
        QStringList keys;
        Side proposed = Undecided;
    };
    /// `base` is what both started from (null: nothing in common). Fields changed on one side only
    /// are decided beforehand; those changed on both wait for an answer.
    ComparePanel(const Reader& reader, const Kind& kind, const Record* base, const Record& mine,
                 const Record& theirs, const Titles& titles, const QList<Together>& together = {});

    /// `theirs` with the fields that were decided for `mine`.
    std::unique_ptr<Record> chosen() const;
    bool isDecided() const;
    Side side(const QString& key) const;
    void choose(const QString& key, Side side);
    QStringList keys() const;

signals:
    void taken();
    void abandoned();

private:
    const Kind& kind_;
    QHash<QString, QStringList> fieldsOf_; ///< by the key of their row
    std::unique_ptr<Record> mine_, theirs_;
    QHash<QString, QButtonGroup*> groups_;
    QStringList keys_;
    QPushButton* take_ = nullptr;
};

} // namespace zhijia
