// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/secret_vault.h"

#include "core/base/text/tr.h"
#include "core/store/aws/aws_credentials.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Keychain = std::shared_ptr<SecretVault>;
using Session = std::shared_ptr<SessionVault>;

bool isWithoutKeychain(const Error &error)
{
    return error.code == ErrorCode::StoreUnavailable;
}

QCoro::Task<Result<VaultPlace>> storeIn(Keychain keychain, Session session, QString connection,
                                        AwsCredentials secret)
{
    const Result<VaultPlace> stored = co_await keychain->store(connection, secret);
    if (!stored && isWithoutKeychain(stored.error()))
        co_return session->keep(connection, secret);
    if (stored) // What memory holds is older.
        session->forget(connection);
    co_return stored;
}

QCoro::Task<Result<AwsCredentials>> readFrom(Keychain keychain, Session session, QString connection)
{
    const Result<AwsCredentials> kept = session->find(connection);
    if (kept)
        co_return kept;
    const Result<AwsCredentials> stored = co_await keychain->read(connection);
    co_return stored;
}

QCoro::Task<Result<void>> removeFrom(Keychain keychain, Session session, QString connection)
{
    const Result<void> removed = co_await keychain->remove(connection);
    if (!removed && !isWithoutKeychain(removed.error()))
        co_return removed;
    session->forget(connection);
    co_return Result<void>();
}

} // namespace

Result<VaultPlace> SessionVault::keep(const QString &connection, AwsCredentials secret)
{
    const Result<AwsCredentials> checked = storable(connection, std::move(secret));
    if (!checked)
        return checked.error();
    m_secrets.insert(connection, *checked);
    return VaultPlace::SessionOnly;
}

Result<AwsCredentials> SessionVault::find(const QString &connection) const
{
    const auto found = m_secrets.constFind(connection);
    if (found == m_secrets.constEnd())
        return Error{ErrorCode::InvalidInput, tr("connection \"%1\"").arg(connection),
                     tr("no secret is kept for it in this session"),
                     tr("Enter its access key again")};
    AwsCredentials secret = *found;
    secret.source = tr("connection \"%1\", for this session only").arg(connection);
    return secret;
}

QCoro::Task<Result<VaultPlace>> SessionVault::store(QString connection, AwsCredentials secret)
{
    co_return keep(connection, std::move(secret));
}

QCoro::Task<Result<AwsCredentials>> SessionVault::read(QString connection)
{
    co_return find(connection);
}

QCoro::Task<Result<void>> SessionVault::remove(QString connection)
{
    forget(connection);
    co_return Result<void>();
}

FallbackVault::FallbackVault(std::shared_ptr<SecretVault> keychain)
    : m_keychain(std::move(keychain))
    , m_session(std::make_shared<SessionVault>())
{}

QCoro::Task<Result<VaultPlace>> FallbackVault::store(QString connection, AwsCredentials secret)
{
    return storeIn(m_keychain, m_session, std::move(connection), std::move(secret));
}

QCoro::Task<Result<AwsCredentials>> FallbackVault::read(QString connection)
{
    return readFrom(m_keychain, m_session, std::move(connection));
}

QCoro::Task<Result<void>> FallbackVault::remove(QString connection)
{
    return removeFrom(m_keychain, m_session, std::move(connection));
}

QCoro::Task<Result<VaultPlace>> moveSecret(std::shared_ptr<SecretVault> vault, QString connection,
                                           QString newName)
{
    const Result<AwsCredentials> secret = co_await vault->read(connection);
    if (!secret)
        co_return secret.error();
    const Result<VaultPlace> stored = co_await vault->store(newName, *secret);
    if (!stored || newName == connection)
        co_return stored;
    const Result<void> removed = co_await vault->remove(connection);
    if (!removed)
        co_return removed.error();
    co_return stored;
}

Result<AwsCredentials> storable(const QString &connection, AwsCredentials secret)
{
    if (connection.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     {},
                     tr("a secret is kept under its connection's name, which is empty"),
                     {}};
    return checkedCredentials(
        std::move(secret),
        {tr("the access key id"), tr("the secret access key"), tr("the session token")},
        tr("connection \"%1\"").arg(connection));
}

namespace {

const QString service = u"OneCake"_s;

QString whereOf(const QString &connection)
{
    return tr("connection \"%1\"").arg(connection);
}

Error failureOf(QKeychain::Error error, const QString &message, const QString &connection)
{
    const QString details = message.isEmpty() ? QString() : u": "_s + message;
    switch (error) {
    // Also what the Secret Service says of a locked keychain that nobody unlocked.
    case QKeychain::EntryNotFound:
        return {ErrorCode::InvalidInput, whereOf(connection),
                tr("the system's keychain has no secret for it, or is locked"),
                tr("Unlock the keychain, or enter the access key again")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorCode::StoreUnusable, whereOf(connection),
                tr("the system's keychain denied access") + details,
                tr("Unlock the keychain and try again")};
    // The library's word for everything that the Secret Service does not name, among them that
    // there is no D-Bus and that nobody serves it.
    case QKeychain::OtherError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::NoError:
        break;
    }
    return {ErrorCode::StoreUnavailable, whereOf(connection),
            tr("the system has no keychain that works") + details,
            tr("Start one, such as GNOME Keyring or KWallet, or enter the access key for this "
               "session")};
}

struct JobEnd {
    QKeychain::Error error;
    QString message;
    QByteArray data;
};

// The library goes on with a job whatever becomes of who waits for it, so that the job is only
// deleted once it has ended.
QCoro::Task<JobEnd> run(QKeychain::Job *job, QString connection)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(connection);
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished);
    JobEnd end{job->error(), job->errorString(), {}};
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        end.data = reading->textData().toUtf8();
    job->deleteLater();
    co_return end;
}

} // namespace

QCoro::Task<Result<VaultPlace>> KeychainVault::store(QString connection, AwsCredentials secret)
{
    const Result<AwsCredentials> checked = storable(connection, std::move(secret));
    if (!checked)
        co_return checked.error();
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(toCredentialJson(*checked)));
    const JobEnd end = co_await run(job, connection);
    if (end.error != QKeychain::NoError)
        co_return failureOf(end.error, end.message, connection);
    co_return VaultPlace::Keychain;
}

QCoro::Task<Result<AwsCredentials>> KeychainVault::read(QString connection)
{
    auto *const job = new QKeychain::ReadPasswordJob(service);
    const JobEnd end = co_await run(job, connection);
    if (end.error != QKeychain::NoError)
        co_return failureOf(end.error, end.message, connection);
    Result<AwsCredentials> secret =
        parseCredentialJson(end.data, whereOf(connection) + tr(", its secret in the keychain"));
    if (secret)
        secret->source = tr("the system's keychain, for ") + whereOf(connection);
    co_return secret;
}

// A locked Secret Service calls it a success to remove nothing. Writing tells whether there is
// access, so that the secret is written over first.
QCoro::Task<Result<void>> KeychainVault::remove(QString connection)
{
    auto *const overwriting = new QKeychain::WritePasswordJob(service);
    overwriting->setTextData(u"removed"_s);
    const JobEnd overwritten = co_await run(overwriting, connection);
    if (overwritten.error != QKeychain::NoError)
        co_return failureOf(overwritten.error, overwritten.message, connection);
    auto *const job = new QKeychain::DeletePasswordJob(service);
    const JobEnd end = co_await run(job, connection);
    if (end.error != QKeychain::NoError && end.error != QKeychain::EntryNotFound)
        co_return failureOf(end.error, end.message, connection);
    co_return Result<void>();
}

} // namespace onecake
