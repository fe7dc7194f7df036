// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Read before every test. How long a test waits for what must happen tells nothing of what it
// tests: it only ends a hang. So Qt Test's own waits of five seconds, which a slow machine under
// sanitizers needs at times, become longer than any machine needs.
#pragma once

#include "tests/support/one_of_tests.h"

#include <QTest>

namespace onecake::test {

inline constexpr int patienceMs = 60'000;

// For a program to do what it was asked, and end.
inline constexpr int programTakesAtMostMs = 300'000;

} // namespace onecake::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), onecake::test::patienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), onecake::test::patienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), onecake::test::patienceMs)
