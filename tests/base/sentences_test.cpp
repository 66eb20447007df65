// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences in a row: a blank between English ones, none behind a Chinese full stop.
#include "core/base/sentences.h"
#include "tests/support/catch.h"

using namespace zhijia;

TEST_CASE("sentences: what is wrong and how to mend it, as each language sets them") {
    const auto u8 = [](const char* text) { return QString::fromUtf8(text); };
    CHECK(sentences(u8("It is empty."), u8("Fill it in.")) == u8("It is empty. Fill it in."));
    CHECK(sentences(u8("“工会”没有填。"), u8("请填上。")) == u8("“工会”没有填。请填上。"));
    CHECK(sentences(u8("错误：没有填。 [《规定》]"), u8("请填上。")) ==
          u8("错误：没有填。 [《规定》] 请填上。"));
    CHECK(sentences(u8("没有填"), u8("请填上。")) == u8("没有填 请填上。"));
    CHECK(sentences({}, u8("请填上。")) == u8("请填上。"));
    CHECK(sentences(u8("没有填。"), {}) == u8("没有填。"));
    CHECK(sentences(error(u8("甲。"), u8("乙。"))) == u8("甲。乙。"));
}
