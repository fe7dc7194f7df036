// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that a run depends on. The same inputs give the same Timeline, byte for byte, over
// every store.
#pragma once

#include "core/lab/sim/scenario/fault.h"
#include "core/lab/sim/scenario/key_algorithm.h"
#include "core/lab/sim/scenario/retry_policy.h"
#include "core/lab/sim/scenario/scenario.h"
#include "core/model/policy/policy.h"
#include "core/model/timeline.h"

#include <memory>
#include <optional>

namespace onecake {

// What a person does by hand during a run, as data: a run with its actions repeats identically.
enum class UserActionKind {
    Order, // a new intent of the first customer, and a tap on the button
    OrderAgain, // the customer's latest intent again, if its cake is not known to be on its way
    DoubleTap, // a new intent, and two taps
    ChangeOrder, // another cake in the same form, and a tap: a new intent
    Reload,
    EnterTunnel,
    LeaveTunnel,
    LoseNextReply, // the next one to be half-way through the network
    LoseNextRequest,
    CrashApi, // the next process that reaches that point of its work
    SlowKitchen, // from now on the work takes longer
    UsualKitchen,
    SetLatency, // network latency, for messages sent or half-way from now on
    // None of the remaining faults of the run's inputs happens any more.
    LiftFaults,
};
template<>
inline constexpr std::array enumNames<UserActionKind>{
    EnumName<UserActionKind>{UserActionKind::Order, u"order"},
    EnumName<UserActionKind>{UserActionKind::OrderAgain, u"order again"},
    EnumName<UserActionKind>{UserActionKind::DoubleTap, u"double tap"},
    EnumName<UserActionKind>{UserActionKind::ChangeOrder, u"change the order"},
    EnumName<UserActionKind>{UserActionKind::Reload, u"reload the page"},
    EnumName<UserActionKind>{UserActionKind::EnterTunnel, u"enter the tunnel"},
    EnumName<UserActionKind>{UserActionKind::LeaveTunnel, u"leave the tunnel"},
    EnumName<UserActionKind>{UserActionKind::LoseNextReply, u"lose next reply"},
    EnumName<UserActionKind>{UserActionKind::LoseNextRequest, u"lose next request"},
    EnumName<UserActionKind>{UserActionKind::CrashApi, u"crash the API"},
    EnumName<UserActionKind>{UserActionKind::SlowKitchen, u"slow the kitchen"},
    EnumName<UserActionKind>{UserActionKind::UsualKitchen, u"usual kitchen"},
    EnumName<UserActionKind>{UserActionKind::SetLatency, u"set network latency"},
    EnumName<UserActionKind>{UserActionKind::LiftFaults, u"lift the faults"},
};

struct UserAction {
    UserActionKind kind = UserActionKind::Order;
    Duration at{0}; // since the start of the run
    // How many steps the simulation had made: the action's place among the events of the same
    // instant. Without a value it comes after all of them.
    std::optional<quint64> afterSteps = {};
    QString cake = QStringLiteral("carrot"); // Order, DoubleTap, ChangeOrder
    int cakeNumber = 1;
    WorkPoint point = WorkPoint::AfterClaim; // CrashApi
    Duration span{0}; // SlowKitchen: how much longer; SetLatency: one way

    bool operator==(const UserAction &) const = default;
};

// Whether the action includes a tap on the button.
constexpr bool isOrder(UserActionKind kind)
{
    return kind == UserActionKind::Order || kind == UserActionKind::OrderAgain
        || kind == UserActionKind::DoubleTap || kind == UserActionKind::ChangeOrder;
}

using UserActions = std::vector<UserAction>;

// How much longer a slow kitchen takes by default: longer than a website waits, shorter than a
// usual lease.
inline constexpr Duration slowKitchen{6000};

inline constexpr Duration longestLatency{60000};

// {"at": "3200ms", "afterSteps": 17, "do": "lose next reply"}. The reader reports every broken
// rule, including actions that are not in the order of their times.
QJsonObject toJson(const UserAction &action);
UserActions readUserActions(JsonReader &reader, QStringView field);

// The largest whole number that JSON holds exactly.
inline constexpr qint64 largestSeed = 9007199254740991;

// A run that really happened, on real sockets: it is shown as it was, and nothing is simulated.
struct Recording {
    Timeline timeline;
};

inline constexpr qsizetype mostRecordedEvents = 100'000;

// The error for who wants to play a recorded run with another part; `what` names the run.
Error alteredRecording(const QString &what);

// The members are shared, because a search makes thousands of runs from the same ones.
struct RunInputs {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const KeyAlgorithm> keyAlgorithm;
    std::shared_ptr<const RetryPolicy> retry;
    Faults faults; // without the scenario's own
    quint64 seed = 1;
    UserActions userActions; // what people did by hand, in that order
    std::shared_ptr<const Recording> recorded = nullptr; // then the rest only says what it was
};

// The faults in effect: the scenario's, then the run's.
inline Faults allFaults(const RunInputs &inputs)
{
    Faults faults = inputs.scenario->faults;
    faults.insert(faults.end(), inputs.faults.begin(), inputs.faults.end());
    return faults;
}

} // namespace onecake
