// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Saved connections and their secrets, as a window asks for them: without waiting.

#include "core/session/connections/connection_manager.h"
#include "tests/support/await.h"
#include "tests/support/connection_texts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Answers every call with the same trouble.
class ClosedVault final : public SecretVault
{
public:
    explicit ClosedVault(ErrorCode code)
        : m_error{code, u"the keychain"_s, u"is closed"_s, {}}
    {}

    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString, AwsCredentials) override
    {
        co_return m_error;
    }
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString) override { co_return m_error; }
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString) override { co_return m_error; }

private:
    Error m_error;
};

const AwsCredentials secret{"AKID", "hush", {}, std::nullopt, {}};

} // namespace

class TestConnectionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }

    void readsWhatAnotherProcessSaved();
    void savesAndKeepsTheSecretElsewhere();
    void takesTheSecretAlongToAnotherName();
    void forgetsASecretThatIsNotNeededAnyMore();
    void removesAConnectionWithItsSecret();
    void refusesANameThatIsTakenAndTouchesNoSecret();
    void saysWhereSecretsGo_data();
    void saysWhereSecretsGo();
    void savesTheConnectionWhoseSecretCannotBeKept();
    void savesAllThatWasAskedForInItsOrder();
    void finishesWhatItBegan();

private:
    void make(std::shared_ptr<SecretVault> vault);
    [[nodiscard]] bool save(const QString &oldName, const Connection &connection,
                            const std::optional<AwsCredentials> &typed = std::nullopt);
    [[nodiscard]] bool isKept(const QString &name)
    {
        return static_cast<bool>(m_vault->find(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::shared_ptr<SessionVault> m_vault;
    std::unique_ptr<ConnectionManager> m_book;
};

void TestConnectionBook::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"config/connections.json"_s);
    m_vault = std::make_shared<SessionVault>();
    make(m_vault);
}

void TestConnectionBook::make(std::shared_ptr<SecretVault> vault)
{
    StoreServices services;
    services.clock = std::make_shared<SystemClock>();
    services.vault = std::move(vault);
    m_book = std::make_unique<ConnectionManager>(m_file, services);
}

bool TestConnectionBook::save(const QString &oldName, const Connection &connection,
                              const std::optional<AwsCredentials> &typed)
{
    const QSignalSpy saved(m_book.get(), &ConnectionManager::saved);
    m_book->save(oldName, connection, typed);
    return QTest::qWaitFor([&saved] { return saved.count() == 1; }, patienceMs);
}

void TestConnectionBook::readsWhatAnotherProcessSaved()
{
    const Connection shop = connectionOf(u"Shop"_s, u"sqlite:/srv/orders.db"_s);
    QVERIFY(changeConnections(m_file, [&shop](Connections &all) { return all.add(shop); }));
    QCOMPARE(m_book->connections(), Connections());
    const QSignalSpy changed(m_book.get(), &ConnectionManager::changed);
    m_book->reload();
    QCOMPARE(changed.count(), 0); // not at once
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(namesOf(m_book->connections()), QStringList{u"Shop"_s});
}

void TestConnectionBook::savesAndKeepsTheSecretElsewhere()
{
    const QSignalSpy found(m_book.get(), &ConnectionManager::secretFound);
    QVERIFY(save({}, connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s), secret));
    QCOMPARE(namesOf(*loadConnections(m_file)), QStringList{u"Shop"_s});
    QCOMPARE(m_vault->find(u"Shop"_s)->secretAccessKey, QByteArray("hush"));
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.front().at(1).value<SecretState>(), SecretState::KeptForSession);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("hush") && !text.contains("AKID"));
}

void TestConnectionBook::takesTheSecretAlongToAnotherName()
{
    QVERIFY(save({}, connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s), secret));
    QVERIFY(save(u"Shop"_s, connectionOf(u"Store"_s, u"dynamodb:orders?keychain=Store"_s)));
    QVERIFY(isKept(u"Store"_s) && !isKept(u"Shop"_s));
    QCOMPARE(namesOf(m_book->connections()), QStringList{u"Store"_s});

    AwsCredentials newer = secret;
    newer.secretAccessKey = "newer";
    QVERIFY(save(u"Store"_s, connectionOf(u"Depot"_s, u"dynamodb:orders?keychain=Depot"_s), newer));
    QVERIFY(!isKept(u"Store"_s));
    QCOMPARE(m_vault->find(u"Depot"_s)->secretAccessKey, QByteArray("newer"));
}

void TestConnectionBook::forgetsASecretThatIsNotNeededAnyMore()
{
    QVERIFY(save({}, connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s), secret));
    QVERIFY(save(u"Shop"_s, connectionOf(u"Shop"_s, u"dynamodb:orders?profile=shop"_s)));
    QVERIFY(!isKept(u"Shop"_s));
}

void TestConnectionBook::removesAConnectionWithItsSecret()
{
    QVERIFY(save({}, connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s), secret));
    const QSignalSpy changed(m_book.get(), &ConnectionManager::changed);
    m_book->remove(u"Shop"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_book->connections(), Connections());
    QTRY_VERIFY(!isKept(u"Shop"_s));
}

void TestConnectionBook::refusesANameThatIsTakenAndTouchesNoSecret()
{
    const Connection shop = connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s);
    QVERIFY(save({}, shop, secret));
    const QSignalSpy failed(m_book.get(), &ConnectionManager::failed);
    AwsCredentials other = secret;
    other.secretAccessKey = "other";
    m_book->save({}, shop, other);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(sentence(failed.front().front().value<Error>()),
             u"connection \"Shop\": there already is a connection of that name. Choose another "
             "name."_s);
    QCOMPARE(m_vault->find(u"Shop"_s)->secretAccessKey, QByteArray("hush"));
}

void TestConnectionBook::saysWhereSecretsGo_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<SecretState>("state");
    QTest::newRow("none kept") << static_cast<int>(ErrorCode::InvalidInput) << SecretState::Absent;
    QTest::newRow("no keychain") << static_cast<int>(ErrorCode::StoreUnavailable)
                                 << SecretState::AbsentWithoutKeychain;
    QTest::newRow("denied") << static_cast<int>(ErrorCode::StoreUnusable) << SecretState::Denied;
}

void TestConnectionBook::saysWhereSecretsGo()
{
    QFETCH(int, code);
    QFETCH(SecretState, state);
    make(std::make_shared<ClosedVault>(static_cast<ErrorCode>(code)));
    const QSignalSpy found(m_book.get(), &ConnectionManager::secretFound);
    m_book->lookForSecret(u"Shop"_s);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.front().at(1).value<SecretState>(), state);
}

void TestConnectionBook::savesTheConnectionWhoseSecretCannotBeKept()
{
    make(std::make_shared<ClosedVault>(ErrorCode::StoreUnusable));
    const QSignalSpy failed(m_book.get(), &ConnectionManager::failed);
    QVERIFY(save({}, connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s), secret));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(namesOf(m_book->connections()), QStringList{u"Shop"_s});
}

void TestConnectionBook::savesAllThatWasAskedForInItsOrder()
{
    const QSignalSpy saved(m_book.get(), &ConnectionManager::saved);
    QStringList names;
    for (int number = 0; number < 20; ++number) {
        names.append(u"Shop %1"_s.arg(number));
        m_book->save({}, connectionOf(names.back(), u"sqlite:/srv/orders.db"_s), std::nullopt);
    }
    QTRY_COMPARE(saved.count(), 20);
    QCOMPARE(namesOf(m_book->connections()), names);
    QCOMPARE(namesOf(*loadConnections(m_file)), names);
}

void TestConnectionBook::finishesWhatItBegan()
{
    m_book->save({}, connectionOf(u"Shop"_s, u"sqlite:/srv/orders.db"_s), std::nullopt);
    m_book.reset();
    QCOMPARE(namesOf(*loadConnections(m_file)), QStringList{u"Shop"_s});
}

ONECAKE_TEST(TestConnectionBook)
#include "tst_connection_book.moc"
