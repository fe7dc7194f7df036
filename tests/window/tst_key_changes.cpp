// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What in the key table is fresh, until it fades; and the order of its rows.

#include "ui/models/key_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <memory>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Records = std::map<KeyId, KeyRecord>;
using Column = KeyTableModel::Column;

constexpr Instant changesStart{std::chrono::hours(500'000)};

KeyRecord recordOf(const QString &key, int fence)
{
    KeyRecord record;
    record.id = {u"shop"_s, key};
    record.fence = static_cast<quint64>(fence);
    record.attempts = 1;
    record.createdAt = changesStart;
    record.leaseUntil = changesStart + 30s;
    record.expiresAt = changesStart + 24h;
    return record;
}

} // namespace

class TestKeyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewRowIsFreshInEveryCell();
    void onlyTheCellsWhoseTextChangedAreFresh();
    void whatCountsDownIsNotFresh();
    void whatIsWrittenAgainAsItWasIsNotFresh();
    void freshnessFadesAndEnds();
    void fadingTouchesOnlyRowsThatAreFresh();
    void isSortedByWhatAColumnMeans_data();
    void isSortedByWhatAColumnMeans();
    void aRowThatChangesMovesToItsPlaceAndStaysChosen();

private:
    void fadeOut() { QVERIFY(!m_model->fade(1)); }
    [[nodiscard]] QList<int> freshColumns(int row) const;
    [[nodiscard]] QString keysOf(const QAbstractItemModel &model) const;
    void change(const QString &key, const std::function<void(KeyRecord *)> &how);

    Records m_records;
    std::unique_ptr<KeyTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKeyChanges::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<KeyTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setNow(changesStart);
    m_records.clear();
    for (const auto &[key, fence] : {std::pair(u"a"_s, 3), {u"b"_s, 10}, {u"c"_s, 3}, {u"d"_s, 9}})
        m_records.emplace(recordOf(key, fence).id, recordOf(key, fence));
    m_model->merge(m_records);
}

QList<int> TestKeyChanges::freshColumns(int row) const
{
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->index(row, column).data(KeyTableModel::FreshnessRole).toFloat() > 0)
            columns.push_back(column);
    }
    return columns;
}

QString TestKeyChanges::keysOf(const QAbstractItemModel &model) const
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += model.index(row, Column::KeyColumn).data().toString();
    return text;
}

void TestKeyChanges::change(const QString &key, const std::function<void(KeyRecord *)> &how)
{
    how(&m_records.at({u"shop"_s, key}));
    m_model->merge(m_records);
}

void TestKeyChanges::aNewRowIsFreshInEveryCell()
{
    fadeOut();
    m_records.emplace(recordOf(u"bb"_s, 1).id, recordOf(u"bb"_s, 1));
    const QSignalSpy freshened(m_model.get(), &KeyTableModel::freshened);
    m_model->merge(m_records);
    QCOMPARE(freshened.count(), 1);
    QCOMPARE(freshColumns(2).size(), m_model->columnCount());
    for (const int row : {0, 1, 3, 4})
        QCOMPARE(freshColumns(row), QList<int>());
}

void TestKeyChanges::onlyTheCellsWhoseTextChangedAreFresh()
{
    fadeOut();
    change(u"b"_s, [](KeyRecord *record) {
        record->status = RecordStatus::Completed;
        record->response = Response{201, "{}"};
        record->updatedAt = changesStart + 1s; // no column tells
    });
    QCOMPARE(freshColumns(1),
             QList<int>({Column::StateColumn, Column::NextColumn, Column::LeaseColumn,
                         Column::ResultColumn}));
    for (const int row : {0, 2, 3})
        QCOMPARE(freshColumns(row), QList<int>());
    change(u"d"_s, [](KeyRecord *record) {
        record->attempts = 2;
        record->replays = 1;
        record->lastReplayAt = changesStart;
    });
    QCOMPARE(freshColumns(3),
             QList<int>({Column::AttemptsColumn, Column::ReplaysColumn, Column::LastReplayColumn}));
}

void TestKeyChanges::whatCountsDownIsNotFresh()
{
    fadeOut();
    const QSignalSpy freshened(m_model.get(), &KeyTableModel::freshened);
    m_model->setNow(changesStart + 40s); // the leases are over by now
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(freshColumns(row), QList<int>());
    QCOMPARE(freshened.count(), 0);
}

void TestKeyChanges::whatIsWrittenAgainAsItWasIsNotFresh()
{
    fadeOut();
    const QSignalSpy freshened(m_model.get(), &KeyTableModel::freshened);
    m_model->merge(m_records);
    QCOMPARE(freshened.count(), 0);
}

void TestKeyChanges::freshnessFadesAndEnds()
{
    fadeOut();
    change(u"a"_s, [](KeyRecord *record) { record->fence = 4; });
    const QModelIndex fence = m_model->index(0, Column::FenceColumn);
    const auto freshness = [&fence] {
        return fence.data(KeyTableModel::FreshnessRole).toFloat();
    };
    QCOMPARE(freshness(), 1.0F);
    QVERIFY(m_model->fade(0.75F));
    QCOMPARE(freshness(), 0.25F);
    change(u"a"_s, [](KeyRecord *record) { record->fence = 5; });
    QCOMPARE(freshness(), 1.0F); // anew
    QVERIFY(m_model->fade(0.75F));
    QVERIFY(!m_model->fade(0.75F));
    QCOMPARE(freshness(), 0.0F);
}

void TestKeyChanges::fadingTouchesOnlyRowsThatAreFresh()
{
    fadeOut();
    change(u"b"_s, [](KeyRecord *record) { record->fence = 11; });
    change(u"c"_s, [](KeyRecord *record) { record->fence = 11; });
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    fadeOut();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    fadeOut();
    QCOMPARE(changed.count(), 1);
}

void TestKeyChanges::isSortedByWhatAColumnMeans_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("as stored") << -1 << u"abcd"_s << u"abcd"_s;
    QTest::newRow("numbers, equal ones as stored")
        << int(Column::FenceColumn) << u"acdb"_s << u"bdac"_s;
    QTest::newRow("what needs no lease last") << int(Column::LeaseColumn) << u"badc"_s << u"cdab"_s;
    QTest::newRow("the end, not the time left")
        << int(Column::ExpiryColumn) << u"dabc"_s << u"abcd"_s;
}

void TestKeyChanges::isSortedByWhatAColumnMeans()
{
    QFETCH(int, column);
    change(u"b"_s, [](KeyRecord *record) { record->leaseUntil = changesStart + 5s; });
    change(u"c"_s, [](KeyRecord *record) { record->status = RecordStatus::Completed; });
    change(u"d"_s, [](KeyRecord *record) {
        record->leaseUntil = changesStart + 31s;
        record->expiresAt = changesStart + 3h; // "03:00:00" comes behind "24:00:00" as a text
    });
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(m_model.get());
    sorted.setSortRole(KeyTableModel::SortRole);
    sorted.sort(column, Qt::AscendingOrder);
    QTEST(keysOf(sorted), "ascending");
    sorted.sort(column, Qt::DescendingOrder);
    QTEST(keysOf(sorted), "descending");
    sorted.sort(-1);
    QCOMPARE(keysOf(sorted), u"abcd"_s);
}

void TestKeyChanges::aRowThatChangesMovesToItsPlaceAndStaysChosen()
{
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(m_model.get());
    sorted.setSortRole(KeyTableModel::SortRole);
    sorted.sort(Column::FenceColumn);
    const QAbstractItemModelTester tester(&sorted,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&sorted, &QAbstractItemModel::modelReset);
    QItemSelectionModel selection(&sorted);
    selection.select(sorted.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    change(u"a"_s, [](KeyRecord *record) { record->fence = 12; });
    QCOMPARE(keysOf(sorted), u"cdba"_s);
    QCOMPARE(selection.selectedRows(Column::KeyColumn).size(), 1);
    QCOMPARE(selection.selectedRows(Column::KeyColumn).front().data().toString(), u"a"_s);
    QCOMPARE(resets.count(), 0);
}

ONECAKE_TEST(TestKeyChanges)
#include "tst_key_changes.moc"
