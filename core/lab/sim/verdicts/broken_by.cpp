// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/broken_by.h"

#include <algorithm>

namespace onecake {

namespace {

bool isBroken(VerdictName name, std::span<const Event> events, RunPhase phase)
{
    const std::vector<Verdict> verdicts = judge(events, phase);
    return std::any_of(verdicts.begin(), verdicts.end(), [name](const Verdict &verdict) {
        return verdict.name == name && verdict.state == VerdictState::Broken;
    });
}

// What is broken in a beginning of a run stays broken.
std::optional<size_t> breakingEvent(VerdictName name, std::span<const Event> events)
{
    if (!isBroken(name, events, RunPhase::UnderWay))
        return std::nullopt;
    size_t sound = 0; // so many events do not break it
    size_t broken = events.size();
    while (sound + 1 < broken) {
        const size_t middle = sound + (broken - sound) / 2;
        (isBroken(name, events.first(middle), RunPhase::UnderWay) ? broken : sound) = middle;
    }
    return broken - 1;
}

bool isReplyOf(const Event &event, int intent)
{
    return event.kind == EventKind::Sent && event.message == MessageKind::Reply
        && event.intent == intent;
}

// Whether `event` is what the breaking one goes against.
bool isOpponent(VerdictName name, const Event &event, const Event &breaking)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return event.kind == EventKind::Baked && event.intent == breaking.intent;
    case VerdictName::AtMostOneCharge:
        return event.kind == EventKind::Charged && event.intent == breaking.intent;
    case VerdictName::SameAnswer:
        return isReplyOf(event, breaking.intent)
            && (event.code != breaking.code || event.order != breaking.order);
    case VerdictName::NoStranger:
    case VerdictName::DistinctOrders:
        return event.kind == EventKind::Baked && breaking.order != 0
            && event.order == breaking.order;
    case VerdictName::NobodyBlocked:
    case VerdictName::EveryOrderSettled:
        break;
    }
    return false;
}

// The last of a kind for an intent.
template<typename Fits>
void addLast(std::vector<size_t> &found, std::span<const Event> events, Fits fits)
{
    for (size_t at = events.size(); at-- > 0;) {
        if (fits(events[at])) {
            found.push_back(at);
            return;
        }
    }
}

// An order for which the run ended badly: alone it breaks the promise as well.
bool isConcerned(VerdictName name, std::span<const Event> events, int intent)
{
    std::vector<Event> own;
    std::copy_if(
        events.begin(), events.end(), std::back_inserter(own),
        [intent](const Event &event) { return event.intent == intent || event.intent == 0; });
    return isBroken(name, own, RunPhase::Over);
}

void addEnd(std::vector<size_t> &found, VerdictName name, std::span<const Event> events, int intent)
{
    addLast(found, events, [intent](const Event &event) {
        return event.intent == intent && event.kind == EventKind::Sent
            && event.message == MessageKind::Screen;
    });
    addLast(found, events, [intent](const Event &event) { return isReplyOf(event, intent); });
    if (name == VerdictName::NobodyBlocked) {
        addLast(found, events, [intent](const Event &event) {
            return event.intent == intent
                && (event.kind == EventKind::Claimed || event.kind == EventKind::TookOver);
        });
        return;
    }
    for (const EventKind effect : {EventKind::Charged, EventKind::Baked})
        addLast(found, events, [intent, effect](const Event &event) {
            return event.intent == intent && event.kind == effect;
        });
}

std::vector<size_t> eventsAtTheEnd(VerdictName name, std::span<const Event> events)
{
    std::vector<int> intents;
    for (const Event &event : events) {
        if (event.kind == EventKind::IntentFormed)
            intents.push_back(event.intent);
    }
    std::vector<int> concerned;
    std::copy_if(intents.begin(), intents.end(), std::back_inserter(concerned),
                 [&](int intent) { return isConcerned(name, events, intent); });
    std::vector<size_t> found;
    for (const int intent : concerned.empty() ? intents : concerned)
        addEnd(found, name, events, intent);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

std::vector<size_t> eventsThatBroke(VerdictName name, std::span<const Event> events, RunPhase phase)
{
    const std::optional<size_t> breaking = breakingEvent(name, events);
    if (!breaking)
        return phase == RunPhase::Over && isBroken(name, events, phase)
            ? eventsAtTheEnd(name, events)
            : std::vector<size_t>();
    std::vector<size_t> found;
    for (size_t at = 0; at < *breaking; ++at) {
        if (isOpponent(name, events[at], events[*breaking]))
            found.push_back(at);
    }
    found.push_back(*breaking);
    return found;
}

} // namespace onecake
