// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table in memory behind the contract of a browser. It can be told to be in trouble, to lose
// answers, to keep callers waiting, and to let others change rows between two calls.
#pragma once

#include "core/base/one_shot.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/records/stored_value.h"

#include <deque>
#include <functional>
#include <limits>
#include <map>

namespace onecake::test {

// What happens to a call in place of its answer.
struct BrowserTrouble {
    ErrorCode code = ErrorCode::Throttled;
    bool isDone = false; // the call has its effect nevertheless
};

class MemoryBrowser final : public KeyBrowser
{
public:
    enum class Call {
        Page,
        Read,
        Remove,
        Change,
        Put
    };

    explicit MemoryBrowser(const QStringList &keys = {QStringLiteral("PK"), QStringLiteral("SK")})
    {
        m_shape.table = QStringLiteral("orders");
        for (const QString &key : keys)
            m_shape.keys.push_back({key, QStringLiteral("S")});
    }

    std::map<QByteArray, Item> rows; // by nameOf()
    bool readOnly = false;
    StoreAddress where{QStringLiteral("dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu"),
                       QStringLiteral("123456789012")};
    int rowsPerPage = 7; // pages are full rarely, as a remote table's
    // Asked at every call, with the row's id or the item; nothing: no trouble.
    std::function<std::optional<BrowserTrouble>(Call, const Item &)> trouble;
    // Runs before a call, as another process would.
    std::function<void(Call, const Item &)> meanwhile;
    // The moment that a row is removed, and that one is put.
    std::function<void(const Item &)> removed;
    std::function<void(const Item &)> added;
    std::map<Call, int> calls;
    int underWay = 0;
    int underWayMost = 0;

    // From then on, that many calls are answered, and the others wait.
    void letPass(int count)
    {
        m_passes = count;
        while (m_passes > 0 && !m_waiting.empty()) {
            const auto next = m_waiting.front();
            m_waiting.pop_front();
            --m_passes;
            next->fire();
        }
    }
    void letAllPass() { letPass(std::numeric_limits<int>::max()); }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    [[nodiscard]] static QByteArray nameOf(const Item &id)
    {
        QByteArray name;
        for (const AttributeValue &value : id)
            name += plainText(value).value_or(QString()).toUtf8() + '/';
        return name;
    }
    [[nodiscard]] Item idOf(const Item &item) const
    {
        Item id;
        for (const KeyAttribute &key : m_shape.keys)
            id.insert(key.name, item.value(key.name));
        return id;
    }
    void add(const Item &item) { rows.insert_or_assign(nameOf(idOf(item)), item); }
    [[nodiscard]] StoredRow rowOf(const Item &item) const { return {idOf(item), item}; }
    [[nodiscard]] std::vector<StoredRow> allRows() const
    {
        std::vector<StoredRow> all;
        for (const auto &[name, item] : rows)
            all.push_back(rowOf(item));
        return all;
    }

    [[nodiscard]] TableShape &shapeToSet() { return m_shape; }
    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] QString place() const override { return QStringLiteral("memory"); }
    [[nodiscard]] const StoreAddress &address() const override { return where; }
    [[nodiscard]] bool isReadOnly() const override { return readOnly; }

    [[nodiscard]] QCoro::Task<Result<RowPage>> page(PageRequest request) override
    {
        const std::optional<BrowserTrouble> fault = co_await begin(Call::Page, {});
        if (fault)
            co_return errorOf(*fault);
        RowPage page;
        QByteArray after;
        if (request.after)
            after = *request.after->places.front().after.value(QStringLiteral("name")).bytes();
        auto row = request.after ? rows.upper_bound(after) : rows.begin();
        int looked = 0;
        for (; row != rows.end() && looked < std::min(rowsPerPage, request.rowsMax); ++row) {
            ++looked;
            after = row->first;
            if (passes(request.filter, row->second))
                page.rows.push_back(rowOf(row->second));
        }
        page.cost.itemsRead = looked;
        if (row != rows.end())
            page.next = PageCursor{
                {{{{QStringLiteral("name"), AttributeValue(AttributeValue::Content(after))}},
                  false}}};
        co_return page;
    }

    [[nodiscard]] QCoro::Task<Result<RowCount>> count(RowFilter filter, Interrupt) override
    {
        RowCount count;
        for (const auto &[name, item] : rows)
            count.count += passes(filter, item) ? 1 : 0;
        co_return count;
    }

    [[nodiscard]] QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) override
    {
        const std::optional<BrowserTrouble> fault = co_await begin(Call::Read, id);
        if (fault)
            co_return errorOf(*fault);
        const auto found = rows.find(nameOf(id));
        co_return found == rows.end() ? std::nullopt : std::optional(rowOf(found->second));
    }

    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) override
    {
        const std::optional<BrowserTrouble> fault = co_await begin(Call::Remove, seen.id);
        if (fault && !fault->isDone)
            co_return errorOf(*fault);
        RowChangeAnswer answer = judge(seen);
        if (answer.change == RowChange::Done && rows.erase(nameOf(seen.id)) == 1 && removed)
            removed(seen.id);
        if (fault)
            co_return errorOf(*fault);
        co_return answer;
    }

    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen, Item changes) override
    {
        const std::optional<BrowserTrouble> fault = co_await begin(Call::Change, seen.id);
        if (fault && !fault->isDone)
            co_return errorOf(*fault);
        RowChangeAnswer answer = judge(seen);
        if (answer.change == RowChange::Done) {
            Item &item = rows.at(nameOf(seen.id));
            for (auto field = changes.begin(); field != changes.end(); ++field) {
                if (std::holds_alternative<NullValue>(field->content()))
                    item.remove(field.key());
                else
                    item.insert(field.key(), *field);
            }
        }
        if (fault)
            co_return errorOf(*fault);
        co_return answer;
    }

    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> put(Item item) override
    {
        const std::optional<BrowserTrouble> fault = co_await begin(Call::Put, idOf(item));
        if (fault && !fault->isDone)
            co_return errorOf(*fault);
        RowChangeAnswer answer;
        const auto found = rows.find(nameOf(idOf(item)));
        if (found != rows.end())
            answer = {RowChange::Present, found->second};
        else
            add(item);
        if (answer.change == RowChange::Done && added)
            added(idOf(item));
        if (fault)
            co_return errorOf(*fault);
        co_return answer;
    }

    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> version() override
    {
        co_return std::optional<qint64>();
    }

private:
    QCoro::Task<std::optional<BrowserTrouble>> begin(Call call, Item id)
    {
        ++calls[call];
        underWayMost = std::max(underWayMost, ++underWay);
        if (m_passes == 0) {
            const auto turn = std::make_shared<OneShot>();
            m_waiting.push_back(turn);
            co_await turn->fired();
        } else if (m_passes != std::numeric_limits<int>::max()) {
            --m_passes;
        }
        --underWay;
        if (meanwhile)
            meanwhile(call, id);
        co_return trouble ? trouble(call, id) : std::nullopt;
    }

    [[nodiscard]] RowChangeAnswer judge(const StoredRow &seen) const
    {
        const auto found = rows.find(nameOf(seen.id));
        if (found == rows.end())
            return {RowChange::Gone, std::nullopt};
        if (found->second != seen.item)
            return {RowChange::Changed, found->second};
        return {};
    }

    static Error errorOf(const BrowserTrouble &trouble)
    {
        return {
            trouble.code, QStringLiteral("memory"), QStringLiteral("the table is in trouble"), {}};
    }

    TableShape m_shape;
    int m_passes = std::numeric_limits<int>::max();
    std::deque<std::shared_ptr<OneShot>> m_waiting;
};

} // namespace onecake::test
