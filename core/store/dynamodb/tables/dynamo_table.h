// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads items of one table, and finds out whether a write was done.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/dynamodb/wire/dynamo_requests.h"

namespace onecake {

// An item as it was read; empty if there is none.
struct FoundItem {
    Item item;

    // Whether the latest write of the record had this token.
    [[nodiscard]] bool hasToken(const QString &token) const
    {
        return !item.isEmpty() && item.value(attribute::writeToken).text() == token;
    }
};

class DynamoTable
{
public:
    DynamoTable(DynamoLink *link, DynamoRequests requests);

    [[nodiscard]] QCoro::Task<Result<FoundItem>> find(Item key, Consistency consistency);

    // The item on which a write's condition failed: `returned` or, from an endpoint that does not
    // return it, the item as it is now.
    [[nodiscard]] QCoro::Task<Result<FoundItem>> loser(QJsonObject returned, Item key);

    // The record in the item that was read; nothing if there is no item.
    [[nodiscard]] Result<std::optional<KeyRecord>> recordOf(const KeyId &id,
                                                            const FoundItem &found) const;
    [[nodiscard]] Result<std::vector<LocalEffect>> effectsOf(const KeyId &id,
                                                             const FoundItem &found) const;

    // The error after too many lost races (Throttled), and the one for an item that is not ours
    // (StoreUnusable).
    [[nodiscard]] Error contended() const;
    [[nodiscard]] Error foreign(const QString &problem) const;

private:
    DynamoLink *m_link;
    DynamoRequests m_requests;
};

} // namespace onecake
