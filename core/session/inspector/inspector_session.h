// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of records that a person looks into: what matches a query, a stretch of it at a time,
// kept up to date while others write.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/query/editing/key_views.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/session/changes/transfer_desk.h"
#include "core/session/inspector/loaded_rows.h"

#include <QTimer>

namespace onecake {

// Thread rule: belongs to the thread that made it; it never blocks that thread.
class InspectorSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int rowsHeldMax = 4000;

    // What is removed is kept in `trash`.
    InspectorSession(StoreServices services, Trash trash, QObject *parent = nullptr);
    ~InspectorSession() override;
    Q_DISABLE_COPY_MOVE(InspectorSession)

    // In place of what is open. Answered by opened() or failed().
    void open(StoreUrl store, StoreMark mark, KeyTableChoice choice = {});
    // Null until it is open.
    [[nodiscard]] const KeyTable *table() const { return m_table.get(); }
    [[nodiscard]] ChangeDesk *desk() const { return m_desk.get(); }
    [[nodiscard]] TransferDesk *transfers() const { return m_transfers.get(); }

    // From the beginning, with what was understood of the line.
    void look(const QString &line);
    void look(const QString &line, std::optional<ViewSort> sort);
    [[nodiscard]] const ParsedQuery &query() const { return m_query; }
    [[nodiscard]] const QString &line() const { return m_line; }
    void sortBy(std::optional<ViewSort> sort);
    [[nodiscard]] const std::optional<ViewSort> &sort() const { return m_sort; }
    // False: only the rows that are held are sorted, because the store cannot.
    [[nodiscard]] bool isSortedByStore() const { return m_isSortedByStore; }

    [[nodiscard]] LoadedRows &loaded() { return m_loaded; }
    [[nodiscard]] const std::vector<InspectedRow> &rows() const { return m_loaded.all(); }
    // Behind the rows that are held, or before them. Those at the other end are let go of where
    // there are more than rowsHeldMax.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool hasBefore() const { return m_firstPage > 0; }
    void fetchMore();
    void fetchBefore();
    // Up to the last one that is held, from the first that matches.
    [[nodiscard]] qint64 rowsSeen() const { return m_rowsBefore + m_loaded.countThere(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    // Ends a reading that takes too long; what was read stays.
    void stop();
    [[nodiscard]] const ReadCost &cost() const { return m_cost; }
    [[nodiscard]] Instant now() const { return m_services.clock->now(); }
    [[nodiscard]] std::optional<Instant> readAt() const { return m_readAt; }

    // Whether it looks for what others wrote: once a second where the store can tell, otherwise as
    // often as was asked for, which reads what is shown again. To be off while nobody sees it.
    void setLive(bool isLive);
    void setRefreshEvery(std::optional<Duration> interval);
    [[nodiscard]] const std::optional<Duration> &refreshEvery() const { return m_refreshEvery; }
    [[nodiscard]] bool tellsChanges() const { return m_version.has_value(); }
    // Reads again what is held; only what is different is signalled.
    void refresh();

    // What removing those rows would do, and nothing else.
    [[nodiscard]] RemovalPreview previewOf(const std::vector<int> &rows) const;
    // What removing everything that matches would do. Answered by matchingCounted() as it goes on,
    // and by matchingPreviewed() or failed().
    void previewMatching();
    void stopPreview();

    // Everything that matches.
    [[nodiscard]] RowFilter filter() const;

Q_SIGNALS:
    // What was open goes; nothing may use it any more.
    void opening();
    void opened();
    void failed(const onecake::Error &error);
    void readingChanged();
    // What is held was read again, because somebody may have written.
    void refreshed();
    // A SQLite file that is no longer whole; a sentence.
    void damageFound(const QString &words);
    void matchingCounted(qint64 count);
    void matchingPreviewed(const onecake::MatchingPreview &preview);

private:
    enum class Purpose {
        More,
        Before,
        Refresh
    };
    using MaybePage = std::optional<PageCursor>; // nothing: from the beginning

    // Tells failed() of what a task could not.
    [[nodiscard]] std::function<void(const Error &)> failing();
    static QCoro::Task<void> openLater(QPointer<InspectorSession> session, LatestJob::Ticket job,
                                       StoreUrl store, StoreMark mark, KeyTableChoice choice);
    static QCoro::Task<void> checkSoundness(InspectorSession *session, LatestJob::Ticket table,
                                            QString file);
    static QCoro::Task<void> read(InspectorSession *session, LatestJob::Ticket job,
                                  PageRequest request, Purpose purpose);
    static QCoro::Task<void> readAgain(InspectorSession *session, LatestJob::Ticket job,
                                       PageRequest request);
    static QCoro::Task<void> watch(InspectorSession *session, LatestJob::Ticket job);
    static QCoro::Task<void> previewLater(InspectorSession *session, LatestJob::Ticket table,
                                          MatchingQuestion question);

    void close();
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
    void tick();
    [[nodiscard]] bool isOutOfDate() const;
    [[nodiscard]] std::vector<InspectedRow> inspected(std::vector<StoredRow> rows, int page) const;

    StoreServices m_services;
    Trash m_trash;
    std::unique_ptr<KeyTable> m_table;
    // After the table, which they use.
    std::unique_ptr<ChangeDesk> m_desk;
    std::unique_ptr<TransferDesk> m_transfers;
    LatestJob m_ofTable; // whatever is done for what is open
    QString m_line;
    ParsedQuery m_query;
    std::optional<ViewSort> m_sort;
    bool m_isSortedByStore = true;
    LoadedRows m_loaded;
    std::vector<MaybePage> m_starts; // where each page begins that was read so far
    int m_firstPage = 0; // of those that are held
    qint64 m_rowsBefore = 0; // how many matched on the pages before it
    MaybePage m_next; // behind the rows that are held
    ReadCost m_cost;
    std::optional<Instant> m_readAt;
    Interrupt m_interrupt;
    Interrupt m_preview;
    Interrupt m_check;
    bool m_isReading = false;
    bool m_isRefreshDue = false; // something was written while it was read
    LatestJob m_asked; // answers to what was asked before are dropped
    std::optional<qint64> m_version;
    std::optional<Duration> m_refreshEvery;
    QTimer m_watch;
    QTimer m_settle;
};

} // namespace onecake
