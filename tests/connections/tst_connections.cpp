// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What saved connections may be, and what becomes of their names and secrets.

#include "core/session/connections/connection_draft.h"
#include "core/store/aws/secret_vault.h"
#include "tests/support/await.h"
#include "tests/support/connection_texts.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QString print(const Result<void> &result)
{
    return result ? u"done"_s : sentence(result.error());
}

// As the dialog does it.
Result<void> rename(Connections &all, const QString &name, const QString &newName)
{
    const Connection *const old = all.find(name);
    ConnectionDraft draft = old == nullptr ? ConnectionDraft() : draftOf(*old);
    draft.name = newName;
    return all.replace(name, connectionOf(draft));
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowWhereTheirCredentialsComeFrom();
    void haveOneNameEach();
    void areRefusedWhereTheyWillNotDo();
    void takeTheirSecretAlongToAnotherName();
};

void TestConnections::knowWhereTheirCredentialsComeFrom()
{
    const auto origin = [](const QString &store) {
        return originOf(connectionOf(u"Shop"_s, store));
    };
    QCOMPARE(origin(u"sqlite:/srv/orders.db"_s), CredentialOrigin::NotNeeded);
    QCOMPARE(origin(u"dynamodb:orders"_s), CredentialOrigin::RequestContext);
    QCOMPARE(origin(u"dynamodb:orders?profile=shop"_s), CredentialOrigin::Profile);
    QCOMPARE(origin(u"dynamodb:orders?keychain=Shop"_s), CredentialOrigin::Keychain);
}

void TestConnections::haveOneNameEach()
{
    Connections all;
    const Connection shop = connectionOf(u"Shop"_s, u"dynamodb:orders"_s);
    const Connection file = connectionOf(u"File"_s, u"sqlite:/srv/orders.db"_s);
    QCOMPARE(print(all.add(shop)), u"done"_s);
    QCOMPARE(print(all.add(file)), u"done"_s);
    const QString taken = u"connection \"Shop\": there already is a connection of that name. "
                          "Choose another name."_s;
    QCOMPARE(print(all.add(shop)), taken);
    QCOMPARE(print(rename(all, u"File"_s, u"Shop"_s)), taken);
    QCOMPARE(print(rename(all, u"File"_s, u"File"_s)), u"done"_s);
    QCOMPARE(print(rename(all, u"File"_s, u"Archive"_s)), u"done"_s);
    QCOMPARE(namesOf(all), (QStringList{u"Shop"_s, u"Archive"_s}));
    QVERIFY(*all.find(u"Shop"_s) == shop);
    QVERIFY(all.find(u"Archive"_s)->store == file.store);

    QCOMPARE(print(all.replace(u"Shop"_s, file)), u"done"_s);
    QCOMPARE(namesOf(all), (QStringList{u"File"_s, u"Archive"_s}));
    QCOMPARE(print(all.remove(u"File"_s)), u"done"_s);
    const QString none = u"connection \"File\": there is no connection of that name."_s;
    QCOMPARE(print(all.remove(u"File"_s)), none);
    QCOMPARE(print(rename(all, u"File"_s, u"Shop"_s)), none);
    QCOMPARE(print(all.replace(u"File"_s, shop)), none);
    QVERIFY(!all.find(u"File"_s));
}

void TestConnections::areRefusedWhereTheyWillNotDo()
{
    Connections all;
    for (const QString &name : {u""_s, u" Shop"_s, u"a\nb"_s, u"\u202egnp"_s, QString(101, u'x')})
        QVERIFY2(print(all.add(connectionOf(name, u"sqlite:/srv/orders.db"_s)))
                     .contains(u"is not valid, expected 1 to 100 characters"),
                 qPrintable(name));
    QVERIFY(all.add(connectionOf(u"Gâteaux 🎂 (Lyon)"_s, u"sqlite:/srv/orders.db"_s)));
    QVERIFY(print(all.add(connectionOf(u"Shop"_s, u"memory:"_s))).contains(u"gone when"));
    QCOMPARE(
        print(all.add(connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Other"_s))),
        u"connection \"Shop\": its secret is kept under the name \"Other\", expected its own."_s);
    QCOMPARE(all.all().size(), 1U);
}

void TestConnections::takeTheirSecretAlongToAnotherName()
{
    Connections all;
    QVERIFY(all.add(connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s)));
    QVERIFY(rename(all, u"Shop"_s, u"Bakery"_s));
    QCOMPARE(all.all().front().store.dynamo.keychain, u"Bakery"_s);

    const auto vault = std::make_shared<SessionVault>();
    QVERIFY(!await(moveSecret(vault, u"Shop"_s, u"Bakery"_s)));
    const AwsCredentials secret{"AKID", "hush", {}, std::nullopt, {}};
    QVERIFY(await(vault->store(u"Shop"_s, secret)));
    QVERIFY(await(moveSecret(vault, u"Shop"_s, u"Shop"_s)));
    QVERIFY(await(moveSecret(vault, u"Shop"_s, u"Bakery"_s)));
    QVERIFY(!vault->find(u"Shop"_s));
    QVERIFY(vault->find(u"Bakery"_s));
}

ONECAKE_TEST(TestConnections)
#include "tst_connections.moc"
