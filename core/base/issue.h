// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says when it cannot, or would rather not: an issue is data, never a dialog.
#pragma once
#include <QList>
#include <QString>
#include <stdexcept>
#include <tl/expected.hpp>

namespace zhijia {

enum class Severity { Note, Warning, Error };

/// One thing a user can understand and mend. `text` says what and where, `mend` says how,
/// `rule` cites the rule that says so (empty when it is no rule's doing), `field` is a field key.
struct Issue {
    Severity severity = Severity::Error;
    QString field;
    QString text;
    QString rule;
    QString mend;
    bool operator==(const Issue&) const = default;
};
using Issues = QList<Issue>;

/// True when at least one issue forbids going on; notes and warnings do not.
bool refuses(const Issues& issues);

/// "error", "warning", "note": the names used on the command line.
QString severityName(Severity severity);

/// A value, or the issues that refused it. Exceptions are for the environment and for bugs.
template <class T>
using Outcome = tl::expected<T, Issues>;

inline Issue error(const QString& text, const QString& mend = {}, const QString& field = {}) {
    return {Severity::Error, field, text, {}, mend};
}
inline Issue warning(const QString& text, const QString& mend = {}, const QString& field = {}) {
    return {Severity::Warning, field, text, {}, mend};
}
inline tl::unexpected<Issues> refuse(const QString& text, const QString& mend = {},
                                     const QString& field = {}) {
    return tl::unexpected<Issues>(Issues{error(text, mend, field)});
}
inline tl::unexpected<Issues> refuse(const Issues& issues) {
    return tl::unexpected<Issues>(issues);
}

/// The environment failed (disk full, file locked, server gone). `what()` is a sentence for the
/// user that says what is safe; it is shown as it stands.
class EnvironmentError : public std::runtime_error {
public:
    explicit EnvironmentError(const QString& text)
        : std::runtime_error(text.toStdString()), text_(text) {}
    const QString& text() const { return text_; }

private:
    QString text_;
};

/// Somebody else is writing just now: the same thing will work in a moment. Nothing was changed.
class BusyError : public EnvironmentError {
public:
    BusyError(const QString& text, const QString& who) : EnvironmentError(text), who_(who) {}
    const QString& who() const { return who_; } ///< is writing, in words

private:
    QString who_;
};

/// Thrown by a job that was asked to stop; whoever started the job catches it. Nothing is left half
/// done.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace zhijia
