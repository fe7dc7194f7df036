// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the credentials of a table are found, what is said where there are none, and that no
// sentence repeats a secret. Every secret here is "hush".

#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"

#include <QTest>

#include <functional>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString local = u"orders?endpoint=http://127.0.0.1:8000"_s;

QByteArray keys(const QByteArray &id)
{
    return "aws_access_key_id=" + id + "~aws_secret_access_key=hush~";
}

using Prepare = std::function<void(CredentialHome &)>;

void setKeys(CredentialHome &home)
{
    home.set(u"AWS_ACCESS_KEY_ID"_s, u"ENV"_s);
    home.set(u"AWS_SECRET_ACCESS_KEY"_s, u"hush"_s);
}

void writeProfiles(CredentialHome &home)
{
    home.write(u".aws/credentials"_s, "[default]~" + keys("DEFAULT") + "[shop]~" + keys("SHOP"));
}

void signOnOnly(CredentialHome &home)
{
    home.write(u".aws/config"_s, "[default]~sso_session=work~region=eu-west-1");
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

namespace {

void addColumns()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const QString &place, const QString &expected, const Prepare &prepare)
{
    QTest::newRow(name) << place << prepare << expected;
}

// What is found, or said, with the home folder named HOME.
QString search(const QString &place, CredentialHome &home)
{
    const auto found = await(findCredentials(
        placeOf(place), home.sources(), std::make_shared<std::unique_ptr<CredentialProcess>>()));
    return print(found).replace(home.sources().surroundings.home, u"HOME"_s);
}

} // namespace

class TestCredentialSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesTheFirstThatThereIs_data();
    void takesTheFirstThatThereIs();
    void saysWhatWasTried_data();
    void saysWhatWasTried();
    void saysWhyWhatIsNamedCannotBeUsed_data();
    void saysWhyWhatIsNamedCannotBeUsed();
    void readsTheSecretOfAConnection();
    void knowsWhenTheCredentialsOfTheEnvironmentExpire();
};

void TestCredentialSearch::takesTheFirstThatThereIs_data()
{
    addColumns();
    const QString shop = u"SHOP from profile \"shop\" in HOME/.aws/credentials"_s;
    const QString environment = u"ENV from AWS_ACCESS_KEY_ID in the environment"_s;
    const QString madeUp = u"local from made up, because the endpoint is on this machine"_s;
    row("the environment before the files", u"orders"_s, environment, [](CredentialHome &home) {
        setKeys(home);
        writeProfiles(home);
    });
    row("the profile that is named before the environment", u"orders?profile=shop"_s, shop,
        [](CredentialHome &home) {
            setKeys(home);
            writeProfiles(home);
        });
    row("the default profile", u"orders"_s,
        u"DEFAULT from profile \"default\" in HOME/.aws/credentials"_s, writeProfiles);
    row("the profile that the environment names", u"orders"_s, shop, [](CredentialHome &home) {
        writeProfiles(home);
        home.set(u"AWS_PROFILE"_s, u"shop"_s);
    });
    row("a program", u"orders?profile=shop"_s,
        u"PRINTED from credential_process of profile \"shop\""_s, [](CredentialHome &home) {
            home.write(u".aws/config"_s, "[profile shop]~" + home.program());
        });
    row("this machine, like any other", local, environment, setKeys);
    row("this machine, without anything", local, madeUp, [](CredentialHome &) {});
    row("this machine, single sign-on", local, madeUp, signOnOnly);
    row("this machine, half a key", local,
        u"DEFAULT from profile \"default\" in HOME/.aws/credentials"_s, [](CredentialHome &home) {
            home.set(u"AWS_SECRET_ACCESS_KEY"_s, u"hush"_s);
            writeProfiles(home);
        });
}

void TestCredentialSearch::takesTheFirstThatThereIs()
{
    QFETCH(QString, place);
    QFETCH(Prepare, prepare);
    CredentialHome home;
    prepare(home);
    QTEST(search(place, home), "expected");
}

void TestCredentialSearch::saysWhatWasTried_data()
{
    addColumns();
    const QString unset = u"dynamodb:orders: there are no credentials: "
                          "environment: AWS_ACCESS_KEY_ID is not set; "_s;
    row("nothing at all", u"orders"_s,
        unset
            + u"profile \"default\": neither HOME/.aws/credentials nor HOME/.aws/config is there. "
              "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or add profile=NAME or "
              "keychain=NAME to the name of the store."_s,
        [](CredentialHome &) {});
    row("half a key, which is not got round", u"orders"_s,
        u"dynamodb:orders: there are no credentials: environment: AWS_ACCESS_KEY_ID is missing. Set "_s,
        [](CredentialHome &home) {
            home.set(u"AWS_SECRET_ACCESS_KEY"_s, u"hush"_s);
            writeProfiles(home);
        });
    row("a line break in the token", u"orders"_s,
        u"dynamodb:orders: there are no credentials: environment: AWS_SESSION_TOKEN contains spaces, "_s,
        [](CredentialHome &home) {
            setKeys(home);
            home.set(u"AWS_SESSION_TOKEN"_s, u"hush\nhush"_s);
        });
    row("an environment that expired", u"orders"_s,
        u"dynamodb:orders: there are no credentials: AWS_ACCESS_KEY_ID in the environment: the "
        "credentials expired at 2026-11-20T10:00:00Z. Get new ones."_s,
        [](CredentialHome &home) {
            setKeys(home);
            home.set(u"AWS_CREDENTIAL_EXPIRATION"_s, u"2026-11-20T10:00:00Z"_s);
        });
    row("a profile that the environment names is not there", u"orders"_s,
        unset
            + u"profile \"bakery\": there is no such profile; there are: default, shop. A profile"_s,
        [](CredentialHome &home) {
            writeProfiles(home);
            home.set(u"AWS_PROFILE"_s, u"bakery"_s);
        });
    row("single sign-on", u"orders"_s,
        unset
            + u"profile \"default\": it has sso_ settings: single sign-on (SSO) is left to the "
              "AWS command line, and there is no program aws in the PATH."_s,
        [](CredentialHome &home) {
            signOnOnly(home);
            home.set(u"PATH"_s, u"/nowhere"_s);
        });
    row("a broken file", u"orders"_s,
        unset + u"HOME/.aws/credentials, line 2: this line is neither a heading nor a setting"_s,
        [](CredentialHome &home) { home.write(u".aws/credentials"_s, "[default]~hush"); });
}

void TestCredentialSearch::saysWhatWasTried()
{
    QFETCH(QString, place);
    QFETCH(Prepare, prepare);
    QFETCH(QString, expected);
    CredentialHome home;
    prepare(home);
    const QString said = search(place, home);
    QVERIFY2(said.startsWith(expected), qPrintable(said));
    QVERIFY2(!said.contains(u"hush"), qPrintable(said));
}

void TestCredentialSearch::saysWhyWhatIsNamedCannotBeUsed_data()
{
    addColumns();
    row("a profile that is named", u"orders?profile=bakery"_s,
        u"profile \"bakery\": there is no such profile; there are: default, shop. "_s,
        writeProfiles);
    row("a profile that is named, on this machine", local + u"&profile=bakery"_s,
        u"profile \"bakery\": there is no such profile; there are: default, shop. "_s,
        writeProfiles);
    row("a program that fails", u"orders?profile=shop"_s,
        u"profile \"shop\", credential_process \"false\": the program ended with exit code 1. "_s,
        [](CredentialHome &home) {
            home.write(u".aws/config"_s, "[profile shop]~credential_process=false --token hush");
        });
    row("a program whose credentials expired", u"orders?profile=shop"_s,
        u"credential_process of profile \"shop\": the credentials expired at 2026-11-20T09:59:59Z. "_s,
        [](CredentialHome &home) {
            home.write(u".aws/config"_s, "[profile shop]~" + home.program("2026-11-20T09:59:59Z"));
        });
    row("a connection without a secret", u"orders?keychain=shop"_s,
        u"connection \"shop\": no secret is kept for it in this session. "_s, setKeys);
}

void TestCredentialSearch::saysWhyWhatIsNamedCannotBeUsed()
{
    saysWhatWasTried();
}

void TestCredentialSearch::readsTheSecretOfAConnection()
{
    CredentialHome home;
    setKeys(home);
    AwsCredentials secret{"KEPT", "hush", "T", home.clock().now() + std::chrono::hours(1), {}};
    QVERIFY(await(home.vault().store(u"shop"_s, secret)));
    const auto running = std::make_shared<std::unique_ptr<CredentialProcess>>();
    const DynamoPlace place = placeOf(u"orders?keychain=shop"_s);
    const auto found = await(findCredentials(place, home.sources(), running));
    secret.source = u"connection \"shop\", for this session only"_s;
    QVERIFY(found && *found == secret);

    home.clock().advance(std::chrono::hours(1));
    QCOMPARE(print(await(findCredentials(place, home.sources(), running))),
             u"connection \"shop\", for this session only: the credentials expired at "
             "2026-11-20T11:00:00Z. Get new ones."_s);
}

void TestCredentialSearch::knowsWhenTheCredentialsOfTheEnvironmentExpire()
{
    CredentialHome home;
    setKeys(home);
    home.set(u"AWS_SESSION_TOKEN"_s, u"T"_s);
    home.set(u"AWS_CREDENTIAL_EXPIRATION"_s, u"2026-11-20T10:00:01+00:00"_s);
    const auto found =
        await(findCredentials(placeOf(u"orders"_s), home.sources(),
                              std::make_shared<std::unique_ptr<CredentialProcess>>()));
    QVERIFY(found);
    QVERIFY(*found
            == (AwsCredentials{"ENV", "hush", "T", home.clock().now() + std::chrono::seconds(1),
                               u"AWS_ACCESS_KEY_ID in the environment"_s}));
}

ONECAKE_TEST(TestCredentialSearch)
#include "tst_credential_search.moc"
