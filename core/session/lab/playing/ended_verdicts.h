// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The verdicts on a run that has come to its end: judged once, with further asking, and a little
// later with the assumptions that they rest on. Those take many short runs to find, which are
// played on a thread of their own.
#pragma once

#include "core/base/latest_job.h"
#include "core/lab/sim/assumptions.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace onecake {

class EndedVerdicts final : public QObject
{
    Q_OBJECT
public:
    explicit EndedVerdicts(QObject *parent = nullptr);
    // Waits for the short run that is just being played, if there is one.
    ~EndedVerdicts() override;

    // The run is over: its verdicts are there from now on.
    void judge(const RunInputs &inputs, const Timeline &timeline);

    // It goes on, or there is another one.
    void forget();

    // Nothing as long as no run is over.
    [[nodiscard]] const std::optional<std::vector<Verdict>> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    // The verdicts now name the assumptions that they rest on, of which there is at least one.
    void assumptionsFound();

private:
    void search(const RunInputs &inputs);
    void take(std::vector<Verdict> verdicts);

    std::optional<std::vector<Verdict>> m_verdicts;
    LatestJob m_search;
    QThreadPool m_thread; // last, so that it ends first
};

} // namespace onecake
