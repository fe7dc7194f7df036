// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/design_limits.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/actors/kitchen.h"
#include "core/lab/sim/verdicts/run_facts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A charge for an intent that was charged before.
struct RepeatedCharge {
    const Event *first = nullptr; // the latest one before it under the same key
    const Event *second = nullptr;
};

bool isForgottenBetween(const RepeatedCharge &charge)
{
    return charge.first != nullptr && charge.second->at - charge.first->at >= paymentRetention;
}

std::vector<RepeatedCharge> repeatedChargesIn(std::span<const Event> events)
{
    std::vector<RepeatedCharge> repeated;
    std::map<int, std::vector<const Event *>> charges; // by intent
    for (const Event &event : events) {
        if (event.kind != EventKind::Charged)
            continue;
        std::vector<const Event *> &before = charges[event.intent];
        if (!before.empty()) {
            const auto same =
                std::find_if(before.rbegin(), before.rend(), [&event](const Event *each) {
                    return !event.key.isEmpty() && each->key == event.key;
                });
            repeated.push_back({same == before.rend() ? nullptr : *same, &event});
        }
        before.push_back(&event);
    }
    return repeated;
}

// How long the execution that made the charge had been under way by then.
Duration ageOfOwner(const Event &charge, std::span<const Event> events)
{
    const auto begun = std::find_if(events.begin(), events.end(), [&charge](const Event &event) {
        return event.kind == EventKind::WorkStarted && event.execution == charge.execution;
    });
    return begun == events.end() ? Duration(0) : charge.at - begun->at;
}

std::optional<DesignLimit> limitOfCharges(const RunInputs &inputs, std::span<const Event> events)
{
    const std::vector<RepeatedCharge> repeated = repeatedChargesIn(events);
    if (repeated.empty() || !std::all_of(repeated.begin(), repeated.end(), isForgottenBetween))
        return std::nullopt;
    const QString memory = toReadableText(paymentRetention);
    const auto isLateOwner = [events](const RepeatedCharge &charge) {
        return ageOfOwner(*charge.second, events) >= paymentRetention;
    };
    if (std::all_of(repeated.begin(), repeated.end(), isLateOwner))
        return DesignLimit{
            tr("The payment is another system, and recognises a key for %1. A process that stood "
               "still for longer after its last look at its claim charges again, and no look can "
               "be so late that it could not stand still after it. A design that lets somebody "
               "else finish abandoned work cannot tell a slow owner from a dead one.")
                .arg(memory),
            tr("M. Kleppmann, How to do distributed locking, 2016 (pauses after any check); Stripe "
               "API reference, idempotent requests (keys are forgotten after at least 24 hours)"),
            true};
    if (inputs.policy->retention.expiredRetry != ExpiredRetry::NewOperation)
        return std::nullopt;
    return DesignLimit{
        tr("The design keeps a key for %1, and takes a request that comes later for a new order; "
           "the payment, which recognises a key for %2, has forgotten it as well. What a design "
           "has forgotten it cannot recognise; it can only refuse it while the record is still "
           "stored.")
            .arg(toReadableText(inputs.policy->retention.retention), memory),
        tr("Stripe API reference, idempotent requests (a key is new again once it was pruned)"),
        false};
}

// Nobody comes for work that its owner has left.
bool isWithoutCompleter(const Policy &policy)
{
    return policy.claim.completerAfter == Duration(0);
}

std::optional<DesignLimit> limitOfUnfinished(const RunInputs &inputs, std::span<const Event> events)
{
    const RunFacts facts = factsOf(events);
    const auto isHalf = [](const auto &entry) {
        return entry.second.charges > 0 && entry.second.cakes == 0;
    };
    const bool isAnyHalf = std::any_of(facts.intents.begin(), facts.intents.end(), isHalf);
    if (!isAnyHalf || !isWithoutCompleter(*inputs.policy))
        return std::nullopt;
    return DesignLimit{
        tr("The charge is made in another system: it is not rolled back with our own transaction, "
           "and in this design nobody comes to finish what an owner has left."),
        tr("P. Helland, Life beyond Distributed Transactions, 2007 (no transaction spans two "
           "systems); the policy, claim.completer_after"),
        false};
}

std::optional<DesignLimit> limitOfBlocked(const RunInputs &inputs, std::span<const Event> events)
{
    const RunFacts facts = factsOf(events);
    const bool isAnyLeft =
        std::any_of(facts.records.begin(), facts.records.end(), [](const auto &entry) {
            return entry.second.status == RecordStatus::InProgress;
        });
    if (!isAnyLeft || !isWithoutCompleter(*inputs.policy))
        return std::nullopt;
    return DesignLimit{
        tr("A claim was left by its owner, and in this design nobody comes to finish it: until a "
           "further request finds its lease over, the order stays where it is."),
        tr("the policy, claim.completer_after and claim.lease"), false};
}

} // namespace

std::optional<DesignLimit> limitBehind(VerdictName promise, const RunInputs &inputs,
                                       std::span<const Event> events)
{
    switch (promise) {
    case VerdictName::AtMostOneCharge:
        return limitOfCharges(inputs, events);
    case VerdictName::EveryOrderSettled:
        return limitOfUnfinished(inputs, events);
    case VerdictName::NobodyBlocked:
        return limitOfBlocked(inputs, events);
    case VerdictName::AtMostOneCake:
    case VerdictName::SameAnswer:
    case VerdictName::NoStranger:
    case VerdictName::DistinctOrders:
        break;
    }
    return std::nullopt;
}

} // namespace onecake
