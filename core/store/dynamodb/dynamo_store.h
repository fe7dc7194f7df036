// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store in one table of any DynamoDB endpoint, which any number of processes may share.
//
// A claim is one conditional write: if the key has a record, the write fails and brings that record
// back, and the contract's own rules (core/store/store_rules.h) decide on it. A record that may be
// replaced is replaced by a second write, on the condition that it is still as it was seen.
//
// A reply that is lost after its request left is looked into, never guessed: each write leaves a
// token of its own in the record, so that a strong read, or the record that a repeated write brings
// back, tells whether it was done.
#pragma once

#include "core/store/dynamodb/dynamo_commit.h"
#include "core/store/dynamodb/dynamo_sightings.h"
#include "core/store/store.h"

namespace onecake {

class DynamoStore final : public Store
{
public:
    // Refuses a table that is not there, or whose key is not ours.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Store>>> open(DynamoPlace place,
                                                                          StoreServices services);

    // Calls that are under way are answered before, as not done or unknown.
    ~DynamoStore() override;
    Q_DISABLE_COPY_MOVE(DynamoStore)

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void note(Sighting sighting) override;
    [[nodiscard]] QCoro::Task<void> settle() override;
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
    DynamoSightings m_sightings;
};

} // namespace onecake
