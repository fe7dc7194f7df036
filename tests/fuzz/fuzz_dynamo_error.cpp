// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The error decoder, under any bytes with which an endpoint may refuse. They are the body; each is
// tried with some status codes, for a call that only reads and for one that writes.

#include "core/base/json/strict_json.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"
#include "tests/fuzz/fuzz_check.h"

#include <QJsonDocument>

#include <cstdint>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype problemMax = 1500;

void checkFailure(const QByteArray &body, int status, bool isRead)
{
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"x-amzn-requestid", body.left(200)}};
    reply.body = body;
    const QString where = u"PutItem on table \"orders\""_s;
    const DynamoFailure failure = failureOf(where, reply, isRead);
    require(failure.error.where == where, "the error names the place");
    requireShowable(failure.error.problem, problemMax);
    require(failure.kind != DynamoFailureKind::NoCredentials, "something was sent");
    require(!(isRead && failure.mayHaveRun), "what only reads has no effect");
    require((failure.error.code == ErrorCode::OutcomeUnknown) == failure.mayHaveRun,
            "the code says OutcomeUnknown exactly where it may have run");
}

// What the strict reader takes it writes and takes again, and it is the same.
void checkJson(const QByteArray &text)
{
    const auto parsed = parseStrictJson(text);
    if (const QString *problem = std::get_if<QString>(&parsed)) {
        require(!problem->isEmpty(), "a refusal has a reason");
        return;
    }
    const QJsonObject &object = std::get<QJsonObject>(parsed);
    const auto again = parseStrictJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QJsonObject *same = std::get_if<QJsonObject>(&again);
    require(same != nullptr && *same == object, "what was read is written and read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const int status : {400, 403, 413, 500, 503}) {
        checkFailure(bytes, status, true);
        checkFailure(bytes, status, false);
    }
    checkJson(bytes);
    return 0;
}
