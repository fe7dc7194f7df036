// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// packaging/test in a clone of its own: what it installs before it builds, from Debian and by npm,
// and what it hands over to ctest.

#include "tests/house/script_clone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString lockFile = QStringLiteral(ONECAKE_SOURCE_DIR "/tests/peers/package-lock.json");

bool makeNewer(const QString &path, const QString &than)
{
    QFile file(path);
    QFile other(than);
    return file.open(QIODevice::Append) && other.open(QIODevice::ReadOnly)
        && file.setFileTime(other.fileTime(QFileDevice::FileModificationTime).addSecs(1),
                            QFileDevice::FileModificationTime);
}

} // namespace

class TestTestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsItsArgumentsToCtestAndEndsAsCtestDoes();
    void installsThePeersOnceAndAgainWhenTheLockFileIsNewer();
    void saysInOneSentenceThatThePeersCannotBeInstalled();
    void takesDebiansNpmOnlyWhereThereIsNone();
    void saysInOneSentenceThatThereIsNoNpm();
    void theLockFilePinsEveryPackageByItsHashAndNamesNoHost();
};

void TestTestScript::handsItsArgumentsToCtestAndEndsAsCtestDoes()
{
    const Run run = ScriptClone().run(u"test"_s, {u"-R"_s, u"a b"_s});
    QVERIFY2(run.out.startsWith(u"<--preset><asan>") && run.out.endsWith(u"<-R><a b>"),
             qPrintable(run.out));
    QCOMPARE(run.exitCode, 8);
    QVERIFY2(!run.err.contains(u"noise"), qPrintable(run.err));
}

void TestTestScript::installsThePeersOnceAndAgainWhenTheLockFileIsNewer()
{
    const ScriptClone clone;
    QCOMPARE(clone.run(u"test"_s, {}).exitCode, 8);
    QCOMPARE(clone.npmCalls().size(), 1);
    QVERIFY2(clone.npmCalls().first().startsWith(clone.path(u"tests/peers"_s)
                                                 + u": ci --ignore-scripts "_s),
             qPrintable(clone.npmCalls().first()));

    QVERIFY(makeNewer(clone.path(u"tests/peers/node_modules/.package-lock.json"_s),
                      clone.path(u"tests/peers/package-lock.json"_s)));
    QCOMPARE(clone.run(u"test"_s, {}).exitCode, 8);
    QCOMPARE(clone.npmCalls().size(), 1);

    QVERIFY(makeNewer(clone.path(u"tests/peers/package-lock.json"_s),
                      clone.path(u"tests/peers/node_modules/.package-lock.json"_s)));
    QCOMPARE(clone.run(u"test"_s, {}).exitCode, 8);
    QCOMPARE(clone.npmCalls().size(), 2);
}

void TestTestScript::saysInOneSentenceThatThePeersCannotBeInstalled()
{
    ScriptClone clone;
    clone.set(u"NPM_EXIT"_s, u"1"_s);
    const Run run = clone.run(u"test"_s, {});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"noise\nonecake: npm could not install tests/peers, "),
             qPrintable(run.err));
}

void TestTestScript::takesDebiansNpmOnlyWhereThereIsNone()
{
    ScriptClone clone;
    clone.set(u"MISSING"_s, u"npm"_s);
    QCOMPARE(clone.run(u"test"_s, {}).exitCode, 8);
    QCOMPARE(clone.aptCalls(), QStringList());

    clone.hideNpm();
    (void)clone.run(u"test"_s, {});
    QCOMPARE(clone.aptCalls().size(), 2);
    QVERIFY2(clone.aptCalls().last().endsWith(u" install --yes --no-install-recommends npm"),
             qPrintable(clone.aptCalls().last()));
}

void TestTestScript::saysInOneSentenceThatThereIsNoNpm()
{
    ScriptClone clone;
    clone.hideNpm();
    const Run run = clone.run(u"test"_s, {});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(u"onecake: npm is not installed"), qPrintable(run.err));
}

void TestTestScript::theLockFilePinsEveryPackageByItsHashAndNamesNoHost()
{
    QFile file(lockFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("\"resolved\"") && !text.contains("://"));
    QJsonObject packages = QJsonDocument::fromJson(text)[u"packages"].toObject();
    packages.remove(QString()); // the list itself
    QVERIFY(packages.size() > 3);
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        const QString hash = package.value()[u"integrity"].toString();
        QVERIFY2(hash.startsWith(u"sha512-"), qPrintable(package.key()));
    }
}

ONECAKE_TEST(TestTestScript)
#include "tst_test_script.moc"
