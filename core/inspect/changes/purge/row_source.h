// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the rows of a job come from, a batch at a time.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/layouts/record_reader.h"

#include <QSet>

#include <unordered_set>

namespace onecake {

// Returns the attributes that name a record by its layout, whatever the row's id in the store is;
// the row's id if the layout does not tell.
Item namingItem(const StoredRow &row, const RecordReader *reader);

// Returns a hash of namingItem(), small enough to remember millions of them.
quint64 nameHash(const StoredRow &row, const RecordReader *reader);

class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    // Returns up to `most` rows; none if there are no more or the job was stopped.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<PlannedRow>>> next(int most) = 0;

    // Of a purge: the rows stand in the removal's file already.
    [[nodiscard]] virtual bool isInFile() const { return false; }
    // The number of rows left alone because they were made after the removal was confirmed.
    [[nodiscard]] virtual qint64 newer() const { return 0; }
    virtual void interrupt() {}
};

class ListedRows final : public RowSource
{
public:
    explicit ListedRows(std::vector<PlannedRow> rows)
        : m_rows(std::move(rows))
    {}

    [[nodiscard]] QCoro::Task<Result<std::vector<PlannedRow>>> next(int most) override;
    [[nodiscard]] bool isInFile() const override { return true; }

private:
    std::vector<PlannedRow> m_rows;
    std::size_t m_next = 0;
};

class MatchingRows final : public RowSource
{
public:
    struct Terms {
        RowFilter filter;
        std::shared_ptr<const RecordReader> reader; // may be null
        Instant confirmedAt{};
        qint64 firstNumber = 0;
        std::unordered_set<quint64> settled; // nameHash() of records that already have an outcome
        bool areNamesEnough = false; // of each row only what names it, and when it was made
    };

    MatchingRows(std::shared_ptr<KeyBrowser> browser, std::shared_ptr<JobControl> control,
                 Terms terms);

    [[nodiscard]] QCoro::Task<Result<std::vector<PlannedRow>>> next(int most) override;
    [[nodiscard]] qint64 newer() const override { return m_newer; }
    void interrupt() override { m_interrupt->store(true); }

private:
    [[nodiscard]] QCoro::Task<Result<RowPage>> nextPage(int most);
    [[nodiscard]] bool isNewer(const Item &item) const;

    std::shared_ptr<KeyBrowser> m_browser;
    std::shared_ptr<JobControl> m_control;
    Terms m_terms;
    QStringList m_only; // attributes
    std::optional<PageCursor> m_after;
    bool m_isOver = false;
    qint64 m_nextNumber;
    qint64 m_newer = 0;
    Interrupt m_interrupt = std::make_shared<std::atomic<bool>>(false);
};

} // namespace onecake
