// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What breaks a policy, searched for beside the thread that edits it: under one story every
// placement of at most one fault, and then what is wrong with the policy as such.
#pragma once

#include "core/lab/explore/explore_inputs.h"
#include "core/lab/explore/explore_report.h"
#include "core/lab/explore/policy_findings.h"
#include "core/session/policies/stoppable_work.h"

namespace onecake {

class PolicyExploration final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Ends the search that is under way, and searches the design instead.
    void explore(const RunInputs &design);

    [[nodiscard]] bool isUnderWay() const { return m_search.isUnderWay(); }
    // The latest search that has come to its end, though another one may be under way; nothing
    // before the first one.
    [[nodiscard]] const std::optional<ExploreReport> &report() const { return m_report; }
    [[nodiscard]] std::chrono::milliseconds took() const { return m_took; }

    // What onecake policies check --prove finds in the policy of that report; nothing while it is
    // being looked for.
    [[nodiscard]] const std::optional<std::vector<PolicyFinding>> &findings() const
    {
        return m_findings;
    }
    // Whether the search has ended in an error of its own.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    // The inputs of such a search, as onecake explore --faults-at-most 1 has them.
    static ExploreInputs inputsFor(const RunInputs &design);

Q_SIGNALS:
    void changed();

private:
    struct Found {
        ExploreReport report;
        std::chrono::milliseconds took{0};
    };

    void take(std::optional<Found> found);
    void findFindings(const std::shared_ptr<const Policy> &policy);

    std::optional<ExploreReport> m_report;
    std::chrono::milliseconds m_took{0};
    std::optional<std::vector<PolicyFinding>> m_findings;
    bool m_hasFailed = false;
    StoppableWork m_search; // last, so that they end first
    StoppableWork m_checking;
};

// In a sentence: "Holds under every single fault.", "Broken by lose reply 1.", "Broken by the story
// alone.", or what nobody can tell.
QString verdictInWords(const ExploreReport &report);

} // namespace onecake
