// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A client of DynamoDB without a network: its transport answers by script, its clock is virtual.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "tests/support/await.h"

#include <deque>

namespace onecake::test {

inline constexpr auto secretText = "SECRET+ACCESS/KEY";
inline constexpr auto sessionText = "SESSION//TOKEN+TEXT=";

// Answers in the order of the script, at once, and keeps what it was sent.
class ScriptedTransport final : public HttpTransport
{
public:
    [[nodiscard]] QCoro::Task<HttpAnswer> post(HttpRequest request) override
    {
        requests.push_back(std::move(request));
        if (script.empty())
            qFatal("ScriptedTransport: nothing is planned for request %zu", requests.size());
        HttpAnswer answer = std::move(script.front());
        if (!isEndless || script.size() > 1)
            script.pop_front();
        else
            script.front() = answer;
        if (holdsBack)
            co_await isReleased.fired();
        co_return answer;
    }

    std::deque<HttpAnswer> script;
    bool isEndless = false; // the last answer of the script again and again
    bool holdsBack = false; // the answer comes when `isReleased` fires
    OneShot isReleased;
    std::vector<HttpRequest> requests;
};

class CountingCredentials final : public CredentialsProvider
{
public:
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> credentials() override
    {
        // QCoro 0.8 would move the member itself.
        Result<AwsCredentials> copy = current;
        co_return copy;
    }
    void forget() override
    {
        ++timesForgotten;
        if (renewed)
            current = *renewed;
    }

    Result<AwsCredentials> current =
        AwsCredentials{"KEYONE", secretText, sessionText, std::nullopt, {}};
    std::optional<AwsCredentials> renewed; // what is there after forget()
    int timesForgotten = 0;
};

// Sleeping takes no time, or, where it holds, never ends before the clock does.
class JumpingClock final : public Clock
{
public:
    ~JumpingClock() override
    {
        for (const auto &sleeper : m_sleepers)
            sleeper->fire();
    }

    [[nodiscard]] Instant now() const override { return instant; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        slept.push_back(duration);
        if (holds) {
            const auto sleeper = m_sleepers.emplace_back(std::make_shared<OneShot>());
            co_await sleeper->fired();
        }
        instant += duration;
    }

    Instant instant{std::chrono::hours(500'000)};
    std::vector<Duration> slept;
    bool holds = false;

private:
    std::vector<std::shared_ptr<OneShot>> m_sleepers;
};

struct ScriptedClient {
    explicit ScriptedClient(RetryRules rules = retryRules2026(), std::uint64_t seed = 1)
        : client({QUrl(QStringLiteral("http://127.0.0.1:8000")), QStringLiteral("local")},
                 {&transport, &credentials, &clock}, Random(seed), rules)
    {}

    void answer(HttpAnswer answer) { transport.script.push_back(std::move(answer)); }
    void answerForEver(HttpAnswer answer)
    {
        transport.script = {std::move(answer)};
        transport.isEndless = true;
    }

    DynamoAnswer call(const QString &operation)
    {
        return await(client.call(operation, {{QStringLiteral("TableName"), QStringLiteral("t")}}));
    }
    DynamoAnswer write() { return call(QStringLiteral("PutItem")); }
    DynamoAnswer read() { return call(QStringLiteral("GetItem")); }

    [[nodiscard]] std::size_t timesSent() const { return transport.requests.size(); }

    JumpingClock clock;
    ScriptedTransport transport;
    CountingCredentials credentials;
    DynamoClient client;
};

inline QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    for (const auto &[header, value] : request.headers) {
        if (name.compare(header, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

inline HttpReply replyWith(int status, const QByteArray &body, HttpHeaders headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body};
}

inline HttpReply refusal(const QByteArray &type, const QByteArray &message = "no",
                         HttpHeaders headers = {})
{
    return replyWith(400, R"({"__type":"x#)" + type + R"(","message":")" + message + R"("})",
                     std::move(headers));
}

inline HttpReply done()
{
    return replyWith(200, "{}");
}

inline HttpReply serverFault()
{
    return replyWith(500, R"({"__type":"x#InternalServerError","message":"oh"})");
}

inline HttpReply throttled(HttpHeaders headers = {})
{
    return refusal("ThrottlingException", "slower", std::move(headers));
}

// The request left, and nothing came back.
inline HttpFailure lostReply()
{
    return {{ErrorCode::OutcomeUnknown, {}, QStringLiteral("the connection broke"), {}}, false};
}

inline HttpFailure timedOut()
{
    return {{ErrorCode::OutcomeUnknown, {}, QStringLiteral("the endpoint fell silent"), {}}, true};
}

inline HttpFailure notSent()
{
    return {{ErrorCode::StoreUnavailable, {}, QStringLiteral("nothing listens"), {}}, false};
}

inline bool succeeded(const DynamoAnswer &answer)
{
    return std::holds_alternative<DynamoReply>(answer);
}

// Of an answer that must be one: else the program ends here.
inline const DynamoFailure &failureIn(const DynamoAnswer &answer)
{
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    if (failure == nullptr)
        qFatal("the call succeeded, which it must not");
    return *failure;
}

} // namespace onecake::test
