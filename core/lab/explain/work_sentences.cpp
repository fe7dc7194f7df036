// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/work_sentences.h"

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/explain/causes.h"
#include "core/lab/sim/scenario/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int firstServerErrorCode = 500;

} // namespace

bool hasEffects(const ExecutionCourse &execution)
{
    return execution.hasCharged || execution.chargeWasKnown || !execution.cakes.empty();
}

bool hasEnded(const ExecutionCourse &execution)
{
    const bool hasFailed = execution.answer && execution.answer->code >= firstErrorCode;
    return execution.crash || execution.hasThrown || execution.lostClaim || execution.failedToRecord
        || hasFailed;
}

QString apiOf(const ExecutionCourse &execution)
{
    Event event;
    event.api = execution.api;
    return nameOfApi(event);
}

QString ReplySentences::fate(const ExecutionCourse &execution) const
{
    if (!execution.answer)
        return {};
    switch (fateOf(execution)) {
    case ReplyFate::None:
    case ReplyFate::JustArrived:
    case ReplyFate::Heard:
        return {};
    case ReplyFate::UnderWay:
        return tr("its reply is on its way");
    case ReplyFate::Unheard:
        return tr("nobody was waiting for its reply any more");
    case ReplyFate::PageGone:
        return tr("the page was reloaded at the moment its reply came");
    case ReplyFate::Lost:
        return tr("its reply was lost");
    case ReplyFate::LostInTunnel:
        return tr("its reply was lost in the tunnel");
    }
    Q_UNREACHABLE();
}

// What the page makes of a reply it makes of it at once.
ReplyFate ReplySentences::fateOf(const ExecutionCourse &execution) const
{
    const ReplyFate fate = execution.answer->fate;
    return fate == ReplyFate::JustArrived && m_isOver ? ReplyFate::Unheard : fate;
}

QString LeadSentences::of(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const QString other = m_names.object(execution.startMeeting.other);
    if (execution.isClosing)
        return tr("%1 closed %2 as failed instead of running it again").arg(subject, other);
    switch (execution.start) {
    case StartCause::None:
        break;
    case StartCause::Unprotected:
        return withoutKey(execution);
    case StartCause::FreeKey:
        return execution.difference == KeyDifference::None ? plain(execution)
                                                           : underOtherKey(execution);
    case StartCause::LeaseOver:
        return overLease(execution);
    case StartCause::LockFreed:
        return tr("%1 got the key, because the lock of %2 was freed too early").arg(subject, other);
    case StartCause::LeftOpen:
        return wentOnWith(tr("%1 took the key over, because %2 had ended with an error and left it "
                             "open")
                              .arg(subject, other),
                          execution);
    case StartCause::FailureOnRecord:
        return tr("%1 was carried out, because the record of %2 said that it had failed")
            .arg(subject, other);
    case StartCause::OtherRequest:
        return tr("%1 took the key from %2, which had asked for something else")
            .arg(subject, other);
    case StartCause::RecordExpired:
        return afterExpiry(execution);
    case StartCause::RecordRemoved:
        return afterRemoval(execution);
    case StartCause::ClaimNotSeen:
        return tr("%1 got the key as well, because the claim of %2 could not be seen yet when it "
                  "looked")
            .arg(subject, other);
    case StartCause::NothingOnRecord:
        return withoutRecord(execution);
    }
    return tr("%1 was taken up by %2").arg(subject, apiOf(execution));
}

QString LeadSentences::plain(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const bool isInPart = hasEffects(execution) && execution.cakes.empty();
    const bool goesOn = execution.workIsUnderWay || (isInPart && !hasEnded(execution));
    if (execution.wasAcceptedFirst)
        return acceptedFirst(execution);
    if (goesOn && !m_isOver)
        return tr("%1 is being carried out").arg(subject);
    if (isInPart)
        return tr("%1 was carried out in part").arg(subject);
    if (hasEffects(execution))
        return tr("%1 was carried out").arg(subject);
    return execution.hasClaimOnRecord ? tr("%1 claimed its key").arg(subject)
                                      : tr("%1 was taken up").arg(subject);
}

// Answered before anything was done, which is told first, with what became of that answer.
QString LeadSentences::acceptedFirst(const ExecutionCourse &execution) const
{
    QString accepted = tr("%1 was accepted at once (%2)")
                           .arg(m_names.subject(execution))
                           .arg(execution.answer->code);
    if (const QString fate = m_reply.fate(execution); !fate.isEmpty())
        accepted = tr("%1; %2").arg(accepted, fate);
    if (!hasEffects(execution))
        return accepted;
    if (!execution.cakes.empty())
        return tr("%1; then it was carried out").arg(accepted);
    return hasEnded(execution) || m_isOver ? tr("%1; then it was carried out in part").arg(accepted)
                                           : tr("%1; it is being carried out").arg(accepted);
}

bool LeadSentences::isPlain(const ExecutionCourse &execution)
{
    return execution.start == StartCause::FreeKey && execution.difference == KeyDifference::None
        && !execution.isClosing;
}

QString LeadSentences::withoutKey(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    switch (execution.unprotected) {
    case UnprotectedCause::NoLayer:
        break;
    case UnprotectedCause::KeyMissing:
        return tr("%1 carried no key that can be used, and was carried out without protection")
            .arg(subject);
    case UnprotectedCause::StoreUnavailable:
        return tr("%1 was carried out without protection, because the store could not be reached")
            .arg(subject);
    case UnprotectedCause::DuplicateRuns:
        return tr("%1 was carried out beside the first, because duplicates may run").arg(subject);
    }
    const bool isRepetition = std::any_of(
        m_causes.executions.begin(), m_causes.executions.end(), [&](const ExecutionCourse &other) {
            return other.intent == execution.intent && other.number < execution.number
                && other.hasWorked;
        });
    if (execution.isCompleter)
        return ofRedelivery(execution);
    return isRepetition
        ? tr("%1 was treated as a new order, because nothing looks for keys").arg(subject)
        : plain(execution);
}

// Without keys, a request is taken up until its end is reported.
QString LeadSentences::ofRedelivery(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    bool hasFailed = false;
    bool wasDone = false;
    for (const ExecutionCourse &other : m_causes.executions) {
        if (other.attempt != execution.attempt || other.number >= execution.number)
            continue;
        hasFailed = hasFailed || (other.answer && other.answer->code >= firstErrorCode);
        wasDone = wasDone || !other.cakes.empty();
    }
    if (wasDone)
        return tr("%1 took up request %2 once more, because nobody had reported that it was done")
            .arg(subject)
            .arg(execution.attempt);
    return (hasFailed ? tr("%1 took up request %2 once more, because it had failed")
                      : tr("%1 took up request %2 once more, because it had been left unfinished"))
        .arg(subject)
        .arg(execution.attempt);
}

QString LeadSentences::underOtherKey(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    if (execution.sharesKeyWith != 0)
        return withSharedKey(execution);
    const QString other = m_names.object(execution.differsFrom);
    switch (execution.difference) {
    case KeyDifference::None:
        break;
    case KeyDifference::MadeAnew:
        return tr("%1 came under another key than %2, and was treated as a new order")
            .arg(subject, other);
    case KeyDifference::MadeByServer:
        return tr("%1 was given a key of its own by the server, as %2 had been, and was treated as "
                  "a new order")
            .arg(subject, other);
    case KeyDifference::Scope:
        if (m_causes.wasRenamed)
            return tr("%1 was treated as a new order, because the name of the function is part of "
                      "the key and had been changed since %2")
                .arg(subject, other);
        return tr("%1 came with the key of %2 in another scope, and was treated as a new order")
            .arg(subject, other);
    case KeyDifference::Derived:
        return tr("%1 came with the key of %2 and another content, and was treated as a new order")
            .arg(subject, other);
    }
    return plain(execution);
}

// Why the key of another order did no harm.
QString LeadSentences::withSharedKey(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const QString other = m_names.object(execution.sharesKeyWith);
    return execution.difference == KeyDifference::Scope
        ? tr("%1 came with the key of %2 in another scope, and was carried out").arg(subject, other)
        : tr("%1 came with the key of %2, but the API makes one of the content, which was another, "
             "and it was carried out")
              .arg(subject, other);
}

QString LeadSentences::overLease(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const Meeting &meeting = execution.startMeeting;
    const QString other = m_names.object(meeting.other);
    const QString at = toReadableText(execution.startedAt);
    if (meeting.wasAhead)
        return tr("%1 took the key over at %2, because the clock of %3 is ahead, and the lease of "
                  "%4 "
                  "looked expired to it")
            .arg(subject, at, apiOf(execution), other);
    const ExecutionCourse *owner = findExecution(m_causes, meeting.other);
    const QString api = owner == nullptr ? QString() : apiOf(*owner);
    const bool endedAtDeadline = owner != nullptr && owner->endedAtDeadline;
    QString lead;
    switch (meeting.state) {
    case OtherState::Crashed:
        lead = endedAtDeadline
            ? tr("%1 took the key over at %2, because the lease of %3 had run out after its "
                 "runtime "
                 "had been ended")
                  .arg(subject, at, other)
            : tr("%1 took the key over at %2, because the lease of %3 had run out after %4 had "
                 "crashed")
                  .arg(subject, at, other, api);
        break;
    case OtherState::StandingStill:
        lead =
            tr("%1 took the key over at %2, because the lease of %3 ran out while %4 stood still")
                .arg(subject, at, other, api);
        break;
    case OtherState::AtWork:
        lead = tr("%1 took the key over at %2, because the lease of %3 was over, although %4 was "
                  "still at work on it")
                   .arg(subject, at, other, api);
        break;
    case OtherState::Ended:
        lead = tr("%1 took the key over at %2, because the lease of %3 was over and no end of it "
                  "was on record")
                   .arg(subject, at, other);
        break;
    }
    return wentOnWith(lead, execution);
}

QString LeadSentences::wentOnWith(const QString &lead, const ExecutionCourse &execution)
{
    return execution.wentOn ? tr("%1, and went on where it had stopped").arg(lead) : lead;
}

QString LeadSentences::afterExpiry(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const Meeting &meeting = execution.startMeeting;
    const QString other = m_names.object(meeting.other);
    if (meeting.wasAhead)
        return (meeting.wasOpen ? tr("%1 was let in, because the clock of %2 is ahead, and the "
                                     "running claim of %3 looked expired to it")
                                : tr("%1 was let in, because the clock of %2 is ahead, and the "
                                     "record of %3 looked expired to it"))
            .arg(subject, apiOf(execution), other);
    if (!meeting.wasOpen)
        return tr("%1 came after the record of %2 had expired, and was treated as a new order")
            .arg(subject, other);
    return tr("%1 found the key free at %2, because the claim of %3 had expired")
        .arg(subject, toReadableText(execution.startedAt), other);
}

QString LeadSentences::withoutRecord(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const Meeting &meeting = execution.startMeeting;
    const QString other = m_names.object(meeting.other);
    switch (meeting.state) {
    case OtherState::AtWork:
    case OtherState::StandingStill:
        return tr("%1 was let in as well, because nothing had been recorded about %2 yet")
            .arg(subject, other);
    case OtherState::Crashed:
        return tr("%1 was let in, because nothing had been recorded about %2 before the crash")
            .arg(subject, other);
    case OtherState::Ended:
        return tr("%1 was let in, because nothing had been recorded about %2").arg(subject, other);
    }
    Q_UNREACHABLE();
}

QString LeadSentences::afterRemoval(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const Meeting &meeting = execution.startMeeting;
    const QString other = m_names.object(meeting.other);
    const ExecutionCourse *owner = findExecution(m_causes, meeting.other);
    if (meeting.byStore)
        return afterExpiry(execution);
    if (!meeting.byOther)
        return tr("%1 found the key free, because it had been taken away from %2")
            .arg(subject, other);
    const bool hasFailed = owner != nullptr
        && (owner->hasThrown || owner->failedToRecord
            || (owner->answer && owner->answer->code >= firstErrorCode));
    return hasFailed
        ? tr("%1 found the key free, because %2 had ended with an error and its record was removed")
              .arg(subject, other)
        : tr("%1 found the key free, because the record of %2 was removed at its end")
              .arg(subject, other);
}

QString WorkSentences::whole(const ExecutionCourse &execution) const
{
    return joined(m_leads.of(execution), execution);
}

QString WorkSentences::joined(const QString &lead, const ExecutionCourse &execution) const
{
    const QString done = effects(execution);
    QString sentence = done.isEmpty() ? lead : tr("%1: %2").arg(lead, done);
    for (const QString &clause : {kitchenRefusal(execution), ending(execution),
                                  recording(execution), answering(execution), fate(execution)}) {
        if (!clause.isEmpty())
            sentence = tr("%1; %2").arg(sentence, clause);
    }
    return tr("%1.").arg(sentence);
}

QString WorkSentences::beforeStandingStill(const ExecutionCourse &execution) const
{
    const QString subject = m_names.subject(execution);
    const QString api = apiOf(execution);
    const bool isAccepted =
        execution.wasAcceptedFirst && execution.answer->fate != ReplyFate::UnderWay;
    const QString claimed = execution.hasClaimOnRecord ? tr("%1 claimed its key").arg(subject)
                                                       : tr("%1 was taken up").arg(subject);
    const QString begun = isAccepted
        ? tr("%1, was accepted at once (%2)").arg(claimed).arg(execution.answer->code)
        : claimed;
    if (execution.endedAtDeadline)
        return tr("%1, and then %2 stood still until the runtime was ended at its deadline, at %3.")
            .arg(begun, api, toReadableText(execution.crash->at));
    if (execution.wentOnAt > m_causes.now && !m_isOver)
        return tr("%1, and %2 stands still.").arg(begun, api);
    return tr("%1, and then %2 stood still for %3.")
        .arg(begun, api, toReadableText(execution.heldFor));
}

QString WorkSentences::afterStandingStill(const ExecutionCourse &execution) const
{
    return joined(tr("%1 went on at %2 as if nothing had happened")
                      .arg(m_names.subject(execution), toReadableText(execution.wentOnAt)),
                  execution);
}

QString WorkSentences::chargeOf(const ExecutionCourse &execution) const
{
    const QString customer = m_names.customer(execution.intent);
    if (execution.hasCharged && execution.chargesBefore == 0)
        return tr("%1 was charged").arg(customer);
    if (execution.hasCharged && execution.chargesBefore == 1)
        return tr("%1 was charged a second time").arg(customer);
    if (execution.hasCharged)
        return tr("%1 was charged once more").arg(customer);
    return execution.chargeWasKnown ? tr("the payment service knew the charge already") : QString();
}

QString WorkSentences::bakeOf(const ExecutionCourse &execution) const
{
    if (execution.cakes.empty())
        return {};
    const int number = execution.cakes.front();
    if (execution.cakesBefore == 0)
        return tr("no. %1 was baked").arg(number);
    return execution.cakesBefore == 1 ? tr("a second cake, no. %1, was baked").arg(number)
                                      : tr("yet another cake, no. %1, was baked").arg(number);
}

QString WorkSentences::effects(const ExecutionCourse &execution) const
{
    const QString charge = chargeOf(execution);
    const QString bake = bakeOf(execution);
    if (charge.isEmpty())
        return bake;
    return bake.isEmpty() ? charge : tr("%1 and %2").arg(charge, bake);
}

QString WorkSentences::kitchenRefusal(const ExecutionCourse &execution) const
{
    if (!execution.wasRefusedByKitchen)
        return {};
    return execution.refusedByNewerClaim
        ? tr("the kitchen refused its cake, because it had baked for a newer claim")
        : tr("the kitchen refused its cake, because it had baked one for this key");
}

QString WorkSentences::ending(const ExecutionCourse &execution) const
{
    if (execution.crash)
        return crashOf(execution);
    if (execution.isClosing)
        return {};
    if (execution.hasThrown)
        return hasEffects(execution) ? tr("then its work threw an exception")
                                     : tr("its work threw an exception before anything was done");
    if (execution.workIsUnderWay && !m_isOver)
        return tr("the work goes on");
    const bool hasFailed = execution.start == StartCause::Unprotected && execution.answer
        && execution.answer->code >= firstServerErrorCode;
    if (hasFailed)
        return hasEffects(execution) ? tr("its work failed")
                                     : tr("its work failed before anything was done");
    if (!execution.lostClaim || execution.wasRefusedByKitchen)
        return {};
    const int successor = execution.hasClaimOnRecord ? successorOf(execution) : 0;
    if (!execution.cakes.empty())
        return successor == 0 ? tr("this was not recorded, because its claim was no longer its own")
                              : tr("this was not recorded, because its claim had passed to %1")
                                    .arg(m_names.object(successor));
    if (successor == 0 && execution.precededBy != 0)
        return tr("its cake was not baked, because the one of %1 had been committed before it")
            .arg(m_names.object(execution.precededBy));
    return successor == 0 ? tr("its cake was not baked, because its claim was no longer its own")
                          : tr("its cake was not baked, because it had lost its claim to %1")
                                .arg(m_names.object(successor));
}

int WorkSentences::successorOf(const ExecutionCourse &execution) const
{
    const auto found = std::find_if(
        m_causes.executions.begin(), m_causes.executions.end(), [&](const ExecutionCourse &other) {
            return other.start != StartCause::None && other.startMeeting.other == execution.number
                && other.startedAt <= execution.lostClaimAt;
        });
    return found == m_causes.executions.end() ? 0 : found->number;
}

QString WorkSentences::crashOf(const ExecutionCourse &execution) const
{
    const QString api = apiOf(execution);
    if (execution.endedAtDeadline)
        return tr("its runtime was ended at the deadline, at %1")
            .arg(toReadableText(execution.crash->at));
    if (!execution.crashIsItsOwn)
        return tr("%1 crashed").arg(api);
    const auto point = valueOf<WorkPoint>(execution.crash->text);
    const bool hasKey = execution.start != StartCause::Unprotected;
    if (!hasEffects(execution))
        return point == WorkPoint::BeforeClaim
            ? tr("%1 crashed before it had looked at the key").arg(api)
            : tr("%1 crashed before anything was done").arg(api);
    if (point == WorkPoint::DuringWork)
        return tr("%1 crashed in the middle of the work").arg(api);
    if (point == WorkPoint::AfterRecord)
        return tr("%1 crashed before it could answer").arg(api);
    if (execution.cakes.empty())
        return tr("%1 crashed before the cake was committed").arg(api);
    return hasKey ? tr("%1 crashed before this was on record").arg(api)
                  : tr("%1 crashed before it could answer").arg(api);
}

QString WorkSentences::recording(const ExecutionCourse &execution) const
{
    if (execution.answerCause == AnswerCause::StoreFailed)
        return {};
    if (!execution.failedToRecord)
        return execution.storeTrouble == StoreTrouble::AnswerLost
            ? tr("an answer of the store was lost, and the API asked it again for what stood on "
                 "record")
            : QString();
    switch (execution.storeTrouble) {
    case StoreTrouble::AnswerLost:
        return tr("the store's confirmation of its record was lost");
    case StoreTrouble::Down:
        return tr("its record could not be written, because the store was down");
    case StoreTrouble::Throttled:
        return tr("its record could not be written, because the store turned calls away");
    case StoreTrouble::None:
        break;
    }
    return tr("its record could not be written");
}

QString WorkSentences::answering(const ExecutionCourse &execution) const
{
    // What nobody heard needs no words.
    const bool isTold = execution.wasAcceptedFirst && LeadSentences::isPlain(execution);
    if (!execution.answer || m_reply.fateOf(execution) == ReplyFate::Unheard || isTold)
        return {};
    const int code = execution.answer->code;
    const QString other = m_names.object(execution.answerMeeting.other);
    if (execution.answerCause == AnswerCause::Record
        || execution.answerCause == AnswerCause::Accepted)
        return tr("it was answered from the record of %1").arg(other);
    if (execution.answerCause == AnswerCause::KeyGone)
        return tr("no second cake was baked, because one had been baked for this key already, and "
                  "it "
                  "was answered with %1")
            .arg(code);
    if (execution.answerCause == AnswerCause::InProgress)
        return tr("it was answered with %1, because %2 held the key now").arg(code).arg(other);
    return code >= firstErrorCode ? tr("it was answered with %1").arg(code) : QString();
}

QString WorkSentences::fate(const ExecutionCourse &execution) const
{
    const bool isTold = execution.wasAcceptedFirst && LeadSentences::isPlain(execution);
    return isTold ? QString() : m_reply.fate(execution);
}

} // namespace onecake
