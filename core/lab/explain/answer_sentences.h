// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tells what requests for which nothing was done were answered, and why.
#pragma once

#include "core/lab/explain/names.h"

namespace onecake {

class AnswerSentences
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSentences)
public:
    AnswerSentences(const RunCauses &causes, const ExplainedNames &names)
        : m_causes(causes)
        , m_names(names)
    {}

    // A sentence for executions that went alike: `subject` names them all. Without a full stop.
    [[nodiscard]] QString of(const ExecutionCourse &execution, const QString &subject) const;

private:
    [[nodiscard]] QString fromRecord(const ExecutionCourse &execution,
                                     const QString &subject) const;
    [[nodiscard]] QString fromForeignRecord(const ExecutionCourse &execution,
                                            const QString &subject) const;
    [[nodiscard]] QString accepted(const ExecutionCourse &execution, const QString &subject) const;
    [[nodiscard]] QString inProgress(const ExecutionCourse &execution,
                                     const QString &subject) const;
    [[nodiscard]] QString storeFailed(const ExecutionCourse &execution,
                                      const QString &subject) const;
    [[nodiscard]] bool endedAtDeadline(const ExecutionCourse &execution) const;
    [[nodiscard]] QString apiOfOther(const ExecutionCourse &execution) const;
    [[nodiscard]] QString becauseClosed(const ExecutionCourse &execution, const QString &subject,
                                        const ExecutionCourse &completer) const;
    [[nodiscard]] QString withForeignKey(const ExecutionCourse &execution, const QString &subject,
                                         const ExecutionCourse &other) const;
    [[nodiscard]] QString nothingDoneFor(const ExecutionCourse &execution) const;
    [[nodiscard]] bool isOfAnotherOrder(const ExecutionCourse &execution) const;

    const RunCauses &m_causes;
    const ExplainedNames &m_names;
};

} // namespace onecake
