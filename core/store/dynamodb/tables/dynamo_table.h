// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reading items of one table, and finding out what became of a write.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/dynamodb/wire/dynamo_requests.h"

namespace onecake {

// An item as it was found; empty: there is none.
struct FoundItem {
    Item item;

    // The latest write of the record was the one with this token.
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

    // The item on which the condition failed: as it came back, or, from an endpoint that does not
    // send it, as it is now.
    [[nodiscard]] QCoro::Task<Result<FoundItem>> loser(QJsonObject returned, Item key);

    // Of the record's item; nothing where there is none.
    [[nodiscard]] Result<std::optional<KeyRecord>> recordOf(const KeyId &id,
                                                            const FoundItem &found) const;
    [[nodiscard]] Result<std::vector<LocalEffect>> effectsOf(const KeyId &id,
                                                             const FoundItem &found) const;

    // A race that did not end.
    [[nodiscard]] Error contended() const;
    [[nodiscard]] Error foreign(const QString &problem) const;

private:
    DynamoLink *m_link;
    DynamoRequests m_requests;
};

} // namespace onecake
