// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting (次) of the congress: called, opened under a quorum, adjourned, closed.
#pragma once
#include "core/congress/term.h"
#include "core/flow/flow.h"

namespace zhijia {

enum class SittingStatus { None, Planned, Called, Open, Adjourned, Closed, Cancelled };
enum class SittingMode { None, Hall, Online, Both };
/// Who asked for an extraordinary sitting; None: an ordinary one.
enum class SittingAsker { None, Head, Union, Deputies };
template <>
const EnumTable& enumTable<SittingStatus>();
template <>
const EnumTable& enumTable<SittingMode>();
template <>
const EnumTable& enumTable<SittingAsker>();

struct Sitting : Record {
    static constexpr const char* kindName = "sitting";
    static const Kind& kind();

    Id<Term> term;
    qint64 number = 0; ///< 第几次 within the term; 0: the next one
    QString name;      ///< empty: worded from term and number
    QDate heldOn;
    QString starts; ///< "09:00", China time; empty: not fixed yet
    QString place;
    SittingMode mode = SittingMode::None; ///< none: in the hall
    SittingAsker askedBy = SittingAsker::None;
    std::optional<qint64> signatures;           ///< of deputies who asked for it
    std::optional<qint64> askedOf, askedNeeded; ///< deputies, and signatures needed; see asked.h
    QString agenda;                             ///< summary, a line per item
    QString broadcast, recording; ///< addresses (https://…) of the live and the kept picture
    SittingStatus status = SittingStatus::None;
    QDate calledOn;
    QDate papersOn;   ///< papers reached the deputies
    QString rulePack; ///< "cn@1": what it runs under, fixed when called
    QDateTime openedAt, closedAt;
    qint64 openEntitled = 0, openPresent = 0,
           openNeeded = 0;   ///< the quorum at the opening, as printed
    QString openComposition; ///< of the deputies at the opening; see composition.h
    QString overrideReason;  ///< why it was opened below the quorum; empty when it was not
    QString reason;          ///< of a cancellation
    QString note;

    /// It was held and is over: what its papers say stands. Only undoing the closing frees it.
    bool isClosed() const { return status == SittingStatus::Closed; }
    bool isOver() const { return isClosed() || status == SittingStatus::Cancelled; }
    /// Attendance may be taken: called and not yet closed.
    bool takesAttendance() const {
        return status == SittingStatus::Called || status == SittingStatus::Open ||
               status == SittingStatus::Adjourned;
    }
};

const Flow& sittingFlow();
/// The title that a sitting has until somebody writes another, from its term's and its number.
QString sittingName(const QString& term, qint64 number);
/// "… is closed", for whatever belongs to a sitting and stands with it.
Issue sittingStands(const Sitting& sitting, const QString& field = {});

/// What another room holds against closing a sitting (a ballot that is not finished), or wants said
/// before; asked by the step "close". Call once at start.
using ClosingCheck = Issues (*)(const Reader&, const Sitting&);
void registerClosingCheck(ClosingCheck check);

} // namespace zhijia
