// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A process that is killed at any step of any job that writes to the trash or the history: nothing
// is lost, and what goes on with it does nothing twice.

#include "tests/support/rows/old_trash.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInAll = 5;
constexpr int jobMaxMs = 120'000;

// What outlives the processes: the table, as they said what they did to it, and the trash.
class Remains
{
public:
    Remains()
    {
        for (int order = 0; order < rowsInAll; ++order)
            rows.insert(order);
    }

    std::set<int> rows;
    std::map<int, int> removals; // how often a row was removed
    std::map<int, int> puts;

    [[nodiscard]] Trash trash() const { return Trash(m_folder.filePath(u"trash"_s)); }

    // False: it was killed at that step.
    bool run(const QString &job, int step, const QString &removal = {})
    {
        QStringList orders;
        for (const int order : rows)
            orders.append(QString::number(order));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // OpenSSL's memory of a thread that ends while the process does looks like a leak.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LSAN_OPTIONS"_s, u"detect_leaks=0"_s);
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(ONECAKE_PURGE_CHILD),
                    {trash().folder(), job, orders.join(u','), QString::number(step), removal});
        if (!child.waitForFinished(jobMaxMs))
            qFatal("the process did not end");
        for (const QByteArray &line : child.readAllStandardOutput().split('\n'))
            hear(line);
        const bool isKilled = child.exitStatus() == QProcess::CrashExit;
        if (!isKilled && child.exitCode() != 0)
            qFatal("the job failed: %s", qPrintable(job));
        return !isKilled;
    }

    // The id of the one removal that can be gone on with; empty: there is none.
    [[nodiscard]] QString interrupted() const
    {
        const std::vector<TrashEntry> all = trash().resumable();
        return all.empty() ? QString() : all.front().head.id;
    }

    // Each row is in the table, or can be put back there.
    [[nodiscard]] bool hasAll() const
    {
        std::set<int> all = rows;
        for (const TrashEntry &entry : trash().entries()) {
            for (const StoredRow &row : keptRows(trash(), entry.head.id))
                all.insert(plainText(row.id.value(u"SK"_s))->last(4).toInt());
        }
        return all.size() == rowsInAll;
    }
    [[nodiscard]] static bool isEachOnce(const std::map<int, int> &counts)
    {
        return counts.size() == rowsInAll
            && std::all_of(counts.begin(), counts.end(),
                           [](const auto &count) { return count.second == 1; });
    }

private:
    void hear(const QByteArray &line)
    {
        const int order = line.right(4).toInt();
        if (line.startsWith('-')) {
            rows.erase(order);
            ++removals[order];
        } else if (line.startsWith('+')) {
            rows.insert(order);
            ++puts[order];
        }
    }

    QTemporaryDir m_folder;
};

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPurgeIsGoneOnWith_data();
    void aPurgeIsGoneOnWith();
    void aRestoreIsDoneAgain();
    void aRepeatedPurgeIsDoneAgain();
    void givingUpIsDoneAgain();
    void emptyingIsDoneAgain();
    void takingOverIsDoneAgain();
    void theHistoryIsWholeAtEveryStep();
};

void TestKills::aPurgeIsGoneOnWith_data()
{
    QTest::addColumn<QString>("job");
    QTest::newRow("a list") << u"list"_s;
    QTest::newRow("what matches") << u"matching"_s;
    QTest::newRow("only names are kept") << u"names"_s;
}

void TestKills::aPurgeIsGoneOnWith()
{
    QFETCH(const QString, job);
    const bool isKept = job != u"names";
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        isOver = remains.run(job, step);
        QVERIFY(isOver || step < 100);
        QVERIFY(!isKept || remains.hasAll());
        const QString id = remains.interrupted();
        if (id.isEmpty() && !isOver && remains.trash().entries().empty()) {
            QCOMPARE(remains.rows.size(), std::size_t{rowsInAll}); // it was not begun
            continue;
        }
        // Killed once more, and then not.
        if (!id.isEmpty() && !remains.run(job, step, id) && !remains.interrupted().isEmpty()) {
            QVERIFY(!isKept || remains.hasAll());
            QVERIFY(remains.run(job, 0, id));
        }
        QVERIFY(remains.rows.empty());
        QVERIFY2(Remains::isEachOnce(remains.removals), qPrintable(QString::number(step)));
        const std::vector<TrashEntry> entries = remains.trash().entries();
        QCOMPARE(entries.size(), 1U);
        QVERIFY(entries.front().end);
        QCOMPARE(entries.front().tally, (OutcomeTally{.done = rowsInAll}));
        QVERIFY(!isKept || remains.hasAll());
    }
}

void TestKills::aRestoreIsDoneAgain()
{
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        QVERIFY(remains.run(u"list"_s, 0));
        const QString id = remains.trash().entries().front().head.id;
        isOver = remains.run(u"restore"_s, step, id);
        QVERIFY(remains.hasAll());
        QVERIFY(remains.run(u"restore"_s, 0, id));
        QCOMPARE(remains.rows.size(), std::size_t{rowsInAll});
        QVERIFY2(Remains::isEachOnce(remains.puts), qPrintable(QString::number(step)));
    }
}

void TestKills::aRepeatedPurgeIsDoneAgain()
{
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        QVERIFY(remains.run(u"list"_s, 0));
        const QString id = remains.trash().entries().front().head.id;
        QVERIFY(remains.run(u"restore"_s, 0, id));
        remains.removals.clear();
        isOver = remains.run(u"again"_s, step, id);
        QVERIFY(remains.hasAll());
        QVERIFY(remains.run(u"again"_s, 0, id));
        QVERIFY(remains.rows.empty());
        QVERIFY(remains.hasAll());
        QVERIFY2(Remains::isEachOnce(remains.removals), qPrintable(QString::number(step)));
    }
}

void TestKills::givingUpIsDoneAgain()
{
    constexpr int inTheMiddle = 9;
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        QVERIFY(!remains.run(u"list"_s, inTheMiddle));
        const QString id = remains.interrupted();
        QVERIFY(!id.isEmpty());
        isOver = remains.run(u"give up"_s, step, id);
        QVERIFY(remains.hasAll());
        QVERIFY(remains.run(u"give up"_s, 0, id));
        QVERIFY(remains.interrupted().isEmpty());
        QVERIFY(remains.hasAll());
    }
}

void TestKills::emptyingIsDoneAgain()
{
    constexpr int inTheMiddle = 9;
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        QVERIFY(remains.run(u"list"_s, 0));
        QVERIFY(remains.run(u"restore"_s, 0, remains.trash().entries().front().head.id));
        QVERIFY(!remains.run(u"list"_s, inTheMiddle));
        isOver = remains.run(u"empty"_s, step);
        QVERIFY(remains.run(u"empty"_s, 0));
        QCOMPARE(remains.trash().entries().size(), 1U);
        QVERIFY(!remains.interrupted().isEmpty());
        QVERIFY(remains.hasAll());
    }
}

void TestKills::takingOverIsDoneAgain()
{
    HistoryEntry change;
    change.id = u"a change"_s;
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        remains.rows.clear();
        writeOldFile(remains.trash(), oldNameOf(sampleHead(1)),
                     oldRemoval(sampleHead(1), rowsInAll));
        writeOldFile(remains.trash(), u"history"_s, oldEntry(change));
        isOver = remains.run(u"look"_s, step);
        QVERIFY(remains.hasAll());
        QCOMPARE(remains.trash().entries().size(), 1U);
        QCOMPARE(ChangeHistory(remains.trash().folder()).entries(), std::vector{change});
        QCOMPARE(QDir(remains.trash().folder()).entryList(QDir::Files), QStringList{u"state.db"_s});
    }
}

void TestKills::theHistoryIsWholeAtEveryStep()
{
    bool isOver = false;
    for (int step = 1; !isOver; ++step) {
        Remains remains;
        isOver = remains.run(u"history"_s, step);
        const auto entries = ChangeHistory(remains.trash().folder()).entries();
        // The first commit makes the file.
        QCOMPARE(entries.size(), static_cast<std::size_t>(std::min(step - 1, 2)));
        QCOMPARE(!entries.empty() && entries.back().isUndone, step > 3);
    }
}

ONECAKE_TEST(TestKills)
#include "tst_kills.moc"
