// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/further_asking.h"

#include "core/lab/sim/simulation.h"
#include "core/store/memory_store.h"

#include <algorithm>

namespace onecake {

namespace {

using namespace std::chrono_literals;

constexpr int mostQuestions = 3;
constexpr Duration patience = 1s;

// Over memory every call is answered at once.
void playToEnd(Simulation &simulation)
{
    while (simulation.nextAt())
        simulation.step();
}

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

void askUntilAnswered(Simulation &simulation, int intent)
{
    for (int asked = 0; asked < mostQuestions; ++asked) {
        simulation.advanceTo(simulation.elapsed() + patience);
        simulation.askAgain(intent);
        playToEnd(simulation);
        const Event *reply = lastReplyTo(simulation.timeline(), intent);
        if (reply == nullptr || !isToBeTriedAgain(*reply))
            return;
        const std::optional<Duration> free = endOfClaims(simulation, reply->key);
        if (!free)
            return;
        simulation.advanceTo(*free);
    }
}

// A run over memory and the further asking after it.
struct RunAndMore {
    Timeline timeline;
    size_t end = 0; // so many events belong to the run

    [[nodiscard]] std::span<const Event> run() const
    {
        return std::span(timeline.events()).first(end);
    }
    [[nodiscard]] std::span<const Event> more() const
    {
        return std::span(timeline.events()).subspan(end);
    }
};

RunAndMore playAndAskFurther(const RunInputs &inputs)
{
    MemoryStore store;
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    playToEnd(simulation);
    const size_t end = simulation.timeline().events().size();
    for (const int intent : wishesWithoutWord(simulation.timeline().events()))
        askUntilAnswered(simulation, intent);
    return {simulation.timeline(), end};
}

} // namespace

std::vector<Event> askFurther(const RunInputs &inputs)
{
    const RunAndMore played = playAndAskFurther(inputs);
    return {played.more().begin(), played.more().end()};
}

std::vector<Verdict> judgeEnded(const RunInputs &inputs, const Timeline &timeline)
{
    if (wishesWithoutWord(timeline.events()).empty())
        return judge(timeline, RunPhase::Over);
    return judge(timeline, RunPhase::Over, askFurther(inputs));
}

std::vector<Verdict> verdictsOf(const RunInputs &inputs)
{
    const RunAndMore played = playAndAskFurther(inputs);
    return judge(played.run(), RunPhase::Over, played.more());
}

} // namespace onecake
