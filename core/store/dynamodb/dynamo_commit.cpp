// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/dynamo_commit.h"

#include "core/base/text/tr.h"
#include "core/store/store_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString conditionFailed = u"ConditionalCheckFailed"_s;

Error withoutReasons(Error error)
{
    error.problem = tr("the endpoint cancelled a transaction, and gave no reason for each part");
    error.remedy = tr("Use an endpoint that has transactions, or a policy that needs none");
    return error;
}

} // namespace

DynamoCommit::DynamoCommit(DynamoLink *link, DynamoRequests requests, DynamoTable *table,
                           RecordWrite write)
    : m_link(link)
    , m_requests(std::move(requests))
    , m_table(table)
    , m_write(std::move(write))
    , m_token(uuidFrom(link->random()))
    , m_clientRequestToken(uuidFrom(link->random()))
{
    for (const LocalEffect &effect : m_write.effects) {
        const auto known =
            std::find_if(m_effects.begin(), m_effects.end(),
                         [&effect](const EffectsOfKey &other) { return other.id == effect.id; });
        if (known != m_effects.end())
            known->added.push_back(effect);
        else
            m_effects.push_back({effect.id, {effect}, {}});
    }
}

QJsonObject DynamoCommit::request() const
{
    std::vector<QJsonObject> updates{m_requests.write(m_write, m_token)};
    for (const EffectsOfKey &effects : m_effects)
        updates.push_back(m_requests.addEffects(effects.id, effects.added, effects.seen));
    return DynamoRequests::transaction(updates, m_clientRequestToken);
}

// Whether the effects may be added to those that were found.
Result<bool> DynamoCommit::takesIn(EffectsOfKey &effects, FoundItem found) const
{
    const Result<std::vector<LocalEffect>> committed = m_table->effectsOf(effects.id, found);
    if (!committed)
        return committed.error();
    effects.seen = std::move(found.item);
    return std::all_of(
        effects.added.begin(), effects.added.end(),
        [&committed](const LocalEffect &effect) { return passesFencing(*committed, effect); });
}

// Nothing: try again with what was learnt.
QCoro::Task<Result<std::optional<WriteAnswer>>> DynamoCommit::settleCanceled(DynamoFailure failure)
{
    std::vector<CancellationReason> &reasons = failure.reasons;
    if (reasons.size() != m_effects.size() + 1)
        co_return withoutReasons(failure.error);
    if (reasons.front().code == conditionFailed) {
        const Result<FoundItem> found =
            co_await m_table->loser(std::move(reasons.front().item), recordKey(m_write.record.id));
        if (!found)
            co_return found.error();
        co_return std::optional(found->hasToken(m_token) ? WriteAnswer::Applied
                                                         : WriteAnswer::GuardFailed);
    }
    bool hasLearnt = false;
    for (size_t index = 0; index < m_effects.size(); ++index) {
        if (reasons[index + 1].code != conditionFailed)
            continue;
        Result<FoundItem> found = co_await m_table->loser(std::move(reasons[index + 1].item),
                                                          effectsKey(m_effects[index].id));
        if (!found)
            co_return found.error();
        const Result<bool> isFree = takesIn(m_effects[index], *std::move(found));
        if (!isFree)
            co_return isFree.error();
        if (!*isFree)
            co_return std::optional(WriteAnswer::EffectRefused);
        hasLearnt = true;
    }
    const bool hasConflict = std::any_of(reasons.begin(), reasons.end(), [](const auto &reason) {
        return reason.code == u"TransactionConflict";
    });
    if (!hasLearnt && !hasConflict)
        co_return failure.error;
    // Another request altogether, so that it needs a token of its own.
    m_clientRequestToken = uuidFrom(m_link->random());
    co_return std::optional<WriteAnswer>();
}

QCoro::Task<Result<std::optional<WriteAnswer>>> DynamoCommit::settleUnknown(Error error)
{
    const Result<FoundItem> found =
        co_await m_table->find(recordKey(m_write.record.id), Consistency::Strong);
    if (!found)
        co_return error;
    if (found->hasToken(m_token))
        co_return std::optional(WriteAnswer::Applied);
    co_return std::optional<WriteAnswer>();
}

QCoro::Task<Result<WriteAnswer>> DynamoCommit::run()
{
    WriteRounds rounds(m_table->contended());
    while (rounds.beginNext()) {
        QJsonObject body = request();
        DynamoAnswer answer = co_await m_link->call(u"TransactWriteItems"_s, std::move(body));
        auto *failure = std::get_if<DynamoFailure>(&answer);
        if (failure == nullptr)
            co_return WriteAnswer::Applied;
        rounds.hear(*failure);
        const bool isCanceled = WriteRounds::isLostRace(*failure);
        if (!isCanceled && !failure->mayHaveRun)
            co_return rounds.error();
        std::optional<WriteAnswer> settled;
        if (isCanceled) {
            const auto result = co_await settleCanceled(std::move(*failure));
            if (!result)
                co_return rounds.settled(result.error());
            settled = *result;
        } else {
            const auto result = co_await settleUnknown(failure->error);
            if (!result)
                co_return rounds.settled(result.error());
            settled = *result;
        }
        if (settled)
            co_return *settled;
    }
    co_return rounds.error();
}

} // namespace onecake
