// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a room need not know of places.

#include "core/base/text/hidden_places.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestHiddenPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreReplacedByWhatTheyAre_data();
    void placesAreReplacedByWhatTheyAre();
    void allElseStays_data();
    void allElseStays();
};

void TestHiddenPlaces::placesAreReplacedByWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("a path", u"/home/eva/shop/orders.db: cannot be opened"_s, u"a file: cannot be opened"_s);
    row("a path at home", u"Saved as ~/runs/mine.onecake"_s, u"Saved as a file"_s);
    row("a path of Windows", u"C:\\Users\\eva\\orders.db is locked"_s, u"a file is locked"_s);
    row("a path with spaces", u"\"/home/eva/my shop/orders.db\" is locked"_s,
        u"\"a file\" is locked"_s);
    row("a name of a file", u"orders.db is locked"_s, u"a file is locked"_s);
    row("a store", u"sqlite:/var/lib/shop.db is locked"_s, u"a file is locked"_s);
    row("an address", u"https://vpce-1.dynamodb.eu-west-1.amazonaws.com/x does not answer"_s,
        u"an address does not answer"_s);
    row("a host", u"Host db7.shop.internal:8000 not found"_s, u"Host a host not found"_s);
    row("this computer", u"localhost:8000 refused the connection"_s,
        u"a host refused the connection"_s);
    row("a number of a host", u"10.1.2.3:443 refused"_s, u"a host refused"_s);
    row("an account", u"The account 123456789012 may not"_s, u"The account an account may not"_s);
    row("a resource", u"arn:aws:dynamodb:eu-west-1:123456789012:table/orders denied"_s,
        u"a resource denied"_s);
    row("a table", u"dynamodb:orders?region=eu-west-1 is gone"_s, u"a table is gone"_s);
}

void TestHiddenPlaces::placesAreReplacedByWhatTheyAre()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(withoutPlaces(text), shown);
}

void TestHiddenPlaces::allElseStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"Connection lost; trying again in 2 s."_s, u"1 order · 2 cakes, charged twice"_s,
          u"The key order-1/2 and his/her choice"_s, u"At 00:00:01.250, 12.5 % of messages"_s,
          u"PRODUCTION – what is played here is written to it."_s, u"Step 3. Then play on."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestHiddenPlaces::allElseStays()
{
    QFETCH(const QString, text);
    QCOMPARE(withoutPlaces(text), text);
}

ONECAKE_TEST(TestHiddenPlaces)
#include "tst_hidden_places.moc"
