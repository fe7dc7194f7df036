// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a store really is, whatever it is called.

#include "core/store/opening/store_address.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

ONECAKE_TEST(TestStoreAddress)
#include "tst_store_address.moc"
