// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/unit.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/people/identity.h"
#include "core/store/search.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

constexpr EnumItem levels[] = {
    {0, "", ""},
    {int(UnitLevel::Group), "group", QT_TRANSLATE_NOOP("people", "Group"), "集团|总公司"},
    {int(UnitLevel::Company), "company", QT_TRANSLATE_NOOP("people", "Company"),
     "公司|子公司|单位"},
    {int(UnitLevel::Branch), "branch", QT_TRANSLATE_NOOP("people", "Branch"), "分公司|分支|部门"},
    {int(UnitLevel::Section), "section", QT_TRANSLATE_NOOP("people", "Section"), "班组|站点|科室"},
};

const QString separator = pathSeparator();

void derive(const Reader& reader, Record& record) {
    auto& unit = static_cast<Unit&>(record);
    unit.name = tidy(unit.name);
    const auto parent = unit.parent ? reader.get(unit.parent) : std::nullopt;
    unit.path = parent ? parent->path + separator + unit.name : unit.name;
    deriveNameKeys(unit.name, {}, unit.pinyinKey, unit.searchText);
    if (!unit.code.isEmpty())
        unit.searchText += u' ' + search::words(unit.code);
}

void check(const Reader& reader, const Record& after, const Record*, Issues& issues) {
    const auto& unit = static_cast<const Unit&>(after);
    if (unit.name.contains(u'/'))
        issues << error(tr("A unit's name has no \"/\": it separates the levels of a path."),
                        tr("Write the name without it."), QStringLiteral("name"));
    // A unit below itself would make the tree endless.
    int depth = 0;
    for (auto up = unit.parent; up; ++depth) {
        if (up.raw() == unit.id) {
            issues << error(tr("%1 cannot stand below itself.").arg(unit.name),
                            tr("Choose another parent."), QStringLiteral("parent"));
            break;
        }
        if (depth > 30) { // no union has more; and a circle elsewhere ends here
            issues << error(tr("%1 would stand more than 32 levels deep.").arg(unit.name),
                            tr("Choose a parent further up."), QStringLiteral("parent"));
            break;
        }
        const auto parent = reader.get(up);
        if (!parent)
            break;
        up = parent->parent;
    }
}

/// A unit that was renamed or moved takes its branches with it: their paths follow.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& unit = static_cast<const Unit&>(after);
    if (!before || static_cast<const Unit*>(before)->path == unit.path)
        return {};
    for (Unit child : txn.all<Unit>(Query().eq(QStringLiteral("parent"), Id<Unit>(unit.id))))
        if (auto ok = txn.update(child); !ok)
            return ok;
    return {};
}

/// "集团/华北公司", "集团 > 华北公司" and "集团-…" are written in files; the first two are paths
/// here.
QStringList parts(const QString& text) {
    QStringList list;
    for (const QString& part : QString(text)
                                   .replace(u'>', u'/')
                                   .replace(QChar(0xff0f), u'/')
                                   .split(u'/', Qt::SkipEmptyParts))
        if (const QString name = tidy(part); !name.isEmpty())
            list << name;
    return list;
}

/// The unit that all others stand below, when there is just one such. `deed`: what that deed itself
/// has added does not count, 0 for none.
std::optional<Unit> onlyRoot(const Reader& reader, qint64 deed) {
    std::optional<Unit> root;
    for (const Unit& unit :
         reader.all<Unit>(Query().is(QStringLiteral("parent"), Condition::IsNull, {}).first(2)))
        if (root)
            return std::nullopt;
        else
            root = unit;
    return root && (deed == 0 || root->revision != deed) ? root : std::nullopt;
}

/// A unit by its path, its code or its name; a name that several units have must be written as a
/// path.
Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QStringList path = parts(text);
    for (const auto& [key, value] : {std::pair{QStringLiteral("path"), path.join(separator)},
                                     {QStringLiteral("code"), tidy(text)}})
        if (const auto ids = reader.ids(Unit::kind(), Query().eq(key, value).first(1));
            !ids.isEmpty())
            return ids.first();
    if (path.size() == 1) {
        const auto ids =
            reader.ids(Unit::kind(), Query().eq(QStringLiteral("name"), path.first()).first(2));
        if (ids.size() == 1)
            return ids.first();
        if (ids.size() > 1)
            return refuse(tr("Several units are called \"%1\".").arg(text),
                          tr("Write the whole path, for example: Group/Company/%1.").arg(text));
    }
    // The top is the same everywhere, so nobody writes it.
    if (path.size() > 1)
        if (const auto root = onlyRoot(reader, 0))
            if (const auto ids =
                    reader.ids(Unit::kind(), Query()
                                                 .eq(QStringLiteral("path"),
                                                     root->path + separator + path.join(separator))
                                                 .first(1));
                !ids.isEmpty())
                return ids.first();
    return refuse(tr("There is no unit \"%1\".").arg(text),
                  tr("Check the name, or add the unit first."));
}

/// Adds the levels that are missing. In an office that has one unit at the top, names that do not
/// begin with it stand below it: a company's list names departments, not the company.
Outcome<RawId> addNamed(Txn& txn, const QString& text) {
    Id<Unit> parent;
    QString path;
    const QStringList names = parts(text);
    if (const auto root = onlyRoot(txn, txn.deed());
        root && !names.isEmpty() && names.first() != root->name) {
        parent = Id<Unit>(root->id);
        path = root->path;
    }
    for (const QString& name : names) {
        path += (path.isEmpty() ? QString() : separator) + name;
        const auto ids = txn.ids(Unit::kind(), Query().eq(QStringLiteral("path"), path).first(1));
        if (!ids.isEmpty()) {
            parent = Id<Unit>(ids.first());
            continue;
        }
        Unit unit;
        unit.name = name;
        unit.parent = parent;
        const auto added = txn.insert(unit);
        if (!added)
            return refuse(added.error());
        parent = *added;
    }
    if (names.isEmpty())
        return refuse(tr("\"%1\" is not a name for a unit.").arg(text),
                      tr("Write the unit's name."));
    return parent.raw();
}

Kind make() {
    Kind kind = kindOf<Unit>("people", QT_TRANSLATE_NOOP("people", "Unit"),
                             QT_TRANSLATE_NOOP("people", "Units"));
    kind.defaultSort = "path";
    kind.searchable = true;
    kind.identity = {{"code"}, {"path"}};
    kind.fields = {
        field<&Unit::name>("name", QT_TRANSLATE_NOOP("people", "Unit name"))
            .required()
            .listed(20)
            .sorts("pinyin_key")
            .files("单位名称|单位|名称|机构名称|部门名称"),
        field<&Unit::path>("path", QT_TRANSLATE_NOOP("people", "Full path")).derived().unique(),
        field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("people", "Belongs to"))
            .among([](const Record& r, Query& q) { // not the unit itself
                q.is(QStringLiteral("id"), Condition::Ne, QVariant(r.id));
            })
            .listed(16)
            .files("上级单位|上级|所属单位"),
        field<&Unit::level>("level", QT_TRANSLATE_NOOP("people", "Level"))
            .listed(8)
            .files("级别|层级"),
        field<&Unit::code>("code", QT_TRANSLATE_NOOP("people", "Code"))
            .unique()
            .listed(8)
            .files("单位编码|编码|代码"),
        field<&Unit::creditCode>("credit_code", QT_TRANSLATE_NOOP("people", "Credit code"))
            .files("统一社会信用代码|信用代码")
            .reads(&readOrgCode)
            .hint(QT_TRANSLATE_NOOP("people", "18 characters, as on the business licence")),
        field<&Unit::region>("region", QT_TRANSLATE_NOOP("people", "Region"))
            .files("行政区划|地区|区划代码")
            .shows(&showRegion, &readRegion)
            .hint(QT_TRANSLATE_NOOP("people", "Name with province and city, or six-digit code")),
        field<&Unit::leader>("leader", QT_TRANSLATE_NOOP("people", "Union chair"))
            .listed(8)
            .files("工会主席|负责人"),
        field<&Unit::phone>("phone", QT_TRANSLATE_NOOP("people", "Telephone"))
            .files("电话|联系电话")
            .reads(&readTelephone)
            .hint(QT_TRANSLATE_NOOP("people", "Fixed line or mobile, with area code")),
        field<&Unit::staff>("staff", QT_TRANSLATE_NOOP("people", "Staff reported"))
            .listed(8)
            .files("职工人数|职工数|在岗人数"),
        field<&Unit::position>("position", QT_TRANSLATE_NOOP("people", "Order")).files("排序|序号"),
        field<&Unit::note>("note", QT_TRANSLATE_NOOP("people", "Note")).note().files("备注"),
        field<&Unit::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Unit::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.resolve = &resolve;
    kind.parts = &parts;
    kind.addNamed = &addNamed;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<UnitLevel>() {
    static const EnumTable table{"people", levels};
    return table;
}

const Kind& Unit::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
