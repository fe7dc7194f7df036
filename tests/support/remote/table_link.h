// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Links to tables of an emulator, or of a scripted endpoint, for the tests.
#pragma once

#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

namespace onecake::test {

// A name that no other test uses, not even one that runs at the same time.
QString freshTable();

// What a link needs: no environment, no files and no secrets, so that what a developer's machine
// holds does not matter, unless the emulator is somebody else's.
StoreServices servicesOfTests();

using LinkPtr = std::unique_ptr<DynamoLink>;

LinkPtr linkTo(const QUrl &endpoint, const QString &table,
               const StoreServices &services = servicesOfTests());
LinkPtr linkToEmulator(const QString &table = freshTable());

// One call that must succeed for the test to make sense.
QJsonObject callOrFail(DynamoLink &link, const QString &operation, const QJsonObject &body);

// Makes the link's table without the code under test: with that key, all of it texts, the first of
// them the hash.
void makeTable(DynamoLink &link,
               const QStringList &key = {QStringLiteral("PK"), QStringLiteral("SK")});
void turnTimeToLiveOnFor(DynamoLink &link, const QString &attribute);

// The description, as the endpoint gives it.
QJsonObject describe(DynamoLink &link);

} // namespace onecake::test
