// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Decides when a refused call is worth repeating, and after how long: the rules of the AWS SDKs
// ("standard" mode), both from before 2026 and as AWS_NEW_RETRIES_2026 makes them, with the values
// for DynamoDB. Sources: the retry behaviour page of the AWS SDKs and Tools reference guide,
// botocore's retries/standard.py, and aws/aws-sdk-cpp#3832.
#pragma once

#include "core/base/retry.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"

#include <QProcessEnvironment>

#include <optional>

namespace onecake {

enum class RetryClass {
    Never, // repeating it cannot help
    Transient,
    TimedOut,
    Throttled
};

struct RetryRules {
    int attemptsMax = 4; // including the first
    Duration transientBase{25};
    Duration throttledBase{1000};
    Duration delayMax{20'000};
    int transientCost = 14; // in tokens of the quota
    int timedOutCost = 14;
    int throttledCost = 5;
    bool heedsHint = true; // x-amz-retry-after
    // A call with all its attempts and what is waited in between.
    Duration callMax = Duration::max();

    bool operator==(const RetryRules &) const = default;
};

// The rules from 2026 on, which are the default, and those from before.
RetryRules retryRules2026();
RetryRules retryRulesBefore2026();

// The rules that AWS_NEW_RETRIES_2026 and AWS_MAX_ATTEMPTS select; invalid values are ignored.
RetryRules retryRulesFrom(const QProcessEnvironment &environment);

RetryClass retryClassOf(const DynamoFailure &failure);
int costOf(const RetryRules &rules, RetryClass retryClass);

// How long to wait after the attempt of that number, counted from 1: a random time up to the
// exponential bound ("full jitter"); with a hint, between the hint and five seconds more.
Duration backoff(const RetryRules &rules, RetryClass retryClass, int attempt,
                 std::optional<Duration> hint, Random &random);

// The capacity of the bucket that all calls of a client share.
inline constexpr int retryTokens = 500;

} // namespace onecake
