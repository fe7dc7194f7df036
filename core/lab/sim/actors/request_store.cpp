// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/request_store.h"

#include "core/base/invariant.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString textOf(WriteAnswer answer)
{
    switch (answer) {
    case WriteAnswer::Applied:
        return u"done"_s;
    case WriteAnswer::GuardFailed:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("onecake", "refused: not the owner"));
    case WriteAnswer::EffectRefused:
        return QString::fromLatin1(
            QT_TRANSLATE_NOOP("onecake", "refused: there is such an effect"));
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

RequestStore::RequestStore(World *world, RequestRuntime *runtime, SimulatedStore *shared,
                           StoreCallCounts *counts, const Execution &execution, int intent)
    : m_world(world)
    , m_runtime(runtime)
    , m_shared(shared)
    , m_counts(counts)
    , m_execution(execution)
    , m_intent(intent)
{}

Event RequestStore::tellingOf(Lane from, Lane to, MessageKind kind) const
{
    Event event = doneBy(m_execution, message(from, to, kind));
    event.intent = m_intent;
    return event;
}

QCoro::Task<std::optional<Error>> RequestStore::goThere(StoreCallKind kind, QString key)
{
    Event call = tellingOf(Lane::Api, Lane::Store, MessageKind::StoreCall);
    call.key = key;
    call.text = nameOf(kind);
    const int number = m_world->sent(call);
    // What has left arrives, whatever becomes of the process that sent it.
    co_await m_world->scheduler.sleep(m_world->latencies().store);
    const bool isMute = m_world->isStoreMute && kind == StoreCallKind::Read;
    if (!m_world->isStoreDown && !m_world->isStoreThrottled && !isMute) {
        m_world->arrived(std::move(call), number);
        co_return std::nullopt;
    }
    const bool isDown = m_world->isStoreDown || isMute;
    m_world->lost(std::move(call), number, Lane::Store);
    co_await m_runtime->sleep(m_world->latencies().store);
    if (isDown)
        co_return Error{ErrorCode::StoreUnavailable, u"store"_s, u"the connection was refused"_s,
                        u"Try again later"_s};
    co_return Error{ErrorCode::Throttled, u"store"_s, u"the request rate is too high"_s,
                    u"Try again more slowly"_s};
}

QCoro::Task<std::optional<Error>> RequestStore::comeBack(StoreCallKind kind, Event answer)
{
    Question question;
    question.kind = QuestionKind::StoreAnswer;
    question.call = kind;
    question.number = ++(*m_counts)[static_cast<size_t>(kind)];
    const Fault fault = m_world->choices->choose(question);
    const int number = m_world->sent(answer);
    if (fault.kind != FaultKind::StoreLosesReply && !m_world->isStoreMute) {
        co_await m_runtime->sleep(m_world->latencies().store);
        m_world->arrived(std::move(answer), number);
        co_return std::nullopt;
    }
    co_await m_world->scheduler.sleep(m_world->latencies().store / 2);
    m_world->lost(std::move(answer), number, Lane::Api);
    co_await m_runtime->sleep(m_world->latencies().storeTimeout);
    co_return Error{ErrorCode::OutcomeUnknown, u"store"_s,
                    u"no answer came to \"%1\""_s.arg(nameOf(kind)),
                    u"Read the record to find out"_s};
}

QCoro::Task<void> RequestStore::maybeFree(KeyRecord held)
{
    if (m_claimed)
        co_return;
    Question question;
    question.kind = QuestionKind::Lock;
    question.number = m_execution.attempt;
    if (m_world->choices->choose(question).kind == FaultKind::FreeLockEarly)
        co_await m_shared->freeEarly(std::move(held));
}

QCoro::Task<Result<ClaimAnswer>> RequestStore::claim(ClaimTerms terms)
{
    const std::optional<Error> refused = co_await goThere(StoreCallKind::Claim, terms.id.key);
    if (refused)
        co_return *refused;
    auto result = co_await m_shared->claim(std::move(terms), m_execution);
    if (!result)
        co_return result;
    if (result->granted) {
        co_await maybeFree(result->record);
        m_claimed = result->record.id;
    }
    Event answer = tellingOf(Lane::Store, Lane::Api, MessageKind::StoreAnswer);
    answer.key = result->record.id.key;
    answer.fence = result->record.fence;
    answer.text = result->granted ? u"claimed"_s : nameOf(result->record.status);
    const std::optional<Error> lost = co_await comeBack(StoreCallKind::Claim, std::move(answer));
    if (lost)
        co_return *lost;
    co_return result;
}

QCoro::Task<Result<std::optional<KeyRecord>>> RequestStore::read(KeyId id, Consistency consistency)
{
    const std::optional<Error> refused = co_await goThere(StoreCallKind::Read, id.key);
    if (refused)
        co_return *refused;
    auto result = co_await m_shared->read(id, consistency);
    if (!result)
        co_return result;
    Event answer = tellingOf(Lane::Store, Lane::Api, MessageKind::StoreAnswer);
    answer.key = id.key;
    answer.fence = result->has_value() ? (*result)->fence : 0;
    answer.text = result->has_value() ? nameOf((*result)->status) : u"nothing found"_s;
    const std::optional<Error> lost = co_await comeBack(StoreCallKind::Read, std::move(answer));
    if (lost)
        co_return *lost;
    co_return result;
}

QCoro::Task<Result<WriteAnswer>> RequestStore::write(RecordWrite write)
{
    const KeyId id = write.record.id;
    const bool isMark = write.record.status == RecordStatus::InProgress && m_claimed != id;
    const StoreCallKind kind = write.leaseOnly ? StoreCallKind::Extend
        : isMark                               ? StoreCallKind::Claim
                                               : StoreCallKind::Complete;
    const quint64 fence = write.record.fence;
    const std::optional<KeyRecord> mark = isMark ? std::optional(write.record) : std::nullopt;
    const std::optional<Error> refused = co_await goThere(kind, id.key);
    if (refused)
        co_return *refused;
    auto result = co_await m_shared->write(std::move(write), m_execution);
    if (!result)
        co_return result;
    if (mark) {
        co_await maybeFree(*mark);
        m_claimed = id;
    }
    Event answer = tellingOf(Lane::Store, Lane::Api, MessageKind::StoreAnswer);
    answer.key = id.key;
    answer.fence = fence;
    answer.text = textOf(*result);
    const std::optional<Error> lost = co_await comeBack(kind, std::move(answer));
    if (lost)
        co_return *lost;
    co_return result;
}

QCoro::Task<Result<WriteAnswer>> RequestStore::remove(RecordRemoval removal)
{
    const QString key = removal.id.key;
    const std::optional<Error> refused = co_await goThere(StoreCallKind::Remove, key);
    if (refused)
        co_return *refused;
    auto result = co_await m_shared->remove(std::move(removal), m_execution);
    if (!result)
        co_return result;
    Event answer = tellingOf(Lane::Store, Lane::Api, MessageKind::StoreAnswer);
    answer.key = key;
    answer.text = textOf(*result);
    const std::optional<Error> lost = co_await comeBack(StoreCallKind::Remove, std::move(answer));
    if (lost)
        co_return *lost;
    co_return result;
}

QCoro::Task<Result<std::vector<LocalEffect>>> RequestStore::effectsOf(KeyId)
{
    // The engine never asks for effects; the kitchen learns of them as they are committed.
    co_return std::vector<LocalEffect>{};
}

} // namespace onecake
