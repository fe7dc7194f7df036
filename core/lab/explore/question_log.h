// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Follows a list of faults, and writes down where a run could have gone another way.
#pragma once

#include "core/base/clock.h"
#include "core/lab/sim/choices/choices.h"

#include <vector>

namespace onecake {

class Simulation;

struct AskedQuestion {
    Question question;
    Duration at{0}; // since the start of the run
    FaultKind answer = FaultKind::None;
};

class QuestionLog final : public Choices
{
public:
    explicit QuestionLog(Faults faults)
        : m_script(std::move(faults))
    {}

    // Whose time is written down; it must outlive the log's use.
    void follow(const Simulation *simulation) { m_simulation = simulation; }

    [[nodiscard]] Fault choose(const Question &question) override;
    [[nodiscard]] const std::vector<AskedQuestion> &asked() const { return m_asked; }

private:
    ScriptedChoices m_script;
    const Simulation *m_simulation = nullptr;
    std::vector<AskedQuestion> m_asked;
};

} // namespace onecake
