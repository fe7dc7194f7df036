// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whether an answer is one that DynamoDB gives to its request. Read loosely, a list that is none
// would pass for "there is nothing", and a table for empty that is not.
#pragma once

#include <QJsonObject>
#include <QString>

namespace onecake {

// What is wrong with the body of an answer with status 200, such as "Items is an object, expected a
// list"; empty if nothing is. Members that nobody here reads may be anything, and so may the values
// within items, which whoever reads them checks. A member that is null counts as absent, as it does
// for AWS's own clients.
QString shapeProblem(const QString &operation, const QJsonObject &request, const QJsonObject &body);

} // namespace onecake
