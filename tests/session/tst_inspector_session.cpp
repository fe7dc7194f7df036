// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of ten thousand keys, of which an inspector holds a stretch.

#include "core/session/inspector/inspector_session.h"
#include "tests/support/remote/hostile_table.h"
#include "tests/support/rows/browsed_table.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

TableChoice choiceOfTable()
{
    FieldMapping fields;
    fields.key = u"key"_s;
    fields.status.attribute = u"status"_s;
    fields.status.words = {{u"done"_s, RecordStatus::Completed},
                           {u"open"_s, RecordStatus::InProgress},
                           {u"failed"_s, RecordStatus::Failed}};
    TableChoice choice;
    choice.table = u"keys"_s;
    choice.mapping = SavedMapping{{}, fields};
    return choice;
}

// The answer to a Scan that finds one record of ours.
Reply scanFinding(const QByteArray &key)
{
    return dynamoReply(R"({"Count":1,"ScannedCount":1,"Items":[{"PK":{"S":"orders"},"SK":{"S":")"
                       + key + R"("},"status":{"S":"COMPLETED"}}]})");
}

QStringList keysOf(const InspectorSession &session)
{
    QStringList keys;
    for (const InspectedRow &row : session.rows())
        keys.append(row.row.key);
    return keys;
}

} // namespace

class TestInspectorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void holdsAStretchOfALongTableAndGoesBothWays();
    void seesWhatIsWrittenInTheMiddleOfItsStretch();
    void missesNoRowWhereWritesFallTogether();
    void dropsAnswersToWhatWasAskedBefore();
    void dropsAnAnswerThatComesLateAndFull();

private:
    void fetchMore();
    void fetchBefore();
    [[nodiscard]] const std::vector<InspectedRow> &rows() const { return m_session->rows(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<InspectorSession> m_session;
};

void TestInspectorSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"keys.db"_s);
    StoreFile(m_file).run(manySql);
    m_session = std::make_unique<InspectorSession>(StoreServices::ofThisProcess(),
                                                   Trash(m_folder->filePath(u"trash"_s)));
    const QSignalSpy failed(m_session.get(), &InspectorSession::failed);
    m_session->look({}, ViewSort{QueryField::Key, false});
    m_session->open(must(parseStoreUrl(u"sqlite:"_s + m_file)), {}, choiceOfTable());
    QTRY_VERIFY(!rows().empty() || !failed.isEmpty());
    QCOMPARE(failed.size(), 0);
}

void TestInspectorSession::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void TestInspectorSession::fetchMore()
{
    m_session->fetchMore();
    QTRY_VERIFY(!m_session->isReading());
}

void TestInspectorSession::fetchBefore()
{
    m_session->fetchBefore();
    QTRY_VERIFY(!m_session->isReading());
}

void TestInspectorSession::holdsAStretchOfALongTableAndGoesBothWays()
{
    QSet<QString> seen;
    const auto note = [this, &seen] {
        for (const InspectedRow &row : rows())
            seen.insert(row.row.key);
        return rows().size() <= InspectorSession::rowsHeldMax;
    };
    while (m_session->hasMore()) {
        fetchMore();
        QVERIFY(note());
    }
    QCOMPARE(seen.size(), manyRows);
    QCOMPARE(m_session->rowsSeen(), manyRows);
    QVERIFY(m_session->hasBefore());
    const QString last = rows().back().row.key;
    seen.clear();
    while (m_session->hasBefore()) {
        fetchBefore();
        QVERIFY(note());
    }
    QVERIFY(rows().front().row.key < rows().back().row.key);
    QVERIFY(rows().back().row.key < last);
    QVERIFY(m_session->hasMore());
    while (m_session->hasMore()) {
        fetchMore();
        QVERIFY(note());
    }
    QCOMPARE(seen.size(), manyRows);
    QCOMPARE(rows().back().row.key, last);
}

void TestInspectorSession::seesWhatIsWrittenInTheMiddleOfItsStretch()
{
    fetchMore();
    fetchMore();
    const std::size_t count = rows().size();
    const QString tenth = rows().at(10).row.key;
    const QString last = rows().back().row.key;
    StoreFile(m_file).run(
        u"INSERT INTO keys VALUES ('%1!', 'open', 1, 'new');"
        "UPDATE keys SET status = 'failed', note = 'changed' WHERE key = '%1';"_s.arg(tenth));
    m_session->refresh();
    QTRY_VERIFY(!m_session->isReading());
    QCOMPARE(rows().size(), count + 1);
    QCOMPARE(rows().at(10).mark, RowMark::Changed);
    QCOMPARE(rows().at(11).row.key, tenth + u'!');
    QCOMPARE(rows().at(11).mark, RowMark::New);
    QCOMPARE(rows().back().row.key, last);
    QVERIFY(rows().back().mark == RowMark::None);
    StoreFile(m_file).run(u"DELETE FROM keys WHERE key = '%1'"_s.arg(tenth));
    m_session->refresh();
    QTRY_COMPARE(rows().at(10).mark, RowMark::Gone);
    m_session->loaded().settle();
    QCOMPARE(rows().size(), count);
    fetchMore();
    QVERIFY(rows().at(count).row.key > last);
}

void TestInspectorSession::missesNoRowWhereWritesFallTogether()
{
    m_session->refresh();
    QVERIFY(m_session->isReading());
    StoreFile(m_file).run(u"INSERT INTO keys VALUES ('', 'open', 1, 'the first of all')"_s);
    m_session->refresh(); // while the first one is under way
    QTRY_VERIFY(rows().front().row.key.isEmpty());
}

void TestInspectorSession::dropsAnswersToWhatWasAskedBefore()
{
    m_session->look(u"status:failed"_s);
    m_session->look(u"key:k00001"_s);
    QTRY_VERIFY(!m_session->isReading());
    QCOMPARE(rows().size(), 1U);
    QCOMPARE(rows().front().row.key, u"k00001"_s);
}

// A remote store answers a question that it was asked, whatever was asked since.
void TestInspectorSession::dropsAnAnswerThatComesLateAndFull()
{
    HostileServer server;
    server.plan(ourTable());
    server.planForEver(scanFinding("first"));
    InspectorSession session(impatientServices(), Trash(m_folder->filePath(u"trash"_s)));
    StoreUrl store;
    store.kind = StoreKind::DynamoDb;
    store.dynamo = placeAt(server.endpoint());
    TableChoice choice;
    choice.layoutId = u"onecake-dynamodb"_s;
    session.open(store, {}, choice);
    QTRY_COMPARE(keysOf(session), QStringList{u"first"_s});
    const std::size_t before = server.requests().size();
    server.plan(scanFinding("late"));
    server.planForEver(scanFinding("asked"));
    session.look({});
    session.look({}); // the first question has left
    QTRY_VERIFY(!session.isReading());
    QTRY_COMPARE(server.requests().size(), before + 2);
    // What is asked after it is answered after it.
    session.refresh();
    QTRY_VERIFY(!session.isReading());
    QCOMPARE(keysOf(session), QStringList{u"asked"_s});
}

ONECAKE_TEST(TestInspectorSession)
#include "tst_inspector_session.moc"
