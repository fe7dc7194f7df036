// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How things stand with the run that is being played, for buttons and headings.
#pragma once

#include "core/base/clock.h"
#include "core/lab/sim/scenario/fault.h"

#include <QString>

#include <chrono>
#include <optional>

namespace onecake {

// How fast virtual time flows beside real time: ¼× to 64×, each twice the one before.
class Speed
{
public:
    static constexpr int slowest = -2; // a quarter
    static constexpr int fastest = 6; // 64 times

    constexpr Speed() = default;
    explicit Speed(int doublings);

    // 0 is real time, each step up doubles.
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
    Over, // nothing is to come any more, unless somebody acts
};

struct LabState {
    LabPhase phase = LabPhase::Ready;
    bool isPlaying = false; // time flows
    bool isWaitingForStore = false; // time stands still until the store answers
    bool isInTunnel = false;
    bool isFreePlay = false; // nothing happens but what a person does
    bool canOrderAgain = false; // there is an order whose cake is not known to be on its way
    bool canSkip = false; // there is a next moment to skip to
    bool canSkipToExpiry = false; // a key is kept that will be forgotten
    bool isLookingBack = false; // what is on show is an earlier instant
    bool losesNextReply = false; // made ready to go wrong, and not happened yet
    bool losesNextRequest = false;
    std::optional<WorkPoint> crashPoint;
    bool areFaultsLifted = false; // the story's own troubles are kept away
    bool isKitchenSlow = false;
    size_t actionCount = 0; // done by hand, or in the file that was opened
    bool hasUnsavedActions = false;
    Duration networkLatency{0};
    Speed speed;

    bool operator==(const LabState &) const = default;
};

} // namespace onecake
