// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/category.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;

namespace {

const GoodsCategory& of(const Record& record) { return static_cast<const GoodsCategory&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& c = static_cast<GoodsCategory&>(record);
    c.name = tidy(c.name);
    const auto parent = c.parent ? reader.get(c.parent) : std::nullopt;
    c.path = parent ? parent->path + pathSeparator() + c.name : c.name;
}

void check(const Reader& reader, const Record& after, const Record*, Issues& issues) {
    const GoodsCategory& c = of(after);
    if (c.name.contains(u'/'))
        issues << error(tr("A category's name has no \"/\": it separates the levels of a path."),
                        tr("Write the name without it."), QStringLiteral("name"));
    if (c.suggested.fen() < 0 || c.suggested.fen() > charity::highestFen)
        issues << error(tr("%1 is no usual price.").arg(charity::yuan(c.suggested)),
                        tr("Leave it empty, or type a price."), QStringLiteral("suggested"));
    constexpr int deepest = 8;
    int depth = 0;
    for (auto up = c.parent; up; ++depth) {
        if (up.raw() == c.id || depth >= deepest) {
            issues << error(tr("%1 cannot stand there.").arg(c.name),
                            tr("Choose another category above it."), QStringLiteral("parent"));
            break;
        }
        const auto parent = reader.get(up);
        up = parent ? parent->parent : Id<GoodsCategory>();
    }
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const GoodsCategory& c = of(after);
    if (!before || of(*before).path == c.path)
        return {};
    for (GoodsCategory child :
         txn.all<GoodsCategory>(Query().eq(QStringLiteral("parent"), Id<GoodsCategory>(c.id))))
        if (auto ok = txn.update(child); !ok)
            return ok;
    return {};
}

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

Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QStringList names = parts(text);
    if (const auto ids =
            reader.ids(GoodsCategory::kind(),
                       Query().eq(QStringLiteral("path"), names.join(pathSeparator())).first(1));
        !ids.isEmpty())
        return ids.first();
    if (names.size() == 1) {
        const auto ids = reader.ids(GoodsCategory::kind(),
                                    Query().eq(QStringLiteral("name"), names.first()).first(2));
        if (ids.size() == 1)
            return ids.first();
        if (ids.size() > 1)
            return refuse(tr("Several categories are called \"%1\".").arg(text),
                          tr("Write the whole path, for example: Books/%1.").arg(text));
    }
    return refuse(tr("There is no category \"%1\".").arg(text),
                  tr("Check the name, or add the category first."));
}

Outcome<RawId> addNamed(Txn& txn, const QString& text) {
    Id<GoodsCategory> parent;
    QString path;
    for (const QString& name : parts(text)) {
        path += (path.isEmpty() ? QString() : pathSeparator()) + name;
        if (const auto ids =
                txn.ids(GoodsCategory::kind(), Query().eq(QStringLiteral("path"), path).first(1));
            !ids.isEmpty()) {
            parent = Id<GoodsCategory>(ids.first());
            continue;
        }
        GoodsCategory c;
        c.name = name;
        c.parent = parent;
        const auto added = txn.insert(c);
        if (!added)
            return refuse(added.error());
        parent = *added;
    }
    if (!parent)
        return refuse(tr("\"%1\" is not a name for a category.").arg(text),
                      tr("Write the category's name."));
    return parent.raw();
}

Kind make() {
    Kind kind = kindOf<GoodsCategory>("charity", QT_TRANSLATE_NOOP("charity", "Category"),
                                      QT_TRANSLATE_NOOP("charity", "Categories"));
    kind.defaultSort = "path";
    kind.identity = {{"path"}};
    using C = GoodsCategory;
    kind.fields = {
        field<&C::name>("name", QT_TRANSLATE_NOOP("charity", "Category"))
            .required()
            .listed(16)
            .files("类别|分类|品类|类别名称"),
        field<&C::path>("path", QT_TRANSLATE_NOOP("charity", "Full path"))
            .derived()
            .unique()
            .listed(24),
        field<&C::parent>("parent", QT_TRANSLATE_NOOP("charity", "Belongs to"))
            .among([](const Record& r, Query& q) {
                q.is(QStringLiteral("id"), Condition::Ne, QVariant(r.id));
            })
            .files("上级类别|大类"),
        field<&C::suggested>("suggested", QT_TRANSLATE_NOOP("charity", "Usual price"))
            .listed(10)
            .files("参考价|建议价")
            .hint(QT_TRANSLATE_NOOP("charity", "Of a piece in good condition")),
        field<&C::position>("position", QT_TRANSLATE_NOOP("charity", "Order")).files("排序|序号"),
        field<&C::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.resolve = &resolve;
    kind.addNamed = &addNamed;
    kind.parts = &parts;
    return kind;
}

struct Usual {
    const char* group; ///< null: stands at the top
    const char* name;
    int yuan;
};
constexpr Usual usual[] = {
    {nullptr, QT_TRANSLATE_NOOP("charity", "Books and music"), 0},
    {QT_TRANSLATE_NOOP("charity", "Books and music"), QT_TRANSLATE_NOOP("charity", "Books"), 10},
    {QT_TRANSLATE_NOOP("charity", "Books and music"),
     QT_TRANSLATE_NOOP("charity", "Children's books"), 8},
    {QT_TRANSLATE_NOOP("charity", "Books and music"),
     QT_TRANSLATE_NOOP("charity", "Records and instruments"), 50},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Clothing"), 0},
    {QT_TRANSLATE_NOOP("charity", "Clothing"), QT_TRANSLATE_NOOP("charity", "Adults' clothing"),
     30},
    {QT_TRANSLATE_NOOP("charity", "Clothing"), QT_TRANSLATE_NOOP("charity", "Children's clothing"),
     15},
    {QT_TRANSLATE_NOOP("charity", "Clothing"), QT_TRANSLATE_NOOP("charity", "Shoes"), 30},
    {QT_TRANSLATE_NOOP("charity", "Clothing"), QT_TRANSLATE_NOOP("charity", "Bags and suitcases"),
     30},
    {QT_TRANSLATE_NOOP("charity", "Clothing"), QT_TRANSLATE_NOOP("charity", "Jewellery"), 20},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Household"), 0},
    {QT_TRANSLATE_NOOP("charity", "Household"), QT_TRANSLATE_NOOP("charity", "Kitchenware"), 20},
    {QT_TRANSLATE_NOOP("charity", "Household"), QT_TRANSLATE_NOOP("charity", "Bedding"), 40},
    {QT_TRANSLATE_NOOP("charity", "Household"),
     QT_TRANSLATE_NOOP("charity", "Small electrical appliances"), 60},
    {QT_TRANSLATE_NOOP("charity", "Household"), QT_TRANSLATE_NOOP("charity", "Furniture"), 100},
    {QT_TRANSLATE_NOOP("charity", "Household"), QT_TRANSLATE_NOOP("charity", "Ornaments"), 20},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Digital devices"), 200},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Toys"), 15},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Mother and baby goods"), 30},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Sports goods"), 40},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Stationery"), 5},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Food and drink"), 10},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Plants"), 15},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Calligraphy and painting"), 200},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Handicrafts"), 30},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Collector's items"), 100},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Vouchers and services"), 50},
    {nullptr, QT_TRANSLATE_NOOP("charity", "Other goods"), 0},
};

} // namespace

Outcome<void> ensureCategories(Txn& txn) {
    if (txn.count<GoodsCategory>() > 0)
        return {};
    QHash<QString, Id<GoodsCategory>> groups;
    qint64 position = 0;
    for (const Usual& row : usual) {
        GoodsCategory c;
        c.name = tr(row.name);
        if (row.group)
            c.parent = groups.value(tr(row.group));
        c.suggested = Money::fen(row.yuan * 100);
        c.position = ++position;
        const auto id = txn.insert(c);
        if (!id)
            return refuse(id.error());
        groups.insert(c.name, *id);
    }
    return {};
}

const Kind& GoodsCategory::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
