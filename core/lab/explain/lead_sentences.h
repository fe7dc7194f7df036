// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Why an execution worked on an order, as the beginning of a sentence.
#pragma once

#include "core/lab/explain/reply_sentences.h"

namespace onecake {

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

    // There is no other reason than that it was asked for.
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

} // namespace onecake
