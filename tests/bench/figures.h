// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lines of figures in milliseconds: what it took, what the peer took in the same run, and the bar.
#pragma once

#include "tests/bench/measure.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace onecake::bench {

template<typename Work>
double millisecondsOf(Work work)
{
    Stopwatch watch;
    watch.start();
    work();
    watch.stop();
    constexpr double perSecond = 1000;
    return watch.seconds() * perSecond;
}

// The value that so large a share of all is not above.
inline double quantileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<std::size_t>(last * share));
}

struct Figure {
    QString what;
    double ms = 0;
    std::optional<double> barMs = std::nullopt;
    QString peer = {}; // none: empty
    double peerMs = 0;
    double ratio = 0; // of the median pair of rounds
    std::optional<double> barRatio = std::nullopt;
};

inline void print(const Figure &figure)
{
    QString line = QStringLiteral("%1 %2 ms").arg(figure.what, -52).arg(figure.ms, 10, 'f', 1);
    bool isMissed = false;
    if (figure.barMs) {
        line += QStringLiteral("  (bar %1 ms)").arg(*figure.barMs);
        isMissed = figure.ms > *figure.barMs;
    }
    if (!figure.peer.isEmpty())
        line += QStringLiteral("   %1 %2 ms  ratio %3")
                    .arg(figure.peer)
                    .arg(figure.peerMs, 0, 'f', 1)
                    .arg(figure.ratio, 0, 'f', 2);
    if (figure.barRatio) {
        line += QStringLiteral("  (bar %1)").arg(*figure.barRatio);
        isMissed = isMissed || figure.ratio > *figure.barRatio;
    }
    std::printf("%s%s\n", qPrintable(line), isMissed ? "  MISSED" : "");
    std::fflush(stdout);
}

// Both in turns; medians.
template<typename Ours, typename Peer>
Figure compareTimes(Figure figure, int roundCount, Ours ours, Peer peer)
{
    std::vector<double> times;
    std::vector<double> peers;
    std::vector<double> ratios;
    for (int round = 0; round < roundCount; ++round) {
        times.push_back(millisecondsOf(ours));
        peers.push_back(millisecondsOf(peer));
        ratios.push_back(times.back() / peers.back());
    }
    figure.ms = medianOf(times);
    figure.peerMs = medianOf(peers);
    figure.ratio = medianOf(ratios);
    return figure;
}

} // namespace onecake::bench
