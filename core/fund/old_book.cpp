// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/old_book.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/exchange/import.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <array>

namespace zhijia {

using namespace fund;

namespace {

using A = LedgerAccount;

enum Column { Day, Number, Text, Account, Debit, Credit, Party, Pupil, Use, Columns };

constexpr const char* headers[Columns] = {
    "日期|记账日期|凭证日期|业务日期|制单日期|date",
    "凭证号|凭证字号|凭证编号|凭证号数|凭证号码|字号|voucher",
    "摘要|事由|内容|用途说明|text|whatfor",
    "科目|会计科目|科目名称|总账科目|一级科目|账户名称|account",
    "借方|借方金额|借方发生额|debit",
    "贷方|贷方金额|贷方发生额|credit",
    "对方|对方单位|捐赠人|收款人|付款人|往来单位|收付款人|giverorpayee",
    "受助人|受助学生|学生|pupil",
    "救助类型|资助类型|资助用途|whatthegrantisfor",
};

QString bare(QStringView header) {
    QString result;
    for (const QChar c : halfWidth(header).toLower().section(u'(', 0, 0))
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

std::array<int, Columns> columnsOf(const QStringList& titles) {
    std::array<int, Columns> at{};
    at.fill(-1);
    for (int c = 0; c < Columns; ++c) {
        const QStringList words = QString::fromUtf8(headers[c]).split(u'|');
        for (const QString& word : words) // the surest word first
            for (int i = 0; at[std::size_t(c)] < 0 && i < titles.size(); ++i)
                if (bare(titles[i]) == word)
                    at[std::size_t(c)] = i;
    }
    return at;
}

/// "1002 银行存款", "银行存款-工行", "捐赠收入\职工": the number, or the words before the detail.
std::optional<A> accountOf(const QString& text) {
    QString name = tidy(halfWidth(text));
    static const QRegularExpression number(QStringLiteral("^[0-9.]+\\s*"));
    const QString digits = number.match(name).captured().trimmed();
    name.remove(number);
    static const QRegularExpression detail(QStringLiteral("[-—_/\\\\(:：]"));
    for (const QString& part : {name, name.section(detail, 0, 0), name.section(detail, 1, 1)})
        if (!part.isEmpty())
            if (const auto known = parseEnumText(enumTable<A>(), part); known && !known->isNull())
                return Codec<A>::fromValue(*known);
    for (const A account : ledgerAccounts())
        if (name.isEmpty() && digits == QString::number(accountNumber(account)))
            return account;
    return std::nullopt;
}

bool isTotal(const QString& text) {
    static const QRegularExpression total(QStringLiteral(
        "^(本日|本月|本期|本年|本页|累计)?(合计|小计|总计|累计|共计|过次页|承前页)"));
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("\\s")));
    return total.match(plain).hasMatch();
}

bool isCarried(const QString& text) {
    return text.contains(u"结转") || text.contains(u"期初") || text.contains(u"上年");
}

VoucherType typeOf(const std::vector<FundSplit>& splits) {
    bool held = true;
    for (const FundSplit& s : splits) {
        if (s.account == A::Opening)
            return VoucherType::Opening;
        if (isSource(s.account))
            return VoucherType::Income;
        if (s.account == A::Grant)
            return VoucherType::Grant;
        if (s.account == A::Cost)
            return VoucherType::Cost;
        if (s.account == A::Returned)
            return VoucherType::Return;
        held = held && isHeld(s.account);
    }
    return held ? VoucherType::Move : VoucherType::None;
}

struct BookReader {
    const Reader& reader;
    const Fund& fund;
    std::array<int, Columns> at{};
    OldBook book{};
    Issues issues{};
    QHash<QString, qsizetype> byKey{};
    bool open = false; ///< the last voucher has no number, and its sides differ yet

    QString cell(const CsvRow& row, Column c) const {
        return at[c] < 0 ? QString() : tidy(row.cell(at[c]));
    }
    void wrong(qint64 line, const QString& text, const QString& mend) {
        if (issues.size() < 20)
            issues << error(tr("Line %1: %2").arg(line).arg(text), mend);
    }
    Money money(const CsvRow& row, Column c) {
        const QString text = cell(row, c);
        const auto amount =
            text.isEmpty() || text == u"-" ? Outcome<Money>(Money()) : Money::parse(text);
        if (!amount)
            wrong(row.firstLine, amount.error().first().text, amount.error().first().mend);
        return amount.value_or(Money());
    }
    void take(const CsvRow& row);
    OldVoucher& voucherOf(const CsvRow& row, QDate on, const QString& number, const QString& text);
    void finish();
};

OldVoucher& BookReader::voucherOf(const CsvRow& row, QDate on, const QString& number,
                                  const QString& text) {
    const QString key = iso(on) + u'|' + number;
    qsizetype place = -1;
    if (!number.isEmpty())
        place = byKey.value(key, -1);
    else if (open && book.vouchers.last().voucher.on == on)
        place = book.vouchers.size() - 1;
    if (place < 0) {
        OldVoucher one;
        one.voucher.fund = Id<Fund>(fund.id);
        one.voucher.on = on;
        one.voucher.oldNumber = number;
        one.voucher.text = text;
        one.firstLine = row.firstLine;
        book.vouchers << one;
        place = book.vouchers.size() - 1;
        if (!number.isEmpty())
            byKey.insert(key, place);
    }
    book.vouchers[place].lastLine = row.lastLine;
    return book.vouchers[place];
}

void BookReader::take(const CsvRow& row) {
    const QString text = cell(row, Text), name = cell(row, Account), day = cell(row, Day);
    if (isTotal(text) || isTotal(name) || isTotal(day) || isTotal(cell(row, Number))) {
        book.remarks << Issue{Severity::Note,
                              {},
                              tr("Line %1 is a total and was left out.").arg(row.firstLine),
                              {},
                              {}};
        return;
    }
    QDate on;
    QString number = cell(row, Number);
    // A book writes what is the same as above once.
    const bool above = !book.vouchers.isEmpty() && day.isEmpty();
    if (above) {
        on = book.vouchers.last().voucher.on;
        if (number.isEmpty())
            number = book.vouchers.last().voucher.oldNumber;
    } else if (const auto read = Codec<QDate>::parse(day); read && !read->isNull()) {
        on = Codec<QDate>::fromValue(*read);
    } else {
        wrong(row.firstLine, tr("\"%1\" is no date.").arg(day),
              tr("Write it as 2026-03-05 in the file."));
    }
    FundSplit s;
    if (const auto account = accountOf(name))
        s.account = *account;
    else
        wrong(row.firstLine,
              name.isEmpty() ? tr("The account is missing.")
                             : tr("The account \"%1\" is none of a fund's.").arg(name),
              tr("Write one of these in the file: %1.").arg([] {
                  QStringList names;
                  for (const A a : ledgerAccounts())
                      names << accountName(a);
                  return names.join(tr(", "));
              }()));
    const Money debit = money(row, Debit), credit = money(row, Credit);
    // Red figures stand on the other side.
    s.debit = (debit > Money() ? debit : Money()) + (credit < Money() ? -credit : Money());
    s.credit = (credit > Money() ? credit : Money()) + (debit < Money() ? -debit : Money());
    if ((s.debit == Money()) == (s.credit == Money()))
        wrong(row.firstLine, tr("A split is a debit or a credit."),
              tr("Enter one of the two amounts."));
    if (isSource(s.account) || s.account == A::Cost || s.account == A::Returned)
        s.party = tidyName(cell(row, Party));
    const QString use = cell(row, Use);
    if (s.account == A::Grant) {
        if (const auto known = parseEnumText(enumTable<FundUse>(), use); known && !known->isNull())
            s.use = Codec<FundUse>::fromValue(*known);
        else if (!use.isEmpty())
            wrong(
                row.firstLine, tr("\"%1\" is no use of a grant.").arg(use),
                tr("Leave it empty, or write one that this fund is for: %1.").arg(fund.usesText()));
        else if (fund.usesText() == useName(FundUse::Schooling))
            s.use = FundUse::Schooling;
    }
    OldVoucher& v = voucherOf(row, on, number, text);
    if (!text.isEmpty() && v.voucher.text.isEmpty())
        v.voucher.text = text;
    if (text != v.voucher.text)
        s.memo = text;
    v.pupils << (s.account == A::Grant ? tidyName(cell(row, Pupil)) : QString());
    v.splits.push_back(s);
    MoneySum apart;
    for (const FundSplit& one : v.splits) {
        apart += one.debit;
        apart -= one.credit;
    }
    open = number.isEmpty() && apart.value() != Money();
    ++book.lines;
}

/// What can be said of whole vouchers only.
void BookReader::finish() {
    for (OldVoucher& one : book.vouchers) {
        Voucher& v = one.voucher;
        if (one.splits.size() == 1 && isHeld(one.splits[0].account) &&
            one.splits[0].debit > Money() && isCarried(v.text)) {
            FundSplit opening; // the book says what it began with on one side only
            opening.account = A::Opening;
            opening.credit = one.splits[0].debit;
            one.splits.push_back(opening);
            one.pupils << QString();
        }
        MoneySum debit, credit;
        for (const FundSplit& s : one.splits) {
            debit += s.debit;
            credit += s.credit;
        }
        if (debit.value() != credit.value() || debit.tooLarge())
            wrong(one.firstLine,
                  tr("debits of the voucher %1 are %2, credits %3 (through line %4).")
                      .arg(v.oldNumber.isEmpty() ? iso(v.on) : v.oldNumber, grouped(debit),
                           grouped(credit))
                      .arg(one.lastLine),
                  tr("Correct the lines in the file, or add the one that is missing."));
        if (v.text.isEmpty())
            wrong(one.firstLine, tr("What it is for is missing."), tr("Fill it in."));
        v.type = typeOf(one.splits);
        v.amount = debit;
        for (const FundSplit& s : one.splits) {
            if (isHeld(s.account))
                v.held = s.account;
            if (v.party.isEmpty())
                v.party = s.party;
        }
        if (v.type == VoucherType::Grant)
            v.party.clear();
        Query query;
        query.eq(QStringLiteral("fund"), fund.id)
            .eq(QStringLiteral("on_date"), printDate(v.on))
            .eq(QStringLiteral("text"), v.text)
            .eq(QStringLiteral("amount"), v.amount.fen());
        if (!v.oldNumber.isEmpty())
            query.eq(QStringLiteral("old_number"), v.oldNumber);
        one.known = v.on.isValid() && reader.count<Voucher>(query) > 0;
    }
}

} // namespace

Outcome<OldBook> readOldBook(const Reader& reader, Id<Fund> id, const QString& file) {
    const auto fund = reader.get(id);
    if (!fund)
        return refuse(tr("The fund is missing."), tr("Choose it."), QStringLiteral("fund"));
    if (!QFileInfo(file).isFile())
        return refuse(tr("There is no file \"%1\".").arg(file), tr("Choose another file."),
                      QStringLiteral("file"));
    const auto guess = guessImport(reader, FundSplit::kind(), file);
    if (!guess)
        return refuse(guess.error());
    BookReader book{reader, *fund, columnsOf(guess->headers)};
    for (const Column c : {Day, Text, Account, Debit, Credit})
        if (book.at[c] < 0)
            return refuse(
                tr("That is no journal: the column \"%1\" is missing.")
                    .arg(QString::fromUtf8(headers[c]).section(u'|', 0, 0) + QStringLiteral(" / ") +
                         QString::fromUtf8(headers[c]).section(u'|', -1)),
                tr("A journal has a line for each split: date, number, text, account, debit "
                   "and credit. A book with one line for each voucher is imported on the "
                   "page \"Ledger\"."));
    const auto& s = guess->settings;
    auto list = ListFile::open(file, s.sheet, s.encoding, s.format);
    if (!list)
        return refuse(list.error());
    const auto whole = (*list)->readAll([&](qint64 number, const CsvRow& row) {
        if (number > s.headerRow && row.kind == RowKind::Data)
            book.take(row);
        else if (row.kind == RowKind::Unreadable)
            book.wrong(row.firstLine, tr("it cannot be read."), tr("Save the file anew."));
        return true;
    });
    if (!whole)
        return refuse(whole.error());
    book.finish();
    if (!book.issues.isEmpty())
        return refuse(book.issues);
    if (book.book.vouchers.isEmpty())
        return refuse(tr("The file has no line of a journal."), tr("Choose another file."));
    return std::move(book.book);
}

Outcome<qint64> takeOver(Txn& txn, const OldBook& book) {
    qint64 added = 0;
    for (const OldVoucher& one : book.vouchers) {
        if (one.known)
            continue;
        Voucher v = one.voucher;
        const auto id = txn.insert(v);
        if (!id)
            return refuse(tr("Line %1: %2").arg(one.firstLine).arg(id.error().first().text),
                          id.error().first().mend);
        for (std::size_t i = 0; i < one.splits.size(); ++i) {
            FundSplit s = one.splits[i];
            s.voucher = *id;
            if (const QString pupil = one.pupils.value(qsizetype(i)); !pupil.isEmpty()) {
                auto found = txn.resolve(Beneficiary::kind(), pupil);
                if (!found &&
                    txn.count<Beneficiary>(Query().eq(QStringLiteral("name"), pupil)) == 0)
                    found = Beneficiary::kind().addNamed(txn, pupil);
                if (!found)
                    return refuse(
                        tr("Line %1: %2").arg(one.firstLine).arg(found.error().first().text),
                        found.error().first().mend);
                s.beneficiary = Id<Beneficiary>(*found);
            }
            if (const auto made = txn.insert(s); !made)
                return refuse(tr("Line %1: %2").arg(one.firstLine).arg(made.error().first().text),
                              made.error().first().mend);
        }
        v = *txn.get(*id);
        if (auto ok = txn.update(v); !ok) // shows what its splits come to
            return refuse(ok.error());
        ++added;
    }
    return added;
}

} // namespace zhijia
