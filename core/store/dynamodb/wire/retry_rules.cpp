// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/retry_rules.h"

#include "core/base/invariant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration hintSlack{5000};
constexpr int attemptsLimit = 20;

// A cancelled transaction is worth repeating if nothing but load or another's write stopped it.
bool isPassing(const std::vector<CancellationReason> &reasons)
{
    const auto passes = [](const CancellationReason &reason) {
        return reason.code == u"None" || reason.code == u"TransactionConflict"
            || reason.code == u"ThrottlingError" || reason.code == u"ProvisionedThroughputExceeded";
    };
    return !reasons.empty() && std::all_of(reasons.begin(), reasons.end(), passes);
}

} // namespace

RetryRules retryRules2026()
{
    return {};
}

RetryRules retryRulesBefore2026()
{
    RetryRules rules;
    rules.attemptsMax = 3;
    rules.transientBase = Duration(1000);
    rules.transientCost = 5;
    rules.timedOutCost = 10;
    rules.heedsHint = false;
    return rules;
}

RetryRules retryRulesFrom(const QProcessEnvironment &environment)
{
    const QString isNew = environment.value(u"AWS_NEW_RETRIES_2026"_s).toLower();
    RetryRules rules = isNew == u"false" ? retryRulesBefore2026() : retryRules2026();
    bool isNumber = false;
    const int attempts = environment.value(u"AWS_MAX_ATTEMPTS"_s).toInt(&isNumber);
    if (isNumber && attempts > 0)
        rules.attemptsMax = std::min(attempts, attemptsLimit);
    return rules;
}

RetryClass retryClassOf(const DynamoFailure &failure)
{
    switch (failure.kind) {
    case DynamoFailureKind::Throttled:
        return RetryClass::Throttled;
    case DynamoFailureKind::Contention:
    case DynamoFailureKind::ServerFault:
        return RetryClass::Transient;
    case DynamoFailureKind::NoAnswer:
        if (failure.error.code == ErrorCode::StoreUnusable)
            return RetryClass::Never;
        return failure.hasTimedOut ? RetryClass::TimedOut : RetryClass::Transient;
    case DynamoFailureKind::TransactionCanceled:
        return isPassing(failure.reasons) ? RetryClass::Transient : RetryClass::Never;
    case DynamoFailureKind::ConditionFailed:
    case DynamoFailureKind::NoSuchTable:
    case DynamoFailureKind::InUse:
    case DynamoFailureKind::UnknownOperation:
    case DynamoFailureKind::ClockSkew:
    case DynamoFailureKind::CredentialsExpired:
    case DynamoFailureKind::CredentialsRefused:
    case DynamoFailureKind::AccessDenied:
    case DynamoFailureKind::TooLarge:
    case DynamoFailureKind::Invalid:
    case DynamoFailureKind::NoCredentials:
        return RetryClass::Never;
    }
    ONECAKE_UNREACHABLE();
}

int costOf(const RetryRules &rules, RetryClass retryClass)
{
    switch (retryClass) {
    case RetryClass::Never:
        return 0;
    case RetryClass::Transient:
        return rules.transientCost;
    case RetryClass::TimedOut:
        return rules.timedOutCost;
    case RetryClass::Throttled:
        return rules.throttledCost;
    }
    ONECAKE_UNREACHABLE();
}

Duration backoff(const RetryRules &rules, RetryClass retryClass, int attempt,
                 std::optional<Duration> hint, Random &random)
{
    ONECAKE_INVARIANT(attempt >= 1);
    const Duration base =
        retryClass == RetryClass::Throttled ? rules.throttledBase : rules.transientBase;
    const Duration wait = fullJitter(backoffBound(base, attempt, rules.delayMax), random);
    return rules.heedsHint ? heeding(hint, wait, hintSlack) : wait;
}

} // namespace onecake
