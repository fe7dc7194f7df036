// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store in one table of any DynamoDB endpoint. Any number of processes may share the table.
//
// A claim is one conditional write: if the key has a record, the write fails and returns that
// record, and the contract's rules (core/store/store_rules.h) decide on it. A record that may be
// replaced is replaced by a second write, on condition that it is unchanged.
//
// If the reply to a sent request is lost, the store finds out what happened and never guesses: each
// write leaves its own token in the record, so that a strong read, or the record that a repeated
// write returns, tells whether the write was done.
#pragma once

#include "core/store/dynamodb/dynamo_commit.h"
#include "core/store/dynamodb/dynamo_hit_counter.h"
#include "core/store/store.h"

namespace onecake {

class DynamoStore final : public Store
{
public:
    // Fails if the table does not exist, or if its key is not PK (S) and SK (S): StoreUnusable.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Store>>> open(DynamoPlace place,
                                                                          StoreServices services);

    // First answers the running calls, as not done or unknown.
    ~DynamoStore() override;
    Q_DISABLE_COPY_MOVE(DynamoStore)

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override;
    [[nodiscard]] QCoro::Task<void> flush() override;
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    DynamoStore(std::unique_ptr<DynamoLink> link, std::optional<Duration> keptAtLeast);

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> contend(ClaimTerms terms);
    [[nodiscard]] QCoro::Task<DynamoAnswer> tryClaim(const ClaimAnswer *decided,
                                                     const KeyRecord *seen, const QString *token);
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> writeOne(RecordWrite write);

    std::unique_ptr<DynamoLink> m_link;
    DynamoRequests m_requests;
    DynamoTable m_table;
    DynamoHitCounter m_hits;
};

} // namespace onecake
