// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the next request gets, as the inspector says it and as the library does it: odd items in a
// table of the emulator, and the real Powertools beside (tests/peers/next).

#include "tests/support/program_bench.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/remote/table_link.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// For a hang only.
constexpr int nodeMaxMs = 120'000;

QString realTime()
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(SystemClock().now()), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QByteArray next(const QString &command, const QString &table)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AWS_LAMBDA_FUNCTION_NAME"_s, u"orders-svc"_s);
    node.setProcessEnvironment(environment);
    node.start(u"node"_s,
               {QStringLiteral(ONECAKE_PEERS_DIR "/next/next.mjs"), command,
                sharedEmulator().endpoint().toString(), table});
    if (!node.waitForFinished(nodeMaxMs) || node.exitCode() != 0)
        qFatal("node tests/peers/next/next.mjs does not run: %s%s. Run packaging/test, which "
               "installs what it needs.",
               qPrintable(node.errorString()), node.readAllStandardError().constData());
    return node.readAllStandardOutput();
}

} // namespace

class TestPeersNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyItemIsShownAsTheLibraryTreatsIt();
    void onlyWhatRunsAnywayIsCalledHarmless();
    void whatIsAskedForByAnswerIsWhatGetsIt();

private:
    [[nodiscard]] Ran keys(const QStringList &arguments) const
    {
        return m_program.keysOf(m_store, arguments);
    }
    // By their keys.
    [[nodiscard]] QMap<QString, QJsonObject> listed(const QString &query) const;

    ProgramBench m_program;
    QString m_table = freshTable();
    QString m_store;
    QMap<QString, QJsonObject> m_shown;
    QMap<QString, QString> m_gets; // what the library did
};

QMap<QString, QJsonObject> TestPeersNext::listed(const QString &query) const
{
    QStringList arguments{u"list"_s, u"--json"_s, u"--limit"_s, u"1000"_s};
    if (!query.isEmpty())
        arguments += QStringList{u"--query"_s, query};
    QMap<QString, QJsonObject> rows;
    const QJsonArray list = keys(arguments).rows();
    for (const QJsonValue &row : list)
        rows.insert(row[u"key"].toString(), row.toObject());
    return rows;
}

void TestPeersNext::initTestCase()
{
    m_store = u"dynamodb:%1?endpoint=%2&region=local"_s.arg(m_table,
                                                            sharedEmulator().endpoint().toString());
    m_program.variables = {{u"AWS_ACCESS_KEY_ID"_s, u"local"_s},
                           {u"AWS_SECRET_ACCESS_KEY"_s, u"local"_s},
                           // The library has no other clock.
                           {QString::fromLatin1(presentVariable), realTime()}};
    (void)next(u"load"_s, m_table);
    m_shown = listed({});
    // A copy, because those that run change their items.
    const QString asked = m_table + u"-asked"_s;
    (void)next(u"load"_s, asked);
    const QJsonObject told = QJsonDocument::fromJson(next(u"ask"_s, asked)).object();
    for (const QJsonValue &each : told)
        m_gets.insert(each[u"key"].toString(), each[u"gets"].toString());
    QVERIFY(m_gets.size() > 70);
    QCOMPARE(m_shown.keys(), m_gets.keys());
}

void TestPeersNext::everyItemIsShownAsTheLibraryTreatsIt()
{
    QStringList wrong;
    for (auto gets = m_gets.begin(); gets != m_gets.end(); ++gets) {
        const QJsonObject shown = m_shown.value(gets.key());
        if (shown.value(u"nextRequest").toString() != *gets)
            wrong.append(QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact))
                         + u" but the library: "_s + *gets);
        if (*gets != u"runs" && shown.value(u"state").toString().startsWith(u"expired"))
            wrong.append(gets.key() + u" is called expired"_s);
        if (*gets == u"refused" && shown.value(u"state").toString() != u"in progress")
            wrong.append(gets.key() + u" blocks, and is called otherwise"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPeersNext::onlyWhatRunsAnywayIsCalledHarmless()
{
    const Ran others = keys({u"purge"_s, u"--query"_s, u"-next:runs"_s});
    QVERIFY2(others.out.contains(u"completed: a retry would run again"), qPrintable(others.out));
    QVERIFY2(!others.out.contains(u"harmless") && !others.out.contains(u"not needed"),
             qPrintable(others.out));
    const Ran running = keys({u"purge"_s, u"--query"_s, u"next:runs"_s});
    QVERIFY2(running.out.contains(u"expired: harmless"), qPrintable(running.out));
    QVERIFY2(running.out.contains(u"removing them is not needed"), qPrintable(running.out));
    QVERIFY2(!running.out.contains(u"second effect"), qPrintable(running.out));
}

void TestPeersNext::whatIsAskedForByAnswerIsWhatGetsIt()
{
    for (const QString &answer : {u"runs"_s, u"answered"_s, u"refused"_s, u"fails"_s}) {
        QCOMPARE(listed(u"next:"_s + answer).keys(), m_gets.keys(answer));
        QStringList others = m_gets.keys();
        for (const QString &key : m_gets.keys(answer))
            others.removeAll(key);
        QCOMPARE(listed(u"not next:"_s + answer).keys(), others);
        QCOMPARE(listed(u"!next:"_s + answer).keys(), others);
    }
}

ONECAKE_TEST(TestPeersNext)
#include "tst_peers_next.moc"
