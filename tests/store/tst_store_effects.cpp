// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The contract of core/store/store.h, as every store must keep it: effects that are committed with
// the record.

#include "tests/support/store_fixture.h"

#include <QTest>

#include <array>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// An effect "order" with fence 5 is there already; another comes.
struct EffectRow {
    const char *name;
    EffectFencing fencing;
    quint64 fence;
    QStringView effect;
    bool passes;
};

constexpr std::array effectRows{
    EffectRow{"none, same name", EffectFencing::None, 1, u"order", true},
    EffectRow{"unique, same name", EffectFencing::Unique, 6, u"order", false},
    EffectRow{"unique, another name", EffectFencing::Unique, 1, u"invoice", true},
    EffectRow{"token, older", EffectFencing::Token, 4, u"order", false},
    EffectRow{"token, same", EffectFencing::Token, 5, u"order", true},
    EffectRow{"token, newer", EffectFencing::Token, 6, u"order", true},
    EffectRow{"token, older, another name", EffectFencing::Token, 4, u"invoice", true},
};

} // namespace

class TestStoreEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }
    void init();

    void addsOnlyEffectsThatPassTheirFencing_data();
    void addsOnlyEffectsThatPassTheirFencing();
    void addsAllEffectsOfAWriteOrNone();
    void keepsEffectsInTheirOrderAndByTheirKey();
    void keepsEffectsOfARemovedRecord();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TestStoreEffects::init()
{
    QFETCH_GLOBAL(QString, store);
    m_store.reset();
    m_store = std::make_unique<StoreFixture>(store);
}

void TestStoreEffects::addsOnlyEffectsThatPassTheirFencing_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t index = 0; index < effectRows.size(); ++index)
        QTest::newRow(effectRows.at(index).name) << index;
}

void TestStoreEffects::addsOnlyEffectsThatPassTheirFencing()
{
    QFETCH(std::size_t, index);
    const EffectRow &row = effectRows.at(index);
    const KeyId id = idOf(u"order-1"_s);
    RecordWrite phase;
    phase.record = claim(**m_store, claimOf(id)).record;
    phase.effects = {effectOf(phase.record, EffectFencing::None)};
    phase.effects.front().fence = 5;
    QCOMPARE(write(**m_store, phase), WriteAnswer::Applied);
    const std::optional<KeyRecord> before = read(**m_store, id);

    RecordWrite attempt = endOf(phase.record);
    attempt.effects = {effectOf(phase.record, row.fencing, row.effect.toString())};
    attempt.effects.front().fence = row.fence;
    QCOMPARE(write(**m_store, attempt),
             row.passes ? WriteAnswer::Applied : WriteAnswer::EffectRefused);
    QCOMPARE(effectsOf(**m_store, id).size(), row.passes ? 2U : 1U);
    if (row.passes)
        QCOMPARE(effectsOf(**m_store, id).back(), attempt.effects.front());
    else
        QCOMPARE(read(**m_store, id), before);
}

void TestStoreEffects::addsAllEffectsOfAWriteOrNone()
{
    const KeyId id = idOf(u"order-1"_s);
    RecordWrite phase;
    phase.record = claim(**m_store, claimOf(id)).record;
    phase.effects = {effectOf(phase.record, EffectFencing::Unique)};
    QCOMPARE(write(**m_store, phase), WriteAnswer::Applied);
    const std::optional<KeyRecord> before = read(**m_store, id);

    RecordWrite attempt = endOf(phase.record);
    attempt.effects = {effectOf(phase.record, EffectFencing::Unique, u"invoice"_s),
                       effectOf(phase.record, EffectFencing::Unique, u"order"_s)};
    QCOMPARE(write(**m_store, attempt), WriteAnswer::EffectRefused);
    QCOMPARE(effectsOf(**m_store, id), phase.effects);
    QCOMPARE(read(**m_store, id), before);
}

void TestStoreEffects::keepsEffectsInTheirOrderAndByTheirKey()
{
    const KeyId other = idOf(u"another key"_s);
    RecordWrite end = endOf(claim(**m_store, claimOf(idOf(u"order-1"_s))).record);
    for (const QString &name : {u"third"_s, u"first"_s, u"second"_s})
        end.effects.push_back(effectOf(end.record, EffectFencing::Unique, name));
    end.effects[1].id = other;
    QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
    QCOMPARE(effectsOf(**m_store, end.record.id), (std::vector{end.effects[0], end.effects[2]}));
    QCOMPARE(effectsOf(**m_store, other), std::vector{end.effects[1]});
    QVERIFY(!read(**m_store, other));
}

void TestStoreEffects::keepsEffectsOfARemovedRecord()
{
    RecordWrite end = endOf(claim(**m_store, claimOf(idOf(u"order-1"_s))).record);
    end.effects = {effectOf(end.record, EffectFencing::Unique)};
    QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
    QCOMPARE(remove(**m_store, {end.record.id, 0, {}, RecordFencing::Exists}),
             WriteAnswer::Applied);
    QCOMPARE(effectsOf(**m_store, end.record.id), end.effects);
}

ONECAKE_TEST(TestStoreEffects)
#include "tst_store_effects.moc"
