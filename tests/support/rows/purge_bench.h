// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table in memory, a trash in a folder of its own, and purges between the two.
#pragma once

#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "tests/support/await.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/rows/removal_samples.h"
#include "tests/support/waiting_clock.h"
#include "tests/support/windows/layout_items.h"

#include <QTemporaryDir>
#include <QTest>

namespace onecake::test {

inline std::shared_ptr<const RecordReader> sampleReader()
{
    static const auto reader =
        std::make_shared<const RecordReader>(layoutNamed(QStringLiteral("onecake-dynamodb")));
    return reader;
}

struct PurgeBench {
    explicit PurgeBench(int rowCount = 0)
    {
        for (int order = 0; order < rowCount; ++order)
            browser.add(sampleItem(order));
    }

    [[nodiscard]] WritePermit permit()
    {
        const Result<WritePermit> given =
            WritePermit::of(sharedBrowser, {QStringLiteral("orders"), false});
        if (!given)
            qFatal("%s", qPrintable(sentence(given.error())));
        return *given;
    }

    [[nodiscard]] PurgeRequest order() const
    {
        PurgeRequest order;
        order.store = sampleHead(1).store;
        order.confirmedAt = clock.now();
        order.reader = sampleReader();
        return order;
    }
    // All rows of the table as they are now.
    [[nodiscard]] PurgeRequest orderOfList() const
    {
        PurgeRequest listed = order();
        listed.rows = browser.allRows();
        return listed;
    }
    [[nodiscard]] PurgeRequest orderOfMatching(const RowFilter &filter = {}) const
    {
        PurgeRequest matching = order();
        matching.filter = filter;
        matching.query = QStringLiteral("status:completed");
        return matching;
    }

    [[nodiscard]] JobSetup setup() { return {sharedClock, ++seed, terms}; }
    [[nodiscard]] std::unique_ptr<RowJob> job(PurgeRequest order)
    {
        return purgeJob(permit(), trash, setup(), std::move(order));
    }
    [[nodiscard]] JobSummary purge(PurgeRequest order)
    {
        const auto purging = job(std::move(order));
        return await(purging->run());
    }

    // One of each row, by number.
    [[nodiscard]] QStringList ofRows(const QString &id, const QString &column) const
    {
        QStringList texts;
        const QVariantList answers =
            stateOf(trash,
                    QStringLiteral("SELECT %1 FROM row_state WHERE removal = (SELECT number FROM "
                                   "removal WHERE id = ?) ORDER BY number")
                        .arg(column),
                    {id});
        for (const QVariant &answer : answers)
            texts.append(answer.toString());
        return texts;
    }
    // One letter for each outcome, by number.
    [[nodiscard]] QString outcomes(const QString &id) const
    {
        return ofRows(id, QStringLiteral("iif(is_settled, outcome, '?')")).join(QString());
    }

    QTemporaryDir folder;
    std::shared_ptr<WaitingClock> sharedClock = std::make_shared<WaitingClock>();
    std::shared_ptr<MemoryBrowser> sharedBrowser = std::make_shared<MemoryBrowser>();
    WaitingClock &clock = *sharedClock;
    MemoryBrowser &browser = *sharedBrowser;
    Trash trash{folder.filePath(QStringLiteral("trash"))};
    JobTerms terms{.rowsPerBatch = 4, .callsAtOnce = 3};
    std::uint64_t seed = 0;
};

// What a job told of a row.
struct HeardRow {
    PlannedRow row;
    RowResult result;
};

inline RowJob::Hear into(std::vector<HeardRow> *heard)
{
    return [heard](const PlannedRow &row, const RowResult &result) {
        if (heard != nullptr)
            heard->push_back({row, result});
    };
}

inline RowFilter statusFilter(const QString &status)
{
    RowFilter filter;
    filter.all.push_back(
        {{QStringLiteral("status"), ClauseKind::Equals, {AttributeValue::ofText(status)}}});
    return filter;
}

// A task that goes on in the event loop, and its result once it is there.
template<typename Value>
class Running
{
public:
    explicit Running(QCoro::Task<Value> task)
        : m_task(keep(std::move(task), m_result))
    {}

    [[nodiscard]] bool isOver() const { return m_result->has_value(); }
    [[nodiscard]] const Value &result() const { return m_result->value(); }

private:
    static QCoro::Task<void> keep(QCoro::Task<Value> task,
                                  std::shared_ptr<std::optional<Value>> result)
    {
        Value value = co_await task;
        result->emplace(std::move(value));
    }

    std::shared_ptr<std::optional<Value>> m_result = std::make_shared<std::optional<Value>>();
    QCoro::Task<void> m_task;
};

} // namespace onecake::test
