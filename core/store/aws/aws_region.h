// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/dynamo_place.h"

namespace onecake {

// The region of a table: the one that its place names, else AWS_REGION, else AWS_DEFAULT_REGION,
// else the one of the profile that the place or the environment names, or of the default profile.
// An endpoint on this machine does with "local". The error is InvalidInput and names these choices.
Result<QString> regionOf(const DynamoPlace &place, const AwsSurroundings &surroundings);

} // namespace onecake
