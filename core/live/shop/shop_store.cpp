// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_store.h"

#include "core/base/invariant.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString answerText(WriteAnswer answer)
{
    switch (answer) {
    case WriteAnswer::Applied:
        return u"done"_s;
    case WriteAnswer::GuardFailed:
        return u"refused: not the owner"_s;
    case WriteAnswer::EffectRefused:
        return u"refused: there is such an effect"_s;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

void ShopStore::asked(StoreCallKind kind, const QString &key)
{
    Event call = m_work->told(trafficBetween(Lane::Api, Lane::Store, MessageKind::StoreCall));
    call.key = key;
    call.text = nameOf(kind);
    const int number = m_world->traffic.sent(call);
    m_world->traffic.arrived(call, number);
}

void ShopStore::answered(const QString &key, quint64 fence, const QString &text)
{
    Event answer = m_work->told(trafficBetween(Lane::Store, Lane::Api, MessageKind::StoreAnswer));
    answer.key = key;
    answer.fence = fence;
    answer.text = text;
    const int number = m_world->traffic.sent(answer);
    m_world->traffic.arrived(std::move(answer), number);
}

void ShopStore::failed(const Error &error)
{
    Event answer = m_work->told(trafficBetween(Lane::Store, Lane::Api, MessageKind::StoreAnswer));
    answer.text = codeWordOf(error.code);
    const int number = m_world->traffic.sent(answer);
    m_world->traffic.lost(std::move(answer), number, Lane::Api);
}

void ShopStore::recordIs(EventKind kind, KeyRecord record)
{
    Event event = m_work->told(trafficOn(Lane::Store, kind));
    event.key = record.id.key;
    event.scope = record.id.scope;
    event.fence = record.fence;
    event.record = std::make_shared<const KeyRecord>(std::move(record));
    m_world->traffic.happened(std::move(event));
}

// An order that is committed is baked. If the kitchen's book cannot be written now, the next
// request with this key finds the order and bakes it.
void ShopStore::bakeCommitted(const std::vector<LocalEffect> &effects)
{
    for (const LocalEffect &effect : effects) {
        if (const auto baked = m_work->bakeCommitted(effect); !baked)
            qCWarning(logs::live) << "a committed order was not baked:"
                                  << codeWordOf(baked.error().code);
    }
}

QCoro::Task<Result<ClaimAnswer>> ShopStore::claim(ClaimTerms terms)
{
    asked(StoreCallKind::Claim, terms.id.key);
    auto result = co_await m_store->claim(std::move(terms));
    if (!result) {
        failed(result.error());
        co_return result;
    }
    const KeyRecord &record = result->record;
    if (result->granted) {
        m_claimed = record.id;
        recordIs(EventKind::RecordWritten, record);
    }
    answered(record.id.key, record.fence, result->granted ? u"claimed"_s : nameOf(record.status));
    co_return result;
}

QCoro::Task<Result<std::optional<KeyRecord>>> ShopStore::read(KeyId id, Consistency consistency)
{
    const QString key = id.key;
    asked(StoreCallKind::Read, key);
    auto result = co_await m_store->read(std::move(id), consistency);
    if (!result) {
        failed(result.error());
        co_return result;
    }
    const bool isFound = result->has_value();
    answered(key, isFound ? (*result)->fence : 0,
             isFound ? nameOf((*result)->status) : u"nothing found"_s);
    co_return result;
}

QCoro::Task<Result<WriteAnswer>> ShopStore::write(RecordWrite write)
{
    const KeyRecord record = write.record;
    const std::vector<LocalEffect> effects = write.effects;
    const bool isMark = record.status == RecordStatus::InProgress && m_claimed != record.id;
    const StoreCallKind kind = write.leaseOnly ? StoreCallKind::Extend
        : isMark                               ? StoreCallKind::Claim
                                               : StoreCallKind::Complete;
    const bool isWhole = !write.leaseOnly;
    asked(kind, record.id.key);
    auto result = co_await m_store->write(std::move(write));
    if (!result) {
        failed(result.error());
        co_return result;
    }
    if (*result == WriteAnswer::Applied) {
        if (isMark)
            m_claimed = record.id;
        if (isWhole)
            recordIs(EventKind::RecordWritten, record);
        bakeCommitted(effects);
    }
    answered(record.id.key, record.fence, answerText(*result));
    co_return result;
}

QCoro::Task<Result<WriteAnswer>> ShopStore::remove(RecordRemoval removal)
{
    KeyRecord record;
    record.id = removal.id;
    record.fence = removal.fence;
    asked(StoreCallKind::Remove, removal.id.key);
    auto result = co_await m_store->remove(std::move(removal));
    if (!result) {
        failed(result.error());
        co_return result;
    }
    const QString text = answerText(*result);
    const QString key = record.id.key;
    if (*result == WriteAnswer::Applied)
        recordIs(EventKind::RecordRemoved, std::move(record));
    answered(key, 0, text);
    co_return result;
}

} // namespace onecake
