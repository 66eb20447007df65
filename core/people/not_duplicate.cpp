// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/not_duplicate.h"
#include "core/book/reader.h"

namespace zhijia {

const Kind& NotDuplicate::kind() {
    static const Kind kind = [] {
        Kind k = kindOf<NotDuplicate>("people", QT_TRANSLATE_NOOP("people", "Not a duplicate"),
                                      QT_TRANSLATE_NOOP("people", "Not duplicates"));
        k.titleKey = "id";
        k.fields = {
            field<&NotDuplicate::a>("a", QT_TRANSLATE_NOOP("people", "One")).required().listed(10),
            field<&NotDuplicate::b>("b", QT_TRANSLATE_NOOP("people", "The other"))
                .required()
                .listed(10),
            field<&NotDuplicate::reason>("reason", QT_TRANSLATE_NOOP("people", "Reason"))
                .listed(30),
        };
        k.deriveMore = [](const Reader&, Record& r) {
            auto& pair = static_cast<NotDuplicate&>(r);
            if (pair.b < pair.a)
                std::swap(pair.a, pair.b);
        };
        return k;
    }();
    return kind;
}

} // namespace zhijia
