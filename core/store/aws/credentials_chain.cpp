// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/credentials_chain.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration headStart = std::chrono::seconds(60);

class Waiting;

// One search and everybody who waits for it.
struct Search {
    RunningProcess running = std::make_shared<std::unique_ptr<CredentialProcess>>();
    std::vector<Waiting *> waiting;
    std::optional<Result<AwsCredentials>> end;
};

class Waiting
{
public:
    explicit Waiting(Search *search)
        : m_search(search)
    {}

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_search->waiting.push_back(this);
    }
    void await_resume() const noexcept {}
    void resume() { m_handle.resume(); }

private:
    Search *m_search;
    std::coroutine_handle<> m_handle;
};

using SearchPtr = std::shared_ptr<Search>;

// Whoever is resumed may call for credentials again, or destroy the chain.
void end(const SearchPtr &search, const Result<AwsCredentials> &result)
{
    search->end = result;
    for (Waiting *waiting : std::exchange(search->waiting, {}))
        waiting->resume();
}

QCoro::Task<Result<AwsCredentials>> endOf(SearchPtr search)
{
    if (!search->end)
        co_await Waiting(search.get());
    // A copy, because QCoro 0.8 moves from whatever is returned and not const.
    const Result<AwsCredentials> result = *search->end;
    co_return result;
}

QCoro::Task<Result<AwsCredentials>> answerOf(AwsCredentials credentials)
{
    co_return credentials;
}

} // namespace

struct CredentialsChain::State {
    DynamoPlace place;
    CredentialSources sources;
    std::optional<AwsCredentials> known;
    Instant goodUntil;
    SearchPtr search; // that is under way

    [[nodiscard]] Result<AwsCredentials> take(const Result<AwsCredentials> &found);
    static QCoro::Task<void> run(std::shared_ptr<State> state, SearchPtr search);
};

// What was found becomes what is known.
Result<AwsCredentials> CredentialsChain::State::take(const Result<AwsCredentials> &found)
{
    const Instant now = sources.clock->now();
    if (found)
        known = *found;
    if (!known || (known->expiresAt && *known->expiresAt <= now))
        return found;
    const Instant expiry = known->expiresAt.value_or(never);
    goodUntil = expiry - headStart > now ? expiry - headStart : expiry;
    return *known;
}

QCoro::Task<void> CredentialsChain::State::run(std::shared_ptr<State> state, SearchPtr search)
{
    const Result<AwsCredentials> found =
        co_await findCredentials(state->place, state->sources, search->running);
    if (search->end)
        co_return; // The chain is gone.
    state->search.reset();
    end(search, state->take(found));
}

CredentialsChain::CredentialsChain(DynamoPlace place, CredentialSources sources)
    : m_state(std::make_shared<State>(State{std::move(place), std::move(sources), {}, {}, {}}))
{}

CredentialsChain::~CredentialsChain()
{
    const SearchPtr search = std::exchange(m_state->search, nullptr);
    if (!search)
        return;
    end(search,
        Error{ErrorCode::InvalidInput,
              u"dynamodb:"_s + textOf(m_state->place),
              u"its credentials were still searched when it was closed"_s,
              {}});
    search->running->reset();
}

QCoro::Task<Result<AwsCredentials>> CredentialsChain::credentials()
{
    if (m_state->known && m_state->sources.clock->now() < m_state->goodUntil)
        return answerOf(*m_state->known);
    if (m_state->search)
        return endOf(m_state->search);
    const auto search = std::make_shared<Search>();
    m_state->search = search;
    State::run(m_state, search);
    return endOf(search);
}

// A search that is under way began after whatever was refused had been found, so that it goes on:
// many callers that are refused together must not start a program each.
void CredentialsChain::forget()
{
    m_state->known.reset();
}

} // namespace onecake
