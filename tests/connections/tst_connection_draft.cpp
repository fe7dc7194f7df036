// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person types about a connection, and what is said where it will not do.

#include "core/session/connections/connection_draft.h"
#include "tests/support/connection_texts.h"

#include <QDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestConnectionDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaved_data();
    void comesBackAsItWasSaved();
    void saysWhatWillNotDo_data();
    void saysWhatWillNotDo();
    void needsOnlyWhatItIsUsedFor();
    void holdsASecretOnlyWhereOneWasTyped();
    void isReadOnlyByDefaultElsewhere();
    void takesSpacesAndTheHomeFolderAsTheyAreMeant();
};

namespace {

ConnectionDraft goodDraft()
{
    ConnectionDraft draft;
    draft.name = u"Shop"_s;
    draft.table = u"orders"_s;
    draft.region = u"eu-west-1"_s;
    return draft;
}

} // namespace

void TestConnectionDraft::comesBackAsItWasSaved_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("file") << u"sqlite:/srv/orders.db"_s;
    QTest::newRow("AWS") << u"dynamodb:orders?region=eu-west-1"_s;
    QTest::newRow("emulator") << u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=local"_s;
    QTest::newRow("profile") << u"dynamodb:orders?profile=shop%20two"_s;
    QTest::newRow("keychain") << u"dynamodb:orders?keychain=Shop"_s;
    QTest::newRow("plain") << u"dynamodb:orders?endpoint=http://db.local&plain-http=allowed"_s;
}

void TestConnectionDraft::comesBackAsItWasSaved()
{
    QFETCH(QString, store);
    Connection connection = connectionOf(u"Shop"_s, store);
    connection.isProduction = true;
    const ConnectionDraft draft = draftOf(connection);
    QCOMPARE(problemOf(draft, DraftUse::Save), std::nullopt);
    QCOMPARE(connectionOf(draft), connection);
    QCOMPARE(secretOf(draft), std::nullopt);
}

void TestConnectionDraft::saysWhatWillNotDo_data()
{
    using Text = QString ConnectionDraft::*;
    QTest::addColumn<Text>("part");
    QTest::addColumn<QString>("value");
    QTest::addColumn<DraftField>("field");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, Text part, const QString &value, DraftField field,
                        const QString &said) {
        QTest::newRow(name) << part << value << field << said;
    };
    using Draft = ConnectionDraft;
    add("no name", &Draft::name, u" "_s, DraftField::Name, u"Give the connection a name."_s);
    add("name", &Draft::name, u"a\tb"_s, DraftField::Name, u"control characters"_s);
    add("no table", &Draft::table, {}, DraftField::Table, u"Name the table"_s);
    add("table", &Draft::table, u"my orders"_s, DraftField::Table,
        u"\"my orders\" is not the name of a table"_s);
    add("table with more", &Draft::table, u"orders?region=x"_s, DraftField::Table,
        u"letters, digits"_s);
    add("region", &Draft::region, u"Ireland!"_s, DraftField::Region,
        u"\"Ireland!\" is not a region"_s);
    add("no address", &Draft::endpoint, u"127.0.0.1:8000"_s, DraftField::Endpoint,
        u"not a web address"_s);
    add("no scheme", &Draft::endpoint, u"localhost:8000"_s, DraftField::Endpoint,
        u"not a web address"_s);
    add("path", &Draft::endpoint, u"https://db.example/path"_s, DraftField::Endpoint,
        u"more than scheme, host and port"_s);
    add("plain HTTP", &Draft::endpoint, u"http://db.example"_s, DraftField::Endpoint,
        u"unencrypted"_s);
}

void TestConnectionDraft::saysWhatWillNotDo()
{
    using Text = QString ConnectionDraft::*;
    QFETCH(Text, part);
    QFETCH(QString, value);
    QFETCH(DraftField, field);
    QFETCH(QString, said);
    ConnectionDraft draft = goodDraft();
    QCOMPARE(problemOf(draft, DraftUse::Save), std::nullopt);
    draft.*part = value;
    const std::optional<DraftProblem> problem = problemOf(draft, DraftUse::Save);
    QVERIFY(problem);
    QCOMPARE(problem->field, field);
    QVERIFY2(problem->sentence.contains(said), qPrintable(problem->sentence));
    QVERIFY2(problem->sentence.endsWith(u'.'), qPrintable(problem->sentence));
    QVERIFY2(problem->sentence.at(0) == problem->sentence.at(0).toUpper(),
             qPrintable(problem->sentence));
}

void TestConnectionDraft::needsOnlyWhatItIsUsedFor()
{
    ConnectionDraft draft = goodDraft();
    draft.name.clear();
    QVERIFY(problemOf(draft, DraftUse::Save));
    QCOMPARE(problemOf(draft, DraftUse::Test), std::nullopt);
    draft.table.clear();
    QVERIFY(problemOf(draft, DraftUse::Test));
    QCOMPARE(problemOf(draft, DraftUse::ListTables), std::nullopt);
    draft.origin = CredentialOrigin::Profile;
    QCOMPARE(problemOf(draft, DraftUse::ListTables)->field, DraftField::Profile);
    draft.kind = StoreKind::Sqlite;
    QCOMPARE(problemOf(draft, DraftUse::Test)->field, DraftField::File);
    draft.file = u"orders.db"_s;
    QVERIFY(problemOf(draft, DraftUse::Test)->sentence.contains(u"full path"));
}

void TestConnectionDraft::holdsASecretOnlyWhereOneWasTyped()
{
    ConnectionDraft draft = goodDraft();
    draft.accessKeyId = u" AKID "_s;
    draft.secretAccessKey = u"hush"_s;
    QCOMPARE(secretOf(draft), std::nullopt); // of another origin
    draft.origin = CredentialOrigin::Keychain;
    const std::optional<AwsCredentials> secret = secretOf(draft);
    QVERIFY(secret);
    QCOMPARE(secret->accessKeyId, QByteArray("AKID"));
    QCOMPARE(secret->secretAccessKey, QByteArray("hush"));
    QCOMPARE(storeOf(draft).dynamo.keychain, u"Shop"_s);
    QVERIFY(!textOf(storeOf(draft)).contains(u"hush"));

    draft.secretAccessKey.clear();
    QCOMPARE(problemOf(draft, DraftUse::Test)->field, DraftField::SecretAccessKey);
    draft.accessKeyId.clear();
    QCOMPARE(problemOf(draft, DraftUse::Test), std::nullopt); // the kept one
    draft.name.clear();
    QCOMPARE(problemOf(draft, DraftUse::Test)->field, DraftField::AccessKeyId);
    draft.sessionToken = u"token"_s;
    QCOMPARE(problemOf(draft, DraftUse::Test)->field, DraftField::AccessKeyId);
}

void TestConnectionDraft::isReadOnlyByDefaultElsewhere()
{
    ConnectionDraft draft = goodDraft();
    QVERIFY(isReadOnlyByDefault(draft));
    draft.endpoint = u"http://127.0.0.1:8000"_s;
    QVERIFY(!isReadOnlyByDefault(draft));
    draft.endpoint = u"https://db.example"_s;
    QVERIFY(isReadOnlyByDefault(draft));
    draft.kind = StoreKind::Sqlite;
    QVERIFY(!isReadOnlyByDefault(draft));
}

void TestConnectionDraft::takesSpacesAndTheHomeFolderAsTheyAreMeant()
{
    ConnectionDraft draft = goodDraft();
    draft.name = u" Shop "_s;
    draft.isReadOnly = false;
    draft.table = u" orders\n"_s;
    draft.endpoint = u" http://127.0.0.1:8000/ "_s;
    QCOMPARE(problemOf(draft, DraftUse::Save), std::nullopt);
    QCOMPARE(connectionOf(draft),
             connectionOf(u"Shop"_s,
                          u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu-west-1"_s));
    draft.kind = StoreKind::Sqlite;
    draft.file = u"~/orders.db"_s;
    QCOMPARE(storeOf(draft).file, QDir::home().filePath(u"orders.db"_s));
}

ONECAKE_TEST(TestConnectionDraft)
#include "tst_connection_draft.moc"
