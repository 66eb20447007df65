// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to records in four steps; nothing is written before Import, and one undo takes it all
// back.
#pragma once
#include "ui/exchange/import_session.h"
#include "ui/wizard/wizard.h"

class QProgressBar;

namespace zhijia {

/// What the steps gather; each step reads what the earlier ones left.
struct ImportState {
    ImportState(const Book& book, const Kind& kind_) : kind(kind_), session(book, kind_) {}
    const Kind& kind;
    ImportSession session;
    QString path;
    ImportGuess guess;
    ImportSample sample;
    ImportSettings settings; ///< as proposed and changed
    bool isLooked = false;   ///< guess and sample belong to path
    std::shared_ptr<const ImportOverview> overview;
    Receipt receipt; ///< of the import, when it is done
    bool isDone() const { return receipt.deed != 0; }
    QStringList headers() const; ///< of the header row that is chosen
};

class ImportWizard final : public Wizard {
    Q_OBJECT
public:
    ImportWizard(Desk& desk, const Kind& kind, const QString& path = {});
    ~ImportWizard() override;
    ImportState& state() { return *state_; }
    /// Starts the import; the result page follows by itself.
    bool finish() override;
    void reject() override;

private:
    void imported(const Receipt& receipt);
    void tellResult();

    std::unique_ptr<ImportState> state_;
    WizardStep* preview_;
    WizardStep* result_;
    QProgressBar* bar_;
};

/// Opens the wizard on the window, with a file already chosen or none; `given`: what holds for
/// every line, by field key.
ImportWizard* startImport(Desk& desk, const Kind& kind, const QString& path = {},
                          const QHash<QString, QVariant>& given = {});

} // namespace zhijia
