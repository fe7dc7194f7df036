// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/fault_table.h"

#include "core/base/invariant.h"

namespace onecake {

namespace {

// The finalizer of SplitMix64.
quint64 scattered(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

} // namespace

quint64 fingerprintOf(const Fault &fault)
{
    quint64 hash = 0;
    for (const qint64 part :
         {static_cast<qint64>(fault.kind), qint64{fault.number}, static_cast<qint64>(fault.point),
          static_cast<qint64>(fault.call), qint64{fault.code}, qint64{fault.from.count()},
          qint64{fault.to.count()}, qint64{fault.span.count()}, qint64{fault.permille},
          static_cast<qint64>(fault.group)})
        hash = scattered(hash ^ static_cast<quint64>(part));
    return hash;
}

quint64 fingerprintOf(const Faults &faults)
{
    quint64 sum = 0;
    for (const Fault &fault : faults)
        sum += fingerprintOf(fault);
    return fingerprintOfSum(sum);
}

quint64 fingerprintOfSum(quint64 sum)
{
    return scattered(sum);
}

void FaultTable::pack(const Faults &faults, PackedPlacements &to)
{
    ONECAKE_INVARIANT(to.places.size() == to.count * faults.size());
    for (const Fault &fault : faults) {
        const auto [place, isNew] =
            m_places.try_emplace(fault, static_cast<quint32>(m_faults.size()));
        if (isNew)
            m_faults.push_back(fault);
        to.places.push_back(place->second);
    }
    ++to.count;
}

Faults FaultTable::unpacked(const PackedPlacements &from, size_t placement) const
{
    ONECAKE_INVARIANT(placement < from.count);
    const size_t faults = from.places.size() / from.count;
    Faults result;
    result.reserve(faults);
    for (size_t at = placement * faults; at < (placement + 1) * faults; ++at)
        result.push_back(m_faults[from.places[at]]);
    return result;
}

} // namespace onecake
