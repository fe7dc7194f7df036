// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/ended_verdicts.h"

#include <algorithm>

namespace onecake {

EndedVerdicts::EndedVerdicts(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

EndedVerdicts::~EndedVerdicts()
{
    forget();
}

void EndedVerdicts::judge(const RunInputs &inputs, const Timeline &timeline)
{
    forget();
    m_verdicts = judgeEnded(inputs, timeline);
    if (!inputs.policy->unverified.isEmpty())
        search(inputs);
}

void EndedVerdicts::forget()
{
    m_verdicts.reset();
    if (m_isWanted)
        *m_isWanted = false;
    m_isWanted.reset();
}

void EndedVerdicts::search(const RunInputs &inputs)
{
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_thread.start([this, isWanted = m_isWanted, inputs, verdicts = *m_verdicts] {
        AssumptionSearch assumptions(inputs, verdicts);
        while (*isWanted && !assumptions.isOver())
            assumptions.searchOne();
        // The end of m_thread waits for this, so that the rest of the object is still there.
        QMetaObject::invokeMethod(
            this, [this, isWanted, found = assumptions.verdicts()] { take(isWanted, found); },
            Qt::QueuedConnection);
    });
}

void EndedVerdicts::take(const IsWanted &isWanted, std::vector<Verdict> verdicts)
{
    if (isWanted != m_isWanted)
        return;
    m_verdicts = std::move(verdicts);
    const bool isAnyFound =
        std::any_of(m_verdicts->begin(), m_verdicts->end(),
                    [](const Verdict &verdict) { return !verdict.assumptions.isEmpty(); });
    if (isAnyFound)
        Q_EMIT assumptionsFound();
}

} // namespace onecake
