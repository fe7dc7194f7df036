// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the website continues if an answer does not come or is not final, as data:
// resources/retries/*.json.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/retry.h"

#include <variant>

namespace onecake {

enum class BackoffKind {
    None,
    Fixed,
    Exponential
};
template<>
inline constexpr std::array enumNames<BackoffKind>{
    EnumName<BackoffKind>{BackoffKind::None, u"none"},
    EnumName<BackoffKind>{BackoffKind::Fixed, u"fixed"},
    EnumName<BackoffKind>{BackoffKind::Exponential, u"exponential"},
};

enum class Jitter {
    None,
    Full
};
template<>
inline constexpr std::array enumNames<Jitter>{
    EnumName<Jitter>{Jitter::None, u"none"},
    EnumName<Jitter>{Jitter::Full, u"full"},
};

// The cause of a retry.
enum class RetryCause {
    Timeout,
    ServerError,
    Throttled,
    InProgress
};

// What a TokenBucket holds, and what is taken from it.
struct RetryQuota {
    int capacity = 0; // 0 = no quota
    int retryCost = 0;
    int timeoutCost = 0;
    int throttlingCost = 0;
    // For a success at the first attempt; a success after a retry refunds that retry's cost.
    int successCredit = 0;
};

struct RetryPolicy {
    QString id;
    QString title;
    QString summary;
    int maxAttempts = 1; // including the first request
    Duration timeout{5000}; // how long to wait for the answer to one request
    BackoffKind backoff = BackoffKind::None;
    Duration base{0};
    Duration throttlingBase{0}; // 0 = as base
    Duration cap{20000};
    Jitter jitter = Jitter::None;
    bool honoursRetryAfter = true; // waits at least as long as the server asked
    Duration hintTolerance{5000}; // …but at most this much longer than otherwise
    RetryQuota quota;
};

std::variant<RetryPolicy, Problems> retryPolicyFromJson(const QJsonObject &object);
QJsonObject toJson(const RetryPolicy &retry);

// The wait before attempt `next` (2 or more): for exponential backoff rand(0,1) × min(base ×
// 2^(next − 2), cap).
Duration backoffBefore(const RetryPolicy &retry, int next, RetryCause cause,
                       std::optional<Duration> hint, Random &random);

// The bucket of one client.
class RetryBudget
{
public:
    explicit RetryBudget(const RetryQuota &quota)
        : m_quota(quota)
        , m_bucket(quota.capacity)
    {}

    // Takes the cost of a retry; false if there are too few tokens left. Always true without a
    // quota.
    bool take(RetryCause cause);
    void succeeded();
    [[nodiscard]] int tokens() const { return m_bucket.tokens(); }

private:
    RetryQuota m_quota;
    TokenBucket m_bucket;
    int m_lastCost = 0;
};

} // namespace onecake
