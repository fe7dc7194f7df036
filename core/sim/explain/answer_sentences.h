// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What requests were answered for which nothing was done, and why.
#pragma once

#include "core/sim/explain/names.h"

namespace onecake {

class AnswerSentences
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSentences)
public:
    AnswerSentences(const RunCauses &causes, const ExplainedNames &names)
        : m_causes(causes)
        , m_names(names)
    {}

    // Of executions that fared alike: `subject` names them all. Without a full stop.
    [[nodiscard]] QString of(const ExecutionFacts &execution, const QString &subject) const;

private:
    [[nodiscard]] QString fromRecord(const ExecutionFacts &execution, const QString &subject) const;
    [[nodiscard]] QString fromForeignRecord(const ExecutionFacts &execution,
                                            const QString &subject) const;
    [[nodiscard]] QString accepted(const ExecutionFacts &execution, const QString &subject) const;
    [[nodiscard]] QString inProgress(const ExecutionFacts &execution, const QString &subject) const;
    [[nodiscard]] QString storeFailed(const ExecutionFacts &execution,
                                      const QString &subject) const;
    [[nodiscard]] QString apiOfOther(const ExecutionFacts &execution) const;
    [[nodiscard]] bool isOfAnotherOrder(const ExecutionFacts &execution) const;

    const RunCauses &m_causes;
    const ExplainedNames &m_names;
};

} // namespace onecake
