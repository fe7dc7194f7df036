// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/known_so_far.h"

#include <algorithm>
#include <array>

namespace onecake {

namespace {

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

RunCauses causesOf(std::span<const Event> events)
{
    CauseFinder finder;
    for (const Event &event : events)
        finder.take(event);
    return finder.finish();
}

} // namespace onecake
