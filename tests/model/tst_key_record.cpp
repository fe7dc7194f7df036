// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/key_record.h"

#include <QTest>

using namespace onecake;
using namespace std::chrono_literals;

class TestKeyRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInProgressUntilItsLeaseEndsAndStuckFromThenOn();
    void isExpiredButStillStoredOnceItsRetentionIsOver();
};

void TestKeyRecord::isInProgressUntilItsLeaseEndsAndStuckFromThenOn()
{
    KeyRecord record;
    record.leaseUntil = fromEpochMs(1000);
    record.expiresAt = fromEpochMs(9000);
    QCOMPARE(logicalState(record, fromEpochMs(999)), LogicalState::InProgress);
    QCOMPARE(logicalState(record, fromEpochMs(1000)), LogicalState::Stuck);
}

void TestKeyRecord::isExpiredButStillStoredOnceItsRetentionIsOver()
{
    KeyRecord record;
    record.status = RecordStatus::Completed;
    record.expiresAt = fromEpochMs(9000);
    QCOMPARE(logicalState(record, fromEpochMs(8999)), LogicalState::Completed);
    QCOMPARE(logicalState(record, fromEpochMs(9000)), LogicalState::ExpiredStillStored);
}

ONECAKE_TEST(TestKeyRecord)
#include "tst_key_record.moc"
