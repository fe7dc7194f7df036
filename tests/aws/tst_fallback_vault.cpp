// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/secret_vault.h"
#include "tests/support/await.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// A keychain that answers every call with the trouble it has at the time.
class TroubledKeychain final : public SecretVault
{
public:
    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString, AwsCredentials) override
    {
        co_return error();
    }
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString) override { co_return error(); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString) override { co_return error(); }

    ErrorCode code = ErrorCode::StoreUnavailable;

private:
    [[nodiscard]] Error error() const { return {code, u"the keychain"_s, u"is in trouble"_s, {}}; }
};

const AwsCredentials key{"AKID", "hush", {}, std::nullopt, {}};

} // namespace

class TestFallbackVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretThatCouldNotBeRemovedIsStillThere();
    void whereThereIsNoKeychainTheSecretInMemoryIsRemoved();
};

void TestFallbackVault::aSecretThatCouldNotBeRemovedIsStillThere()
{
    const auto keychain = std::make_shared<TroubledKeychain>();
    FallbackVault vault(keychain);
    QCOMPARE(*await(vault.store(u"shop"_s, key)), VaultPlace::SessionOnly);
    keychain->code = ErrorCode::StoreUnusable;
    const Result<void> removed = await(vault.remove(u"shop"_s));
    QVERIFY(!removed);
    const Result<AwsCredentials> kept = await(vault.read(u"shop"_s));
    QVERIFY(kept);
    QCOMPARE(kept->secretAccessKey, "hush"_ba);
}

void TestFallbackVault::whereThereIsNoKeychainTheSecretInMemoryIsRemoved()
{
    FallbackVault vault(std::make_shared<TroubledKeychain>());
    QVERIFY(await(vault.store(u"shop"_s, key)));
    QVERIFY(await(vault.remove(u"shop"_s)));
    QVERIFY(!await(vault.read(u"shop"_s)));
}

ONECAKE_TEST(TestFallbackVault)

#include "tst_fallback_vault.moc"
