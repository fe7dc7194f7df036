// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rules that need more than one file to break: who may include whom, cycles, files that nobody
// builds, names at the top level. Pure functions over a Tree; only readTree() touches the disk.
#pragma once

#include "tests/house/tidy_source.h"

namespace onecake::tidy {

struct Tree {
    std::vector<SourceFile> sources; // sorted by path
    QStringList topLevel; // names at the root that git would keep
};

// Everything under `root` that people write: C++, CMake, scripts and SQL.
Tree readTree(const QString &root);

// app → ui → core/session → {core/inspect, core/lab} → core/engine → core/store →
// {core/model, core/http} → core/base; tests may include all of it; nothing in core includes a
// header of Qt Gui or Qt Widgets.
Findings checkDirections(const Tree &tree);

// Quoted includes start at the root and exist; an implementation includes its own header first.
Findings checkIncludePaths(const Tree &tree);

// No unit includes itself by any way round, and no folder of the product does.
Findings checkCycles(const Tree &tree);

// No folder holds more than 30 files, and each layer of the house is a folder.
Findings checkRooms(const Tree &tree);

// Every source is named in the CMakeLists.txt nearest to it, or gathered by it; every header of the
// tests has a reader.
Findings checkListed(const Tree &tree);

// No task is let go of: it would lose its exception, and might outlive what it points to. What a
// name stands for is known by the unit's own declarations, or where all of the tree agree.
Findings checkTasks(const Tree &tree);

// Nothing stands at the top level but the house.
Findings checkTopLevel(const Tree &tree);

// All of the above.
Findings checkTree(const Tree &tree);

} // namespace onecake::tidy
