// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/needy_file.h"
#include "core/base/bank_card.h"
#include "core/base/citizen_id.h"
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/people/identity.h"
#include "core/rules/rules.h"
#include "core/store/search.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/one_household.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

const NeedyFile& of(const Record& record) { return static_cast<const NeedyFile&>(record); }

void deriveOwn(Record& record) {
    auto& f = static_cast<NeedyFile&>(record);
    f.name = tidyName(f.name);
    for (QString* text : {&f.disability, &f.illness, &f.post, &f.address, &f.otherRigidWhat,
                          &f.otherExclusion, &f.bank, &f.bankBranch, &f.ethnicity})
        *text = tidy(*text);
    f.request = tidyLines(f.request);
    f.personKey = personKeyOf(f.idNumber);
    if (const auto id = CitizenId::check(f.idNumber, QDate(9999, 12, 31))) {
        if (f.sex == Sex::None)
            f.sex = id->sex();
        if (!f.birthDate.isValid())
            f.birthDate = id->birthDate();
    }
}

void deriveKeys(Record& record) {
    auto& f = static_cast<NeedyFile&>(record);
    deriveNameKeys(f.name, {}, f.pinyinKey, f.searchText);
    if (!f.number.isEmpty())
        f.searchText += u' ' + search::words(f.number);
}

/// What the roster knows need not be typed again; what stands in the file stays.
void takeFrom(const Member& m, NeedyFile& f) {
    const auto take = [](auto& mine, const auto& theirs) {
        if (mine == std::remove_cvref_t<decltype(mine)>{})
            mine = theirs;
    };
    take(f.name, m.name);
    take(f.idNumber, m.idNumber);
    take(f.sex, m.sex);
    take(f.birthDate, m.birthDate);
    take(f.ethnicity, m.ethnicity);
    take(f.political, m.political);
    take(f.unit, m.unit);
    take(f.post, m.post);
    take(f.mobile, m.mobile);
    take(f.bankCard, m.bankCard);
}

void derive(const Reader& reader, Record& record) {
    auto& f = static_cast<NeedyFile&>(record);
    const bool decided = f.status != NeedyStatus::Draft && f.status != NeedyStatus::None &&
                         f.status != NeedyStatus::Returned;
    if (!decided) {
        if (!f.member && !f.idNumber.isEmpty())
            if (const auto m =
                    reader.first<Member>(Query().eq(QStringLiteral("id_number"), f.idNumber)))
                f.member = Id<Member>(m->id);
        if (const auto m = f.member ? reader.get(f.member) : std::nullopt) {
            const bool named = !f.name.isEmpty();
            takeFrom(*m, f);
            if (!named)
                deriveKeys(f);
            deriveOwn(f);
        }
        if (f.region.isEmpty() && f.unit)
            // A workshop has no region of its own: the firm's.
            for (auto u = reader.get(f.unit); u && f.region.isEmpty();
                 u = u->parent ? reader.get(u->parent) : std::nullopt)
                f.region = u->region;
    }
    if (f.status == NeedyStatus::Posted)
        f.endsOn = needyClock(reader, f).ends;
    else if (!f.postedOn.isValid())
        f.endsOn = QDate();
    if (f.status == NeedyStatus::Exited && f.exitedOn.isValid() && !f.retainUntil.isValid())
        f.retainUntil = f.exitedOn.addYears(
            static_cast<int>(Rules::of(reader, f.rulePack).count(rule::needyRetention)));
    f.dueOn = QDate();
    for (const Due& due : needyDues(reader, f, reader.today()))
        if (!f.dueOn.isValid() || due.on < f.dueOn)
            f.dueOn = due.on;
}

void checkPerson(const NeedyFile& f, const NeedyFile* before, QDate today, Issues& issues) {
    if (!f.idNumber.isEmpty() && (!before || before->idNumber != f.idNumber)) {
        const auto id = CitizenId::check(f.idNumber, today);
        Issues found = id ? id->warnings(today) : Issues{CitizenId::describe(id.error())};
        for (Issue& issue : found) {
            issue.field = QStringLiteral("id_number");
            issues << issue;
        }
        if (id && f.birthDate.isValid() && f.birthDate != id->birthDate())
            issues << error(tr("The date of birth is not the one of the ID number."),
                            tr("Correct one of the two."), QStringLiteral("birth_date"));
        if (id && f.sex != Sex::None && f.sex != id->sex())
            issues << error(tr("The sex is not the one of the ID number."),
                            tr("Correct one of the two."), QStringLiteral("sex"));
    }
    if (!f.bankCard.isEmpty() && (!before || before->bankCard != f.bankCard))
        if (const auto card = BankCard::parse(f.bankCard))
            for (Issue issue : card->warnings()) {
                issue.field = QStringLiteral("bank_card");
                issues << issue;
            }
    if (f.birthDate > today)
        issues << error(tr("The date of birth is in the future."), tr("Correct the date."),
                        QStringLiteral("birth_date"));
}

void checkMoney(const NeedyFile& f, QDate today, Issues& issues) {
    for (const char* key : {"own_income", "other_income", "medical", "schooling", "rent",
                            "other_rigid", "loss", "private_fee", "public_fee"}) {
        const Field& field = *NeedyFile::kind().field(QString::fromUtf8(key));
        const Money amount = Codec<Money>::fromValue(field.get(f));
        if (amount < Money() || amount > largestIncome)
            issues << error(tr("%1: an amount of a year is from 0 to %2 yuan.")
                                .arg(NeedyFile::kind().fieldLabel(field), grouped(largestIncome)),
                            tr("Correct the amount."), QString::fromUtf8(key));
    }
    if (f.year && (*f.year < 2000 || *f.year > today.year()))
        issues << error(tr("The year of the figures is from 2000 to %1.").arg(today.year()),
                        tr("Correct the year."), QStringLiteral("year"));
    if (f.otherRigid > Money() && f.otherRigidWhat.isEmpty())
        issues << error(tr("It is not said what the other unavoidable spending is."),
                        tr("Write it down: it stands on the worksheet."),
                        QStringLiteral("other_rigid_what"));
    if (f.loss > Money() && f.lossKind == LossKind::None)
        issues << error(tr("It is not said what the loss came from."), tr("Choose what happened."),
                        QStringLiteral("loss_kind"));
    if (f.homes < 0 || f.homes > 100)
        issues << error(tr("The number of homes is from 0 to 100."), tr("Correct the number."),
                        QStringLiteral("homes"));
}

/// What the family told and is judged by.
constexpr const char* facts[] = {
    "member",      "name",        "id_number",  "birth_date",      "unit",       "region",
    "year",        "homes",       "own_income", "other_income",    "medical",    "schooling",
    "rent",        "loss",        "loss_kind",  "other_rigid",     "shop",       "abroad",
    "private_fee", "public_fee",  "health",     "other_exclusion", "disability", "illness",
    "cause",       "second_cause"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const NeedyFile& f = of(after);
    const auto* b = static_cast<const NeedyFile*>(before);
    checkPerson(f, b, reader.today(), issues);
    checkMoney(f, reader.today(), issues);
    if (f.isLive() && (!b || b->personKey != f.personKey || !b->isLive()))
        issues += inAnotherFile(reader, f.personKey, Id<NeedyFile>(f.id));
    if (b && !b->isOpen() && b->status == f.status)
        for (const char* key : facts)
            if (const Field& field = *NeedyFile::kind().field(QString::fromUtf8(key));
                field.get(*b) != field.get(f)) {
                Issues stand = factsStand(reader, Id<NeedyFile>(f.id));
                for (Issue& issue : stand)
                    issue.field = QString::fromUtf8(key);
                issues += stand;
                break;
            }
}

/// For undo: what comes back must not be in another live file meanwhile.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const NeedyFile& f = of(after);
    if (!before || !f.isLive())
        return {};
    const NeedyFile& b = of(*before);
    // Only undo takes a notice off the wall like that; objections to it would hang in the air.
    if (b.status == NeedyStatus::Posted && f.status == NeedyStatus::Reviewed &&
        txn.count<NeedyObjection>(
            Query()
                .eq(QStringLiteral("file"), Id<NeedyFile>(f.id))
                .is(QStringLiteral("received_on"), Condition::Ge, printDate(b.postedOn))) > 0)
        return refuse(tr("There are objections to %1: its notice stands.").arg(needyTitle(f)),
                      tr("Return the file with a reason."));
    const bool cameBack = b.revision == f.revision;
    if (!cameBack && b.isLive() && b.personKey == f.personKey)
        return {};
    if (const Issues issues = householdElsewhere(txn, f); refuses(issues))
        return refuse(issues);
    return {};
}

Issues mayDiscard(const Reader&, const Record& record) {
    const NeedyFile& f = of(record);
    if (f.status == NeedyStatus::Draft && f.number.isEmpty())
        return {};
    return {error(tr("%1 was applied for: a file is kept.").arg(needyTitle(f)),
                  tr("Take the step \"Withdraw\", \"Decline\" or \"Exit\" with its reason."))};
}

/// By number, by ID number, or by a name that only one live file bears. What was typed may be an ID
/// number: a message shows it masked.
Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QString wanted = tidyName(text);
    const auto only = [&](Query query) {
        const auto ids = reader.ids(NeedyFile::kind(), query.first(2));
        return ids.size() == 1 ? ids.first() : RawId(ids.isEmpty() ? 0 : -1);
    };
    if (const RawId id = only(Query().eq(QStringLiteral("number"), wanted)); id > 0)
        return id;
    const auto number = readCitizenId(text);
    if (number && !number->isNull()) {
        const QString key = personKeyOf(number->toString());
        const auto ids = reader.ids(
            NeedyFile::kind(),
            Query().eq(QStringLiteral("person_key"), key).by(QStringLiteral("id"), true).first(1));
        if (!ids.isEmpty())
            return ids.first(); // the newest: older ones have ended
    }
    if (const RawId id = only(Query().eq(QStringLiteral("name"), wanted)); id > 0)
        return id;
    else if (id < 0)
        return refuse(tr("Several files are called \"%1\".").arg(wanted),
                      tr("Give the number of the file or the ID number."));
    bool digits = false;
    const RawId raw = wanted.toLongLong(&digits);
    if (digits && reader.get(NeedyFile::kind(), raw))
        return raw;
    const bool secret = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 8;
    return refuse(tr("There is no file \"%1\".").arg(secret ? maskCitizenId(text) : wanted),
                  tr("Check the number or the name, or enter the file first."));
}

Kind make() {
    Kind kind = kindOf<NeedyFile>("welfare", QT_TRANSLATE_NOOP("welfare", "Needy-member file"),
                                  QT_TRANSLATE_NOOP("welfare", "Needy-member files"));
    kind.flow = &needyFlow();
    kind.defaultSort = "name";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"id_number"}, {"number"}};
    kind.fields = needyFields();
    for (const Field& hidden : {field<&NeedyFile::personKey>("person_key", ""),
                                field<&NeedyFile::pinyinKey>("pinyin_key", ""),
                                field<&NeedyFile::searchText>("search_text", "")})
        kind.fields.push_back(hidden.derived().hidden());
    kind.deriveOwn = &deriveOwn;
    kind.deriveKeys = &deriveKeys;
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &mayDiscard;
    kind.resolve = &resolve;
    kind.dues = &needyDues;
    return kind;
}

} // namespace

QString welfare::grouped(Money amount) {
    QString text = amount.print();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = text.size() - 6; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

QString welfare::maskAll(const QString& text) {
    return text.isEmpty() ? text : QStringLiteral("***");
}

QString welfare::surname(const QString& name) {
    // Of a name that has none that can be told, the first character.
    qsizetype end = 0;
    for (int i = qMax(1, readName(name).surnameLength); i > 0 && end < name.size(); --i)
        end += name.at(end).isHighSurrogate() ? 2 : 1;
    return name.left(end);
}

QString welfare::maskName(const QString& text) {
    const QString name = tidyName(text);
    return name.isEmpty() ? name : welfare::surname(name) + QStringLiteral("**");
}

QString needyTitle(const NeedyFile& f) {
    return f.number.isEmpty() ? f.name : QStringLiteral("%1 %2").arg(f.number, f.name);
}

Issues factsStand(const Reader& reader, Id<NeedyFile> id) {
    const auto f = reader.get(id);
    if (!f || f->isOpen())
        return {};
    if (f->isOnItsWay())
        return {error(tr("%1 is on its way: what the family told stands.").arg(needyTitle(*f)),
                      tr("Return the file with a reason, correct it and apply again."))};
    return {error(tr("%1 has ended: what it says stands.").arg(needyTitle(*f)),
                  tr("Open it again if the household is in need once more."))};
}

const Kind& NeedyFile::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
