// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tells what an execution that worked on an order did, and how it ended.
#pragma once

#include "core/lab/explain/lead_sentences.h"

namespace onecake {

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
