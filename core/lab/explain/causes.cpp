// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/causes.h"

#include "core/engine/claimer.h"
#include "core/lab/sim/actors/world.h"
#include "core/model/timeline.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace onecake {

namespace {

struct RecordVersion {
    std::shared_ptr<const KeyRecord> record; // null if this change removed it
    std::shared_ptr<const KeyRecord> removed; // the last content, if this change removed it
    int by = 0; // the execution that changed it; 0 = the store itself
    Duration at{0};
};

// What the records of a run were like before each change, and whose they were.
class RecordHistory
{
public:
    // Adds `event`, which is a RecordWritten or a RecordRemoved.
    void take(const Event &event);

    // The versions of a record, oldest first.
    [[nodiscard]] const std::vector<RecordVersion> &versionsOf(const KeyId &id) const;

    // The last version that carries this fence, null if there is none.
    [[nodiscard]] const RecordVersion *withFence(const KeyId &id, quint64 fence) const;

    // The execution whose claim holds the record; 0 = unknown.
    [[nodiscard]] int ownerOf(const KeyRecord &record) const;

private:
    std::map<KeyId, std::vector<RecordVersion>> m_versions;
    std::map<QString, int> m_owners; // executions by the owner token of their claim
};

// What is known about a run at one of its events, and which executions meet there.
struct KnownSoFar {
    RunCauses causes;
    RecordHistory records;
    std::set<std::pair<QString, quint64>> freedLocks; // key and fence
    std::map<int, Duration> heldUntil; // by API process
    Duration now{0};

    [[nodiscard]] OtherState stateOf(const ExecutionCourse &execution) const;
    [[nodiscard]] Meeting meet(int other) const;
    // How `execution` met the execution whose record or lock `event` tells of.
    [[nodiscard]] Meeting meetHolder(const ExecutionCourse &execution, const Event &event) const;
};

// A clock that differs by less than this differs because calls take their time.
constexpr Duration noticeableSkew{1000};

void startAfterRemoval(ExecutionCourse &execution, const RecordVersion &version,
                       const KnownSoFar &known)
{
    const int owner = known.records.ownerOf(*version.removed);
    const bool wasFreed =
        known.freedLocks.contains({version.removed->id.key, version.removed->fence});
    execution.start = wasFreed ? StartCause::LockFreed : StartCause::RecordRemoved;
    execution.startMeeting = known.meet(owner);
    execution.startMeeting.byOther = version.by != 0 && version.by == owner;
    execution.startMeeting.byStore = version.by == 0;
    execution.startMeeting.wasOpen = version.removed->status == RecordStatus::InProgress;
}

void startOverRecord(ExecutionCourse &execution, const RecordVersion &old,
                     const RecordVersion &claim, bool tookOver, const KnownSoFar &known)
{
    const KeyRecord &before = *old.record;
    const KeyRecord &now = *claim.record;
    execution.startMeeting = known.meet(known.records.ownerOf(before));
    const auto wasAhead = [&claim](Instant end) {
        return end - storyStart > claim.at + noticeableSkew;
    };
    if (before.expiresAt <= now.updatedAt) {
        execution.start = StartCause::RecordExpired;
        execution.startMeeting.wasOpen = before.status == RecordStatus::InProgress;
        execution.startMeeting.wasAhead = wasAhead(before.expiresAt);
        return;
    }
    if (!tookOver) {
        execution.start = StartCause::ClaimNotSeen;
        return;
    }
    const bool asksOtherwise = before.fingerprint != now.fingerprint;
    if (known.freedLocks.contains({before.id.key, before.fence})) {
        execution.start = StartCause::LockFreed;
    } else if (before.status == RecordStatus::InProgress && before.leaseUntil <= now.updatedAt) {
        // A lease that was over when it was written was meant to be.
        const bool wasOpened = execution.startMeeting.state == OtherState::Ended
            && before.leaseUntil - storyStart <= old.at;
        execution.start = wasOpened ? StartCause::LeftOpen : StartCause::LeaseOver;
        execution.startMeeting.wasAhead = wasAhead(before.leaseUntil);
    } else if (before.status == RecordStatus::InProgress || asksOtherwise) {
        execution.start = StartCause::OtherRequest;
    } else {
        execution.start = StartCause::FailureOnRecord;
    }
}

// Another one that holds the same key without having left anything on record.
const ExecutionCourse *rivalOf(const ExecutionCourse &execution, const KnownSoFar &known)
{
    const auto found = std::find_if(known.causes.executions.begin(), known.causes.executions.end(),
                                    [&execution](const ExecutionCourse &other) {
                                        return other.number != execution.number
                                            && other.start != StartCause::None
                                            && other.id == execution.id;
                                    });
    return found == known.causes.executions.end() ? nullptr : &*found;
}

KeyDifference differenceOf(const ExecutionCourse &execution, const ExecutionCourse &earlier,
                           const KnownSoFar &known)
{
    if (execution.id == earlier.id)
        return KeyDifference::None;
    const QString key = keyOf(known.causes, execution);
    if (execution.id.key == earlier.id.key)
        return KeyDifference::Scope;
    if (key != keyOf(known.causes, earlier))
        return KeyDifference::MadeAnew;
    return key.isEmpty() ? KeyDifference::MadeByServer : KeyDifference::Derived;
}

void startOnFreeKey(ExecutionCourse &execution, const KnownSoFar &known)
{
    execution.start = StartCause::FreeKey;
    if (const ExecutionCourse *rival = rivalOf(execution, known)) {
        execution.startMeeting = known.meet(rival->number);
        execution.start =
            rival->hasClaimOnRecord ? StartCause::ClaimNotSeen : StartCause::NothingOnRecord;
        return;
    }
    for (const ExecutionCourse &earlier : known.causes.executions) {
        const bool isComparable =
            earlier.number != execution.number && earlier.number != 0 && !earlier.id.key.isEmpty();
        const KeyDifference difference =
            isComparable ? differenceOf(execution, earlier, known) : KeyDifference::None;
        const bool isOfSameOrder = earlier.intent == execution.intent;
        // Of another order, it is told why the same key did no harm.
        const bool sharesKey =
            difference == KeyDifference::Scope || difference == KeyDifference::Derived;
        const bool tells = isOfSameOrder ? difference != KeyDifference::None
                                         : sharesKey && execution.differsFrom == 0;
        if (!tells)
            continue;
        execution.difference = difference;
        execution.differsFrom = isOfSameOrder ? earlier.number : 0;
        execution.sharesKeyWith = isOfSameOrder ? 0 : earlier.number;
    }
}

void RecordHistory::take(const Event &event)
{
    if (!event.record)
        return;
    RecordVersion version;
    version.by = event.execution;
    version.at = event.at;
    if (event.kind == EventKind::RecordWritten) {
        version.record = event.record;
        // Only a claim brings a new token.
        m_owners.try_emplace(event.record->owner, event.execution);
    } else {
        version.removed = event.record;
    }
    m_versions[event.record->id].push_back(std::move(version));
}

const std::vector<RecordVersion> &RecordHistory::versionsOf(const KeyId &id) const
{
    static const std::vector<RecordVersion> none;
    const auto found = m_versions.find(id);
    return found == m_versions.end() ? none : found->second;
}

const RecordVersion *RecordHistory::withFence(const KeyId &id, quint64 fence) const
{
    const std::vector<RecordVersion> &versions = versionsOf(id);
    const auto found =
        std::find_if(versions.rbegin(), versions.rend(), [fence](const RecordVersion &version) {
            return version.record && version.record->fence == fence;
        });
    return found == versions.rend() ? nullptr : &*found;
}

int RecordHistory::ownerOf(const KeyRecord &record) const
{
    const auto found = m_owners.find(record.owner);
    return found == m_owners.end() ? 0 : found->second;
}

OtherState KnownSoFar::stateOf(const ExecutionCourse &execution) const
{
    if (execution.crash)
        return OtherState::Crashed;
    const bool isDone = execution.answer && !execution.workIsUnderWay;
    const bool isDoneUnheard =
        execution.isCompleter && execution.hasWorked && !execution.workIsUnderWay;
    if (isDone || isDoneUnheard)
        return OtherState::Ended;
    const auto held = heldUntil.find(execution.api);
    const bool standsStill = held != heldUntil.end() && held->second > now;
    return standsStill ? OtherState::StandingStill : OtherState::AtWork;
}

Meeting KnownSoFar::meet(int other) const
{
    Meeting meeting;
    if (const ExecutionCourse *found = findExecution(causes, other)) {
        meeting.other = other;
        meeting.state = stateOf(*found);
    }
    return meeting;
}

Meeting KnownSoFar::meetHolder(const ExecutionCourse &execution, const Event &event) const
{
    const KeyId id{event.scope, event.key};
    // Whoever holds the lock itself was refused by the record.
    const auto &locks = records.versionsOf(lockIdOf(id));
    const bool isLocked = !locks.empty() && locks.back().record;
    const int locker = isLocked ? records.ownerOf(*locks.back().record) : 0;
    const bool isByLock = event.kind == EventKind::Refused || event.kind == EventKind::Waiting;
    if (isByLock && locker != 0 && locker != execution.number)
        return meet(locker);
    const RecordVersion *version = records.withFence(id, event.fence);
    const int owner = version == nullptr ? 0 : records.ownerOf(*version->record);
    return owner == execution.number ? Meeting{} : meet(owner);
}

// Finds why the work of an execution was begun that claimed a key: `event` is a Claimed or a
// TookOver of that execution, which is one of those that are known.
void startByClaim(ExecutionCourse &execution, const Event &event, const KnownSoFar &known)
{
    execution.id = {event.scope, event.key};
    execution.startedAt = event.at;
    const std::vector<RecordVersion> &versions = known.records.versionsOf(execution.id);
    const auto claim =
        std::find_if(versions.rbegin(), versions.rend(), [&](const RecordVersion &version) {
            return version.record && version.by == execution.number
                && version.record->fence == event.fence
                && version.record->status == RecordStatus::InProgress;
        });
    const RecordVersion *before = nullptr;
    if (claim == versions.rend())
        before = versions.empty() ? nullptr : &versions.back();
    else if (std::next(claim) != versions.rend())
        before = &*std::next(claim);
    if (before == nullptr)
        startOnFreeKey(execution, known);
    else if (!before->record)
        startAfterRemoval(execution, *before, known);
    else
        startOverRecord(execution, *before, claim == versions.rend() ? *before : *claim,
                        event.kind == EventKind::TookOver, known);
    execution.hasClaimOnRecord = claim != versions.rend();
    if (execution.hasClaimOnRecord)
        execution.wentOn = claim->record->recoveryPoint > 0;
}

// Which kinds of events tell something about whom.
constexpr std::array ofCustomers{
    EventKind::IntentFormed, EventKind::RetryScheduled, EventKind::RetryDenied, EventKind::Reloaded,
    EventKind::GaveUp,       EventKind::TunnelEntered,  EventKind::TunnelLeft};
constexpr std::array ofProcesses{EventKind::ApiCrashed,      EventKind::ApiHeld,
                                 EventKind::Deployed,        EventKind::CompleterCame,
                                 EventKind::ThrottlingBegan, EventKind::ThrottlingEnded};
constexpr std::array ofClaims{EventKind::Claimed,           EventKind::TookOver,
                              EventKind::RanUnprotected,    EventKind::StaleOwner,
                              EventKind::RecordWriteFailed, EventKind::ClaimLost};
constexpr std::array ofAnswers{EventKind::Replayed,   EventKind::Refused,    EventKind::Waiting,
                               EventKind::Mismatched, EventKind::KeyMissing, EventKind::Expired};
constexpr std::array ofWorks{EventKind::WorkStarted, EventKind::WorkEnded, EventKind::WorkThrew};
constexpr std::array ofEffects{EventKind::Charged, EventKind::ChargeRecognised, EventKind::Baked,
                               EventKind::EffectRefused};

template<size_t count>
bool isIn(const std::array<EventKind, count> &kinds, EventKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// What a crash says that ends a runtime rather than a process.
constexpr QStringView deadlineText = u"at-deadline";

class CauseFinder
{
public:
    void take(const Event &event)
    {
        if (event.at != m_known.now)
            settleArrivals();
        m_known.now = event.at;
        m_known.causes.now = event.at;
        if (event.message != MessageKind::None) {
            takeMessage(event);
            return;
        }
        if (isIn(ofCustomers, event.kind))
            takeOfCustomer(event);
        else if (isIn(ofProcesses, event.kind))
            takeOfProcess(event);
        else if (isIn(ofClaims, event.kind))
            takeOfClaim(event);
        else if (isIn(ofAnswers, event.kind))
            takeOfAnswer(event);
        else if (isIn(ofWorks, event.kind))
            takeOfWork(event);
        else if (isIn(ofEffects, event.kind))
            takeEffect(event);
        else if (event.kind == EventKind::LockFreed)
            m_known.freedLocks.emplace(event.key, event.fence);
        else if (event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved)
            m_known.records.take(event);
    }

    RunCauses finish() { return std::move(m_known.causes); }

private:
    void takeMessage(const Event &event)
    {
        if (event.message == MessageKind::Request)
            takeRequest(event);
        else if (event.message == MessageKind::Reply)
            takeReply(event);
        else if (event.message == MessageKind::Screen)
            takeScreen(event);
        else if (event.message == MessageKind::StoreCall
                 || event.message == MessageKind::StoreAnswer)
            takeStoreMessage(event);
        else
            executionOf(event);
    }

    void takeRequest(const Event &event)
    {
        RequestCourse &request = m_known.causes.requests[event.attempt];
        if (event.kind == EventKind::Sent) {
            request = {event.attempt, event.intent, event.key, event.at, false, false, false};
        } else if (event.kind == EventKind::Arrived) {
            request.hasArrived = true;
        } else {
            request.isLost = true;
            request.wasLostInTunnel = m_known.causes.isInTunnel;
        }
    }

    void takeReply(const Event &event)
    {
        if (event.kind == EventKind::Sent) {
            ExecutionCourse *execution = executionOf(event);
            if (execution == nullptr) {
                ExecutionCourse refused;
                refused.attempt = event.attempt;
                refused.intent = event.intent;
                refused.at = event.at;
                refused.answerCause = AnswerCause::NoProcess;
                m_known.causes.executions.push_back(refused);
                execution = &m_known.causes.executions.back();
            }
            if (execution->answerCause == AnswerCause::None)
                execution->answerCause = AnswerCause::OwnWork;
            execution->answer = AnswerCourse{event.code, event.order, ReplyFate::UnderWay};
            execution->wasAcceptedFirst = execution->answerCause == AnswerCause::OwnWork
                && event.code < firstErrorCode && !execution->hasCharged
                && !execution->chargeWasKnown && execution->cakes.empty();
            if (execution->start == StartCause::Unprotected)
                execution->workIsUnderWay = false;
            m_replies[event.number] =
                static_cast<int>(execution - m_known.causes.executions.data());
            return;
        }
        const auto found = m_replies.find(event.number);
        if (found == m_replies.end())
            return;
        const auto place = static_cast<size_t>(found->second);
        AnswerCourse &answer = *m_known.causes.executions[place].answer;
        if (event.kind == EventKind::Lost) {
            answer.fate = m_known.causes.isInTunnel ? ReplyFate::LostInTunnel : ReplyFate::Lost;
        } else if (answer.fate != ReplyFate::Heard) { // a copy changes nothing
            answer.fate = ReplyFate::JustArrived;
            m_justArrived.push_back(place);
        }
    }

    void takeScreen(const Event &event)
    {
        IntentCourse &course = m_known.causes.intents[event.intent];
        if (event.kind == EventKind::Sent) {
            hear(event.intent);
        } else if (event.kind == EventKind::Arrived) {
            course.screens.push_back(
                {event.at, event.text, event.code, event.order, course.lastCode, course.lastCause});
        }
    }

    void takeStoreMessage(const Event &event)
    {
        ExecutionCourse *execution = executionOf(event);
        if (event.kind != EventKind::Lost || execution == nullptr)
            return;
        if (event.message == MessageKind::StoreAnswer)
            execution->storeTrouble = StoreTrouble::AnswerLost;
        else
            execution->storeTrouble = m_isThrottled ? StoreTrouble::Throttled : StoreTrouble::Down;
    }

    void takeOfCustomer(const Event &event)
    {
        if (event.kind == EventKind::TunnelEntered || event.kind == EventKind::TunnelLeft) {
            m_known.causes.isInTunnel = event.kind == EventKind::TunnelEntered;
            return;
        }
        if (event.kind == EventKind::Reloaded) {
            for (const size_t place : m_justArrived) {
                ExecutionCourse &execution = m_known.causes.executions[place];
                if (m_known.causes.intents[execution.intent].customer == event.actor)
                    execution.answer->fate = ReplyFate::PageGone;
            }
            return;
        }
        IntentCourse &course = m_known.causes.intents[event.intent];
        if (event.kind == EventKind::IntentFormed) {
            course.intent = event.intent;
            course.customer = event.actor;
            course.cake = event.text;
        } else if (event.kind == EventKind::GaveUp) {
            course.hasGivenUp = true;
        } else {
            hear(event.intent); // the page means to ask again, or would if it still might
        }
    }

    void takeOfProcess(const Event &event)
    {
        if (event.kind == EventKind::ThrottlingBegan || event.kind == EventKind::ThrottlingEnded) {
            m_isThrottled = event.kind == EventKind::ThrottlingBegan;
        } else if (event.kind == EventKind::Deployed) {
            m_known.causes.wasRenamed = true;
        } else if (event.kind == EventKind::ApiHeld) {
            m_known.heldUntil[event.api] = event.at + event.span;
            if (ExecutionCourse *execution = executionOf(event)) {
                execution->heldFor = event.span;
                execution->wentOnAt = event.at + event.span;
            }
        } else if (event.kind == EventKind::ApiCrashed) {
            executionOf(event);
            m_known.heldUntil.erase(event.api);
            // At its deadline only the runtime of that very execution ends.
            const bool isDeadline = event.text == deadlineText;
            for (ExecutionCourse &execution : m_known.causes.executions) {
                const bool isHit =
                    isDeadline ? execution.number == event.execution : execution.api == event.api;
                const bool isAtIt = isHit && !execution.crash
                    && (isDeadline || m_known.stateOf(execution) != OtherState::Ended);
                if (!isAtIt)
                    continue;
                execution.crash = event;
                execution.crashIsItsOwn = execution.number == event.execution;
                execution.endedAtDeadline = isDeadline;
                execution.workIsUnderWay = false;
            }
        } else {
            executionOf(event);
        }
    }

    void takeOfClaim(const Event &event)
    {
        ExecutionCourse *execution = executionOf(event);
        if (execution == nullptr)
            return;
        if (event.kind == EventKind::StaleOwner) {
            execution->lostClaim = true;
            execution->lostClaimAt = event.at;
            execution->precededBy = bakerOf(*execution);
        } else if (event.kind == EventKind::ClaimLost) {
            execution->answerCause = AnswerCause::ClaimLost;
        } else if (event.kind == EventKind::RecordWriteFailed) {
            execution->failedToRecord = true;
            if (event.fence == 0 && execution->answerCause != AnswerCause::ClaimLost)
                execution->answerCause = AnswerCause::StoreFailed;
        } else if (event.kind == EventKind::RanUnprotected) {
            execution->start = StartCause::Unprotected;
            execution->unprotected =
                valueOf<UnprotectedCause>(event.text).value_or(UnprotectedCause::NoLayer);
            execution->startedAt = event.at;
            execution->hasWorked = true;
            execution->workIsUnderWay = true;
        } else {
            execution->answerCause = AnswerCause::None; // a claim that was made again
            startByClaim(*execution, event, m_known);
        }
    }

    void takeOfAnswer(const Event &event)
    {
        ExecutionCourse *execution = executionOf(event);
        if (execution == nullptr)
            return;
        if (execution->id.key.isEmpty())
            execution->id = {event.scope, event.key};
        const bool hadWaited = execution->answerMeeting.hadWaited;
        if (event.kind == EventKind::KeyMissing) {
            execution->answerCause = AnswerCause::NoKey;
            return;
        }
        execution->answerMeeting = m_known.meetHolder(*execution, event);
        execution->answerMeeting.hadWaited = hadWaited || event.kind == EventKind::Waiting;
        if (event.kind == EventKind::Waiting) {
            execution->isWaiting = true;
        } else if (event.kind == EventKind::Refused) {
            execution->answerCause = AnswerCause::InProgress;
        } else if (event.kind == EventKind::Mismatched) {
            execution->answerCause = AnswerCause::OtherRequest;
        } else if (event.kind == EventKind::Expired) {
            execution->answerCause = AnswerCause::KeyGone;
        } else {
            const RecordVersion *version =
                m_known.records.withFence({event.scope, event.key}, event.fence);
            const bool isOpen =
                version != nullptr && version->record->status == RecordStatus::InProgress;
            execution->answerCause = isOpen ? AnswerCause::Accepted : AnswerCause::Record;
            execution->otherHadSucceeded = version != nullptr
                && (!version->record->response || version->record->response->isSuccess());
        }
    }

    void takeOfWork(const Event &event)
    {
        ExecutionCourse *execution = executionOf(event);
        if (execution == nullptr)
            return;
        execution->isClosing = event.kind == EventKind::WorkThrew && !execution->hasWorked;
        execution->hasWorked = true;
        execution->isWaiting = false;
        execution->workIsUnderWay = event.kind == EventKind::WorkStarted;
        execution->hasThrown = event.kind == EventKind::WorkThrew;
    }

    void takeEffect(const Event &event)
    {
        ExecutionCourse *execution = executionOf(event);
        IntentCourse &course = m_known.causes.intents[event.intent];
        if (execution == nullptr)
            return;
        if (event.kind == EventKind::Charged) {
            execution->hasCharged = true;
            execution->chargesBefore = course.charges;
            ++course.charges;
        } else if (event.kind == EventKind::ChargeRecognised) {
            execution->chargeWasKnown = true;
        } else if (event.kind == EventKind::Baked) {
            if (execution->cakes.empty())
                execution->cakesBefore = static_cast<int>(course.cakes.size());
            execution->cakes.push_back(event.order);
            course.cakes.push_back(event.order);
            course.bakedAt = event.at;
            m_known.causes.intentOfOrder[event.order] = event.intent;
            quint64 &highest = m_highestFences[event.key];
            highest = std::max(highest, event.fence);
        } else {
            execution->wasRefusedByKitchen = true;
            execution->refusedByNewerClaim = m_highestFences[event.key] > event.fence;
        }
    }

    // What the page makes of a reply it makes of it at once.
    void settleArrivals()
    {
        for (const size_t place : m_justArrived) {
            auto &answer = m_known.causes.executions[place].answer;
            if (answer->fate == ReplyFate::JustArrived)
                answer->fate = ReplyFate::Unheard;
        }
        m_justArrived.clear();
    }

    // The page goes by what has arrived at this instant.
    void hear(int intent)
    {
        for (const size_t place : m_justArrived) {
            ExecutionCourse &execution = m_known.causes.executions[place];
            if (execution.intent != intent || execution.answer->fate != ReplyFate::JustArrived)
                continue;
            execution.answer->fate = ReplyFate::Heard;
            IntentCourse &course = m_known.causes.intents[intent];
            course.lastCode = execution.answer->code;
            course.lastCause = execution.answerCause;
        }
    }

    // Made where it is not known yet.
    ExecutionCourse *executionOf(const Event &event)
    {
        if (event.execution == 0)
            return nullptr;
        if (ExecutionCourse *known = find(event.execution))
            return known;
        ExecutionCourse execution;
        execution.number = event.execution;
        execution.attempt = event.attempt;
        execution.intent = event.intent;
        execution.api = event.api;
        execution.at = event.at;
        execution.isCompleter = event.kind == EventKind::CompleterCame;
        execution.isCopy = !execution.isCompleter
            && std::any_of(
                m_known.causes.executions.begin(), m_known.causes.executions.end(),
                [&event](const ExecutionCourse &other) { return other.attempt == event.attempt; });
        m_known.causes.executions.push_back(execution);
        return &m_known.causes.executions.back();
    }

    ExecutionCourse *find(int number)
    {
        const auto found = std::find_if(
            m_known.causes.executions.begin(), m_known.causes.executions.end(),
            [number](const ExecutionCourse &execution) { return execution.number == number; });
        return number == 0 || found == m_known.causes.executions.end() ? nullptr : &*found;
    }

    // Another execution that has baked for the same key; 0 = none.
    [[nodiscard]] int bakerOf(const ExecutionCourse &execution) const
    {
        const auto found =
            std::find_if(m_known.causes.executions.begin(), m_known.causes.executions.end(),
                         [&execution](const ExecutionCourse &other) {
                             return other.number != execution.number && other.id == execution.id
                                 && !other.cakes.empty();
                         });
        return found == m_known.causes.executions.end() ? 0 : found->number;
    }

    KnownSoFar m_known;
    std::map<QString, quint64> m_highestFences; // of the cakes, by key
    std::map<int, int> m_replies; // of an execution (by place), by the number of the message
    std::vector<size_t> m_justArrived; // executions whose replies came at this very instant
    bool m_isThrottled = false;
};

} // namespace

const ExecutionCourse *findExecution(const RunCauses &causes, int number)
{
    const auto found = std::find_if(
        causes.executions.begin(), causes.executions.end(),
        [number](const ExecutionCourse &execution) { return execution.number == number; });
    return number == 0 || found == causes.executions.end() ? nullptr : &*found;
}

QString keyOf(const RunCauses &causes, const ExecutionCourse &execution)
{
    const auto request = causes.requests.find(execution.attempt);
    return request == causes.requests.end() ? QString() : request->second.key;
}

RunCauses causesOf(std::span<const Event> events)
{
    CauseFinder finder;
    for (const Event &event : events)
        finder.take(event);
    return finder.finish();
}

} // namespace onecake
