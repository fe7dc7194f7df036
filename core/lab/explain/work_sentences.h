// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tells why an execution worked on an order, what it did, how it ended, and what became of its
// answer.
#pragma once

#include "core/lab/explain/names.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// Whether something was done for the order, by this execution or an earlier one.
bool hasEffects(const ExecutionCourse &execution);

// Whether the work has ended and no commit of it is still to come.
bool hasEnded(const ExecutionCourse &execution);

// The process in which it ran: "API 2".
QString apiOf(const ExecutionCourse &execution);

// What became of the answer of an execution.
class ReplySentences
{
    Q_DECLARE_TR_FUNCTIONS(ReplySentences)
public:
    explicit ReplySentences(RunPhase phase)
        : m_isOver(phase == RunPhase::Over)
    {}

    // What happened to the answer; empty if there is nothing to say.
    [[nodiscard]] QString fate(const ExecutionCourse &execution) const;
    // For an answer that has been sent.
    [[nodiscard]] ReplyFate fateOf(const ExecutionCourse &execution) const;

private:
    bool m_isOver;
};

// Why an execution worked on an order, as the beginning of a sentence.
class LeadSentences
{
    Q_DECLARE_TR_FUNCTIONS(LeadSentences)
public:
    LeadSentences(const RunCauses &causes, const ExplainedNames &names, RunPhase phase)
        : m_causes(causes)
        , m_names(names)
        , m_reply(phase)
        , m_isOver(phase == RunPhase::Over)
    {}

    [[nodiscard]] QString of(const ExecutionCourse &execution) const;

    // Whether the only reason is that the order was requested.
    [[nodiscard]] static bool isPlain(const ExecutionCourse &execution);

private:
    [[nodiscard]] QString plain(const ExecutionCourse &execution) const;
    [[nodiscard]] QString acceptedFirst(const ExecutionCourse &execution) const;
    [[nodiscard]] QString withoutKey(const ExecutionCourse &execution) const;
    [[nodiscard]] QString ofRedelivery(const ExecutionCourse &execution) const;
    [[nodiscard]] QString underOtherKey(const ExecutionCourse &execution) const;
    [[nodiscard]] QString withSharedKey(const ExecutionCourse &execution) const;
    [[nodiscard]] QString overLease(const ExecutionCourse &execution) const;
    [[nodiscard]] static QString wentOnWith(const QString &lead, const ExecutionCourse &execution);
    [[nodiscard]] QString afterExpiry(const ExecutionCourse &execution) const;
    [[nodiscard]] QString withoutRecord(const ExecutionCourse &execution) const;
    [[nodiscard]] QString afterRemoval(const ExecutionCourse &execution) const;

    const RunCauses &m_causes;
    const ExplainedNames &m_names;
    ReplySentences m_reply;
    bool m_isOver;
};

// What it did, and how it ended.
class WorkSentences
{
    Q_DECLARE_TR_FUNCTIONS(WorkSentences)
public:
    WorkSentences(const RunCauses &causes, const ExplainedNames &names, RunPhase phase)
        : m_causes(causes)
        , m_names(names)
        , m_leads(causes, names, phase)
        , m_reply(phase)
        , m_isOver(phase == RunPhase::Over)
    {}

    // Why it worked, and with what result.
    [[nodiscard]] QString whole(const ExecutionCourse &execution) const;

    // The same in two parts, for an execution whose process stood still in between.
    [[nodiscard]] QString beforeStandingStill(const ExecutionCourse &execution) const;
    [[nodiscard]] QString afterStandingStill(const ExecutionCourse &execution) const;

    // What happened to its answer; empty if there is nothing to say.
    [[nodiscard]] QString fate(const ExecutionCourse &execution) const;

private:
    [[nodiscard]] QString effects(const ExecutionCourse &execution) const;
    [[nodiscard]] QString chargeOf(const ExecutionCourse &execution) const;
    [[nodiscard]] QString bakeOf(const ExecutionCourse &execution) const;
    [[nodiscard]] QString kitchenRefusal(const ExecutionCourse &execution) const;
    [[nodiscard]] QString ending(const ExecutionCourse &execution) const;
    [[nodiscard]] QString crashOf(const ExecutionCourse &execution) const;
    [[nodiscard]] QString recording(const ExecutionCourse &execution) const;
    [[nodiscard]] QString answering(const ExecutionCourse &execution) const;
    [[nodiscard]] QString joined(const QString &lead, const ExecutionCourse &execution) const;
    [[nodiscard]] int successorOf(const ExecutionCourse &execution) const;

    const RunCauses &m_causes;
    const ExplainedNames &m_names;
    LeadSentences m_leads;
    ReplySentences m_reply;
    bool m_isOver;
};

} // namespace onecake
