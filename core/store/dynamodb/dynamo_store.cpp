// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/dynamo_store.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/store_rules.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The one who is done with a key tells so, however it ends.
class Visit
{
public:
    Visit(DynamoHitCounter &hits, KeyId id)
        : m_hits(hits)
        , m_id(std::move(id))
    {}
    ~Visit() { m_hits.leave(m_id); }
    Q_DISABLE_COPY_MOVE(Visit)

private:
    DynamoHitCounter &m_hits;
    KeyId m_id;
};

} // namespace

QCoro::Task<Result<std::unique_ptr<Store>>> DynamoStore::open(DynamoPlace place,
                                                              StoreServices services)
{
    Result<std::unique_ptr<DynamoLink>> link = DynamoLink::to(place, services);
    if (!link)
        co_return link.error();
    const auto answer = co_await describeTable(link->get());
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    const auto &table = std::get<TableDescription>(answer);
    if (!table.hasOurKeys())
        co_return Error{ErrorCode::StoreUnusable, tr("table ") + place.table,
                        tr("its key is %1, expected PK (S) and SK (S)").arg(table.keysInWords()),
                        tr("Make a table of your own with \"onecake stores create\"")};
    co_return std::unique_ptr<Store>(new DynamoStore(*std::move(link), services.keptAtLeast));
}

DynamoStore::DynamoStore(std::unique_ptr<DynamoLink> link, std::optional<Duration> keptAtLeast)
    : m_link(std::move(link))
    , m_requests{m_link->place().table, &m_link->clock(), keptAtLeast}
    , m_table(m_link.get(), m_requests)
    , m_hits(m_link.get(), m_requests)
{
    ONECAKE_INVARIANT(m_link);
}

DynamoStore::~DynamoStore()
{
    qCInfo(logs::dynamodb).noquote() << "closes table" << m_link->place().table;
    m_link->close();
    m_hits.close();
}

QCoro::Task<Result<ClaimAnswer>> DynamoStore::claim(ClaimTerms terms)
{
    const KeyId id = terms.id;
    co_await m_hits.enter(id);
    const Visit visit(m_hits, id);
    Result<ClaimAnswer> answer = co_await contend(std::move(terms));
    if (answer && answer->granted && !answer->tookOver)
        m_hits.forget(id);
    else if (answer)
        m_hits.overlay(answer->record);
    co_return answer;
}

QCoro::Task<DynamoAnswer> DynamoStore::tryClaim(const ClaimAnswer *decided, const KeyRecord *seen,
                                                const QString *token)
{
    QString operation = u"PutItem"_s;
    QJsonObject request;
    if (seen == nullptr) {
        request = m_requests.claimAbsent(decided->record, *token);
    } else if (!decided->tookOver) {
        request = m_requests.claimAfresh(decided->record, *seen, *token);
    } else {
        operation = u"UpdateItem"_s;
        request = m_requests.takeOver(decided->record, *seen, *token);
    }
    DynamoAnswer answer = co_await m_link->call(std::move(operation), std::move(request));
    co_return answer;
}

QCoro::Task<Result<ClaimAnswer>> DynamoStore::contend(ClaimTerms terms)
{
    const QString token = uuidFrom(m_link->random());
    std::optional<KeyRecord> seen;
    WriteRounds rounds(m_table.contended());
    while (rounds.beginNext()) {
        ClaimAnswer decided = decideClaim(seen ? &*seen : nullptr, terms);
        if (!decided.granted)
            co_return decided;
        DynamoAnswer answer = co_await tryClaim(&decided, seen ? &*seen : nullptr, &token);
        auto *failure = std::get_if<DynamoFailure>(&answer);
        if (failure == nullptr)
            co_return decided;
        rounds.hear(*failure);
        const bool isLost = WriteRounds::isLostRace(*failure);
        if (!isLost && !failure->mayHaveRun)
            co_return rounds.error();
        const Result<FoundItem> found =
            co_await m_table.loser(std::move(failure->item), recordKey(terms.id));
        if (!found)
            co_return isLost ? rounds.settled(found.error()) : rounds.error();
        Result<std::optional<KeyRecord>> record = m_table.recordOf(terms.id, *found);
        if (!record)
            co_return record.error();
        seen = *std::move(record);
        if (found->hasToken(token))
            co_return ClaimAnswer{true, decided.tookOver, *std::move(seen)};
    }
    co_return rounds.error();
}

QCoro::Task<Result<std::optional<KeyRecord>>> DynamoStore::read(KeyId id, Consistency consistency)
{
    co_await m_hits.enter(id);
    const Visit visit(m_hits, id);
    const Result<FoundItem> found = co_await m_table.find(recordKey(id), consistency);
    if (!found)
        co_return found.error();
    Result<std::optional<KeyRecord>> record = m_table.recordOf(id, *found);
    if (record && *record)
        m_hits.overlay(**record);
    co_return record;
}

QCoro::Task<Result<WriteAnswer>> DynamoStore::write(RecordWrite write)
{
    if (!write.effects.empty()) {
        DynamoCommit commit(m_link.get(), m_requests, &m_table, std::move(write));
        Result<WriteAnswer> committed = co_await commit.run();
        co_return committed;
    }
    Result<WriteAnswer> written = co_await writeOne(std::move(write));
    co_return written;
}

QCoro::Task<Result<WriteAnswer>> DynamoStore::writeOne(RecordWrite write)
{
    const QString token = uuidFrom(m_link->random());
    bool extends = write.leaseOnly;
    WriteRounds rounds(m_table.contended());
    while (rounds.beginNext()) {
        QJsonObject request =
            extends ? m_requests.extendLease(write) : m_requests.write(write, token);
        DynamoAnswer answer = co_await m_link->call(u"UpdateItem"_s, std::move(request));
        auto *failure = std::get_if<DynamoFailure>(&answer);
        if (failure == nullptr)
            co_return WriteAnswer::Applied;
        rounds.hear(*failure);
        const bool isLost = WriteRounds::isLostRace(*failure);
        if (!isLost && !failure->mayHaveRun)
            co_return rounds.error();
        if (isLost && extends && write.guard == RecordFencing::None) {
            extends = false; // nothing to extend: the record is written as it is
            continue;
        }
        // Only a write that may have run before needs to be looked for.
        if (isLost && !rounds.mayHaveRun())
            co_return WriteAnswer::GuardFailed;
        const Result<FoundItem> found =
            co_await m_table.loser(std::move(failure->item), recordKey(write.record.id));
        if (!found)
            co_return isLost ? rounds.settled(found.error()) : rounds.error();
        if (found->hasToken(token))
            co_return WriteAnswer::Applied;
        if (isLost)
            co_return WriteAnswer::GuardFailed;
    }
    co_return rounds.error();
}

QCoro::Task<Result<WriteAnswer>> DynamoStore::remove(RecordRemoval removal)
{
    const KeyId id = removal.id;
    WriteRounds rounds(m_table.contended());
    while (rounds.beginNext()) {
        QJsonObject request = m_requests.remove(removal);
        DynamoAnswer answer = co_await m_link->call(u"DeleteItem"_s, std::move(request));
        auto *failure = std::get_if<DynamoFailure>(&answer);
        if (failure == nullptr) {
            m_hits.forget(id);
            co_return WriteAnswer::Applied;
        }
        rounds.hear(*failure);
        const bool isLost = WriteRounds::isLostRace(*failure);
        if (isLost && !rounds.mayHaveRun())
            co_return WriteAnswer::GuardFailed;
        if (!isLost && !failure->mayHaveRun)
            co_return rounds.error();
        const Result<FoundItem> found =
            co_await m_table.loser(std::move(failure->item), recordKey(id));
        if (!found)
            co_return isLost ? rounds.settled(found.error()) : rounds.error();
        // Only its owner removes a record: gone after our attempt, it was us.
        if (found->item.isEmpty())
            co_return WriteAnswer::Applied;
        if (isLost)
            co_return WriteAnswer::GuardFailed;
    }
    co_return rounds.error();
}

void DynamoStore::recordHit(Hit hit)
{
    m_hits.add(hit);
}

QCoro::Task<void> DynamoStore::flush()
{
    co_await m_hits.flush();
}

QCoro::Task<Result<std::vector<LocalEffect>>> DynamoStore::effectsOf(KeyId id)
{
    const Result<FoundItem> found = co_await m_table.find(effectsKey(id), Consistency::Strong);
    if (!found)
        co_return found.error();
    co_return m_table.effectsOf(id, *found);
}

} // namespace onecake
