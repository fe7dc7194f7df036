// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The only random number generator: SplitMix64 (Steele, Lea, Flood 2014). The algorithm fixes its
// output on every platform; the distributions of the standard library are not used, because their
// output differs.
#pragma once

#include <QString>

#include <cstdint>

namespace onecake {

class Random
{
public:
    constexpr explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }

    // A whole number in [0, bound); 0 for a bound of 0. The bias is below bound / 2^64.
    constexpr std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }

    // True in `permille` of 1000 cases.
    constexpr bool chance(unsigned permille) { return below(1000) < permille; }

private:
    std::uint64_t m_state;
};

static_assert(Random(0).next() == 0xe220a8397b1dcdafULL);

// A seed from the system's entropy, different in every process: for runs that need not be
// repeatable.
std::uint64_t freshSeed();

// A version 4 UUID (RFC 9562, section 5.4) from the given generator, 36 lower-case characters.
QString uuidFrom(Random &random);

} // namespace onecake
