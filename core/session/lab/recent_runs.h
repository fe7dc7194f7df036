// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The runs that somebody comes back to: saved ones that were opened or saved lately, and unsaved
// ones that were kept. Each is played to its end to say what it comes to.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/session/lab/kept_runs.h"

#include <QDateTime>

class QSettings;

namespace onecake {

struct RecentRun {
    QString file;
    QString title; // "The tunnel · No protection"
    QDateTime changedAt;
    bool isUnsaved = false;
    RunOutcome outcome = {};
    VerdictState state = VerdictState::Undecided; // also if the run is too long to be played here
};

inline constexpr std::size_t recentRunsMax = 6;

// The latest first: what was kept unsaved, then the files. A file that is gone or cannot be read is
// left out. The runs are played over a store in memory.
std::vector<RecentRun> recentRuns(const QSettings &settings, const KeptRuns &kept);

// Puts the file of a run first.
void noteRecentRun(QSettings &settings, const QString &file);

} // namespace onecake
