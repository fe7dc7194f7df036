// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A fresh, empty store of each kind for the contract's suites, and the calls that they are made of.
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace onecake::test {

// The stores that the suites run on. A new kind of store is one more name here and one more case in
// the constructor below.
QStringList storeNames();

// Adds the column "store" with a row for each; to be called from initTestCase_data().
void addStoreRows();

// A new table at the emulator that this test program shares, as a store's name.
QString newTableUrl();

class StoreFixture
{
public:
    explicit StoreFixture(const QString &name);

    [[nodiscard]] Store *operator->() const { return m_store.get(); }
    [[nodiscard]] Store &operator*() const { return *m_store; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

// The suites' own calendar: everything happens some time after `start`. A claim holds for `lease`
// and is kept for `retention`.
inline constexpr Instant start{std::chrono::hours(500'000)};
inline constexpr Duration lease{30'000};
inline constexpr Duration retention{3'600'000};

KeyId idOf(const QString &key);
ClaimTerms claimOf(const KeyId &id, Instant now = start);

// The write by which the owner of a granted claim ends it.
RecordWrite endOf(const KeyRecord &claimed, RecordStatus status = RecordStatus::Completed);

LocalEffect effectOf(const KeyRecord &record, EffectFencing fencing,
                     const QString &name = QStringLiteral("order"));

// Ten orders of now: three have expired, order-3 is stuck, two are being worked on, four are
// completed.
void putOrders(Store &store);

// For steps that must succeed for the test to make sense: an error ends the program with its
// sentence.
template<typename Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *std::move(result);
}

// One call each, waited for.
ClaimAnswer claim(Store &store, const ClaimTerms &terms);
std::optional<KeyRecord> read(Store &store, const KeyId &id);
WriteAnswer write(Store &store, const RecordWrite &write);
WriteAnswer remove(Store &store, const RecordRemoval &removal);
std::vector<LocalEffect> effectsOf(Store &store, const KeyId &id);

} // namespace onecake::test
