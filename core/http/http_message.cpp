// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_message.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Reason {
    int status;
    const char *text;
};

constexpr Reason reasons[]{
    {100, "Continue"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Content"},
    {425, "Too Early"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
};

} // namespace

bool isSameHeaderName(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (isSameHeaderName(known, name))
            return value;
    }
    return {};
}

int HttpHead::countOf(QByteArrayView name) const
{
    int count = 0;
    for (const auto &header : headers)
        count += isSameHeaderName(header.first, name) ? 1 : 0;
    return count;
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView word) const
{
    for (const auto &[known, value] : headers) {
        if (!isSameHeaderName(known, name))
            continue;
        const QByteArrayList words = value.split(',');
        for (const QByteArray &one : words) {
            if (isSameHeaderName(one.trimmed(), word))
                return true;
        }
    }
    return false;
}

QByteArray reasonOf(int status)
{
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return reason.text;
    }
    return {};
}

QByteArray replyHead(int status, const HttpHeaders &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    return head;
}

QByteArray httpDate(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace onecake
