// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes a record and its effects in one transaction: TransactWriteItems, whose ClientRequestToken
// makes it safe to send again for ten minutes.
#pragma once

#include "core/store/dynamodb/tables/dynamo_table.h"
#include "core/store/dynamodb/write_rounds.h"

namespace onecake {

class DynamoCommit
{
public:
    DynamoCommit(DynamoLink *link, DynamoRequests requests, DynamoTable *table, RecordWrite write);

    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> run();

private:
    struct EffectsOfKey {
        KeyId id;
        std::vector<LocalEffect> added;
        Item seen; // the item with the effects committed before
    };

    [[nodiscard]] QJsonObject request() const;
    [[nodiscard]] QCoro::Task<Result<std::optional<WriteAnswer>>>
    settleCanceled(DynamoFailure failure);
    [[nodiscard]] QCoro::Task<Result<std::optional<WriteAnswer>>> settleUnknown(Error error);
    [[nodiscard]] Result<bool> takesIn(EffectsOfKey &effects, FoundItem found) const;

    DynamoLink *m_link;
    DynamoRequests m_requests;
    DynamoTable *m_table;
    RecordWrite m_write;
    QString m_token;
    QString m_clientRequestToken;
    std::vector<EffectsOfKey> m_effects;
};

} // namespace onecake
