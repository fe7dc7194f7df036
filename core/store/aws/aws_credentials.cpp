// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/aws_credentials.h"

#include "core/base/text/tr.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A blank or a line break would end the header that the text stands in and begin another.
bool canStandInAHeader(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char character) { return character > ' ' && character < '\x7f'; });
}

Result<void> checkPart(const QByteArray &part, const QString &name, const QString &where)
{
    if (canStandInAHeader(part))
        return {};
    return invalidInput(
        where,
        tr("%1 contains spaces, line breaks or non-ASCII characters, which are not allowed")
            .arg(name));
}

} // namespace

Result<AwsCredentials> checkedCredentials(AwsCredentials credentials, const CredentialNames &names,
                                          const QString &where)
{
    const bool hasKey = !credentials.accessKeyId.isEmpty();
    if (!hasKey || credentials.secretAccessKey.isEmpty())
        return invalidInput(where,
                            hasKey ? tr("%1 is given, but %2 is not, expected both")
                                         .arg(names.accessKeyId, names.secretAccessKey)
                                   : tr("%1 is missing").arg(names.accessKeyId));
    for (const auto &[part, name] : {std::pair(credentials.accessKeyId, names.accessKeyId),
                                     std::pair(credentials.secretAccessKey, names.secretAccessKey),
                                     std::pair(credentials.sessionToken, names.sessionToken)}) {
        if (const Result<void> checked = checkPart(part, name, where); !checked)
            return checked.error();
    }
    return credentials;
}

std::optional<Instant> parseExpiry(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromEpochMs(time.toMSecsSinceEpoch());
}

QString textOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(Qt::ISODate);
}

namespace {

constexpr int knownVersion = 1;

const QString versionName = u"Version"_s;
const QString keyName = u"AccessKeyId"_s;
const QString secretName = u"SecretAccessKey"_s;
const QString tokenName = u"SessionToken"_s;
const QString expiryName = u"Expiration"_s;

// Some programs write null for what they leave out.
Result<QString> textField(const QJsonObject &object, const QString &name, const QString &where)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return invalidInput(where, tr("%1 is not a text").arg(name));
    return value.toString();
}

Result<std::optional<Instant>> expiryOf(const QJsonObject &object, const QString &where)
{
    const Result<QString> text = textField(object, expiryName, where);
    if (!text)
        return text.error();
    if (text->isNull())
        return std::optional<Instant>();
    const std::optional<Instant> time = parseExpiry(*text);
    if (!time)
        return invalidInput(
            where,
            tr("%1 is not a time with its time zone, expected one such as 2026-11-20T10:00:00Z")
                .arg(expiryName));
    return time;
}

Result<AwsCredentials> read(const QJsonObject &object, const QString &where)
{
    if (object.value(versionName).toInt() != knownVersion)
        return invalidInput(
            where,
            tr("%1 is not %2, the only one that is known").arg(versionName).arg(knownVersion));
    const Result<QString> key = textField(object, keyName, where);
    if (!key)
        return key.error();
    const Result<QString> secret = textField(object, secretName, where);
    if (!secret)
        return secret.error();
    const Result<QString> token = textField(object, tokenName, where);
    if (!token)
        return token.error();
    const Result<std::optional<Instant>> expiry = expiryOf(object, where);
    if (!expiry)
        return expiry.error();
    return AwsCredentials{key->toUtf8(), secret->toUtf8(), token->toUtf8(), *expiry, {}};
}

} // namespace

QByteArray toCredentialJson(const AwsCredentials &credentials)
{
    QJsonObject object{{versionName, knownVersion},
                       {keyName, QString::fromUtf8(credentials.accessKeyId)},
                       {secretName, QString::fromUtf8(credentials.secretAccessKey)}};
    if (!credentials.sessionToken.isEmpty())
        object.insert(tokenName, QString::fromUtf8(credentials.sessionToken));
    if (credentials.expiresAt)
        object.insert(expiryName,
                      QDateTime::fromMSecsSinceEpoch(toEpochMs(*credentials.expiresAt), Qt::UTC)
                          .toString(Qt::ISODateWithMs));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<AwsCredentials> parseCredentialJson(const QByteArray &json, const QString &where)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalidInput(where,
                            tr("this is not one JSON object, expected Version, AccessKeyId, "
                               "SecretAccessKey and perhaps SessionToken and Expiration"));
    Result<AwsCredentials> credentials = read(document.object(), where);
    if (!credentials)
        return credentials;
    return checkedCredentials(*std::move(credentials), {keyName, secretName, tokenName}, where);
}

} // namespace onecake
