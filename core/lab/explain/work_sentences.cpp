// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/work_sentences.h"

#include "core/base/text/duration_text.h"
#include "core/lab/explain/causes.h"
#include "core/lab/sim/scenario/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int firstServerErrorCode = 500;

} // namespace

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
