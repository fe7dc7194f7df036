// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The reference store: a hash table in memory. It answers every call before returning, so that no
// caller ever waits.
#pragma once

#include "core/store/store.h"

#include <QHash>

#include <unordered_map>

namespace onecake {

class MemoryStore final : public Store
{
public:
    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    [[nodiscard]] const KeyRecord *find(const KeyId &id) const;

    std::unordered_map<KeyId, KeyRecord, KeyIdHash> m_records;
    QHash<KeyId, std::vector<LocalEffect>> m_effects;
};

} // namespace onecake
