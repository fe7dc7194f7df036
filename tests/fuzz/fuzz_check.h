// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a fuzzer says when a promise is broken; libFuzzer then keeps the input.
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace onecake::test {

inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

// One line that any terminal and any widget shows as it is meant.
inline void requireShowable(const QString &text, qsizetype most)
{
    require(!text.isEmpty(), "a text to show is not empty");
    require(text.size() <= most, "a text to show is of bounded length");
    require(text.isValidUtf16(), "a text to show is whole characters");
    for (const QChar character : text)
        require(character.category() != QChar::Other_Control, "a text to show has no controls");
}

} // namespace onecake::test
