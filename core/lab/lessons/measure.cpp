// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/measure.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore.h"
#include "core/lab/explore/vocabulary.h"

#include <algorithm>
#include <chrono>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Events = std::span<const Event>;

struct MeasureTraits {
    MeasureKind kind;
    MeasureType type;
    MeasureNeed need = MeasureNeed::Nothing;
};

// What is not listed is a number that needs nothing.
constexpr std::array notPlain{
    MeasureTraits{MeasureKind::Status, MeasureType::Number, MeasureNeed::Number},
    MeasureTraits{MeasureKind::OrderNumber, MeasureType::Number, MeasureNeed::Number},
    MeasureTraits{MeasureKind::Seconds, MeasureType::Number, MeasureNeed::Event},
    MeasureTraits{MeasureKind::Count, MeasureType::Number, MeasureNeed::Event},
    MeasureTraits{MeasureKind::Outcome, MeasureType::Word, MeasureNeed::Number},
    MeasureTraits{MeasureKind::Screen, MeasureType::Word},
    MeasureTraits{MeasureKind::Verdict, MeasureType::Word, MeasureNeed::Promise},
    MeasureTraits{MeasureKind::Happens, MeasureType::Word, MeasureNeed::Event},
    MeasureTraits{MeasureKind::Explored, MeasureType::Word, MeasureNeed::Promise},
    MeasureTraits{MeasureKind::Breaking, MeasureType::Number, MeasureNeed::Promise},
    MeasureTraits{MeasureKind::Event, MeasureType::Point, MeasureNeed::Event},
    MeasureTraits{MeasureKind::Decides, MeasureType::Point, MeasureNeed::Promise},
};

MeasureTraits traitsOf(MeasureKind kind)
{
    const auto *const found =
        std::find_if(notPlain.begin(), notPlain.end(),
                     [kind](const MeasureTraits &traits) { return traits.kind == kind; });
    return found == notPlain.end() ? MeasureTraits{kind, MeasureType::Number} : *found;
}

MeasuredValue numberOf(const std::vector<size_t> &places)
{
    MeasuredValue value;
    value.number = static_cast<double>(places.size());
    if (!places.empty())
        value.decidedBy = places.back();
    return value;
}

// The events of that name that belong to the measure's order.
std::vector<size_t> ofOrder(Events events, const Measure &measure, const EventName &name)
{
    EventName own = name;
    if (measure.order > 0)
        own.order = measure.order;
    return eventsNamed(events, own);
}

std::vector<size_t> ofOrder(Events events, const Measure &measure, EventKind kind)
{
    EventName name;
    name.kind = kind;
    return ofOrder(events, measure, name);
}

std::vector<size_t> ofOrder(Events events, const Measure &measure, MessageKind message,
                            EventKind fate)
{
    EventName name;
    name.message = message;
    name.kind = fate;
    return ofOrder(events, measure, name);
}

MeasuredValue countOfKeys(Events events, const Measure &measure)
{
    std::set<QString> keys;
    std::vector<size_t> firsts;
    for (const size_t place : ofOrder(events, measure, MessageKind::Request, EventKind::Sent)) {
        if (!events[place].key.isEmpty() && keys.insert(events[place].key).second)
            firsts.push_back(place);
    }
    return numberOf(firsts);
}

MeasuredValue countOfRecords(const Timeline &timeline, size_t count)
{
    MeasuredValue value;
    value.number = static_cast<double>(timeline.recordsAfter(count).size());
    for (size_t place = 0; place < count; ++place) {
        const EventKind kind = timeline.events()[place].kind;
        if (kind == EventKind::RecordWritten || kind == EventKind::RecordRemoved)
            value.decidedBy = place;
    }
    return value;
}

MeasuredValue highestFence(Events events, const Measure &measure)
{
    MeasuredValue value;
    for (const EventKind kind : {EventKind::Claimed, EventKind::TookOver}) {
        for (const size_t place : ofOrder(events, measure, kind)) {
            const auto fence = static_cast<double>(events[place].fence);
            if (fence < value.number)
                continue;
            value.number = fence;
            value.decidedBy = place;
        }
    }
    return value;
}

Result<MeasuredValue> ofAnswer(Events events, const Measure &measure)
{
    const std::vector<size_t> sent = ofOrder(events, measure, MessageKind::Reply, EventKind::Sent);
    if (sent.size() < static_cast<size_t>(measure.number))
        return invalidInput(
            {},
            tr("asks for answer %1, and there are %2 until then")
                .arg(QString::number(measure.number), QString::number(sent.size())));
    MeasuredValue value;
    const size_t place = sent[static_cast<size_t>(measure.number) - 1];
    value.decidedBy = place;
    value.word = events[place].text;
    value.number = measure.kind == MeasureKind::Status ? events[place].code : events[place].order;
    if (measure.kind == MeasureKind::OrderNumber && events[place].order == 0)
        return invalidInput(
            {}, tr("asks for the order number in answer %1, which has none").arg(measure.number));
    return value;
}

Result<MeasuredValue> ofEvent(Events events, const Measure &measure)
{
    const std::optional<size_t> place = findEvent(events, measure.event);
    MeasuredValue value;
    value.decidedBy = place;
    value.word = place ? u"yes"_s : u"no"_s;
    if (measure.kind == MeasureKind::Happens)
        return value;
    if (!place)
        return invalidInput(
            {},
            tr("asks for \"%1\", which does not happen until then").arg(toWords(measure.event)));
    using Seconds = std::chrono::duration<double>;
    value.number = std::chrono::duration_cast<Seconds>(events[*place].at).count();
    value.event = *place;
    return value;
}

Result<MeasuredValue> ofScreen(Events events, const Measure &measure)
{
    const RunFacts facts = factsOf(events);
    const int order = std::max(measure.order, 1);
    const auto found = facts.intents.find(order);
    if (found == facts.intents.end())
        return invalidInput(
            {},
            tr("asks for order %1, and there are %2 until then")
                .arg(QString::number(order), QString::number(facts.intents.size())));
    MeasuredValue value;
    value.word = nameOf(found->second.lastWord);
    EventName seen;
    seen.message = MessageKind::Screen;
    seen.kind = EventKind::Arrived;
    seen.order = order;
    const std::vector<size_t> screens = eventsNamed(events, seen);
    if (!screens.empty())
        value.decidedBy = screens.back();
    return value;
}

VerdictState stateOf(const std::vector<Verdict> &verdicts, VerdictName name)
{
    const auto found =
        std::find_if(verdicts.begin(), verdicts.end(),
                     [name](const Verdict &verdict) { return verdict.name == name; });
    return found == verdicts.end() ? VerdictState::NotObserved : found->state;
}

// The event with which the promise was broken; nothing where that shows only at the end of the run.
std::optional<size_t> firstBreach(Events events, VerdictName promise)
{
    GrowingFacts facts;
    for (size_t count = 1; count <= events.size(); ++count) {
        const RunFacts &soFar = facts.of(events.first(count));
        if (stateOf(judge(soFar, RunPhase::UnderWay), promise) == VerdictState::Broken)
            return count - 1;
    }
    return std::nullopt;
}

Result<MeasuredValue> ofPromise(const Measure &measure, const PlayedRun &run, Events events)
{
    const bool isWhole = events.size() == run.timeline.events().size();
    const VerdictState state =
        stateOf(isWhole ? run.verdicts : judge(events, RunPhase::UnderWay), measure.promise);
    MeasuredValue value;
    value.word = nameOf(state);
    if (state == VerdictState::Broken)
        value.decidedBy = firstBreach(events, measure.promise);
    if (measure.kind == MeasureKind::Verdict)
        return value;
    if (state != VerdictState::Broken)
        return invalidInput({},
                            tr("asks what broke \"%1\", which is %2 until then")
                                .arg(nameOf(measure.promise), value.word));
    if (!value.decidedBy)
        return invalidInput({},
                            tr("asks what broke \"%1\": no single event did, it shows at the "
                               "end of the run only")
                                .arg(nameOf(measure.promise)));
    value.event = *value.decidedBy;
    return value;
}

// What breaks within so many faults besides the run's own.
Result<MeasuredValue> ofSearch(const Measure &measure, const RunInputs &design)
{
    ExploreInputs inputs;
    inputs.design = design;
    inputs.mostFaults = measure.faultsAtMost;
    inputs.kinds = placeableKinds();
    inputs.promises = {measure.promise};
    inputs.findsAssumptions = false;
    const ExploreReport report = explore(inputs);
    if (report.isPartial())
        return invalidInput({},
                            tr("asks for a search that has too many placements; expected fewer "
                               "faults"));
    const PromiseReport &promise = report.promises.front();
    MeasuredValue value;
    value.word = nameOf(stateOf(promise));
    value.number = static_cast<double>(measure.kind == MeasureKind::Breaking ? promise.broken
                                                                             : report.placements);
    return value;
}

} // namespace

bool isSearched(MeasureKind kind)
{
    return kind == MeasureKind::Explored || kind == MeasureKind::Breaking
        || kind == MeasureKind::Placements;
}

MeasureNeed needOf(MeasureKind kind)
{
    return traitsOf(kind).need;
}

MeasureType typeOf(MeasureKind kind)
{
    return traitsOf(kind).type;
}

QStringList wordsOf(MeasureKind kind)
{
    if (kind == MeasureKind::Outcome)
        return namesOf<OutcomeKind>();
    if (kind == MeasureKind::Screen)
        return namesOf<LastWord>();
    if (kind == MeasureKind::Verdict)
        return namesOf<VerdictState>();
    if (kind == MeasureKind::Explored)
        return namesOf<PromiseState>();
    return kind == MeasureKind::Happens ? QStringList{u"yes"_s, u"no"_s} : QStringList();
}

Result<MeasuredValue> measured(const Measure &measure, const PlayedRun &run, size_t count)
{
    const Events events = Events(run.timeline.events()).first(count);
    switch (measure.kind) {
    case MeasureKind::Cakes:
        return numberOf(ofOrder(events, measure, EventKind::Baked));
    case MeasureKind::Charges:
        return numberOf(ofOrder(events, measure, EventKind::Charged));
    case MeasureKind::Orders:
        return numberOf(ofOrder(events, measure, EventKind::IntentFormed));
    case MeasureKind::Attempts:
        return numberOf(ofOrder(events, measure, MessageKind::Request, EventKind::Sent));
    case MeasureKind::Answers:
        return numberOf(ofOrder(events, measure, MessageKind::Reply, EventKind::Sent));
    case MeasureKind::AnswersSeen:
        return numberOf(ofOrder(events, measure, MessageKind::Reply, EventKind::Arrived));
    case MeasureKind::Works:
        return numberOf(ofOrder(events, measure, EventKind::WorkStarted));
    case MeasureKind::Count:
        return numberOf(ofOrder(events, measure, measure.event));
    case MeasureKind::Keys:
        return countOfKeys(events, measure);
    case MeasureKind::Records:
        return countOfRecords(run.timeline, count);
    case MeasureKind::Fence:
        return highestFence(events, measure);
    case MeasureKind::Status:
    case MeasureKind::OrderNumber:
    case MeasureKind::Outcome:
        return ofAnswer(events, measure);
    case MeasureKind::Screen:
        return ofScreen(events, measure);
    case MeasureKind::Seconds:
    case MeasureKind::Happens:
    case MeasureKind::Event:
        return ofEvent(events, measure);
    case MeasureKind::Placements:
    case MeasureKind::Breaking:
    case MeasureKind::Explored:
        return ofSearch(measure, run.inputs);
    case MeasureKind::Verdict:
    case MeasureKind::Decides:
        break;
    }
    return ofPromise(measure, run, events);
}

} // namespace onecake
