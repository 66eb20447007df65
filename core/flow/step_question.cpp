// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/step_question.h"
#include <algorithm>

namespace zhijia {

namespace {

QHash<QString, StepQuestion>& questions() {
    static QHash<QString, StepQuestion> list;
    return list;
}
QHash<QString, QList<StepRemarks>>& remarks() {
    static QHash<QString, QList<StepRemarks>> list;
    return list;
}

QString place(const Kind& kind, const char* verb) {
    return QString::fromUtf8(kind.name) + u'.' + QString::fromUtf8(verb);
}

} // namespace

void registerStepQuestion(const Kind& kind, const char* verb, const StepQuestion& question) {
    questions().insert(place(kind, verb), question);
}

const StepQuestion* stepQuestion(const Kind& kind, const Step& step) {
    const auto found = questions().constFind(place(kind, step.verb));
    return found == questions().constEnd() ? nullptr : &*found;
}

void registerStepRemarks(const Kind& kind, const char* verb, StepRemarks more) {
    auto& list = remarks()[place(kind, verb)];
    if (!list.contains(more))
        list << more;
}

Issues stepRemarks(const Reader& reader, const Kind& kind, const Record& record, const Step& step) {
    Issues all;
    for (const StepRemarks more : remarks().value(place(kind, step.verb)))
        for (const Issue& issue : more(reader, record))
            if (std::ranges::none_of(all, [&](const Issue& i) { return i.text == issue.text; }))
                all << issue;
    return all;
}

} // namespace zhijia
