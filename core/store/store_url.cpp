// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_url.h"

#include "core/base/invariant.h"
#include "core/base/text/secret_text.h"
#include "core/base/text/tr.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString endpointName = u"endpoint"_s;
const QString regionName = u"region"_s;
const QString profileName = u"profile"_s;
const QString keychainName = u"keychain"_s;
const QString accessName = u"access"_s;
const QString readOnlyWord = u"read-only"_s;
const QString plainHttpName = u"plain-http"_s;
const QString allowedWord = u"allowed"_s;

Result<void> checkWord(const QString &text, const QString &name, const QString &value,
                       const QString &expected)
{
    if (value == expected)
        return {};
    return Error{ErrorCode::InvalidInput,
                 text,
                 tr("%1=%2 means nothing, expected %1=%3").arg(name, value, expected),
                 {}};
}

bool isWholly(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// The rules of the service: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/
// HowItWorks.NamingRulesDataTypes.html; Alternator allows fewer characters, emulators as many.
Result<void> checkTable(const QString &text, const QString &table)
{
    if (table.isEmpty())
        return Error{ErrorCode::InvalidInput, text,
                     tr("the table has no name, expected dynamodb:TABLE"),
                     tr("Write the name right after the colon, such as dynamodb:orders")};
    if (!isWholly(table, u"[A-Za-z0-9_.-]{3,255}"_s))
        return Error{
            ErrorCode::InvalidInput,
            text,
            tr("\"%1\" is not the name of a table, expected 3 to 255 letters, digits, dots, dashes "
               "or underscores")
                .arg(table.contains(u'@') ? u'…' + table.sliced(table.lastIndexOf(u'@')) : table),
            {}};
    return {};
}

Result<void> readPart(DynamoPlace &place, const QString &text, const QString &name,
                      const QString &value)
{
    if (value.isEmpty())
        return Error{ErrorCode::InvalidInput, text, tr("%1= has no value").arg(name), {}};
    if (name == endpointName) {
        const Result<QUrl> endpoint = parseEndpoint(text, value);
        if (!endpoint)
            return endpoint.error();
        place.endpoint = *endpoint;
    } else if (name == regionName) {
        if (!isWholly(value, u"[a-z0-9-]{1,63}"_s))
            return Error{ErrorCode::InvalidInput,
                         text,
                         tr("\"%1\" is not a region, expected one such as eu-west-1").arg(value),
                         {}};
        place.region = value;
    } else if (name == profileName) {
        place.profile = value;
    } else if (name == keychainName) {
        place.keychain = value;
    } else if (name == accessName) {
        place.isReadOnly = true;
        return checkWord(text, name, value, readOnlyWord);
    } else if (name == plainHttpName) {
        place.allowsPlainHttp = true;
        return checkWord(text, name, value, allowedWord);
    } else {
        return Error{ErrorCode::InvalidInput,
                     text,
                     tr("\"%1\" is not a part of a table's address, expected endpoint, region, "
                        "profile, keychain, access or plain-http")
                         .arg(name),
                     {}};
    }
    return {};
}

Result<void> checkTogether(const DynamoPlace &place, const QString &text)
{
    if (!place.profile.isEmpty() && !place.keychain.isEmpty())
        return Error{
            ErrorCode::InvalidInput, text,
            tr("both profile= and keychain= say where the credentials are, expected one of them"),
            tr("Leave one out")};
    return checkEncryption(place, text);
}

} // namespace

Result<QUrl> parseEndpoint(const QString &where, const QString &value)
{
    // Whatever may hold a password is not shown, so that of a whole name only the beginning is.
    if (value.contains(u'@'))
        return Error{ErrorCode::InvalidInput, where.section(u'?', 0, 0),
                     tr("the endpoint holds a user name or password"),
                     tr("A store's name holds no secret: name a profile instead")};
    const QUrl url(value, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     where,
                     tr("the endpoint \"%1\" is not a web address, expected one such as "
                        "http://127.0.0.1:8000")
                         .arg(value),
                     {}};
    const bool hasPath = !url.path().isEmpty() && url.path() != u"/";
    if (hasPath || url.hasQuery() || url.hasFragment())
        return Error{ErrorCode::InvalidInput,
                     where,
                     tr("the endpoint \"%1\" has more than scheme, host and port")
                         .arg(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment)),
                     {}};
    return url.adjusted(QUrl::RemovePath);
}

Result<void> checkEncryption(const DynamoPlace &place, const QString &where)
{
    const bool isPlain = place.endpoint.scheme() == u"http";
    if (isPlain && !place.allowsPlainHttp && !isLoopback(place.endpoint))
        return Error{
            ErrorCode::InvalidInput, where,
            tr("http:// to %1 would send everything unencrypted").arg(place.endpoint.host()),
            tr("Use https://, or add plain-http=allowed if the network in between is your own")};
    return {};
}

Result<DynamoPlace> parseDynamoPlace(const QString &text, const QString &rest)
{
    DynamoPlace place;
    place.table = rest.section(u'?', 0, 0);
    if (const Result<void> table = checkTable(text, place.table); !table)
        return table.error();
    QStringList seen;
    const auto parts = QUrlQuery(rest.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parts) {
        if (seen.contains(name))
            return Error{ErrorCode::InvalidInput, text, tr("%1= is given twice").arg(name), {}};
        seen.append(name);
        if (const Result<void> read = readPart(place, text, name, value); !read)
            return read.error();
    }
    if (const Result<void> checked = checkTogether(place, text); !checked)
        return checked.error();
    return place;
}

QString textOf(const DynamoPlace &place)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, ":/[]")));
    };
    add(endpointName, place.endpoint.toString());
    add(regionName, place.region);
    add(profileName, place.profile);
    add(keychainName, place.keychain);
    add(accessName, place.isReadOnly ? readOnlyWord : QString());
    add(plainHttpName, place.allowsPlainHttp ? allowedWord : QString());
    return parts.isEmpty() ? place.table : place.table + u'?' + parts.join(u'&');
}

bool isLoopback(const QUrl &endpoint)
{
    return endpoint.host() == u"localhost" || QHostAddress(endpoint.host()).isLoopback();
}

namespace {

QString kinds()
{
    return tr("memory:, sqlite:FILE or dynamodb:TABLE");
}

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
        return badUrl(text, tr("two slashes after sqlite: name no file, expected sqlite:FILE"),
                      tr("Write the path right after the colon, such as sqlite:orders.db or "
                         "sqlite:/srv/orders.db"));
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

Result<StoreUrl> parseAnyStore(const QString &text)
{
    if (text.isEmpty())
        return badUrl(text, tr("the store has no name, expected ") + kinds());
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return badUrl(text, tr("there is no colon after the kind of store, expected ") + kinds(),
                      tr("For a SQLite file write sqlite:%1").arg(text));
    const QString kind = text.left(colon);
    const QString rest = text.mid(colon + 1);
    if (kind == u"sqlite")
        return parseFile(text, rest);
    if (kind == u"dynamodb")
        return parseTable(text, rest);
    if (kind != u"memory")
        return badUrl(text, tr("\"%1\" is not a kind of store, expected %2").arg(kind, kinds()));
    if (!rest.isEmpty())
        return badUrl(text,
                      tr("\"%1\" after memory: names nothing, expected memory: alone").arg(rest));
    return StoreUrl{StoreKind::Memory, {}, false};
}

// The value of a part that nobody knows may be a password, and so may the rest of an address.
QString harmlessPart(const QString &part)
{
    static const QStringList known{regionName, profileName, keychainName, accessName,
                                   plainHttpName};
    const QString name = part.section(u'=', 0, 0);
    if (known.contains(name) || !part.contains(u'='))
        return part;
    if (name != endpointName)
        return name + u"=…"_s;
    const qsizetype query = part.indexOf(u'?');
    return query < 0 ? part : part.left(query) + u"?…"_s;
}

// The text as errors may repeat it.
QString harmlessName(const QString &text)
{
    if (text.startsWith(u"sqlite:"_s) && !text.startsWith(u"sqlite://"_s))
        return text;
    QString name = text.section(u'?', 0, 0);
    if (const qsizetype at = name.lastIndexOf(u'@'); at >= 0)
        name = name.section(u':', 0, 0) + u":…"_s + name.sliced(at);
    QStringList parts;
    for (const QString &part : text.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        parts.append(harmlessPart(part));
    return withoutLikelySecrets(parts.isEmpty() ? name : name + u'?' + parts.join(u'&'));
}

} // namespace

Result<StoreUrl> parseStoreUrl(const QString &text)
{
    Result<StoreUrl> url = parseAnyStore(text);
    if (url || text.isEmpty())
        return url;
    Error error = url.error();
    const QString shown = harmlessName(text);
    if (shown == text)
        return error;
    for (QString *part : {&error.where, &error.problem, &error.remedy})
        *part = withoutLikelySecrets(part->replace(text, shown));
    return error;
}

Error refusedAsReadOnly(const StoreUrl &url)
{
    return {ErrorCode::InvalidInput, textOf(url),
            tr("is to be read only, and this would write to it"),
            tr("Leave access=read-only out of its name to write there")};
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
