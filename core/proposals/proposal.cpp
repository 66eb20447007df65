// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/proposal.h"
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/proposals/matters.h"
#include "core/proposals/proposal_fields.h"
#include "core/proposals/seconder.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"
#include "core/store/search.h"

namespace zhijia {

using namespace proposals;

namespace {

/// Sorting and searching need nothing but the record.
void deriveKeys(Record& record) {
    auto& p = static_cast<Proposal&>(record);
    p.pinyinKey = readName(p.title).key;
    p.searchText = search::words(p.title);
    for (const QString& text : {p.proposerName, p.category, p.archiveNumber})
        if (const QString w = search::words(text); !w.isEmpty())
            p.searchText += u' ' + w;
}

void deriveOwn(Record& record) {
    auto& p = static_cast<Proposal&>(record);
    p.title = tidy(p.title);
    p.category = tidy(p.category);
    p.proposerName = tidyName(p.proposerName);
    p.seconderNames = splitNames(p.seconderNames).join(QStringLiteral("、"));
}

/// The day on which those who sign must hold office.
QDate signingDay(const Reader& reader, const Proposal& p) {
    return p.submittedOn.isValid() ? p.submittedOn : reader.today();
}

/// Who proposes: by the choice, or by the name when that is what was written last. What is over
/// keeps the author as the form named him, whoever writes its archive number later.
void deriveProposer(const Reader& reader, Proposal& p) {
    const auto before = p.id ? reader.get(Id<Proposal>(p.id)) : std::nullopt;
    if (before && before->isOver())
        return;
    const bool renamed = before && before->proposer == p.proposer &&
                         before->proposerName != p.proposerName && !p.proposerName.isEmpty();
    if ((!p.proposer || renamed) && !p.proposerName.isEmpty() && p.call) {
        const auto found = deputyNamed(reader, p.call, p.proposerName, signingDay(reader, p));
        p.proposer = found ? *found : Id<Deputy>();
    }
    const auto d = p.proposer ? reader.get(p.proposer) : std::nullopt;
    if (!d) {
        p.member = {};
        p.unit = {};
        p.delegation = {};
        p.post = p.phone = QString();
        return;
    }
    p.proposerName = d->name;
    p.member = d->member;
    p.unit = d->unit;
    p.delegation = d->delegation;
    if (const auto m = reader.get(d->member)) {
        p.post = m->post;
        p.phone = m->mobile;
    }
}

void deriveMore(const Reader& reader, Record& record) {
    auto& p = static_cast<Proposal&>(record);
    if (!p.call)
        p.call = onlyOpenCall(reader);
    deriveProposer(reader, p);
    deriveKeys(record); // the proposer's name is found too
    p.numberKey =
        p.call && p.number ? QStringLiteral("%1/%2").arg(p.call.raw()).arg(*p.number) : QString();
    if (p.number)
        p.searchText += u' ' + QString::number(*p.number);
}

/// What the author signed.
constexpr const char* signedFields[] = {"call", "title", "grounds", "measure", "proposer"};
/// What only the archive still adds when all is over.
constexpr const char* lateFields[] = {"archive_number", "note"};

bool differs(const Record& a, const Record& b, const char* key) {
    const Field& f = *Proposal::kind().field(QString::fromUtf8(key));
    return f.get(a) != f.get(b);
}

void checkSigned(const Proposal& p, const Proposal& b, Issues& issues) {
    if (b.status == ProposalStatus::Draft || p.status == ProposalStatus::Draft)
        return;
    for (const char* key : signedFields)
        if (differs(p, b, key)) {
            issues << error(tr("%1 was submitted: what its author signed stands.").arg(b.title),
                            b.status == ProposalStatus::Submitted
                                ? tr("Take the step \"Send back\" first, then correct it.")
                                : tr("What came to light since belongs into the screening, the "
                                     "reply or the note."),
                            QString::fromUtf8(key));
            return;
        }
    if (!b.isOver() || !p.isOver())
        return;
    for (const Field& f : Proposal::kind().fields)
        if (!f.has(Field::Derived) && !f.has(Field::StepOnly) &&
            std::ranges::none_of(lateFields,
                                 [&](const char* key) {
                                     return QLatin1StringView(key) == QLatin1StringView(f.key);
                                 }) &&
            f.get(p) != f.get(b)) {
            issues << proposalStands(b, QString::fromUtf8(f.key));
            return;
        }
}

void checkPeople(const Reader& reader, const Proposal& p, Issues& issues) {
    const QDate day = signingDay(reader, p);
    if (!p.proposer) {
        if (p.proposerName.isEmpty())
            issues << error(tr("The proposer is missing."), tr("Choose a deputy in office."),
                            QStringLiteral("proposer"));
        else if (const auto found = deputyNamed(reader, p.call, p.proposerName, day); !found)
            for (Issue issue : found.error()) {
                issue.field = QStringLiteral("proposer_name");
                issues << issue;
            }
        return;
    }
    const auto d = reader.get(p.proposer);
    const auto call = reader.get(p.call);
    if (d && call && d->term != call->term)
        issues << error(
            tr("%1 is a deputy of another term.").arg(d->name),
            tr("Choose a deputy of %1.").arg(reader.title(Term::kind(), call->term.raw())),
            QStringLiteral("proposer"));
    else if (d && !d->holdsOffice(day))
        issues << error(tr("%1 is no deputy in office on %2.").arg(d->name, iso(day)),
                        tr("Choose a deputy in office."), QStringLiteral("proposer"));
}

void checkNames(const Reader& reader, const Proposal& p, Issues& issues) {
    const QDate day = signingDay(reader, p);
    for (const QString& name : splitNames(p.seconderNames)) {
        const auto found = deputyNamed(reader, p.call, name, day);
        if (found && *found == p.proposer)
            issues << warning(tr("%1 is the proposer and does not count as a seconder.").arg(name),
                              tr("Take the name out of the seconders."),
                              QStringLiteral("seconder_names"));
        else if (!found)
            issues << warning(tr("Not counted as a seconder: %1").arg(found.error().first().text),
                              found.error().first().mend, QStringLiteral("seconder_names"));
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& p = static_cast<const Proposal&>(after);
    const auto* b = static_cast<const Proposal*>(before);
    const auto call = p.call ? reader.get(p.call) : std::nullopt;
    if (!call) {
        if (!p.call)
            issues << error(tr("It is not said which call the proposal answers."),
                            tr("Choose a call for proposals, or open one."),
                            QStringLiteral("call"));
        return;
    }
    if (!b || b->proposer != p.proposer || b->proposerName != p.proposerName || b->call != p.call)
        checkPeople(reader, p, issues);
    if (!p.seconderNames.isEmpty() && (!b || b->seconderNames != p.seconderNames))
        checkNames(reader, p, issues);
    if (b)
        checkSigned(p, *b, issues);
    if (!b || b->measure != p.measure || b->title != p.title)
        if (seemsSeveralMatters(p.title, p.measure))
            issues << warning(tr("\"%1\" seems to hold several matters.").arg(p.title),
                              tr("One matter each: split it into several proposals if so."),
                              QStringLiteral("measure"));
    const QStringList classes = classesOf(*call);
    if (!p.category.isEmpty() && !classes.isEmpty() && !classes.contains(p.category) &&
        (!b || b->category != p.category))
        issues << warning(tr("The call does not offer the class \"%1\".").arg(p.category),
                          tr("It offers: %1.").arg(classes.join(u'、')),
                          QStringLiteral("category"));
    if (p.number && (!b || b->number != p.number)) {
        if (*p.number < 1)
            issues << error(tr("The number of a proposal is 1 or more."), tr("Correct the number."),
                            QStringLiteral("number"));
        else if (const auto other =
                     reader.first<Proposal>(Query()
                                                .eq(QStringLiteral("call"), p.call)
                                                .eq(QStringLiteral("number"), *p.number)
                                                .is(QStringLiteral("id"), Condition::Ne, p.id)))
            issues << error(
                tr("Number %1 of this call is \"%2\" already.").arg(*p.number).arg(other->title),
                tr("Correct the number, or leave it out; in an import choose \"leave out\" for the "
                   "column with the numbers, and each gets the next one when it is submitted."),
                QStringLiteral("number"));
    }
}

/// Names become records, and what a file brings in as submitted gets its number.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& p = static_cast<const Proposal&>(after);
    const auto* b = static_cast<const Proposal*>(before);
    // No step takes a number away; undo does, and would leave it missing before later ones.
    if (b && b->number && !p.number)
        if (const auto later =
                txn.first<Proposal>(Query()
                                        .eq(QStringLiteral("call"), b->call)
                                        .is(QStringLiteral("number"), Condition::Gt, *b->number)
                                        .by(QStringLiteral("number"))))
            return refuse(tr("%1 is taken in already: without \"%2\" a number would be missing "
                             "before it.")
                              .arg(numberText(*later), b->title),
                          tr("Withdraw it with a reason; its number stays its own."));
    if (!p.seconderNames.isEmpty() &&
        (!b || b->seconderNames != p.seconderNames || b->proposer != p.proposer))
        if (auto ok = addNamedSeconders(txn, p); !ok)
            return ok;
    const auto now = txn.get(Id<Proposal>(p.id));
    if (!now || now->status != ProposalStatus::Submitted || now->number)
        return {};
    Proposal numbered = *now;
    numbered.number = freshNumber(txn, numbered);
    return txn.relink(Proposal::kind(), numbered);
}

/// The author's post and telephone follow the person until all is over.
bool isRunning(const Reader&, const Record& record) {
    return !static_cast<const Proposal&>(record).isOver();
}

/// What was handed in or taken over from a register bears a number and was counted; only a draft is
/// nobody's but the clerk's.
Issues isTaken(const Reader&, const Record& record) {
    const auto& p = static_cast<const Proposal&>(record);
    const bool sentBack = p.number && !p.screeningReason.isEmpty();
    if ((p.status == ProposalStatus::None || p.status == ProposalStatus::Draft) && !sentBack)
        return {};
    return {error(tr("%1 \"%2\" was taken in: it stands.").arg(numberText(p), p.title),
                  p.isOver() ? tr("Undo the entering if it was a mistake.")
                             : tr("Withdraw it, or undo the entering if it was a mistake."))};
}

Kind make() {
    Kind kind = kindOf<Proposal>("proposals", QT_TRANSLATE_NOOP("proposals", "Proposal"),
                                 QT_TRANSLATE_NOOP("proposals", "Proposals"));
    kind.flow = &proposalFlow();
    kind.titleKey = "title";
    kind.defaultSort = "number";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"number_key"}, {"call", "title", "proposer_name"}};
    kind.follows = {{"proposer", &isRunning}, {"member", &isRunning}};
    kind.fields = proposalFields();
    kind.deriveOwn = &deriveOwn;
    kind.deriveKeys = &deriveKeys;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &isTaken;
    return kind;
}

} // namespace

QString numberText(const Proposal& proposal) {
    return proposal.number ? tr("No. %1").arg(*proposal.number) : tr("draft");
}

Issue proposalStands(const Proposal& p, const QString& field) {
    return error(p.status == ProposalStatus::Withdrawn
                     ? tr("%1 was withdrawn: what it says stands.").arg(p.title)
                     : tr("%1 is closed: what it says stands.").arg(p.title),
                 tr("Undo the last step first if it was a mistake."), field);
}

Outcome<Id<Deputy>> deputyNamed(const Reader& reader, Id<ProposalCall> callId, const QString& text,
                                QDate day) {
    const QString name = tidyName(text);
    const auto call = callId ? reader.get(callId) : std::nullopt;
    if (!call)
        return refuse(tr("It is not said of which call, so %1 cannot be found.").arg(name),
                      tr("Choose a call for proposals, or open one."));
    QList<Id<Deputy>> found;
    bool known = false;
    for (const Deputy& d : reader.all<Deputy>(Query()
                                                  .eq(QStringLiteral("name"), name)
                                                  .eq(QStringLiteral("term"), call->term)
                                                  .by(QStringLiteral("id")))) {
        known = true;
        if (d.holdsOffice(day))
            found << Id<Deputy>(d.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return refuse(tr("Several deputies are called %1.").arg(name),
                      tr("Choose the deputy from the list."));
    if (known)
        return refuse(tr("%1 is no deputy in office on %2.").arg(name, iso(day)),
                      tr("Choose a deputy in office."));
    return refuse(tr("There is no deputy %1 in this term.").arg(name),
                  tr("Check the name, or elect the deputy first."));
}

qint64 freshNumber(Txn& txn, const Proposal& p) {
    // Looked up instead of drawn from a counter: undoing the newest submission gives its number
    // back, and none is ever missing. Forms that came in with numbers of their own keep them; the
    // series goes on around them.
    Query numbered;
    numbered.eq(QStringLiteral("call"), p.call);
    const QString number = QStringLiteral("number");
    const auto last =
        txn.first<Proposal>(Query(numbered).is(number, Condition::NotNull).by(number, true));
    const qint64 top = last ? last->number.value_or(0) : 0;
    const auto allTaken = [&](qint64 upTo) {
        return txn.count<Proposal>(Query(numbered).is(number, Condition::Le, upTo)) == upTo;
    };
    if (allTaken(top))
        return top + 1;
    qint64 full = 0, open = top; // 1 … full are all taken, 1 … open are not
    while (open - full > 1) {
        const qint64 middle = full + (open - full) / 2;
        (allTaken(middle) ? full : open) = middle;
    }
    return open;
}

const Kind& Proposal::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
