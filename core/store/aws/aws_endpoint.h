// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/dynamo_place.h"

namespace onecake {

// The place with the endpoint that it means: its own, else the one in AWS_ENDPOINT_URL_DYNAMODB,
// else the one in AWS_ENDPOINT_URL, unless AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is "true"; with none
// of them it stays empty, for AWS's own of the region. The error is InvalidInput: what a variable
// says is no endpoint, or may not be used without TLS.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
Result<DynamoPlace> withEndpoint(DynamoPlace place, const AwsSurroundings &surroundings);

} // namespace onecake
