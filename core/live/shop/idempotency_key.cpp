// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/idempotency_key.h"

#include "core/base/text/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isPrintable(char character)
{
    return character >= 0x20 && character < 0x7f;
}

std::optional<QString> unquoted(QByteArrayView text)
{
    QByteArray result;
    qsizetype at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        const bool isEscape = text[at] == '\\';
        at += isEscape ? 1 : 0;
        if (at >= text.size() || !isPrintable(text[at])
            || (isEscape && text[at] != '"' && text[at] != '\\'))
            return std::nullopt;
        result += text[at];
    }
    const bool isWhole = at + 1 == text.size();
    return isWhole ? std::optional(QString::fromLatin1(result)) : std::nullopt;
}

} // namespace

SentKey readKey(const HttpHead &request, const QByteArray &headerName)
{
    const int count = request.countOf(headerName);
    if (count == 0)
        return {};
    const QString name = QString::fromLatin1(headerName);
    if (count > 1)
        return {std::nullopt, tr("%1 is sent %2 times; expected once").arg(name).arg(count)};
    const QByteArray value = request.header(headerName);
    if (value.startsWith('"')) {
        std::optional<QString> key = unquoted(value);
        if (!key)
            return {std::nullopt,
                    tr("%1 begins with a quotation mark and is no string; expected \"key\" or key")
                        .arg(name)};
        return {std::move(key), {}};
    }
    const bool isBare = std::all_of(value.begin(), value.end(), [](char character) {
        return isPrintable(character) && character != ' ' && character != '"' && character != ',';
    });
    if (!isBare)
        return {std::nullopt,
                tr("%1 is neither a string in quotation marks nor a single word").arg(name)};
    if (value.isEmpty())
        return {};
    return {QString::fromLatin1(value), {}};
}

} // namespace onecake
