// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connections.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/store/opening/store_address.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString nameField = u"name"_s;
const QString storeField = u"store"_s;
const QString productionField = u"production"_s;
const QString readOnlyField = u"readOnly"_s;

const QString connectionsField = u"connections"_s;

QJsonObject toJson(const Connection &connection)
{
    return {{nameField, connection.name},
            {storeField, textOf(connection.store)},
            {productionField, connection.isProduction},
            {readOnlyField, connection.isReadOnly}};
}

void readInto(Connections &connections, JsonReader &reader)
{
    const QString name = reader.requiredText(nameField);
    const QString text = reader.requiredText(storeField);
    const bool isProduction = reader.boolean(productionField, false);
    Result<StoreUrl> store = parseStoreUrl(text);
    bool isReadOnly = reader.boolean(readOnlyField, !store || isReadOnlyByDefault(*store));
    // The text itself is not repeated: somebody may have written a password into it.
    if (!store && !text.isEmpty())
        reader.report(storeField, tr("names no store: ") + store.error().problem);
    if (!store || name.isEmpty())
        return;
    // Said in one place only, so that it can be taken back there.
    isReadOnly = isReadOnly || store->isReadOnly();
    store->dynamo.isReadOnly = false;
    connections.addFrom(reader, {name, *store, isProduction, isReadOnly});
}

Result<void> save(const Connections &connections, const QString &file)
{
    QJsonArray list;
    for (const Connection &connection : connections.all())
        list.append(toJson(connection));
    return saveList(file, connectionsField, list);
}

} // namespace

CredentialOrigin originOf(const Connection &connection)
{
    if (connection.store.kind != StoreKind::DynamoDb)
        return CredentialOrigin::NotNeeded;
    if (!connection.store.dynamo.keychain.isEmpty())
        return CredentialOrigin::Keychain;
    return connection.store.dynamo.profile.isEmpty() ? CredentialOrigin::RequestContext
                                                     : CredentialOrigin::Profile;
}

bool isReadOnlyByDefault(const StoreUrl &store)
{
    return store.isReadOnly()
        || (store.kind == StoreKind::DynamoDb && !isLoopback(store.dynamo.endpoint));
}

Result<void> Connection::check() const
{
    if (!isGivenName(name))
        return invalidInput(
            tr("the name \"%1\"").arg(name.left(givenNameMax)),
            tr("is not valid, expected 1 to %1 characters without control characters, and no space "
               "at either end")
                .arg(givenNameMax));
    if (store.kind == StoreKind::Memory)
        return invalidInput(
            tr("connection \"%1\"").arg(name),
            tr("a store in memory is gone when the program ends, expected sqlite:FILE or "
               "dynamodb:TABLE"));
    if (!store.dynamo.keychain.isEmpty() && store.dynamo.keychain != name)
        return invalidInput(tr("connection \"%1\"").arg(name),
                            tr("its secret is kept under the name \"%1\", expected its own")
                                .arg(store.dynamo.keychain));
    return {};
}

StoreRisk riskOf(const StoreUrl &store, const Connections &connections)
{
    const Connection *closest = nullptr;
    for (const Connection &connection : connections.all()) {
        const bool isCloser = closest == nullptr
            || (connection.isProduction && !closest->isProduction)
            || (connection.isProduction == closest->isProduction && connection.store == store);
        if (isCloser && mayBeSameStore(connection.store, store))
            closest = &connection;
    }
    if (closest == nullptr)
        return {{}, false, isReadOnlyByDefault(store)};
    return {closest->name, closest->isProduction, closest->isReadOnly || closest->isProduction};
}

Result<void> checkProduction(const StoreUrl &store, const Connections &connections,
                             const QString &typed)
{
    const StoreRisk risk = riskOf(store, connections);
    if (store.kind == StoreKind::Memory || !risk.isProduction || confirms(typed, risk))
        return {};
    return invalidInput(
        spelledOut(risk.name),
        typed.trimmed().isEmpty()
            ? tr("this is a production store, and this would write to it")
            : tr("this is a production store, and \"%1\" is not its name").arg(spelledOut(typed)),
        tr("Choose another store, or say its name with --confirm"));
}

QString connectionsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"connections.json"_s);
}

Result<Connections> loadConnections(const QString &file)
{
    Connections connections;
    const Result<void> read =
        readSavedList(file, tr("saved connections"), connectionsField,
                      [&connections](JsonReader &each) { readInto(connections, each); });
    if (!read)
        return read.error();
    return connections;
}

Result<Connections> changeConnections(const QString &file, const ConnectionsChange &change)
{
    return changeSaved<Connections>(file, loadConnections, save, change);
}

} // namespace onecake
