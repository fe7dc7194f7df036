// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a search has found out so far about one promise.
#pragma once

#include "core/lab/explore/explore_report.h"
#include "core/lab/explore/fingerprint_set.h"
#include "core/lab/explore/placement_run.h"

namespace onecake {

class PromiseTally
{
public:
    explicit PromiseTally(VerdictName name) { m_report.name = name; }

    // Placements come in the order of their numbers of faults.
    void count(const Faults &placed, const PlacementResult &result);

    [[nodiscard]] const std::optional<Faults> &shortest() const { return m_shortest; }
    // Where a part of it turned out to break the promise as well.
    void shorten(Faults faults) { m_shortest = std::move(faults); }

    [[nodiscard]] VerdictName name() const { return m_report.name; }
    // All but the counter-example.
    [[nodiscard]] const PromiseReport &report() const { return m_report; }

private:
    void countBroken(const Faults &placed, const PlacementResult &result);
    void countKinds(const Faults &placed);
    [[nodiscard]] bool isBuiltUpon(const Faults &placed) const;

    PromiseReport m_report;
    std::optional<Faults> m_shortest;
    std::vector<Duration> m_instants; // of the shortest one's faults, in order
    FingerprintSet m_minimal; // placements that break it, and of which no part does
};

} // namespace onecake
