// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/one_of_tests.h"

#include <QTest>

#ifdef ONECAKE_TESTS_HAVE_WINDOWS
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace onecake::test {

namespace {

#ifdef ONECAKE_TESTS_HAVE_WINDOWS
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

struct Entry {
    const char *path;
    OneOfTests::Make make;
};

std::map<std::string, Entry> &entries()
{
    static std::map<std::string, Entry> all;
    return all;
}

int runOne(int argc, char *argv[])
{
    const auto found = argc > 1 ? entries().find(argv[1]) : entries().end();
    if (found == entries().end()) {
        std::fputs("Say which test is to run, and then what Qt Test takes:\n", stderr);
        for (const auto &[name, entry] : entries())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    std::vector<char *> forQtTest{argv[0]};
    forQtTest.insert(forQtTest.end(), argv + 2, argv + argc);
    const Application application(argc, argv);
    QTest::setMainSourcePath(found->second.path, nullptr);
    return QTest::qExec(found->second.make().get(), static_cast<int>(forQtTest.size()),
                        forQtTest.data());
}

} // namespace

OneOfTests::OneOfTests(const char *path, Make make)
{
    const std::string whole = path;
    const std::size_t name = whole.rfind("tst_") + 4;
    entries().emplace(whole.substr(name, whole.rfind('.') - name), Entry{path, make});
}

} // namespace onecake::test

int main(int argc, char *argv[])
{
    return onecake::test::runOne(argc, argv);
}
