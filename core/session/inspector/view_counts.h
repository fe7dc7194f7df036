// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Counts the records of each view of a table in the background, one view at a time.
//
// Counts that nobody asked for are bounded: one that takes longer than a moment ends with "at
// least". A view is counted again only if the store was written to or, if it depends on the time,
// at intervals. After counting there is a rest many times as long as counting took. If reading
// costs money, only what the store knows without counting is asked for; the rest is counted on
// demand.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace onecake {

// How many records a view has, as far as that is known, and the words for it.
struct ViewCount {
    std::optional<RowCount> counted; // empty: not known
    Instant at = {}; // when it was counted
    std::optional<Instant> staleSince; // since when the store is known to have changed
    bool isCounting = false;
    std::optional<Error> error; // why the last count failed
};

// "3", "≥ 41,200", "~ 1,900", with grouped digits; empty if nothing useful is known.
QString shortText(const ViewCount &count);

// Says in one or two sentences whether the figure is exact, how old it is, and what it cost.
QString words(const ViewCount &count, Instant now);

struct ViewCountPace {
    Duration limit{1000}; // of a count that nobody asked for
    Duration lookEvery{3000}; // to look for what others wrote; also the shortest rest
    int restTimes = 20; // the rest, in multiples of the time that counting took
    // For how long, at most, a count that depends on the time stays valid: `age`, or ageTimes the
    // time that counting took if that is less.
    Duration age{60'000};
    int ageTimes = 500;
};

// Thread rule: belongs to the thread that made it, and never blocks it.
class ViewCounts final : public QObject
{
    Q_OBJECT
public:
    explicit ViewCounts(std::shared_ptr<Clock> clock, ViewCountPace pace = {},
                        QObject *parent = nullptr);
    ~ViewCounts() override;
    Q_DISABLE_COPY_MOVE(ViewCounts)

    // Null: no table. Forgets what was known of the table before. If a table goes away, this must
    // be called before events are handled again.
    void setTable(const OpenedTable *table);
    // `queries` has the query line of each view; two views with the same query share one count.
    void setViews(const QStringList &queries);
    // Counts this view first, and at once if it needs to be counted.
    void setChosen(const QString &query);
    // Should be off while nobody sees the counts; turning it off gives up the count under way.
    void setActive(bool isActive);

    // Whether reading costs money, so that views are counted only by count().
    [[nodiscard]] bool isOnDemand() const;
    // What counting that view would cost, in a sentence; empty where it costs nothing.
    [[nodiscard]] QString costWarning(const QString &query) const;
    // Counts the view to the end, however long that takes.
    void count(const QString &query);
    // Something was changed in the table just now by whoever shows it: counts that cost nothing are
    // made again, and others are known to be stale.
    void noteChange();
    // Ends the count that is under way; its result stays as "at least".
    void stop();

    [[nodiscard]] ViewCount countOf(const QString &query) const;
    [[nodiscard]] Instant now() const { return m_clock->now(); }

Q_SIGNALS:
    // Emitted when countOf(query) has changed.
    void changed(const QString &query);

private:
    struct Entry {
        ViewCount count;
        Query query;
        bool dependsOnTime = false;
        qint64 version = -1; // of the store, at the last count
        Duration took{0};
    };

    void lookNow();
    static QCoro::Task<void> look(ViewCounts *counts, LatestJob::Ticket job);
    static QCoro::Task<void> countLater(ViewCounts *counts, LatestJob::Ticket job, QString query,
                                        Interrupt interrupt);

    void giveUp();
    void takeVersion(qint64 version);
    void step();
    void begin(const QString &query, bool isLimited);
    void take(Result<RowCount> counted);
    [[nodiscard]] bool isDue(const QString &query) const;
    [[nodiscard]] std::optional<QString> nextDue() const;

    std::shared_ptr<Clock> m_clock;
    ViewCountPace m_pace;
    const OpenedTable *m_table = nullptr;
    QStringList m_order;
    QMap<QString, Entry> m_entries;
    QString m_chosen;
    bool m_isUrgent = false; // count m_chosen at once, since it was only just chosen
    QStringList m_wanted; // asked for by count()
    bool m_isActive = false;
    LatestJob m_asked; // answers to what was asked before are dropped
    bool m_hasLooked = false; // for the store's version
    qint64 m_version = 0;
    std::optional<QString> m_running;
    Instant m_began = {};
    Interrupt m_interrupt;
    Duration m_spent{0}; // time spent on counting since the last rest
    Instant m_restUntil = {};
    QTimer m_look;
    QTimer m_limit;
    QTimer m_step;
};

} // namespace onecake
