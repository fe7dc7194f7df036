// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the name of a table leads in these surroundings: to which endpoint, of which region.
#pragma once

#include "core/store/aws/aws_environment.h"
#include "core/store/store_url.h"

namespace onecake {

// The place with its endpoint filled in: its own, else AWS_ENDPOINT_URL_DYNAMODB, else
// AWS_ENDPOINT_URL, unless AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is "true". Without any of them it
// stays empty, which means AWS's own endpoint of the region. The error is InvalidInput: a variable
// holds no valid endpoint, or one that may not be used without TLS.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
Result<DynamoPlace> withEndpoint(DynamoPlace place, const AwsEnvironment &surroundings);

// The region of a table: from its place, else AWS_REGION, else AWS_DEFAULT_REGION, else from the
// profile that the place or the environment names, or from the default profile. An endpoint on this
// machine falls back to "local". The error is InvalidInput and names these choices.
Result<QString> regionOf(const DynamoPlace &place, const AwsEnvironment &surroundings);

} // namespace onecake
