// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Placements in little memory: each different fault is kept once, and what was there already is
// told by 64-bit hashes.
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

// A set of 64-bit hashes.
class FingerprintSet
{
public:
    FingerprintSet();

    // Whether it was not there before.
    bool insert(quint64 fingerprint);
    [[nodiscard]] bool contains(quint64 fingerprint) const;
    [[nodiscard]] size_t size() const { return m_size; }
    void clear();

private:
    [[nodiscard]] static quint64 kept(quint64 fingerprint);
    [[nodiscard]] size_t placeOf(quint64 fingerprint) const;
    void grow();

    std::vector<quint64> m_slots; // 0 = free
    size_t m_size = 0;
};

} // namespace onecake
