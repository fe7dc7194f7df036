// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The contract of core/store/store.h, as every store must keep it: which writes and removals pass,
// and what they leave.

#include "tests/support/store_fixture.h"

#include <QTest>

#include <array>
#include <limits>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class StoredBefore {
    Nothing,
    InProgress,
    Completed,
    Failed
};

// Whose hand writes: the owner of the claim that is stored, one with its token but an older claim,
// or somebody else.
enum class Writer {
    Owner,
    FormerOwner,
    Stranger
};

struct GuardRow {
    const char *name;
    StoredBefore stored;
    Writer writer;
    RecordFencing guard;
    bool passes;
};

constexpr std::array guardRows{
    GuardRow{"none, absent", StoredBefore::Nothing, Writer::Owner, RecordFencing::None, true},
    GuardRow{"none, in progress", StoredBefore::InProgress, Writer::Stranger, RecordFencing::None,
             true},
    GuardRow{"none, completed", StoredBefore::Completed, Writer::Stranger, RecordFencing::None,
             true},
    GuardRow{"exists, absent", StoredBefore::Nothing, Writer::Owner, RecordFencing::Exists, false},
    GuardRow{"exists, in progress", StoredBefore::InProgress, Writer::Stranger,
             RecordFencing::Exists, true},
    GuardRow{"exists, completed", StoredBefore::Completed, Writer::Stranger, RecordFencing::Exists,
             true},
    GuardRow{"status, absent", StoredBefore::Nothing, Writer::Owner, RecordFencing::Status, false},
    GuardRow{"status, in progress", StoredBefore::InProgress, Writer::Stranger,
             RecordFencing::Status, true},
    GuardRow{"status, completed", StoredBefore::Completed, Writer::Owner, RecordFencing::Status,
             false},
    GuardRow{"status, failed", StoredBefore::Failed, Writer::Owner, RecordFencing::Status, false},
    GuardRow{"owner, absent", StoredBefore::Nothing, Writer::Owner, RecordFencing::Owner, false},
    GuardRow{"owner, in progress", StoredBefore::InProgress, Writer::Owner, RecordFencing::Owner,
             true},
    GuardRow{"owner, in progress, an older claim", StoredBefore::InProgress, Writer::FormerOwner,
             RecordFencing::Owner, false},
    GuardRow{"owner, in progress, a stranger", StoredBefore::InProgress, Writer::Stranger,
             RecordFencing::Owner, false},
    GuardRow{"owner, completed", StoredBefore::Completed, Writer::Owner, RecordFencing::Owner,
             false},
    GuardRow{"owner, failed", StoredBefore::Failed, Writer::Owner, RecordFencing::Owner, false},
    GuardRow{"absent, absent", StoredBefore::Nothing, Writer::Stranger, RecordFencing::Absent,
             true},
    GuardRow{"absent, in progress", StoredBefore::InProgress, Writer::Owner, RecordFencing::Absent,
             false},
    GuardRow{"absent, completed", StoredBefore::Completed, Writer::Stranger, RecordFencing::Absent,
             false},
};

template<typename Rows>
void addRows(const Rows &rows)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t index = 0; index < rows.size(); ++index)
        QTest::newRow(rows.at(index).name) << index;
}

// The record with which `row.writer` comes, after the key was brought to `row.stored` by its second
// claim.
KeyRecord prepared(Store &store, const KeyId &id, const GuardRow &row)
{
    KeyRecord record;
    record.id = id;
    record.fence = 2;
    record.owner = u"the owner"_s;
    if (row.stored != StoredBefore::Nothing) {
        (void)claim(store, claimOf(id, start - lease));
        record = claim(store, claimOf(id)).record;
    }
    if (row.stored == StoredBefore::Completed || row.stored == StoredBefore::Failed)
        (void)write(store,
                    endOf(record,
                          row.stored == StoredBefore::Failed ? RecordStatus::Failed
                                                             : RecordStatus::Completed));
    if (row.writer == Writer::FormerOwner)
        record.fence = 1;
    if (row.writer == Writer::Stranger)
        record.owner = u"a stranger"_s;
    return record;
}

} // namespace

class TestStoreWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }
    void init();

    void writesOnlyWhatPassesItsGuard_data() { addRows(guardRows); }
    void writesOnlyWhatPassesItsGuard();
    void removesOnlyWhatPassesItsGuard_data() { addRows(guardRows); }
    void removesOnlyWhatPassesItsGuard();
    void keepsItsOwnCountersAndAgeInARecordThatIsWritten();
    void createsAnUnguardedRecordWithOneAttempt();
    void movesNothingButTheLeaseOnAHeartbeat();
    void keepsEveryByteOfAnAnswer();
    void tellsAnEmptyAnswerFromNone();
    void keepsTheFarthestTimesAndGreatestCounts();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TestStoreWrites::init()
{
    QFETCH_GLOBAL(QString, store);
    m_store.reset();
    m_store = std::make_unique<StoreFixture>(store);
}

void TestStoreWrites::writesOnlyWhatPassesItsGuard()
{
    QFETCH(std::size_t, index);
    const GuardRow &row = guardRows.at(index);
    const KeyId id = idOf(u"order-1"_s);
    RecordWrite attempt = endOf(prepared(**m_store, id, row));
    attempt.record.response = Response{299, "written by the attempt"};
    attempt.guard = row.guard;
    attempt.effects = {effectOf(attempt.record, EffectFencing::None)};
    const std::optional<KeyRecord> before = read(**m_store, id);

    QCOMPARE(write(**m_store, attempt),
             row.passes ? WriteAnswer::Applied : WriteAnswer::GuardFailed);
    const std::optional<KeyRecord> after = read(**m_store, id);
    if (row.passes) {
        QCOMPARE(after->response, attempt.record.response);
        QCOMPARE(after->owner, attempt.record.owner);
    } else {
        QCOMPARE(after, before);
    }
    QCOMPARE(effectsOf(**m_store, id), row.passes ? attempt.effects : std::vector<LocalEffect>());
}

void TestStoreWrites::removesOnlyWhatPassesItsGuard()
{
    QFETCH(std::size_t, index);
    const GuardRow &row = guardRows.at(index);
    const KeyId id = idOf(u"order-1"_s);
    const KeyRecord record = prepared(**m_store, id, row);
    const std::optional<KeyRecord> before = read(**m_store, id);

    const RecordRemoval attempt{id, record.fence, record.owner, row.guard};
    QCOMPARE(remove(**m_store, attempt),
             row.passes ? WriteAnswer::Applied : WriteAnswer::GuardFailed);
    QCOMPARE(read(**m_store, id), row.passes ? std::nullopt : before);
}

void TestStoreWrites::keepsItsOwnCountersAndAgeInARecordThatIsWritten()
{
    const KeyId id = idOf(u"order-1"_s);
    RecordWrite end = endOf(claim(**m_store, claimOf(id)).record);
    (*m_store)->recordHit({id, start + 1s, true});
    end.record.createdAt = start + 7s;
    end.record.attempts = 70;
    end.record.replays = 69;
    end.record.lastReplayAt = start + 8s;
    QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
    const std::optional<KeyRecord> stored = read(**m_store, id);
    QCOMPARE(stored->createdAt, start);
    QCOMPARE(stored->attempts, 2U);
    QCOMPARE(stored->replays, 1U);
    QCOMPARE(stored->lastReplayAt, std::optional<Instant>(start + 1s));
}

void TestStoreWrites::createsAnUnguardedRecordWithOneAttempt()
{
    RecordWrite unguarded;
    unguarded.record.id = idOf(u"order-1"_s);
    unguarded.record.status = RecordStatus::Completed;
    unguarded.record.createdAt = start;
    unguarded.record.expiresAt = start + retention;
    unguarded.guard = RecordFencing::None;
    QCOMPARE(write(**m_store, unguarded), WriteAnswer::Applied);
    unguarded.record.attempts = 1;
    QCOMPARE(read(**m_store, unguarded.record.id), std::optional(unguarded.record));
}

void TestStoreWrites::movesNothingButTheLeaseOnAHeartbeat()
{
    const KeyId id = idOf(u"order-1"_s);
    RecordWrite phase;
    phase.record = claim(**m_store, claimOf(id)).record;
    RecordWrite heartbeat = phase;
    phase.record.recoveryPoint = 1;
    phase.record.progress = "half-way";
    QCOMPARE(write(**m_store, phase), WriteAnswer::Applied);
    heartbeat.leaseOnly = true;
    heartbeat.record.leaseUntil = start + 2 * lease;
    QCOMPARE(write(**m_store, heartbeat), WriteAnswer::Applied);
    phase.record.leaseUntil = heartbeat.record.leaseUntil;
    QCOMPARE(read(**m_store, id), std::optional(phase.record));
}

void TestStoreWrites::keepsEveryByteOfAnAnswer()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(static_cast<char>(byte));
    for (const QByteArray &body : {everyByte, everyByte.repeated(20'000)}) {
        RecordWrite end =
            endOf(claim(**m_store, claimOf(idOf(QString::number(body.size())))).record);
        end.record.response->body = body;
        end.record.progress = body;
        QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
        QVERIFY(read(**m_store, end.record.id) == end.record);
    }
}

void TestStoreWrites::tellsAnEmptyAnswerFromNone()
{
    for (const bool hasAnswer : {true, false}) {
        RecordWrite end =
            endOf(claim(**m_store, claimOf(idOf(hasAnswer ? u"empty"_s : u"none"_s))).record);
        end.record.response = hasAnswer ? std::optional(Response{204, {}}) : std::nullopt;
        QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
        QCOMPARE(read(**m_store, end.record.id), std::optional(end.record));
    }
}

void TestStoreWrites::keepsTheFarthestTimesAndGreatestCounts()
{
    RecordWrite end = endOf(claim(**m_store, claimOf(idOf(u"order-1"_s))).record);
    end.guard = RecordFencing::None;
    end.record.fence = std::numeric_limits<qint64>::max();
    end.record.expiresAt = never;
    end.record.leaseUntil = Instant(-1ms);
    end.record.recoveryPoint = std::numeric_limits<int>::max();
    QCOMPARE(write(**m_store, end), WriteAnswer::Applied);
    QCOMPARE(read(**m_store, end.record.id), std::optional(end.record));
}

ONECAKE_TEST(TestStoreWrites)
#include "tst_store_writes.moc"
