// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The benchmarks' peers in Node (tests/peers/bench_….mjs), each run as a process of its own.
#pragma once

#include "core/store/store_url.h"

#include <optional>

namespace onecake::bench {

struct NodeWork {
    QString peer; // "sdk", of bench_sdk.mjs
    QString work; // one of those that it knows
    int concurrency = 1;
    double seconds = 1;
    std::optional<int> count; // instead of the seconds
};

// Things per second. A peer that fails ends the program with what it said.
double rateOf(const NodeWork &work, const DynamoPlace &place);

} // namespace onecake::bench
