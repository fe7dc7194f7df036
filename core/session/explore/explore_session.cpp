// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/explore_session.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/parallel_work.h"

#include <algorithm>
#include <exception>

namespace onecake {

// What the threads work on. The session has it as long as they do.
struct ExploreSession::Work {
    quint64 number = 0;
    int threads = 1;
    int mostFaults = 0;
    std::vector<ExploreInputs> designs;
    std::vector<char> isFinal; // each written by the thread that explores the design
    std::unique_ptr<ExploreProgress[]> progress; // of the present number of faults, by design
    std::atomic<quint64> placements{0}; // that were run, also once more for a larger number
};

ExploreSession::ExploreSession(int threads, QObject *parent)
    : QObject(parent)
    , m_threads(std::max(threads, 1))
{}

ExploreSession::~ExploreSession()
{
    m_thread = {};
}

int ExploreSession::usualThreads()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

void ExploreSession::explore(ExplorePlan plan)
{
    m_thread = {}; // stops what is under way
    ++m_number;
    m_plan = std::move(plan);
    m_designs.assign(m_plan.designs.size(), {});
    m_levelsDone.assign(m_plan.designs.size(), -1);
    m_work = std::make_shared<Work>();
    m_work->number = m_number;
    m_work->threads = m_threads;
    m_work->mostFaults = m_plan.mostFaults;
    for (size_t design = 0; design < m_plan.designs.size(); ++design)
        m_work->designs.push_back(m_plan.inputsOf(design));
    m_work->isFinal.assign(m_plan.designs.size(), 0);
    m_work->progress = std::make_unique<ExploreProgress[]>(m_plan.designs.size());
    m_isSearching = true;
    m_wasStopped = false;
    m_since.start();
    m_levelSince.start();
    m_thread = std::jthread(
        [this, work = m_work](const std::stop_token &stop) { search(stop, *work, this); });
    Q_EMIT begun();
}

void ExploreSession::stop()
{
    if (!m_isSearching)
        return;
    m_thread.request_stop();
    ++m_number; // what is on its way is not looked at any more
    endSearch(true);
}

void ExploreSession::endSearch(bool isStopped)
{
    m_isSearching = false;
    m_wasStopped = isStopped;
    m_took = m_since.elapsed();
    Q_EMIT ended();
}

// In a thread of its own, which posts what it finds to the session's.
void ExploreSession::search(const std::stop_token &stop, Work &work, ExploreSession *session)
{
    QString trouble;
    try {
        for (int level = 0; level <= work.mostFaults && !stop.stop_requested(); ++level)
            searchLevel(stop, work, session, level);
    } catch (const std::exception &exception) {
        trouble = QString::fromLocal8Bit(exception.what());
    }
    QMetaObject::invokeMethod(
        session, [session, number = work.number, trouble] { session->end(number, trouble); },
        Qt::QueuedConnection);
}

void ExploreSession::searchLevel(const std::stop_token &stop, Work &work, ExploreSession *session,
                                 int level)
{
    std::vector<size_t> open;
    for (size_t design = 0; design < work.designs.size(); ++design) {
        if (work.isFinal[design] == 0)
            open.push_back(design);
    }
    // As in exploreAll(): a design alone has enough to do for several threads.
    const bool isSeveral = open.size() > static_cast<size_t>(work.threads);
    const auto exploreOne = [&](size_t place) {
        const size_t design = open[place];
        ExploreInputs inputs = work.designs[design];
        inputs.mostFaults = level;
        inputs.threads = isSeveral ? 1 : work.threads;
        ExploreProgress &progress = work.progress[design];
        progress.placements = 0;
        progress.permille = 0;
        ExploreReport report = onecake::explore(inputs, stop, &progress);
        if (report.end == ExploreEnd::Stopped)
            return;
        work.placements += progress.placements.exchange(0);
        // There are no placements with more faults, or too many already.
        const bool isOver = report.end == ExploreEnd::TooMany
            || report.byFaults.size() <= static_cast<size_t>(level);
        const bool isFinal = isOver || level == work.mostFaults;
        work.isFinal[design] = isFinal ? 1 : 0;
        QMetaObject::invokeMethod(
            session,
            [session, number = work.number, design, level, isFinal,
             found = std::move(report)]() mutable {
                session->take(number, design, level, isFinal, std::move(found));
            },
            Qt::QueuedConnection);
    };
    forEachPlace(open.size(), isSeveral ? work.threads : 1, 1, exploreOne);
}

void ExploreSession::take(quint64 number, size_t design, int level, bool isFinal,
                          ExploreReport report)
{
    if (number != m_number)
        return;
    const int before = levelUnderWay();
    report.mostFaults = m_plan.mostFaults;
    m_designs[design] = {std::move(report), isFinal};
    m_levelsDone[design] = isFinal ? m_plan.mostFaults : level;
    if (levelUnderWay() != before)
        m_levelSince.start();
    Q_EMIT designChanged(design);
}

void ExploreSession::end(quint64 number, const QString &trouble)
{
    if (number != m_number)
        return;
    if (!trouble.isEmpty())
        Q_EMIT failed(onecake::tr("The search broke off: %1").arg(trouble));
    endSearch(!trouble.isEmpty());
}

ExploreCell ExploreSession::cellAt(size_t row, size_t column) const
{
    const ExploredDesign &explored = m_designs.at(m_plan.designAt(row, column));
    return m_plan.areColumnsPromises ? cellOfPromise(explored, m_plan.promises.at(column))
                                     : cellOfDesign(explored);
}

int ExploreSession::levelUnderWay() const
{
    const auto least = std::min_element(m_levelsDone.begin(), m_levelsDone.end());
    return least == m_levelsDone.end() ? 0 : *least + 1;
}

double ExploreSession::shareOf(int level) const
{
    constexpr double permille = 1000;
    double share = 0;
    for (size_t design = 0; design < m_designs.size(); ++design) {
        if (m_levelsDone[design] >= level)
            share += 1;
        else if (m_isSearching && m_levelsDone[design] == level - 1)
            share += m_work->progress[design].permille.load() / permille;
    }
    return m_designs.empty() ? 1 : share / static_cast<double>(m_designs.size());
}

std::vector<ExploreLevel> ExploreSession::levels() const
{
    std::vector<ExploreLevel> all;
    for (int faults = 0; faults <= m_plan.mostFaults; ++faults) {
        ExploreLevel level;
        level.faults = faults;
        level.share = shareOf(faults);
        level.isDone = faults < levelUnderWay();
        for (const ExploredDesign &explored : m_designs) {
            const bool isTried =
                explored.report && explored.report->byFaults.size() > static_cast<size_t>(faults);
            if (isTried)
                level.tried += explored.report->byFaults[static_cast<size_t>(faults)];
        }
        all.push_back(level);
    }
    return all;
}

quint64 ExploreSession::placements() const
{
    quint64 sum = 0;
    for (const ExploredDesign &explored : m_designs)
        sum += explored.report ? explored.report->placements : 0;
    return sum;
}

qint64 ExploreSession::perSecond() const
{
    constexpr qint64 second = 1000;
    if (!m_work)
        return 0;
    quint64 runs = m_work->placements;
    for (size_t design = 0; design < m_designs.size(); ++design)
        runs += m_work->progress[design].placements;
    const qint64 took = m_isSearching ? m_since.elapsed() : m_took;
    return static_cast<qint64>(runs) * second / std::max<qint64>(took, 1);
}

std::optional<std::chrono::seconds> ExploreSession::timeLeft() const
{
    constexpr double leastShare = 0.02; // less tells nothing
    const double share = shareOf(levelUnderWay());
    if (!m_isSearching || share < leastShare)
        return std::nullopt;
    const double milliseconds = static_cast<double>(m_levelSince.elapsed()) * (1 - share) / share;
    return std::chrono::seconds(std::max(1, qRound(milliseconds / 1000)));
}

} // namespace onecake
