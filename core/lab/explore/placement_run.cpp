// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/placement_run.h"

#include "core/lab/sim/further_asking.h"
#include "core/store/memory_store.h"

#include <algorithm>

namespace onecake {

namespace {

class Mixer
{
public:
    void add(quint64 value)
    {
        // The finalizer of SplitMix64, over what came before.
        value += m_state + 0x9e3779b97f4a7c15U;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        m_state = value ^ (value >> 31U);
    }
    void add(Duration value) { add(static_cast<quint64>(value.count())); }
    void add(Instant value) { add(value.time_since_epoch()); }
    void add(const QString &text) { add(static_cast<quint64>(qHash(text))); }
    void add(const QByteArray &bytes) { add(static_cast<quint64>(qHash(bytes))); }
    [[nodiscard]] quint64 state() const { return m_state; }

private:
    quint64 m_state = 0;
};

quint64 packed(int left, int right)
{
    return (static_cast<quint64>(static_cast<quint32>(left)) << 32U) | static_cast<quint32>(right);
}

void addRecord(Mixer &mixer, const KeyRecord &record)
{
    mixer.add(record.id.scope);
    mixer.add(record.owner);
    mixer.add(record.fence);
    mixer.add(packed(static_cast<int>(record.status), record.recoveryPoint));
    mixer.add(record.leaseUntil);
    mixer.add(record.expiresAt);
    mixer.add(record.fingerprint);
    mixer.add(record.progress);
    mixer.add(record.attempts);
    mixer.add(record.replays);
    if (record.response) {
        mixer.add(packed(record.response->code, 1));
        mixer.add(record.response->body);
    }
}

void addEvent(Mixer &mixer, const Event &event)
{
    mixer.add(event.at);
    mixer.add(packed(static_cast<int>(event.kind), static_cast<int>(event.message)));
    mixer.add(packed(static_cast<int>(event.from), static_cast<int>(event.to)));
    mixer.add(packed(event.number, event.intent));
    mixer.add(packed(event.attempt, event.api));
    mixer.add(packed(event.execution, event.code));
    mixer.add(event.fence);
    mixer.add(event.span);
    mixer.add(static_cast<quint64>(event.order));
    mixer.add(event.actor);
    mixer.add(event.key);
    mixer.add(event.scope);
    mixer.add(event.text);
    if (event.record)
        addRecord(mixer, *event.record);
}

} // namespace

quint64 historyHash(std::span<const Event> events)
{
    Mixer mixer;
    for (const Event &event : events)
        addEvent(mixer, event);
    return mixer.state();
}

size_t sharedBeginning(std::span<const Event> left, std::span<const Event> right)
{
    const auto parting = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return static_cast<size_t>(parting.first - left.begin());
}

bool PlacementResult::isAnyBroken() const
{
    return std::find(states.begin(), states.end(), VerdictState::Broken) != states.end();
}

PlacementRunner::PlacementRunner(const ExploreInputs &inputs, std::stop_token stop)
    : m_inputs(inputs)
    , m_stop(std::move(stop))
    , m_vocabulary(inputs.design, inputs.kinds)
{}

// Calls `use` with the simulation at its end, the log of its questions, and whether it did end.
template<typename Use>
auto PlacementRunner::withRun(const Faults &placed, Use use) const
{
    RunInputs inputs = m_inputs.design;
    inputs.faults.insert(inputs.faults.end(), placed.begin(), placed.end());
    const std::unique_ptr<Store> store =
        m_inputs.makeStore ? m_inputs.makeStore() : std::make_unique<MemoryStore>();
    QuestionLog log(allFaults(inputs));
    Simulation simulation(std::move(inputs), &log, store.get());
    log.follow(&simulation);
    const PlayLimits limits{m_inputs.mostEvents, m_stop};
    const bool hasEnded = playToEnd(simulation, limits);
    return use(simulation, log, hasEnded);
}

PlacementResult PlacementRunner::run(const Faults &placed,
                                     const std::vector<Reference> &references) const
{
    return withRun(placed, [&](Simulation &simulation, const QuestionLog &log, bool hasEnded) {
        PlacementResult result;
        const size_t end = simulation.timeline().events().size();
        const size_t asked = log.asked().size();
        const RunFacts facts = factsOf(simulation.timeline().events());
        const std::vector<int> untold = hasEnded ? intentsWithoutWord(facts) : std::vector<int>();
        if (!untold.empty())
            askFurther(simulation, untold, {end + m_inputs.mostEvents, m_stop});
        result.isStopped = m_stop.stop_requested();
        if (result.isStopped)
            return result;
        result.isEndless = !hasEnded;
        const std::span<const Event> all(simulation.timeline().events());
        const RunSeen seen{all.first(end), std::span(log.asked()).first(asked)};
        const RunPhase phase = hasEnded ? RunPhase::Over : RunPhase::UnderWay;
        const std::vector<Verdict> verdicts = untold.empty()
            ? judge(facts, phase)
            : judge(facts, phase, factsOf(all.subspan(end), facts));
        for (const Verdict &verdict : verdicts)
            result.states.at(static_cast<size_t>(verdict.name)) = verdict.state;
        result.history = historyHash(seen.events);
        result.prolonged = m_vocabulary.prolonged(seen, placed);
        if (result.isAnyBroken()) {
            for (const Fault &fault : placed)
                result.instants.push_back(instantOf(fault, seen));
        }
        for (const Reference &reference : references) {
            const bool isKept = result.stateOf(reference.promise) != VerdictState::Broken;
            result.shared.push_back(isKept ? sharedBeginning(seen.events, reference.events) : 0);
        }
        return result;
    });
}

std::optional<Faults> PlacementRunner::additionsTo(const Faults &placed) const
{
    return withRun(placed,
                   [&](const Simulation &simulation, const QuestionLog &log,
                       bool /*hasEnded*/) -> std::optional<Faults> {
                       if (m_stop.stop_requested())
                           return std::nullopt;
                       const std::span<const Event> events(simulation.timeline().events());
                       return m_vocabulary.additionsTo({events, log.asked()}, placed);
                   });
}

PlacementRunner::Told PlacementRunner::tell(const Faults &placed) const
{
    return withRun(placed, [](Simulation &simulation, const QuestionLog &, bool hasEnded) {
        Told told;
        told.events = simulation.timeline().events();
        if (hasEnded)
            askFurther(simulation, intentsWithoutWord(told.events));
        const std::span<const Event> all(simulation.timeline().events());
        told.verdicts = judge(told.events, hasEnded ? RunPhase::Over : RunPhase::UnderWay,
                              all.subspan(told.events.size()));
        return told;
    });
}

std::vector<Duration> PlacementRunner::instantsOf(const Faults &placed) const
{
    return withRun(placed, [&placed](const Simulation &simulation, const QuestionLog &log, bool) {
        const RunSeen seen{simulation.timeline().events(), log.asked()};
        std::vector<Duration> instants;
        for (const Fault &fault : placed)
            instants.push_back(instantOf(fault, seen));
        return instants;
    });
}

} // namespace onecake
