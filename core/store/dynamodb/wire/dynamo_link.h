// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything between a table's name and calls to it: endpoint, credentials, connections, client.
#pragma once

#include "core/http/network_transport.h"
#include "core/store/aws/credentials_chain.h"
#include "core/store/aws/store_services.h"
#include "core/store/dynamodb/wire/dynamo_client.h"
#include "core/store/store_url.h"

namespace onecake {

// Thread rule: belongs to the thread that made it. Calls that are under way when it is destroyed
// are answered before, as failed or unknown.
class DynamoLink
{
public:
    // Sends nothing yet. InvalidInput where the place does not say enough, such as no region.
    [[nodiscard]] static Result<std::unique_ptr<DynamoLink>> to(const DynamoPlace &place,
                                                                const StoreServices &services);
    ~DynamoLink();
    Q_DISABLE_COPY_MOVE(DynamoLink)

    [[nodiscard]] QCoro::Task<DynamoAnswer> call(QString operation, QJsonObject body);

    // Answers all calls that are under way; later ones fail at once.
    void close();

    // With the endpoint that the environment names, where the name of the store names none.
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

// AWS's own endpoint of the region.
QUrl awsEndpoint(const QString &region);

// What a link to that place calls, with what the environment and the AWS files say where the place
// does not. The error is that of DynamoLink::to().
Result<DynamoEndpoint> endpointOf(const DynamoPlace &place, const AwsSurroundings &surroundings);

} // namespace onecake
