// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Summarises the rows that pass a filter. It reads them page by page, within bounds and beside what
// the user looks at, and tells each step. A page of a file is read in little time, so that other
// requests are answered between two pages.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/query/matching/row_summary.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

// How much may be read, because in a remote table every item costs.
struct SummaryBounds {
    qint64 rowsMost = 50'000;
    qint64 itemsReadMost = 100'000; // that the store looked at, if it says so
    Duration longest{10'000};
};

struct SummaryState {
    RowSummary summary = {};
    ReadCost cost = {};
    bool isOver = false; // no more rows come
    bool isExact = false; // isOver, and all rows are counted
};

// "3 keys, exact", "the first 50,000 keys", "1,200 keys so far".
QString coverageWords(const SummaryState &state);

// Thread rule: belongs to the browser's thread, and needs its event loop.
class SummaryReader final : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive this; it gives the present for states and expiries.
    explicit SummaryReader(const Clock *clock, QObject *parent = nullptr);
    ~SummaryReader() override;
    Q_DISABLE_COPY_MOVE(SummaryReader)

    // Starts a summary, in place of the one that is under way. The table must stay until the end,
    // or until stop().
    void start(const OpenedTable *table, const Query &query, const SummaryBounds &bounds = {});

    // Ends the summary at once; nothing more is emitted.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_reading != nullptr; }

Q_SIGNALS:
    // After each page, and at the end.
    void changed(const onecake::SummaryState &state);
    // Emitted instead of a last changed().
    void failed(const onecake::Error &error);

private:
    struct Reading;

    static QCoro::Task<void> read(QPointer<SummaryReader> run, std::shared_ptr<Reading> reading);
    [[nodiscard]] PageRequest nextRequest(Reading &reading);
    void take(Reading &reading, RowPage page);

    const Clock *m_clock;
    std::shared_ptr<Reading> m_reading; // the summary that is under way
    QTimer m_slice; // ends the page that is being read
    QTimer m_longest; // ends the whole summary
};

} // namespace onecake
