// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The test objects of one folder are one program, which is linked once and started for each of
// them: "tests_engine engine_claims" runs the object of tst_engine_claims.cpp, and what follows the
// name is for Qt Test.
#pragma once

#include <QObject>

#include <memory>

namespace onecake::test {

struct OneOfTests {
    using Make = std::unique_ptr<QObject> (*)();

    // The path is that of tst_NAME.cpp. Called before main.
    OneOfTests(const char *path, Make make);
};

} // namespace onecake::test

// In the place of QTEST_MAIN: an application, with windows where the folder's tests have them.
#define ONECAKE_TEST(TestClass)                                                                    \
    static const onecake::test::OneOfTests oneOfTests##TestClass(                                  \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<TestClass>(); });
