// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Calls to one DynamoDB endpoint: signed, sent, sent again where that can help, and answered.
#pragma once

#include "core/base/random.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/dynamodb/dynamo_failure.h"
#include "core/store/dynamodb/retry_rules.h"
#include "core/store/http/http_transport.h"

#include <QJsonObject>

namespace onecake {

struct DynamoEndpoint {
    QUrl url;
    QString region;
};

struct DynamoReply {
    QJsonObject body;
    bool mayHaveRunBefore = false; // an attempt before the last may have had its effect
    QString requestId;
};

using DynamoAnswer = std::variant<DynamoReply, DynamoFailure>;

// Thread rule: belongs to the thread that made it. What it is given outlives it and every call that
// is under way.
class DynamoClient
{
public:
    DynamoClient(DynamoEndpoint endpoint, HttpTransport *transport,
                 CredentialsProvider *credentials, const Clock *clock, Random random,
                 RetryRules rules);

    // `operation` is the service's own name for it, "PutItem".
    [[nodiscard]] QCoro::Task<DynamoAnswer> call(QString operation, QJsonObject body);

    // By how much the endpoint's clock is ahead of ours, as far as its refusals told.
    [[nodiscard]] Duration clockOffset() const { return m_clockOffset; }
    [[nodiscard]] const DynamoEndpoint &endpoint() const { return m_endpoint; }

private:
    DynamoEndpoint m_endpoint;
    HttpTransport *m_transport;
    CredentialsProvider *m_credentials;
    const Clock *m_clock;
    Random m_random;
    RetryRules m_rules;
    RetryQuota m_quota;
    Duration m_clockOffset{0};
};

} // namespace onecake
