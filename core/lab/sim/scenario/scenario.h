// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A scenario as data: who orders what and when, what goes wrong, and how long everything takes:
// resources/scenarios/*.json.
#pragma once

#include "core/lab/sim/scenario/fault.h"

#include <variant>
#include <vector>

namespace onecake {

struct CustomerSpec {
    QString id;
    QString name;
    QString tenant;
    int number = 1;
    // How the person reacts who has not been told that the cake is on its way.
    Duration reorderAfter{1000}; // after the bad news
    Duration reorderNotBefore{0}; // since the start of the run
    int reorders = 2; // how often at most
};

enum class ActionKind {
    Order, // a new intent, and a tap on the button
    OrderAgain, // the same intent once more, if its cake is not known to be on its way
    ChangeOrder, // another cake in the same form, and a tap: a new intent
    Reload,
    // A new version of the API, in which the function has another name in the code.
    Deploy,
};
template<>
inline constexpr std::array enumNames<ActionKind>{
    EnumName<ActionKind>{ActionKind::Order, u"order"},
    EnumName<ActionKind>{ActionKind::OrderAgain, u"order-again"},
    EnumName<ActionKind>{ActionKind::ChangeOrder, u"change-order"},
    EnumName<ActionKind>{ActionKind::Reload, u"reload"},
    EnumName<ActionKind>{ActionKind::Deploy, u"deploy"},
};

struct Action {
    ActionKind kind = ActionKind::Order;
    Duration at{0}; // since the start of the run
    bool afterRetention = false; // `at` counts from the end of the policy's retention, taken from
                                 // the start of the run
    QString customer;
    QString cake;
    int cakeNumber = 1;
    QString function; // Deploy: the function's new name in the code

    // The payload that the website sends for an order, made once for all the runs of a scenario:
    // see withPayload().
    QJsonObject body;
    QByteArray rawBody;

    bool operator==(const Action &) const = default;
};

Action withPayload(Action action);

// How long things take, one way. The values are chosen so that a diagram's lanes can be told apart.
struct Latencies {
    Duration screen{50};
    Duration network{200};
    Duration store{20};
    Duration kitchen{50};
    Duration payment{100};
    Duration work{800}; // between charging and the order being taken
    Duration delivery{3000}; // of a baked cake to the customer
    Duration replicaLag{100}; // how old an eventually consistent read can be
    Duration storeTimeout{1000}; // how long to wait for a lost answer of the store
    Duration restart{1000}; // of an API process that died
};

struct Act {
    QString title;
    QString text;
};

struct Scenario {
    QString id;
    QString title;
    QString summary;
    std::vector<Act> acts;
    std::vector<CustomerSpec> customers;
    std::vector<Action> script;
    Faults faults;
    Latencies latencies;
    int apiCount = 2;
    QString function = QStringLiteral("OrderService.placeOrder");
    QString defaultPolicy = QStringLiteral("onecake");
    QString defaultKeyAlgorithm = QStringLiteral("uuid-per-intent");
    QString defaultRetry = QStringLiteral("none");
};

std::variant<Scenario, Problems> scenarioFromJson(const QJsonObject &object);
QJsonObject toJson(const Scenario &scenario);

} // namespace onecake
