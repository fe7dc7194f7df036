// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stands for a test program that has an emulator: says its endpoint, and waits for a line on stdin
// that tells how to end: "end" leaves main(), "crash" aborts. Killed from outside, it says nothing.

#include "tests/support/remote/emulator.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::cout << onecake::test::sharedEmulator().endpoint().toString().toStdString() << std::endl;
    std::string word;
    std::getline(std::cin, word);
    if (word == "crash")
        std::abort();
    return EXIT_SUCCESS;
}
