// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The same changes, once in the terminal and once at the controller of the window: afterwards the
// history, the trash and the store tell the same.

#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/session/changes/transfer_controller.h"
#include "tests/support/store_file.h"
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
    for (const HistoryEntry &entry : ChangeHistory(trashFolder).entries()) {
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
        const OutcomeTally tally = entry.end ? entry.tally : OutcomeTally();
        lines.append(u"%1, query \"%2\", list %3: %4 removed, %5 changed, %6 gone"_s
                         .arg(entry.end ? u"ended"_s : u"open"_s, entry.head.query)
                         .arg(entry.head.isList)
                         .arg(tally.done)
                         .arg(tally.changed)
                         .arg(tally.gone));
    }
    lines.sort(); // several of one instant have no order of their own
    return lines;
}

// The records of a store, with times by the minute: they differ by when a change was made.
QStringList rowsOf(const KeysBench &bench, const QString &name)
{
    return StoreFile(bench.path(name))
        .list(
            u"SELECT line FROM (SELECT scope || ' ' || key || ' ' || status || ', fence ' || fence "
            "|| ', leased to ' || lease_until / 60000 || ', expires ' || expires_at / 60000 || ', "
            "' "
            "|| quote(note) || ' ' || quote(response_body) AS line FROM records) ORDER BY 1"_s);
}

QStringList storeOf(const KeysBench &bench)
{
    return rowsOf(bench, u"keys.db"_s);
}

const QString otherName = u"other.db"_s;

QString otherUrl(const KeysBench &bench)
{
    return u"sqlite:"_s + bench.path(otherName);
}

// Rows to import, some of which are there already and one of which is none: those of an export of
// the table after which some were removed.
void writeRows(const KeysBench &bench)
{
    const QString file = bench.path(u"rows.jsonl"_s);
    QCOMPARE(bench.keys({u"export"_s, u"--out"_s, file}).code, 0);
    QFile rows(file);
    QVERIFY(rows.open(QIODevice::Append));
    QCOMPARE(rows.write("no row\n"), 7);
}

// Records of the library have no place for a note; those of others may.
void makeRoomForNotes(const KeysBench &bench, const QString &name = u"keys.db"_s)
{
    StoreFile(bench.path(name)).run(u"ALTER TABLE records ADD COLUMN note TEXT"_s);
}

// A purge of the expired records that ended early, with two of them in the trash.
void interruptPurge(const KeysBench &bench)
{
    const auto browser =
        must(await(SqliteBrowser::open({bench.path(u"keys.db"_s), u"records"_s, true})));
    RemovalHead head;
    head.id = u"00000000-0000-4000-8000-000000000001"_s;
    static_cast<RecordedTable &>(head) = recordedTable(bench.url(), *browser);
    head.layout = u"onecake-sqlite"_s;
    head.query = u"status:expired"_s;
    head.confirmedAt = testNow();
    head.isList = false;
    PurgeJournal journal((Trash(bench.trashFolder())));
    const RowPage page = must(await(browser->page({})));
    (void)must(journal.begin(head, {}));
    (void)must(journal.plan({{0, page.rows.at(0)}, {1, page.rows.at(1)}}, false, {}));
}

TrashEntry onlyRemovalIn(const KeysBench &bench)
{
    const std::vector<TrashEntry> entries = Trash(bench.trashFolder()).entries();
    if (entries.size() != 1)
        qFatal("not one removal");
    return entries.front();
}

// The step as the terminal takes it.
QStringList asTyped(const QStringList &step, const KeysBench &bench)
{
    const bool isOfRemoval = step.front() == u"restore" || step.front() == u"resume";
    return isOfRemoval ? step + QStringList{onlyRemovalIn(bench).head.id} : step;
}

// As the window opens a table.
class ControllerBench
{
public:
    ControllerBench()
        : bench()
        , m_isPrepared((makeRoomForNotes(bench), true))
        , m_table(must(await(openTable(must(parseStoreUrl(bench.url())), {}, services()))))
        , m_controller(&m_table, {u"keys"_s, false}, Trash(bench.trashFolder()),
                       std::make_shared<StandingClock>())
        , m_transfers(&m_table, &m_controller, std::make_shared<StandingClock>())
    {}

    KeysBench bench;

    // A step, as it is written for the terminal.
    void take(const QStringList &words)
    {
        QSignalSpy ended(&m_controller, &ChangeController::ended);
        QSignalSpy transferred(&m_transfers, &TransferController::ended);
        const QString action = words.front();
        if (action == u"purge")
            m_controller.removeMatching(previewOf(words.last()));
        else if (action == u"release")
            m_controller.edit(
                must(planRelease(row(words[1]), read(words[1]), m_table.reader, testNow())));
        else if (action == u"extend")
            m_controller.edit(extension(words[1]));
        else if (action == u"import")
            m_transfers.importFrom(bench.path(u"rows.jsonl"_s), std::nullopt);
        else if (action == u"copy")
            copy(words.last());
        else if (action == u"note")
            m_controller.edit(
                must(planNote(row(words[1]), m_table.reader, m_table.browser->shape(), words[2])));
        else if (action == u"restore")
            m_controller.restore(onlyRemovalIn(bench).head.id);
        else if (words.contains(u"--give-up"_s))
            m_controller.giveUp(onlyRemovalIn(bench));
        else if (action == u"resume")
            m_controller.resumeRemoval(onlyRemovalIn(bench).head,
                                       {.isKept = !words.contains(u"--without-undo"_s)});
        else if (action == u"undo")
            m_controller.undo();
        else if (action == u"redo")
            m_controller.redo();
        else
            qFatal("no such step");
        QSignalSpy &end = action == u"import" || action == u"copy" ? transferred : ended;
        const bool isOver = !end.isEmpty() || end.wait(patience);
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
    void copy(const QString &query)
    {
        CopySource source{&m_table, previewOf(query).filter};
        CopyPlan plan(std::move(source), services());
        plan.open(must(parseStoreUrl(otherUrl(bench))), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(plan.target() != nullptr || plan.problem(), patience);
        const QString problem = plan.problem() ? sentence(*plan.problem()) : QString();
        QVERIFY2(plan.target() != nullptr, qPrintable(problem));
        m_transfers.copyTo(plan.takeTarget(), plan.filter(), plan.count());
    }
    [[nodiscard]] StoredRow row(const QString &key)
    {
        return previewOf(u"key:"_s + key).removal.rows.front();
    }
    [[nodiscard]] DecodedRecord read(const QString &key)
    {
        return m_table.reader.read(row(key).item);
    }
    [[nodiscard]] EditPlan extension(const QString &key)
    {
        const DecodedRecord now = read(key);
        const Instant from = std::max(now.expiresAt.value_or(testNow()), testNow());
        return must(planExtension(row(key), now, m_table.reader, from + 2h, testNow()));
    }

    bool m_isPrepared; // before it is opened
    OpenedTable m_table;
    ChangeController m_controller;
    TransferController m_transfers;
};

} // namespace

class TestChangeParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheSameTraces_data();
    void leavesTheSameTraces();
    void putsTheSameRows_data();
    void putsTheSameRows();
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
    const QStringList note{u"note"_s, u"order-1"_s, u"asked the shop"_s};
    const QStringList noNote{u"note"_s, u"order-1"_s, u""_s};
    QTest::newRow("note") << QList<QStringList>{note};
    QTest::newRow("note, taken back, done again") << QList<QStringList>{note, undo, redo};
    QTest::newRow("note, and none any more") << QList<QStringList>{note, noNote, undo};
    const QStringList restore{u"restore"_s};
    QTest::newRow("restore") << QList<QStringList>{purge, restore};
    QTest::newRow("restore, taken back, done again")
        << QList<QStringList>{purge, restore, undo, redo};
    const QStringList interrupt{u"interrupt"_s};
    const QStringList resume{u"resume"_s};
    QTest::newRow("resume") << QList<QStringList>{interrupt, resume};
    QTest::newRow("resume, taken back") << QList<QStringList>{interrupt, resume, undo};
    QTest::newRow("resume without undo for the rest")
        << QList<QStringList>{interrupt, {u"resume"_s, u"--without-undo"_s}};
    QTest::newRow("resume, given up")
        << QList<QStringList>{interrupt, {u"resume"_s, u"--give-up"_s}};
    QTest::newRow("a change after taking back ends what could be done again")
        << QList<QStringList>{purge, undo, release};
}

void TestChangeParity::leavesTheSameTraces()
{
    QFETCH(const QList<QStringList>, steps);
    const KeysBench terminal;
    makeRoomForNotes(terminal);
    ControllerBench window;
    for (const QStringList &step : steps) {
        if (step.front() == u"interrupt") {
            interruptPurge(terminal);
            interruptPurge(window.bench);
            continue;
        }
        const Ran ran = terminal.keys(asTyped(step, terminal) + QStringList{u"--yes"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.error));
        window.take(step);
        QCOMPARE(historyIn(window.bench.trashFolder()), historyIn(terminal.trashFolder()));
        QCOMPARE(trashIn(window.bench.trashFolder()), trashIn(terminal.trashFolder()));
        QCOMPARE(storeOf(window.bench), storeOf(terminal));
    }
    QCOMPARE(historyIn(terminal.trashFolder()).isEmpty(),
             steps.back().size() > 1 && steps.back().front() == u"resume");
}

void TestChangeParity::putsTheSameRows_data()
{
    QTest::addColumn<QList<QStringList>>("steps");
    QTest::addColumn<int>("code"); // of the last step in the terminal
    const QStringList purge{u"purge"_s, u"--query"_s, u"status:expired"_s};
    const QStringList import{u"import"_s, u"rows.jsonl"_s};
    const QStringList copy{u"copy"_s, u"--query"_s, u"status:completed"_s};
    const QStringList copyAll{u"copy"_s, u"--query"_s, u""_s};
    QTest::newRow("import where some are gone") << QList<QStringList>{purge, import} << 1;
    QTest::newRow("import where all are there") << QList<QStringList>{import} << 1;
    QTest::newRow("import, the purge taken back")
        << QList<QStringList>{purge, import, {u"undo"_s}} << 0;
    QTest::newRow("copy") << QList<QStringList>{copy} << 0;
    QTest::newRow("copy twice, the second time more") << QList<QStringList>{copy, copyAll} << 0;
}

// What was put is in no history, and the store that rows were copied to has them.
void TestChangeParity::putsTheSameRows()
{
    QFETCH(const QList<QStringList>, steps);
    QFETCH(const int, code);
    const KeysBench terminal;
    makeRoomForNotes(terminal);
    ControllerBench window;
    for (const KeysBench *bench : {&terminal, &std::as_const(window.bench)}) {
        (void)bench->emptyStore(otherName);
        makeRoomForNotes(*bench, otherName);
        writeRows(*bench);
    }
    int last = 0;
    for (QStringList step : steps) {
        window.take(step);
        if (step.front() == u"import")
            step.last() = terminal.path(step.last());
        if (step.front() == u"copy")
            step += {u"--to"_s, otherUrl(terminal)};
        last = terminal.keys(step + QStringList{u"--yes"_s}).code;
        QCOMPARE(historyIn(window.bench.trashFolder()), historyIn(terminal.trashFolder()));
        QCOMPARE(trashIn(window.bench.trashFolder()), trashIn(terminal.trashFolder()));
        QCOMPARE(storeOf(window.bench), storeOf(terminal));
        QCOMPARE(rowsOf(window.bench, otherName), rowsOf(terminal, otherName));
    }
    QCOMPARE(last, code);
    const bool isCopy = steps.front().front() == u"copy";
    QCOMPARE(rowsOf(terminal, otherName).isEmpty(), !isCopy);
    QCOMPARE(historyIn(terminal.trashFolder()).isEmpty(), steps.front().front() != u"purge");
}

ONECAKE_TEST(TestChangeParity)
#include "tst_change_parity.moc"
