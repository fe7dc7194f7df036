// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How large the classes of the product are, over all the files that implement them: a limit on
// files alone would only cut a large class in pieces.
#pragma once

#include "tests/house/tidy_tree.h"

namespace onecake::tidy {

struct ClassSize {
    QString name;
    QString header; // where it is declared
    qsizetype line = 1; // there
    int publicMethods = 0; // slots too; neither constructors nor operators nor signals
    qsizetype implementation = 0; // lines of its .cpp files
};

// Of the classes that a header declares at its outermost level, the largest implementation first. A
// .cpp file is counted to the class of which it implements most.
std::vector<ClassSize> classSizes(const Tree &tree);

// No class has more than 35 public methods, or more than 800 lines over its .cpp files.
Findings checkClasses(const Tree &tree);

// "LabSession: 26 public methods, 210 lines", the largest of all.
QStringList largestClasses(const Tree &tree, qsizetype count);

} // namespace onecake::tidy
