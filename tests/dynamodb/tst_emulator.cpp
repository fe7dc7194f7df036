// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The tests' own DynamoDB starts, survives what a test does to it as far as its file does, and
// never outlives the test program.

#include "tests/support/remote/emulator.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int answerMaxMs = 120'000;
constexpr auto endpointVariable = "ONECAKE_TEST_ENDPOINT";

const QByteArray createOrders =
    R"({"TableName": "cakes", "BillingMode": "PAY_PER_REQUEST",
 "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}],
 "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"}]})";

QByteArray tablesOf(const QUrl &endpoint)
{
    const QByteArray answer = askPlainly(endpoint, "ListTables", "{}");
    return answer.sliced(answer.indexOf("\r\n\r\n") + 1).trimmed();
}

Emulator startOrFail(const EmulatorSetup &setup = {})
{
    auto started = Emulator::start(setup);
    if (!started)
        qFatal("%s", qPrintable(sentence(started.error())));
    return *std::move(started);
}

// A script in place of the emulator.
QString programIn(const QTemporaryDir &folder, const QByteArray &script,
                  const QByteArray &shell = "/bin/sh")
{
    QFile file(folder.filePath(u"program"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!" + shell + '\n' + script + '\n');
    file.setPermissions(file.permissions() | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestEmulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersAtItsEndpointAndIsGoneWithItsObject();
    void keepsItsTablesInAFileOverAKill();
    void losesTheTablesOfItsMemoryInARestart();
    void isSharedByAWholeTestProgram();
    void endsWithTheTestProgram_data();
    void endsWithTheTestProgram();
    void triesAnotherPortWhereOneIsTaken();
    void saysInOneSentenceWhyThereIsNone_data();
    void saysInOneSentenceWhyThereIsNone();
    void saysInOneSentenceThatItIsNoProgramOfThisMachine();
    void leavesTheChoiceToTheEnvironment();
};

void TestEmulator::init()
{
    qunsetenv(endpointVariable);
    if (!QFileInfo(QStringLiteral(ONECAKE_PEERS_DIR "/node_modules/@dynoxide")).exists()
        && QSysInfo::currentCpuArchitecture() != u"x86_64")
        QSKIP("there is no emulator for this kind of machine");
}

void TestEmulator::answersAtItsEndpointAndIsGoneWithItsObject()
{
    QUrl endpoint;
    {
        const Emulator emulator = startOrFail();
        endpoint = emulator.endpoint();
        QVERIFY(emulator.isOurs());
        QCOMPARE(tablesOf(endpoint), R"({"TableNames":[]})");
    }
    QCOMPARE(askPlainly(endpoint, "ListTables", "{}"), QByteArray());
}

void TestEmulator::keepsItsTablesInAFileOverAKill()
{
    const QTemporaryDir folder;
    Emulator emulator = startOrFail({.file = folder.filePath(u"tables.db"_s)});
    const QUrl endpoint = emulator.endpoint();
    QVERIFY(askPlainly(endpoint, "CreateTable", createOrders).startsWith("HTTP/1.1 200"));
    emulator.kill();
    QCOMPARE(askPlainly(endpoint, "ListTables", "{}"), QByteArray());
    QVERIFY(emulator.restart());
    QCOMPARE(emulator.endpoint(), endpoint);
    QCOMPARE(tablesOf(endpoint), R"({"TableNames":["cakes"]})");
}

void TestEmulator::losesTheTablesOfItsMemoryInARestart()
{
    Emulator emulator = startOrFail();
    const QUrl endpoint = emulator.endpoint();
    QVERIFY(askPlainly(endpoint, "CreateTable", createOrders).startsWith("HTTP/1.1 200"));
    QVERIFY(emulator.restart());
    QCOMPARE(emulator.endpoint(), endpoint);
    QCOMPARE(tablesOf(endpoint), R"({"TableNames":[]})");
}

void TestEmulator::isSharedByAWholeTestProgram()
{
    const QUrl endpoint = sharedEmulator().endpoint();
    QVERIFY(askPlainly(endpoint, "CreateTable", createOrders).startsWith("HTTP/1.1 200"));
    QCOMPARE(tablesOf(sharedEmulator().endpoint()), R"({"TableNames":["cakes"]})");
}

void TestEmulator::endsWithTheTestProgram_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("that ends") << QByteArray("end\n");
    QTest::newRow("that crashes") << QByteArray("crash\n");
    QTest::newRow("that is killed") << QByteArray();
}

void TestEmulator::endsWithTheTestProgram()
{
    QFETCH(const QByteArray, word);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(ONECAKE_EMULATOR_CHILD), QStringList());
    while (!program.canReadLine())
        QVERIFY(program.waitForReadyRead(answerMaxMs));
    const QUrl endpoint(QString::fromUtf8(program.readLine()).trimmed());
    QVERIFY(tablesOf(endpoint).contains("TableNames"));
    if (word.isEmpty())
        program.kill();
    else
        program.write(word);
    QVERIFY(program.waitForFinished(answerMaxMs));
    QTRY_COMPARE(askPlainly(endpoint, "ListTables", "{}"), QByteArray());
}

// The first start is told that its port is taken; the second is the emulator itself.
void TestEmulator::triesAnotherPortWhereOneIsTaken()
{
    const QTemporaryDir folder;
    const QString program =
        programIn(folder,
                  "if [ ! -e \"$0.tried\" ]; then\n"
                  "    touch \"$0.tried\"\n"
                  "    echo 'error: port 1 is already in use' >&2\n"
                  "    exit 1\n"
                  "fi\n"
                  "exec " ONECAKE_PEERS_DIR "/node_modules/@dynoxide/linux-x64/dynoxide \"$@\"");
    const Emulator emulator = startOrFail({.program = program});
    QVERIFY(tablesOf(emulator.endpoint()).contains("TableNames"));
    QVERIFY(QFile::exists(program + u".tried"_s));
}

void TestEmulator::saysInOneSentenceWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::newRow("not installed")
        << QByteArray()
        << u"the DynamoDB emulator is not installed. Run `npm ci --ignore-scripts` in tests/peers"_s;
    QTest::newRow("ends at once") << QByteArray("echo 'error: no room' >&2; exit 1")
                                  << u"did not start: error: no room."_s;
    QTest::newRow("every port is taken")
        << QByteArray("echo 'error: port 1 is already in use' >&2; exit 1")
        << u"did not start: error: port 1 is already in use."_s;
    QTest::newRow("starts and answers nothing")
        << QByteArray("echo 'Dynoxide listening' >&2; exec sleep 100") << u"no DynamoDB answers"_s;
}

void TestEmulator::saysInOneSentenceWhyThereIsNone()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString program =
        script.isEmpty() ? folder.filePath(u"none"_s) : programIn(folder, script);
    const auto started = Emulator::start({.program = program});
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::StoreUnavailable);
    QVERIFY2(sentence(started.error()).contains(words), qPrintable(sentence(started.error())));
}

void TestEmulator::saysInOneSentenceThatItIsNoProgramOfThisMachine()
{
    const QTemporaryDir folder;
    const auto started = Emulator::start({.program = programIn(folder, "exit", "/no/such/shell")});
    QVERIFY(!started);
    QVERIFY2(sentence(started.error()).contains(QRegularExpression(u"did not start: \\w+"_s)),
             qPrintable(sentence(started.error())));
}

void TestEmulator::leavesTheChoiceToTheEnvironment()
{
    Emulator other = startOrFail();
    qputenv(endpointVariable, other.endpoint().toString().toUtf8());
    const auto found = Emulator::start();
    QVERIFY(found);
    QVERIFY(!found->isOurs());
    QCOMPARE(found->endpoint(), other.endpoint());

    other.kill();
    const auto missing = Emulator::start();
    QVERIFY(!missing);
    QVERIFY2(sentence(missing.error()).contains(u"unset ONECAKE_TEST_ENDPOINT"),
             qPrintable(sentence(missing.error())));
}

ONECAKE_TEST(TestEmulator)
#include "tst_emulator.moc"
