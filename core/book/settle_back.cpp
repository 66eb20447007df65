// SPDX-License-Identifier: GPL-3.0-or-later
// What a revert brought back stands among what was done since. Rows alone would let a unit come
// back below its own branch, or under a name that its parent no longer has.
#include "core/book/txn_impl.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("book", text); }

/// Records stand below one another. Not every reference to the same kind makes a tree: a deputy who
/// takes another's place does not stand below them.
bool isTree(const Kind& kind) {
    const Field* parent = kind.field(u"parent");
    return parent && parent->refKind && qstrcmp(parent->refKind, kind.name) == 0;
}

/// The newest deed after `deed` among the records that this one points to, and those above them: it
/// is what stands in the way.
qint64 newerDeed(const Reader& reader, const Kind& kind, const Record& record, qint64 deed) {
    qint64 newest = 0;
    for (const Field& f : kind.fields) {
        const Kind* target = f.refKind ? kindByName(QString::fromUtf8(f.refKind)) : nullptr;
        QSet<RawId> seen;
        RawId id = f.get(record).toLongLong();
        while (target && id != 0 && id != record.id && !seen.contains(id)) {
            seen << id;
            const auto other = reader.get(*target, id);
            if (!other)
                break;
            if (other->revision > deed)
                newest = qMax(newest, other->revision);
            id = target == &kind ? f.get(*other).toLongLong() : 0;
        }
    }
    return newest;
}

} // namespace

Outcome<void> Txn::settleBack(qint64 deed) {
    ++impl_->insideStep; // what comes back may hold what only steps give
    struct Leave {
        int& depth;
        ~Leave() { --depth; }
    } leave{impl_->insideStep};
    const QList<Impl::Back> back = std::exchange(impl_->back, {});
    for (const Impl::Back& one : back) {
        const auto record = get(*one.kind, one.record);
        // Elsewhere the revisions say enough: what comes back stood exactly so before. In a tree it
        // may stand below what was put below it since.
        if (!record || !one.kind->check || !isTree(*one.kind))
            continue;
        Issues issues;
        one.kind->check(*this, *record, one.before.get(), issues);
        if (!refuses(issues))
            continue;
        const qint64 other = newerDeed(*this, *one.kind, *record, deed);
        if (const auto newer = other ? history::deed(store_, other) : std::nullopt)
            issues.prepend(
                error(tr("%1 cannot come back as it was: %2 (deed %3, %4) was done since.")
                          .arg(one.kind->title(*record), newer->what.text())
                          .arg(newer->id)
                          .arg(newer->actor),
                      tr("Undo the newer change first."), QStringLiteral("revision")));
        return refuse(issues);
    }
    for (const Impl::Back& one : back) {
        const auto stored = get(*one.kind, one.record);
        if (!stored)
            continue;
        auto now = one.kind->copy(*stored);
        if (isTree(*one.kind) && one.kind->derives()) { // its path may have moved meanwhile
            one.kind->derive(*this, *now);
            if (auto ok = writeRow(*one.kind, *now, *stored); !ok)
                return ok;
        }
        const Record* before = one.before ? one.before.get() : stored.get();
        if (auto ok = one.kind->settle(*this, *now, before); !ok)
            return ok;
    }
    return {};
}

} // namespace zhijia
