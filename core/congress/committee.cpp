// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/committee.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem roles[] = {
    {0, "", ""},
    {int(CommitteeRole::Chair), "chair", QT_TRANSLATE_NOOP("congress", "Chair"),
     "组长|主任|负责人|召集人"},
    {int(CommitteeRole::ViceChair), "vice_chair", QT_TRANSLATE_NOOP("congress", "Vice chair"),
     "副组长|副主任"},
    {int(CommitteeRole::Member), "member", QT_TRANSLATE_NOOP("congress", "Member of it"),
     "组员|成员|委员"},
};

void checkCommittee(const Reader& reader, const Record& after, const Record* before,
                    Issues& issues) {
    const auto& c = static_cast<const Committee&>(after);
    if (reader.count<Committee>(Query()
                                    .eq(QStringLiteral("term"), c.term)
                                    .eq(QStringLiteral("name"), c.name)
                                    .is(QStringLiteral("id"), Condition::Ne, c.id)) > 0)
        issues << error(tr("This term has a committee \"%1\" already.").arg(c.name),
                        tr("Open it, or choose another name."), QStringLiteral("name"));
    if (before && static_cast<const Committee*>(before)->term != c.term &&
        reader.count<CommitteeMember>(
            Query().eq(QStringLiteral("committee"), Id<Committee>(c.id))) > 0)
        issues << error(tr("The committee has members and cannot move to another term."),
                        tr("Make a new committee in that term."), QStringLiteral("term"));
}

Kind makeCommittee() {
    Kind kind = kindOf<Committee>("congress", QT_TRANSLATE_NOOP("congress", "Committee"),
                                  QT_TRANSLATE_NOOP("congress", "Committees"));
    kind.defaultSort = "position";
    kind.identity = {{"term", "name"}};
    kind.fields = {
        field<&Committee::name>("name", QT_TRANSLATE_NOOP("congress", "Title"))
            .required()
            .listed(20)
            .files("专门小组|专门委员会|小组名称|名称"),
        field<&Committee::term>("term", QT_TRANSLATE_NOOP("congress", "Term"))
            .required()
            .listed(16)
            .files("届次|届"),
        field<&Committee::position>("position", QT_TRANSLATE_NOOP("congress", "Order"))
            .files("排序|序号"),
        field<&Committee::purpose>("purpose", QT_TRANSLATE_NOOP("congress", "What it does"))
            .note()
            .listed(30)
            .files("职责|工作职责"),
        field<&Committee::note>("note", QT_TRANSLATE_NOOP("congress", "Note")).note().files("备注"),
    };
    kind.deriveOwn = [](Record& r) {
        auto& c = static_cast<Committee&>(r);
        c.name = tidy(c.name);
    };
    kind.check = &checkCommittee;
    return kind;
}

void deriveMember(const Reader& reader, Record& record) {
    auto& m = static_cast<CommitteeMember&>(record);
    if (const auto d = m.deputy ? reader.get(m.deputy) : std::nullopt)
        m.name = d->name;
    if (m.role == CommitteeRole::None)
        m.role = CommitteeRole::Member;
    m.position = static_cast<qint64>(m.role);
}

void checkMember(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& m = static_cast<const CommitteeMember&>(after);
    const auto committee = reader.get(m.committee);
    const auto deputy = m.deputy ? reader.get(m.deputy) : std::nullopt;
    if (!committee || !deputy)
        return;
    if (deputy->term != committee->term)
        issues << error(tr("%1 is a deputy of another term.").arg(deputy->name),
                        tr("Choose a deputy of the committee's term."), QStringLiteral("deputy"));
    else if (deputy->status != DeputyStatus::Elected &&
             (!before || static_cast<const CommitteeMember*>(before)->deputy != m.deputy))
        issues << error(tr("%1 does not hold office.").arg(deputy->name),
                        tr("Choose a deputy in office."), QStringLiteral("deputy"));
    const auto others = [&](Query query) {
        return reader.first<CommitteeMember>(query.eq(QStringLiteral("committee"), m.committee)
                                                 .is(QStringLiteral("id"), Condition::Ne, m.id));
    };
    if (others(Query().eq(QStringLiteral("deputy"), m.deputy)))
        issues << error(tr("%1 sits on this committee already.").arg(m.name), tr("Open that line."),
                        QStringLiteral("deputy"));
    if (m.role == CommitteeRole::Chair)
        if (const auto chair = others(Query().eq(QStringLiteral("role"), QStringLiteral("chair"))))
            issues << error(tr("%1 is the chair already.").arg(chair->name),
                            tr("Make one of them vice chair first."), QStringLiteral("role"));
}

Kind makeMember() {
    Kind kind =
        kindOf<CommitteeMember>("congress", QT_TRANSLATE_NOOP("congress", "Committee member"),
                                QT_TRANSLATE_NOOP("congress", "Committee members"));
    kind.within = "committee";
    kind.defaultSort = "position";
    kind.identity = {{"committee", "deputy"}};
    kind.follows = {{"deputy", nullptr}};
    kind.fields = {
        field<&CommitteeMember::name>("name", QT_TRANSLATE_NOOP("congress", "Name"))
            .derived()
            .listed(10),
        field<&CommitteeMember::committee>("committee", QT_TRANSLATE_NOOP("congress", "Committee"))
            .required()
            .files("专门小组|专门委员会"),
        field<&CommitteeMember::deputy>("deputy", QT_TRANSLATE_NOOP("congress", "Deputy"))
            .required()
            .among([](const Record& r, Query& q) {
                q.inRecords(QStringLiteral("term"), Committee::kind(), QStringLiteral("term"),
                            {{QStringLiteral("id"), Condition::Eq,
                              static_cast<const CommitteeMember&>(r).committee.raw()}})
                    .eq(QStringLiteral("status"), QStringLiteral("elected"));
            })
            .files("姓名|代表"),
        field<&CommitteeMember::role>("role", QT_TRANSLATE_NOOP("congress", "Function"))
            .listed(10)
            .files("职务|小组职务"),
        field<&CommitteeMember::position>("position", "").derived().hidden(),
        field<&CommitteeMember::note>("note", QT_TRANSLATE_NOOP("congress", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveMore = &deriveMember;
    kind.check = &checkMember;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<CommitteeRole>() {
    static const EnumTable table{"congress", roles};
    return table;
}

const Kind& Committee::kind() {
    static const Kind kind = makeCommittee();
    return kind;
}

const Kind& CommitteeMember::kind() {
    static const Kind kind = makeMember();
    return kind;
}

std::vector<CommitteeMember> membersOf(const Reader& reader, Id<Committee> committee) {
    struct Line {
        CommitteeMember member;
        QString strokes;
    };
    std::vector<Line> lines;
    for (const CommitteeMember& m :
         reader.all<CommitteeMember>(Query().eq(QStringLiteral("committee"), committee)))
        if (const auto d = reader.get(m.deputy); d && d->status == DeputyStatus::Elected)
            lines.push_back({m, d->strokeKey});
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        return std::tie(a.member.position, a.strokes) < std::tie(b.member.position, b.strokes);
    });
    std::vector<CommitteeMember> members;
    for (const Line& line : lines)
        members.push_back(line.member);
    return members;
}

QList<Id<Deputy>> headsMeetingDeputies(const Reader& reader, Id<Term> term) {
    QList<Id<Deputy>> deputies;
    const auto add = [&](Id<Deputy> id) {
        const auto d = id ? reader.get(id) : std::nullopt;
        if (d && d->status == DeputyStatus::Elected && !deputies.contains(id))
            deputies << id;
    };
    for (const Delegation& delegation : reader.all<Delegation>(
             Query().eq(QStringLiteral("term"), term).by(QStringLiteral("position"))))
        add(delegation.head);
    for (const Committee& committee : reader.all<Committee>(
             Query().eq(QStringLiteral("term"), term).by(QStringLiteral("position"))))
        for (const CommitteeMember& m : membersOf(reader, Id<Committee>(committee.id)))
            if (m.role == CommitteeRole::Chair)
                add(m.deputy);
    return deputies;
}

} // namespace zhijia
