// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where runs of one story that stand side by side differ. It is read from their Timelines, by one
// rule for the window, the terminal and every picture:
//
// - Two events are told alike if they happen at the same instant, on the same lanes, and the log
//   has the same sentence for both. How long a record will be kept, and numbers that nobody is
//   shown, are no differences until something comes of them.
// - At an instant the runs tell the same if all of them have events there which are told alike, one
//   by one, in their order.
// - A difference begins at an instant at which they do not tell the same, and lasts to the last
//   such instant before they tell the same again.
#pragma once

#include "core/model/timeline.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace onecake {

struct Difference {
    Duration begin{0};
    Duration end{0}; // its last instant
    // For each run: the first event, at `begin`, that the others do not tell alike, as its index in
    // the Timeline; nothing for a run in which nothing more happens then.
    std::vector<std::optional<size_t>> events;

    bool operator==(const Difference &) const = default;
};

bool areToldAlike(const Event &one, const Event &other);

// In the order of time; none for fewer than two runs.
std::vector<Difference> differencesBetween(std::span<const Timeline *const> runs);

// The same for runs that grow: what was compared before is not compared again.
class GrowingDifferences
{
public:
    // The runs must be those of the last call, with more events or the same, until forget() is
    // called. A run may lag behind the others.
    const std::vector<Difference> &between(std::span<const Timeline *const> runs);
    void forget() { *this = GrowingDifferences(); }

private:
    [[nodiscard]] std::optional<Duration> nextInstant(std::span<const Timeline *const> runs) const;
    void takeBackLastInstant();
    void compareAt(Duration instant, std::span<const Timeline *const> runs);

    std::vector<Difference> m_found;
    std::vector<size_t> m_read; // by run: how many events were compared
    bool m_isOpen = false; // the last one goes on
    std::optional<Duration> m_instant; // that was compared last
    // What is known without the last instant, which may get further events.
    std::vector<size_t> m_readBefore;
    std::optional<Difference> m_lastBefore;
    size_t m_countBefore = 0;
    bool m_wasOpen = false;
    std::optional<Duration> m_instantBefore;
};

// What each run tells of a difference: "No protection: API 1 runs request 1 without protection.",
// or "OneCake: nothing happens then."; `titles` are the runs' own.
QStringList wordsOf(const Difference &difference, std::span<const Timeline *const> runs,
                    const QStringList &titles);

// "They differ first at 0.25 s.", or "Difference 2 of 7, at 1.2 s."; `index` counts from 0.
QString leadOf(const std::vector<Difference> &differences, size_t index);

// Both as one paragraph.
QString paragraphOf(const std::vector<Difference> &differences, size_t index,
                    std::span<const Timeline *const> runs, const QStringList &titles);

// What is said where the runs do not differ.
QString wordsForNoDifference();

} // namespace onecake
