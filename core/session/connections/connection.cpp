// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype nameMax = 100;

const QString nameField = u"name"_s;
const QString storeField = u"store"_s;
const QString productionField = u"production"_s;
const QString readOnlyField = u"readOnly"_s;

Result<void> checkName(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar character) {
        return character.isPrint() || character.isSurrogate();
    });
    if (name.isEmpty() || name.size() > nameMax || name != name.trimmed() || !isPlain)
        return invalidInput(
            u"the name \"%1\""_s.arg(name.left(nameMax)),
            u"will not do, expected 1 to %1 letters without control characters, and no blank "
            "at either end"_s.arg(nameMax));
    return {};
}

Result<void> checkStore(const StoreUrl &store, const QString &name)
{
    if (store.kind == StoreKind::Memory)
        return invalidInput(
            u"connection \"%1\""_s.arg(name),
            u"a store in memory is gone when the program ends, expected sqlite:FILE or "
            "dynamodb:TABLE"_s);
    if (!store.dynamo.keychain.isEmpty() && store.dynamo.keychain != name)
        return invalidInput(u"connection \"%1\""_s.arg(name),
                            u"its secret is kept under the name \"%1\", expected its own"_s.arg(
                                store.dynamo.keychain));
    return {};
}

} // namespace

CredentialOrigin originOf(const Connection &connection)
{
    if (connection.store.kind != StoreKind::DynamoDb)
        return CredentialOrigin::NotNeeded;
    if (!connection.store.dynamo.keychain.isEmpty())
        return CredentialOrigin::Keychain;
    return connection.store.dynamo.profile.isEmpty() ? CredentialOrigin::Surroundings
                                                     : CredentialOrigin::Profile;
}

bool isReadOnlyByDefault(const StoreUrl &store)
{
    return store.isReadOnly()
        || (store.kind == StoreKind::DynamoDb && !isLoopback(store.dynamo.endpoint));
}

Result<void> checkConnection(const Connection &connection)
{
    if (const Result<void> name = checkName(connection.name); !name)
        return name;
    return checkStore(connection.store, connection.name);
}

QJsonObject toJson(const Connection &connection)
{
    return {{nameField, connection.name},
            {storeField, textOf(connection.store)},
            {productionField, connection.isProduction},
            {readOnlyField, connection.isReadOnly}};
}

std::optional<Connection> readConnection(JsonReader &reader)
{
    const QString name = reader.requiredText(nameField);
    const QString text = reader.requiredText(storeField);
    const bool isProduction = reader.boolean(productionField, false);
    Result<StoreUrl> store = parseStoreUrl(text);
    bool isReadOnly = reader.boolean(readOnlyField, !store || isReadOnlyByDefault(*store));
    // The text itself is not repeated: somebody may have written a password into it.
    if (!store && !text.isEmpty())
        reader.report(storeField, u"names no store: "_s + store.error().problem);
    if (!store || name.isEmpty())
        return std::nullopt;
    // Said in one place only, so that it can be taken back there.
    isReadOnly = isReadOnly || store->isReadOnly();
    store->dynamo.isReadOnly = false;
    return Connection{name, *store, isProduction, isReadOnly};
}

} // namespace onecake
