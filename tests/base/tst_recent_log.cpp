// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the rooms tell is quiet until somebody asks, and the last of it is kept for a report.

#include "core/base/log.h"
#include "core/base/recent_log.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

QStringList passedOn;

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    passedOn.append(text);
}

} // namespace

class TestRecentLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void roomsAreQuietAtFirst();
    void infoIsKeptWithoutBeingPrinted();
    void warningsAreKeptAndPrinted();
    void whatIsTurnedOnIsPrinted();
    void linesOfOthersArePassedOnAndNotKept();
    void onlyTheLastLinesAreKept();

private:
    QtMessageHandler m_before = nullptr;
};

void TestRecentLog::init()
{
    passedOn.clear();
    m_before = qInstallMessageHandler(hear);
    keepRecentLog();
}

void TestRecentLog::cleanup()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void TestRecentLog::roomsAreQuietAtFirst()
{
    QVERIFY(!logs::http().isDebugEnabled());
    qCInfo(logs::http) << "told";
    QCOMPARE(passedOn, QStringList());
}

void TestRecentLog::infoIsKeptWithoutBeingPrinted()
{
    qCInfo(logs::sqlite) << "opened";
    QVERIFY(recentLog().constLast().endsWith(u" info onecake.store.sqlite: opened"));
    QCOMPARE(passedOn, QStringList());
}

void TestRecentLog::warningsAreKeptAndPrinted()
{
    qCWarning(logs::engine) << "odd";
    QVERIFY(recentLog().constLast().endsWith(u" warning onecake.engine: odd"));
    QCOMPARE(passedOn, QStringList{u"odd"_s});
}

void TestRecentLog::whatIsTurnedOnIsPrinted()
{
    turnOnLog();
    qCInfo(logs::engine) << "some";
    qCDebug(logs::http) << "more";
    QCOMPARE(passedOn, (QStringList{u"some"_s, u"more"_s}));
    QLoggingCategory::setFilterRules({});
    qCInfo(logs::engine) << "no more";
    qCDebug(logs::http) << "nor this";
    QCOMPARE(passedOn.size(), 2);
}

void TestRecentLog::linesOfOthersArePassedOnAndNotKept()
{
    const QStringList before = recentLog();
    qWarning("somebody else's");
    QCOMPARE(passedOn, QStringList{u"somebody else's"_s});
    QCOMPARE(recentLog(), before);
}

void TestRecentLog::onlyTheLastLinesAreKept()
{
    for (int line = 0; line < recentLinesMax + 5; ++line)
        qCInfo(logs::session) << line;
    QCOMPARE(recentLog().size(), recentLinesMax);
    QVERIFY(recentLog().constFirst().endsWith(u": 5"));
    QVERIFY(recentLog().constLast().endsWith(u": 304"));
}

ONECAKE_TEST(TestRecentLog)
#include "tst_recent_log.moc"
