// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How an execution stands, and what became of its answer.
#pragma once

#include "core/lab/explain/names.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// Something was done for the order, by it or before it.
bool hasEffects(const ExecutionCourse &execution);

// The work came to an end that is not a commit which is still to come.
bool hasEnded(const ExecutionCourse &execution);

// The process that it ran in: "API 2".
QString apiOf(const ExecutionCourse &execution);

class ReplySentences
{
    Q_DECLARE_TR_FUNCTIONS(ReplySentences)
public:
    explicit ReplySentences(RunPhase phase)
        : m_isOver(phase == RunPhase::Over)
    {}

    // Empty where there is nothing to say.
    [[nodiscard]] QString fate(const ExecutionCourse &execution) const;
    // Of an answer that has set out.
    [[nodiscard]] ReplyFate fateOf(const ExecutionCourse &execution) const;

private:
    bool m_isOver;
};

} // namespace onecake
