// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/opening/store_address.h"

#include "core/base/text/shown_text.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

#include <QFileInfo>

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

} // namespace

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
                                     : u"%1 (account %2)"_s.arg(url, spelledOut(address.account));
}

} // namespace onecake
