// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/fingerprint_set.h"

namespace onecake {

namespace {

constexpr size_t fewestSlots = 1024; // a power of two, as every later size

} // namespace

FingerprintSet::FingerprintSet()
    : m_slots(fewestSlots)
{}

void FingerprintSet::clear()
{
    m_slots.assign(fewestSlots, 0);
    m_slots.shrink_to_fit();
    m_size = 0;
}

size_t FingerprintSet::placeOf(quint64 fingerprint) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = static_cast<size_t>(fingerprint) & mask;
    while (m_slots[place] != 0 && m_slots[place] != fingerprint)
        place = (place + 1) & mask;
    return place;
}

// 0 marks what is free.
quint64 FingerprintSet::kept(quint64 fingerprint)
{
    return fingerprint == 0 ? 1 : fingerprint;
}

bool FingerprintSet::contains(quint64 fingerprint) const
{
    const quint64 wanted = kept(fingerprint);
    return m_slots[placeOf(wanted)] == wanted;
}

bool FingerprintSet::insert(quint64 fingerprint)
{
    const quint64 wanted = kept(fingerprint);
    const size_t place = placeOf(wanted);
    if (m_slots[place] == wanted)
        return false;
    m_slots[place] = wanted;
    ++m_size;
    if (m_size * 4 > m_slots.size() * 3)
        grow();
    return true;
}

void FingerprintSet::grow()
{
    std::vector<quint64> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const quint64 fingerprint : old) {
        if (fingerprint != 0)
            m_slots[placeOf(fingerprint)] = fingerprint;
    }
}

} // namespace onecake
