// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/beneficiary.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/fund/voucher.h"
#include "core/fund/words.h"

namespace zhijia {

using namespace fund;

namespace {

QString codeText(qint64 number) {
    return QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0'));
}

qint64 numberOf(const QString& code) {
    bool digits = false;
    const qint64 number = code.mid(1).toLongLong(&digits);
    return code.startsWith(u'P') && digits ? number : 0;
}

void derive(const Reader& reader, Record& record) {
    auto& b = static_cast<Beneficiary&>(record);
    b.name = tidyName(b.name);
    b.school = tidy(b.school);
    if (!b.code.isEmpty())
        return;
    // The newest has the highest number; codes of four digits and of five do not sort as text.
    qint64 last = 0;
    reader.each(Beneficiary::kind(), {QStringLiteral("code")},
                Query().by(QStringLiteral("id"), true).first(50), [&](const QVariantList& v) {
                    last = qMax(last, numberOf(v[0].toString()));
                    return true;
                });
    // One that came in from elsewhere may bear the next number already.
    do
        b.code = codeText(++last);
    while (reader.count<Beneficiary>(Query().eq(QStringLiteral("code"), b.code)) > 0);
}

bool standsInBooks(const Reader& reader, RawId id) {
    return reader.count<FundSplit>(Query()
                                       .eq(QStringLiteral("beneficiary"), id)
                                       .eq(QStringLiteral("posted"), qint64(1))) > 0;
}

/// Another name behind the code would give all that was paid to somebody else. A name that was
/// misspelt is put right with a word about it, which stays.
void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    if (!before)
        return;
    const auto& now = static_cast<const Beneficiary&>(after);
    const auto& was = static_cast<const Beneficiary&>(*before);
    if (was.name.isEmpty() || now.name == was.name || !standsInBooks(reader, after.id))
        return;
    if (now.note.isEmpty() || now.note == was.note)
        issues << error(tr("%1 stands in the books: all that was paid to the code would belong to "
                           "somebody else.")
                            .arg(was.code),
                        tr("Add another pupil for another person. If the name was misspelt, write "
                           "in \"Note\" at the same time what was put right and why."),
                        QStringLiteral("name"));
}

/// A code that stands on a voucher goes on meaning the same one, for undo too.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& now = static_cast<const Beneficiary&>(after);
    if (!before || static_cast<const Beneficiary*>(before)->code == now.code ||
        !standsInBooks(txn, after.id))
        return {};
    return refuse(tr("%1 stands in the books: the code is kept.")
                      .arg(static_cast<const Beneficiary*>(before)->code),
                  tr("Leave the code as it was."), QStringLiteral("code"));
}

/// By code, by id, or by the exact name.
Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QString wanted = tidyName(text);
    for (const char* key : {"code", "name"}) {
        // Codes of our own are capitals; others stand as they came.
        Query query;
        if (qstrcmp(key, "code") == 0)
            query.in(QString::fromUtf8(key), {wanted, wanted.toUpper()});
        else
            query.eq(QString::fromUtf8(key), wanted);
        const auto ids = reader.ids(Beneficiary::kind(), query.first(2));
        if (ids.size() == 1)
            return ids.first();
        if (ids.size() > 1)
            return refuse(tr("Several pupils have this name."), tr("Give the code."));
    }
    bool digits = false;
    const RawId id = wanted.toLongLong(&digits);
    if (digits && reader.get(Beneficiary::kind(), id))
        return id;
    return refuse(tr("There is no such pupil."), tr("Give the code, or add the pupil first."));
}

Outcome<RawId> addNamed(Txn& txn, const QString& text) {
    Beneficiary b;
    b.name = text;
    return txn.insert(b).map([](Id<Beneficiary> id) { return id.raw(); });
}

Kind make() {
    Kind kind = kindOf<Beneficiary>("fund", QT_TRANSLATE_NOOP("fund", "Pupil"),
                                    QT_TRANSLATE_NOOP("fund", "Pupils"));
    kind.titleKey = "code";
    kind.defaultSort = "code";
    kind.identity = {{"code"}};
    kind.fields = {
        field<&Beneficiary::code>("code", QT_TRANSLATE_NOOP("fund", "Code"))
            .unique()
            .listed(8)
            .files("代码|编号|学生代码")
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: the next one")),
        field<&Beneficiary::name>("name", QT_TRANSLATE_NOOP("fund", "Name"))
            .sensitive()
            .listed(8)
            .files("姓名|学生姓名|受助人"),
        field<&Beneficiary::school>("school", QT_TRANSLATE_NOOP("fund", "Stage"))
            .listed(14)
            .files("学段|就读阶段|在读")
            .hint(QT_TRANSLATE_NOOP("fund", "What may be told of them: senior high, second year")),
        field<&Beneficiary::unit>("unit", QT_TRANSLATE_NOOP("fund", "Unit of the parent"))
            .listed(18)
            .files("单位|家长单位"),
        field<&Beneficiary::note>("note", QT_TRANSLATE_NOOP("fund", "Note")).note().sensitive(),
        field<&Beneficiary::source>("source_kind", QT_TRANSLATE_NOOP("fund", "Record's kind"))
            .hidden(),
        field<&Beneficiary::sourceId>("source_id", QT_TRANSLATE_NOOP("fund", "Record")).hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.resolve = &resolve;
    kind.addNamed = &addNamed;
    return kind;
}

} // namespace

Outcome<Id<Beneficiary>> beneficiaryFor(Txn& txn, const QString& sourceKind, RawId source,
                                        const QString& name, const QString& school, Id<Unit> unit) {
    if (const auto known = txn.first<Beneficiary>(Query()
                                                      .eq(QStringLiteral("source_kind"), sourceKind)
                                                      .eq(QStringLiteral("source_id"), source)))
        return Id<Beneficiary>(known->id);
    Beneficiary b;
    b.name = name;
    b.school = school;
    b.unit = unit;
    b.source = sourceKind;
    b.sourceId = source;
    return txn.insert(b);
}

const Kind& Beneficiary::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
