// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connections.h"

#include "core/base/json/json_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 knownVersion = 1;

const QString versionField = u"version"_s;
const QString connectionsField = u"connections"_s;

QString quoted(const QString &name)
{
    return u"connection \"%1\""_s.arg(name);
}

Error noSuch(const QString &name)
{
    return invalidInput(quoted(name), u"there is no connection of that name"_s);
}

// Added one by one, so that the rules of the list hold for files too.
void readInto(Connections &connections, JsonReader &reader)
{
    const std::optional<Connection> connection = readConnection(reader);
    if (!connection)
        return;
    const Result<void> added = connections.add(*connection);
    if (!added)
        reader.report({}, added.error().where + u": "_s + added.error().problem);
}

Result<void> save(const Connections &connections, const QString &file)
{
    QJsonArray list;
    for (const Connection &connection : connections.all())
        list.append(toJson(connection));
    const QJsonObject root{{versionField, knownVersion}, {connectionsField, list}};
    return saveJson(file, root);
}

// A part that one of the names leaves to its surroundings may well be the same, and whose
// credentials are used makes no difference.
template<typename Part>
bool maySame(const Part &one, const Part &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool maySame(const StoreUrl &one, const StoreUrl &other)
{
    if (one.kind != other.kind)
        return false;
    if (one.kind != StoreKind::DynamoDb)
        return QFileInfo(one.file) == QFileInfo(other.file);
    return one.dynamo.table == other.dynamo.table
        && maySame(one.dynamo.endpoint, other.dynamo.endpoint)
        && maySame(one.dynamo.region, other.dynamo.region);
}

} // namespace

const Connection *Connections::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&name](const Connection &each) { return each.name == name; });
    return found == m_all.end() ? nullptr : &*found;
}

Result<void> Connections::add(Connection connection)
{
    if (const Result<void> checked = checkConnection(connection); !checked)
        return checked;
    if (find(connection.name))
        return invalidInput(quoted(connection.name),
                            u"there already is a connection of that name"_s,
                            u"Choose another name"_s);
    m_all.push_back(std::move(connection));
    return {};
}

Result<void> Connections::replace(const QString &name, Connection connection)
{
    const Connection *const old = find(name);
    if (!old)
        return noSuch(name);
    if (const Result<void> checked = checkConnection(connection); !checked)
        return checked;
    const Connection *const namesake = find(connection.name);
    if (namesake && namesake != old)
        return invalidInput(quoted(connection.name),
                            u"there already is a connection of that name"_s,
                            u"Choose another name"_s);
    m_all.at(static_cast<std::size_t>(old - m_all.data())) = std::move(connection);
    return {};
}

Result<void> Connections::rename(const QString &name, const QString &newName)
{
    const Connection *const old = find(name);
    if (!old)
        return noSuch(name);
    Connection renamed = *old;
    renamed.name = newName;
    if (!renamed.store.dynamo.keychain.isEmpty())
        renamed.store.dynamo.keychain = newName;
    return replace(name, std::move(renamed));
}

Result<void> Connections::remove(const QString &name)
{
    const auto removed = std::erase_if(
        m_all, [&name](const Connection &connection) { return connection.name == name; });
    return removed == 0 ? noSuch(name) : Result<void>();
}

StoreMark markOf(const StoreUrl &store, const Connections &connections)
{
    const Connection *closest = nullptr;
    for (const Connection &connection : connections.all()) {
        const bool isCloser = closest == nullptr
            || (connection.isProduction && !closest->isProduction)
            || (connection.isProduction == closest->isProduction && connection.store == store);
        if (isCloser && maySame(connection.store, store))
            closest = &connection;
    }
    if (closest == nullptr)
        return {{}, false, isReadOnlyByDefault(store)};
    return {closest->name, closest->isProduction, closest->isReadOnly || closest->isProduction};
}

QString connectionsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"connections.json"_s);
}

Result<Connections> loadConnections(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Connections();
    const Result<QJsonObject> root = readJsonFile(file, file, u"saved connections"_s);
    if (!root)
        return root.error();
    Problems problems;
    JsonReader reader(*root, u"$"_s, &problems);
    Connections connections;
    if (!reader.has(versionField))
        reader.report(versionField, u"is missing, expected %1"_s.arg(knownVersion));
    reader.integer(versionField, knownVersion, knownVersion, knownVersion);
    reader.forEachObject(connectionsField,
                         [&connections](JsonReader &each) { readInto(connections, each); });
    reader.finish();
    if (!problems.empty())
        return brokenRules(file, problems);
    return connections;
}

Result<Connections> changeConnections(const QString &file, const ConnectionsChange &change)
{
    const auto lock = lockForChange(file);
    if (!lock)
        return lock.error();
    Result<Connections> connections = loadConnections(file);
    if (!connections)
        return connections;
    if (const Result<void> changed = change(*connections); !changed)
        return changed.error();
    if (const Result<void> saved = save(*connections, file); !saved)
        return saved.error();
    return connections;
}

} // namespace onecake
