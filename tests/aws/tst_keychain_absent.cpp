// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Secrets on a system without a keychain. A program of its own, because libraries look once for the
// session bus: here there is none, later one that nobody serves secrets on.

#include "core/store/aws/secret_vault.h"
#include "tests/support/await.h"
#include "tests/support/remote/private_keychain.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestKeychainAbsent : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainAbsent(PrivateKeychain *system)
        : m_system(system)
    {}

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysThatThereIsNoKeychain_data();
    void saysThatThereIsNoKeychain();
    void keepsSecretsForTheSessionAndSaysSo();
    void storesInAKeychainThatComesLater();

private:
    PrivateKeychain *m_system;
};

void TestKeychainAbsent::saysThatThereIsNoKeychain_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("no bus") << false;
    QTest::newRow("nobody on the bus") << true;
}

void TestKeychainAbsent::saysThatThereIsNoKeychain()
{
    QFETCH(bool, hasBus);
    if (hasBus)
        QCOMPARE(m_system->startBus(), QString());
    KeychainVault vault;
    const auto stored = await(vault.store(u"shop"_s, {"AKID", "hush", {}, std::nullopt, {}}));
    const auto read = await(vault.read(u"shop"_s));
    const auto removed = await(vault.remove(u"shop"_s));
    QVERIFY(!stored && !read && !removed);
    for (const Error &error : {stored.error(), read.error(), removed.error()}) {
        QCOMPARE(error.code, ErrorCode::StoreUnavailable);
        const QString said = sentence(error);
        QVERIFY2(said.startsWith(u"connection \"shop\": the system has no keychain that works: "),
                 qPrintable(said));
        QVERIFY2(!said.contains(u"hush"), qPrintable(said));
    }
}

void TestKeychainAbsent::keepsSecretsForTheSessionAndSaysSo()
{
    FallbackVault vault(std::make_shared<KeychainVault>());
    const auto stored = await(vault.store(u"shop"_s, {"AKID", "hush", "T", std::nullopt, {}}));
    QVERIFY(stored);
    QCOMPARE(*stored, VaultPlace::SessionOnly);
    const auto read = await(vault.read(u"shop"_s));
    QVERIFY(read);
    QVERIFY(*read
            == (AwsCredentials{"AKID", "hush", "T", std::nullopt,
                               u"connection \"shop\", for this session only"_s}));
    QVERIFY(!m_system->isOnDisk("hush"));

    QVERIFY(await(vault.remove(u"shop"_s)));
    const auto gone = await(vault.read(u"shop"_s));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(!await(FallbackVault(std::make_shared<KeychainVault>()).read(u"shop"_s)));
}

void TestKeychainAbsent::storesInAKeychainThatComesLater()
{
    FallbackVault vault(std::make_shared<KeychainVault>());
    const auto kept = await(vault.store(u"shop"_s, {"AKID", "old", {}, std::nullopt, {}}));
    QVERIFY(kept);
    QCOMPARE(*kept, VaultPlace::SessionOnly);

    QCOMPARE(m_system->startKeyring(), QString());
    QVERIFY(!await(KeychainVault().read(u"shop"_s)));
    const auto stored = await(vault.store(u"shop"_s, {"AKID", "new", {}, std::nullopt, {}}));
    QVERIFY(stored);
    QCOMPARE(*stored, VaultPlace::Keychain);
    const auto read = await(vault.read(u"shop"_s));
    QVERIFY(read);
    QCOMPARE(read->secretAccessKey, QByteArray("new"));
    QCOMPARE(read->source, u"the system's keychain, for connection \"shop\""_s);
}

int main(int argc, char **argv)
{
    PrivateKeychain system;
    const QCoreApplication application(argc, argv);
    TestKeychainAbsent test(&system);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_absent.moc"
