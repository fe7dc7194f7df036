// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/rows/table_shapes.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestTableDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfSqlAreRecognisedByTheirColumns_data();
    void tablesOfSqlAreRecognisedByTheirColumns();
    void theSharedTableNameIsToldApartByItsColumns();
    void anEmptyTableIsJudgedByItsKeyAlone();
    void nothingFitsIsSaid();
};

void TestTableDetection::tablesOfSqlAreRecognisedByTheirColumns_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("layout");
    QTest::newRow("ours")
        << u"records"_s
        << u"id scope key status fence owner fingerprint response_code response_body "
           u"recovery_point "
           "progress created_at lease_until expires_at updated_at attempts replays last_replay_at"_s
        << u"onecake-sqlite"_s;
    QTest::newRow("brandur")
        << u"idempotency_keys"_s
        << u"id created_at idempotency_key last_run_at locked_at request_method request_params "
           "request_path response_code response_body recovery_point user_id"_s
        << u"brandur"_s;
    QTest::newRow("Medusa, without the user")
        << u"idempotency_key"_s
        << u"id idempotency_key created_at locked_at request_method request_params request_path "
           "response_code response_body recovery_point"_s
        << u"brandur"_s;
    QTest::newRow("idempotence4j")
        << u"idempotent_action"_s
        << u"key type client created_at last_run_at completed_at result result_type"_s
        << u"idempotence4j"_s;
    QTest::newRow("idempotency4j, other table name")
        << u"keys"_s
        << u"idempotency_key status locked_at lock_expires_at completed_at created_at expires_at "
           "lock_timeout_ms response_code response_headers response_body request_fingerprint"_s
        << u"idempotency4j"_s;
}

void TestTableDetection::tablesOfSqlAreRecognisedByTheirColumns()
{
    QFETCH(QString, table);
    QFETCH(QString, columns);
    QFETCH(QString, layout);
    QCOMPARE(idsIn(detect(sqlTable(table, columns), {})), QStringList{layout});
}

void TestTableDetection::theSharedTableNameIsToldApartByItsColumns()
{
    const QString table = u"idempotency_records"_s;
    const TableShape nestarc = sqlTable(
        table,
        u"key status token created_at expires_at fingerprint response_code response_body response_headers"_s);
    const Item row = sqlRow({{u"key"_s, u"POST /orders::k-1"_s},
                             {u"status"_s, u"PROCESSING"_s},
                             {u"token"_s, u"5f0c"_s},
                             {u"fingerprint"_s, u"ab"_s}});
    QCOMPARE(idsIn(detect(nestarc, {row})), QStringList{u"nestarc"_s});
    const TableShape other =
        sqlTable(table, u"idempotency_key status locked_at lock_expires_at expires_at"_s);
    QCOMPARE(idsIn(detect(other, {})), QStringList{u"idempotency4j"_s});
}

void TestTableDetection::anEmptyTableIsJudgedByItsKeyAlone()
{
    const Detection found = detect(dynamoTable({u"PK"_s, u"SK"_s}), {});
    QCOMPARE(idsIn(found), (QStringList{u"onecake-dynamodb"_s, u"bicatu"_s}));
    QVERIFY(found.candidates.front().score < 30);
    QVERIFY(found.candidates.front().reasons.contains(
        u"The table has no records to look at: only its key was compared."_s));
    QCOMPARE(idsIn(detect(dynamoTable({u"id"_s, u"sk"_s}), {})).size(), 4);
    QCOMPARE(idsIn(detect(dynamoTable({u"order"_s}), {})).size(), 4);
}

void TestTableDetection::nothingFitsIsSaid()
{
    const auto item = itemIn(R"({"orderId":{"S":"A-1"},"total":{"N":"12"}})");
    const Detection found = detect(dynamoTable({u"orderId"_s}), {item});
    QVERIFY(found.candidates.empty());
    QCOMPARE(found.nothing,
             u"No library that is known here stores its records like this table: its attributes "
             "are orderId, total. Map its fields by hand."_s);
    QCOMPARE(detect(sqlTable(u"idempotency_keys"_s, u"id name"_s), {}).nothing,
             u"No library that is known here stores its records like this table: its columns are "
             "id, name. Map its fields by hand."_s);
    TableShape numbered = dynamoTable({u"id"_s});
    numbered.keys.front().type = u"N"_s;
    QCOMPARE(detect(numbered, {}).nothing,
             u"No library that is known here stores its records like this table: it has no rows to "
             "look at. Map its fields by hand."_s);
}

ONECAKE_TEST(TestTableDetection)
#include "tst_table_detection.moc"
