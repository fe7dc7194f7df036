// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The presets that speak of libraries from npm tell of each story what those libraries do in it:
// tests/peers/truth drives the libraries through the stories, and compares.

#include "tests/support/remote/emulator.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// For a hang only: it takes some seconds, and under sanitizers on a slow machine many more than Qt
// gives a test of its own accord.
constexpr int truthMaxMs = 1'200'000;
constexpr auto testMaxMs = "1500000";

// The exit codes of truth.mjs.
constexpr int agrees = 0;
constexpr int differs = 1;

struct Told {
    int code = -1;
    QString text; // the table, and what is wrong
};

Told truth(const QStringList &options)
{
    const QStringList usual{QStringLiteral(ONECAKE_PEERS_DIR "/truth/truth.mjs"), u"--onecake"_s,
                            QStringLiteral(ONECAKE_PROGRAM), u"--endpoint"_s,
                            sharedEmulator().endpoint().toString()};
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, usual + options);
    if (!node.waitForFinished(truthMaxMs))
        return {-1,
                u"node tests/peers/truth/truth.mjs does not run: %1. Run packaging/test, which "
                "installs what it needs."_s.arg(node.errorString())};
    const bool hasEnded = node.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? node.exitCode() : -1, QString::fromUtf8(node.readAll())};
}

// What becomes of one case that is equal or not, under a table of differences of the test's own.
Told truthOfOneCase(const QString &setup, const QString &play, const QByteArray &differences)
{
    QTemporaryFile table;
    if (!table.open() || table.write(differences) < 0 || !table.flush())
        qFatal("%s cannot be written", qPrintable(table.fileName()));
    return truth({u"--setup"_s, setup, u"--play"_s, play, u"--differences"_s, table.fileName()});
}

} // namespace

class TestPeersTruth : public QObject
{
    Q_OBJECT

public:
    // Called by Qt Test before anything else.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", testMaxMs); }

private Q_SLOTS:
    void everyStoryEndsAsWithTheLibraryOrTheTableSaysWhyNot();
    void aDifferenceThatNothingExplainsFails();
    void anExplanationOfADifferenceThatIsGoneFails();
};

void TestPeersTruth::everyStoryEndsAsWithTheLibraryOrTheTableSaysWhyNot()
{
    const Told told = truth({});
    qInfo("%s", qPrintable(told.text));
    QVERIFY2(told.code == agrees, "The table above says what differs, and with what.");
}

// Over a store with a unique index the library leaves the loser of a double tap without an answer,
// which is no policy of OneCake's.
void TestPeersTruth::aDifferenceThatNothingExplainsFails()
{
    const Told told = truthOfOneCase(u"express-idempotency-unique"_s, u"double-tap"_s, "[]");
    QCOMPARE(told.code, differs);
    QVERIFY2(told.text.contains(u"differs, and nothing in differences.json says why"),
             qPrintable(told.text));
}

void TestPeersTruth::anExplanationOfADifferenceThatIsGoneFails()
{
    const Told told = truthOfOneCase(u"express-idempotency"_s, u"reply-fails"_s, R"([{
        "letter": "x", "why": "It was so once.",
        "cases": [{"setup": "express-idempotency", "play": "reply-fails",
                   "real": "1 order", "onecake": "2 orders"}]
    }])");
    QCOMPARE(told.code, differs);
    QVERIFY2(told.text.contains(u"take it out"), qPrintable(told.text));
}

ONECAKE_TEST(TestPeersTruth)
#include "tst_peers_truth.moc"
