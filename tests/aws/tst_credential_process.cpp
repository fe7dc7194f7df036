// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The program that a profile gets its credentials from: how it is started, what becomes of its
// answer, that it is bounded and stopped, and that no error and no log repeats a secret.

#include "core/store/aws/credential_process.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const QByteArray good =
    R"({"Version":1,"AccessKeyId":"AKIDEXAMPLE","SecretAccessKey":")" + secret + R"("})";
const QByteArray printGood = "echo '" + good + "'\n";

} // namespace

class TestCredentialProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsWhatTheProgramPrints();
    void splitsTheCommandWithoutAShell();
    void givesTheProgramTheEnvironmentAndNoInput();
    void takesAProgramThatComplainsALot();
    void saysWhatWentWrongButNoSecret_data();
    void saysWhatWentWrongButNoSecret();
    void saysThatAQuoteIsNotClosed_data();
    void saysThatAQuoteIsNotClosed();
    void namesTheAwsCommandLineAndItsRemedy();
    void saysThatTheCommandIsEmpty();
    void stopsAProgramThatTakesTooLong();
    void stopsAProgramThatPrintsWithoutEnd();
    void stopsTheProgramAndAnswersWhenItIsDestroyed();
    void standsBeingDestroyedByWhomItAnswers();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    // Writes a shell script and makes it the command.
    [[nodiscard]] CredentialCommand script(const QByteArray &text) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCredentialProcess::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

CredentialCommand TestCredentialProcess::script(const QByteArray &text) const
{
    QFile file(pathOf(u"keys"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the script cannot be written");
    file.write("#!/bin/sh\ncd '" + m_folder->path().toUtf8() + "'\n" + text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {u"shop"_s, file.fileName()};
}

QByteArray TestCredentialProcess::contentOf(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCredentialProcess::readsWhatTheProgramPrints()
{
    CredentialProcess process(
        script("echo '" + QByteArray(good).chopped(1)
               + R"(,"SessionToken":"T","Expiration":"2026-11-20T10:00:00Z"}')"),
        {});
    const auto credentials = await(process.run());
    QVERIFY(credentials);
    QVERIFY(*credentials
            == (AwsCredentials{"AKIDEXAMPLE", secret, "T", fromEpochMs(1'795'168'800'000),
                               u"credential_process of profile \"shop\""_s}));
}

void TestCredentialProcess::splitsTheCommandWithoutAShell()
{
    CredentialCommand command = script("printf '%s|' \"$@\" > words\n" + printGood);
    command.command = u'"' + command.command
        + u"\" --for \"my shop\" $HOME ; 'a b' \\'c d\\\\ \"e\\\"f\\g\" x''y \"\""_s;
    CredentialProcess process(command, {});
    QVERIFY(await(process.run()));
    QCOMPARE(contentOf(u"words"_s), QByteArray("--for|my shop|$HOME|;|a b|'c|d\\|e\"f\\g|xy||"));
}

void TestCredentialProcess::givesTheProgramTheEnvironmentAndNoInput()
{
    QProcessEnvironment environment;
    environment.insert(u"CAKE"_s, u"carrot"_s);
    CredentialProcess process(script("echo \"$CAKE:$HOME:$(/bin/cat)\" > seen\n" + printGood),
                              environment);
    QVERIFY(await(process.run()));
    QCOMPARE(contentOf(u"seen"_s), QByteArray("carrot::\n"));
}

void TestCredentialProcess::takesAProgramThatComplainsALot()
{
    CredentialProcess process(script("head -c 1000000 /dev/zero | tr '\\0' 'x' >&2\n" + printGood),
                              QProcessEnvironment::systemEnvironment());
    QVERIFY(await(process.run()));
}

void TestCredentialProcess::saysWhatWentWrongButNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("refuses") << QByteArray("echo 'no such user' >&2; echo second >&2; exit 7")
                             << u": the program ended with exit code 7: no such user. "_s;
    QTest::newRow("refuses without a word")
        << printGood + "exit 1" << u": the program ended with exit code 1. "_s;
    QTest::newRow("tells its secret")
        << "echo 'cannot use " + secret + " at all' >&2; exit 1"
        << u": the program ended with exit code 1: cannot use … at all. "_s;
    QTest::newRow("writes control characters")
        << QByteArray("printf '\\033[31mred\\007 \\342\\200\\256right\\n' >&2; exit 1")
        << u": the program ended with exit code 1: [31mred right. "_s;
    QTest::newRow("complains without end")
        << QByteArray("printf 'no %01000d' 7 >&2; exit 1")
        << u": the program ended with exit code 1: no "_s + QString(197, u'0') + u"…. "_s;
    QTest::newRow("is killed") << printGood + "kill -9 $$"
                               << u": the program crashed or was killed. "_s;
    QTest::newRow("prints no JSON")
        << "echo " + secret << u", its output: this is not one JSON object, expected Version"_s;
    QTest::newRow("prints the wrong things")
        << QByteArray(printGood).replace("\"Version\":1,", "")
        << u", its output: Version is not 1, the only one that is known."_s;
}

void TestCredentialProcess::saysWhatWentWrongButNoSecret()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    CredentialCommand command = script(text);
    const QString program = command.command;
    command.command += u" --password hush"_s;
    CredentialProcess process(command, {});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, ErrorCode::InvalidInput);
    const QString said = sentence(credentials.error());
    const QString start = u"profile \"shop\", credential_process \"%1\""_s.arg(program) + problem;
    QVERIFY2(said.startsWith(start), qPrintable(said));
    QVERIFY2(!said.contains(QString::fromUtf8(secret)), qPrintable(said));
    QVERIFY2(!said.contains(u"hush"), qPrintable(said));
}

void TestCredentialProcess::saysThatAQuoteIsNotClosed_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("single") << u"sh -c 'cat keys"_s;
    QTest::newRow("double") << u"\"keys"_s;
    QTest::newRow("escape") << u"keys \\"_s;
}

void TestCredentialProcess::saysThatAQuoteIsNotClosed()
{
    QFETCH(QString, command);
    CredentialProcess process({u"shop"_s, command}, {});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    QVERIFY(sentence(credentials.error()).contains(u"is not closed"));
}

void TestCredentialProcess::namesTheAwsCommandLineAndItsRemedy()
{
    CredentialCommand command = script("echo 'Token has expired' >&2; exit 255");
    command.isCommandLine = true;
    command.remedy = u"Sign in"_s;
    CredentialProcess process(command, {});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    const QString said = sentence(credentials.error());
    QVERIFY2(said.contains(u"profile \"shop\", aws configure export-credentials"),
             qPrintable(said));
    QVERIFY2(said.endsWith(u"Token has expired. Sign in."), qPrintable(said));
}

void TestCredentialProcess::saysThatTheCommandIsEmpty()
{
    CredentialProcess process({u"shop"_s, u"  "_s}, {});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    QCOMPARE(sentence(credentials.error()),
             u"profile \"shop\": its credential_process is empty."_s);

    CredentialProcess missing({u"shop"_s, u"/no/such/program x"_s}, {});
    const auto none = await(missing.run());
    QVERIFY(!none);
    QVERIFY(none.error().problem.startsWith(u"the program cannot be started: "));
    QCOMPARE(none.error().where, u"profile \"shop\", credential_process \"/no/such/program\""_s);
}

void TestCredentialProcess::stopsAProgramThatTakesTooLong()
{
    CredentialProcess process(script("exec /bin/sleep 1000"), {}, {50ms, 1000});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().problem,
             u"the program did not end within 50 ms and was stopped"_s);
}

void TestCredentialProcess::stopsAProgramThatPrintsWithoutEnd()
{
    CredentialProcess process(script("while :; do echo yes; done"), {}, {1h, 1000});
    const auto credentials = await(process.run());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().problem,
             u"the program printed more than 1000 bytes and was stopped"_s);
}

void TestCredentialProcess::stopsTheProgramAndAnswersWhenItIsDestroyed()
{
    auto process = std::make_unique<CredentialProcess>(
        script("echo $$ > unfinished; mv unfinished pid; exec /bin/sleep 1000"),
        QProcessEnvironment::systemEnvironment());
    auto running = process->run();
    QTRY_VERIFY(!contentOf(u"pid"_s).isEmpty());
    const pid_t pid = contentOf(u"pid"_s).trimmed().toInt();
    QCOMPARE(::kill(pid, 0), 0);
    process.reset();
    QVERIFY(running.isReady());
    const auto credentials = await(std::move(running));
    QVERIFY(!credentials);
    QVERIFY(credentials.error().problem.contains(u"not needed any more"));
    QTRY_COMPARE(::kill(pid, 0), -1);
}

void TestCredentialProcess::standsBeingDestroyedByWhomItAnswers()
{
    auto process = std::make_unique<CredentialProcess>(script(printGood), QProcessEnvironment());
    bool isAnswered = false;
    auto running = process->run();
    auto watching = running.then([&](const Result<AwsCredentials> &credentials) {
        isAnswered = static_cast<bool>(credentials);
        process.reset();
    });
    await(std::move(watching));
    QVERIFY(isAnswered);
    QVERIFY(!process);
}

ONECAKE_TEST(TestCredentialProcess)
#include "tst_credential_process.moc"
