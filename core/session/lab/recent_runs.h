// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The runs that somebody comes back to: saved ones that were opened or saved lately, and unsaved
// ones that were kept. Each is played to its end to say what it comes to: on a thread of their own,
// once as long as its file stays as it is.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/session/lab/kept_runs.h"

#include <QDateTime>
#include <QHash>
#include <QThreadPool>

class QSettings;

namespace onecake {

struct RecentRun {
    enum class Played {
        NotYet,
        ToTheEnd,
        TooLong // to be played here
    };

    QString file;
    QString title; // "The tunnel · No protection"
    QDateTime changedAt;
    bool isUnsaved = false;
    Played played = Played::NotYet;
    RunOutcome outcome = {};
    VerdictState state = VerdictState::Undecided;
};

inline constexpr std::size_t recentRunsMax = 6;

class RecentRuns final : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this.
    RecentRuns(const QSettings *settings, const KeptRuns *kept, QObject *parent = nullptr);
    // Waits for the run that is being played, if there is one.
    ~RecentRuns() override;
    Q_DISABLE_COPY_MOVE(RecentRuns)

    // The latest first: what was kept unsaved, then the files.
    [[nodiscard]] const std::vector<RecentRun> &runs() const { return m_runs; }

    // Finds the runs again. A file that is gone or cannot be read is left out. What those come to
    // that are new or have changed arrives later.
    void refresh();

Q_SIGNALS:
    // What one of them comes to.
    void played(const QString &file);

private:
    void add(const QString &file, bool isUnsaved);
    void play(const RunInputs &inputs, const RecentRun &run);
    void take(const RecentRun &run);

    const QSettings *m_settings;
    const KeptRuns *m_kept;
    std::vector<RecentRun> m_runs;
    QHash<QString, RecentRun> m_known; // by file, as it was then
    QThreadPool m_thread;
};

// Puts the file of a run first.
void noteRecentRun(QSettings &settings, const QString &file);

} // namespace onecake
