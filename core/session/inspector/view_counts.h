// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How many records each view of a table has, counted in the background, one view at a time.
//
// What nobody asked for is bounded: a count that takes longer than a moment ends with "at least",
// views are counted again only when the store was written to (or, where they depend on the time, at
// intervals), and after counting there is a rest many times as long as that took. Where reading
// costs money, only what the store knows without counting is asked for; the rest on demand.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/query/language/query.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace onecake {

// How many records a view has, as far as that is known, and the words that say how far.
struct ViewCount {
    std::optional<RowCount> counted; // nothing: not known
    Instant at = {}; // when it was counted
    std::optional<Instant> staleSince; // since then the store is known to be another
    bool isCounting = false;
    std::optional<Error> error; // why it could not be counted last
};

// "3", "≥ 41,200", "~ 1,900", grouped as the locale does; empty where nothing worth saying is
// known.
QString shortText(const ViewCount &count);

// What kind of figure it is, how old, and what it cost, in one or two sentences.
QString words(const ViewCount &count, Instant now);

// A figure, grouped as the locale does.
QString groupedText(qint64 number);

struct ViewCountPace {
    Duration limit{1000}; // of a count that nobody asked for
    Duration lookEvery{3000}; // for what others wrote; and the shortest rest
    int restTimes = 20; // as long as counting took
    // As long a count that depends on the time is good at most; or so many times as long as
    // counting took.
    Duration age{60'000};
    int ageTimes = 500;
};

// Thread rule: belongs to the thread that made it; it never blocks that thread.
class ViewCounts final : public QObject
{
    Q_OBJECT
public:
    explicit ViewCounts(std::shared_ptr<Clock> clock, ViewCountPace pace = {},
                        QObject *parent = nullptr);
    ~ViewCounts() override;
    Q_DISABLE_COPY_MOVE(ViewCounts)

    // Null: there is none. To be told of a table that goes before events are handled again; what
    // was known of it is forgotten.
    void setTable(const KeyTable *table);
    // Of each view its query's line; two views that ask the same have one count.
    void setViews(const QStringList &queries);
    // Counted first, and at once if it has to be.
    void setChosen(const QString &query);
    // Not to be while nobody sees it: then what is under way is given up.
    void setActive(bool isActive);

    // Whether reading costs money, so that views are counted only by count().
    [[nodiscard]] bool isOnDemand() const;
    // What counting that view would cost, in a sentence; empty where it costs nothing.
    [[nodiscard]] QString costWarning(const QString &query) const;
    // To its end, however long that takes.
    void count(const QString &query);
    // Ends the count that is under way; what was counted stays, as "at least".
    void stop();

    [[nodiscard]] ViewCount countOf(const QString &query) const;
    [[nodiscard]] Instant now() const { return m_clock->now(); }

Q_SIGNALS:
    // To be read anew by countOf().
    void changed(const QString &query);

private:
    struct Entry {
        ViewCount count;
        Query query;
        bool dependsOnTime = false;
        qint64 version = -1; // of the store, when it was counted last
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
    const KeyTable *m_table = nullptr;
    QStringList m_order;
    QMap<QString, Entry> m_entries;
    QString m_chosen;
    bool m_isUrgent = false; // the chosen one, which was only just chosen
    QStringList m_wanted; // on demand
    bool m_isActive = false;
    LatestJob m_asked; // answers to what was asked before are dropped
    bool m_hasLooked = false; // for the version
    qint64 m_version = 0;
    std::optional<QString> m_running;
    Instant m_began = {};
    Interrupt m_interrupt;
    Duration m_spent{0}; // counting, since the last rest
    Instant m_restUntil = {};
    QTimer m_look;
    QTimer m_limit;
    QTimer m_step;
};

} // namespace onecake
