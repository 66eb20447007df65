// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/minutes.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/duty.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

const Minutes& minutes(const Record& record) { return static_cast<const Minutes&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& m = static_cast<Minutes&>(record);
    // Worded anew when the sitting has another title, not when somebody works in another language.
    if (const QString sitting = reader.title(Sitting::kind(), m.sitting.raw());
        m.status != MinutesStatus::Signed && !m.name.contains(sitting))
        m.name = tr("Minutes of %1").arg(sitting);
    m.number = tidy(m.number);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Minutes& m = minutes(after);
    const auto s = reader.get(m.sitting);
    if (!s)
        return;
    if (reader.count<Minutes>(Query()
                                  .eq(QStringLiteral("sitting"), m.sitting)
                                  .is(QStringLiteral("id"), Condition::Ne, m.id)) > 0)
        issues << error(tr("%1 has minutes already.").arg(s->name), tr("Open those."),
                        QStringLiteral("sitting"));
    if (!before && s->status == SittingStatus::Cancelled)
        issues << error(tr("%1 was cancelled: there is nothing to write down.").arg(s->name),
                        tr("Choose another sitting."), QStringLiteral("sitting"));
    if (!before)
        return;
    const Minutes& b = minutes(*before);
    if (b.sitting != m.sitting)
        issues << error(tr("Minutes stay with their sitting."), tr("Write others."),
                        QStringLiteral("sitting"));
    if (b.isSigned() && m.isSigned())
        for (const Field& f : Minutes::kind().fields)
            if (f.get(b) != f.get(m)) {
                issues << error(tr("%1 are signed: they stand.").arg(b.name),
                                tr("Withdraw the signature with a reason, then change them."),
                                QString::fromUtf8(f.key));
                break;
            }
}

/// What was signed is not thrown away, nor are its annexes.
Issues stands(const Reader&, const Record& record) {
    const Minutes& m = minutes(record);
    if (!m.isSigned())
        return {};
    return {error(tr("%1 are signed: they stand.").arg(m.name),
                  tr("Withdraw the signature with a reason, then change them."))};
}

/// The duty to sign them is done, or is to be done again.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const Minutes& m = minutes(after);
    if (!before || !m.isSigned() || minutes(*before).isSigned())
        return {};
    for (Duty& d : txn.all<Duty>(Query()
                                     .eq(QStringLiteral("sitting"), m.sitting)
                                     .eq(QStringLiteral("event"), QStringLiteral("minutes"))
                                     .eq(QStringLiteral("status"), QStringLiteral("open"))))
        if (auto ok = txn.step(Id<Duty>(d.id), QStringLiteral("finish"),
                               {{QStringLiteral("on"), Codec<QDate>::toValue(m.signedOn)}});
            !ok)
            return ok;
    return {};
}

Kind make() {
    Kind kind = kindOf<Minutes>("meeting", QT_TRANSLATE_NOOP("meeting", "Minutes"),
                                QT_TRANSLATE_NOOP("meeting", "Minutes of sittings"));
    kind.flow = &minutesFlow();
    kind.within = "sitting";
    kind.identity = {{"sitting"}};
    kind.takesFiles = true;
    const char* const to = QT_TRANSLATE_NOOP("meeting", "Signing and sending");
    kind.fields = {
        field<&Minutes::name>("name", QT_TRANSLATE_NOOP("meeting", "Title")).derived().listed(26),
        field<&Minutes::sitting>("sitting", QT_TRANSLATE_NOOP("meeting", "Sitting"))
            .required()
            .files("会议"),
        field<&Minutes::number>("number", QT_TRANSLATE_NOOP("meeting", "Document number"))
            .listed(12)
            .files("文号|编号"),
        field<&Minutes::chair>("chair", QT_TRANSLATE_NOOP("meeting", "Chair")).files("主持人"),
        field<&Minutes::intro>("intro", QT_TRANSLATE_NOOP("meeting", "Opening words"))
            .note()
            .files("会议概况")
            .hint(
                QT_TRANSLATE_NOOP("meeting", "Stand before the figures, which come by themselves")),
        field<&Minutes::text>("text", QT_TRANSLATE_NOOP("meeting", "Further text"))
            .note()
            .files("正文|其他事项")
            .hint(QT_TRANSLATE_NOOP("meeting", "Stands behind the items of the agenda")),
        field<&Minutes::recorder>("recorder", QT_TRANSLATE_NOOP("meeting", "Recorder"))
            .section(to)
            .files("记录人"),
        field<&Minutes::issuer>("issuer", QT_TRANSLATE_NOOP("meeting", "Signed by"))
            .section(to)
            .files("签发人"),
        field<&Minutes::mainTo>("main_to", QT_TRANSLATE_NOOP("meeting", "To"))
            .section(to)
            .files("主送"),
        field<&Minutes::copyTo>("copy_to", QT_TRANSLATE_NOOP("meeting", "Copies to"))
            .section(to)
            .files("抄送"),
        field<&Minutes::annexes>("annexes", QT_TRANSLATE_NOOP("meeting", "Annexes"))
            .note()
            .section(to)
            .files("附件")
            .hint(QT_TRANSLATE_NOOP("meeting", "A line each")),
        field<&Minutes::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(6),
        field<&Minutes::signedOn>("signed_on", QT_TRANSLATE_NOOP("meeting", "Signed on"))
            .stepOnly()
            .listed(10),
        field<&Minutes::sha256>("sha256", QT_TRANSLATE_NOOP("meeting", "SHA-256 of the text"))
            .stepOnly(),
        field<&Minutes::reason>("reason",
                                QT_TRANSLATE_NOOP("meeting", "Signature withdrawn because"))
            .stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &stands;
    return kind;
}

} // namespace

std::optional<Minutes> minutesOf(const Reader& reader, Id<Sitting> sitting) {
    return reader.first<Minutes>(Query().eq(QStringLiteral("sitting"), sitting));
}

Issues minutesStand(const Reader& reader, Id<Sitting> sitting) {
    const auto m = minutesOf(reader, sitting);
    if (!m || !m->isSigned())
        return {};
    return {error(tr("%1 are signed: they stand.").arg(m->name),
                  tr("Withdraw the signature with a reason, then change them."))};
}

const Kind& Minutes::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
