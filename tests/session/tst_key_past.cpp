// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What OneCake did with a key is found in what it keeps of its changes, and nowhere else.

#include "core/session/inspector/key_history.h"
#include "tests/support/windows/keys_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestKeyPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsWhatWasDoneWithTheKeyAndTakenBack();
    void saysThatItDidNotLookThroughEverything();
    void answersForTheKeyThatWasAskedLast();

private:
    [[nodiscard]] DecodedRecord row(const QString &key) const;
    [[nodiscard]] KeyHistoryQuestion question(const QString &key) const;
    [[nodiscard]] QStringList deeds(const QString &key) const;
    void run(const QStringList &arguments) const
    {
        QCOMPARE(m_bench->keys(arguments + QStringList{u"--yes"_s}).code, 0);
    }

    std::unique_ptr<KeysBench> m_bench;
    std::unique_ptr<OpenedTable> m_table;
};

void TestKeyPast::init()
{
    m_bench = std::make_unique<KeysBench>();
    m_table = std::make_unique<OpenedTable>(must(
        await(openTable(must(parseStoreUrl(m_bench->url())), {}, StoreServices::ofThisProcess()))));
}

DecodedRecord TestKeyPast::row(const QString &key) const
{
    PageRequest request;
    const RowPage page = must(await(m_table->browser->page(request)));
    for (const StoredRow &stored : page.rows) {
        const DecodedRecord read = m_table->reader.read(stored.item);
        if (read.key == key)
            return read;
    }
    qFatal("there is no such key");
}

KeyHistoryQuestion TestKeyPast::question(const QString &key) const
{
    const DecodedRecord asked = row(key);
    return {recordedTable(textOf(m_table->store), *m_table->browser), asked.scope, asked.key,
            asked.item, std::make_shared<const RecordReader>(m_table->reader)};
}

QStringList TestKeyPast::deeds(const QString &key) const
{
    QStringList all;
    for (const HistoryLine &deed : pastOf(Trash(m_bench->trashFolder()), question(key)).deeds)
        all.append(deed.says);
    return all;
}

void TestKeyPast::tellsWhatWasDoneWithTheKeyAndTakenBack()
{
    QCOMPARE(deeds(u"order-1"_s), QStringList());
    run({u"purge"_s, u"--query"_s, u"status:expired"_s});
    run({u"undo"_s});
    run({u"extend"_s, u"order-4"_s, u"--by"_s, u"24h"_s});
    run({u"purge"_s, u"--query"_s, u"key:order-4"_s});
    run({u"undo"_s});
    QCOMPARE(deeds(u"order-1"_s), QStringList{u"removed, with 2 others; put back since"_s});
    QCOMPARE(deeds(u"order-4"_s), QStringList({u"removed; put back since"_s, u"kept longer"_s}));
    QCOMPARE(deeds(u"order-5"_s), QStringList());
}

void TestKeyPast::saysThatItDidNotLookThroughEverything()
{
    run({u"purge"_s, u"--query"_s, u"status:expired"_s});
    run({u"undo"_s});
    KeyHistoryQuestion asked = question(u"order-1"_s);
    asked.bytesMax = 10;
    const KeyHistory past = pastOf(Trash(m_bench->trashFolder()), asked);
    QVERIFY(past.deeds.empty());
    QVERIFY(!past.isWhole);
}

void TestKeyPast::answersForTheKeyThatWasAskedLast()
{
    run({u"extend"_s, u"order-4"_s, u"--by"_s, u"24h"_s});
    KeyHistoryReader finder((Trash(m_bench->trashFolder())));
    QSignalSpy found(&finder, &KeyHistoryReader::found);
    finder.ask(*m_table, row(u"order-5"_s));
    finder.ask(*m_table, row(u"order-4"_s));
    finder.ask(*m_table, row(u"order-4"_s));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(finder.past()->deeds.size(), 1U);
    QCOMPARE(finder.past()->deeds.front().says, u"kept longer"_s);
    run({u"undo"_s});
    finder.forget();
    finder.ask(*m_table, row(u"order-4"_s));
    QVERIFY(!finder.past());
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(finder.past()->deeds.front().says, u"kept longer; undone since"_s);
}

ONECAKE_TEST(TestKeyPast)
#include "tst_key_past.moc"
