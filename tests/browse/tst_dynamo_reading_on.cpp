// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whoever reads a table of DynamoDB from end to end has its pages read ahead, and every row once,
// however many do so at once.

#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "tests/support/await.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBefore = 100;
constexpr int rowsPerPut = 10;
constexpr int bytesPerRow = 100'000; // two steps of 1 MB and more in each segment

Item orderItemOf(int order)
{
    return {{u"PK"_s, AttributeValue::ofText(u"scope-%1"_s.arg(order))},
            {u"SK"_s, AttributeValue::ofText(u"key"_s)},
            {u"result"_s, AttributeValue::ofText(QString(bytesPerRow, u'c'))}};
}

void fill(DynamoLink &link)
{
    for (int first = 0; first < rowsBefore; first += rowsPerPut) {
        QJsonArray puts;
        for (int order = first; order < first + rowsPerPut; ++order)
            puts.append(QJsonObject{
                {u"PutRequest"_s, QJsonObject{{u"Item"_s, toJson(orderItemOf(order))}}}});
        callOrFail(link, u"BatchWriteItem"_s,
                   {{u"RequestItems"_s, QJsonObject{{link.place().table, puts}}}});
    }
}

// Goes through all pages.
struct Reader {
    PageRequest request{.rowsMax = 1, .isReadOn = true};
    QSet<QString> keys;
    int rows = 0;
    int pages = 0;
    bool isOver = false;

    void readPage(KeyBrowser &browser)
    {
        PageRequest next = request;
        const RowPage page = must(await(browser.page(std::move(next))));
        for (const StoredRow &row : page.rows)
            keys.insert(*row.item.value(u"PK"_s).text());
        rows += static_cast<int>(page.rows.size());
        ++pages;
        isOver = !page.next;
        request.after = page.next;
    }
};

} // namespace

class TestDynamoReadingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEachRowOnceForEachOfMany();
    void goesOnWithoutWhatWasReadAhead();

private:
    LinkPtr m_link;
    std::unique_ptr<KeyBrowser> m_browser;
};

void TestDynamoReadingOn::initTestCase()
{
    m_link = linkToEmulator();
    makeTable(*m_link);
    fill(*m_link);
    m_browser = must(await(DynamoBrowser::open(m_link->place(), servicesOfTests())));
}

void TestDynamoReadingOn::readsEachRowOnceForEachOfMany()
{
    std::array<Reader, 4> readers;
    const auto isOver = [](const Reader &reader) {
        return reader.isOver;
    };
    while (!std::all_of(readers.begin(), readers.end(), isOver)) {
        for (Reader &reader : readers) {
            if (!reader.isOver)
                reader.readPage(*m_browser);
        }
    }
    for (const Reader &reader : readers) {
        QCOMPARE(reader.rows, rowsBefore);
        QCOMPARE(reader.keys.size(), rowsBefore);
        QVERIFY(reader.pages > 1);
    }
}

// As after an error: the same page is asked for again, and what was ahead of it is not there.
void TestDynamoReadingOn::goesOnWithoutWhatWasReadAhead()
{
    Reader reader;
    reader.readPage(*m_browser);
    Reader again = reader;
    while (!reader.isOver)
        reader.readPage(*m_browser);
    while (!again.isOver)
        again.readPage(*m_browser);
    QCOMPARE(reader.rows, rowsBefore);
    QCOMPARE(again.rows, rowsBefore);
    QCOMPARE(again.keys, reader.keys);
}

ONECAKE_TEST(TestDynamoReadingOn)
#include "tst_dynamo_reading_on.moc"
