// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The contract of core/store/store.h, as every store must keep it: who gets a claim, and over what.

#include "tests/support/store_fixture.h"

#include <QTest>

#include <array>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class Stored {
    Nothing,
    InProgress,
    Completed,
    Failed
};

using Change = void (*)(ClaimTerms &);

// A record is claimed at `start` and brought to the state `stored`; another claim follows after
// `later`.
struct ClaimRow {
    const char *name;
    Stored stored;
    Duration later;
    Change change;
    bool isGranted;
    bool tookOver;
};

constexpr Change asItIs = [](ClaimTerms &) {
};
constexpr Change byAnotherRequest = [](ClaimTerms &terms) {
    terms.fingerprint = "another request";
};
constexpr Change sameRequestOnly = [](ClaimTerms &terms) {
    terms.requiresSameFingerprint = true;
};
constexpr Change sameRequestOnlyByAnother = [](ClaimTerms &terms) {
    terms.requiresSameFingerprint = true;
    terms.fingerprint = "another request";
};
constexpr Change withoutTakeover = [](ClaimTerms &terms) {
    terms.takesOverEndedLease = false;
};
constexpr Change keepingExpired = [](ClaimTerms &terms) {
    terms.replacesExpired = false;
};
constexpr Change blindToExpiry = [](ClaimTerms &terms) {
    terms.testsExpiry = false;
};
constexpr Change superseding = [](ClaimTerms &terms) {
    terms.supersedesFence = 1;
};
constexpr Change supersedingAnother = [](ClaimTerms &terms) {
    terms.supersedesFence = 2;
};

constexpr Duration justBeforeLease = lease - 1ms;
constexpr Duration justBeforeExpiry = retention - 1ms;

constexpr std::array claimRows{
    ClaimRow{"a free key", Stored::Nothing, 0ms, asItIs, true, false},
    ClaimRow{"a free key, superseding", Stored::Nothing, 0ms, superseding, true, false},
    ClaimRow{"in progress", Stored::InProgress, 0ms, asItIs, false, false},
    ClaimRow{"in progress, another request", Stored::InProgress, 0ms, byAnotherRequest, false,
             false},
    ClaimRow{"just before the lease ends", Stored::InProgress, justBeforeLease, asItIs, false,
             false},
    ClaimRow{"when the lease ends", Stored::InProgress, lease, asItIs, true, true},
    ClaimRow{"lease over, another request", Stored::InProgress, lease, byAnotherRequest, true,
             true},
    ClaimRow{"lease over, no takeover wanted", Stored::InProgress, lease, withoutTakeover, false,
             false},
    ClaimRow{"lease over, same request needed and given", Stored::InProgress, lease,
             sameRequestOnly, true, true},
    ClaimRow{"lease over, same request needed, another given", Stored::InProgress, lease,
             sameRequestOnlyByAnother, false, false},
    ClaimRow{"in progress, expired", Stored::InProgress, retention, asItIs, true, false},
    ClaimRow{"in progress, expired, no takeover wanted", Stored::InProgress, retention,
             withoutTakeover, true, false},
    ClaimRow{"in progress, expired, expired ones kept", Stored::InProgress, retention,
             keepingExpired, false, false},
    ClaimRow{"in progress, expired, expiry not tested", Stored::InProgress, retention,
             blindToExpiry, true, true},
    ClaimRow{"in progress, superseded", Stored::InProgress, 0ms, superseding, true, true},
    ClaimRow{"in progress, another claim superseded", Stored::InProgress, lease, supersedingAnother,
             false, false},
    ClaimRow{"completed", Stored::Completed, 0ms, asItIs, false, false},
    ClaimRow{"completed, lease over", Stored::Completed, lease, asItIs, false, false},
    ClaimRow{"completed, just before it expires", Stored::Completed, justBeforeExpiry, asItIs,
             false, false},
    ClaimRow{"completed, expired but still stored", Stored::Completed, retention, asItIs, true,
             false},
    ClaimRow{"completed, expired, same request needed, another given", Stored::Completed, retention,
             sameRequestOnlyByAnother, true, false},
    ClaimRow{"completed, expired ones kept", Stored::Completed, retention, keepingExpired, false,
             false},
    ClaimRow{"completed, expiry not tested", Stored::Completed, retention, blindToExpiry, false,
             false},
    ClaimRow{"completed, superseded", Stored::Completed, 0ms, superseding, true, true},
    ClaimRow{"completed, expired, superseded", Stored::Completed, retention, superseding, true,
             true},
    ClaimRow{"completed, another claim superseded", Stored::Completed, retention,
             supersedingAnother, false, false},
    ClaimRow{"failed", Stored::Failed, 0ms, asItIs, true, true},
    ClaimRow{"failed, no takeover of leases wanted", Stored::Failed, 0ms, withoutTakeover, true,
             true},
    ClaimRow{"failed, same request needed, another given", Stored::Failed, 0ms,
             sameRequestOnlyByAnother, false, false},
};

void bringTo(Store &store, const KeyId &id, Stored stored)
{
    if (stored == Stored::Nothing)
        return;
    const ClaimAnswer first = claim(store, claimOf(id));
    if (stored == Stored::Completed)
        QCOMPARE(write(store, endOf(first.record)), WriteAnswer::Applied);
    if (stored == Stored::Failed)
        QCOMPARE(write(store, endOf(first.record, RecordStatus::Failed)), WriteAnswer::Applied);
}

} // namespace

class TestStoreClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }
    void init();

    void grantsAClaimOnlyWhereTheTermsAllowIt_data();
    void grantsAClaimOnlyWhereTheTermsAllowIt();
    void answersARefusedClaimWithTheRecordInTheWay();
    void continuesCountersAndAgeOnATakeover();
    void keepsProgressOnATakeoverOnlyWhereAsked();
    void startsAfreshOverAnExpiredRecordButWithAHigherFence();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TestStoreClaims::init()
{
    QFETCH_GLOBAL(QString, store);
    m_store.reset();
    m_store = std::make_unique<StoreFixture>(store);
}

void TestStoreClaims::grantsAClaimOnlyWhereTheTermsAllowIt_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t index = 0; index < claimRows.size(); ++index)
        QTest::newRow(claimRows.at(index).name) << index;
}

void TestStoreClaims::grantsAClaimOnlyWhereTheTermsAllowIt()
{
    QFETCH(std::size_t, index);
    const ClaimRow &row = claimRows.at(index);
    const KeyId id = idOf(u"order-1"_s);
    bringTo(**m_store, id, row.stored);
    const std::optional<KeyRecord> before = read(**m_store, id);

    ClaimTerms terms = claimOf(id, start + row.later);
    terms.owner = u"the second owner"_s;
    row.change(terms);
    const ClaimAnswer answer = claim(**m_store, terms);
    QCOMPARE(answer.granted, row.isGranted);
    QCOMPARE(answer.tookOver, row.tookOver);
    QCOMPARE(read(**m_store, id), std::optional(answer.record));
    if (!row.isGranted) {
        QCOMPARE(std::optional(answer.record), before);
        return;
    }
    QCOMPARE(answer.record.id, id);
    QCOMPARE(answer.record.status, RecordStatus::InProgress);
    QCOMPARE(answer.record.owner, terms.owner);
    QCOMPARE(answer.record.fingerprint, terms.fingerprint);
    QCOMPARE(answer.record.fence, before ? before->fence + 1 : 1);
    QCOMPARE(answer.record.leaseUntil, terms.leaseUntil);
    QCOMPARE(answer.record.expiresAt, terms.expiresAt);
    QCOMPARE(answer.record.updatedAt, terms.now);
    QVERIFY(!answer.record.response);
}

void TestStoreClaims::answersARefusedClaimWithTheRecordInTheWay()
{
    const KeyId id = idOf(u"order-1"_s);
    const ClaimAnswer first = claim(**m_store, claimOf(id));
    RecordWrite completion = endOf(first.record);
    completion.record.updatedAt = start + 5s;
    QCOMPARE(write(**m_store, completion), WriteAnswer::Applied);

    const ClaimAnswer second = claim(**m_store, claimOf(id, start + 10s));
    QVERIFY(!second.granted);
    QCOMPARE(second.record, completion.record);
}

void TestStoreClaims::continuesCountersAndAgeOnATakeover()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(**m_store, claimOf(id));
    (*m_store)->recordHit({id, start + 1s, false});
    (*m_store)->recordHit({id, start + 2s, true});

    const ClaimAnswer takeover = claim(**m_store, claimOf(id, start + lease));
    QVERIFY(takeover.tookOver);
    QCOMPARE(takeover.record.createdAt, start);
    QCOMPARE(takeover.record.attempts, 4U);
    QCOMPARE(takeover.record.replays, 1U);
    QCOMPARE(takeover.record.lastReplayAt, std::optional<Instant>(start + 2s));
    QCOMPARE(read(**m_store, id), std::optional(takeover.record));
}

void TestStoreClaims::keepsProgressOnATakeoverOnlyWhereAsked()
{
    for (const bool keeps : {true, false}) {
        const KeyId id = idOf(keeps ? u"resumed"_s : u"restarted"_s);
        RecordWrite phase;
        phase.record = claim(**m_store, claimOf(id)).record;
        phase.record.recoveryPoint = 2;
        phase.record.progress = R"({"charge":"c-1"})";
        QCOMPARE(write(**m_store, phase), WriteAnswer::Applied);

        ClaimTerms terms = claimOf(id, start + lease);
        terms.keepsProgress = keeps;
        const ClaimAnswer takeover = claim(**m_store, terms);
        QVERIFY(takeover.tookOver);
        QCOMPARE(takeover.record.recoveryPoint, keeps ? 2 : 0);
        QCOMPARE(takeover.record.progress, keeps ? phase.record.progress : QByteArray());
        QCOMPARE(read(**m_store, id), std::optional(takeover.record));
    }
}

void TestStoreClaims::startsAfreshOverAnExpiredRecordButWithAHigherFence()
{
    const KeyId id = idOf(u"order-1"_s);
    QCOMPARE(write(**m_store, endOf(claim(**m_store, claimOf(id)).record)), WriteAnswer::Applied);
    (*m_store)->recordHit({id, start + 1s, true});

    const ClaimAnswer anew = claim(**m_store, claimOf(id, start + retention));
    QVERIFY(anew.granted);
    QCOMPARE(anew.record.fence, 2U);
    QCOMPARE(anew.record.createdAt, start + retention);
    QCOMPARE(anew.record.attempts, 1U);
    QCOMPARE(anew.record.replays, 0U);
    QVERIFY(!anew.record.lastReplayAt);
    QCOMPARE(read(**m_store, id), std::optional(anew.record));
}

ONECAKE_TEST(TestStoreClaims)
#include "tst_store_claims.moc"
