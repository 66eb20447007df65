// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh office and what a person does with a list: look at it, then import it.
#pragma once
#include "core/exchange/import.h"
#include "core/people/member.h"
#include "tests/exchange/helpers.h"
#include "tests/support/office.h"

namespace zhijia::test {

struct ImportDesk : TempOffice {
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv")) {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    std::unique_ptr<ImportPlan> look(const Kind& kind, const QString& file,
                                     ImportPolicy policy = ImportPolicy::Update) {
        auto guess = guessImport(read(), kind, file);
        INFO((guess ? std::string() : why(guess.error())));
        REQUIRE(guess);
        guess->settings.policy = policy;
        auto made = ImportPlan::make(*office, kind, file, guess->settings);
        INFO((made ? std::string() : why(made.error())));
        REQUIRE(made);
        return std::move(*made);
    }
    std::unique_ptr<ImportPlan> plan(const QString& file,
                                     ImportPolicy policy = ImportPolicy::Update) {
        return look(Member::kind(), file, policy);
    }
    std::unique_ptr<ImportPlan> plan(const Kind& kind, const QByteArray& bytes,
                                     ImportPolicy policy = ImportPolicy::Update) {
        return look(kind, write(bytes), policy);
    }
    void apply(ImportPlan& plan) {
        const auto done = plan.apply(*office);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// What is said of a row of the plan.
    std::string said(ImportPlan& plan, qint64 row) { return why(plan.line(row).issues); }
    std::unique_ptr<ImportPlan> import(const QByteArray& bytes,
                                       ImportPolicy policy = ImportPolicy::Update) {
        auto p = plan(write(bytes), policy);
        apply(*p);
        return p;
    }
    Member named(const QString& name) {
        return *read().first<Member>(Query().eq(QStringLiteral("name"), name));
    }
};

} // namespace zhijia::test
