// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/donor.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/words.h"
#include "core/people/identity.h"

namespace zhijia {

using charity::tr;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(DonorType::Member), "member", QT_TRANSLATE_NOOP("charity", "Member"), "职工|会员|个人"},
    {int(DonorType::Unit), "unit", QT_TRANSLATE_NOOP("charity", "Unit"), "单位|集体|部门"},
    {int(DonorType::Outside), "outside", QT_TRANSLATE_NOOP("charity", "From outside"),
     "社会|外部|社会人士|企业"},
    {int(DonorType::Anonymous), "anonymous", QT_TRANSLATE_NOOP("charity", "Anonymous"),
     "匿名|不具名"},
};

const Donor& of(const Record& record) { return static_cast<const Donor&>(record); }

bool saysAnonymous(const QString& text) {
    const EnumItem* item = enumTable<DonorType>().byText(text);
    return item && item->value == int(DonorType::Anonymous);
}

void derive(const Reader& reader, Record& record) {
    auto& d = static_cast<Donor&>(record);
    d.name = tidyName(d.name);
    if (d.type == DonorType::None && saysAnonymous(d.name)) {
        d.type = DonorType::Anonymous;
        d.name.clear();
    }
    if (d.type == DonorType::None)
        d.type = d.member                     ? DonorType::Member
                 : d.unit && d.name.isEmpty() ? DonorType::Unit
                                              : DonorType::Outside;
    if (d.isAnonymous()) {
        if (d.number == 0) {
            const auto last =
                reader.first<Donor>(Query()
                                        .eq(QStringLiteral("type"), QStringLiteral("anonymous"))
                                        .by(QStringLiteral("number"), true));
            d.number = last ? last->number + 1 : 1;
            if (!d.name.isEmpty() && d.knownAs.isEmpty())
                d.knownAs = d.name; // typed where everybody would read it: sealed at once
            d.name = tr("Anonymous donor %1").arg(d.number);
        }
    } else if (d.member) {
        if (const auto m = reader.get(d.member)) {
            if (d.name.isEmpty())
                d.name = m->name;
            if (!d.unit)
                d.unit = m->unit;
        }
    } else if (d.name.isEmpty() && d.unit)
        d.name = reader.title(Unit::kind(), d.unit.raw());
    deriveNameKeys(d.name, {}, d.pinyinKey, d.searchText);
}

void check(const Reader&, const Record& after, const Record* before, Issues& issues) {
    const Donor& d = of(after);
    if (d.isAnonymous() && (d.member || d.unit || !d.mobile.isEmpty()))
        issues << error(tr("An anonymous donor is not shown with a member, unit or number."),
                        tr("Leave these empty; what the office must know goes under \"Known to "
                           "the office as\"."),
                        QStringLiteral("type"));
    if (!d.isAnonymous() && !d.knownAs.isEmpty())
        issues << error(tr("Only an anonymous donor is known by another name."),
                        tr("Choose \"Anonymous\", or empty it."), QStringLiteral("known_as"));
    if (d.type == DonorType::Member && !d.member)
        issues << error(tr("Which member?"), tr("Choose the member."), QStringLiteral("member"));
    if (!before)
        return;
    const Donor& b = of(*before);
    if (d.isAnonymous() != b.isAnonymous())
        issues << error(
            b.isAnonymous() ? tr("%1 stays anonymous: whoever gave was promised that.").arg(b.name)
                            : tr("%1 is known by name; the history would tell it.").arg(b.name),
            b.isAnonymous() ? tr("If the donor wants to be named now, enter a new donor.")
                            : tr("Enter a new anonymous donor and choose it at the items."),
            QStringLiteral("type"));
    else if (d.isAnonymous() && d.name != b.name)
        issues << error(tr("%1 stays anonymous: whoever gave was promised that.").arg(b.name),
                        tr("Leave the name as it is."), QStringLiteral("name"));
}

Outcome<RawId> addNamed(Txn& txn, const QString& text) {
    return donorNamed(txn, text, {}).map([](Id<Donor> id) { return id.raw(); });
}

Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QString name = tidyName(text);
    const auto ids = reader.ids(Donor::kind(), Query().eq(QStringLiteral("name"), name).first(2));
    if (ids.size() == 1)
        return ids.first();
    if (ids.size() > 1)
        return refuse(tr("Several donors are called \"%1\".").arg(name),
                      tr("Write the donor's number (id) instead."));
    return refuse(tr("There is no donor \"%1\".").arg(name), tr("Add the donor first."));
}

QString maskAll(const QString& text) { return text.isEmpty() ? text : QStringLiteral("＊＊＊"); }

Kind make() {
    Kind kind = kindOf<Donor>("charity", QT_TRANSLATE_NOOP("charity", "Donor"),
                              QT_TRANSLATE_NOOP("charity", "Donors"));
    kind.defaultSort = "pinyin_key";
    kind.searchable = true;
    kind.identity = {{"member"}, {"name", "unit"}};
    kind.fields = {
        field<&Donor::name>("name", QT_TRANSLATE_NOOP("charity", "Donor"))
            .required()
            .listed(16)
            .sorts("pinyin_key")
            .files("捐赠人|捐赠者|姓名|捐赠单位"),
        field<&Donor::type>("type", QT_TRANSLATE_NOOP("charity", "Type"))
            .required()
            .listed(8)
            .files("类型|捐赠人类型"),
        field<&Donor::member>("member", QT_TRANSLATE_NOOP("charity", "Member")).files("职工"),
        field<&Donor::unit>("unit", QT_TRANSLATE_NOOP("charity", "Unit"))
            .listed(16)
            .files("单位|所在单位|部门"),
        field<&Donor::mobile>("mobile", QT_TRANSLATE_NOOP("charity", "Mobile"))
            .sensitive(&maskMobile)
            .files("手机|联系电话|电话")
            .reads(&readTelephone),
        field<&Donor::knownAs>("known_as", QT_TRANSLATE_NOOP("charity", "Known to the office as"))
            .sensitive(&maskAll)
            .hint(QT_TRANSLATE_NOOP("charity", "Of an anonymous donor; never on a paper")),
        field<&Donor::number>("number", QT_TRANSLATE_NOOP("charity", "Number")).derived().hidden(),
        field<&Donor::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note().files("备注"),
        field<&Donor::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Donor::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.resolve = &resolve;
    kind.addNamed = &addNamed;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<DonorType>() {
    static const EnumTable table{"charity", types};
    return table;
}

Outcome<Id<Donor>> donorNamed(Txn& txn, const QString& text, Id<Unit> unit) {
    const QString name = tidyName(text);
    Donor d;
    if (name.isEmpty() || saysAnonymous(name)) {
        d.type = DonorType::Anonymous;
        return txn.insert(d);
    }
    Query same;
    same.eq(QStringLiteral("name"), name);
    if (unit)
        same.eq(QStringLiteral("unit"), unit);
    if (const auto ids = txn.ids(Donor::kind(), same.first(2)); ids.size() == 1)
        return Id<Donor>(ids.first());
    Query member;
    member.eq(QStringLiteral("name"), name);
    if (unit)
        member.eq(QStringLiteral("unit"), unit);
    if (const auto ids = txn.ids(Member::kind(), member.first(2)); ids.size() == 1)
        d.member = Id<Member>(ids.first());
    else if (const auto units =
                 txn.ids(Unit::kind(), Query().eq(QStringLiteral("name"), name).first(2));
             units.size() == 1) {
        d.type = DonorType::Unit;
        d.unit = Id<Unit>(units.first());
    }
    d.name = name;
    if (!d.unit)
        d.unit = unit;
    return txn.insert(d);
}

const Kind& Donor::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
