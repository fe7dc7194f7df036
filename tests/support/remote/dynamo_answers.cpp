// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/dynamo_answers.h"

#include <QDateTime>
#include <QLocale>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

constexpr int gzipWindowBits = 15 + 16; // the largest window, in a gzip envelope
constexpr int memoryLevel = 8; // zlib's default
constexpr qsizetype inputStep = 1024 * 1024;

const QByteArray checksumHeader = "x-amz-crc32";

// zlib is C: it takes what it only reads as mutable bytes.
Bytef *zlibBytes(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

QByteArray checksumOf(QByteArray bytes)
{
    return QByteArray::number(
        static_cast<quint64>(crc32_z(0, zlibBytes(bytes), static_cast<std::size_t>(bytes.size()))));
}

// Feeds it to `stream`, and appends what comes out.
void deflateOnto(QByteArray *packed, z_stream *stream, QByteArray input, int flush)
{
    QByteArray output(inputStep, Qt::Uninitialized);
    stream->next_in = zlibBytes(input);
    stream->avail_in = static_cast<uInt>(input.size());
    do {
        stream->next_out = zlibBytes(output);
        stream->avail_out = static_cast<uInt>(output.size());
        deflate(stream, flush);
        packed->append(output.first(output.size() - static_cast<qsizetype>(stream->avail_out)));
    } while (stream->avail_out == 0);
}

QByteArray packedSpaces(qsizetype size)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindowBits, memoryLevel,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        qFatal("zlib cannot deflate.");
    QByteArray packed;
    const QByteArray spaces(inputStep, ' ');
    deflateOnto(&packed, &stream, "{}", Z_NO_FLUSH);
    for (qsizetype left = size - 2; left > 0; left -= inputStep)
        deflateOnto(&packed, &stream, spaces.left(left), Z_NO_FLUSH);
    deflateOnto(&packed, &stream, {}, Z_FINISH);
    deflateEnd(&stream);
    return packed;
}

Reply typedError(const QByteArray &type, const QByteArray &message, const QByteArray &more,
                 int status)
{
    const QByteArray rest = more.isEmpty() ? QByteArray() : ',' + more;
    return dynamoReply(R"({"__type":")" + type + R"(","message":")" + message + '"' + rest + '}',
                       status);
}

} // namespace

Reply dynamoReply(const QByteArray &json, int status)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/x-amz-json-1.0"},
                        {"x-amzn-RequestId", plannedRequestId},
                        {checksumHeader, checksumOf(json)}},
            .body = json};
}

Reply dynamoError(const QByteArray &type, const QByteArray &message, const QByteArray &more,
                  int status)
{
    return typedError("com.amazonaws.dynamodb.v20120810#" + type, message, more, status);
}

Reply frontDoorError(const QByteArray &type, const QByteArray &message, int status)
{
    return typedError("com.amazon.coral.service#" + type, message, {}, status);
}

Reply throttling()
{
    return dynamoError("ProvisionedThroughputExceededException",
                       "The level of configured provisioned throughput for the table was exceeded. "
                       "Consider increasing your provisioning level with the UpdateTable API.");
}

Reply internalError()
{
    return dynamoError("InternalServerError", "Internal server error", {}, 500);
}

Reply portalPage()
{
    return {.status = 200,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html><html><head><title>Welcome</title></head>"
                    "<body>Accept the terms to go on line.</body></html>"};
}

Reply redirection(const QUrl &target)
{
    return {.status = 307, .headers = {{"Location", target.toEncoded()}}, .body = {}};
}

Reply wrongChecksum(Reply reply)
{
    const QByteArray checksum = checksumOf(reply.body + ' ');
    return with(std::move(reply), checksumHeader, checksum);
}

// The checksum is of the body as it is sent, not as it inflates: the AWS SDK for Java says so for
// DynamoDB, calculateCrc32FromCompressedData in services/dynamodb's customization.config.
Reply gzipBomb(qsizetype inflatedBytes)
{
    return with(dynamoReply(packedSpaces(inflatedBytes)), "Content-Encoding", "gzip");
}

Reply with(Reply reply, const QByteArray &header, const QByteArray &value)
{
    std::erase_if(reply.headers, [&header](const auto &line) {
        return line.first.compare(header, Qt::CaseInsensitive) == 0;
    });
    reply.headers.emplace_back(header, value);
    return reply;
}

Reply sentAt(Reply reply, Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
    return with(std::move(reply), "Date",
                QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
}

} // namespace onecake::test
