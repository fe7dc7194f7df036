// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the benchmarks of the window share: the times of many frames, and one line for them.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace onecake::bench {

// Makes `count` frames, and prints the median and the 99th percentile against a screen's 16 ms.
template<typename Frame>
void reportFrames(const char *what, int count, Frame frame)
{
    constexpr double bar = 16;
    std::vector<double> taken;
    for (int number = 0; number < count; ++number) {
        const auto begin = std::chrono::steady_clock::now();
        frame(number);
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - begin;
        taken.push_back(time.count());
    }
    std::sort(taken.begin(), taken.end());
    const double median = taken[taken.size() / 2];
    const double p99 = taken[taken.size() * 99 / 100];
    std::printf("%-44s median %6.2f ms   p99 %6.2f ms   bar %5.1f ms   %5.2f × the bar\n", what,
                median, p99, bar, p99 / bar);
}

} // namespace onecake::bench
