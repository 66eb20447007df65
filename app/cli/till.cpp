// SPDX-License-Identifier: GPL-3.0-or-later
// till: a till of a charity sale at a terminal. Every line that is typed or scanned is answered by
// one line; a line that begins with "receipt" is on the disk when it is printed.
#include "core/charity/till.h"
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <iostream>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

class TillLines {
public:
    TillLines(Session& session, Id<TillShift> shift)
        : session_(session), till_(session.read(), shift) {}

    /// True when it went well. Whoever writes too long at another till does not stop this one: the
    /// basket stays, and it is paid again.
    bool answered(const QString& typed) {
        try {
            return line(typed);
        } catch (const BusyError& e) {
            till_.dropGone(); // the payment begins anew
            return print("no", e.text());
        }
    }

private:
    bool line(const QString& line) {
        const QString verb = line.section(u' ', 0, 0), rest = line.section(u' ', 1).trimmed();
        if (verb == QStringLiteral("cash"))
            return pay(PayWay::Cash, rest);
        if (verb == QStringLiteral("qr"))
            return pay(PayWay::Qr, rest);
        if (verb == QStringLiteral("transfer"))
            return pay(PayWay::Transfer, rest);
        if (verb == QStringLiteral("void"))
            return takeBack(rest, true);
        if (verb == QStringLiteral("return"))
            return takeBack(rest, false);
        if (verb == QStringLiteral("return-qr"))
            return takeBack(rest, false, PayWay::Qr);
        if (verb == QStringLiteral("return-transfer"))
            return takeBack(rest, false, PayWay::Transfer);
        if (verb == QStringLiteral("out"))
            return answer(payoutDeed(session_.book(), till_.shift(), rest),
                          tr("Paid out: %1").arg(rest));
        if (verb == QStringLiteral("remove"))
            return say(till_.removeLast());
        if (verb == QStringLiteral("back"))
            return say(till_.back());
        return say(till_.enter(line == QStringLiteral("yes") ? QString() : line));
    }
    bool print(const char* tone, const QString& text, const QString& mend = {}) {
        session_.print(QString::fromUtf8(tone) + u' ' +
                       (mend.isEmpty() ? text : text + u' ' + mend));
        flushOut();
        return tone != QByteArrayView("no");
    }
    bool say(const TillSaid& said) {
        return print(said.tone == TillSaid::Took   ? "ok"
                     : said.tone == TillSaid::Asks ? "asks"
                                                   : "no",
                     said.text, said.mend);
    }
    bool answer(const Outcome<Receipt>& done, const QString& text, const char* tone = "ok") {
        return done ? print(tone, text)
                    : print("no", done.error().first().text, done.error().first().mend);
    }
    bool receipt(const Outcome<Receipt>& done, Id<SaleReceipt> made) {
        const auto r = done ? session_.read().get(made) : std::nullopt;
        return answer(
            done,
            r ? tr("%1 total %2 change %3").arg(r->name, r->total.print(), r->change.print())
              : QString(),
            "receipt");
    }
    bool pay(PayWay way, const QString& text) {
        bool ready = false;
        const TillSaid said = till_.pay(way, text, ready);
        if (!ready)
            return say(said);
        Id<SaleReceipt> made;
        const auto done =
            sellDeed(session_.book(), till_.shift(), till_.basket(), till_.payment(), made);
        if (done)
            till_.clear();
        else if (const QString gone = till_.dropGone(); !gone.isEmpty())
            return print("no", done.error().first().text, gone);
        return receipt(done, made);
    }
    bool takeBack(const QString& text, bool whole, PayWay way = PayWay::Cash) {
        const QString number = text.section(u' ', 0, 0);
        QString reason = text.section(u' ', 1).trimmed();
        const auto of = readReceiptNumber(session_.read(), till_.shift(), number);
        if (!of)
            return print("no", of.error().first().text, of.error().first().mend);
        Id<SaleReceipt> made;
        if (whole)
            return receipt(voidDeed(session_.book(), till_.shift(), *of, reason, made), made);
        QList<ReturnedLine> lines;
        static const QRegularExpression code(QStringLiteral("^[#0-9][-0-9*]*$"));
        for (QString next = reason.section(u' ', 0, 0); code.match(next).hasMatch();
             next = reason.section(u' ', 0, 0)) {
            const auto line = readReturned(session_.read(), till_.shift(), *of, next);
            if (!line)
                return print("no", line.error().first().text, line.error().first().mend);
            lines << *line;
            reason = reason.section(u' ', 1).trimmed();
        }
        return receipt(returnDeed(session_.book(), till_.shift(), *of, lines, reason, way, made),
                       made);
    }

    Session& session_;
    Till till_;
};

void till(Session& session, const std::string& name) {
    const RawId id = session.record(TillShift::kind(), name);
    const auto shift = session.read().get(Id<TillShift>(id));
    if (const Issues issues = whyNotSell(session.read(), *shift); refuses(issues))
        throw Refused{issues};
    TillLines lines(session, Id<TillShift>(id));
    bool well = true;
    std::string line;
    while (std::getline(std::cin, line))
        if (const QString typed = text(line).trimmed(); !typed.isEmpty())
            well = lines.answered(typed) && well;
    if (!well) // every refusal was said where it happened
        throw Refused{{}};
}

} // namespace

void addTillCommand(CLI::App& app, Session& session) {
    CLI::App* sub = app.add_subcommand(
        "till", tr("Sell at a charity sale: a line in, a line out").toStdString());
    sub->footer(
        tr("A line is an item's code or number (3*123 for three pieces), +PRICE NAME for "
           "goods at a free price, =PRICE REASON for another price of the last line, "
           "-AMOUNT REASON or -10% REASON for a discount, cash [GIVEN], qr [AMOUNT], "
           "transfer [AMOUNT] [REFERENCE], void NUMBER REASON, return NUMBER [CODE …] REASON "
           "(also return-qr, return-transfer; #2 is the second line of the receipt), "
           "out AMOUNT REASON, remove, back, yes. An answer that begins with \"receipt\" is "
           "on the disk.")
            .toStdString());
    auto shift = std::make_shared<std::string>();
    sub->add_option("SHIFT", *shift, tr("The till shift: its id or name").toStdString())
        ->required();
    sub->callback(
        [&session, shift] { session.action = [&session, shift] { till(session, *shift); }; });
}

} // namespace zhijia::cli
