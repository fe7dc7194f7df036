// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake stores, as a person or a script meets it.

#include "tests/support/remote/emulator.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct RanStores {
    int code = -1;
    QString out;
    QString error;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

// Without what this machine may hold of AWS.
RanStores runStores(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (sharedEmulator().isOurs()) {
        const QStringList names = environment.keys();
        for (const QString &name : names.filter(QRegularExpression(u"^AWS_"_s)))
            environment.remove(name);
        environment.insert(u"HOME"_s, u"/nowhere"_s);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ONECAKE_PROGRAM), QStringList{u"stores"_s} + arguments);
    if (!process.waitForFinished(programTakesAtMostMs))
        qFatal("onecake did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// A store of its own for each test.
QString tableOf(const QString &name)
{
    return u"dynamodb:%1-%2?endpoint=%3&region=local"_s.arg(name)
        .arg(QCoreApplication::applicationPid())
        .arg(sharedEmulator().endpoint().toString());
}

// The state of that row in a report as JSON.
QString stateOf(const QJsonObject &report, const QString &what)
{
    const QJsonArray rows = report[u"rows"].toArray();
    for (const QJsonValue &row : rows) {
        if (row[u"what"].toString() == what)
            return row[u"state"].toString();
    }
    return u"there is no such row"_s;
}

} // namespace

class TestCommandStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsCreatedOnce();
    void creationAnswersInJson();
    void aCheckSaysWhatIsThereInATable();
    void aCheckAnswersInJson();
    void whatIsMissingIsTheExitCode();
    void anotherTableIsRefusedAndNamed();
    void anotherLibrarysTableIsCheckedByItsLayout();
    void aFileIsCreatedAndChecked();
    void memoryIsAlwaysThere();
    void helpNamesTheOptions();
    void whatIsWrongIsSaidInOneSentence_data();
    void whatIsWrongIsSaidInOneSentence();
};

void TestCommandStores::aTableIsCreatedOnce()
{
    const QString store = tableOf(u"once"_s);
    const QString table = store.section(u':', 1).section(u'?', 0, 0);
    const RanStores first = runStores({u"create"_s, store});
    QCOMPARE(first.code, 0);
    QCOMPARE(
        first.out,
        u"The table %1 was made; its capacity is on demand. Its time to live was turned on.\n"_s
            .arg(table));
    QCOMPARE(first.error,
             u"onecake: making the table %1 at %2 and waiting until it is ready\n"_s.arg(
                 table, sharedEmulator().endpoint().toString()));
    const RanStores second = runStores({u"create"_s, store, u"--capacity"_s, u"5:3"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(
        second.out,
        u"The table %1 was there already; its capacity is on demand. Its time to live is on.\n"_s
            .arg(table));
}

void TestCommandStores::creationAnswersInJson()
{
    const QString store = tableOf(u"json"_s);
    const RanStores ran = runStores({u"create"_s, store, u"--capacity"_s, u"5:3"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject expected{
        {u"store"_s, store},
        {u"wasThere"_s, false},
        {u"capacity"_s,
         QJsonObject{{u"mode"_s, u"provisioned"_s}, {u"readUnits"_s, 5}, {u"writeUnits"_s, 3}}},
        {u"timeToLive"_s, u"turned-on"_s},
        {u"timeToLiveTrouble"_s, QString()}};
    QCOMPARE(ran.json(), expected);
    const QJsonObject again = runStores({u"create"_s, store, u"--json"_s}).json();
    QCOMPARE(again[u"wasThere"], QJsonValue(true));
    QCOMPARE(again[u"timeToLive"].toString(), u"was-on"_s);
}

void TestCommandStores::aCheckSaysWhatIsThereInATable()
{
    const QString store = tableOf(u"check"_s);
    QCOMPARE(runStores({u"create"_s, store}).code, 0);
    const RanStores ran = runStores({u"check"_s, store});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(store + u"\n\n"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"  ok       key schema          PK (S) and SK (S)\n"_s),
             qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"  ok       TransactWriteItems  allowed\n"_s), qPrintable(ran.out));
    QCOMPARE(ran.error.count(u'\n'), 1);
}

void TestCommandStores::aCheckAnswersInJson()
{
    const QString store = tableOf(u"check-json"_s);
    QCOMPARE(runStores({u"create"_s, store}).code, 0);
    const RanStores ran = runStores({u"check"_s, store, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject report = ran.json();
    QCOMPARE(report[u"store"].toString(), store);
    QCOMPARE(report[u"usable"], QJsonValue(true));
    QCOMPARE(report[u"rows"].toArray().size(), 17);
    QCOMPARE(stateOf(report, u"time to live"_s), u"ok"_s);
    QCOMPARE(stateOf(report, u"losing item"_s), u"unknown"_s);
}

void TestCommandStores::whatIsMissingIsTheExitCode()
{
    const RanStores absent = runStores({u"check"_s, tableOf(u"absent"_s), u"--json"_s});
    QCOMPARE(absent.code, 3);
    QCOMPARE(absent.json()[u"usable"], QJsonValue(false));
    QCOMPARE(stateOf(absent.json(), u"table"_s), u"missing"_s);
    // Port 9 is that of the discard service, which nobody runs.
    const QString nobody = u"dynamodb:orders?endpoint=http://127.0.0.1:9&region=local"_s;
    const RanStores silent = runStores({u"check"_s, nobody, u"--json"_s});
    QCOMPARE(silent.code, 3);
    QCOMPARE(stateOf(silent.json(), u"endpoint"_s), u"missing"_s);
    const RanStores created = runStores({u"create"_s, nobody});
    QCOMPARE(created.code, 3);
    QVERIFY(created.out.isEmpty());
    QVERIFY2(created.error.contains(u"nothing listens at 127.0.0.1:9"_s),
             qPrintable(created.error));
}

void TestCommandStores::anotherTableIsRefusedAndNamed()
{
    const QString store = tableOf(u"another"_s);
    const QString table = store.section(u':', 1).section(u'?', 0, 0);
    const QByteArray answer =
        askPlainly(sharedEmulator().endpoint(), "CreateTable",
                   R"({"TableName": ")" + table.toLatin1() + R"(", "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "N"}]})");
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    const RanStores created = runStores({u"create"_s, store});
    QCOMPARE(created.code, 3);
    QVERIFY(created.out.isEmpty());
    QVERIFY2(
        created.error.contains(
            u"its key is id (N), expected PK (S) and SK (S). Choose another name; this table was not changed.\n"_s),
        qPrintable(created.error));
    const RanStores checked = runStores({u"check"_s, store});
    QCOMPARE(checked.code, 3);
    QVERIFY2(checked.out.contains(u"  missing  key schema          id (N), expected"_s),
             qPrintable(checked.out));
}

void TestCommandStores::anotherLibrarysTableIsCheckedByItsLayout()
{
    const QString store = tableOf(u"powertools"_s);
    const QByteArray table = store.section(u':', 1).section(u'?', 0, 0).toLatin1();
    const QUrl endpoint = sharedEmulator().endpoint();
    const auto ask = [&](const QByteArray &operation, const QByteArray &rest) {
        const QByteArray answer =
            askPlainly(endpoint, operation, R"({"TableName": ")" + table + R"(", )" + rest + '}');
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    };
    ask("CreateTable", R"("BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}])");
    ask("PutItem", R"("Item": {"id": {"S": "fn.app.handler#a327c64923e2e505769b8b46ce0645aa"},
        "status": {"S": "COMPLETED"}, "data": {"S": "{}"}, "expiration": {"N": "1704067200"}})");
    const RanStores off = runStores({u"check"_s, store, u"--json"_s});
    QCOMPARE(off.code, 0);
    QCOMPARE(stateOf(off.json(), u"key schema"_s), u"ok"_s);
    QCOMPARE(stateOf(off.json(), u"time to live"_s), u"warning"_s);
    QVERIFY2(off.out.contains(u"Lambda Powertools for Python stay and cost until they are purged"),
             qPrintable(off.out));
    QVERIFY(!off.out.contains(u"choose another table"));
    ask("UpdateTimeToLive",
        R"("TimeToLiveSpecification": {"AttributeName": "expiration", "Enabled": true})");
    QCOMPARE(stateOf(runStores({u"check"_s, store, u"--json"_s}).json(), u"time to live"_s),
             u"ok"_s);
}

void TestCommandStores::aFileIsCreatedAndChecked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.db"_s);
    const QString store = u"sqlite:"_s + file;
    const RanStores before = runStores({u"check"_s, store});
    QCOMPARE(before.code, 3);
    QVERIFY2(before.out.contains(u"missing  file"_s), qPrintable(before.out));
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(runStores({u"create"_s, store}).out, u"The store %1 was made.\n"_s.arg(file));
    QCOMPARE(runStores({u"create"_s, store}).out, u"The store %1 was there already.\n"_s.arg(file));
    QCOMPARE(runStores({u"create"_s, store, u"--json"_s}).json(),
             (QJsonObject{{u"store"_s, store}, {u"wasThere"_s, true}}));
    const RanStores after = runStores({u"check"_s, store, u"--json"_s});
    QCOMPARE(after.code, 0);
    QVERIFY(after.error.isEmpty());
    QCOMPARE(stateOf(after.json(), u"integrity"_s), u"ok"_s);
}

void TestCommandStores::memoryIsAlwaysThere()
{
    const RanStores created = runStores({u"create"_s, u"memory:"_s});
    QCOMPARE(created.code, 0);
    QVERIFY(created.out.contains(u"always there"_s));
    const RanStores checked = runStores({u"check"_s, u"memory:"_s, u"--json"_s});
    QCOMPARE(checked.code, 0);
    QCOMPARE(stateOf(checked.json(), u"memory"_s), u"ok"_s);
}

void TestCommandStores::helpNamesTheOptions()
{
    const RanStores ran = runStores({u"--help"_s});
    QCOMPARE(ran.code, 0);
    for (const char *word : {"create|check", "--capacity", "--json", "dynamodb:TABLE"})
        QVERIFY2(ran.out.contains(QLatin1String(word)), word);
}

void TestCommandStores::whatIsWrongIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QString &said,
                        int code = 2) {
        QTest::newRow(name) << arguments << said << code;
    };
    const QString local = u"dynamodb:orders?endpoint=http://127.0.0.1:9&region=local"_s;
    row("nothing", {}, u"no action is given, expected create, check or recover"_s);
    row("action", {u"frob"_s, u"memory:"_s}, u"\"frob\" was not understood"_s);
    row("no store", {u"check"_s}, u"takes the name of one store"_s);
    row("two stores", {u"check"_s, u"memory:"_s, u"memory:"_s}, u"takes the name of one store"_s);
    row("option", {u"check"_s, u"memory:"_s, u"--loud"_s}, u"loud"_s);
    row("kind", {u"check"_s, u"redis:"_s}, u"expected memory:, sqlite:FILE or dynamodb:TABLE"_s);
    row("part", {u"check"_s, u"dynamodb:orders?zone=a"_s}, u"\"zone\" is not a part"_s);
    row("capacity", {u"create"_s, local, u"--capacity"_s, u"much"_s},
        u"\"much\" is not a capacity, expected on-demand"_s);
    row("capacity of a file", {u"create"_s, u"sqlite:a.db"_s, u"--capacity"_s, u"5:3"_s},
        u"only a DynamoDB table that is created has a capacity"_s);
    row("capacity of a check", {u"check"_s, local, u"--capacity"_s, u"5:3"_s},
        u"only a DynamoDB table that is created has a capacity"_s);
    row("folder", {u"create"_s, u"sqlite:/nowhere/keys.db"_s}, u"does not exist"_s, 3);
}

void TestCommandStores::whatIsWrongIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QFETCH(int, code);
    const RanStores ran = runStores(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
    QCOMPARE(ran.error.count(u'\n'), 1);
}

ONECAKE_TEST(TestCommandStores)
#include "tst_command_stores.moc"
