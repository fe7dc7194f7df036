// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A set of 64-bit hashes in little memory.
#pragma once

#include <QtGlobal>

#include <vector>

namespace onecake {

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
