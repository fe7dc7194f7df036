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
    m_search.end();
}

void EndedVerdicts::search(const RunInputs &inputs)
{
    m_thread.start([this, search = m_search.begin(), inputs, verdicts = *m_verdicts] {
        AssumptionSearch assumptions(inputs, verdicts);
        while (search.isWanted() && !assumptions.isOver())
            assumptions.searchOne();
        // The end of m_thread waits for this, so that the rest of the object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, search, found = assumptions.verdicts()] {
                if (search.isWanted())
                    take(found);
            },
            Qt::QueuedConnection);
    });
}

void EndedVerdicts::take(std::vector<Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    const bool isAnyFound =
        std::any_of(m_verdicts->begin(), m_verdicts->end(),
                    [](const Verdict &verdict) { return !verdict.assumptions.isEmpty(); });
    if (isAnyFound)
        Q_EMIT assumptionsFound();
}

} // namespace onecake
