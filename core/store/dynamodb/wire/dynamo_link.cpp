// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_link.h"

#include "core/store/aws/aws_endpoint.h"

using namespace Qt::StringLiterals;

namespace onecake {

QUrl awsEndpoint(const QString &region)
{
    const QString domain = region.startsWith(u"cn-"_s) ? u"amazonaws.com.cn"_s : u"amazonaws.com"_s;
    return QUrl(u"https://dynamodb.%1.%2"_s.arg(region, domain));
}

Result<DynamoEndpoint> endpointOf(const DynamoPlace &place, const AwsEnvironment &surroundings)
{
    const Result<DynamoPlace> meant = withEndpoint(place, surroundings);
    if (!meant)
        return meant.error();
    const Result<QString> region = regionOf(*meant, surroundings);
    if (!region)
        return region.error();
    return DynamoEndpoint{meant->endpoint.isEmpty() ? awsEndpoint(*region) : meant->endpoint,
                          *region};
}

Result<std::unique_ptr<DynamoLink>> DynamoLink::to(const DynamoPlace &place,
                                                   const StoreServices &services)
{
    // Region and credentials may follow from where the endpoint is, whoever named it.
    const Result<DynamoPlace> meant = withEndpoint(place, services.surroundings);
    if (!meant)
        return meant.error();
    Result<DynamoEndpoint> endpoint = endpointOf(*meant, services.surroundings);
    if (!endpoint)
        return endpoint.error();
    return std::unique_ptr<DynamoLink>(new DynamoLink(*meant, services, *std::move(endpoint)));
}

namespace {

RetryRules rulesFor(const StoreServices &services)
{
    RetryRules rules = retryRulesFrom(services.surroundings.environment);
    rules.callMax = services.limits.callMax;
    return rules;
}

} // namespace

DynamoLink::DynamoLink(const DynamoPlace &place, const StoreServices &services,
                       DynamoEndpoint endpoint)
    : m_place(place)
    , m_clock(services.clock)
    , m_random(freshSeed())
    , m_credentials(std::make_unique<CredentialsChain>(
          place,
          CredentialSources{services.surroundings, services.vault, services.clock.get(), {}}))
    , m_transport(services.limits)
    , m_client(std::move(endpoint), {&m_transport, m_credentials.get(), m_clock.get()},
               Random(m_random.next()), rulesFor(services))
{}

DynamoLink::~DynamoLink()
{
    close();
}

QCoro::Task<DynamoAnswer> DynamoLink::call(QString operation, QJsonObject body)
{
    return m_client.call(std::move(operation), std::move(body));
}

void DynamoLink::close()
{
    m_client.close();
    m_transport.close();
    m_credentials.reset();
}

} // namespace onecake
