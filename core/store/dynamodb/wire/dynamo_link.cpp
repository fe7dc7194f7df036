// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_link.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/json/strict_json.h"
#include "core/base/log.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/http/http_connection.h"
#include "core/http/http_transport.h"
#include "core/store/aws/aws_endpoint.h"
#include "core/store/dynamodb/wire/answer_shape.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum class RetryClass {
    Never, // repeating it cannot help
    Transient,
    TimedOut,
    Throttled
};

constexpr Duration hintSlack{5000};
constexpr int attemptsLimit = 20;

// A cancelled transaction is worth repeating if nothing but load or another's write stopped it.
bool isPassing(const std::vector<CancellationReason> &reasons)
{
    const auto passes = [](const CancellationReason &reason) {
        return reason.code == u"None" || reason.code == u"TransactionConflict"
            || reason.code == u"ThrottlingError" || reason.code == u"ProvisionedThroughputExceeded";
    };
    return !reasons.empty() && std::all_of(reasons.begin(), reasons.end(), passes);
}

// aws-sdk-cpp takes a difference of four minutes for a wrong clock; the service refuses at five.
constexpr Duration skewMin = std::chrono::minutes(4);

bool isReadOperation(const QString &operation)
{
    for (const QStringView prefix :
         {u"Get", u"Query", u"Scan", u"Describe", u"List", u"BatchGet"}) {
        if (operation.startsWith(prefix))
            return true;
    }
    return false;
}

// The table that a call is about; for a transaction, that of its first part.
QString tableIn(const QJsonObject &body)
{
    const QJsonObject first = body.value(u"TransactItems")[0].toObject();
    const QJsonObject part = first.isEmpty() ? body : first.begin().value().toObject();
    return part.value(u"TableName").toString();
}

bool isDamaged(const HttpReply &reply)
{
    const QByteArray expected = reply.header("x-amz-crc32");
    if (expected.isEmpty())
        return false;
    const uLong crc = crc32(0, reinterpret_cast<const Bytef *>(reply.body.constData()),
                            static_cast<uInt>(reply.body.size()));
    return expected != QByteArray::number(static_cast<qulonglong>(crc));
}

// Fires later, if the one who waits has not gone by then. Nobody waits for this, and it touches
// nothing but the shot after its sleep.
QCoro::Task<void> fireAfter(Clock *clock, Duration duration, std::weak_ptr<OneShot> shot)
{
    co_await clock->sleep(duration);
    if (const auto waiting = shot.lock())
        waiting->fire();
}

QStringList secretsOf(const AwsCredentials &credentials)
{
    return {QString::fromUtf8(credentials.secretAccessKey),
            QString::fromUtf8(credentials.sessionToken)};
}

QUrl rootOf(QUrl url)
{
    url.setPath(u"/"_s);
    return url;
}

QByteArray hostHeaderOf(const QUrl &url)
{
    QByteArray host = url.host().toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

// Asked again, the endpoint would answer the same.
DynamoFailure misshapen(const QString &where, const QString &problem, bool isRead)
{
    DynamoFailure failure =
        unreadable(where, tr("the answer is not one of DynamoDB: %1").arg(problem), isRead);
    if (isRead)
        failure.error.code = ErrorCode::StoreUnusable;
    return failure;
}

DynamoFailure withoutCredentials(const QString &where, const Error &error)
{
    DynamoFailure failure;
    failure.kind = DynamoFailureKind::NoCredentials;
    failure.error = error;
    if (failure.error.where.isEmpty())
        failure.error.where = where;
    return failure;
}

RetryClass retryClassOf(const DynamoFailure &failure)
{
    switch (failure.kind) {
    case DynamoFailureKind::Throttled:
        return RetryClass::Throttled;
    case DynamoFailureKind::Contention:
    case DynamoFailureKind::ServerFault:
        return RetryClass::Transient;
    case DynamoFailureKind::NoAnswer:
        if (failure.error.code == ErrorCode::StoreUnusable)
            return RetryClass::Never;
        return failure.hasTimedOut ? RetryClass::TimedOut : RetryClass::Transient;
    case DynamoFailureKind::TransactionCanceled:
        return isPassing(failure.reasons) ? RetryClass::Transient : RetryClass::Never;
    case DynamoFailureKind::ConditionFailed:
    case DynamoFailureKind::NoSuchTable:
    case DynamoFailureKind::InUse:
    case DynamoFailureKind::UnknownOperation:
    case DynamoFailureKind::ClockSkew:
    case DynamoFailureKind::CredentialsExpired:
    case DynamoFailureKind::CredentialsRefused:
    case DynamoFailureKind::AccessDenied:
    case DynamoFailureKind::TooLarge:
    case DynamoFailureKind::Invalid:
    case DynamoFailureKind::NoCredentials:
        return RetryClass::Never;
    }
    ONECAKE_UNREACHABLE();
}

int costOf(const RetryRules &rules, RetryClass retryClass)
{
    switch (retryClass) {
    case RetryClass::Never:
        return 0;
    case RetryClass::Transient:
        return rules.transientCost;
    case RetryClass::TimedOut:
        return rules.timedOutCost;
    case RetryClass::Throttled:
        return rules.throttledCost;
    }
    ONECAKE_UNREACHABLE();
}

// How long to wait after the attempt of that number, counted from 1: a random time up to the
// exponential bound ("full jitter"); with a hint, between the hint and five seconds more.
Duration backoff(const RetryRules &rules, RetryClass retryClass, int attempt,
                 std::optional<Duration> hint, Random &random)
{
    ONECAKE_INVARIANT(attempt >= 1);
    const Duration base =
        retryClass == RetryClass::Throttled ? rules.throttledBase : rules.transientBase;
    const Duration wait = fullJitter(backoffBound(base, attempt, rules.delayMax), random);
    return rules.heedsHint ? heeding(hint, wait, hintSlack) : wait;
}

// The URL of AWS's own endpoint in a region.
QUrl awsEndpoint(const QString &region)
{
    const QString domain = region.startsWith(u"cn-"_s) ? u"amazonaws.com.cn"_s : u"amazonaws.com"_s;
    return QUrl(u"https://dynamodb.%1.%2"_s.arg(region, domain));
}

} // namespace

RetryRules retryRules2026()
{
    return {};
}

RetryRules retryRulesBefore2026()
{
    RetryRules rules;
    rules.attemptsMax = 3;
    rules.transientBase = Duration(1000);
    rules.transientCost = 5;
    rules.timedOutCost = 10;
    rules.heedsHint = false;
    return rules;
}

RetryRules retryRulesFrom(const QProcessEnvironment &environment)
{
    const QString isNew = environment.value(u"AWS_NEW_RETRIES_2026"_s).toLower();
    RetryRules rules = isNew == u"false" ? retryRulesBefore2026() : retryRules2026();
    bool isNumber = false;
    const int attempts = environment.value(u"AWS_MAX_ATTEMPTS"_s).toInt(&isNumber);
    if (isNumber && attempts > 0)
        rules.attemptsMax = std::min(attempts, attemptsLimit);
    return rules;
}

// What is known of one call from attempt to attempt.
struct DynamoClient::Call {
    QString operation;
    QString where;
    QJsonObject body;
    QByteArray payload;
    bool isRead = false;
    int attempts = 0;
    int spent = 0; // tokens for the latest retry
    bool mayHaveRun = false;
    bool hasRepairedClock = false;
    bool hasRepairedCredentials = false;
    QDeadlineTimer ends{QDeadlineTimer::Forever}; // by the time that the network goes by
    Instant signedAt;
    Duration signedOffset{0}; // of the endpoint's clock, as it was known then
    HttpReply refusal; // the latest reply that was a refusal
};

DynamoClient::DynamoClient(DynamoEndpoint endpoint, Services services, Random random,
                           RetryRules rules)
    : m_endpoint(std::move(endpoint))
    , m_url(rootOf(m_endpoint.url))
    , m_hostHeader(hostHeaderOf(m_endpoint.url))
    , m_signer({m_endpoint.region.toLatin1(), "dynamodb"})
    , m_services(services)
    , m_random(random)
    , m_rules(rules)
{
    ONECAKE_INVARIANT(m_services.transport != nullptr && m_services.credentials != nullptr
                      && m_services.clock != nullptr);
    ONECAKE_INVARIANT(m_rules.attemptsMax >= 1);
}

void DynamoClient::close()
{
    m_isClosed = true;
    while (!m_pauses.empty())
        (*m_pauses.begin())->fire();
}

std::optional<Duration> DynamoClient::clockDifference() const
{
    const std::optional<Instant> server = parseHttpDate(m_latestDate);
    if (!server)
        return std::nullopt;
    // The header leaves out the fraction of the second, which is half of one on average.
    constexpr Duration fraction{500};
    return *server + fraction - m_latestReplyAt;
}

HttpRequest DynamoClient::signedRequest(const Call &call, const AwsCredentials &credentials)
{
    SigV4Request request;
    request.headers = {{"host", m_hostHeader},
                       {"content-type", "application/x-amz-json-1.0"},
                       {"x-amz-target", "DynamoDB_20120810." + call.operation.toLatin1()}};
    request.body = call.payload;
    HttpHeaders headers = request.headers;
    const HttpHeaders added =
        m_signer.sign(std::move(request), credentials, call.signedAt + call.signedOffset);
    headers.insert(headers.end(), added.begin(), added.end());
    return {m_url, std::move(headers), call.payload};
}

QCoro::Task<DynamoAnswer> DynamoClient::attempt(Call *call)
{
    if (m_isClosed)
        co_return failureOf(call->where, closedFailure(false), call->isRead);
    const Result<AwsCredentials> credentials = co_await m_services.credentials->credentials();
    if (!credentials)
        co_return withoutCredentials(call->where, credentials.error());
    if (m_isClosed)
        co_return failureOf(call->where, closedFailure(false), call->isRead);
    call->signedAt = m_services.clock->now();
    call->signedOffset = m_clockOffset;
    HttpRequest request = signedRequest(*call, *credentials);
    request.longest = timeLeft(*call);
    HttpAnswer answer = co_await m_services.transport->post(std::move(request));
    if (const auto *failure = std::get_if<HttpFailure>(&answer))
        co_return failureOf(call->where, *failure, call->isRead);
    auto &reply = std::get<HttpReply>(answer);
    m_latestDate = reply.header("date");
    m_latestReplyAt = m_services.clock->now();
    call->mayHaveRun = call->mayHaveRun || (reply.timesSent > 1 && !call->isRead);
    if (isDamaged(reply))
        co_return unreadable(call->where, tr("the answer was damaged on its way (wrong CRC-32)"),
                             call->isRead);
    if (reply.status != 200) {
        DynamoFailure failure =
            failureOf(call->where, reply, call->isRead, secretsOf(*credentials));
        call->refusal = std::move(reply);
        co_return failure;
    }
    // An answer is read into some two hundred bytes for each of its parts. The largest page of
    // DynamoDB, of 1 MB, has fewer even where all of its values are very small.
    constexpr qsizetype partsMax = 500'000;
    auto parsed = parseStrictJson(reply.body, partsMax);
    if (const auto *problem = std::get_if<QString>(&parsed))
        co_return unreadable(call->where,
                             tr("the answer is not one of DynamoDB: %1").arg(shownText(*problem)),
                             call->isRead);
    auto &body = std::get<QJsonObject>(parsed);
    const QString wrong = shapeProblem(call->operation, call->body, body);
    if (!wrong.isEmpty())
        co_return misshapen(call->where, wrong, call->isRead);
    co_return DynamoReply{std::move(body), false};
}

bool DynamoClient::learnClock(const Call &call)
{
    const std::optional<Instant> server = parseHttpDate(call.refusal.header("date"));
    if (!server)
        return false;
    const Duration offset = *server - call.signedAt;
    // Not to what is known by now: another call may have learnt it meanwhile.
    const Duration change = offset - call.signedOffset;
    if (change < skewMin && change > -skewMin)
        return false;
    m_clockOffset = offset;
    return true;
}

// What can be mended at once is tried again at once, each kind of it once per call.
bool DynamoClient::repair(Call &call, const DynamoFailure &failure)
{
    if (failure.kind == DynamoFailureKind::ClockSkew && !call.hasRepairedClock) {
        call.hasRepairedClock = true;
        return learnClock(call);
    }
    const bool isAboutCredentials = failure.kind == DynamoFailureKind::CredentialsExpired
        || failure.kind == DynamoFailureKind::CredentialsRefused;
    if (isAboutCredentials && !call.hasRepairedCredentials) {
        call.hasRepairedCredentials = true;
        m_services.credentials->forget();
        return true;
    }
    return false;
}

// Nothing where the call is not to be repeated.
std::optional<Duration> DynamoClient::pauseBeforeRetry(Call &call, const DynamoFailure &failure)
{
    const RetryClass retryClass = retryClassOf(failure);
    if (retryClass == RetryClass::Never || call.attempts >= m_rules.attemptsMax)
        return std::nullopt;
    bool isNumber = false;
    const qint64 hint = call.refusal.header("x-amz-retry-after").toLongLong(&isNumber);
    const bool hasHint = isNumber && hint >= 0;
    const Duration wait = backoff(m_rules, retryClass, call.attempts,
                                  hasHint ? std::optional(Duration(hint)) : std::nullopt, m_random);
    const int cost = costOf(m_rules, retryClass);
    if (wait >= timeLeft(call) || !m_quota.take(cost))
        return std::nullopt;
    call.spent = cost;
    return wait;
}

Duration DynamoClient::timeLeft(const Call &call) const
{
    return call.ends.isForever() ? Duration::max() : Duration(call.ends.remainingTime());
}

void DynamoClient::settleQuota(const Call &call)
{
    m_quota.giveBack(call.attempts > 1 ? call.spent : 1);
}

QCoro::Task<void> DynamoClient::pause(Duration duration)
{
    const auto shot = std::make_shared<OneShot>();
    m_pauses.insert(shot.get());
    // It outlives this when the client is closed first.
    detach(fireAfter(m_services.clock, duration, shot), tr("waiting to repeat a call"));
    co_await shot->fired();
    m_pauses.erase(shot.get());
}

QCoro::Task<DynamoAnswer> DynamoClient::call(QString operation, QJsonObject body)
{
    Call call;
    const QString table = tableIn(body);
    call.where =
        tr("%1 of %2 at %3")
            .arg(operation, table.isEmpty() ? u"tables"_s : table, m_endpoint.url.authority());
    if (m_rules.callMax != Duration::max())
        call.ends.setRemainingTime(m_rules.callMax);
    call.isRead = isReadOperation(operation);
    call.operation = std::move(operation);
    call.payload = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call.body = std::move(body);
    while (true) {
        ++call.attempts;
        call.refusal = {};
        DynamoAnswer answer = co_await attempt(&call);
        if (auto *reply = std::get_if<DynamoReply>(&answer)) {
            qCDebug(logs::dynamodb).noquote() << call.where << "is done, attempt" << call.attempts;
            settleQuota(call);
            reply->mayHaveRunBefore = call.mayHaveRun;
            co_return answer;
        }
        auto &failure = std::get<DynamoFailure>(answer);
        call.mayHaveRun = call.mayHaveRun || failure.mayHaveRun;
        if (!m_isClosed && repair(call, failure)) {
            --call.attempts;
            continue;
        }
        std::optional<Duration> delay;
        if (!m_isClosed)
            delay = pauseBeforeRetry(call, failure);
        if (delay) {
            // By our own word for it: the endpoint's may repeat what it was sent.
            qCInfo(logs::dynamodb).noquote()
                << call.where << "is repeated, because of" << nameOf(failure.kind) << "after"
                << delay->count() << "ms, attempt" << call.attempts;
            co_await pause(*delay);
        }
        if (delay && !m_isClosed)
            continue;
        // What the last attempt did not do, one before it may have done.
        failure.mayHaveRun = call.mayHaveRun;
        const bool isAnswer = failure.kind == DynamoFailureKind::ConditionFailed
            || failure.kind == DynamoFailureKind::TransactionCanceled;
        if (call.mayHaveRun && !isAnswer)
            failure.error.code = ErrorCode::OutcomeUnknown;
        qCDebug(logs::dynamodb).noquote()
            << call.where << "is not done:" << nameOf(failure.kind) << "attempt" << call.attempts;
        co_return answer;
    }
}

Result<DynamoEndpoint> endpointOf(const DynamoPlace &place, const AwsEnvironment &surroundings)
{
    const Result<DynamoPlace> meant = withEndpoint(place, surroundings);
    if (!meant)
        return meant.error();
    const Result<QString> region = regionOf(*meant, surroundings);
    if (!region)
        return region.error();
    return DynamoEndpoint{meant->endpoint.isEmpty() ? awsEndpoint(*region) : meant->endpoint,
                          *region};
}

Result<std::unique_ptr<DynamoLink>> DynamoLink::to(const DynamoPlace &place,
                                                   const StoreServices &services)
{
    // Region and credentials may follow from where the endpoint is, whoever named it.
    const Result<DynamoPlace> meant = withEndpoint(place, services.surroundings);
    if (!meant)
        return meant.error();
    Result<DynamoEndpoint> endpoint = endpointOf(*meant, services.surroundings);
    if (!endpoint)
        return endpoint.error();
    return std::unique_ptr<DynamoLink>(new DynamoLink(*meant, services, *std::move(endpoint)));
}

namespace {

RetryRules rulesFor(const StoreServices &services)
{
    RetryRules rules = retryRulesFrom(services.surroundings.environment);
    rules.callMax = services.limits.callMax;
    return rules;
}

} // namespace

DynamoLink::DynamoLink(const DynamoPlace &place, const StoreServices &services,
                       DynamoEndpoint endpoint)
    : m_place(place)
    , m_clock(services.clock)
    , m_random(freshSeed())
    , m_credentials(std::make_unique<CredentialsChain>(
          place,
          CredentialSources{services.surroundings, services.vault, services.clock.get(), {}}))
    , m_transport(services.limits)
    , m_client(std::move(endpoint), {&m_transport, m_credentials.get(), m_clock.get()},
               Random(m_random.next()), rulesFor(services))
{}

DynamoLink::~DynamoLink()
{
    close();
}

QCoro::Task<DynamoAnswer> DynamoLink::call(QString operation, QJsonObject body)
{
    return m_client.call(std::move(operation), std::move(body));
}

void DynamoLink::close()
{
    m_client.close();
    m_transport.close();
    m_credentials.reset();
}

} // namespace onecake
