// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/repeating_store.h"

#include "core/base/invariant.h"

namespace onecake {

namespace {

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::StoreUnavailable
        || code == ErrorCode::Throttled;
}

// `call` makes the call anew each time.
template<typename Answer, typename Call>
QCoro::Task<Answer> repeated(Clock *clock, int tries, Call call)
{
    Duration wait = storeRetryWait;
    for (int made = 1;; ++made) {
        Answer answer = co_await call();
        if (answer || made == tries || !mayPass(answer.error().code))
            co_return answer;
        co_await clock->sleep(wait);
        wait *= 2;
    }
}

} // namespace

RepeatingStore::RepeatingStore(Store *store, Clock *clock, int tries)
    : m_store(store)
    , m_clock(clock)
    , m_tries(tries)
{
    ONECAKE_INVARIANT(store != nullptr && clock != nullptr && tries >= 1);
}

QCoro::Task<Result<ClaimAnswer>> RepeatingStore::claim(ClaimTerms terms)
{
    return repeated<Result<ClaimAnswer>>(
        m_clock, m_tries,
        [store = m_store, terms = std::move(terms)] { return store->claim(terms); });
}

QCoro::Task<Result<std::optional<KeyRecord>>> RepeatingStore::read(KeyId id,
                                                                   Consistency consistency)
{
    return repeated<Result<std::optional<KeyRecord>>>(
        m_clock, m_tries, [store = m_store, id = std::move(id), consistency] {
            return store->read(id, consistency);
        });
}

QCoro::Task<Result<WriteAnswer>> RepeatingStore::write(RecordWrite write)
{
    return repeated<Result<WriteAnswer>>(
        m_clock, m_tries,
        [store = m_store, write = std::move(write)] { return store->write(write); });
}

QCoro::Task<Result<WriteAnswer>> RepeatingStore::remove(RecordRemoval removal)
{
    return repeated<Result<WriteAnswer>>(
        m_clock, m_tries,
        [store = m_store, removal = std::move(removal)] { return store->remove(removal); });
}

} // namespace onecake
