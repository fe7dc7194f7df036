// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/credential_rules.h"

#include <QDateTime>

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
        u"%1 has blanks, line breaks or letters that are not ASCII in it, which none has"_s.arg(
            name));
}

} // namespace

Result<AwsCredentials> checkedCredentials(AwsCredentials credentials, const CredentialNames &names,
                                          const QString &where)
{
    const bool hasKey = !credentials.accessKeyId.isEmpty();
    if (!hasKey || credentials.secretAccessKey.isEmpty())
        return invalidInput(where,
                            hasKey ? u"%1 is given, but %2 is not, expected both"_s.arg(
                                names.accessKeyId, names.secretAccessKey)
                                   : u"%1 is missing"_s.arg(names.accessKeyId));
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

} // namespace onecake
