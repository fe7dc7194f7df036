// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Calls one DynamoDB endpoint: signs and sends each request, and repeats it where that can help.
#pragma once

#include "core/base/one_shot.h"
#include "core/base/random.h"
#include "core/http/http_transport.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/aws/sigv4.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"
#include "core/store/dynamodb/wire/retry_rules.h"

#include <QJsonObject>

#include <unordered_set>

namespace onecake {

struct DynamoEndpoint {
    QUrl url;
    QString region;
};

struct DynamoReply {
    QJsonObject body;
    bool mayHaveRunBefore = false; // an attempt before this one may have had its effect
};

using DynamoAnswer = std::variant<DynamoReply, DynamoFailure>;

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

} // namespace onecake
