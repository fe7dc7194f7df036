// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the name of a table leads in these surroundings: to which endpoint, of which region.
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/store_url.h"

namespace onecake {

// The place with the endpoint that it means: its own, else the one in AWS_ENDPOINT_URL_DYNAMODB,
// else the one in AWS_ENDPOINT_URL, unless AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is "true"; with none
// of them it stays empty, for AWS's own of the region. The error is InvalidInput: what a variable
// says is no endpoint, or may not be used without TLS.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
Result<DynamoPlace> withEndpoint(DynamoPlace place, const AwsSurroundings &surroundings);

// The region of a table: the one that its place names, else AWS_REGION, else AWS_DEFAULT_REGION,
// else the one of the profile that the place or the environment names, or of the default profile.
// An endpoint on this machine does with "local". The error is InvalidInput and names these choices.
Result<QString> regionOf(const DynamoPlace &place, const AwsSurroundings &surroundings);

} // namespace onecake
