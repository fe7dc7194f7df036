// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_url.h"

#include "core/base/invariant.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString kinds = u"memory:, sqlite:FILE or dynamodb:TABLE"_s;

Error badUrl(const QString &text, const QString &problem, const QString &remedy = {})
{
    return {ErrorCode::InvalidInput, text, problem, remedy};
}

StoreUrl defaultFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {StoreKind::Sqlite, folder.filePath(u"onecake.db"_s), true};
}

Result<StoreUrl> parseFile(const QString &text, const QString &path)
{
    if (path.isEmpty())
        return defaultFile();
    if (path.startsWith(u"//"_s))
        return badUrl(
            text, u"two slashes after sqlite: name no file, expected sqlite:FILE"_s,
            u"Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db"_s);
    return StoreUrl{StoreKind::Sqlite, QDir::cleanPath(QDir::current().absoluteFilePath(path)),
                    false};
}

Result<StoreUrl> parseTable(const QString &text, const QString &rest)
{
    Result<DynamoPlace> place = parseDynamoPlace(text, rest);
    if (!place)
        return place.error();
    return StoreUrl{StoreKind::DynamoDb, {}, false, *std::move(place)};
}

} // namespace

Result<StoreUrl> parseStoreUrl(const QString &text)
{
    if (text.isEmpty())
        return badUrl(text, u"the store has no name, expected "_s + kinds);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return badUrl(text, u"there is no colon after the kind of store, expected "_s + kinds,
                      u"For a SQLite file write sqlite:%1"_s.arg(text));
    const QString kind = text.left(colon);
    const QString rest = text.mid(colon + 1);
    if (kind == u"sqlite")
        return parseFile(text, rest);
    if (kind == u"dynamodb")
        return parseTable(text, rest);
    if (kind != u"memory")
        return badUrl(text, u"\"%1\" is not a kind of store, expected %2"_s.arg(kind, kinds));
    if (!rest.isEmpty())
        return badUrl(text,
                      u"\"%1\" after memory: names nothing, expected memory: alone"_s.arg(rest));
    return StoreUrl{StoreKind::Memory, {}, false};
}

Error refusedAsReadOnly(const StoreUrl &url)
{
    return {ErrorCode::InvalidInput, textOf(url),
            u"is to be read only, and this would write to it"_s,
            u"Leave access=read-only out of its name to write there"_s};
}

QString textOf(const StoreUrl &url)
{
    switch (url.kind) {
    case StoreKind::Memory:
        return u"memory:"_s;
    case StoreKind::Sqlite:
        return u"sqlite:"_s + (url.isDefaultFile ? QString() : url.file);
    case StoreKind::DynamoDb:
        return u"dynamodb:"_s + textOf(url.dynamo);
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
