// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/aws_endpoint.h"

using namespace Qt::StringLiterals;

namespace onecake {

Result<DynamoPlace> withEndpoint(DynamoPlace place, const AwsSurroundings &surroundings)
{
    const bool isIgnored =
        surroundings.variable(u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s).toLower() == u"true";
    if (!place.endpoint.isEmpty() || isIgnored)
        return place;
    for (const QString &variable : {u"AWS_ENDPOINT_URL_DYNAMODB"_s, u"AWS_ENDPOINT_URL"_s}) {
        const QString value = surroundings.variable(variable);
        if (value.isEmpty())
            continue;
        const Result<QUrl> endpoint = parseEndpoint(variable, value);
        if (!endpoint)
            return endpoint.error();
        place.endpoint = *endpoint;
        if (const Result<void> checked = checkEncryption(place, variable); !checked)
            return checked.error();
        return place;
    }
    return place;
}

} // namespace onecake
