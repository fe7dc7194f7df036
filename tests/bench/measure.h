// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the benchmarks share: timing by the median of several rounds, and one line per result.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace onecake::bench {

inline constexpr int rounds = 5;

// Runs `work`, which does `count` things, in several rounds; things per second, of the median
// round.
template<typename Work>
double perSecond(int count, Work work)
{
    std::vector<double> rates;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        rates.push_back(count / took.count());
    }
    std::nth_element(rates.begin(), rates.begin() + rounds / 2, rates.end());
    return rates[rounds / 2];
}

// A figure against a fixed bar.
inline void report(const char *what, double rate, double bar)
{
    std::printf("%-58s %10.0f /s   bar %8.0f /s   %5.2f × the bar\n", what, rate, bar, rate / bar);
}

// A figure against a peer that was measured in the same run.
inline void report(const char *what, double rate, double peer, double bar)
{
    std::printf("%-58s %10.0f /s   peer %8.0f /s  ratio %5.2f  (bar %.2f)\n", what, rate, peer,
                rate / peer, bar);
}

} // namespace onecake::bench
