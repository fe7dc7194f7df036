// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/planned_faults.h"

#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <algorithm>

namespace onecake {

namespace {

bool isNetworkStretch(FaultKind kind)
{
    return kind == FaultKind::Tunnel || kind == FaultKind::LoseRequests
        || kind == FaultKind::LoseReplies;
}

bool isOfNetwork(const Event &event)
{
    return event.message == MessageKind::Request || event.message == MessageKind::Reply;
}

bool concerns(const Fault &stretch, MessageKind message)
{
    if (stretch.kind == FaultKind::LoseRequests)
        return message == MessageKind::Request;
    if (stretch.kind == FaultKind::LoseReplies)
        return message == MessageKind::Reply;
    return true;
}

bool concerns(MessageGroup group, MessageKind message)
{
    return group == MessageGroup::Messages
        || (group == MessageGroup::Requests) == (message == MessageKind::Request);
}

bool isLoss(const Fault &fault)
{
    return fault.kind == FaultKind::LoseRequest || fault.kind == FaultKind::LoseReply;
}

QString nameOfMessage(MessageKind kind, int number)
{
    return kind == MessageKind::Request ? PlannedFaults::tr("request %1").arg(number)
                                        : PlannedFaults::tr("reply %1").arg(number);
}

// The number of each message of the network, which is its place among those of its kind.
std::map<int, int> numbersOf(std::span<const Event> events)
{
    std::map<int, int> numbers;
    int requests = 0;
    int replies = 0;
    for (const Event &event : events) {
        if (event.kind == EventKind::Sent && isOfNetwork(event))
            numbers[event.number] = event.message == MessageKind::Request ? ++requests : ++replies;
    }
    return numbers;
}

bool takeFirst(std::vector<StruckFault> &struck, const Fault &fault, Duration &at)
{
    const auto found =
        std::find_if(struck.begin(), struck.end(),
                     [&fault](const StruckFault &each) { return each.fault == fault; });
    if (found == struck.end())
        return false;
    at = found->at;
    struck.erase(found);
    return true;
}

// Whether both would be answers to one question of the run.
bool isSameQuestion(const Fault &one, const Fault &other)
{
    for (const QuestionKind kind :
         {QuestionKind::Request, QuestionKind::Reply, QuestionKind::Crash, QuestionKind::Work,
          QuestionKind::StoreAnswer, QuestionKind::Tap, QuestionKind::Send, QuestionKind::Receive,
          QuestionKind::Lock}) {
        for (const auto &point : enumNames<WorkPoint>) {
            const int number = kind == QuestionKind::Tap ? 1 : other.number;
            const Question question{kind, number, point.value, other.call};
            if (answersTo(one, question) && answersTo(other, question))
                return true;
        }
    }
    return false;
}

std::optional<FaultKind> armedBy(UserActionKind kind)
{
    if (kind == UserActionKind::LoseNextReply)
        return FaultKind::LoseReply;
    if (kind == UserActionKind::LoseNextRequest)
        return FaultKind::LoseRequest;
    return kind == UserActionKind::CrashApi ? std::optional(FaultKind::Crash) : std::nullopt;
}

bool isAmong(FaultKind kind, std::initializer_list<FaultKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

PlannedFaults::PlannedFaults(LabStage *stage, LabChoices *choices, TimeTravel *travel,
                             QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_choices(choices)
    , m_travel(travel)
{
    connect(&m_stage->player(), &LabPlayer::rebuilt, this, &PlannedFaults::compare);
}

std::vector<StruckFault> PlannedFaults::struckSoFar() const
{
    std::vector<StruckFault> struck = m_stage->run().simulation().struck();
    std::erase_if(struck, [instant = m_travel->lookedAt()](const StruckFault &each) {
        return each.at > instant;
    });
    return struck;
}

std::vector<FaultRow> PlannedFaults::rows() const
{
    std::vector<StruckFault> struck = struckSoFar();
    std::vector<FaultRow> rows;
    for (const PlannedFault &planned : m_choices->plan().faults)
        rows.push_back(rowOf(planned, struck));
    // What fell by chance was nobody's deed.
    for (const Fault &fallen : m_stage->run().simulation().fallenByChance())
        std::erase_if(struck, [&fallen](const StruckFault &each) { return each.fault == fallen; });
    for (const UserAction &action : m_stage->inputs().userActions) {
        if (!handWordsOf(action).isEmpty())
            rows.push_back(rowOf(action, struck));
    }
    for (const UserAction &action : m_choices->plan().withheld) {
        FaultRow row = rowOf(action, struck);
        row.isOn = false;
        row.fate = FaultFate::Off;
        row.fateWords = tr("switched off");
        rows.push_back(std::move(row));
    }
    return rows;
}

size_t PlannedFaults::count() const
{
    const UserActions &actions = m_stage->inputs().userActions;
    const auto byHand = std::count_if(actions.begin(), actions.end(), [](const UserAction &action) {
        return !handWordsOf(action).isEmpty();
    });
    return planCount() + static_cast<size_t>(byHand) + m_choices->plan().withheld.size();
}

FaultRow PlannedFaults::rowOf(const PlannedFault &planned, std::vector<StruckFault> &struck) const
{
    FaultRow row;
    row.origin = planned.origin;
    row.isOn = planned.isOn;
    row.canBeEdited = true;
    row.words = toWords(planned.fault);
    if (planned.isOn) {
        tellFate(row, planned.fault, struck);
    } else {
        row.fate = FaultFate::Off;
        row.fateWords = tr("switched off");
    }
    return row;
}

void PlannedFaults::tellFate(FaultRow &row, const Fault &fault,
                             std::vector<StruckFault> &struck) const
{
    if (isStretch(fault.kind)) {
        tellStretch(row, fault);
        return;
    }
    if (fault.kind == FaultKind::Skew) {
        row.fate = FaultFate::Struck;
        row.fateWords = tr("from the start");
        return;
    }
    const std::span<const Event> events = m_travel->shownEvents();
    Duration at{0};
    bool hasStruck = takeFirst(struck, fault, at);
    if (fault.kind == FaultKind::GiveUp) {
        const auto gaveUp = std::find_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::GaveUp;
        });
        hasStruck = gaveUp != events.end();
        at = hasStruck ? gaveUp->at : at;
    }
    if (isByChance(fault.kind)) {
        const std::vector<ChanceSummary> all = chances();
        const auto own = std::find_if(all.begin(), all.end(), [&row](const ChanceSummary &chance) {
            return chance.words == row.words;
        });
        row.fate = own != all.end() && own->struck > 0 ? FaultFate::Struck : FaultFate::Ahead;
        row.fateWords = own == all.end()
            ? QString()
            : (isLoss({fault.kind}) || fault.kind == FaultKind::LoseByChance
                   ? tr("%1 of %2 fell").arg(own->struck).arg(own->messages)
                   : tr("%1 of %2 came later").arg(own->struck).arg(own->messages));
        return;
    }
    if (hasStruck) {
        row.fate = FaultFate::Struck;
        row.fateWords = tr("struck at %1").arg(timeTextOf(at));
        return;
    }
    const bool isOver = m_travel->shownPhase() == RunPhase::Over;
    row.fate = isOver ? FaultFate::Missed : FaultFate::Ahead;
    row.fateWords = isOver ? whyMissed(fault) : tr("has not struck yet");
}

void PlannedFaults::tellStretch(FaultRow &row, const Fault &fault) const
{
    const std::span<const Event> events = m_travel->shownEvents();
    const Duration now = m_travel->lookedAt();
    const bool isOver = m_travel->shownPhase() == RunPhase::Over;
    if (now < fault.from) {
        row.fate = isOver ? FaultFate::Missed : FaultFate::Ahead;
        row.fateWords = isOver ? tr("the run was over before it") : tr("has not begun yet");
        return;
    }
    row.fate = now < fault.to && !isOver ? FaultFate::UnderWay : FaultFate::Struck;
    const std::map<int, int> numbers = numbersOf(events);
    QStringList lost;
    qsizetype calls = 0;
    for (const Event &event : events) {
        if (event.kind != EventKind::Lost || event.at < fault.from || event.at > fault.to)
            continue;
        if (isOfNetwork(event) && concerns(fault, event.message)) {
            const auto number = numbers.find(event.number);
            lost.append(nameOfMessage(event.message, number == numbers.end() ? 0 : number->second));
        }
        if (event.message == MessageKind::StoreCall || event.message == MessageKind::StoreAnswer)
            ++calls;
    }
    if (isNetworkStretch(fault.kind))
        row.fateWords =
            lost.isEmpty() ? tr("nothing was lost in it") : tr("lost: %1").arg(listedText(lost));
    else
        row.fateWords =
            calls == 0 ? tr("no call came in it") : tr("calls it struck: %1").arg(calls);
}

QString PlannedFaults::whyMissed(const Fault &fault) const
{
    int requests = 0;
    int replies = 0;
    for (const Event &event : m_travel->shownEvents()) {
        requests += static_cast<int>(event.kind == EventKind::Sent
                                     && event.message == MessageKind::Request);
        replies +=
            static_cast<int>(event.kind == EventKind::Sent && event.message == MessageKind::Reply);
    }
    const bool isOfReply = isAmong(fault.kind,
                                   {FaultKind::LoseReply, FaultKind::DelayReply,
                                    FaultKind::DuplicateReply, FaultKind::ReloadOnReply});
    const bool isOfRequest =
        isAmong(fault.kind,
                {FaultKind::LoseRequest, FaultKind::DelayRequest, FaultKind::DuplicateRequest,
                 FaultKind::Crash, FaultKind::Throw, FaultKind::Respond, FaultKind::FreeLockEarly,
                 FaultKind::ReloadBeforeAttempt});
    if (isOfReply && fault.number > replies)
        return tr("not reached: replies sent: %1").arg(replies);
    if (isOfRequest && fault.number > requests)
        return tr("not reached: requests sent: %1").arg(requests);
    if (isAmong(fault.kind, {FaultKind::Crash, FaultKind::Throw, FaultKind::Respond}))
        return tr("not reached: attempt %1 did not come that far").arg(fault.number);
    return tr("did not strike in this run");
}

FaultRow PlannedFaults::rowOf(const UserAction &action, std::vector<StruckFault> &struck) const
{
    FaultRow row;
    row.isByHand = true;
    row.words = handWordsOf(action);
    const Duration now = m_travel->lookedAt();
    const std::optional<FaultKind> armed = armedBy(action.kind);
    if (action.at > now) {
        row.fate = FaultFate::Ahead;
        row.fateWords = tr("by hand at %1").arg(timeTextOf(action.at));
        return row;
    }
    row.fate = FaultFate::Struck;
    row.fateWords = tr("by hand at %1").arg(timeTextOf(action.at));
    if (!armed)
        return row;
    const auto found =
        std::find_if(struck.begin(), struck.end(), [&action, armed](const StruckFault &each) {
            const bool isPoint = *armed != FaultKind::Crash || each.fault.point == action.point;
            return each.fault.kind == *armed && each.at >= action.at && isPoint;
        });
    if (found == struck.end()) {
        const bool isOver = m_travel->shownPhase() == RunPhase::Over;
        row.fate = isOver ? FaultFate::Missed : FaultFate::Ahead;
        row.fateWords = isOver ? tr("by hand at %1, and never struck").arg(timeTextOf(action.at))
                               : tr("by hand at %1, has not struck yet").arg(timeTextOf(action.at));
        return row;
    }
    row.fateWords = tr("by hand at %1, struck at %2 (%3)")
                        .arg(timeTextOf(action.at), timeTextOf(found->at), toWords(found->fault));
    struck.erase(found);
    return row;
}

Fault PlannedFaults::faultOf(size_t row) const
{
    ONECAKE_INVARIANT(row < planCount());
    return m_choices->plan().faults[row].fault;
}

QString PlannedFaults::addedWords() const
{
    return toWords(m_choices->setup().faults);
}

// Which of the faults by chance it was nobody knows where there are several of a kind: the first.
std::vector<ChanceSummary> PlannedFaults::chances() const
{
    const std::span<const Event> events = m_travel->shownEvents();
    const std::vector<StruckFault> struck = struckSoFar();
    const Faults &fallen = m_stage->run().simulation().fallenByChance();
    std::vector<ChanceSummary> summaries;
    for (const PlannedFault &planned : m_choices->plan().faults) {
        const Fault &chance = planned.fault;
        if (!planned.isOn || !isByChance(chance.kind))
            continue;
        const bool isLosing = chance.kind == FaultKind::LoseByChance;
        ChanceSummary summary;
        summary.words = toWords(chance);
        for (const Event &event : events)
            summary.messages += static_cast<int>(event.kind == EventKind::Sent && isOfNetwork(event)
                                                 && concerns(chance.group, event.message));
        QStringList names;
        for (const StruckFault &each : struck) {
            const bool isRequest = each.fault.kind == FaultKind::LoseRequest
                || each.fault.kind == FaultKind::DelayRequest;
            const MessageKind message = isRequest ? MessageKind::Request : MessageKind::Reply;
            if (std::find(fallen.begin(), fallen.end(), each.fault) == fallen.end()
                || isLoss(each.fault) != isLosing || !concerns(chance.group, message))
                continue;
            ++summary.struck;
            const QString name = nameOfMessage(message, each.fault.number);
            names.append(isLosing ? name : tr("%1 by %2").arg(name, toText(each.fault.span)));
        }
        summary.what = listedText(names);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

void PlannedFaults::changePlan(FaultPlan plan, const QString &sentence)
{
    changePlan(std::move(plan), seed(), sentence);
}

void PlannedFaults::changePlan(FaultPlan plan, quint64 seed, const QString &sentence)
{
    watch();
    m_choices->changePlan(plan, seed, sentence);
}

void PlannedFaults::add(const Fault &fault)
{
    FaultPlan plan = m_choices->plan();
    plan.faults.push_back({fault, FaultOrigin::Added, true});
    changePlan(std::move(plan), tr("Add %1").arg(toWords(fault)));
}

void PlannedFaults::edit(size_t row, const Fault &fault)
{
    FaultPlan plan = m_choices->plan();
    if (row >= plan.faults.size() || plan.faults[row].fault == fault)
        return;
    plan.faults[row].fault = fault;
    changePlan(std::move(plan), tr("Change a fault to %1").arg(toWords(fault)));
}

void PlannedFaults::setOn(size_t row, bool isOn)
{
    if (row >= planCount()) {
        switchAction(row, isOn);
        return;
    }
    FaultPlan plan = m_choices->plan();
    PlannedFault &planned = plan.faults[row];
    if (planned.isOn == isOn)
        return;
    planned.isOn = isOn;
    const QString words = toWords(planned.fault);
    changePlan(std::move(plan),
               isOn ? tr("Switch on %1").arg(words) : tr("Switch off %1").arg(words));
}

void PlannedFaults::remove(size_t row)
{
    FaultPlan plan = m_choices->plan();
    if (row < planCount()) {
        const QString words = toWords(plan.faults[row].fault);
        plan.faults.erase(plan.faults.begin() + static_cast<std::ptrdiff_t>(row));
        changePlan(std::move(plan), tr("Remove %1").arg(words));
        return;
    }
    size_t place = planCount();
    UserActions actions = m_stage->inputs().userActions;
    for (auto action = actions.begin(); action != actions.end(); ++action) {
        if (handWordsOf(*action).isEmpty() || place++ != row)
            continue;
        const QString words = handWordsOf(*action);
        actions.erase(action);
        watch();
        m_choices->changeActions(actions, plan.withheld, tr("Take back: %1").arg(words));
        return;
    }
    if (row - place >= plan.withheld.size())
        return;
    const auto withheld = plan.withheld.begin() + static_cast<std::ptrdiff_t>(row - place);
    const QString words = handWordsOf(*withheld);
    plan.withheld.erase(withheld);
    watch();
    m_choices->changeActions(actions, plan.withheld, tr("Take back: %1").arg(words));
}

// What is switched on again is done at its own instant.
void PlannedFaults::switchAction(size_t row, bool isOn)
{
    UserActions actions = m_stage->inputs().userActions;
    UserActions withheld = m_choices->plan().withheld;
    size_t place = planCount();
    std::optional<UserAction> switched;
    for (auto action = actions.begin(); action != actions.end(); ++action) {
        if (handWordsOf(*action).isEmpty() || place++ != row)
            continue;
        if (isOn)
            return;
        switched = *action;
        actions.erase(action);
        withheld.push_back(*switched);
        break;
    }
    if (!switched) {
        if (!isOn || row < place || row - place >= withheld.size())
            return;
        const auto found = withheld.begin() + static_cast<std::ptrdiff_t>(row - place);
        switched = *found;
        withheld.erase(found);
        const auto later = std::upper_bound(
            actions.begin(), actions.end(), *switched,
            [](const UserAction &one, const UserAction &other) { return one.at < other.at; });
        actions.insert(later, *switched);
    }
    const QString words = handWordsOf(*switched);
    watch();
    m_choices->changeActions(
        actions, withheld, isOn ? tr("Switch on: %1").arg(words) : tr("Switch off: %1").arg(words));
}

void PlannedFaults::setAdded(const Faults &faults)
{
    FaultPlan plan = m_choices->plan();
    if (m_choices->setup().faults == faults)
        return;
    std::vector<PlannedFault> before;
    std::vector<PlannedFault> kept;
    for (PlannedFault &planned : plan.faults) {
        const bool isOwn =
            planned.origin == FaultOrigin::Added || planned.origin == FaultOrigin::Message;
        (isOwn && planned.isOn ? before : kept).push_back(planned);
    }
    for (const Fault &fault : faults) {
        const auto same =
            std::find_if(before.begin(), before.end(),
                         [&fault](const PlannedFault &each) { return each.fault == fault; });
        kept.push_back(same != before.end() ? *same
                                            : PlannedFault{fault, FaultOrigin::Added, true});
    }
    plan.faults = std::move(kept);
    changePlan(std::move(plan), tr("Change the faults in words"));
}

void PlannedFaults::setSeed(quint64 seed)
{
    if (seed != this->seed())
        changePlan(m_choices->plan(), seed, tr("Choose the seed %1").arg(seed));
}

void PlannedFaults::keepFallen()
{
    FaultPlan plan = m_choices->plan();
    std::erase_if(plan.faults, [](const PlannedFault &planned) {
        return planned.isOn && isByChance(planned.fault.kind);
    });
    for (const Fault &fallen : m_stage->run().simulation().fallenByChance())
        plan.faults.push_back({fallen, FaultOrigin::Added, true});
    changePlan(std::move(plan), tr("Keep exactly what fell by chance"));
}

void PlannedFaults::strike(const Fault &fault, Duration instant)
{
    FaultPlan plan = m_choices->plan();
    // Only one thing can befall a message at a time: the latest wish counts.
    for (PlannedFault &planned : plan.faults)
        planned.isOn = planned.isOn && !isSameQuestion(planned.fault, fault);
    plan.faults.push_back({fault, FaultOrigin::Message, true});
    watch();
    const Duration until = std::min(instant, m_stage->elapsed());
    m_until = until;
    m_choices->forkWith(plan, until,
                        tr("Fork at %1 with %2").arg(timeTextOf(until), toWords(fault)));
}

void PlannedFaults::watch()
{
    m_effect.clear();
    m_before.reset();
    if (m_stage->timeline().events().empty())
        return; // nothing has happened that could change
    m_before = m_stage->timeline();
    m_until = m_stage->elapsed();
}

// Where the run before and the one on show part, as far as both have come.
void PlannedFaults::compare()
{
    if (!m_before)
        return;
    const std::vector<Event> &before = m_before->events();
    const std::vector<Event> &now = m_stage->timeline().events();
    const size_t common = std::min({before.size(), now.size(), m_before->seek(m_until)});
    const auto differs = std::mismatch(
        before.begin(), before.begin() + static_cast<std::ptrdiff_t>(common), now.begin());
    const auto same = static_cast<size_t>(differs.first - before.begin());
    const bool isWhole = same == m_before->seek(m_until);
    m_effect = isWhole
        ? tr("All that had happened until %1 stayed as it was.").arg(timeTextOf(m_until))
        : tr("It strikes what had already happened: from %1 on the run is another one.")
              .arg(timeTextOf(same < now.size() ? std::min(before[same].at, now[same].at)
                                                : before[same].at));
    m_before.reset();
    Q_EMIT effectTold();
}

} // namespace onecake
