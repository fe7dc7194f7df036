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
    void saysWhatIsWrongAndWhatWasExpected_data();
    void saysWhatIsWrongAndWhatWasExpected();
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

void TestStoreUrl::saysWhatIsWrongAndWhatWasExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u""_s
                             << u"the store has no name, expected memory: or sqlite:FILE."_s;
    QTest::newRow("a bare file name")
        << u"orders.db"_s
        << u"orders.db: there is no colon after the kind of store, expected memory: or sqlite:FILE. For a SQLite file write sqlite:orders.db."_s;
    QTest::newRow("an unknown kind")
        << u"dynamodb:orders"_s
        << u"dynamodb:orders: \"dynamodb\" is not a kind of store, expected memory: or sqlite:FILE."_s;
    QTest::newRow("capitals")
        << u"SQLite:x"_s
        << u"SQLite:x: \"SQLite\" is not a kind of store, expected memory: or sqlite:FILE."_s;
    QTest::newRow("something after memory:")
        << u"memory:orders"_s
        << u"memory:orders: \"orders\" after memory: names nothing, expected memory: alone."_s;
    QTest::newRow("two slashes")
        << u"sqlite://orders.db"_s
        << u"sqlite://orders.db: two slashes after sqlite: name no file, expected sqlite:FILE. Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db."_s;
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

QTEST_GUILESS_MAIN(TestStoreUrl)
#include "tst_store_url.moc"
