// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/vocabulary.h"

#include "core/lab/sim/actors/world.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <algorithm>
#include <tuple>

namespace onecake {

namespace {

constexpr Duration moment{1};
constexpr std::ptrdiff_t mostCovered = 12; // messages or store calls in a stretch
constexpr std::array stretchKinds{FaultKind::Tunnel,      FaultKind::LoseRequests,
                                  FaultKind::LoseReplies, FaultKind::StoreDown,
                                  FaultKind::Throttle,    FaultKind::StoreDownApplyingWrites};

size_t placeIn(std::span<const FaultPhrase> phrases, FaultKind kind)
{
    const auto found =
        std::find_if(phrases.begin(), phrases.end(),
                     [kind](const FaultPhrase &phrase) { return phrase.kind == kind; });
    return static_cast<size_t>(found - phrases.begin());
}

auto orderOf(const Fault &fault)
{
    static const std::vector<size_t> places = [] {
        std::vector<size_t> result;
        for (const auto &entry : enumNames<FaultKind>)
            result.push_back(placeIn(faultPhrases(), entry.value));
        return result;
    }();
    return std::tuple(places[static_cast<size_t>(fault.kind)], fault.number, fault.point,
                      fault.call, fault.code, fault.from, fault.to, fault.span, fault.permille,
                      fault.group);
}

void sortOut(std::vector<Duration> &instants)
{
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
}

bool isMessage(const AskedQuestion &asked, FaultKind stretch)
{
    const bool isRequest = asked.question.kind == QuestionKind::Request;
    const bool isReply = asked.question.kind == QuestionKind::Reply;
    if (stretch == FaultKind::LoseRequests)
        return isRequest;
    if (stretch == FaultKind::LoseReplies)
        return isReply;
    return isRequest || isReply;
}

bool isOfNetwork(FaultKind stretch)
{
    return stretch == FaultKind::Tunnel || stretch == FaultKind::LoseRequests
        || stretch == FaultKind::LoseReplies;
}

// The record's times count from the epoch, the run's from its start.
void addEnd(std::vector<Duration> &instants, Instant end)
{
    constexpr Duration longest = std::chrono::hours(24 * 365);
    const Duration at = end - storyStart;
    if (at > Duration(0) && at < longest)
        instants.push_back(at);
}

Fault numbered(FaultKind kind, const AskedQuestion &asked)
{
    Fault fault{kind, asked.question.number};
    if (kind == FaultKind::Crash || kind == FaultKind::Throw)
        fault.point = asked.question.point;
    if (kind == FaultKind::StoreLosesReply)
        fault.call = asked.question.call;
    return fault;
}

// The faults of a fixed form that answer a question.
std::span<const FaultKind> answersOf(QuestionKind kind)
{
    using enum FaultKind;
    static constexpr std::array request{LoseRequest, DuplicateRequest};
    static constexpr std::array reply{LoseReply, DuplicateReply};
    static constexpr std::array storeAnswer{StoreLosesReply};
    static constexpr std::array tap{DoubleTap};
    static constexpr std::array send{ReloadBeforeAttempt};
    static constexpr std::array receive{ReloadOnReply};
    static constexpr std::array lock{FreeLockEarly};
    switch (kind) {
    case QuestionKind::Request:
        return request;
    case QuestionKind::Reply:
        return reply;
    case QuestionKind::StoreAnswer:
        return storeAnswer;
    case QuestionKind::Tap:
        return tap;
    case QuestionKind::Send:
        return send;
    case QuestionKind::Receive:
        return receive;
    case QuestionKind::Lock:
        return lock;
    case QuestionKind::Crash:
    case QuestionKind::Work:
        break;
    }
    return {};
}

FaultKind delayOf(QuestionKind kind)
{
    if (kind == QuestionKind::Request)
        return FaultKind::DelayRequest;
    if (kind == QuestionKind::Reply)
        return FaultKind::DelayReply;
    return kind == QuestionKind::Work ? FaultKind::Hold : FaultKind::None;
}

bool clashes(const Fault &fault, const Faults &placed)
{
    return std::any_of(placed.begin(), placed.end(), [&fault](const Fault &other) {
        if (fault.kind == FaultKind::GiveUp || fault.kind == FaultKind::Skew)
            return other.kind == fault.kind && other.number == fault.number;
        return other == fault;
    });
}

} // namespace

bool comesBefore(const Fault &left, const Fault &right)
{
    return orderOf(left) < orderOf(right);
}

Duration instantOf(const Fault &fault, const RunSeen &run)
{
    if (isStretch(fault.kind))
        return fault.from;
    if (fault.kind == FaultKind::Skew)
        return Duration(0);
    if (fault.kind == FaultKind::GiveUp)
        return fault.span;
    const auto found =
        std::find_if(run.asked.begin(), run.asked.end(), [&fault](const AskedQuestion &asked) {
            return answersTo(fault, asked.question);
        });
    return found == run.asked.end() ? Duration::max() : found->at;
}

std::vector<FaultKind> placeableKinds()
{
    std::vector<FaultKind> kinds;
    for (const FaultPhrase &phrase : faultPhrases()) {
        if (!isByChance(phrase.kind))
            kinds.push_back(phrase.kind);
    }
    return kinds;
}

Vocabulary::Vocabulary(const RunInputs &design, std::vector<FaultKind> kinds)
    : m_design(design)
    , m_kinds(std::move(kinds))
    , m_codes{400, 409, 500}
{
    for (const int code : design.policy->outcome.excludedCodes) {
        if (code >= 400)
            m_codes.push_back(code);
    }
}

bool Vocabulary::has(FaultKind kind) const
{
    return std::find(m_kinds.begin(), m_kinds.end(), kind) != m_kinds.end();
}

Faults Vocabulary::additionsTo(const RunSeen &run, const Faults &placed) const
{
    Faults faults;
    addAnswers(faults, run);
    addDelays(faults, run);
    addSkews(faults);
    addGivingUp(faults, run);
    addStretches(faults, run);
    std::erase_if(faults, [&placed](const Fault &fault) { return clashes(fault, placed); });
    std::sort(faults.begin(), faults.end(), comesBefore);
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
    return faults;
}

void Vocabulary::addAnswers(Faults &faults, const RunSeen &run) const
{
    for (const AskedQuestion &asked : run.asked) {
        if (asked.answer != FaultKind::None)
            continue;
        addWorkFaults(faults, asked);
        for (const FaultKind kind : answersOf(asked.question.kind)) {
            const Fault fault = kind == FaultKind::DoubleTap ? Fault{kind} : numbered(kind, asked);
            if (has(kind) && answersTo(fault, asked.question))
                faults.push_back(fault);
        }
    }
}

void Vocabulary::addWorkFaults(Faults &faults, const AskedQuestion &asked) const
{
    if (asked.question.kind != QuestionKind::Crash)
        return;
    const WorkPoint point = asked.question.point;
    if (has(FaultKind::Crash) && isCrashPoint(point))
        faults.push_back(numbered(FaultKind::Crash, asked));
    if (has(FaultKind::Throw) && isThrowPoint(point))
        faults.push_back(numbered(FaultKind::Throw, asked));
    if (!has(FaultKind::Respond) || point != WorkPoint::BeforeEffect)
        return;
    for (const int code : m_codes) {
        Fault fault = numbered(FaultKind::Respond, asked);
        fault.code = code;
        faults.push_back(fault);
    }
}

std::vector<Duration> Vocabulary::instantsThatMatter(const RunSeen &run) const
{
    std::vector<Duration> instants;
    for (const Event &event : run.events) {
        const bool isRequest = event.message == MessageKind::Request;
        if (isRequest && event.kind == EventKind::Sent)
            instants.push_back(event.at + m_design.retry->timeout);
        if (isRequest && event.kind == EventKind::Arrived)
            instants.push_back(event.at);
        if (event.kind == EventKind::RecordWritten && event.record) {
            if (event.record->status == RecordStatus::InProgress)
                addEnd(instants, event.record->leaseUntil);
            addEnd(instants, event.record->expiresAt);
        }
    }
    sortOut(instants);
    return instants;
}

void Vocabulary::addDelays(Faults &faults, const RunSeen &run) const
{
    if (!has(FaultKind::DelayRequest) && !has(FaultKind::DelayReply) && !has(FaultKind::Hold))
        return;
    const std::vector<Duration> instants = instantsThatMatter(run);
    const Duration network = m_design.scenario->latencies.network;
    for (const AskedQuestion &asked : run.asked) {
        const FaultKind kind = delayOf(asked.question.kind);
        if (asked.answer != FaultKind::None || kind == FaultKind::None || !has(kind))
            continue;
        // When it goes on if nothing goes wrong.
        const Duration usual =
            asked.at + (kind == FaultKind::Hold ? Duration(0) : network - network / 2);
        for (const Duration instant : instants) {
            for (const Duration end : {instant - moment, instant + moment}) {
                Fault fault = numbered(kind, asked);
                fault.span = end - usual;
                if (fault.span > moment)
                    faults.push_back(fault);
            }
        }
    }
}

void Vocabulary::addSkews(Faults &faults) const
{
    if (!has(FaultKind::Skew))
        return;
    const Policy &policy = *m_design.policy;
    std::vector<Duration> lengths;
    if (marksInProgress(policy.claim) && policy.claim.lease > Duration(0))
        lengths.push_back(policy.claim.lease);
    if (policy.claim.protocol != ClaimProtocol::None && policy.retention.retention > Duration(0))
        lengths.push_back(policy.retention.retention);
    sortOut(lengths);
    for (int api = 1; api <= m_design.scenario->apiCount; ++api) {
        for (const Duration length : lengths) {
            for (const Duration span : {length + moment, -(length + moment)}) {
                Fault fault{FaultKind::Skew, api};
                fault.span = span;
                faults.push_back(fault);
            }
        }
    }
}

void Vocabulary::addGivingUp(Faults &faults, const RunSeen &run) const
{
    if (!has(FaultKind::GiveUp))
        return;
    std::vector<Duration> formed;
    std::vector<Duration> spans;
    for (const Event &event : run.events) {
        if (event.kind == EventKind::IntentFormed)
            formed.push_back(event.at);
        const bool isScreen =
            event.kind == EventKind::Arrived && event.message == MessageKind::Screen;
        const bool isRequest =
            event.kind == EventKind::Sent && event.message == MessageKind::Request;
        if (!isScreen && !isRequest && event.kind != EventKind::TimedOut)
            continue;
        for (const Duration start : formed)
            spans.push_back(event.at - start - moment);
    }
    sortOut(spans);
    for (const Duration span : spans) {
        Fault fault{FaultKind::GiveUp};
        fault.span = span;
        if (span > Duration(0))
            faults.push_back(fault);
    }
}

std::vector<Duration> Vocabulary::decisionsFor(FaultKind stretch, const RunSeen &run) const
{
    std::vector<Duration> instants;
    if (isOfNetwork(stretch)) {
        for (const AskedQuestion &asked : run.asked) {
            if (isMessage(asked, stretch))
                instants.push_back(asked.at);
        }
    } else {
        for (const Event &event : run.events) {
            const bool isThere = event.kind == EventKind::Arrived || event.kind == EventKind::Lost;
            if (isThere && event.message == MessageKind::StoreCall)
                instants.push_back(event.at);
        }
    }
    sortOut(instants);
    return instants;
}

void Vocabulary::addStretches(Faults &faults, const RunSeen &run) const
{
    for (const FaultKind kind : stretchKinds) {
        if (!has(kind))
            continue;
        for (const Duration instant : decisionsFor(kind, run)) {
            Fault fault{kind};
            fault.from = instant;
            fault.to = instant + moment;
            faults.push_back(fault);
        }
    }
}

std::vector<Faults> Vocabulary::prolonged(const RunSeen &run, const Faults &placed) const
{
    std::vector<Faults> result;
    for (size_t at = 0; at < placed.size(); ++at) {
        if (!isStretch(placed[at].kind))
            continue;
        const std::vector<Duration> instants = decisionsFor(placed[at].kind, run);
        const auto first = std::lower_bound(instants.begin(), instants.end(), placed[at].from);
        const auto next = std::lower_bound(first, instants.end(), placed[at].to);
        if (next == instants.end() || next - first >= mostCovered)
            continue;
        Faults longer = placed;
        longer[at].to = *next + moment;
        std::sort(longer.begin(), longer.end(), comesBefore);
        if (std::adjacent_find(longer.begin(), longer.end()) == longer.end())
            result.push_back(std::move(longer));
    }
    return result;
}

} // namespace onecake
