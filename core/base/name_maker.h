// SPDX-License-Identifier: GPL-3.0-or-later
// Invents people for the sample office and the benchmarks. Nobody it makes exists; whoever has
// the same name or number has it by chance.
#pragma once
#include "core/base/citizen_id.h"
#include "core/base/mobile.h"
#include <QDate>
#include <QString>
#include <vector>

namespace zhijia {

struct MadePerson {
    QString name;
    Sex sex;
    CitizenId id;
    Mobile mobile;
};

/// The same seed gives the same people on every machine and in every version that has the same
/// tables. People are asked for by number, in any order. Within one maker no two have the same
/// identity number or mobile number (up to ten million people).
class NameMaker {
public:
    /// Everybody is between 18 and 60 years old on `today`.
    NameMaker(quint64 seed, QDate today);
    MadePerson person(quint64 number) const;

private:
    struct Weighted {
        QString text;
        quint32 upTo; ///< sum of the weights up to and with this one
    };
    static const QString& pick(const std::vector<Weighted>& from, quint64 random);

    /// Spreads consecutive numbers over a range so that none comes twice.
    struct Scatter {
        Scatter(quint64 range, quint64 seed);
        quint64 at(quint64 number) const;
        quint64 range;
        quint64 factor;
        quint64 offset;
    };

    quint64 seed_;
    QDate today_;
    QDate firstBirth_;
    qint64 births_; ///< number of days
    QList<int> counties_;
    Scatter places_;
    Scatter lines_;
    std::vector<Weighted> surnames_;
    std::vector<Weighted> given_[2]; ///< by Sex
};

} // namespace zhijia
