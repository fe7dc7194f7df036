// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a store really is. Its name leaves that to the environment, the AWS files and the links of
// a file system, so that the same name is another store in another terminal; an address does not.
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/store_url.h"

namespace onecake {

struct StoreAddress {
    // The name that leaves nothing open, without what says only how to get there, such as a
    // profile; empty: not known.
    QString url;
    // Of AWS: two accounts have tables of the same name. Empty where it is not known.
    QString account;

    bool operator==(const StoreAddress &) const = default;
};

// Both are known, and are the same.
bool isSamePlace(const StoreAddress &one, const StoreAddress &other);

// What the name means here and now, without its account, which only the table itself can tell. Of a
// file that is not there, as far as its name says. InvalidInput as that of DynamoLink::to().
Result<StoreAddress> addressOf(const StoreUrl &store, const AwsSurroundings &surroundings);

// For people, safe to show: "dynamodb:orders?endpoint=…&region=… (account 123456789012)".
QString inWords(const StoreAddress &address);

} // namespace onecake
