// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads one open table for a window: the rows that match a query, a bounded stretch of them at a
// time, kept up to date while others write.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/query/editing/key_views.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/session/changes/transfer_controller.h"
#include "core/session/inspector/loaded_rows.h"
#include "core/session/inspector/matching_previewer.h"
#include "core/session/inspector/table_health.h"

#include <QTimer>

namespace onecake {

// Thread rule: belongs to the thread that made it, and never blocks it.
class InspectorSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int rowsHeldMax = 4000;

    // `trash` keeps the rows that are removed.
    InspectorSession(StoreServices services, Trash trash, QObject *parent = nullptr);
    ~InspectorSession() override;
    Q_DISABLE_COPY_MOVE(InspectorSession)

    // Closes what is open and opens `store`. Emits opening(), then opened(), foundUnclear() or
    // failed().
    void open(StoreUrl store, StoreRisk mark, TableChoice choice = {});
    // What was to be opened last, once more.
    void openAgain();
    // What there is to choose from, after foundUnclear(); otherwise nothing.
    [[nodiscard]] const std::optional<UnclearStore> &unclear() const { return m_unclear; }
    // Null until opened().
    [[nodiscard]] const OpenedTable *table() const { return m_table.get(); }
    [[nodiscard]] ChangeController *controller() const { return m_controller.get(); }
    [[nodiscard]] TransferController *transfers() const { return m_transfers.get(); }

    // Reads from the beginning, with what was understood of the query in `line`.
    void look(const QString &line);
    void look(const QString &line, std::optional<ViewSort> sort);
    [[nodiscard]] const ParsedQuery &query() const { return m_query; }
    [[nodiscard]] const QString &line() const { return m_line; }
    void sortBy(std::optional<ViewSort> sort);
    [[nodiscard]] const std::optional<ViewSort> &sort() const { return m_sort; }
    // False if the store cannot sort like this, so that only the rows that are held are sorted.
    [[nodiscard]] bool isSortedByStore() const { return m_isSortedByStore; }

    [[nodiscard]] LoadedRows &loaded() { return m_loaded; }
    [[nodiscard]] const std::vector<InspectedRow> &rows() const { return m_loaded.all(); }
    // Whether there are rows behind those that are held, or before them; fetching them drops rows
    // at the other end if more than rowsHeldMax would be held.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool hasBefore() const { return m_firstPage > 0; }
    void fetchMore();
    void fetchBefore();
    // How many rows match, counted from the first match to the last row that is held.
    [[nodiscard]] qint64 rowsSeen() const { return m_rowsBefore + m_loaded.countThere(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const TableHealth &health() const { return m_health.health(); }
    // Ends a reading that takes too long; the rows that were read stay. Gives up an opening.
    void stop();
    [[nodiscard]] const ReadCost &cost() const { return m_cost; }
    [[nodiscard]] Instant now() const { return m_services.clock->now(); }
    [[nodiscard]] std::optional<Instant> readAt() const { return m_readAt; }

    // Whether the session looks for what others wrote. If the store can tell, it looks once a
    // second; otherwise it reads the rows that are held again, every setRefreshEvery(). Should be
    // off while nobody sees the rows.
    void setLive(bool isLive);
    void setRefreshEvery(std::optional<Duration> interval);
    [[nodiscard]] const std::optional<Duration> &refreshEvery() const { return m_refreshEvery; }
    [[nodiscard]] bool tellsChanges() const { return m_version.has_value(); }
    // Reads the rows that are held again; loaded() signals only the rows that are different.
    void refresh();

    // What removing all matching rows would do. It is stopped when the table is closed; its errors
    // come by failed(), too.
    [[nodiscard]] MatchingPreviewer &matching() { return m_matching; }

    // Everything that matches.
    [[nodiscard]] RowFilter filter() const;

Q_SIGNALS:
    // What is open is about to be closed; nothing may use it from now on.
    void opening();
    void opened();
    // Instead of opened(): a person has to choose the table, or how it is read.
    void foundUnclear();
    // Once for each error, however often it comes back while it lasts.
    void failed(const onecake::Error &error);
    // The trouble that was told by failed() is over.
    void recovered();
    void readingChanged();
    // The rows that are held were read again, because somebody may have written.
    void refreshed();
    // The SQLite file that is open is damaged; `words` is a sentence.
    void damageFound(const QString &words);

private:
    enum class Purpose {
        More,
        Before,
        Refresh
    };
    using MaybePage = std::optional<PageCursor>; // empty: from the beginning
    struct Wanted {
        StoreUrl store;
        StoreRisk mark;
        TableChoice choice;
    };

    // Returns a handler that emits failed() with the error of a task.
    [[nodiscard]] std::function<void(const Error &)> failing();
    static QCoro::Task<void> openLater(QPointer<InspectorSession> session, LatestJob::Ticket job);
    static QCoro::Task<void> checkSoundness(InspectorSession *session, LatestJob::Ticket table,
                                            QString file);
    static QCoro::Task<void> read(InspectorSession *session, LatestJob::Ticket job,
                                  PageRequest request, Purpose purpose);
    static QCoro::Task<void> readAgain(InspectorSession *session, LatestJob::Ticket job,
                                       PageRequest request);
    static QCoro::Task<void> watch(InspectorSession *session, LatestJob::Ticket job);

    void beginOpening();
    void close();
    void giveUpOpening();
    void forget();
    [[nodiscard]] PageRequest request();
    void begin(Purpose purpose);
    void take(Result<RowPage> page, Purpose purpose);
    void readOn();
    void takeMore(RowPage page);
    void takeBefore(RowPage page);
    void takeAgain(RowPage page);
    void boundBefore();
    void boundAfter();
    void sortHeld();
    void leaveUnsorted();
    void tick();
    void tryAgain();
    [[nodiscard]] bool isOutOfDate() const;
    [[nodiscard]] bool isRested() const;
    [[nodiscard]] std::vector<InspectedRow> inspected(std::vector<StoredRow> rows, int page) const;

    StoreServices m_services;
    Trash m_trash;
    Wanted m_wanted; // what is open, or is to be
    std::optional<UnclearStore> m_unclear;
    std::unique_ptr<OpenedTable> m_table;
    // After m_table, because they use it.
    std::unique_ptr<ChangeController> m_controller;
    std::unique_ptr<TransferController> m_transfers;
    LatestJob m_ofTable; // everything that is done for the open table
    QString m_line;
    ParsedQuery m_query;
    std::optional<ViewSort> m_sort;
    bool m_isSortedByStore = true;
    HealthWatch m_health;
    MatchingPreviewer m_matching;
    LoadedRows m_loaded;
    std::vector<MaybePage> m_starts; // the beginning of each page that was read
    int m_firstPage = 0; // of the rows that are held
    qint64 m_rowsBefore = 0; // how many rows matched on the pages before it
    MaybePage m_next; // behind the rows that are held
    ReadCost m_cost;
    std::optional<Instant> m_readAt;
    Interrupt m_interrupt;
    Interrupt m_check;
    bool m_isReading = false;
    bool m_isRefreshDue = false; // something was written during the reading
    bool m_isBehind = false; // something was written, which is read after a rest
    Instant m_began{}; // the reading that is under way, or the last one
    Duration m_took{0};
    LatestJob m_asked; // answers to what was asked before are dropped
    std::optional<qint64> m_version;
    std::optional<Duration> m_refreshEvery;
    QTimer m_watch;
    QTimer m_settle;
    QTimer m_again; // until a store that could not be opened is opened again
};

// What removing those rows of the session would do; removes nothing.
RemovalPreview previewOf(const InspectorSession &session, const std::vector<int> &rows);

// Whether changes of our own are under way, of which what is shown need not follow each.
bool isAtWork(const InspectorSession &session);

} // namespace onecake
