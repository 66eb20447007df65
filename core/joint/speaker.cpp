// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/speaker.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/joint/words.h"

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(JointSpeakerStatus::Listed), "listed", QT_TRANSLATE_NOOP("joint", "On the list"),
     "待发言"},
    {int(JointSpeakerStatus::Spoken), "spoken", QT_TRANSLATE_NOOP("joint", "Spoke"), "已发言"},
    {int(JointSpeakerStatus::Skipped), "skipped", QT_TRANSLATE_NOOP("joint", "Passed over"),
     "未发言"},
};
/// A speech longer than this was meant in seconds, or is a slip.
constexpr qint64 longest = 180;

const JointSpeaker& of(const Record& record) { return static_cast<const JointSpeaker&>(record); }
JointSpeaker& of(Record& record) { return static_cast<JointSpeaker&>(record); }

void derive(const Reader& reader, Record& record) {
    JointSpeaker& s = of(record);
    s.name = tidyName(s.name);
    s.unitName = tidy(s.unitName);
    s.subject = tidy(s.subject);
    s.said = tidyLines(s.said);
    if (s.position == 0) {
        const auto all = speakersOf(reader, s.meeting);
        s.position = all.empty() ? 1 : all.back().position + 1;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointSpeaker& s = of(after);
    issues += jointStands(reader, s.meeting);
    if (s.minutes && (*s.minutes < 1 || *s.minutes > longest))
        issues << error(tr("A speech of %1 minutes is not planned.").arg(*s.minutes),
                        tr("Write 1 to %1 minutes, or leave it out.").arg(longest),
                        QStringLiteral("minutes"));
    if (before && of(*before).meeting != s.meeting)
        issues << error(tr("%1 stays on the list of this meeting.").arg(s.name),
                        tr("Add the name to the other list."), QStringLiteral("meeting"));
}

Issues stands(const Reader& reader, const Record& record) {
    return jointStands(reader, of(record).meeting);
}
Issues spoke(const Reader&, const Record& record) {
    const JointSpeaker& s = of(record);
    if (s.status == JointSpeakerStatus::Listed)
        return {};
    return {error(tr("%1 has had the turn: the line stays.").arg(s.name),
                  tr("Undo the step if it was a mistake."))};
}

Issues isTurn(const Reader& reader, const Record& record, const Params&) {
    const JointSpeaker& s = of(record);
    Issues issues = jointInSession(reader, s.meeting);
    if (refuses(issues))
        return issues;
    for (const JointSpeaker& other : speakersOf(reader, s.meeting)) {
        if (other.id == s.id)
            break;
        if (other.status != JointSpeakerStatus::Listed)
            continue;
        issues << error(
            tr("%1 comes before %2.").arg(other.name, s.name),
            tr("Let %1 speak first, pass over with a reason, or move the order.").arg(other.name));
        break;
    }
    return issues;
}

Issues inSession(const Reader& reader, const Record& record, const Params&) {
    return jointInSession(reader, of(record).meeting);
}

Outcome<void> speak(Txn&, Record& record, const Params& params) {
    JointSpeaker& s = of(record);
    if (const QString text = textOf(params, "said"); !text.isEmpty())
        s.said = text;
    s.reason.clear();
    return {};
}

Outcome<void> skip(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

/// The neighbour on the list that still waits; null: there is none.
std::optional<JointSpeaker> neighbour(const Reader& reader, const JointSpeaker& s, bool above) {
    std::optional<JointSpeaker> last;
    bool here = false;
    for (const JointSpeaker& other : speakersOf(reader, s.meeting)) {
        if (other.id == s.id) {
            if (above)
                return last;
            here = true;
            continue;
        }
        if (other.status != JointSpeakerStatus::Listed)
            continue;
        if (here)
            return other;
        last = other;
    }
    return std::nullopt;
}

Issues mayMove(const Reader& reader, const JointSpeaker& s, bool above) {
    Issues issues = jointStands(reader, s.meeting);
    if (!refuses(issues) && !neighbour(reader, s, above))
        issues << error(above ? tr("%1 comes first already.").arg(s.name)
                              : tr("%1 comes last already.").arg(s.name),
                        tr("Move the others instead."));
    return issues;
}

Outcome<void> move(Txn& txn, Record& record, bool above) {
    JointSpeaker& s = of(record);
    auto other = neighbour(txn, s, above);
    if (!other)
        return {};
    std::swap(s.position, other->position);
    if (s.position == other->position) // typed twice: the order was by entry
        above ? ++other->position : ++s.position;
    return txn.update(*other);
}

Kind make() {
    using S = JointSpeaker;
    Kind kind = kindOf<S>("joint", QT_TRANSLATE_NOOP("joint", "Speaker"),
                          QT_TRANSLATE_NOOP("joint", "Speakers' list"));
    kind.flow = &jointSpeakerFlow();
    kind.defaultSort = "position";
    kind.within = "meeting";
    kind.identity = {{"meeting", "name", "unit_name"}};
    kind.takesFiles = true;
    kind.fields = {
        field<&S::meeting>("meeting", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .required()
            .files("联席会议|会议"),
        field<&S::position>("position", QT_TRANSLATE_NOOP("joint", "Order"))
            .listed(5)
            .files("序号|发言次序"),
        field<&S::name>("name", QT_TRANSLATE_NOOP("joint", "Speaker"))
            .required()
            .listed(10)
            .files("发言人|姓名"),
        field<&S::unitName>("unit_name", QT_TRANSLATE_NOOP("joint", "Unit"))
            .listed(16)
            .files("单位|部门"),
        field<&S::side>("side", QT_TRANSLATE_NOOP("joint", "For")).files("代表方"),
        field<&S::subject>("subject", QT_TRANSLATE_NOOP("joint", "Subject"))
            .listed(22)
            .files("发言题目|题目"),
        field<&S::minutes>("minutes", QT_TRANSLATE_NOOP("joint", "Minutes (time)"))
            .listed(6)
            .files("时长|发言时间"),
        field<&S::status>("status", QT_TRANSLATE_NOOP("joint", "Status")).stepOnly().listed(8),
        field<&S::said>("said", QT_TRANSLATE_NOOP("joint", "The gist")).note().files("发言要点"),
        field<&S::reason>("reason", QT_TRANSLATE_NOOP("joint", "Why passed over")).stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    kind.mayDiscard = &spoke;
    return kind;
}

} // namespace

std::vector<JointSpeaker> speakersOf(const Reader& reader, Id<JointMeeting> meeting) {
    return reader.all<JointSpeaker>(Query()
                                        .eq(QStringLiteral("meeting"), meeting)
                                        .by(QStringLiteral("position"))
                                        .by(QStringLiteral("id")));
}

template <>
const EnumTable& enumTable<JointSpeakerStatus>() {
    static const EnumTable table{"joint", statuses};
    return table;
}

const Flow& jointSpeakerFlow() {
    static const Param said{"said", QT_TRANSLATE_NOOP("joint", "The gist"), FieldType::Note};
    static const Flow flow{
        "status",
        "listed",
        {
            {"speak",
             QT_TRANSLATE_NOOP("joint", "Spoke"),
             {"listed"},
             "spoken",
             {said},
             &isTurn,
             &speak,
             QT_TRANSLATE_NOOP("joint", "Had the floor; the gist goes into the minutes."),
             "check",
             QT_TRANSLATE_NOOP("joint", "It is this speaker's turn.")},
            {"up",
             QT_TRANSLATE_NOOP("joint", "Earlier"),
             {"listed"},
             "",
             {},
             [](const Reader& reader, const Record& r, const Params&) {
                 return mayMove(reader, of(r), true);
             },
             [](Txn& txn, Record& r, const Params&) { return move(txn, r, true); },
             QT_TRANSLATE_NOOP("joint", "Changes places with whoever comes before."),
             "up",
             QT_TRANSLATE_NOOP("joint", "Somebody comes before.")},
            {"down",
             QT_TRANSLATE_NOOP("joint", "Later"),
             {"listed"},
             "",
             {},
             [](const Reader& reader, const Record& r, const Params&) {
                 return mayMove(reader, of(r), false);
             },
             [](Txn& txn, Record& r, const Params&) { return move(txn, r, false); },
             QT_TRANSLATE_NOOP("joint", "Changes places with whoever comes next."),
             "down",
             QT_TRANSLATE_NOOP("joint", "Somebody comes next.")},
            {"skip",
             QT_TRANSLATE_NOOP("joint", "Pass over"),
             {"listed"},
             "skipped",
             {reasonParam()},
             &inSession,
             &skip,
             QT_TRANSLATE_NOOP("joint", "Did not speak; the reason is kept."),
             "close",
             QT_TRANSLATE_NOOP("joint", "The meeting is in session.")},
        }};
    return flow;
}

const Kind& JointSpeaker::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
