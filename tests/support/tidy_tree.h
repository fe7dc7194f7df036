// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rules that need more than one file to break: who may include whom, cycles, files that nobody
// builds, names at the top level. Pure functions over a Tree; only readTree() touches the disk.
#pragma once

#include "tests/support/tidy_source.h"

namespace onecake::tidy {

struct Tree {
    std::vector<SourceFile> sources; // sorted by path
    QStringList topLevel; // names at the root that git would keep
};

// Everything under `root` that people write: C++, CMake, scripts and SQL.
Tree readTree(const QString &root);

// app → ui → core/session → core/explore → {core/inspect, core/sim} → core/engine → core/store →
// core/model → core/base; tests may include all of it; nothing in core includes a header of Qt Gui
// or Qt Widgets.
Findings checkDirections(const Tree &tree);

// Quoted includes start at the root and exist; an implementation includes its own header first.
Findings checkIncludePaths(const Tree &tree);

// No unit includes itself by any way round.
Findings checkCycles(const Tree &tree);

// Every source is listed in the CMakeLists.txt nearest to it; every header of the tests has a
// reader.
Findings checkListed(const Tree &tree);

// Nothing stands at the top level but the house.
Findings checkTopLevel(const Tree &tree);

// All of the above.
Findings checkTree(const Tree &tree);

} // namespace onecake::tidy
