// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that calls to a table need: endpoint, credentials, connections, client.
#pragma once

#include "core/base/one_shot.h"
#include "core/base/random.h"
#include "core/base/retry.h"
#include "core/http/http_transport.h"
#include "core/http/network_transport.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/aws/credentials_chain.h"
#include "core/store/aws/sigv4.h"
#include "core/store/aws/store_services.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"
#include "core/store/store_url.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <optional>
#include <unordered_set>

namespace onecake {

// Decides when a refused call is worth repeating, and after how long: the rules of the AWS SDKs
// ("standard" mode), both from before 2026 and as AWS_NEW_RETRIES_2026 makes them, with the values
// for DynamoDB. Sources: the retry behaviour page of the AWS SDKs and Tools reference guide,
// botocore's retries/standard.py, and aws/aws-sdk-cpp#3832.
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

// The capacity of the bucket that all calls of a client share.
inline constexpr int retryTokens = 500;

struct DynamoEndpoint {
    QUrl url;
    QString region;
};

struct DynamoReply {
    QJsonObject body;
    bool mayHaveRunBefore = false; // an attempt before this one may have had its effect
};

using DynamoAnswer = std::variant<DynamoReply, DynamoFailure>;

// Calls one DynamoDB endpoint: signs and sends each request, and repeats it where that can help.
//
// Thread rule: belongs to the thread that created it. The services that it is given must outlive it
// and every running call.
class DynamoClient
{
public:
    struct Services {
        HttpTransport *transport = nullptr;
        CredentialsProvider *credentials = nullptr;
        Clock *clock = nullptr;
    };

    DynamoClient(DynamoEndpoint endpoint, Services services, Random random, RetryRules rules);

    // Stops repeating calls; calls that wait for a retry are answered now.
    void close();

    // `operation` is the service's own name for it, "PutItem".
    [[nodiscard]] QCoro::Task<DynamoAnswer> call(QString operation, QJsonObject body);

    // How far the endpoint's clock is ahead of ours, as learnt from its refusals.
    [[nodiscard]] Duration clockOffset() const { return m_clockOffset; }

    // The same from the Date header of the latest reply, whatever that reply was, to about a
    // second; nothing if it had no such header.
    [[nodiscard]] std::optional<Duration> clockDifference() const;
    [[nodiscard]] const DynamoEndpoint &endpoint() const { return m_endpoint; }

private:
    struct Call;

    [[nodiscard]] HttpRequest signedRequest(const Call &call, const AwsCredentials &credentials);
    [[nodiscard]] QCoro::Task<DynamoAnswer> attempt(Call *call);
    [[nodiscard]] bool repair(Call &call, const DynamoFailure &failure);
    [[nodiscard]] bool learnClock(const Call &call);
    [[nodiscard]] std::optional<Duration> pauseBeforeRetry(Call &call,
                                                           const DynamoFailure &failure);
    [[nodiscard]] Duration timeLeft(const Call &call) const;
    void settleQuota(const Call &call);
    [[nodiscard]] QCoro::Task<void> pause(Duration duration);

    DynamoEndpoint m_endpoint;
    QUrl m_url; // the URL that requests are posted to
    QByteArray m_hostHeader;
    SigV4Signer m_signer;
    Services m_services;
    Random m_random;
    RetryRules m_rules;
    TokenBucket m_quota{retryTokens};
    Duration m_clockOffset{0};
    QByteArray m_latestDate;
    Instant m_latestReplyAt;
    bool m_isClosed = false;
    std::unordered_set<OneShot *> m_pauses;
};

// Thread rule: belongs to the thread that created it. The destructor first answers the running
// calls, as failed or unknown.
class DynamoLink
{
public:
    // Creates a link without sending anything. The error is InvalidInput if the place lacks
    // something, such as a region.
    [[nodiscard]] static Result<std::unique_ptr<DynamoLink>> to(const DynamoPlace &place,
                                                                const StoreServices &services);
    ~DynamoLink();
    Q_DISABLE_COPY_MOVE(DynamoLink)

    [[nodiscard]] QCoro::Task<DynamoAnswer> call(QString operation, QJsonObject body);

    // Answers all running calls; later ones fail at once.
    void close();

    // The place, with the endpoint from the environment if the store's name has none.
    [[nodiscard]] const DynamoPlace &place() const { return m_place; }
    [[nodiscard]] const DynamoEndpoint &endpoint() const { return m_client.endpoint(); }
    [[nodiscard]] Clock &clock() { return *m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Duration clockOffset() const { return m_client.clockOffset(); }
    [[nodiscard]] std::optional<Duration> clockDifference() const
    {
        return m_client.clockDifference();
    }
    // Null once this is closed.
    [[nodiscard]] CredentialsProvider *credentials() { return m_credentials.get(); }

private:
    DynamoLink(const DynamoPlace &place, const StoreServices &services, DynamoEndpoint endpoint);

    DynamoPlace m_place;
    std::shared_ptr<Clock> m_clock;
    Random m_random;
    std::unique_ptr<CredentialsChain> m_credentials;
    NetworkTransport m_transport;
    DynamoClient m_client;
};

// The endpoint that a link to that place calls; what the place leaves open comes from the
// environment and the AWS files. The error is that of DynamoLink::to().
Result<DynamoEndpoint> endpointOf(const DynamoPlace &place, const AwsEnvironment &surroundings);

} // namespace onecake
