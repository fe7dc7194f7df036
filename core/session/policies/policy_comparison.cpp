// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/policies/policy_comparison.h"

#include "core/base/invariant.h"
#include "core/lab/sim/run_file.h"

namespace onecake {

void PolicyComparison::compare(const std::shared_ptr<const Policy> &left,
                               const std::shared_ptr<const Policy> &right, int mostFaults)
{
    if (left == m_left && right == m_right && mostFaults == m_mostFaults)
        return;
    m_left = left;
    m_right = right;
    m_mostFaults = mostFaults;
    m_differences = differencesOf(*left, *right);
    m_toldApart.reset();
    m_hasFailed = false;
    m_search.begin(
        this,
        [left, right, mostFaults](const std::stop_token &stop) {
            const Result<std::vector<RunInputs>> stories = everyStory();
            ONECAKE_INVARIANT(static_cast<bool>(stories));
            return tellApart(*stories, left, right, mostFaults, stop);
        },
        [this](std::optional<std::optional<ToldApart>> found) {
            m_search.done();
            m_hasFailed = !found;
            m_toldApart = found.value_or(std::nullopt);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void PolicyComparison::forget()
{
    m_search.end();
    m_left.reset();
    m_right.reset();
    m_differences.clear();
    m_toldApart.reset();
    m_hasFailed = false;
    Q_EMIT changed();
}

} // namespace onecake
