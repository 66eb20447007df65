// SPDX-License-Identifier: GPL-3.0-or-later
// What every command shares: the open office, how results are printed, and the ways to stop.
#pragma once
#include "core/office/office.h"
#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

namespace zhijia::cli {

/// Exit statuses; the contract of the command line.
enum Status { Done = 0, RefusedStatus = 1, UsageStatus = 2, EnvironmentStatus = 3 };

/// Refused: the issues are printed, the status is 1.
struct Refused {
    Issues issues;
};
/// The same for what is the environment's doing, such as a damaged office: the status is 3.
struct Unfit {
    Issues issues;
};
/// The command line was not understood: the text is printed, the status is 2.
struct Usage {
    QString text;
};

/// A value, or out with the issues.
template <class T>
T value(Outcome<T>&& outcome) {
    if (!outcome && Store::isOfEnvironment(outcome.error()))
        throw Unfit{outcome.error()};
    if (!outcome)
        throw Refused{outcome.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

struct Session {
    std::string officePath; ///< --office, or ZHIJIA_OFFICE
    bool json = false;
    std::string lang;
    std::string reason; ///< --reveal
    CLI::Option* revealOption = nullptr;
    std::unique_ptr<Office> opened;
    std::function<void()> action; ///< set by the command that was typed
    /// A JSON array has been begun on standard output: whatever stops the program closes it, so
    /// that what was printed is one JSON value all the same.
    bool arrayOpen = false;

    QString path() const; ///< throws Usage when no office was named
    Office& office();
    Book& book() { return office().book(); }
    const Reader& read() { return office().read(); }
    /// The kind of that name; throws Usage, naming all kinds.
    const Kind& kind(const std::string& name);
    /// The record a person means: its id, or its title when that is one record's only.
    RawId record(const Kind& kind, const std::string& text);
    /// Whether sensitive fields of this kind are shown. When they are, that and the reason were
    /// recorded first.
    bool mayReveal(const Kind& kind, RawId id = 0);
    /// "key=value"; throws Usage for anything else, and for a key twice.
    QList<std::pair<QString, QString>> pairs(const std::vector<std::string>& words);

    void print(const QJsonValue& value);
    void print(const QString& line);
    /// Issues as lines on standard error; with --json they are part of the result.
    void printIssues(const Issues& issues);
};

/// A check for an option: a whole number of this range. Digits that no number holds are refused in
/// the same words.
std::function<std::string(const std::string&)> wholeNumber(qint64 least, qint64 most);

inline QString text(const std::string& s) { return QString::fromStdString(s); }
QJsonArray toJson(const Issues& issues);

/// A stored value as JSON: whole numbers as numbers, yes/no as true/false, the rest as its text;
/// masked unless `reveal`.
QJsonValue toJson(const Field& field, const QVariant& value, bool reveal);

void addOfficeCommands(CLI::App& app, Session& session);
void addWriteCommands(CLI::App& app, Session& session);
void addKindsCommand(CLI::App& app, Session& session);
void addReadCommands(CLI::App& app, Session& session);
void addDueCommand(CLI::App& app, Session& session);
void addRulesCommands(CLI::App& app, Session& session);
void addOwnRulesCommands(CLI::App& rules, Session& session); ///< under "rules"
void addHistoryCommands(CLI::App& app, Session& session);
void addImportCommand(CLI::App& app, Session& session);
void addExportCommand(CLI::App& app, Session& session);
void addFilesCommands(CLI::App& app, Session& session);
void addReportCommands(CLI::App& app, Session& session);
void addArchiveCommands(CLI::App& app, Session& session);
void addTillCommand(CLI::App& app, Session& session);
void addSampleCommands(CLI::App& app, Session& session);

} // namespace zhijia::cli
