// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/asked.h"
#include "core/book/reader.h"
#include "core/congress/roll.h"
#include "core/congress/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem askers[] = {
    {0, "", ""},
    {int(SittingAsker::Head), "head", QT_TRANSLATE_NOOP("congress", "The head of the enterprise"),
     "企业负责人|行政|单位负责人"},
    {int(SittingAsker::Union), "union", QT_TRANSLATE_NOOP("congress", "The union"),
     "工会|工会委员会"},
    {int(SittingAsker::Deputies), "deputies", QT_TRANSLATE_NOOP("congress", "Deputies"),
     "职工代表|代表联名|代表"},
};

bool byDeputies(const Sitting& s) { return s.askedBy == SittingAsker::Deputies; }

bool enough(const Sitting& s) { return s.signatures.value_or(0) >= s.askedNeeded.value_or(0); }

Issue cited(Issue issue, const Reader& reader, const Sitting& s) {
    issue.field = QStringLiteral("signatures");
    issue.rule = Rules::of(reader, s.rulePack).cite(rule::extraordinary);
    return issue;
}

Issue tooFew(const Reader& reader, const Sitting& s, Severity severity) {
    Issue issue = error(tr("%1 of %2 deputies have signed for the extraordinary sitting; %3 are "
                           "needed, %4 are missing.")
                            .arg(s.signatures.value_or(0))
                            .arg(s.askedOf.value_or(0))
                            .arg(s.askedNeeded.value_or(0))
                            .arg(s.askedNeeded.value_or(0) - s.signatures.value_or(0)),
                        tr("Collect more signatures; the head or the union may ask for it too."));
    issue.severity = severity;
    return cited(issue, reader, s);
}

} // namespace

template <>
const EnumTable& enumTable<SittingAsker>() {
    static const EnumTable table{"congress", askers};
    return table;
}

void deriveAsked(const Reader& reader, Sitting& s) {
    const bool fixed = s.status != SittingStatus::None && s.status != SittingStatus::Planned;
    if (!byDeputies(s)) {
        s.askedOf = s.askedNeeded = std::nullopt;
    } else if (!fixed || !s.askedOf) {
        s.askedOf = countDeputiesInForce(reader, s.term, s.heldOn);
        s.askedNeeded =
            Rules::of(reader, s.rulePack).threshold(rule::extraordinary, *s.askedOf).needed;
    }
}

void checkAsked(const Reader& reader, const Sitting& s, const Sitting* before, Issues& issues) {
    if (before && before->askedBy == s.askedBy && before->signatures == s.signatures)
        return;
    if (s.signatures && !byDeputies(s)) {
        issues << error(tr("Signatures count only when deputies ask for the sitting."),
                        tr("Say that deputies asked for it, or leave the number out."),
                        QStringLiteral("signatures"));
        return;
    }
    if (!byDeputies(s))
        return;
    if (s.signatures && (*s.signatures < 0 || *s.signatures > s.askedOf.value_or(0)))
        issues << cited(error(tr("%1 signatures, but %2 deputies hold office on that day.")
                                  .arg(*s.signatures)
                                  .arg(s.askedOf.value_or(0)),
                              tr("Count each deputy once, and nobody else.")),
                        reader, s);
    else if (!enough(s))
        issues << tooFew(reader, s,
                         s.status == SittingStatus::None || s.status == SittingStatus::Planned
                             ? Severity::Warning
                             : Severity::Error);
}

Issues mayCallAsked(const Reader& reader, const Sitting& s) {
    if (s.askedBy == SittingAsker::None)
        return {};
    if (!byDeputies(s)) {
        Issue note{Severity::Note, {}, askedText(s), {}, {}};
        note.rule = Rules::of(reader, s.rulePack).cite(rule::extraordinary);
        return {note};
    }
    Sitting now = s; // deputies may have come and gone since it was planned
    deriveAsked(reader, now);
    if (!enough(now)) {
        Issue issue = tooFew(reader, now, Severity::Error);
        issue.field.clear(); // no parameter of the step mends it
        return {issue};
    }
    Issue note{Severity::Note, {}, askedText(now), {}, {}};
    note.rule = Rules::of(reader, s.rulePack).cite(rule::extraordinary);
    return {note};
}

QString askedText(const Sitting& s) {
    switch (s.askedBy) {
    case SittingAsker::None:
        return {};
    case SittingAsker::Head:
        return tr("Extraordinary sitting, asked for by the head of the enterprise");
    case SittingAsker::Union:
        return tr("Extraordinary sitting, asked for by the union");
    case SittingAsker::Deputies:
        break;
    }
    return tr("Extraordinary sitting, asked for by %1 of %2 deputies; %3 are needed")
        .arg(s.signatures.value_or(0))
        .arg(s.askedOf.value_or(0))
        .arg(s.askedNeeded.value_or(0));
}

QString askedCited(const Reader& reader, const Sitting& s) {
    const QString text = askedText(s);
    return text.isEmpty()
               ? text
               : tr("%1 (%2)").arg(text, Rules::of(reader, s.rulePack).cite(rule::extraordinary));
}

} // namespace zhijia
