// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a store really is, whatever it is called.

#include "core/store/opening/store_address.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

QString addressIn(const Variables &variables, const QString &store)
{
    AwsEnvironment surroundings;
    surroundings.home = u"/nowhere"_s;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        surroundings.environment.insert(variable.key(), variable.value());
    return must(addressOf(must(parseStoreUrl(store)), surroundings)).url;
}

} // namespace

class TestStoreAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsWhereTheEnvironmentSays_data();
    void aTableIsWhereTheEnvironmentSays();
    void aProfileNamesARegion();
    void anAddressIsANameThatLeavesNothingOpen();
    void aFileIsWhereItsLinksLead();
    void whatIsNotKnownIsNoPlace();
    void oneTableHasManyNames_data();
    void oneTableHasManyNames();
    void oneFileHasManyNames();
};

void TestStoreAddress::aTableIsWhereTheEnvironmentSays_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("address");
    const auto local = u"dynamodb:Tab?endpoint=http://127.0.0.1:8000&region=local"_s;
    const auto ireland =
        u"dynamodb:Tab?endpoint=https://dynamodb.eu-west-1.amazonaws.com&region=eu-west-1"_s;
    const Variables region{{u"AWS_REGION"_s, u"eu-west-1"_s}};
    QTest::newRow("an endpoint") << Variables{{u"AWS_ENDPOINT_URL_DYNAMODB"_s,
                                               u"http://127.0.0.1:8000"_s}}
                                 << u"dynamodb:Tab"_s << local;
    QTest::newRow("an endpoint of all services")
        << Variables{{u"AWS_ENDPOINT_URL"_s, u"http://127.0.0.1:8000/"_s}} << u"dynamodb:Tab"_s
        << local;
    QTest::newRow("a region") << region << u"dynamodb:Tab"_s << ireland;
    QTest::newRow("named") << region << local << local;
    QTest::newRow("named in part") << region << u"dynamodb:Tab?region=eu-west-1"_s << ireland;
    QTest::newRow("by a profile, to be read only")
        << region << u"dynamodb:Tab?profile=shop&access=read-only"_s << ireland;
    QTest::newRow("the usual port")
        << region << u"dynamodb:Tab?endpoint=https://dynamodb.eu-west-1.amazonaws.com:443"_s
        << ireland;
    QTest::newRow("unencrypted") << region
                                 << u"dynamodb:Tab?endpoint=http://db:8000&plain-http=allowed"_s
                                 << u"dynamodb:Tab?endpoint=http://db:8000&region=eu-west-1"
                                    "&plain-http=allowed"_s;
}

void TestStoreAddress::aTableIsWhereTheEnvironmentSays()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, store);
    QFETCH(const QString, address);
    QCOMPARE(addressIn(variables, store), address);
}

void TestStoreAddress::aProfileNamesARegion()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile shop]\nregion = eu-west-1\n[profile bank]\nregion = eu-west-3\n");
    config.close();
    const auto of = [&](const QString &profile) {
        return addressIn({{u"AWS_CONFIG_FILE"_s, config.fileName()}, {u"AWS_PROFILE"_s, profile}},
                         u"dynamodb:Tab"_s);
    };
    QVERIFY(of(u"shop"_s).endsWith(u"&region=eu-west-1"_s));
    QVERIFY(of(u"bank"_s).endsWith(u"&region=eu-west-3"_s));
}

void TestStoreAddress::anAddressIsANameThatLeavesNothingOpen()
{
    const QString address = addressIn({{u"AWS_REGION"_s, u"eu-west-1"_s}},
                                      u"dynamodb:Tab?endpoint=http://db:8000&plain-http=allowed"_s);
    QCOMPARE(addressIn({{u"AWS_ENDPOINT_URL"_s, u"http://127.0.0.1:1"_s}}, address), address);
}

void TestStoreAddress::aFileIsWhereItsLinksLead()
{
    const QTemporaryDir folder;
    const QDir dir(QDir(folder.path()).canonicalPath());
    QVERIFY(dir.mkdir(u"shop"_s));
    QVERIFY(QFile::link(dir.filePath(u"shop"_s), dir.filePath(u"link"_s)));
    const QString address = u"sqlite:"_s + dir.filePath(u"shop/keys.db"_s);
    QCOMPARE(addressIn({}, u"sqlite:"_s + dir.filePath(u"link/keys.db"_s)), address);
    QFile file(dir.filePath(u"shop/keys.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(addressIn({}, u"sqlite:"_s + dir.filePath(u"link/keys.db"_s)), address);
    const QString relative = QDir::current().relativeFilePath(dir.filePath(u"link/keys.db"_s));
    QCOMPARE(addressIn({}, u"sqlite:"_s + relative), address);
}

void TestStoreAddress::whatIsNotKnownIsNoPlace()
{
    const StoreAddress known{u"sqlite:/srv/keys.db"_s, {}};
    QVERIFY(isSamePlace(known, known));
    QVERIFY(!isSamePlace({}, {}));
    QVERIFY(!isSamePlace(known, {known.url, u"123456789012"_s}));
}

void TestStoreAddress::oneTableHasManyNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const QString &one, const QString &other, bool isSame) {
        QTest::addRow("%s and %s", qPrintable(one), qPrintable(other)) << one << other << isSame;
    };
    const QString local = u"endpoint=http://127.0.0.1:8000&region=local"_s;
    for (const QString &same :
         {local, u"endpoint=http://localhost:8000&region=local"_s,
          u"endpoint=http://LocalHost:8000/&region=local"_s, u"endpoint=http://[::1]:8000"_s,
          u"endpoint=http://127.0.0.2:8000"_s, u"endpoint=http://0.0.0.0:8000&plain-http=allowed"_s,
          u"endpoint=http://localhost.:8000&plain-http=allowed"_s,
          u"endpoint=http://127.0.0.1:8000&region=us-east-1&profile=other&access=read-only"_s})
        row(local, same, true);
    for (const QString &other : {u"endpoint=http://127.0.0.1:8001&region=local"_s,
                                 u"endpoint=https://db.example:8000&region=local"_s,
                                 u"endpoint=https://dynamodb.eu-west-1.amazonaws.com"_s})
        row(local, other, false);
    row(u"endpoint=https://db.example&region=a"_s, u"endpoint=https://DB.example:443&region=a"_s,
        true);
    const QString ireland = u"region=eu-west-1"_s;
    for (const QString &same :
         {u"endpoint=https://dynamodb.eu-west-1.amazonaws.com"_s,
          u"endpoint=https://dynamodb.eu-west-1.api.aws"_s,
          u"endpoint=https://dynamodb-fips.eu-west-1.amazonaws.com:443"_s,
          u"endpoint=https://123456789012.ddb.eu-west-1.amazonaws.com"_s, u"profile=shop"_s})
        row(ireland, same, true);
    row(ireland, u"region=us-east-1"_s, false);
    row(ireland, u"endpoint=https://dynamodb.us-east-1.amazonaws.com"_s, false);
    row(u"endpoint=https://dynamodb.eu-west-1.amazonaws.com"_s,
        u"endpoint=https://dynamodb.eu-west-1.api.aws&region=eu-west-1"_s, true);
}

void TestStoreAddress::oneTableHasManyNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    const auto first = parseStoreUrl(u"dynamodb:orders?"_s + one);
    const auto second = parseStoreUrl(u"dynamodb:orders?"_s + other);
    QVERIFY2(first && second, qPrintable(one + u' ' + other));
    QCOMPARE(mayBeSameStore(*first, *second), isSame);
    QCOMPARE(mayBeSameStore(*second, *first), isSame);
    const auto another = parseStoreUrl(u"dynamodb:Orders?"_s + other);
    QVERIFY(!mayBeSameStore(*first, *another));
}

void TestStoreAddress::oneFileHasManyNames()
{
    const QTemporaryDir folder;
    const auto named = [&folder](const QString &name) {
        return StoreUrl{StoreKind::Sqlite, folder.filePath(name), false};
    };
    QFile file(folder.filePath(u"orders.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file.fileName(), folder.filePath(u"link.db"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"folder"_s)));
    QCOMPARE(link(QFile::encodeName(file.fileName()).constData(),
                  QFile::encodeName(folder.filePath(u"hard.db"_s)).constData()),
             0);
    for (const QString &name :
         {u"orders.db"_s, u"./orders.db"_s,
          u"../"_s + QFileInfo(folder.path()).fileName() + u"/orders.db"_s, u"link.db"_s,
          u"hard.db"_s, u"folder/orders.db"_s, u"folder/hard.db"_s})
        QVERIFY2(mayBeSameStore(named(u"orders.db"_s), named(name)), qPrintable(name));
    QVERIFY(!mayBeSameStore(named(u"orders.db"_s), named(u"other.db"_s)));
    QVERIFY(mayBeSameStore(named(u"new.db"_s), named(u"folder/new.db"_s)));
    QVERIFY(!mayBeSameStore(named(u"orders.db"_s), {StoreKind::Memory, {}, false}));
}

ONECAKE_TEST(TestStoreAddress)
#include "tst_store_address.moc"
