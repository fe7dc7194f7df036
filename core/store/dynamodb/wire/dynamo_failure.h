// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a DynamoDB endpoint says when it refuses. The type comes in "__type" after a '#', the text
// as "message" or "Message", by service and emulator.
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
    TransactionCanceled, // `reasons` say why, one for each of its items; the error's code is that
                         // of the first which is no condition
    Contention, // another write of the same item was under way: nothing happened
    Throttled,
    NoSuchTable,
    InUse, // the table exists already, or is being made or changed
    UnknownOperation, // the endpoint does not know it
    ClockSkew, // the request's time is too far from the endpoint's
    CredentialsExpired,
    CredentialsRefused,
    AccessDenied,
    TooLarge, // an item beyond 400 KB, a request beyond its limits
    Invalid, // the endpoint did not understand: wrong key schema, unknown attribute
    ServerFault, // 5xx
    NoAnswer, // no reply, or none that can be read
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
    QString code; // "None": this item was no reason
    QString message;
    QJsonObject item; // the losing item, where it was asked for and the endpoint knows how
};

struct DynamoFailure {
    DynamoFailureKind kind = DynamoFailureKind::Invalid;
    Error error; // names operation, table and request id
    QString type; // the service's own name for it; may be empty
    QJsonObject item; // ConditionFailed: as in CancellationReason
    std::vector<CancellationReason> reasons;
    bool mayHaveRun = false; // this attempt or one before it may have had its effect
    bool hasTimedOut = false;
};

// `where` is what the error names: operation, table, endpoint. `isRead`: the call changes nothing,
// so that it cannot have "happened". `secrets` are not shown, whatever the reply repeats of the
// request: AWS itself explains a wrong signature with all that was signed, the session token too.
DynamoFailure failureOf(const QString &where, const HttpReply &reply, bool isRead,
                        const QStringList &secrets = {});

// The same for a request that brought no reply.
DynamoFailure failureOf(const QString &where, const HttpFailure &failure, bool isRead);

// For a reply with status 200 that is no answer: HTML, a damaged body.
DynamoFailure unreadable(const QString &where, const QString &problem, bool isRead);

} // namespace onecake
