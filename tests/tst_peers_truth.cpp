// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The presets that speak of libraries from npm tell of each story what those libraries do in it:
// tests/peers/truth drives the libraries through the stories, and compares.

#include "tests/support/emulator.h"

#include <QProcess>
#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// For a hang; it takes some seconds, and under sanitizers on a slow machine some more.
constexpr int truthMaxMs = 1'200'000;

struct Told {
    int code = -1;
    QString table; // and what is wrong
};

Told truth(const QStringList &arguments)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s,
               QStringList{QStringLiteral(ONECAKE_PEERS_DIR "/truth/truth.mjs")} + arguments);
    if (!node.waitForFinished(truthMaxMs))
        return {-1,
                u"node tests/peers/truth/truth.mjs does not run: %1. Run packaging/test, which "
                "installs what it needs."_s.arg(node.errorString())};
    const bool hasEnded = node.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? node.exitCode() : -1, QString::fromUtf8(node.readAll())};
}

} // namespace

class TestPeersTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryEndsAsWithTheLibraryOrTheTableSaysWhyNot();
};

void TestPeersTruth::everyStoryEndsAsWithTheLibraryOrTheTableSaysWhyNot()
{
    const Told told = truth({u"--onecake"_s, QStringLiteral(ONECAKE_PROGRAM), u"--endpoint"_s,
                             sharedEmulator().endpoint().toString()});
    qInfo("%s", qPrintable(told.table));
    QVERIFY2(told.code == 0, qPrintable(told.table));
}

QTEST_GUILESS_MAIN(TestPeersTruth)
#include "tst_peers_truth.moc"
