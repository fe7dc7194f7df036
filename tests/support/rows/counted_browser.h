// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of which only the counting is asked: it keeps each count waiting until the test answers
// it, and ends it with "at least" when it is interrupted, as a real one does.
#pragma once

#include "core/base/one_shot.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/layouts/layout.h"
#include "tests/support/store_fixture.h"

#include <deque>

namespace onecake::test {

class CountedBrowser final : public KeyBrowser
{
public:
    struct Asked {
        RowFilter filter;
        Interrupt interrupt;
        OneShot answered;
        Result<RowCount> answer = RowCount{};
    };

    std::optional<qint64> storeVersion = 1;
    int asked = 0; // counts so far
    int looks = 0; // at the version
    int underWayMost = 0;

    ~CountedBrowser() override
    {
        while (!m_waiting.empty())
            answer(Error{ErrorCode::StoreUnavailable, {}, QStringLiteral("it goes"), {}});
    }

    [[nodiscard]] bool isCounting() const { return !m_waiting.empty(); }
    [[nodiscard]] bool isInterrupted() const { return *m_waiting.front()->interrupt; }
    void answer(Result<RowCount> answer)
    {
        const std::shared_ptr<Asked> first = m_waiting.front();
        m_waiting.pop_front();
        first->answer = std::move(answer);
        first->answered.fire();
    }
    void answer(qint64 count, CountKind kind = CountKind::Exact)
    {
        answer(RowCount{count, kind, {}});
    }

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] QString place() const override { return QStringLiteral("nowhere"); }
    [[nodiscard]] const StoreAddress &address() const override { return m_address; }
    [[nodiscard]] bool isReadOnly() const override { return true; }
    [[nodiscard]] QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                      Interrupt interrupt) override
    {
        ++asked;
        const auto waiting = std::make_shared<Asked>();
        waiting->filter = std::move(filter);
        waiting->interrupt = std::move(interrupt);
        m_waiting.push_back(waiting);
        underWayMost = std::max(underWayMost, static_cast<int>(m_waiting.size()));
        co_await waiting->answered.fired();
        co_return std::move(waiting->answer);
    }
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> version() override
    {
        ++looks;
        co_return storeVersion;
    }
    [[nodiscard]] QCoro::Task<Result<RowPage>> page(PageRequest) override { co_return RowPage{}; }
    [[nodiscard]] QCoro::Task<Result<std::optional<StoredRow>>> read(Item) override
    {
        co_return std::optional<StoredRow>();
    }
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow) override
    {
        co_return RowChangeAnswer{};
    }
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow, Item) override
    {
        co_return RowChangeAnswer{};
    }
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> put(Item) override
    {
        co_return RowChangeAnswer{};
    }

private:
    TableShape m_shape;
    StoreAddress m_address;
    std::deque<std::shared_ptr<Asked>> m_waiting;
};

// A table over one of those; `browser` is where to find it.
inline std::unique_ptr<OpenedTable> countedTable(CountedBrowser **browser,
                                                 StoreKind kind = StoreKind::Sqlite)
{
    auto counted = std::make_unique<CountedBrowser>();
    *browser = counted.get();
    StoreUrl url;
    url.kind = kind;
    const LayoutCatalog catalog = must(LayoutCatalog::load());
    return std::make_unique<OpenedTable>(
        OpenedTable{url, std::move(counted), RecordReader(catalog.all().front()), {}});
}

} // namespace onecake::test
