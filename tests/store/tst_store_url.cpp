// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_url.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestStoreUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAStoreInMemory();
    void namesAFileByItsPath_data();
    void namesAFileByItsPath();
    void meansTheUsersOwnFileWhereNoneIsNamed();
    void namesATableByItsPlace();
    void writesTheTextThatItParses_data();
    void writesTheTextThatItParses();
    void saysWhatIsWrongAndWhatWasExpected_data();
    void saysWhatIsWrongAndWhatWasExpected();
    void aSecretInABadNameIsNotRepeated_data();
    void aSecretInABadNameIsNotRepeated();
};

void TestStoreUrl::namesAStoreInMemory()
{
    const auto url = parseStoreUrl(u"memory:"_s);
    QVERIFY(url);
    QCOMPARE(*url, (StoreUrl{StoreKind::Memory, {}, false}));
}

void TestStoreUrl::namesAFileByItsPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    const QDir here = QDir::current();
    QTest::newRow("absolute") << u"sqlite:/srv/cakes/orders.db"_s << u"/srv/cakes/orders.db"_s;
    QTest::newRow("relative") << u"sqlite:orders.db"_s << here.filePath(u"orders.db"_s);
    QTest::newRow("relative, in a folder")
        << u"sqlite:./data/orders.db"_s << here.filePath(u"data/orders.db"_s);
    QTest::newRow("with blanks and colons")
        << u"sqlite:my orders: 2026.db"_s << here.filePath(u"my orders: 2026.db"_s);
    QTest::newRow("named like SQLite's store in memory")
        << u"sqlite::memory:"_s << here.filePath(u":memory:"_s);
}

void TestStoreUrl::namesAFileByItsPath()
{
    QFETCH(QString, text);
    QFETCH(QString, file);
    const auto url = parseStoreUrl(text);
    QVERIFY(url);
    QCOMPARE(*url, (StoreUrl{StoreKind::Sqlite, file, false}));
}

void TestStoreUrl::meansTheUsersOwnFileWhereNoneIsNamed()
{
    const auto url = parseStoreUrl(u"sqlite:"_s);
    QVERIFY(url);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(*url, (StoreUrl{StoreKind::Sqlite, folder + u"/onecake.db"_s, true}));
}

void TestStoreUrl::namesATableByItsPlace()
{
    const auto url = parseStoreUrl(
        u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu-west-1&profile=my%20shop"_s);
    QVERIFY(url);
    QCOMPARE(url->kind, StoreKind::DynamoDb);
    QCOMPARE(url->dynamo.table, u"orders"_s);
    QCOMPARE(url->dynamo.endpoint, QUrl(u"http://127.0.0.1:8000"_s));
    QCOMPARE(url->dynamo.region, u"eu-west-1"_s);
    QCOMPARE(url->dynamo.profile, u"my shop"_s);
    QVERIFY(!url->isReadOnly());
    const auto readOnly = parseStoreUrl(u"dynamodb:orders?access=read-only"_s);
    QVERIFY(readOnly && readOnly->isReadOnly());
}

void TestStoreUrl::writesTheTextThatItParses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"memory:", "sqlite:", "sqlite:/srv/my orders.db", "dynamodb:orders",
          "dynamodb:orders?endpoint=http://127.0.0.1:8000&region=local",
          "dynamodb:orders?endpoint=http://[::1]:8000", "dynamodb:orders?endpoint=http://localhost",
          "dynamodb:orders?region=eu-west-1&profile=a%26b%3Dc%20%C3%A9%2B%25",
          "dynamodb:orders?endpoint=https://db.example:8043&region=eu-west-1&keychain=shop",
          "dynamodb:orders?region=eu-west-1&access=read-only",
          "dynamodb:orders?endpoint=http://db.example&plain-http=allowed"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestStoreUrl::writesTheTextThatItParses()
{
    QFETCH(QString, text);
    const auto url = parseStoreUrl(text);
    QVERIFY2(url, qPrintable(url ? QString() : sentence(url.error())));
    QCOMPARE(textOf(*url), text);
}

void TestStoreUrl::saysWhatIsWrongAndWhatWasExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing")
        << u""_s << u"the store has no name, expected memory:, sqlite:FILE or dynamodb:TABLE."_s;
    QTest::newRow("a bare file name")
        << u"orders.db"_s
        << u"orders.db: there is no colon after the kind of store, expected memory:, sqlite:FILE or dynamodb:TABLE. For a SQLite file write sqlite:orders.db."_s;
    QTest::newRow("an unknown kind")
        << u"redis:orders"_s
        << u"redis:orders: \"redis\" is not a kind of store, expected memory:, sqlite:FILE or dynamodb:TABLE."_s;
    QTest::newRow("capitals")
        << u"SQLite:x"_s
        << u"SQLite:x: \"SQLite\" is not a kind of store, expected memory:, sqlite:FILE or dynamodb:TABLE."_s;
    QTest::newRow("something after memory:")
        << u"memory:orders"_s
        << u"memory:orders: \"orders\" after memory: names nothing, expected memory: alone."_s;
    QTest::newRow("two slashes")
        << u"sqlite://orders.db"_s
        << u"sqlite://orders.db: two slashes after sqlite: name no file, expected sqlite:FILE. Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db."_s;
    const auto addTable = [](const char *name, const QString &text, const QString &problem) {
        QTest::newRow(name) << text << text + u": "_s + problem;
    };
    addTable(
        "no table", u"dynamodb:"_s,
        u"the table has no name, expected dynamodb:TABLE. Write the name right after the colon, such as dynamodb:orders."_s);
    addTable(
        "an impossible table", u"dynamodb:my orders"_s,
        u"\"my orders\" is not the name of a table, expected 3 to 255 letters, digits, dots, dashes or underscores."_s);
    addTable(
        "an endpoint that is none", u"dynamodb:orders?endpoint=localhost:8000"_s,
        u"the endpoint \"localhost:8000\" is not a web address, expected one such as http://127.0.0.1:8000."_s);
    addTable("an endpoint with a path", u"dynamodb:orders?endpoint=https://db.example/v1"_s,
             u"the endpoint \"https://db.example/v1\" has more than scheme, host and port."_s);
    addTable("an impossible region", u"dynamodb:orders?region=Europe"_s,
             u"\"Europe\" is not a region, expected one such as eu-west-1."_s);
    addTable("a part without value", u"dynamodb:orders?region"_s, u"region= has no value."_s);
    addTable("a part given twice", u"dynamodb:orders?region=a&region=b"_s,
             u"region= is given twice."_s);
    QTest::newRow("an unknown part")
        << u"dynamodb:orders?port=8000"_s
        << u"dynamodb:orders?port=…: \"port\" is not a part of a table's address, expected endpoint, region, profile, keychain, access or plain-http."_s;
    addTable(
        "two places for the credentials", u"dynamodb:orders?profile=a&keychain=b"_s,
        u"both profile= and keychain= say where the credentials are, expected one of them. Leave one out."_s);
    addTable("an unknown access", u"dynamodb:orders?access=readonly"_s,
             u"access=readonly means nothing, expected access=read-only."_s);
    addTable("an unknown permission", u"dynamodb:orders?plain-http=yes"_s,
             u"plain-http=yes means nothing, expected plain-http=allowed."_s);
    addTable(
        "unencrypted over a network", u"dynamodb:orders?endpoint=http://db.example"_s,
        u"http:// to db.example would send everything unencrypted. Use https://, or add plain-http=allowed if the network in between is your own."_s);
    QTest::newRow("a secret in the endpoint")
        << u"dynamodb:orders?endpoint=https://ada:hunter2@db.example"_s
        << u"dynamodb:orders: the endpoint holds a user name or password. A store's name holds no secret: name a profile instead."_s;
}

void TestStoreUrl::saysWhatIsWrongAndWhatWasExpected()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto url = parseStoreUrl(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::InvalidInput);
    QCOMPARE(sentence(url.error()), said);
}

// Nobody should write a secret into a store's name, but some do.
void TestStoreUrl::aSecretInABadNameIsNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"postgres://ada:hunter2@db.example/orders", "redis://:hunter2@db.example",
          "dynamodb:ada:hunter2@orders", "dynamodb:orders?password=hunter2",
          "dynamodb:orders?region=Europe&secret=hunter2",
          "dynamodb:orders?endpoint=https://db.example/v1?token=hunter2",
          "dynamodb:orders?endpoint=https://ada:hunter2@db.example",
          "wJalrXUtnFEMI/K7MDENG/hunter2/EXAMPLEKEY", "dynamodb:wJalrXUtnFEMI/K7MDENG/hunter2/KEY",
          "dynamodb:orders?region=wJalrXUtnFEMI/K7MDENG/hunter2",
          "dynamodb:orders?access=wJalrXUtnFEMI%2FK7MDENG%2Fhunter2",
          "dynamodb:orders?wJalrXUtnFEMI/K7MDENG/hunter2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestStoreUrl::aSecretInABadNameIsNotRepeated()
{
    QFETCH(QString, text);
    const auto url = parseStoreUrl(text);
    QVERIFY(!url);
    QVERIFY2(!sentence(url.error()).contains(u"hunter2"), qPrintable(sentence(url.error())));
}

ONECAKE_TEST(TestStoreUrl)
#include "tst_store_url.moc"
