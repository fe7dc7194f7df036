// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a store really is. The same name can mean another store in another terminal, because it
// depends on the environment, the AWS files and the links of the file system; an address does not.
#pragma once

#include "core/store/aws/aws_environment.h"
#include "core/store/store_url.h"

namespace onecake {

struct StoreAddress {
    // The store's name with everything filled in, without what only says how to get there, such as
    // a profile; empty if not known.
    QString url;
    // The AWS account: two accounts can have tables of the same name. Empty if not known.
    QString account;

    bool operator==(const StoreAddress &) const = default;
};

// Whether both are known and the same.
bool isSamePlace(const StoreAddress &one, const StoreAddress &other);

// Whether both names may mean the same store, however they spell it: a file by its links, an
// endpoint by its host, where all names of this machine are one, and the endpoints of AWS by their
// region. A part that one of the names leaves to its surroundings may well be the same; whose
// credentials are used makes no difference, and neither does the region of an endpoint that is not
// of AWS, because most of those ignore it.
bool mayBeSameStore(const StoreUrl &one, const StoreUrl &other);

// The address of a name in these surroundings, without the account, which only the table itself can
// tell. A file that does not exist is resolved as far as its name says. The error is InvalidInput,
// as that of DynamoLink::to().
Result<StoreAddress> addressOf(const StoreUrl &store, const AwsEnvironment &surroundings);

// For people, safe to show: "dynamodb:orders?endpoint=…&region=… (account 123456789012)".
QString inWords(const StoreAddress &address);

} // namespace onecake
