// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person does by hand at an instant of a run, as data: a run with its deeds replays
// identically.
#pragma once

#include "core/lab/sim/scenario/fault.h"

#include <optional>

namespace onecake {

enum class DeedKind {
    Order, // a new wish of the first customer, and a tap on the button
    OrderAgain, // her latest wish once more, if its cake is not known to be on its way
    DoubleTap, // a new wish, and two taps
    ChangeOrder, // another cake in the same form, and a tap: a new wish
    Reload,
    EnterTunnel,
    LeaveTunnel,
    LoseNextReply, // the next one that is half-way through the network
    LoseNextRequest,
    CrashApi, // the next process to come to that point of its work
    SlowKitchen, // the work takes longer, from now on
    UsualKitchen,
    SetLatency, // of the network, for what is sent or half-way from now on
    LiftFaults, // none of the faults that the run's inputs still hold happens any more
};
template<>
inline constexpr std::array enumNames<DeedKind>{
    EnumName<DeedKind>{DeedKind::Order, u"order"},
    EnumName<DeedKind>{DeedKind::OrderAgain, u"order again"},
    EnumName<DeedKind>{DeedKind::DoubleTap, u"double tap"},
    EnumName<DeedKind>{DeedKind::ChangeOrder, u"change the order"},
    EnumName<DeedKind>{DeedKind::Reload, u"reload the page"},
    EnumName<DeedKind>{DeedKind::EnterTunnel, u"enter the tunnel"},
    EnumName<DeedKind>{DeedKind::LeaveTunnel, u"leave the tunnel"},
    EnumName<DeedKind>{DeedKind::LoseNextReply, u"lose next reply"},
    EnumName<DeedKind>{DeedKind::LoseNextRequest, u"lose next request"},
    EnumName<DeedKind>{DeedKind::CrashApi, u"crash the API"},
    EnumName<DeedKind>{DeedKind::SlowKitchen, u"slow the kitchen"},
    EnumName<DeedKind>{DeedKind::UsualKitchen, u"usual kitchen"},
    EnumName<DeedKind>{DeedKind::SetLatency, u"set network latency"},
    EnumName<DeedKind>{DeedKind::LiftFaults, u"lift the faults"},
};

struct Deed {
    DeedKind kind = DeedKind::Order;
    Duration at{0}; // since the start of the run
    // How many steps the simulation had made: its place among what happens at the same instant.
    // Nothing puts it after everything else at that instant.
    std::optional<quint64> afterSteps;
    QString cake = QStringLiteral("carrot"); // Order, DoubleTap, ChangeOrder
    int cakeNumber = 1;
    WorkPoint point = WorkPoint::AfterClaim; // CrashApi
    Duration span{0}; // SlowKitchen: how much longer; SetLatency: one way

    bool operator==(const Deed &) const = default;
};

using Deeds = std::vector<Deed>;

// How much longer a slow kitchen takes unless it is said otherwise: longer than a website waits,
// shorter than a usual lease.
inline constexpr Duration slowKitchen{6000};

inline constexpr Duration longestLatency{60000};

// {"at": "3200ms", "afterSteps": 17, "do": "lose next reply"}. The reader reports every broken
// rule, deeds that do not stand in the order of their times included.
QJsonObject toJson(const Deed &deed);
Deeds readDeeds(JsonReader &reader, QStringView field);

} // namespace onecake
