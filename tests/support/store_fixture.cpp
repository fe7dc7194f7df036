// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/store_fixture.h"

#include "core/base/random.h"
#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/test_now.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

// Of its own for each fixture, because an emulator keeps its tables.
QString newTable()
{
    static Random random(freshSeed());
    const QString table = u"keys-"_s + uuidFrom(random);
    const QJsonObject request{
        {u"TableName"_s, table},
        {u"BillingMode"_s, u"PAY_PER_REQUEST"_s},
        {u"AttributeDefinitions"_s,
         QJsonArray{QJsonObject{{u"AttributeName"_s, u"PK"_s}, {u"AttributeType"_s, u"S"_s}},
                    QJsonObject{{u"AttributeName"_s, u"SK"_s}, {u"AttributeType"_s, u"S"_s}}}},
        {u"KeySchema"_s,
         QJsonArray{QJsonObject{{u"AttributeName"_s, u"PK"_s}, {u"KeyType"_s, u"HASH"_s}},
                    QJsonObject{{u"AttributeName"_s, u"SK"_s}, {u"KeyType"_s, u"RANGE"_s}}}}};
    (void)(askPlainly(sharedEmulator().endpoint(), "CreateTable",
                      QJsonDocument(request).toJson(QJsonDocument::Compact)));
    return table;
}

QString urlOf(const QString &name, const QTemporaryDir &folder)
{
    if (name == u"sqlite")
        return u"sqlite:"_s + folder.filePath(u"store.db"_s);
    if (name == u"dynamodb")
        return newTableUrl();
    return name + u':';
}

} // namespace

QString newTableUrl()
{
    return u"dynamodb:%1?endpoint=%2&region=local"_s.arg(newTable(),
                                                         sharedEmulator().endpoint().toString());
}

QStringList storeNames()
{
    return {u"memory"_s, u"sqlite"_s, u"dynamodb"_s};
}

void addStoreRows()
{
    QTest::addColumn<QString>("store");
    for (const QString &name : storeNames())
        QTest::newRow(qPrintable(name)) << name;
}

StoreFixture::StoreFixture(const QString &name)
    : m_store(must(await(openStore(must(parseStoreUrl(urlOf(name, m_folder)))))))
{}

KeyId idOf(const QString &key)
{
    return {u"orders"_s, key};
}

ClaimTerms claimOf(const KeyId &id, Instant now)
{
    ClaimTerms terms;
    terms.id = id;
    terms.owner = u"the owner"_s;
    terms.fingerprint = "the request";
    terms.now = now;
    terms.leaseUntil = now + lease;
    terms.expiresAt = now + retention;
    return terms;
}

RecordWrite endOf(const KeyRecord &claimed, RecordStatus status)
{
    RecordWrite write;
    write.record = claimed;
    write.record.status = status;
    write.record.response =
        Response{status == RecordStatus::Completed ? 201 : 500, R"({"cake":"Adrienne's"})"};
    return write;
}

LocalEffect effectOf(const KeyRecord &record, EffectFencing fencing, const QString &name)
{
    LocalEffect effect;
    effect.name = name;
    effect.id = record.id;
    effect.fence = record.fence;
    effect.fencing = fencing;
    effect.payload = R"({"cakes":1})";
    effect.at = start;
    return effect;
}

void putOrders(Store &store)
{
    using namespace std::chrono_literals;
    const Instant now = testNow();
    for (int order = 0; order < 10; ++order) {
        ClaimTerms terms = claimOf(idOf(u"order-%1"_s.arg(order)), now);
        terms.leaseUntil = now + (order == 3 ? -5min : 60min);
        terms.expiresAt = now + (order < 3 ? -1h : 24h);
        const ClaimAnswer claimed = claim(store, terms);
        if (order > 5)
            write(store, endOf(claimed.record));
    }
}

ClaimAnswer claim(Store &store, const ClaimTerms &terms)
{
    return must(await(store.claim(terms)));
}

std::optional<KeyRecord> read(Store &store, const KeyId &id)
{
    return must(await(store.read(id, Consistency::Strong)));
}

WriteAnswer write(Store &store, const RecordWrite &write)
{
    return must(await(store.write(write)));
}

WriteAnswer remove(Store &store, const RecordRemoval &removal)
{
    return must(await(store.remove(removal)));
}

std::vector<LocalEffect> effectsOf(Store &store, const KeyId &id)
{
    return must(await(store.effectsOf(id)));
}

} // namespace onecake::test
