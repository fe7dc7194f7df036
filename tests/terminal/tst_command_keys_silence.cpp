// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys at an endpoint that is mute, drips, or never comes to an end: whoever waits is told,
// and it ends when it was said to.

#include "tests/support/program_bench.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/hostile_table.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCommandKeysSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void endsWhenItWasSaidTo_data();
    void endsWhenItWasSaidTo();
    void refusesATimeThatIsNone();
    void showsHowFarItIsAndStopsWhereItIs();
    void takesNoOtherShapeForNothing();

private:
    // In the event loop, in which the server answers.
    Ran run(const QStringList &arguments, const std::function<void(QProcess &)> &heard = {});
    [[nodiscard]] QString store() const
    {
        return u"dynamodb:orders?endpoint=%1&region=local"_s.arg(m_server->endpoint().toString());
    }

    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<ProgramBench> m_program;
};

void TestCommandKeysSilence::init()
{
    m_server = std::make_unique<HostileServer>();
    m_program = std::make_unique<ProgramBench>();
    m_program->variables = {{u"AWS_ACCESS_KEY_ID"_s, u"local"_s},
                            {u"AWS_SECRET_ACCESS_KEY"_s, u"local"_s}};
}

Ran TestCommandKeysSilence::run(const QStringList &arguments,
                                const std::function<void(QProcess &)> &heard)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    QString error;
    connect(&process, &QProcess::readyReadStandardError, &process, [&] {
        error += QString::fromUtf8(process.readAllStandardError());
        if (heard && error.contains(u" read\n"_s))
            heard(process);
    });
    m_program->start(process, arguments);
    if (!ended.wait(programTakesAtMostMs))
        qFatal("onecake did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            error + QString::fromUtf8(process.readAllStandardError())};
}

void TestCommandKeysSilence::endsWhenItWasSaidTo_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("drips");
    QTest::newRow("mute") << QStringList{u"keys"_s, u"count"_s, u"--store"_s} << false;
    QTest::newRow("dripping") << QStringList{u"keys"_s, u"count"_s, u"--store"_s} << true;
    QTest::newRow("checked") << QStringList{u"stores"_s, u"check"_s} << false;
}

void TestCommandKeysSilence::endsWhenItWasSaidTo()
{
    QFETCH(const QStringList, command);
    QFETCH(const bool, drips);
    m_server->planForEver(drips ? drip(ourTable(), 1000ms) : stall());
    const Ran ran = run(command + QStringList{store(), u"--timeout"_s, u"3s"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.error.contains(u"waiting for the "_s) && ran.error.contains(u" for 2 s\n"_s),
             qPrintable(ran.error));
    const QString said = ran.out + ran.error;
    QVERIFY2(said.contains(u"no complete answer came in the time allowed"_s), qPrintable(said));
    QCOMPARE(m_server->requests().size(), 1U); // no time is left to repeat it
}

void TestCommandKeysSilence::refusesATimeThatIsNone()
{
    for (const QString &time : {u"soon"_s, u"0s"_s, u"-3s"_s}) {
        const Ran ran = run({u"keys"_s, u"count"_s, u"--store"_s, store(), u"--timeout="_s + time});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.error.contains(u"is not a duration"_s), qPrintable(ran.error));
    }
}

// A table that is said to have three items, and whose pages never end.
void TestCommandKeysSilence::showsHowFarItIsAndStopsWhereItIs()
{
    m_server->plan(dynamoReply(
        R"({"Table":{"TableStatus":"ACTIVE","ItemCount":3,"KeySchema":[)"
        R"({"AttributeName":"PK","KeyType":"HASH"},{"AttributeName":"SK","KeyType":"RANGE"}],)"
        R"("AttributeDefinitions":[{"AttributeName":"PK","AttributeType":"S"},)"
        R"({"AttributeName":"SK","AttributeType":"S"}]}})"));
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->plan(dynamoReply(R"({"Items":[],"Count":0})"));
    for (int page = 0; page < 12; ++page)
        m_server->plan(dynamoReply(
            R"({"Items":[],"Count":0,"ScannedCount":3000,"LastEvaluatedKey":{"PK":{"S":"a"},"SK":{"S":")"
            + QByteArray::number(page) + R"("}}})"));
    m_server->planForEver(stall());
    bool isStopped = false;
    const Ran ran = run({u"keys"_s, u"list"_s, u"--layout"_s, u"onecake-dynamodb"_s, u"--query"_s,
                         u"status:stuck"_s, u"--store"_s, store()},
                        [&isStopped](QProcess &process) {
                            if (!std::exchange(isStopped, true))
                                ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                        });
    QCOMPARE(ran.code, 130);
    // Two seconds, or as many more as a busy machine takes.
    const QRegularExpression progress(
        u"reading for \\d+ s; 0 found; 36,000 items, although the store spoke of about 3, so that "
        "there may be no end of them read\n"_s);
    QVERIFY2(ran.error.contains(progress), qPrintable(ran.error));
    QVERIFY2(ran.error.contains(u"It was interrupted. Nothing in the first 36,000 items"_s),
             qPrintable(ran.error));
    QVERIFY(!ran.error.contains(u"0 match"_s));
}

void TestCommandKeysSilence::takesNoOtherShapeForNothing()
{
    for (const char *page :
         {R"({"Items":{"a":1},"Count":"x"})", R"({"Items":[],"LastEvaluatedKey":[1,2]})"}) {
        for (const QStringList &action :
             {QStringList{u"export"_s}, {u"count"_s, u"--query"_s, u"status:expired"_s}}) {
            m_server->plan(ourTable());
            m_server->plan(dynamoError("AccessDeniedException", "no"));
            m_server->planForEver(dynamoReply(page));
            const Ran ran =
                run(QStringList{u"keys"_s} + action + QStringList{u"--store"_s, store()});
            QCOMPARE(ran.code, 3);
            QCOMPARE(ran.out, QString());
            QVERIFY2(ran.error.contains(u"expected "_s), qPrintable(ran.error));
        }
    }
}

ONECAKE_TEST(TestCommandKeysSilence)
#include "tst_command_keys_silence.moc"
