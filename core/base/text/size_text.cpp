// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/size_text.h"

#include "core/base/text/tr.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression size(u"^([0-9]{1,15}(?:\\.[0-9]{1,6})?) ?([KMGT]?)(i?)B?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr double largest = 1e15;
    const QRegularExpressionMatch match = size.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double unit = match.capturedLength(3) > 0 ? 1024 : 1000;
    const auto power = match.capturedLength(2) == 0
        ? 0
        : u"KMGT"_s.indexOf(match.captured(2), 0, Qt::CaseInsensitive) + 1;
    double bytes = match.captured(1).toDouble();
    for (qsizetype each = 0; each < power; ++each)
        bytes *= unit;
    return bytes < 1 || bytes > largest ? std::nullopt : std::optional(std::llround(bytes));
}

} // namespace onecake
