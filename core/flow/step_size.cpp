// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/step_size.h"
#include <algorithm>

namespace zhijia {

namespace {

struct Row {
    const Kind* kind;
    const char* verb;
    StepSize size;
};
std::vector<Row>& rows() {
    static std::vector<Row> list;
    return list;
}

const Row* find(const Kind& kind, const char* verb) {
    const auto it = std::ranges::find_if(
        rows(), [&](const Row& r) { return r.kind == &kind && qstrcmp(r.verb, verb) == 0; });
    return it == rows().end() ? nullptr : &*it;
}

} // namespace

void registerStepSize(const Kind& kind, const char* verb, StepSize size) {
    if (!find(kind, verb))
        rows().push_back({&kind, verb, size});
}

qint64 stepSize(const Reader& reader, const Kind& kind, const Record& record, const Step& step) {
    const Row* row = find(kind, step.verb);
    return row ? row->size(reader, record) : 0;
}

} // namespace zhijia
