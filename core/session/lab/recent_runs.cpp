// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/recent_runs.h"

#include "core/base/text/tr.h"
#include "core/lab/lessons/played_run.h"
#include "core/lab/sim/run_file.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString runsKey = u"recent/runs"_s;

// A longer one is not played only to be listed.
constexpr size_t eventsPlayed = 2000;

QStringList filesIn(const QSettings &settings)
{
    QStringList files = settings.value(runsKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

} // namespace

RecentRuns::RecentRuns(const QSettings *settings, const KeptRuns *kept, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_kept(kept)
{
    m_thread.setMaxThreadCount(1);
}

RecentRuns::~RecentRuns()
{
    m_thread.clear();
}

void RecentRuns::refresh()
{
    m_runs.clear();
    m_thread.clear();
    for (const KeptRun &each : m_kept->leftBehind())
        add(each.file, true);
    for (const QString &file : filesIn(*m_settings))
        add(file, false);
}

void RecentRuns::add(const QString &file, bool isUnsaved)
{
    if (m_runs.size() >= recentRunsMax)
        return;
    const QDateTime changedAt = QFileInfo(file).lastModified();
    const RecentRun known = m_known.value(file);
    if (known.changedAt == changedAt && known.played != RecentRun::Played::NotYet) {
        m_runs.push_back(known);
        m_runs.back().isUnsaved = isUnsaved;
        return;
    }
    const Result<RunInputs> inputs = loadRun(file);
    if (!inputs)
        return;
    m_runs.push_back(
        {file,
         u"%1 · %2"_s.arg(translated(inputs->scenario->title), translated(inputs->policy->title)),
         changedAt, isUnsaved});
    play(*inputs, m_runs.back());
}

void RecentRuns::play(const RunInputs &inputs, const RecentRun &run)
{
    m_thread.start([this, inputs, run] {
        RecentRun played = run;
        const std::optional<PlayedRun> ended = playedWithin(inputs, eventsPlayed);
        played.played = ended ? RecentRun::Played::ToTheEnd : RecentRun::Played::TooLong;
        if (ended) {
            played.outcome = outcomeOf(ended->timeline);
            played.state = overall(ended->verdicts);
        }
        // The end of m_thread waits for this, so that the rest of the object is still there.
        QMetaObject::invokeMethod(
            this, [this, played] { take(played); }, Qt::QueuedConnection);
    });
}

void RecentRuns::take(const RecentRun &run)
{
    m_known.insert(run.file, run);
    for (RecentRun &each : m_runs) {
        if (each.file == run.file && each.changedAt == run.changedAt) {
            each = run;
            Q_EMIT played(run.file);
        }
    }
}

void noteRecentRun(QSettings &settings, const QString &file)
{
    QStringList files = filesIn(settings);
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > static_cast<qsizetype>(recentRunsMax))
        files.removeLast();
    settings.setValue(runsKey, files);
}

} // namespace onecake
