// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/opening/store_address.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int httpsPort = 443;
constexpr int httpPort = 80;

QUrl withoutUsualPort(QUrl endpoint)
{
    if (endpoint.port() == (endpoint.scheme() == u"https" ? httpsPort : httpPort))
        endpoint.setPort(-1);
    return endpoint;
}

// A file that is gone keeps the address it had, as long as its folder is there.
QString realPath(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file : folder + u'/' + info.fileName();
}

// One file may have several names that are no links to each other.
bool isSameFile(const QString &one, const QString &other)
{
    if (realPath(one) == realPath(other))
        return true;
    struct stat first {};
    struct stat second {};
    return stat(QFile::encodeName(one).constData(), &first) == 0
        && stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

// Which machine and port; every name of this machine is "localhost".
QString machineOf(const QUrl &endpoint)
{
    QString host = endpoint.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    const bool isThisMachine = isLoopback(endpoint) || host == u"localhost"
        || host.endsWith(u".localhost") || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6)
        || host == QSysInfo::machineHostName().toLower();
    if (isThisMachine)
        host = u"localhost"_s;
    else if (!address.isNull())
        host = address.toString();
    const int port = endpoint.port(endpoint.scheme() == u"https" ? httpsPort : httpPort);
    return host + u':' + QString::number(port);
}

// The region that stands in the name of an endpoint of AWS; nothing for any other endpoint.
// https://docs.aws.amazon.com/general/latest/gr/ddb.html
std::optional<QString> awsRegionOf(const QUrl &endpoint)
{
    static const QRegularExpression ofAws(
        u"(^|\\.)(amazonaws\\.com(\\.cn)?|api\\.aws|api\\.amazonwebservices\\.com\\.cn)\\.?$"_s);
    static const QRegularExpression region(u"(^|\\.)([a-z]{2,3}(-[a-z]+)+-[0-9]+)\\."_s);
    const QString host = endpoint.host().toLower();
    if (!ofAws.match(host).hasMatch())
        return std::nullopt;
    return region.match(host).captured(2);
}

template<typename Part>
bool mayBeSame(const Part &one, const Part &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool mayBeSameTable(const DynamoPlace &one, const DynamoPlace &other)
{
    if (one.table != other.table)
        return false;
    const auto first = awsRegionOf(one.endpoint);
    const auto second = awsRegionOf(other.endpoint);
    const bool isAnyOpen = one.endpoint.isEmpty() || other.endpoint.isEmpty();
    if (!isAnyOpen && !first && !second)
        return machineOf(one.endpoint) == machineOf(other.endpoint);
    if (!isAnyOpen && !(first && second))
        return false;
    return mayBeSame(first.value_or(one.region), second.value_or(other.region));
}

} // namespace

bool mayBeSameStore(const StoreUrl &one, const StoreUrl &other)
{
    if (one.kind != other.kind)
        return false;
    return one.kind == StoreKind::DynamoDb ? mayBeSameTable(one.dynamo, other.dynamo)
                                           : isSameFile(one.file, other.file);
}

bool isSamePlace(const StoreAddress &one, const StoreAddress &other)
{
    return !one.url.isEmpty() && one == other;
}

Result<StoreAddress> addressOf(const StoreUrl &store, const AwsEnvironment &surroundings)
{
    StoreUrl address;
    address.kind = store.kind;
    switch (store.kind) {
    case StoreKind::Memory:
        break;
    case StoreKind::Sqlite:
        address.file = realPath(store.file);
        break;
    case StoreKind::DynamoDb: {
        const Result<DynamoEndpoint> endpoint = endpointOf(store.dynamo, surroundings);
        if (!endpoint)
            return endpoint.error();
        address.dynamo.table = store.dynamo.table;
        address.dynamo.endpoint = withoutUsualPort(endpoint->url);
        address.dynamo.region = endpoint->region;
        // Without it the address could not be read as a name again.
        address.dynamo.allowsPlainHttp = !checkEncryption(address.dynamo, {});
        break;
    }
    }
    return StoreAddress{textOf(address), {}};
}

QString inWords(const StoreAddress &address)
{
    const QString url = spelledOut(address.url);
    return address.account.isEmpty() ? url
                                     : tr("%1 (account %2)").arg(url, spelledOut(address.account));
}

} // namespace onecake
