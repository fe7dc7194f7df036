// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of records that a person looks into: what matches a query, as far as it was scrolled,
// kept up to date while others write.
#pragma once

#include "core/inspect/key_table.h"
#include "core/inspect/query_parser.h"
#include "core/inspect/removal/purge_job.h"
#include "core/inspect/removal/removal_preview.h"
#include "core/inspect/removal/restore_job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

enum class RowMark {
    None,
    New, // since it was last looked at
    Changed
};

struct InspectedRow {
    StoredRow stored;
    KeyRow row;
    RowMark mark = RowMark::None;
};

// Thread rule: belongs to the thread that made it; it never blocks that thread.
class InspectorSession final : public QObject
{
    Q_OBJECT
public:
    // What is removed is kept in `trash`.
    InspectorSession(StoreServices services, Trash trash, QObject *parent = nullptr);
    ~InspectorSession() override;
    Q_DISABLE_COPY_MOVE(InspectorSession)

    // In place of what is open. Answered by opened() or failed().
    void open(StoreUrl store, KeyTableChoice choice = {});
    // Null until it is open.
    [[nodiscard]] const KeyTable *table() const { return m_table.get(); }

    // From the beginning, with what was understood of the line.
    void look(const QString &line);
    [[nodiscard]] const ParsedQuery &query() const { return m_query; }

    [[nodiscard]] const std::vector<InspectedRow> &rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    // Nothing while there is more to read, or reading is under way.
    void fetchMore();
    // Ends a reading that takes too long; what was read stays.
    void stop();
    [[nodiscard]] const ReadCost &cost() const { return m_cost; }
    [[nodiscard]] Instant now() const { return m_services.clock->now(); }

    // Whether it looks once a second for what others wrote, where the store can tell. To be off
    // while nobody sees it.
    void setLive(bool isLive);
    // Reads again what was read; signals only what is different.
    void refresh();

    // What removing those rows would do, and nothing else.
    [[nodiscard]] RemovalPreview previewOf(const std::vector<int> &rows) const;
    // Removes what was previewed, as far as it still is what it was. Answered by removed(), or by
    // failed() where nothing may be written.
    void remove(RemovalPreview preview);
    // Puts back what was removed last, since this was made. Answered by restored().
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_removals.isEmpty() && !isWriting(); }
    [[nodiscard]] bool isWriting() const { return m_purge || m_restore; }

Q_SIGNALS:
    void removed(const onecake::PurgeSummary &summary);
    void restored(const onecake::RestoreSummary &summary);
    void opening();
    void opened();
    void failed(const onecake::Error &error);
    void readingChanged();
    void rowsCleared();
    void rowsAboutToBeAdded(int first, int last);
    void rowsAdded();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowChanged(int row);

private:
    enum class Purpose {
        More,
        Refresh
    };

    static QCoro::Task<void> openLater(QPointer<InspectorSession> session, quint64 generation,
                                       StoreUrl store, KeyTableChoice choice);
    static QCoro::Task<void> read(QPointer<InspectorSession> session, quint64 generation,
                                  PageRequest request, Purpose purpose);
    static QCoro::Task<void> watch(QPointer<InspectorSession> session, quint64 generation);

    static QCoro::Task<void> awaitPurge(QPointer<InspectorSession> session, quint64 table);
    static QCoro::Task<void> awaitRestore(QPointer<InspectorSession> session, quint64 table);

    void close();
    void begin(Purpose purpose);
    void take(Result<RowPage> page, Purpose purpose);
    void append(std::vector<InspectedRow> rows);
    void merge(std::vector<InspectedRow> rows);
    void removeWhatIsGone(const std::vector<InspectedRow> &rows);
    [[nodiscard]] std::vector<InspectedRow> inspected(std::vector<StoredRow> rows) const;

    StoreServices m_services;
    Trash m_trash;
    std::unique_ptr<KeyTable> m_table;
    quint64 m_tableNumber = 0; // of what is open
    std::unique_ptr<PurgeJob> m_purge;
    std::unique_ptr<RestoreJob> m_restore;
    QStringList m_removals; // of what is open, the latest last
    QString m_line;
    ParsedQuery m_query;
    std::vector<InspectedRow> m_rows;
    std::optional<PageCursor> m_next;
    ReadCost m_cost;
    Interrupt m_interrupt;
    bool m_isReading = false;
    quint64 m_generation = 0; // of what is asked for: answers to what was before are dropped
    std::optional<qint64> m_version;
    QTimer m_watch;
};

} // namespace onecake
