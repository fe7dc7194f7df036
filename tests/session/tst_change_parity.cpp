// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The same changes, once in the terminal and once at the desk of the window: afterwards the
// history, the trash and the store tell the same.

#include "core/inspect/changes/trash/kept_rows.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/session/changes/change_desk.h"
#include "tests/support/windows/keys_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

// Times are left out: they differ by when a change was made.
QStringList historyIn(const QString &trashFolder)
{
    QStringList lines;
    for (const HistoryEntry &entry : ChangeHistory(historyFileIn(trashFolder)).entries()) {
        lines.append(u"%1, \"%2\"%3%4: %5"_s.arg(
            nameOf(entry.kind), entry.says, entry.isUndone ? u", undone"_s : QString(),
            entry.removalId.isEmpty() ? QString() : u", in the trash"_s,
            QString::fromUtf8(QJsonDocument(toJson(entry.rowId)).toJson(QJsonDocument::Compact))));
    }
    return lines;
}

QStringList trashIn(const QString &trashFolder)
{
    QStringList lines;
    for (const TrashEntry &entry : Trash(trashFolder).entries()) {
        const RemovalTally tally = entry.end ? entry.end->tally : RemovalTally();
        lines.append(u"%1, query \"%2\", list %3: %4 removed, %5 changed, %6 gone"_s
                         .arg(entry.end ? u"ended"_s : u"open"_s, entry.head.query)
                         .arg(entry.head.isList)
                         .arg(tally.removed)
                         .arg(tally.changed)
                         .arg(tally.gone));
    }
    lines.sort(); // several of one instant have no order of their own
    return lines;
}

QStringList storeOf(const KeysBench &bench)
{
    QStringList lines;
    const QJsonArray rows = bench.keys({u"list"_s, u"--json"_s}).rows();
    for (const QJsonValue &row : rows)
        lines.append(u"%1 %2"_s.arg(row[u"key"].toString(), row[u"state"].toString()));
    lines.sort();
    return lines;
}

// As the window opens a table.
class DeskBench
{
public:
    DeskBench()
        : m_table(must(await(openKeyTable(must(parseStoreUrl(bench.url())), {}, services()))))
        , m_desk(&m_table, {u"keys"_s, false}, Trash(bench.trashFolder()),
                 std::make_shared<StandingClock>())
    {}

    KeysBench bench;

    // A step, as it is written for the terminal.
    void take(const QStringList &words)
    {
        QSignalSpy ended(&m_desk, &ChangeDesk::ended);
        const QString action = words.front();
        if (action == u"purge")
            m_desk.removeMatching(previewOf(words.last()));
        else if (action == u"release")
            m_desk.mend(
                must(planRelease(row(words[1]), read(words[1]), m_table.reader, testNow())));
        else if (action == u"extend")
            m_desk.mend(extension(words[1]));
        else if (action == u"undo")
            m_desk.undo();
        else if (action == u"redo")
            m_desk.redo();
        else
            qFatal("no such step");
        const bool isOver = !ended.isEmpty() || ended.wait(patience);
        QVERIFY2(isOver, qPrintable(action));
    }

private:
    static StoreServices services()
    {
        StoreServices services = StoreServices::ofThisProcess();
        services.clock = std::make_shared<StandingClock>();
        return services;
    }
    [[nodiscard]] MatchingPreview previewOf(const QString &query)
    {
        MatchingQuestion question;
        question.query = parseQuery(query).query;
        question.line = query;
        question.now = testNow();
        return must(await(previewMatching(m_table.browser.get(),
                                          std::make_shared<const RecordReader>(m_table.reader),
                                          std::move(question))));
    }
    [[nodiscard]] StoredRow row(const QString &key)
    {
        return previewOf(u"key:"_s + key).removal.rows.front();
    }
    [[nodiscard]] KeyRow read(const QString &key) { return m_table.reader.read(row(key).item); }
    [[nodiscard]] MendPlan extension(const QString &key)
    {
        const KeyRow now = read(key);
        const Instant from = std::max(now.expiresAt.value_or(testNow()), testNow());
        return must(planExtension(row(key), now, m_table.reader, from + 2h, testNow()));
    }

    KeyTable m_table;
    ChangeDesk m_desk;
};

} // namespace

class TestChangeParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheSameTraces_data();
    void leavesTheSameTraces();
};

void TestChangeParity::leavesTheSameTraces_data()
{
    QTest::addColumn<QList<QStringList>>("steps");
    const QStringList purge{u"purge"_s, u"--query"_s, u"status:expired"_s};
    const QStringList release{u"release"_s, u"order-3"_s};
    const QStringList extend{u"extend"_s, u"order-1"_s, u"--by"_s, u"2h"_s};
    const QStringList undo{u"undo"_s};
    const QStringList redo{u"redo"_s};
    QTest::newRow("purge") << QList<QStringList>{purge};
    QTest::newRow("purge, taken back") << QList<QStringList>{purge, undo};
    QTest::newRow("purge, taken back, done again") << QList<QStringList>{purge, undo, redo};
    QTest::newRow("purge, twice there and back")
        << QList<QStringList>{purge, undo, redo, undo, redo};
    QTest::newRow("release") << QList<QStringList>{release};
    QTest::newRow("release, taken back") << QList<QStringList>{release, undo};
    QTest::newRow("release, taken back, done again") << QList<QStringList>{release, undo, redo};
    QTest::newRow("extend") << QList<QStringList>{extend};
    QTest::newRow("extend, taken back, done again") << QList<QStringList>{extend, undo, redo};
    const QStringList extendOther{u"extend"_s, u"order-5"_s, u"--by"_s, u"2h"_s};
    QTest::newRow("several, the last two taken back")
        << QList<QStringList>{purge, release, extendOther, undo, undo};
    QTest::newRow("a change after taking back ends what could be done again")
        << QList<QStringList>{purge, undo, release};
}

void TestChangeParity::leavesTheSameTraces()
{
    QFETCH(const QList<QStringList>, steps);
    const KeysBench terminal;
    DeskBench window;
    for (const QStringList &step : steps) {
        const Ran ran = terminal.keys(step + QStringList{u"--yes"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.error));
        window.take(step);
        QCOMPARE(historyIn(window.bench.trashFolder()), historyIn(terminal.trashFolder()));
        QCOMPARE(trashIn(window.bench.trashFolder()), trashIn(terminal.trashFolder()));
        QCOMPARE(storeOf(window.bench), storeOf(terminal));
    }
    QVERIFY(!historyIn(terminal.trashFolder()).isEmpty());
}

ONECAKE_TEST(TestChangeParity)
#include "tst_change_parity.moc"
