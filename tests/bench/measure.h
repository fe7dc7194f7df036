// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the benchmarks share: timing by the median of several rounds, and one line per result.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace onecake::bench {

inline constexpr int rounds = 7;

class Stopwatch
{
public:
    void start() { m_begin = std::chrono::steady_clock::now(); }
    void stop() { m_taken += std::chrono::steady_clock::now() - m_begin; }

    [[nodiscard]] double seconds() const { return m_taken.count(); }

private:
    std::chrono::steady_clock::time_point m_begin;
    std::chrono::duration<double> m_taken{0};
};

inline double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Things per second of one round of `work`, which does `count` things while the watch that it is
// given runs.
template<typename Work>
double roundOf(int count, Work &work)
{
    Stopwatch watch;
    work(&watch);
    return count / watch.seconds();
}

// Runs `work` in several rounds; things per second, of the median round.
template<typename Work>
double perSecond(int count, Work work)
{
    std::vector<double> rates;
    for (int round = 0; round < rounds; ++round)
        rates.push_back(roundOf(count, work));
    return medianOf(rates);
}

struct Comparison {
    double rate; // things per second, of the median round
    double peer;
    double ratio; // of the median pair of rounds
};

// Runs `work` and `peer` in turns, so that whatever slows the machine down slows both.
template<typename Work, typename Peer>
Comparison compare(int count, Work work, Peer peer)
{
    std::vector<double> rates;
    std::vector<double> peers;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        rates.push_back(roundOf(count, work));
        peers.push_back(roundOf(count, peer));
        ratios.push_back(rates.back() / peers.back());
    }
    return {medianOf(rates), medianOf(peers), medianOf(ratios)};
}

// A figure against a fixed bar.
inline void report(const char *what, double rate, double bar)
{
    std::printf("%-58s %10.0f /s   bar %8.0f /s   %5.2f × the bar\n", what, rate, bar, rate / bar);
}

// A figure against a peer that was measured in turns with it.
inline void report(const char *what, const Comparison &figures, double bar)
{
    const int digits = figures.rate < 10 ? 3 : 0;
    std::printf("%-58s %10.*f /s   peer %8.*f /s  ratio %5.2f  (bar %.2f)\n", what, digits,
                figures.rate, digits, figures.peer, figures.ratio, bar);
}

} // namespace onecake::bench
