// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/shaky_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

Error errorOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::Unavailable:
        return {ErrorCode::StoreUnavailable, u"store"_s, u"the connection was refused"_s, {}};
    case Mishap::Throttled:
        return {ErrorCode::Throttled, u"store"_s, u"the request rate is too high"_s, {}};
    case Mishap::Full:
        return {ErrorCode::StoreFull, u"store"_s, u"the disk is full"_s, {}};
    case Mishap::LostOnTheWay:
    case Mishap::AnswerLost:
        break;
    }
    return {ErrorCode::OutcomeUnknown, u"store"_s, u"no answer came"_s, {}};
}

bool happens(const std::optional<Mishap> &mishap)
{
    return !mishap || *mishap == Mishap::AnswerLost;
}

} // namespace

void ShakyStore::plan(StoreCall call, Mishap mishap, int number)
{
    m_plans.push_back({call, calls(call) + number, mishap});
}

void ShakyStore::planAlways(StoreCall call, Mishap mishap)
{
    m_plans.push_back({call, 0, mishap});
}

void ShakyStore::recover()
{
    m_plans.clear();
}

std::optional<Mishap> ShakyStore::count(StoreCall call)
{
    const int number = ++m_calls[static_cast<size_t>(call)];
    const auto planned =
        std::find_if(m_plans.begin(), m_plans.end(), [call, number](const Plan &plan) {
            return plan.call == call && (plan.number == 0 || plan.number == number);
        });
    return planned == m_plans.end() ? std::nullopt : std::optional(planned->mishap);
}

QCoro::Task<void> ShakyStore::travel()
{
    if (latency.count() > 0)
        co_await m_clock->sleep(latency);
}

QCoro::Task<Result<ClaimAnswer>> ShakyStore::claim(ClaimTerms terms)
{
    const auto mishap = count(StoreCall::Claim);
    co_await travel();
    std::optional<Result<ClaimAnswer>> answer;
    if (happens(mishap)) {
        Result<ClaimAnswer> made = co_await memory.claim(std::move(terms));
        answer = std::move(made);
    }
    co_await travel();
    if (mishap)
        co_return errorOf(*mishap);
    co_return *std::move(answer);
}

QCoro::Task<Result<std::optional<KeyRecord>>> ShakyStore::read(KeyId id, Consistency consistency)
{
    const auto mishap = count(StoreCall::Read);
    co_await travel();
    Result<std::optional<KeyRecord>> found = co_await memory.read(std::move(id), consistency);
    if (consistency == Consistency::Eventual && replica)
        found = replica();
    co_await travel();
    if (mishap)
        co_return errorOf(*mishap);
    co_return found;
}

QCoro::Task<Result<WriteAnswer>> ShakyStore::write(RecordWrite write)
{
    const auto mishap = count(write.leaseOnly ? StoreCall::Extend : StoreCall::Write);
    co_await travel();
    Result<WriteAnswer> answer = WriteAnswer::Applied;
    if (happens(mishap)) {
        Result<WriteAnswer> made = co_await memory.write(std::move(write));
        answer = std::move(made);
    }
    co_await travel();
    if (mishap)
        co_return errorOf(*mishap);
    co_return answer;
}

QCoro::Task<Result<WriteAnswer>> ShakyStore::remove(RecordRemoval removal)
{
    const auto mishap = count(StoreCall::Remove);
    co_await travel();
    Result<WriteAnswer> answer = WriteAnswer::Applied;
    if (happens(mishap)) {
        Result<WriteAnswer> made = co_await memory.remove(std::move(removal));
        answer = std::move(made);
    }
    co_await travel();
    if (mishap)
        co_return errorOf(*mishap);
    co_return answer;
}

} // namespace onecake::test
