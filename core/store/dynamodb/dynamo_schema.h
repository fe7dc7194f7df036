// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The key of our table, as CreateTable and DescribeTable say it.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace onecake {

// `description` is the "Table" of DescribeTable. StoreUnusable where its key is not PK and SK, both
// texts.
Result<void> checkKeySchema(const QString &table, const QJsonObject &description);

} // namespace onecake
