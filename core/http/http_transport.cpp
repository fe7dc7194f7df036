// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_transport.h"

#include "core/base/text/tr.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[own, value] : headers) {
        if (own == name)
            return value;
    }
    return {};
}

// Qt::RFC2822Date is no help: Qt 6.4 reads a zone in digits only, and takes "GMT" for an error.
// Date and time are read apart, because together they would be taken for local ones first.
std::optional<Instant> parseHttpDate(const QByteArray &text)
{
    static const QString form = u"Sun, 06 Nov 1994 08:49:37 GMT"_s;
    constexpr qsizetype dateSize = 16;
    constexpr qsizetype timeSize = 8;
    const QString said = QString::fromLatin1(text.trimmed());
    if (said.size() != form.size() || !said.endsWith(u" GMT"_s))
        return std::nullopt;
    const QDate date = QLocale::c().toDate(said.left(dateSize), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(said.mid(dateSize + 1, timeSize), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return fromEpochMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
}

} // namespace onecake
