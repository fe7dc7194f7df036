// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_failure.h"

#include "core/base/invariant.h"
#include "core/base/json/strict_json.h"
#include "core/base/text/secret_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Kind = DynamoFailureKind;

struct TypeKind {
    QStringView type;
    Kind kind;
};

// Names from the service model of DynamoDB (2012-08-10), the common errors of AWS services, and
// what emulators answer.
constexpr std::array typeKinds{
    TypeKind{u"ConditionalCheckFailedException", Kind::ConditionFailed},
    TypeKind{u"TransactionCanceledException", Kind::TransactionCanceled},
    TypeKind{u"TransactionConflictException", Kind::Contention},
    TypeKind{u"TransactionInProgressException", Kind::Contention},
    TypeKind{u"ReplicatedWriteConflictException", Kind::Contention},
    TypeKind{u"ProvisionedThroughputExceededException", Kind::Throttled},
    TypeKind{u"ThrottlingException", Kind::Throttled},
    TypeKind{u"ThrottledException", Kind::Throttled},
    TypeKind{u"Throttling", Kind::Throttled},
    TypeKind{u"RequestLimitExceeded", Kind::Throttled},
    TypeKind{u"LimitExceededException", Kind::Throttled},
    TypeKind{u"TooManyRequestsException", Kind::Throttled},
    TypeKind{u"SlowDown", Kind::Throttled},
    TypeKind{u"ResourceNotFoundException", Kind::NoSuchTable},
    TypeKind{u"TableNotFoundException", Kind::NoSuchTable},
    TypeKind{u"ResourceInUseException", Kind::InUse},
    TypeKind{u"TableInUseException", Kind::InUse},
    TypeKind{u"TableAlreadyExistsException", Kind::InUse},
    TypeKind{u"UnknownOperationException", Kind::UnknownOperation},
    TypeKind{u"InvalidAction", Kind::UnknownOperation},
    TypeKind{u"RequestTimeTooSkewed", Kind::ClockSkew},
    TypeKind{u"RequestExpired", Kind::ClockSkew},
    TypeKind{u"RequestInTheFuture", Kind::ClockSkew},
    TypeKind{u"ExpiredTokenException", Kind::CredentialsExpired},
    TypeKind{u"ExpiredToken", Kind::CredentialsExpired},
    TypeKind{u"UnrecognizedClientException", Kind::CredentialsRefused},
    TypeKind{u"InvalidClientTokenId", Kind::CredentialsRefused},
    TypeKind{u"InvalidSignatureException", Kind::CredentialsRefused},
    TypeKind{u"IncompleteSignatureException", Kind::CredentialsRefused},
    TypeKind{u"MissingAuthenticationTokenException", Kind::CredentialsRefused},
    TypeKind{u"MissingAuthenticationToken", Kind::CredentialsRefused},
    TypeKind{u"AccessDeniedException", Kind::AccessDenied},
    TypeKind{u"AccessDenied", Kind::AccessDenied},
    TypeKind{u"OptInRequired", Kind::AccessDenied},
    TypeKind{u"ItemCollectionSizeLimitExceededException", Kind::TooLarge},
    TypeKind{u"RequestEntityTooLargeException", Kind::TooLarge},
    TypeKind{u"InternalServerError", Kind::ServerFault},
    TypeKind{u"InternalFailure", Kind::ServerFault},
    TypeKind{u"ServiceUnavailable", Kind::ServerFault},
};

Kind kindOf(const QString &type, const QString &message, int status)
{
    for (const TypeKind &entry : typeKinds) {
        if (type != entry.type)
            continue;
        // A signature can be refused for its time alone: "Signature expired: … is now earlier
        // than".
        const bool isAboutTime = message.startsWith(u"Signature expired"_s)
            || message.startsWith(u"Signature not yet current"_s);
        return type == u"InvalidSignatureException" && isAboutTime ? Kind::ClockSkew : entry.kind;
    }
    if (type == u"ValidationException"
        && message.contains(u"has exceeded the maximum allowed size"_s))
        return Kind::TooLarge;
    if (status >= 500)
        return Kind::ServerFault;
    return status == 403 ? Kind::AccessDenied : Kind::Invalid;
}

struct KindMeaning {
    Kind kind;
    const char *remedy; // for tr()
    ErrorCode code = ErrorCode::StoreUnusable; // of a write
};

constexpr std::array kindMeanings{
    KindMeaning{Kind::ConditionFailed, ""},
    KindMeaning{Kind::TransactionCanceled, ""},
    KindMeaning{Kind::Contention,
                QT_TRANSLATE_NOOP("onecake", "Try again later, or give the table more capacity"),
                ErrorCode::Throttled},
    KindMeaning{Kind::Throttled,
                QT_TRANSLATE_NOOP("onecake", "Try again later, or give the table more capacity"),
                ErrorCode::Throttled},
    KindMeaning{
        Kind::NoSuchTable,
        QT_TRANSLATE_NOOP(
            "onecake",
            "Create the table with \"onecake stores create\", or check region and endpoint")},
    KindMeaning{Kind::InUse, ""},
    KindMeaning{Kind::UnknownOperation,
                QT_TRANSLATE_NOOP(
                    "onecake", "Use an endpoint that has it, or a policy that does not need it")},
    KindMeaning{Kind::ClockSkew, QT_TRANSLATE_NOOP("onecake", "Set this machine's clock")},
    KindMeaning{Kind::CredentialsExpired,
                QT_TRANSLATE_NOOP("onecake", "Sign in again, or renew the credentials")},
    KindMeaning{Kind::CredentialsRefused,
                QT_TRANSLATE_NOOP("onecake", "Check the access key, its secret and the region")},
    KindMeaning{Kind::AccessDenied,
                QT_TRANSLATE_NOOP(
                    "onecake", "Ask for the permission that is named, or use other credentials")},
    KindMeaning{
        Kind::TooLarge,
        QT_TRANSLATE_NOOP("onecake", "DynamoDB holds at most 400 KB for a key: store less with it"),
        ErrorCode::StoreFull},
    KindMeaning{Kind::Invalid,
                QT_TRANSLATE_NOOP(
                    "onecake", "See what is wrong with the table with \"onecake stores check\"")},
    KindMeaning{Kind::ServerFault, QT_TRANSLATE_NOOP("onecake", "Try again later"),
                ErrorCode::OutcomeUnknown},
    KindMeaning{Kind::NoAnswer, QT_TRANSLATE_NOOP("onecake", "Try again later"),
                ErrorCode::OutcomeUnknown},
    KindMeaning{Kind::NoCredentials, "", ErrorCode::InvalidInput},
};

const KindMeaning &meaningOf(Kind kind)
{
    const auto *const found =
        std::find_if(kindMeanings.begin(), kindMeanings.end(),
                     [kind](const KindMeaning &meaning) { return meaning.kind == kind; });
    ONECAKE_INVARIANT(found != kindMeanings.end());
    return *found;
}

// A read that may have been carried out has changed nothing.
ErrorCode codeOf(Kind kind, bool isRead)
{
    const ErrorCode code = meaningOf(kind).code;
    return isRead && code == ErrorCode::OutcomeUnknown ? ErrorCode::StoreUnavailable : code;
}

QString shownWithout(const QStringList &secrets, const QString &text)
{
    return shownText(withoutSecrets(text, secrets));
}

QString throttlingReasons(const QJsonObject &body, const QStringList &secrets)
{
    QStringList texts;
    const QJsonArray reasons = body.value(u"ThrottlingReasons").toArray();
    for (const QJsonValue reason : reasons) {
        const QString resource = reason[u"resource"].toString();
        texts.append(reason[u"reason"].toString()
                     + (resource.isEmpty() ? QString() : tr(" on ") + resource));
    }
    return texts.isEmpty() ? QString()
                           : u" ("_s + shownWithout(secrets, texts.join(u", "_s)) + u')';
}

std::vector<CancellationReason> cancellationReasons(const QJsonObject &body)
{
    std::vector<CancellationReason> result;
    const QJsonArray reasons = body.value(u"CancellationReasons").toArray();
    for (const QJsonValue reason : reasons)
        result.push_back({reason[u"Code"].toString(), reason[u"Message"].toString(),
                          reason[u"Item"].toObject()});
    return result;
}

// The reasons of https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/
// API_TransactWriteItems.html; TransactionCanceled stands for those that are the writer's to judge.
Kind kindOf(const CancellationReason &reason)
{
    if (reason.code == u"TransactionConflict")
        return Kind::Contention;
    if (reason.code == u"ThrottlingError" || reason.code == u"ProvisionedThroughputExceeded")
        return Kind::Throttled;
    if (reason.code == u"ItemCollectionSizeLimitExceeded")
        return Kind::TooLarge;
    if (reason.code == u"ValidationError")
        return kindOf(u"ValidationException"_s, reason.message, 400);
    return Kind::TransactionCanceled;
}

// What a transaction's error is about: the first reason that is no condition of ours.
Kind troubleIn(const std::vector<CancellationReason> &reasons)
{
    for (const CancellationReason &reason : reasons) {
        if (const Kind kind = kindOf(reason); kind != Kind::TransactionCanceled)
            return kind;
    }
    return Kind::TransactionCanceled;
}

QString requestIdText(const HttpReply &reply, const QStringList &secrets)
{
    const QByteArray id = reply.header("x-amzn-requestid");
    return id.isEmpty()
        ? QString()
        : tr(", request ") + shownWithout(secrets, QString::fromLatin1(id)).left(100);
}

} // namespace

DynamoFailure unreadable(const QString &where, const QString &problem, bool isRead)
{
    DynamoFailure failure;
    failure.kind = DynamoFailureKind::NoAnswer;
    failure.mayHaveRun = !isRead;
    failure.error = {codeOf(failure.kind, isRead), where, problem,
                     tr("Check that the endpoint speaks DynamoDB's protocol, and that no proxy or "
                        "login page is in between")};
    return failure;
}

DynamoFailure failureOf(const QString &where, const HttpReply &reply, bool isRead,
                        const QStringList &secrets)
{
    constexpr qsizetype partsMax = 100'000; // a refused transaction may bring a hundred items
    const auto parsed = parseStrictJson(reply.body, partsMax);
    const auto *body = std::get_if<QJsonObject>(&parsed);
    if (body == nullptr && reply.status < 500)
        return unreadable(
            where,
            tr("the endpoint answered with HTTP status %1 and no error of DynamoDB (%2)")
                .arg(reply.status)
                .arg(shownText(std::get<QString>(parsed))),
            isRead);
    const QJsonObject fields = body != nullptr ? *body : QJsonObject();
    const QString message = fields.value(u"message").toString(fields.value(u"Message").toString());
    DynamoFailure failure;
    failure.type = shownWithout(secrets, fields.value(u"__type").toString().section(u'#', -1));
    failure.kind = kindOf(failure.type, message, reply.status);
    failure.item = fields.value(u"Item").toObject();
    failure.reasons = cancellationReasons(fields);
    failure.mayHaveRun = failure.kind == Kind::ServerFault && !isRead;
    const bool isCanceled = failure.kind == Kind::TransactionCanceled;
    const Kind trouble = isCanceled ? troubleIn(failure.reasons) : failure.kind;
    const QString said = message.isEmpty() ? QString() : u": "_s + shownWithout(secrets, message);
    const QString named =
        failure.type.isEmpty() ? tr("HTTP status %1").arg(reply.status) : failure.type;
    failure.error = {codeOf(trouble, isRead), where,
                     tr("the endpoint refused with ") + named + said
                         + throttlingReasons(fields, secrets) + requestIdText(reply, secrets),
                     tr(meaningOf(trouble).remedy)};
    return failure;
}

DynamoFailure failureOf(const QString &where, const HttpFailure &transport, bool isRead)
{
    DynamoFailure failure;
    failure.kind = DynamoFailureKind::NoAnswer;
    failure.error = transport.error;
    failure.error.where = where;
    failure.hasTimedOut = transport.hasTimedOut;
    failure.mayHaveRun = transport.error.code == ErrorCode::OutcomeUnknown && !isRead;
    if (isRead && transport.error.code == ErrorCode::OutcomeUnknown)
        failure.error.code = ErrorCode::StoreUnavailable;
    return failure;
}

} // namespace onecake
