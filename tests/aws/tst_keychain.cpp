// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Secrets in a real keychain: GNOME Keyring, in a session of its own that comes and goes with this
// program.

#include "core/store/aws/secret_vault.h"
#include "tests/support/await.h"
#include "tests/support/remote/private_keychain.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const AwsCredentials lasting{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG", {}, std::nullopt, {}};
const AwsCredentials temporary{
    "ASIDEXAMPLE", "hush/hush+=", "IQoJb3JpZ2lu", fromEpochMs(1'795'168'800'123), {}};

// What was kept, or the sentence that says why not.
QString print(const Result<AwsCredentials> &secret)
{
    if (!secret)
        return sentence(secret.error());
    return QString::fromUtf8(secret->accessKeyId + ' ' + secret->secretAccessKey + ' '
                             + secret->sessionToken);
}

template<typename Value>
ErrorCode codeOf(const Result<Value> &result)
{
    return result ? ErrorCode::WorkFailed : result.error().code;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychain(PrivateKeychain *system)
        : m_system(system)
    {}

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackWhatItKeeps();
    void writesNoSecretInClear();
    void replacesWhatItKept();
    void removesWhatItKeeps();
    void refusesWhatCannotBeUsed();
    void answersManyAtOnce();
    void answersAlsoWhenItIsDestroyed();
    void saysThatALockedKeychainDeniesAccess();

private:
    PrivateKeychain *m_system;
    KeychainVault m_vault;
};

void TestKeychain::initTestCase()
{
    QCOMPARE(m_system->startBus(), QString());
    QCOMPARE(m_system->startKeyring(), QString());
}

void TestKeychain::givesBackWhatItKeeps()
{
    const auto stored = await(m_vault.store(u"shop"_s, lasting));
    QVERIFY(stored);
    QCOMPARE(*stored, VaultPlace::Keychain);
    QVERIFY(await(m_vault.store(u"bäckerei: 1"_s, temporary)));

    AwsCredentials shop = lasting;
    shop.source = u"the system's keychain, for connection \"shop\""_s;
    const auto first = await(m_vault.read(u"shop"_s));
    QVERIFY2(first, qPrintable(print(first)));
    QVERIFY(*first == shop);
    const auto second = await(KeychainVault().read(u"bäckerei: 1"_s));
    QVERIFY2(second, qPrintable(print(second)));
    QVERIFY(second->expiresAt == temporary.expiresAt);
    QCOMPARE(print(second), u"ASIDEXAMPLE hush/hush+= IQoJb3JpZ2lu"_s);
}

void TestKeychain::writesNoSecretInClear()
{
    QVERIFY(await(m_vault.store(u"shop"_s, lasting)));
    QVERIFY(m_system->filesOnDisk() > 0);
    QVERIFY(!m_system->isOnDisk(lasting.secretAccessKey));
}

void TestKeychain::replacesWhatItKept()
{
    QVERIFY(await(m_vault.store(u"shop"_s, lasting)));
    QVERIFY(await(m_vault.store(u"shop"_s, temporary)));
    QCOMPARE(print(await(m_vault.read(u"shop"_s))), u"ASIDEXAMPLE hush/hush+= IQoJb3JpZ2lu"_s);
}

void TestKeychain::removesWhatItKeeps()
{
    QVERIFY(await(m_vault.store(u"shop"_s, lasting)));
    for (int time = 0; time < 2; ++time) {
        QVERIFY(await(m_vault.remove(u"shop"_s)));
        const auto gone = await(m_vault.read(u"shop"_s));
        QCOMPARE(codeOf(gone), ErrorCode::InvalidInput);
        QCOMPARE(print(gone),
                 u"connection \"shop\": the system's keychain has no secret for it, or is locked. "
                 "Unlock the keychain, or enter the access key again."_s);
    }
}

void TestKeychain::refusesWhatCannotBeUsed()
{
    QCOMPARE(codeOf(await(m_vault.store({}, lasting))), ErrorCode::InvalidInput);
    const auto half = await(m_vault.store(u"half"_s, {"AKID", {}, {}, std::nullopt, {}}));
    QCOMPARE(codeOf(half), ErrorCode::InvalidInput);
    QCOMPARE(half.error().problem,
             u"the access key id is given, but the secret access key is not, expected both"_s);
    QCOMPARE(codeOf(await(m_vault.read(u"half"_s))), ErrorCode::InvalidInput);
}

void TestKeychain::answersManyAtOnce()
{
    std::vector<QCoro::Task<Result<VaultPlace>>> stores;
    for (int i = 0; i < 20; ++i)
        stores.push_back(m_vault.store(u"many %1"_s.arg(i), lasting));
    for (auto &store : stores)
        QVERIFY(await(std::move(store)));
    for (int i = 0; i < 20; ++i)
        QVERIFY(await(m_vault.read(u"many %1"_s.arg(i))));
}

void TestKeychain::answersAlsoWhenItIsDestroyed()
{
    auto vault = std::make_unique<FallbackVault>(std::make_shared<KeychainVault>());
    auto storing = vault->store(u"late"_s, lasting);
    auto reading = vault->read(u"late"_s);
    vault.reset();
    QVERIFY(await(std::move(storing)));
    QCOMPARE(print(await(std::move(reading))), u"AKIDEXAMPLE wJalrXUtnFEMI/K7MDENG "_s);
}

void TestKeychain::saysThatALockedKeychainDeniesAccess()
{
    FallbackVault vault(std::make_shared<KeychainVault>());
    QVERIFY(await(vault.store(u"shop"_s, lasting)));
    QCOMPARE(m_system->lock(), QString());

    const auto stored = await(vault.store(u"shop"_s, temporary));
    QCOMPARE(codeOf(stored), ErrorCode::StoreUnusable);
    QVERIFY(sentence(stored.error())
                .startsWith(u"connection \"shop\": the system's keychain denied access"));
    QCOMPARE(codeOf(await(vault.remove(u"shop"_s))), ErrorCode::StoreUnusable);
    QCOMPARE(codeOf(await(vault.read(u"shop"_s))), ErrorCode::InvalidInput);

    QCOMPARE(m_system->unlock(), QString());
    QCOMPARE(print(await(vault.read(u"shop"_s))), u"AKIDEXAMPLE wJalrXUtnFEMI/K7MDENG "_s);
}

int main(int argc, char **argv)
{
    PrivateKeychain system;
    const QCoreApplication application(argc, argv);
    TestKeychain test(&system);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
