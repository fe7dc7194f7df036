// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search behind the table of the page Explore: all designs with no fault, then all with one,
// and so on, in threads of its own. Each result comes as a signal, in the thread of the session.
// The same choices give the same table, however many threads there are.
#pragma once

#include "core/lab/explore/explore.h"
#include "core/session/explore/explore_cell.h"
#include "core/session/explore/explore_plan.h"

#include <QElapsedTimer>
#include <QObject>

#include <thread>

namespace onecake {

// How far the search is with the placements of so many faults.
struct ExploreLevel {
    int faults = 0;
    quint64 tried = 0; // placements with exactly so many faults
    double share = 0; // of the designs, from 0 to 1
    bool isDone = false;
};

class ExploreSession final : public QObject
{
    Q_OBJECT
public:
    explicit ExploreSession(int threads, QObject *parent = nullptr);
    // Stops the search, which takes less than 50 ms.
    ~ExploreSession() override;
    Q_DISABLE_COPY_MOVE(ExploreSession)

    // As many threads as there are processors.
    static int usualThreads();

    // Begins anew; what is under way is stopped.
    void explore(ExplorePlan plan);
    // What is known stays, and is said to be known so far.
    void stop();

    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    // Whether a search was ended before its end.
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    [[nodiscard]] const ExplorePlan &plan() const { return m_plan; }
    [[nodiscard]] const ExploredDesign &design(size_t design) const { return m_designs.at(design); }
    [[nodiscard]] ExploreCell cellAt(size_t row, size_t column) const;

    // At this moment; may be asked for again and again while it searches.
    [[nodiscard]] std::vector<ExploreLevel> levels() const;
    [[nodiscard]] quint64 placements() const; // tried, in all designs
    [[nodiscard]] qint64 perSecond() const;
    // Until the present number of faults is done, where that can be told.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

Q_SIGNALS:
    void begun();
    void designChanged(size_t design);
    void ended();
    // The search broke off; the sentence says why.
    void failed(const QString &sentence);

private:
    struct Work;

    static void search(const std::stop_token &stop, Work &work, ExploreSession *session);
    static void searchLevel(const std::stop_token &stop, Work &work, ExploreSession *session,
                            int level);
    void take(quint64 number, size_t design, int level, bool isFinal, ExploreReport report);
    void end(quint64 number, const QString &trouble);
    void endSearch(bool isStopped);
    [[nodiscard]] int levelUnderWay() const;
    [[nodiscard]] double shareOf(int level) const;

    int m_threads;
    ExplorePlan m_plan;
    std::vector<ExploredDesign> m_designs;
    std::vector<int> m_levelsDone; // by design; -1: none
    QElapsedTimer m_since;
    qint64 m_took = 0; // milliseconds, once it is over
    QElapsedTimer m_levelSince;
    bool m_isSearching = false;
    bool m_wasStopped = false;
    quint64 m_number = 0; // of the search; results of earlier ones are dropped
    std::shared_ptr<Work> m_work;
    std::jthread m_thread; // last: it is stopped and joined first
};

} // namespace onecake
