// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that calls to a table need: endpoint, credentials, connections, client.
#pragma once

#include "core/http/network_transport.h"
#include "core/store/aws/credentials_chain.h"
#include "core/store/aws/store_services.h"
#include "core/store/dynamodb/wire/dynamo_client.h"
#include "core/store/store_url.h"

namespace onecake {

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

// The URL of AWS's own endpoint in a region.
QUrl awsEndpoint(const QString &region);

// The endpoint that a link to that place calls; what the place leaves open comes from the
// environment and the AWS files. The error is that of DynamoLink::to().
Result<DynamoEndpoint> endpointOf(const DynamoPlace &place, const AwsEnvironment &surroundings);

} // namespace onecake
