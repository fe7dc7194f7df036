// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the refusals of a DynamoDB endpoint. The type comes in "__type" after a '#', the text as
// "message" or "Message", depending on service and emulator.
#pragma once

#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/http/http_transport.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace onecake {

enum class DynamoFailureKind {
    ConditionFailed,
    // `reasons` has one entry for each item; the error's code is that of the first reason that is
    // no failed condition.
    TransactionCanceled,
    Contention, // another write of the same item was running: nothing happened
    Throttled,
    NoSuchTable,
    InUse, // the table exists already, or is being made or changed
    UnknownOperation, // unknown to the endpoint
    ClockSkew, // the request's time is too far from the endpoint's
    CredentialsExpired,
    CredentialsRefused,
    AccessDenied,
    TooLarge, // an item of more than 400 KB, or a request beyond its limits
    Invalid, // not understood by the endpoint: wrong key schema, unknown attribute
    ServerFault, // 5xx
    NoAnswer, // no reply, or an unreadable one
    NoCredentials // nothing was sent
};

// For the log.
template<>
inline constexpr std::array enumNames<DynamoFailureKind>{
    EnumName<DynamoFailureKind>{DynamoFailureKind::ConditionFailed, u"condition-failed"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::TransactionCanceled, u"transaction-canceled"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::Contention, u"contention"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::Throttled, u"throttled"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::NoSuchTable, u"no-such-table"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::InUse, u"in-use"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::UnknownOperation, u"unknown-operation"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::ClockSkew, u"clock-skew"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::CredentialsExpired, u"credentials-expired"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::CredentialsRefused, u"credentials-refused"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::AccessDenied, u"access-denied"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::TooLarge, u"too-large"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::Invalid, u"invalid"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::ServerFault, u"server-fault"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::NoAnswer, u"no-answer"},
    EnumName<DynamoFailureKind>{DynamoFailureKind::NoCredentials, u"no-credentials"},
};

struct CancellationReason {
    QString code; // "None": not because of this item
    QString message;
    QJsonObject item; // the item that the write lost to, if requested and supported
};

struct DynamoFailure {
    DynamoFailureKind kind = DynamoFailureKind::Invalid;
    Error error; // names operation, table and request id
    QString type; // the service's own name for it; may be empty
    QJsonObject item; // ConditionFailed: as in CancellationReason
    std::vector<CancellationReason> reasons;
    bool mayHaveRun = false; // this or an earlier attempt may have had its effect
    bool hasTimedOut = false;
};

// `where` is what the error names: operation, table, endpoint. `isRead`: the call changes nothing,
// so that it cannot have "happened". `secrets` are removed from the error's text, even if the reply
// repeats them: AWS explains a wrong signature with all that was signed, including the session
// token.
DynamoFailure failureOf(const QString &where, const HttpReply &reply, bool isRead,
                        const QStringList &secrets = {});

// The same for a request without a reply.
DynamoFailure failureOf(const QString &where, const HttpFailure &transport, bool isRead);

// The failure for a reply with status 200 that is no answer: HTML, a damaged body.
DynamoFailure unreadable(const QString &where, const QString &problem, bool isRead);

} // namespace onecake
