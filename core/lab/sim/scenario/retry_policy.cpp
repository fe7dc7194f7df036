// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/retry_policy.h"

#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

RetryQuota readQuota(JsonReader reader)
{
    constexpr int most = 1000000;
    const auto count = [&reader](QStringView field) {
        return static_cast<int>(reader.integer(field, 0, 0, most));
    };
    const RetryQuota quota{count(u"capacity"), count(u"retry_cost"), count(u"timeout_cost"),
                           count(u"throttling_cost"), count(u"success_credit")};
    reader.finish();
    return quota;
}

} // namespace

std::variant<RetryPolicy, Problems> retryPolicyFromJson(const QJsonObject &object)
{
    Problems problems;
    JsonReader reader(object, u"$"_s, &problems);
    RetryPolicy retry;
    retry.id = reader.requiredText(u"id");
    retry.title = reader.requiredText(u"title");
    retry.summary = reader.text(u"summary");
    retry.maxAttempts = static_cast<int>(reader.integer(u"max_attempts", 1, 1, 100));
    retry.timeout = reader.duration(u"timeout", retry.timeout);
    retry.backoff = reader.choice(u"backoff", BackoffKind::None);
    retry.base = reader.duration(u"base", retry.base);
    retry.throttlingBase = reader.duration(u"throttling_base", retry.throttlingBase);
    retry.cap = reader.duration(u"cap", retry.cap);
    retry.jitter = reader.choice(u"jitter", Jitter::None);
    retry.honoursRetryAfter = reader.boolean(u"honours_retry_after", true);
    retry.hintTolerance = reader.duration(u"hint_tolerance", retry.hintTolerance);
    retry.quota = readQuota(reader.object(u"quota"));
    reader.finish();
    if (retry.timeout.count() <= 0)
        reader.report(u"timeout", tr("must be more than 0"));
    if (retry.maxAttempts > 1 && retry.backoff != BackoffKind::None && retry.base.count() <= 0)
        reader.report(u"base", tr("must be more than 0 where there is a backoff"));
    if (!problems.empty())
        return problems;
    return retry;
}

QJsonObject toJson(const RetryPolicy &retry)
{
    const auto ms = [](Duration span) {
        return QJsonValue(static_cast<qint64>(span.count()));
    };
    const RetryQuota &quota = retry.quota;
    return {{u"id"_s, retry.id},
            {u"title"_s, retry.title},
            {u"summary"_s, retry.summary},
            {u"max_attempts"_s, retry.maxAttempts},
            {u"timeout"_s, ms(retry.timeout)},
            {u"backoff"_s, nameOf(retry.backoff)},
            {u"base"_s, ms(retry.base)},
            {u"throttling_base"_s, ms(retry.throttlingBase)},
            {u"cap"_s, ms(retry.cap)},
            {u"jitter"_s, nameOf(retry.jitter)},
            {u"honours_retry_after"_s, retry.honoursRetryAfter},
            {u"hint_tolerance"_s, ms(retry.hintTolerance)},
            {u"quota"_s,
             QJsonObject{{u"capacity"_s, quota.capacity},
                         {u"retry_cost"_s, quota.retryCost},
                         {u"timeout_cost"_s, quota.timeoutCost},
                         {u"throttling_cost"_s, quota.throttlingCost},
                         {u"success_credit"_s, quota.successCredit}}}};
}

Duration backoffBefore(const RetryPolicy &retry, int next, RetryCause cause,
                       std::optional<Duration> hint, Random &random)
{
    const bool isThrottled = cause == RetryCause::Throttled && retry.throttlingBase.count() > 0;
    Duration wait = isThrottled ? retry.throttlingBase : retry.base;
    if (retry.backoff == BackoffKind::None)
        wait = Duration(0);
    if (retry.backoff == BackoffKind::Exponential)
        wait = backoffBound(wait, next - 1, retry.cap);
    if (retry.jitter == Jitter::Full)
        wait = fullJitter(wait, random);
    return retry.honoursRetryAfter ? heeding(hint, wait, retry.hintTolerance) : wait;
}

bool RetryBudget::take(RetryCause cause)
{
    if (m_quota.capacity == 0)
        return true;
    int cost = m_quota.retryCost;
    if (cause == RetryCause::Timeout)
        cost = m_quota.timeoutCost;
    else if (cause == RetryCause::Throttled)
        cost = m_quota.throttlingCost;
    if (!m_bucket.take(cost))
        return false;
    m_lastCost = cost;
    return true;
}

void RetryBudget::succeeded()
{
    m_bucket.giveBack(m_lastCost > 0 ? m_lastCost : m_quota.successCredit);
    m_lastCost = 0;
}

} // namespace onecake
