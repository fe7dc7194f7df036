// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Placements in little memory: each different fault is kept once.
#pragma once

#include "core/lab/sim/scenario/fault.h"

#include <unordered_map>

namespace onecake {

quint64 fingerprintOf(const Fault &fault);

// The same in whatever order the faults stand: it goes by the sum of their fingerprints.
quint64 fingerprintOf(const Faults &faults);
quint64 fingerprintOfSum(quint64 sum);

// Placements with the same number of faults, one after the other.
struct PackedPlacements {
    size_t count = 0;
    std::vector<quint32> places; // of their faults in the table
};

class FaultTable
{
public:
    // `to` holds only placements with as many faults.
    void pack(const Faults &faults, PackedPlacements &to);
    [[nodiscard]] Faults unpacked(const PackedPlacements &from, size_t placement) const;

private:
    struct FaultHash {
        size_t operator()(const Fault &fault) const
        {
            return static_cast<size_t>(fingerprintOf(fault));
        }
    };

    Faults m_faults;
    std::unordered_map<Fault, quint32, FaultHash> m_places;
};

} // namespace onecake
