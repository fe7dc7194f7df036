// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What DynamoDB would answer, and what it never should, as replies of a HostileServer.
#pragma once

#include "core/base/clock.h"
#include "tests/support/remote/hostile_server.h"

namespace onecake::test {

// The id in x-amzn-requestid of every answer here.
inline constexpr auto plannedRequestId = "PLANNED0REQUEST0ID";

// With DynamoDB's content type, a request id and the right checksum.
Reply dynamoReply(const QByteArray &json, int status = 200);
// `type` as it stands before the '#' is added: "ThrottlingException". `more` are further members of
// the body, such as R"("Item": {...})".
Reply dynamoError(const QByteArray &type, const QByteArray &message, const QByteArray &more = {},
                  int status = 400);
// An error of the layer in front of the service: credentials, signatures, dates.
Reply frontDoorError(const QByteArray &type, const QByteArray &message, int status = 400);
Reply throttling();
Reply internalError();

// A captive portal: a page with 200.
Reply portalPage();
// 307, which keeps method and body.
Reply redirection(const QUrl &target);
// `reply`, but its checksum is of another body.
Reply wrongChecksum(Reply reply);
// An empty JSON object and spaces: a few KB that inflate to `inflatedBytes`; the checksum is right.
Reply gzipBomb(qsizetype inflatedBytes);

// `reply` with that header in place of all of its name.
Reply with(Reply reply, const QByteArray &header, const QByteArray &value);
// `reply` sent when the server's clock showed `instant`: its Date header.
Reply sentAt(Reply reply, Instant instant);

} // namespace onecake::test
