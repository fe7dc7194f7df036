// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person has made ready to go wrong, before whatever else decides: it happens at the first
// opportunity, and once.
#pragma once

#include "core/lab/sim/choices/choices.h"

#include <optional>

namespace onecake {

class ArmedChoices final : public Choices
{
public:
    // `inner` is not owned and outlives this.
    explicit ArmedChoices(Choices *inner)
        : m_inner(inner)
    {}

    [[nodiscard]] Fault choose(const Question &question) override;

    void loseNextReply() { ++m_repliesToLose; }
    void loseNextRequest() { ++m_requestsToLose; }
    void crashAt(WorkPoint point) { m_crashPoint = point; }

    // What was made ready and has not happened never does.
    void disarm()
    {
        m_repliesToLose = 0;
        m_requestsToLose = 0;
        m_crashPoint.reset();
    }

    // Whatever else decides has no say any more.
    void lift() { m_isLifted = true; }

    [[nodiscard]] bool losesNextReply() const { return m_repliesToLose > 0; }
    [[nodiscard]] bool losesNextRequest() const { return m_requestsToLose > 0; }
    [[nodiscard]] std::optional<WorkPoint> crashPoint() const { return m_crashPoint; }
    [[nodiscard]] bool isLifted() const { return m_isLifted; }

private:
    Fault takeArmed(const Question &question);

    Choices *m_inner;
    int m_repliesToLose = 0;
    int m_requestsToLose = 0;
    std::optional<WorkPoint> m_crashPoint;
    bool m_isLifted = false;
};

} // namespace onecake
