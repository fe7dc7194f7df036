// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/answer_sentences.h"

#include "core/base/invariant.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/explain/causes.h"

namespace onecake {

QString AnswerSentences::of(const ExecutionCourse &execution, const QString &subject) const
{
    const int code = execution.answer ? execution.answer->code : 0;
    const QString other = m_names.object(execution.answerMeeting.other);
    switch (execution.answerCause) {
    case AnswerCause::None:
    case AnswerCause::OwnWork:
        break;
    case AnswerCause::Record:
        return fromRecord(execution, subject);
    case AnswerCause::Accepted:
        return accepted(execution, subject);
    case AnswerCause::InProgress:
        return inProgress(execution, subject);
    case AnswerCause::OtherRequest:
        return tr("%1 got %2, because the key had been used by %3, which asked for something else")
            .arg(subject)
            .arg(code)
            .arg(other);
    case AnswerCause::NoKey:
        return (keyOf(m_causes, execution).isEmpty()
                    ? tr("%1 got %2, because it came without a key")
                    : tr("%1 got %2, because its key is not one that this API accepts"))
            .arg(subject)
            .arg(code);
    case AnswerCause::KeyGone:
        return tr("%1 got %2, because the key had been used by %3 and the answer was no longer "
                  "kept")
            .arg(subject)
            .arg(code)
            .arg(other);
    case AnswerCause::StoreFailed:
        return storeFailed(execution, subject);
    case AnswerCause::ClaimLost:
        return tr("%1 got %2, because the record that held its key could not be found when "
                  "it was looked up")
            .arg(subject)
            .arg(code);
    case AnswerCause::NoProcess:
        return tr("%1 got %2, because no process of the API was up to take it")
            .arg(subject)
            .arg(code);
    }
    return {};
}

bool AnswerSentences::isOfAnotherOrder(const ExecutionCourse &execution) const
{
    const ExecutionCourse *other = findExecution(m_causes, execution.answerMeeting.other);
    return other != nullptr && other->intent != execution.intent;
}

QString AnswerSentences::fromRecord(const ExecutionCourse &execution, const QString &subject) const
{
    if (isOfAnotherOrder(execution))
        return fromForeignRecord(execution, subject);
    const QString other = m_names.object(execution.answerMeeting.other);
    const int code = execution.answer->code;
    const ExecutionCourse *owner = findExecution(m_causes, execution.answerMeeting.other);
    if (owner != nullptr && owner->isClosing)
        return becauseClosed(execution, subject, *owner);
    if (!execution.otherHadSucceeded)
        return tr("%1 got the error %2 from the record of %3, and nothing was done")
            .arg(subject)
            .arg(code)
            .arg(other);
    if (code >= firstErrorCode)
        return tr("%1 got %2, because the order had been carried out already, and nothing was done "
                  "again")
            .arg(subject)
            .arg(code);
    if (execution.answer->order == 0)
        return tr("%1 got %2 from the record of %3, and nothing was done again")
            .arg(subject)
            .arg(code)
            .arg(other);
    if (execution.answerMeeting.hadWaited)
        return tr("%1 waited for %2 and got its answer from the record, no. %3, and nothing was "
                  "done again")
            .arg(subject, other)
            .arg(execution.answer->order);
    const bool wasToldOtherwise =
        owner != nullptr && owner->answer && owner->answer->code >= firstErrorCode;
    return (wasToldOtherwise
                ? tr("%1 got what %2 had put on record, no. %3, and nothing was done again")
                : tr("%1 got the answer of %2 from its record, no. %3, and nothing was done again"))
        .arg(subject, other)
        .arg(execution.answer->order);
}

QString AnswerSentences::becauseClosed(const ExecutionCourse &execution, const QString &subject,
                                       const ExecutionCourse &completer) const
{
    const int code = execution.answer->code;
    const QString closed = m_names.object(completer.startMeeting.other);
    const ExecutionCourse *worker = findExecution(m_causes, completer.startMeeting.other);
    if (worker == nullptr || (worker->cakes.empty() && !worker->hasCharged))
        return tr("%1 got the error %2, because %3 had been closed as failed, and nothing was done")
            .arg(subject)
            .arg(code)
            .arg(closed);
    return (worker->cakes.empty()
                ? tr("%1 got the error %2, because %3 had been closed as failed, although it had "
                     "charged; nothing was done again")
                : tr("%1 got the error %2, because %3 had been closed as failed, although its cake "
                     "had been baked; nothing was done again"))
        .arg(subject)
        .arg(code)
        .arg(closed);
}

// Which key it came with, where another order has it too: the website's own, or one that the API
// makes of what is asked for.
QString AnswerSentences::withForeignKey(const ExecutionCourse &execution, const QString &subject,
                                        const ExecutionCourse &other) const
{
    const QString request = m_names.object(other.number);
    return keyOf(m_causes, execution) == keyOf(m_causes, other)
        ? tr("%1 came with the key of %2").arg(subject, request)
        : tr("%1 came with a key of its own, but the API makes one of the content, which was that "
             "of %2,")
              .arg(subject, request);
}

QString AnswerSentences::nothingDoneFor(const ExecutionCourse &execution) const
{
    return m_names.hasSeveralCustomers()
        ? tr("nothing was done for %1's order").arg(m_names.customer(execution.intent))
        : tr("nothing was done for %1").arg(m_names.order(execution.intent));
}

QString AnswerSentences::fromForeignRecord(const ExecutionCourse &execution,
                                           const QString &subject) const
{
    const ExecutionCourse *other = findExecution(m_causes, execution.answerMeeting.other);
    const QString came = withForeignKey(execution, subject, *other);
    const QString nothing = nothingDoneFor(execution);
    const QString customer = m_names.customer(other->intent);
    const bool isOfOneCustomer = customer == m_names.customer(execution.intent);
    if (execution.answer->order == 0 || !execution.otherHadSucceeded)
        return tr("%1 and got the answer from its record (%2); %3")
            .arg(came)
            .arg(execution.answer->code)
            .arg(nothing);
    if (isOfOneCustomer)
        return tr("%1 and got the answer from its record, no. %2, which is the cake of %3; %4")
            .arg(came)
            .arg(execution.answer->order)
            .arg(m_names.order(other->intent), nothing);
    return tr("%1 and was answered with %2's order, no. %3; %4")
        .arg(came, customer)
        .arg(execution.answer->order)
        .arg(nothing);
}

QString AnswerSentences::accepted(const ExecutionCourse &execution, const QString &subject) const
{
    const Meeting &meeting = execution.answerMeeting;
    const QString other = m_names.object(meeting.other);
    const int code = execution.answer->code;
    if (isOfAnotherOrder(execution))
        return tr("%1 and was told that it had been accepted (%2); %3")
            .arg(withForeignKey(execution, subject,
                                *findExecution(m_causes, execution.answerMeeting.other)))
            .arg(code)
            .arg(nothingDoneFor(execution));
    if (meeting.state == OtherState::StandingStill)
        return tr("%1 was told that it had been accepted (%2), because %3 held the key, although "
                  "%4 stood still")
            .arg(subject)
            .arg(code)
            .arg(other, apiOfOther(execution));
    if (meeting.state == OtherState::Crashed)
        return tr("%1 was told that it had been accepted (%2), because %3 had been, although %4 "
                  "had "
                  "crashed")
            .arg(subject)
            .arg(code)
            .arg(other, apiOfOther(execution));
    if (meeting.state != OtherState::AtWork)
        return tr("%1 was told that it had been accepted (%2), because %3 had been")
            .arg(subject)
            .arg(code)
            .arg(other);
    return tr("%1 was told that it had been accepted (%2), because %3 was at work already")
        .arg(subject)
        .arg(code)
        .arg(other);
}

bool AnswerSentences::endedAtDeadline(const ExecutionCourse &execution) const
{
    const ExecutionCourse *other = findExecution(m_causes, execution.answerMeeting.other);
    return other != nullptr && other->endedAtDeadline;
}

QString AnswerSentences::apiOfOther(const ExecutionCourse &execution) const
{
    Event event;
    const ExecutionCourse *other = findExecution(m_causes, execution.answerMeeting.other);
    event.api = other == nullptr ? 0 : other->api;
    return nameOfApi(event);
}

QString AnswerSentences::inProgress(const ExecutionCourse &execution, const QString &subject) const
{
    const Meeting &meeting = execution.answerMeeting;
    const QString code = QString::number(execution.answer->code);
    if (meeting.other == 0)
        return tr("%1 got %2, because another request was just claiming the key")
            .arg(subject, code);
    const QString other = m_names.object(meeting.other);
    const QString got = meeting.hadWaited
        ? tr("%1 waited for %2 in vain and got %3").arg(subject, other, code)
        : tr("%1 got %2").arg(subject, code);
    switch (meeting.state) {
    case OtherState::AtWork:
        return tr("%1, because %2 was still at work").arg(got, other);
    case OtherState::StandingStill:
        return tr("%1, because %2 held the key while %3 stood still")
            .arg(got, other, apiOfOther(execution));
    case OtherState::Crashed:
        return endedAtDeadline(execution)
            ? tr("%1, because %2 still held the key, although its runtime had been ended")
                  .arg(got, other)
            : tr("%1, because %2 still held the key, although %3 had crashed")
                  .arg(got, other, apiOfOther(execution));
    case OtherState::Ended:
        return tr("%1, because %2 still held the key, although it had ended").arg(got, other);
    }
    ONECAKE_UNREACHABLE();
}

QString AnswerSentences::storeFailed(const ExecutionCourse &execution, const QString &subject) const
{
    const QString code = QString::number(execution.answer->code);
    switch (execution.storeTrouble) {
    case StoreTrouble::AnswerLost:
        return tr("%1 got %2, because the store's answer to its claim was lost").arg(subject, code);
    case StoreTrouble::Down:
        return tr("%1 got %2, because the store was down").arg(subject, code);
    case StoreTrouble::Throttled:
        return tr("%1 got %2, because the store turned calls away").arg(subject, code);
    case StoreTrouble::None:
        break;
    }
    return tr("%1 got %2, because its key could not be claimed").arg(subject, code);
}

} // namespace onecake
