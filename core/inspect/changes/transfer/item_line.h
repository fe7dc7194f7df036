// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An item in a line of JSON, whoever wrote the line: an export of ours (RowFormat::JsonLines), an
// export of DynamoDB to S3, or a bare item as the AWS command line prints it.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

namespace onecake {

// Or what is wrong with it, a sentence that is safe to show and names the field.
std::variant<Item, QString> itemInLine(const QByteArray &line);

} // namespace onecake
