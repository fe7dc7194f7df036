// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The state of the current run, for buttons and headings.
#pragma once

#include "core/base/clock.h"
#include "core/lab/sim/scenario/fault.h"

#include <QString>

#include <chrono>
#include <optional>

namespace onecake {

// The speed of virtual time relative to real time: ¼× to 64×, in powers of two.
class Speed
{
public:
    static constexpr int slowest = -2; // a quarter
    static constexpr int fastest = 6; // 64 times

    constexpr Speed() = default;
    explicit Speed(int doublings);

    // The speed as a power of two; 0 is real time.
    [[nodiscard]] int doublings() const { return m_doublings; }
    [[nodiscard]] std::chrono::microseconds of(std::chrono::microseconds real) const;
    [[nodiscard]] QString text() const; // "¼×", "1×", "64×"

    bool operator==(const Speed &) const = default;

private:
    int m_doublings = 0;
};

enum class LabPhase {
    Ready, // nothing has happened yet
    UnderWay,
    Over, // no more events come, unless the user acts
};

struct LabState {
    LabPhase phase = LabPhase::Ready;
    bool isPlaying = false; // time flows
    bool isWaitingForStore = false; // time stands still until the store answers
    bool isInTunnel = false;
    bool isFreePlay = false; // nothing happens but what the user does
    bool canOrderAgain = false; // there is an order whose cake is not known to be on its way
    bool canSkip = false; // there is an event, or the end of a lease or retention, to skip to
    bool canSkipToExpiry = false; // a key is kept that will expire
    bool isLookingBack = false; // an earlier instant is shown
    bool losesNextReply = false; // is to be lost, and is not yet
    bool losesNextRequest = false;
    std::optional<WorkPoint> crashPoint;
    bool areFaultsLifted = false; // the story's own faults do not happen
    bool isKitchenSlow = false;
    size_t actionCount = 0; // user actions, also those in the file that was opened
    bool hasUnsavedActions = false;
    Duration networkLatency{0};
    Speed speed;

    bool operator==(const LabState &) const = default;
};

} // namespace onecake
