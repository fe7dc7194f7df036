// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/credentials_chain.h"

#include "core/base/text/tr.h"
#include "core/store/aws/aws_credentials.h"

#include <QDateTime>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString keyVariable = u"AWS_ACCESS_KEY_ID"_s;
const QString secretVariable = u"AWS_SECRET_ACCESS_KEY"_s;
const QString tokenVariable = u"AWS_SESSION_TOKEN"_s;
const QString expiryVariable = u"AWS_CREDENTIAL_EXPIRATION"_s; // as the AWS command line exports it

using Found = Result<AwsCredentials>;

Found unlessExpired(AwsCredentials credentials, const Clock *clock)
{
    if (!credentials.expiresAt || clock->now() < *credentials.expiresAt)
        return credentials;
    return invalidInput(credentials.source,
                        tr("the credentials expired at %1").arg(textOf(*credentials.expiresAt)),
                        tr("Get new ones"));
}

// What was tried until now, and whether the search may go on.
struct Trail {
    QStringList tried;
    QString remedy;
    bool isOver = false;

    void noteAbsence(const QString &reason) { tried.append(reason); }
    void noteTrouble(const Error &error)
    {
        tried.append(error.where + u": "_s + error.problem);
        remedy = error.remedy;
        isOver = true;
    }
};

Found readEnvironment(const AwsEnvironment &surroundings)
{
    const QString where = u"environment"_s;
    AwsCredentials credentials{surroundings.variable(keyVariable).toUtf8(),
                               surroundings.variable(secretVariable).toUtf8(),
                               surroundings.variable(tokenVariable).toUtf8(), std::nullopt,
                               tr("%1 in the environment").arg(keyVariable)};
    const QString expiry = surroundings.variable(expiryVariable);
    if (!expiry.isEmpty()) {
        credentials.expiresAt = parseExpiry(expiry);
        if (!credentials.expiresAt)
            return invalidInput(where,
                                tr("%1 is not a time with its time zone").arg(expiryVariable));
    }
    return checkedCredentials(std::move(credentials), {keyVariable, secretVariable, tokenVariable},
                              where);
}

std::optional<AwsCredentials> tryEnvironment(const CredentialSources &sources, Trail &trail)
{
    const bool isSet = !sources.surroundings.variable(keyVariable).isEmpty()
        || !sources.surroundings.variable(secretVariable).isEmpty();
    if (!isSet) {
        trail.noteAbsence(tr("environment: %1 is not set").arg(keyVariable));
        return std::nullopt;
    }
    const Found read = readEnvironment(sources.surroundings);
    const Found found = read ? unlessExpired(*read, sources.clock) : read;
    if (found)
        return *found;
    trail.noteTrouble(found.error());
    return std::nullopt;
}

QCoro::Task<Found> readProfile(QString profile, SharedFiles files, CredentialSources sources,
                               RunningProcess running)
{
    const Result<ProfileSource> source = credentialsIn(files, profile);
    if (!source)
        co_return source.error();
    if (const auto *keys = std::get_if<AwsCredentials>(&*source))
        co_return *keys;
    *running = std::make_unique<CredentialProcess>(
        std::get<CredentialCommand>(*source), sources.surroundings.environment, sources.limits);
    const Found printed = co_await (*running)->run();
    if (!printed)
        co_return printed;
    co_return unlessExpired(*printed, sources.clock);
}

// The profile that nobody named need not be there.
bool mayBeAbsent(const SharedFiles &files, const AwsEnvironment &surroundings)
{
    return surroundings.variable(u"AWS_PROFILE"_s).isEmpty()
        && !files.profiles.contains(surroundings.profile());
}

Found madeUp()
{
    return AwsCredentials{
        "local", "local", {}, std::nullopt, tr("made up, because the endpoint is on this machine"),
        true};
}

Error nothingFound(const DynamoPlace &place, const Trail &trail)
{
    const QString remedy = trail.remedy.isEmpty()
        ? tr("Set %1 and %2, or add profile=NAME or keychain=NAME to the name of the store")
              .arg(keyVariable, secretVariable)
        : trail.remedy;
    return invalidInput(u"dynamodb:"_s + textOf(place),
                        tr("there are no credentials: ") + trail.tried.join(u"; "_s), remedy);
}

QCoro::Task<Found> fromVault(DynamoPlace place, CredentialSources sources)
{
    const Found read = co_await sources.vault->read(place.keychain);
    if (!read)
        co_return read;
    co_return unlessExpired(*read, sources.clock);
}

QCoro::Task<Found> fromProfile(DynamoPlace place, CredentialSources sources, RunningProcess running)
{
    const Result<SharedFiles> files = readSharedFiles(sources.surroundings);
    if (!files)
        co_return files.error();
    const Found read = co_await readProfile(place.profile, *files, sources, running);
    co_return read;
}

QCoro::Task<Found> fromDefaults(DynamoPlace place, CredentialSources sources,
                                RunningProcess running)
{
    Trail trail;
    if (const auto credentials = tryEnvironment(sources, trail))
        co_return *credentials;
    const bool mayMakeUp = isLoopback(place.endpoint);
    if (!trail.isOver || mayMakeUp) {
        const Result<SharedFiles> files = readSharedFiles(sources.surroundings);
        const QString profile = sources.surroundings.profile();
        if (!files)
            trail.noteTrouble(files.error());
        else if (mayBeAbsent(*files, sources.surroundings))
            trail.noteAbsence(tr("profile \"%1\": %2").arg(profile, files->whatIsThere()));
        else {
            const Found read = co_await readProfile(profile, *files, sources, running);
            if (read)
                co_return read;
            trail.noteTrouble(read.error());
        }
    }
    if (mayMakeUp)
        co_return madeUp();
    co_return nothingFound(place, trail);
}

} // namespace

QCoro::Task<Result<AwsCredentials>> findCredentials(DynamoPlace place, CredentialSources sources,
                                                    RunningProcess running)
{
    if (!place.keychain.isEmpty())
        return fromVault(std::move(place), std::move(sources));
    if (!place.profile.isEmpty())
        return fromProfile(std::move(place), std::move(sources), std::move(running));
    return fromDefaults(std::move(place), std::move(sources), std::move(running));
}

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

namespace {

// Other once somebody has written to one of the shared files: keys are rotated there. A keychain
// does not tell.
QString stampOf(const DynamoPlace &place, const AwsEnvironment &surroundings)
{
    if (!place.keychain.isEmpty())
        return {};
    QStringList parts;
    for (const QString &path : {surroundings.configFile(), surroundings.credentialsFile()}) {
        const QFileInfo file(path);
        parts.append(u"%1 %2"_s.arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size()));
    }
    return parts.join(u' ');
}

} // namespace

struct CredentialsChain::State {
    DynamoPlace place;
    CredentialSources sources;
    std::optional<AwsCredentials> known;
    Instant goodUntil;
    QString filesThen = {}; // as stampOf() had them when the known ones were searched
    SearchPtr search = {}; // that is under way

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
              tr("its credentials were still searched when it was closed"),
              {}});
    search->running->reset();
}

QCoro::Task<Result<AwsCredentials>> CredentialsChain::credentials()
{
    const bool isGood = m_state->known && m_state->sources.clock->now() < m_state->goodUntil;
    if (isGood && m_state->filesThen == stampOf(m_state->place, m_state->sources.surroundings))
        return answerOf(*m_state->known);
    if (m_state->search)
        return endOf(m_state->search);
    const auto search = std::make_shared<Search>();
    m_state->search = search;
    m_state->filesThen = stampOf(m_state->place, m_state->sources.surroundings);
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
