// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the rows of a filter are like as a whole, read page by page beside what a person looks at,
// within bounds, and told as it comes. Of a file, no page takes long, so that what is asked for
// meanwhile comes between two of them.
#pragma once

#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/query/matching/row_summary.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

// How much may be read; of a remote table, each item costs.
struct SummaryBounds {
    qint64 rowsMost = 50'000;
    qint64 itemsReadMost = 100'000; // looked at, where the store says so
    Duration longest{10'000};
};

struct SummaryState {
    RowSummary summary = {};
    ReadCost cost = {};
    bool isOver = false; // nothing more comes
    bool isExact = false; // it is over, and all rows are in it
};

// "3 keys, exact", "the first 50,000 keys", "1,200 keys so far".
QString coverageWords(const SummaryState &state);

// Thread rule: belongs to the thread of the browser, whose event loop it needs.
class SummaryRun final : public QObject
{
    Q_OBJECT
public:
    // The clock, which outlives this, says what "now" is for the states and expiries.
    explicit SummaryRun(const Clock *clock, QObject *parent = nullptr);
    ~SummaryRun() override;
    Q_DISABLE_COPY_MOVE(SummaryRun)

    // In place of what is under way. The table outlives the reading, or stop() comes before its
    // end.
    void start(const KeyTable *table, const Query &query, const SummaryBounds &bounds = {});

    // At once: what was read is told no more.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_reading != nullptr; }

Q_SIGNALS:
    // After each page, and at the end.
    void changed(const onecake::SummaryState &state);
    // Instead of an end.
    void failed(const onecake::Error &error);

private:
    struct Reading;

    static QCoro::Task<void> read(QPointer<SummaryRun> run, std::shared_ptr<Reading> reading);
    [[nodiscard]] PageRequest nextRequest(Reading &reading);
    void take(Reading &reading, RowPage page);

    const Clock *m_clock;
    std::shared_ptr<Reading> m_reading; // what is under way
    QTimer m_slice; // ends a page
    QTimer m_longest; // ends the whole
};

} // namespace onecake
