// SPDX-License-Identifier: GPL-3.0-or-later
// Signing the minutes keeps their text; withdrawing the signature keeps it too, marked.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/meeting/minutes.h"
#include "core/meeting/minutes_paper.h"
#include "core/meeting/unfinished.h"
#include "core/meeting/words.h"
#include "core/report/stored.h"
#include <QCryptographicHash>

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(MinutesStatus::Draft), "draft", QT_TRANSLATE_NOOP("meeting", "Draft"), "草稿"},
    {int(MinutesStatus::Signed), "signed", QT_TRANSLATE_NOOP("meeting", "Signed"), "已签发"},
};
const Minutes& minutes(const Record& record) { return static_cast<const Minutes&>(record); }

QString fingerprint(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Issues maySign(const Reader& reader, const Record& record, const Params& params) {
    const Minutes& m = minutes(record);
    if (Issues issues = notInFuture(reader, record, params); refuses(issues))
        return issues;
    const auto s = reader.get(m.sitting);
    Issues issues;
    if (!s || !s->isClosed())
        issues << error(
            tr("%1 is not closed: its minutes are not complete.").arg(s ? s->name : QString()),
            tr("Close the sitting first."));
    else if (dateOf(reader, params) < s->heldOn)
        issues << error(tr("The minutes cannot be signed before the sitting, %1.")
                            .arg(s->heldOn.toString(Qt::ISODate)),
                        tr("Correct the day."), QStringLiteral("on"));
    for (const char* key : {"chair", "recorder", "issuer"})
        if (const Field& f = *Minutes::kind().field(QString::fromUtf8(key)); f.get(m).isNull())
            issues << error(tr("%1 is missing.").arg(Minutes::kind().fieldLabel(f)),
                            tr("Fill it in, then sign."));
    issues += agendaLeft(reader, m.sitting);
    return issues;
}

Outcome<void> sign(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Minutes&>(record);
    m.signedOn = dateOf(txn, params);
    m.reason.clear();
    SignedMinutes text;
    text.minutes = Id<Minutes>(m.id);
    text.name = m.name;
    text.signedAt = txn.clock().now();
    text.text = report::storedDocument(makeMinutesPaper(txn, m));
    text.sha256 = fingerprint(text.text);
    m.sha256 = text.sha256;
    return txn.insert(text).map([](Id<SignedMinutes>) {});
}

Outcome<void> withdraw(Txn&, Record& record, const Params& params) {
    auto& m = static_cast<Minutes&>(record);
    m.signedOn = {};
    m.reason = reasonOf(params);
    m.sha256.clear();
    return {};
}

Kind makeSigned() {
    Kind kind = kindOf<SignedMinutes>("meeting", QT_TRANSLATE_NOOP("meeting", "Signed text"),
                                      QT_TRANSLATE_NOOP("meeting", "Signed texts"));
    kind.within = "minutes";
    kind.fields = {
        field<&SignedMinutes::name>("name", QT_TRANSLATE_NOOP("meeting", "Title"))
            .stepOnly()
            .required()
            .listed(24),
        field<&SignedMinutes::minutes>("minutes", QT_TRANSLATE_NOOP("meeting", "Minutes"))
            .required()
            .stepOnly(),
        field<&SignedMinutes::signedAt>("signed_at", QT_TRANSLATE_NOOP("meeting", "Signed at"))
            .stepOnly()
            .required()
            .listed(16),
        field<&SignedMinutes::sha256>("sha256", QT_TRANSLATE_NOOP("meeting", "SHA-256 of the text"))
            .stepOnly()
            .required()
            .listed(20),
        field<&SignedMinutes::text>("text", "").stepOnly().hidden(),
    };
    // Neither undo takes it away, nor a hand after the signature was withdrawn: nobody can say
    // later that it never was.
    kind.mayRemove = [](const Reader&, const Record& record) -> Issues {
        return {error(tr("%1 were signed once: the text is kept.")
                          .arg(static_cast<const SignedMinutes&>(record).name),
                      tr("If the signing was a mistake, withdraw the signature with a reason."))};
    };
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<MinutesStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}
std::optional<SignedMinutes> signedText(const Reader& reader, const Minutes& minutes) {
    if (!minutes.isSigned())
        return std::nullopt;
    for (const SignedMinutes& text :
         reader.all<SignedMinutes>(Query().eq(QStringLiteral("minutes"), Id<Minutes>(minutes.id))))
        if (fingerprint(text.text) == minutes.sha256)
            return text;
    return std::nullopt;
}

const Flow& minutesFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"sign",
             QT_TRANSLATE_NOOP("meeting", "Sign"),
             {"draft"},
             "signed",
             {onParam()},
             &maySign,
             &sign,
             QT_TRANSLATE_NOOP("meeting", "They stand as they are now; their text is kept."),
             "ok",
             QT_TRANSLATE_NOOP("meeting",
                               "The sitting is closed; chair, recorder and signatory are named.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("meeting", "Withdraw the signature"),
             {"signed"},
             "draft",
             {reasonParam()},
             nullptr,
             &withdraw,
             QT_TRANSLATE_NOOP("meeting", "They can be changed again; the signed text is kept as "
                                          "withdrawn."),
             "undo"},
        }};
    return flow;
}

const Kind& SignedMinutes::kind() {
    static const Kind kind = makeSigned();
    return kind;
}

} // namespace zhijia
