// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The key table and the log as models: rows change in place, nothing is ever reset, and what the
// cells say at each moment of a record's life.

#include "ui/models/key_table_model.h"
#include "ui/models/log_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using TableRecords = std::map<KeyId, KeyRecord>;

constexpr Instant tableStart{std::chrono::hours(500'000)};

KeyRecord tableRecordOf(const QString &key)
{
    KeyRecord record;
    record.id = {u"shop"_s, key};
    record.fence = 1;
    record.attempts = 1;
    record.createdAt = tableStart;
    record.leaseUntil = tableStart + 30s;
    record.expiresAt = tableStart + 24h;
    return record;
}

TableRecords recordsOf(const QStringList &keys)
{
    TableRecords records;
    for (const QString &key : keys)
        records.emplace(tableRecordOf(key).id, tableRecordOf(key));
    return records;
}

KeyRecord completed()
{
    KeyRecord record = tableRecordOf(u"a"_s);
    record.status = RecordStatus::Completed;
    record.response = Response{201, R"({"orderId":7})"};
    return record;
}

} // namespace

class TestKeyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rowsComeAndGoInTheOrderOfTheirKeys_data();
    void rowsComeAndGoInTheOrderOfTheirKeys();
    void announcesOnlyTheRowsThatChanged();
    void aChosenRowStaysChosen();
    void onlyColumnsOfTimeFollowTheClock();
    void saysWhatARecordMeansAtAMoment_data();
    void saysWhatARecordMeansAtAMoment();
    void everyCellHasWordsForAScreenReader();
    void theLogOnlyGrows();

private:
    [[nodiscard]] QString keys() const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<KeyTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

void TestKeyTable::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<KeyTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setNow(tableStart);
}

QString TestKeyTable::keys() const
{
    QString text;
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += cell(row, KeyTableModel::KeyColumn);
    return text;
}

void TestKeyTable::rowsComeAndGoInTheOrderOfTheirKeys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("insertions"); // each of a stretch of rows
    QTest::addColumn<int>("removals");
    QTest::newRow("first row") << u""_s << u"c"_s << 1 << 0;
    QTest::newRow("before, between and behind") << u"ce"_s << u"abcdefg"_s << 3 << 0;
    QTest::newRow("two stretches go") << u"abcdef"_s << u"ad"_s << 0 << 2;
    QTest::newRow("all go") << u"abc"_s << u""_s << 0 << 1;
    QTest::newRow("others come") << u"ace"_s << u"bdf"_s << 1 << 1;
    QTest::newRow("come and go") << u"abd"_s << u"bc"_s << 1 << 2;
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s << 0 << 0;
}

void TestKeyTable::rowsComeAndGoInTheOrderOfTheirKeys()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, insertions);
    QFETCH(int, removals);
    m_model->merge(recordsOf(before.split(QString(), Qt::SkipEmptyParts)));
    QCOMPARE(keys(), before);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge(recordsOf(after.split(QString(), Qt::SkipEmptyParts)));
    QCOMPARE(keys(), after);
    QCOMPARE(inserted.count(), insertions);
    QCOMPARE(removed.count(), removals);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_resets->count(), 0);
}

void TestKeyTable::announcesOnlyTheRowsThatChanged()
{
    TableRecords records = recordsOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m_model->merge(records);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const QString &key : {u"b"_s, u"c"_s, u"e"_s})
        records.at({u"shop"_s, key}).fence = 2;
    m_model->merge(records);
    QCOMPARE(changed.count(), 2); // b and c together, and e
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 4);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 4);
    QCOMPARE(cell(1, KeyTableModel::FenceColumn), u"2"_s);
}

void TestKeyTable::aChosenRowStaysChosen()
{
    m_model->merge(recordsOf({u"b"_s, u"d"_s, u"f"_s}));
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex chosen = m_model->index(1, KeyTableModel::KeyColumn);
    m_model->merge(recordsOf({u"a"_s, u"c"_s, u"d"_s, u"e"_s}));
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), u"d"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().front().row(), 2);
    QCOMPARE(m_resets->count(), 0);
}

void TestKeyTable::onlyColumnsOfTimeFollowTheClock()
{
    m_model->merge(recordsOf({u"a"_s, u"b"_s}));
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNow(tableStart + 50ms);
    QCOMPARE(changed.count(), 0); // too little to be seen
    m_model->setNow(tableStart + 100ms);
    QVERIFY(changed.count() > 0);
    for (const QList<QVariant> &change : changed) {
        const QModelIndex first = change.at(0).toModelIndex();
        const QModelIndex last = change.at(1).toModelIndex();
        QCOMPARE(first.row(), 0);
        QCOMPARE(last.row(), 1);
        for (int column = first.column(); column <= last.column(); ++column) {
            QVERIFY(
                column != KeyTableModel::ScopeColumn && column != KeyTableModel::KeyColumn
                && column != KeyTableModel::FenceColumn && column != KeyTableModel::AttemptsColumn
                && column != KeyTableModel::ReplaysColumn && column != KeyTableModel::ResultColumn);
        }
    }
    QCOMPARE(cell(0, KeyTableModel::LeaseColumn), u"29.9 s left"_s);
    QCOMPARE(m_resets->count(), 0);
}

void TestKeyTable::saysWhatARecordMeansAtAMoment_data()
{
    QTest::addColumn<KeyRecord>("record");
    QTest::addColumn<Duration>("at");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("lease");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("replays");
    QTest::addColumn<QString>("last replay");
    QTest::addColumn<QString>("result");
    const QString dash = u"–"_s;
    const QString answer = uR"(201 {"orderId":7})"_s;
    QTest::newRow("just claimed") << tableRecordOf(u"a"_s) << Duration(0) << u"in progress"_s
                                  << u"30.0 s left"_s << u"1 d"_s << u"0"_s << u""_s
                                  << u"working…"_s;
    QTest::newRow("working") << tableRecordOf(u"a"_s) << Duration(25'800) << u"in progress"_s
                             << u"4.2 s left"_s << u"23:59:34"_s << u"0"_s << u""_s
                             << u"working…"_s;
    QTest::newRow("lease just over")
        << tableRecordOf(u"a"_s) << Duration(30s) << u"stuck"_s << u"over"_s << u"23:59:30"_s
        << u"0"_s << u""_s << u"no word from its owner"_s;
    QTest::newRow("stuck") << tableRecordOf(u"a"_s) << Duration(42s) << u"stuck for 12 s"_s
                           << u"over"_s << u"23:59:18"_s << u"0"_s << u""_s
                           << u"no word from its owner"_s;
    QTest::newRow("completed") << completed() << Duration(1s) << u"completed"_s << dash
                               << u"23:59:59"_s << u"0"_s << u""_s << answer;
    KeyRecord replayed = completed();
    replayed.replays = 2;
    replayed.lastReplayAt = tableStart + 5s;
    QTest::newRow("replayed") << replayed << Duration(5s) << u"completed"_s << dash << u"23:59:55"_s
                              << u"2"_s << u"now"_s << answer;
    QTest::newRow("replayed a while ago") << replayed << Duration(8500) << u"completed"_s << dash
                                          << u"23:59:51"_s << u"2"_s << u"4 s ago"_s << answer;
    QTest::newRow("expired") << completed() << Duration(24h + 190s) << u"expired, still stored"_s
                             << dash << u"3 min 10 s ago"_s << u"0"_s << u""_s << answer;
    KeyRecord failed = tableRecordOf(u"a"_s);
    failed.status = RecordStatus::Failed;
    failed.expiresAt = never;
    QTest::newRow("failed, for good") << failed << Duration(1s) << u"failed"_s << dash << u"never"_s
                                      << u"0"_s << u""_s << u"no answer stored"_s;
    KeyRecord endless = tableRecordOf(u"a"_s);
    endless.leaseUntil = never;
    QTest::newRow("no end to the lease")
        << endless << Duration(1s) << u"in progress"_s << u"no end"_s << u"23:59:59"_s << u"0"_s
        << u""_s << u"working…"_s;
}

void TestKeyTable::saysWhatARecordMeansAtAMoment()
{
    QFETCH(KeyRecord, record);
    QFETCH(Duration, at);
    m_model->merge({{record.id, record}});
    m_model->setNow(tableStart + at);
    QTEST(cell(0, KeyTableModel::StateColumn), "status");
    QTEST(cell(0, KeyTableModel::LeaseColumn), "lease");
    QTEST(cell(0, KeyTableModel::ExpiryColumn), "expires");
    QTEST(cell(0, KeyTableModel::ReplaysColumn), "replays");
    QTEST(cell(0, KeyTableModel::LastReplayColumn), "last replay");
    QTEST(cell(0, KeyTableModel::ResultColumn), "result");
}

void TestKeyTable::everyCellHasWordsForAScreenReader()
{
    m_model->merge(recordsOf({u"a"_s}));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString words = m_model->index(0, column).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(words, u"%1: %2"_s.arg(title, cell(0, column)));
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

void TestKeyTable::theLogOnlyGrows()
{
    LogModel log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&log, &QAbstractItemModel::modelReset);
    Event lost;
    lost.at = 61'450ms;
    lost.kind = EventKind::Lost;
    lost.message = MessageKind::Reply;
    lost.from = Lane::Api;
    lost.to = Lane::Network;
    lost.attempt = 1;
    const std::vector<Event> events(3, lost);
    log.append(std::span(events).first(1));
    log.append(std::span(events).subspan(1));
    QCOMPARE(log.rowCount(), 3);
    QCOMPARE(log.index(0, LogModel::TimeColumn).data().toString(), u"01:01.450"_s);
    QCOMPARE(log.index(0, LogModel::PlaceColumn).data().toString(), u"API → Network"_s);
    QVERIFY(log.index(0, LogModel::SentenceColumn).data().toString().contains(u"lost"));
    QCOMPARE(log.index(0, 0).data(LogModel::ToneRole).value<LogTone>(), LogTone::Trouble);
    log.clear();
    QCOMPARE(log.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

ONECAKE_TEST(TestKeyTable)
#include "tst_key_table.moc"
