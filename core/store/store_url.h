// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a person names a store: "memory:" or "sqlite:FILE", where "sqlite:" alone is the file in the
// user's own data folder.
#pragma once

#include "core/base/result.h"

namespace onecake {

enum class StoreKind {
    Memory,
    Sqlite
};

struct StoreUrl {
    StoreKind kind = StoreKind::Memory;
    QString file; // sqlite: absolute path
    bool isDefaultFile = false; // sqlite: nobody named the file, so nobody made its folder

    bool operator==(const StoreUrl &) const = default;
};

// A relative path is taken from the working directory.
Result<StoreUrl> parseStoreUrl(const QString &text);

} // namespace onecake
