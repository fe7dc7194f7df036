// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/dynamo_table.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

DynamoTable::DynamoTable(DynamoLink *link, DynamoRequests requests)
    : m_link(link)
    , m_requests(std::move(requests))
{}

Error DynamoTable::foreign(const QString &problem) const
{
    return {ErrorCode::StoreUnusable, tr("table ") + m_requests.table,
            tr("the item of this key is not one of ours: ") + shownText(problem),
            tr("Another program wrote it: use a table of your own")};
}

Error DynamoTable::contended() const
{
    return {ErrorCode::Throttled, tr("table ") + m_requests.table,
            tr("others changed the record of this key again and again"), tr("Try again later")};
}

QCoro::Task<Result<FoundItem>> DynamoTable::find(Item key, Consistency consistency)
{
    QJsonObject request = m_requests.read(key, consistency);
    const DynamoAnswer answer = co_await m_link->call(u"GetItem"_s, std::move(request));
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    const QJsonValue json = std::get<DynamoReply>(answer).body.value(u"Item");
    // Anything but an item or nothing must not pass for "there is none".
    if (!json.isObject() && !json.isUndefined())
        co_return foreign(tr("it is no object"));
    auto item = itemFrom(json.toObject());
    if (const auto *problem = std::get_if<QString>(&item))
        co_return foreign(*problem);
    co_return FoundItem{std::get<Item>(std::move(item))};
}

QCoro::Task<Result<FoundItem>> DynamoTable::loser(QJsonObject returned, Item key)
{
    if (returned.isEmpty()) {
        Result<FoundItem> found = co_await find(std::move(key), Consistency::Strong);
        co_return found;
    }
    auto item = itemFrom(returned);
    if (const auto *problem = std::get_if<QString>(&item))
        co_return foreign(*problem);
    co_return FoundItem{std::get<Item>(std::move(item))};
}

Result<std::optional<KeyRecord>> DynamoTable::recordOf(const KeyId &id,
                                                       const FoundItem &found) const
{
    if (found.item.isEmpty())
        return std::optional<KeyRecord>();
    auto record = recordFrom(id, found.item);
    if (const auto *problem = std::get_if<QString>(&record))
        return foreign(*problem);
    return std::optional(std::get<KeyRecord>(std::move(record)));
}

Result<std::vector<LocalEffect>> DynamoTable::effectsOf(const KeyId &id,
                                                        const FoundItem &found) const
{
    if (found.item.isEmpty())
        return std::vector<LocalEffect>();
    auto effects = effectsFrom(id, found.item);
    if (const auto *problem = std::get_if<QString>(&effects))
        return foreign(*problem);
    return std::get<std::vector<LocalEffect>>(std::move(effects));
}

} // namespace onecake
