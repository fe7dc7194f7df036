// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/further_asking.h"

#include "core/engine/outcome.h"

#include <algorithm>

namespace onecake {

namespace {

using namespace std::chrono_literals;

constexpr int mostQuestions = 3;
constexpr Duration patience = 1s;

const Event *lastReplyTo(const Timeline &timeline, int intent)
{
    const auto &events = timeline.events();
    const auto found = std::find_if(events.rbegin(), events.rend(), [intent](const Event &event) {
        return event.kind == EventKind::Sent && event.message == MessageKind::Reply
            && event.intent == intent;
    });
    return found == events.rend() ? nullptr : &*found;
}

bool isToBeTriedAgain(const Event &reply)
{
    const std::optional<OutcomeKind> kind = valueOf<OutcomeKind>(reply.text);
    return kind == OutcomeKind::InProgress || kind == OutcomeKind::Failed
        || kind == OutcomeKind::Unknown;
}

// Until when the key is held; nothing if it is held for as long as it is remembered.
std::optional<Duration> endOfClaims(const Simulation &simulation, const QString &key)
{
    const Timeline &timeline = simulation.timeline();
    Duration end = simulation.elapsed();
    for (const auto &[id, record] : timeline.recordsAfter(timeline.events().size())) {
        if (id.key != key || record.status != RecordStatus::InProgress)
            continue;
        if (record.leaseUntil >= record.expiresAt || record.leaseUntil >= never)
            return std::nullopt;
        end = std::max(end, record.leaseUntil - storyStart);
    }
    return end;
}

// False if the limits ended it.
bool askUntilAnswered(Simulation &simulation, int intent, const PlayLimits &limits)
{
    for (int asked = 0; asked < mostQuestions; ++asked) {
        simulation.advanceTo(simulation.elapsed() + patience);
        simulation.askAgain(intent);
        if (!playToEnd(simulation, limits))
            return false;
        const Event *reply = lastReplyTo(simulation.timeline(), intent);
        if (reply == nullptr || !isToBeTriedAgain(*reply))
            return true;
        const std::optional<Duration> free = endOfClaims(simulation, reply->key);
        if (!free)
            return true;
        simulation.advanceTo(*free);
    }
    return true;
}

} // namespace

bool playToEnd(Simulation &simulation, const PlayLimits &limits)
{
    while (simulation.nextAt()) {
        if (simulation.timeline().events().size() >= limits.mostEvents
            || limits.stop.stop_requested())
            return false;
        simulation.step();
    }
    return true;
}

bool askFurther(Simulation &simulation, const std::vector<int> &intents, const PlayLimits &limits)
{
    return std::all_of(intents.begin(), intents.end(), [&simulation, &limits](int intent) {
        return askUntilAnswered(simulation, intent, limits);
    });
}

} // namespace onecake
