// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the benchmark does over a DynamoDB table: the requests that the peers in Node send too
// (tests/peers/bench_requests.mjs), and the store's own protocol.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store.h"

#include <functional>

namespace onecake::bench {

// One thing that is done again and again, each time with another number.
class DynamoWork
{
public:
    DynamoWork() = default;
    virtual ~DynamoWork() = default;
    Q_DISABLE_COPY_MOVE(DynamoWork)

    [[nodiscard]] virtual QCoro::Task<void> operate(int number) = 0;
};

// Things per second, `concurrency` at a time: those with the numbers [first, first + count).
double rateOfCount(DynamoWork &work, int concurrency, int first, int count);

// As many as fit into the seconds after a warm-up. The numbers begin at *next, and go on there the
// next time.
double rateOfSeconds(DynamoWork &work, int concurrency, double seconds, int *next);

// A conditional PutItem each.
class Puts final : public DynamoWork
{
public:
    explicit Puts(DynamoLink *link)
        : m_link(link)
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;

private:
    DynamoLink *m_link;
};

// A conditional DeleteItem each, of what Puts has put.
class Deletes final : public DynamoWork
{
public:
    explicit Deletes(DynamoLink *link)
        : m_link(link)
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;

private:
    DynamoLink *m_link;
};

inline constexpr int itemsOfBatch = 25; // the most that BatchWriteItem takes

// A BatchWriteItem each, of itemsOfBatch items.
class Fill final : public DynamoWork
{
public:
    explicit Fill(DynamoLink *link)
        : m_link(link)
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;

private:
    DynamoLink *m_link;
};

// One segment of a scan each, of as many as there are numbers.
class Scans final : public DynamoWork
{
public:
    static constexpr int segments = 4;

    // `onPage` is called after each page.
    Scans(DynamoLink *link, std::function<void()> onPage)
        : m_link(link)
        , m_onPage(std::move(onPage))
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;
    [[nodiscard]] int takeCount() { return std::exchange(m_items, 0); }

private:
    DynamoLink *m_link;
    std::function<void()> m_onPage;
    int m_items = 0;
};

// A claim and its end each, through the store.
class Executions final : public DynamoWork
{
public:
    explicit Executions(Store *store)
        : m_store(store)
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;

private:
    Store *m_store;
};

// A claim each that is refused, because Executions has ended one of that key.
class Replays final : public DynamoWork
{
public:
    static constexpr int keys = 1000;

    explicit Replays(Store *store)
        : m_store(store)
    {}
    [[nodiscard]] QCoro::Task<void> operate(int number) override;

private:
    Store *m_store;
};

} // namespace onecake::bench
