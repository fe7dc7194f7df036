// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The ways of the messages of a run, and the stretches of time that a picture shows as bands and
// bars. Both are read from the Timeline; events are named by their place in it.
#pragma once

#include "core/model/timeline.h"

#include <optional>

namespace onecake {

// A message from its Sent to its ends. Without an end it is still on its way. More than one arrival
// are copies.
struct MessagePath {
    size_t sent = 0;
    std::vector<size_t> arrivals;
    std::optional<size_t> lost;
};

// In the order in which they were sent. Ends without a beginning are left out.
std::vector<MessagePath> messagePathsOf(const Timeline &timeline);

// From event `first` up to, and without, event `last`; to the end of the run where `last` is the
// number of events.
struct Stretch {
    size_t first = 0;
    size_t last = 0;
    Duration begin{0};
    Duration end{0};
    QString key; // of a lease
    quint64 fence = 0;
    bool ranOut = false; // the lease ended before the work was recorded

    [[nodiscard]] bool contains(size_t event) const { return first <= event && event < last; }
};

std::vector<Stretch> tunnelsOf(const Timeline &timeline);

// Store down or throttling.
std::vector<Stretch> storeTroublesOf(const Timeline &timeline);

// From each claim, as the store holds it, to its completion, its removal or the end of its lease.
std::vector<Stretch> leasesOf(const Timeline &timeline);

} // namespace onecake
