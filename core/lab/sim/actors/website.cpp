// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/website.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int conflictCode = 409;
constexpr int tooEarlyCode = 425;
constexpr int tooManyCode = 429;

// A page has nothing but the status to go by, and takes it for what HTTP says that it means. A
// system that means something else by it is misunderstood here, as it would be.
std::optional<RetryCause> retryCauseOf(int code)
{
    if (code == conflictCode || code == tooEarlyCode)
        return RetryCause::InProgress;
    if (code == tooManyCode)
        return RetryCause::Throttled;
    return code >= 500 ? std::optional(RetryCause::ServerError) : std::nullopt;
}

} // namespace

Website::Website(World *world, Network *network, std::function<void(Envelope)> toApi,
                 std::function<void(Screen)> show)
    : m_world(world)
    , m_network(network)
    , m_toApi(std::move(toApi))
    , m_show(std::move(show))
    , m_budget(world->inputs.retry->quota)
{}

KeyMaker &Website::keysOf(const CustomerSpec &customer)
{
    return m_keys.try_emplace(customer.id, m_world).first->second;
}

// What crosses the good news on its way, a tap or a retry, must not go out under a new key.
bool Website::showsPlaced(const Intent &intent)
{
    const auto placed = m_placed.find(intent.number);
    if (placed == m_placed.end())
        return false;
    show(intent, ScreenKind::OnItsWay, placed->second.code, placed->second.order);
    return true;
}

void Website::submit(const Intent &intent)
{
    if (showsPlaced(intent))
        return;
    auto submission = std::make_shared<Submission>();
    submission->intent = &intent;
    send(submission);
}

bool Website::reloadsHere(QuestionKind kind, int number, const CustomerSpec &customer)
{
    Question question;
    question.kind = kind;
    question.number = number;
    const FaultKind fault = m_world->choices->choose(question).kind;
    const bool reloads =
        fault == FaultKind::ReloadBeforeAttempt || fault == FaultKind::ReloadOnReply;
    if (reloads)
        reload(customer);
    return reloads;
}

Event Website::aboutRequest(const Submission &submission, const std::optional<QString> &key) const
{
    Event event = message(Lane::Website, Lane::Api, MessageKind::Request);
    event.intent = submission.intent->number;
    event.attempt = submission.latestAttempt;
    event.actor = submission.intent->customer->id;
    event.key = key.value_or(QString());
    event.text = submission.intent->cake;
    return event;
}

int Website::begin(const std::shared_ptr<Submission> &submission)
{
    m_submissions.push_back(submission);
    submission->latestAttempt = static_cast<int>(m_submissions.size());
    ++submission->attemptsMade;
    return submission->latestAttempt;
}

void Website::post(const Submission &submission, const std::optional<QString> &key)
{
    m_network->carryRequest(
        aboutRequest(submission, key),
        [this, intent = submission.intent, attempt = submission.latestAttempt, key](int) {
            m_toApi({intent, attempt, key, {}, false});
        });
}

void Website::askAgain(const Intent &intent, const std::optional<QString> &key)
{
    auto submission = std::make_shared<Submission>();
    submission->intent = &intent;
    submission->isOver = true;
    begin(submission);
    post(*submission, key);
}

void Website::send(const std::shared_ptr<Submission> &submission)
{
    const int attempt = begin(submission);
    const Intent &intent = *submission->intent;
    // The page may have been loaded anew before this request: what was open is forgotten, this one
    // is not.
    submission->isOver = true;
    reloadsHere(QuestionKind::Send, attempt, *intent.customer);
    submission->isOver = false;
    const std::optional<QString> key = keysOf(*intent.customer).keyFor(intent, attempt);
    post(*submission, key);
    m_world->scheduler.after(m_world->inputs.retry->timeout,
                             [this, submission, attempt] { timeOut(submission, attempt); });
}

void Website::timeOut(const std::shared_ptr<Submission> &submission, int attempt)
{
    if (submission->isOver || submission->latestAttempt != attempt)
        return;
    Event timedOut = on(Lane::Website, EventKind::TimedOut);
    timedOut.intent = submission->intent->number;
    timedOut.attempt = attempt;
    timedOut.actor = submission->intent->customer->id;
    timedOut.span = m_world->inputs.retry->timeout;
    m_world->happened(std::move(timedOut));
    retryOrGiveUp(submission, RetryCause::Timeout, std::nullopt);
}

void Website::noteQuota(int before)
{
    const int left = m_budget.tokens();
    if (left != before)
        m_quotaChanges.push_back({m_world->scheduler.elapsed(), left - before, left});
}

bool Website::takeFromQuota(RetryCause cause)
{
    const int before = m_budget.tokens();
    const bool isTaken = m_budget.take(cause);
    noteQuota(before);
    return isTaken;
}

void Website::retryOrGiveUp(const std::shared_ptr<Submission> &submission, RetryCause cause,
                            std::optional<Duration> hint)
{
    keysOf(*submission->intent->customer).failed(*submission->intent);
    const RetryPolicy &retry = *m_world->inputs.retry;
    const ScreenKind failure =
        cause == RetryCause::Timeout ? ScreenKind::NoAnswer : ScreenKind::TryAgain;
    if (submission->attemptsMade >= retry.maxAttempts) {
        finish(*submission, failure, 0, 0);
        return;
    }
    Event event = on(Lane::Website, EventKind::RetryScheduled);
    event.intent = submission->intent->number;
    event.attempt = submission->latestAttempt;
    event.actor = submission->intent->customer->id;
    if (!takeFromQuota(cause)) {
        event.kind = EventKind::RetryDenied;
        m_world->happened(std::move(event));
        finish(*submission, failure, 0, 0);
        return;
    }
    const Duration wait =
        backoffBefore(retry, submission->attemptsMade + 1, cause, hint, m_world->random);
    event.span = wait;
    m_world->happened(std::move(event));
    const int attempt = submission->latestAttempt;
    m_world->scheduler.after(wait, [this, submission, attempt] {
        if (submission->isOver || submission->latestAttempt != attempt)
            return;
        submission->isOver = showsPlaced(*submission->intent);
        if (!submission->isOver)
            send(submission);
    });
}

void Website::sendReply(const ApiReply &reply)
{
    const Response &response = reply.outcome.response;
    Event event = doneBy(reply.execution, message(Lane::Api, Lane::Website, MessageKind::Reply));
    event.intent = reply.intent->number;
    event.actor = reply.intent->customer->id;
    event.code = response.code;
    event.order = orderIn(response.body);
    event.key = reply.outcome.id.key;
    event.text = nameOf(reply.outcome.kind);
    m_network->carryReply(std::move(event), [this, reply](int number) { receive(reply, number); });
}

void Website::receive(const ApiReply &reply, int replyNumber)
{
    const Intent &intent = *reply.intent;
    if (reloadsHere(QuestionKind::Receive, replyNumber, *intent.customer))
        return;
    const std::shared_ptr<Submission> submission =
        m_submissions.at(static_cast<size_t>(reply.execution.attempt) - 1);
    if (submission->isOver)
        return;
    const Response &response = reply.outcome.response;
    const std::optional<RetryCause> cause = retryCauseOf(response.code);
    if (cause && reply.execution.attempt != submission->latestAttempt)
        return; // an answer that is not final, to a request that was given up
    if (cause) {
        retryOrGiveUp(submission, *cause, reply.outcome.retryAfter);
        return;
    }
    if (response.isSuccess()) {
        const int before = m_budget.tokens();
        m_budget.succeeded();
        noteQuota(before);
        m_placed[intent.number] = {response.code, orderIn(response.body)};
        keysOf(*intent.customer).succeeded(intent);
    } else {
        keysOf(*intent.customer).failed(intent);
    }
    finish(*submission, response.isSuccess() ? ScreenKind::OnItsWay : ScreenKind::Refused,
           response.code, orderIn(response.body));
}

void Website::finish(Submission &submission, ScreenKind kind, int code, int order)
{
    submission.isOver = true;
    show(*submission.intent, kind, code, order);
}

void Website::show(const Intent &intent, ScreenKind kind, int code, int order)
{
    Event event = message(Lane::Website, Lane::Customer, MessageKind::Screen);
    event.intent = intent.number;
    event.actor = intent.customer->id;
    event.code = code;
    event.order = order;
    event.text = nameOf(kind);
    const int number = m_world->sent(event);
    m_world->scheduler.after(m_world->latencies().screen,
                             [this, event, number, screen = Screen{&intent, kind}] {
                                 m_world->arrived(event, number);
                                 m_show(screen);
                             });
}

void Website::reload(const CustomerSpec &customer)
{
    Event reloaded = on(Lane::Website, EventKind::Reloaded);
    reloaded.actor = customer.id;
    m_world->happened(std::move(reloaded));
    keysOf(customer).reloaded();
    const Intent *open = nullptr;
    for (const std::shared_ptr<Submission> &submission : m_submissions) {
        if (submission->intent->customer != &customer || submission->isOver)
            continue;
        submission->isOver = true;
        open = submission->intent;
    }
    if (open != nullptr)
        show(*open, ScreenKind::Blank, 0, 0);
}

void Website::abandon(const Intent &intent)
{
    for (const std::shared_ptr<Submission> &submission : m_submissions) {
        if (submission->intent == &intent)
            submission->isOver = true;
    }
}

} // namespace onecake
