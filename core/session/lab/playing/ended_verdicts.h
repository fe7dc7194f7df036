// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/latest_job.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace onecake {

// The verdicts on a run that is over. They are judged once, with further asking; a little later
// they also name the assumptions that they rest on. To find those takes many short runs, which are
// played on a thread of their own.
class EndedVerdicts final : public QObject
{
    Q_OBJECT
public:
    explicit EndedVerdicts(QObject *parent = nullptr);
    // Waits for the short run that is being played, if there is one.
    ~EndedVerdicts() override;
    Q_DISABLE_COPY_MOVE(EndedVerdicts)

    // Judges a run that is over; from now on there are verdicts.
    void judge(const RunInputs &inputs, const Timeline &timeline);

    // Drops the verdicts: the run goes on, or there is another one.
    void forget();

    // Empty as long as no run is over.
    [[nodiscard]] const std::optional<std::vector<Verdict>> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    // The verdicts now name the assumptions that they rest on; there is at least one.
    void assumptionsFound();

private:
    void search(const RunInputs &inputs);
    void take(std::vector<Verdict> verdicts);

    std::optional<std::vector<Verdict>> m_verdicts;
    LatestJob m_search;
    QThreadPool m_thread; // last, so that it ends first
};

} // namespace onecake
