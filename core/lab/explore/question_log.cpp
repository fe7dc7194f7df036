// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/question_log.h"

#include "core/lab/sim/simulation.h"

namespace onecake {

Fault QuestionLog::choose(const Question &question)
{
    const Fault fault = m_script.choose(question);
    const Duration at = m_simulation == nullptr ? Duration(0) : m_simulation->elapsed();
    m_asked.push_back({question, at, fault.kind});
    return fault;
}

} // namespace onecake
