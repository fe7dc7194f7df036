// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What an error names as its remedy can be done, and does it; what failed says why; and nothing is
// promised that is not there.

#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "tests/support/store_file.h"
#include "tests/support/windows/keys_bench.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList purgeExpired{u"purge"_s, u"--query"_s, u"status:expired"_s};

// A purge of the expired records that ended early, with two of them in the trash.
QString interruptedPurge(const KeysBench &bench, bool isKept = true)
{
    const auto browser =
        must(await(SqliteBrowser::open({bench.path(u"keys.db"_s), u"records"_s, true})));
    RemovalHead head;
    head.id = u"00000000-0000-4000-8000-000000000001"_s;
    static_cast<RecordedTable &>(head) = recordedTable(bench.url(), *browser);
    head.layout = u"onecake-sqlite"_s;
    head.query = u"status:expired"_s;
    head.confirmedAt = testNow();
    head.total = 3;
    head.isList = false;
    head.isKept = isKept;
    PurgeJournal journal((Trash(bench.trashFolder())));
    const RowPage page = must(await(browser->page({})));
    (void)must(journal.begin(head, {}));
    (void)must(journal.plan({{0, page.rows.at(0)}, {1, page.rows.at(1)}}, false, {}));
    return head.id;
}

void limitTrash(const KeysBench &bench, const QString &size)
{
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"--trash-limit"_s, size}).code, 0);
}

// The commands in what was said, by what they are for.
QStringList commandsIn(const QString &said)
{
    QStringList commands;
    const QStringList lines = said.split(u'\n');
    for (const QString &line : lines) {
        if (const qsizetype place = line.indexOf(u"onecake keys "_s); place >= 0)
            commands.append(line.mid(place));
    }
    return commands;
}

Ran carryOut(const KeysBench &bench, const QString &command)
{
    return bench.run(QString(command).remove(u'\'').split(u' ', Qt::SkipEmptyParts).mid(1));
}

} // namespace

class TestCommandKeysRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPurgeThatDoesNotFitIsRefusedBeforeARowIsTouched();
    void everyRemedyOfAFullTrashEndsIt_data();
    void everyRemedyOfAFullTrashEndsIt();
    void everyWayOutOfAnInterruptedPurgeEndsIt_data() { numbers(4); }
    void everyWayOutOfAnInterruptedPurgeEndsIt();
    void promisesNoUndoWhereOnlyNamesAreKept();
    void saysWhatIsDroppedToMakeRoom();
    void saysWhyARowCouldNotBeRemoved_data();
    void saysWhyARowCouldNotBeRemoved();
    void opensTheReportBeforeARowIsTouched_data();
    void opensTheReportBeforeARowIsTouched();
    void anAnswerThatCannotBeWrittenIsAnError_data();
    void anAnswerThatCannotBeWrittenIsAnError();
    void whoeverHasReadEnoughIsToldNothing_data();
    void whoeverHasReadEnoughIsToldNothing();
    void aPurgeWithoutUndoLeavesAloneWhatIsNewer();
    void everyOptionAndCommandThatIsNamedIsThere();

private:
    static void numbers(int count)
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < count; ++number)
            QTest::addRow("the remedy %d", number + 1) << number;
    }
};

void TestCommandKeysRemedies::aPurgeThatDoesNotFitIsRefusedBeforeARowIsTouched()
{
    const KeysBench bench;
    limitTrash(bench, u"100"_s);
    for (const QStringList &more : {QStringList(), QStringList{u"--yes"_s}}) {
        const Ran ran = bench.keys(purgeExpired + more);
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.error.contains(u"the trash may hold 100 bytes, and this removal needs"_s),
                 qPrintable(ran.error));
        QCOMPARE(commandsIn(ran.error).size(), 2);
        QCOMPARE(bench.count(), u"10 (exact)"_s);
    }
    QCOMPARE(bench.keys(purgeExpired + QStringList{u"--json"_s}).object().value(u"canBeUndone"_s),
             QJsonValue(false));
}

void TestCommandKeysRemedies::everyRemedyOfAFullTrashEndsIt_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("limit");
    for (int number = 0; number < 2; ++number) {
        QTest::addRow("the remedy %d", number + 1) << number << QString();
        QTest::addRow("the remedy %d, of a limit that was asked for", number + 1)
            << number << u"--trash-limit 100"_s;
        QTest::addRow("the remedy %d, of a limit in one word", number + 1)
            << number << u"--trash-limit=100"_s;
    }
}

void TestCommandKeysRemedies::everyRemedyOfAFullTrashEndsIt()
{
    QFETCH(const int, number);
    QFETCH(const QString, limit);
    const KeysBench bench;
    if (limit.isEmpty())
        limitTrash(bench, u"100"_s);
    const QStringList asked = purgeExpired + limit.split(u' ', Qt::SkipEmptyParts);
    const QStringList remedies = commandsIn(bench.keys(asked).error);
    QCOMPARE(remedies.size(), 2);
    const Ran ran = carryOut(bench, remedies.at(number));
    QVERIFY2(ran.code == 0, qPrintable(remedies.at(number) + u'\n' + ran.error));
    QCOMPARE(bench.count(), u"7 (exact)"_s);
    const bool isKept = !remedies.at(number).contains(u"--without-undo"_s);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, isKept ? 0 : 1);
    QCOMPARE(bench.count(), isKept ? u"10 (exact)"_s : u"7 (exact)"_s);
}

// As it was begun, with a larger trash, without undo, and not at all.
void TestCommandKeysRemedies::everyWayOutOfAnInterruptedPurgeEndsIt()
{
    QFETCH(const int, number);
    const KeysBench bench;
    const QString id = interruptedPurge(bench);
    limitTrash(bench, u"100"_s);
    const Ran stuck = bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s});
    QCOMPARE(stuck.code, 3);
    const QStringList remedies =
        commandsIn(stuck.error).filter(QRegularExpression(u"^onecake keys resume"_s));
    QVERIFY2(remedies.size() == 4, qPrintable(stuck.error));
    if (number == 0)
        limitTrash(bench, u"1GB"_s); // otherwise it ends as it did
    const Ran ran = carryOut(bench, remedies.at(number));
    QVERIFY2(ran.code == 0, qPrintable(remedies.at(number) + u'\n' + ran.error));
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, u"--json"_s}).rows(), QJsonArray());
    const bool isGivenUp = remedies.at(number).contains(u"--give-up"_s);
    QCOMPARE(bench.count(u"status:expired"_s) == u"0 (exact)"_s, !isGivenUp);
    // What it took can be put back, whichever way it ended.
    QCOMPARE(bench.run({u"keys"_s, u"restore"_s, id, u"--yes"_s}).code, 0);
}

void TestCommandKeysRemedies::promisesNoUndoWhereOnlyNamesAreKept()
{
    const KeysBench bench;
    const QStringList names{u"--without-undo"_s};
    const Ran preview = bench.keys(purgeExpired + names);
    QVERIFY2(preview.out.contains(u"they could not be put back"_s), qPrintable(preview.out));
    const QString id = interruptedPurge(bench, false);
    const Ran resumed = bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s});
    QCOMPARE(resumed.code, 0);
    QVERIFY2(!resumed.error.contains(u"take it back"_s), qPrintable(resumed.error));
    QCOMPARE(bench.count(u"status:expired"_s), u"0 (exact)"_s);
    const Ran restored = bench.run({u"keys"_s, u"restore"_s, id});
    QCOMPARE(restored.code, 2);
    QVERIFY2(restored.error.contains(u"only the names of the rows were kept"_s),
             qPrintable(restored.error));
    const Ran purged = bench.keys({u"purge"_s, u"--query"_s, u"status:completed"_s,
                                   u"--without-undo"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(purged.code, 0);
    QCOMPARE(purged.object().value(u"canBeUndone"_s), QJsonValue(false));
    QVERIFY(!purged.error.contains(u"take it back"_s));
}

void TestCommandKeysRemedies::saysWhatIsDroppedToMakeRoom()
{
    const KeysBench bench;
    QCOMPARE(bench.keys(purgeExpired + QStringList{u"--yes"_s}).code, 0);
    const QJsonObject first =
        bench.run({u"keys"_s, u"trash"_s, u"--json"_s}).rows().at(0).toObject();
    limitTrash(bench, QString::number(first.value(u"bytes"_s).toInt() * 2));
    const QStringList second{u"purge"_s, u"--query"_s, u"status:completed"_s};
    const QString id = first.value(u"removal"_s).toString();
    const Ran preview = bench.keys(second);
    QVERIFY2(preview.out.contains(id + u" of "_s), qPrintable(preview.out));
    QVERIFY(preview.out.contains(u"(3 rows) would be dropped"_s));
    const Ran ran = bench.keys(second + QStringList{u"--yes"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.error.contains(u"can no longer be put back: "_s + id), qPrintable(ran.error));
}

void TestCommandKeysRemedies::saysWhyARowCouldNotBeRemoved_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    QTest::newRow("a trigger")
        << u"CREATE TRIGGER tell AFTER DELETE ON records BEGIN SELECT 1; END"_s
        << u"would run its trigger tell"_s;
    QTest::newRow("rows that refer to it")
        << u"CREATE TABLE child (record INTEGER REFERENCES records (id)); INSERT INTO child SELECT "
           "id FROM records"_s
        << u"rows of another table refer to this row"_s;
    QTest::newRow("rows that would go with it")
        << u"CREATE TABLE steps (record REFERENCES records (id) ON DELETE CASCADE); INSERT INTO "
           "steps SELECT id FROM records"_s
        << u"rows of steps refer to this row, and would be removed or changed with it"_s;
    QTest::newRow("rows that would go with those")
        << u"CREATE TABLE steps (id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE);"
           "CREATE TABLE notes (step REFERENCES steps (id) ON DELETE CASCADE);"
           "INSERT INTO steps SELECT id FROM records; INSERT INTO notes SELECT id FROM records"_s
        << u"refer to this row, and would be removed or changed with it"_s;
    QTest::newRow("rows that would lose their reference")
        << u"CREATE TABLE steps (record REFERENCES records (id) ON DELETE SET NULL); INSERT INTO "
           "steps SELECT id FROM records"_s
        << u"rows of steps refer to this row, and would be removed or changed with it"_s;
}

void TestCommandKeysRemedies::saysWhyARowCouldNotBeRemoved()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, says);
    const KeysBench bench;
    StoreFile(bench.path(u"keys.db"_s)).run(sql);
    for (const QStringList &more : {QStringList(), QStringList{u"--without-undo"_s}}) {
        const Ran ran = bench.keys(purgeExpired + QStringList{u"--yes"_s} + more);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains(u"3 could not be removed: "_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(says), qPrintable(ran.out));
        QCOMPARE(bench.count(), u"10 (exact)"_s);
    }
    const QJsonArray reasons = bench.keys(purgeExpired + QStringList{u"--yes"_s, u"--json"_s})
                                   .object()
                                   .value(u"reasons"_s)
                                   .toArray();
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.at(0)[u"rows"].toInt(), 3);
}

void TestCommandKeysRemedies::opensTheReportBeforeARowIsTouched_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("in no folder") << u"no/such/report.csv"_s;
    QTest::newRow("a folder") << u"folder.csv"_s;
}

void TestCommandKeysRemedies::opensTheReportBeforeARowIsTouched()
{
    QFETCH(const QString, report);
    const KeysBench bench;
    QVERIFY(QDir(bench.path(u"."_s)).mkdir(u"folder.csv"_s));
    const Ran ran =
        bench.keys(purgeExpired + QStringList{u"--yes"_s, u"--report"_s, bench.path(report)});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(report), qPrintable(ran.error));
    QCOMPARE(bench.count(), u"10 (exact)"_s);
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"--json"_s}).rows(), QJsonArray());
}

void TestCommandKeysRemedies::anAnswerThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("a list") << QStringList{u"list"_s} << 3;
    QTest::newRow("an export") << QStringList{u"export"_s} << 3;
    QTest::newRow("of what is not there") << QStringList{u"show"_s, u"nobody"_s} << 1;
    QTest::newRow("a purge") << purgeExpired + QStringList{u"--yes"_s} << 3;
}

void TestCommandKeysRemedies::anAnswerThatCannotBeWrittenIsAnError()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const KeysBench bench;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    bench.start(process,
                QStringList{u"keys"_s} + arguments + QStringList{u"--store"_s, bench.url()});
    const Ran ran = ProgramBench::endOf(process);
    QCOMPARE(ran.code, code);
    if (code == 3)
        QVERIFY2(ran.error.contains(u"standard output"_s), qPrintable(ran.error));
}

void TestCommandKeysRemedies::whoeverHasReadEnoughIsToldNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::newRow("a list") << u"keys list --store %1"_s << u"141"_s;
    QTest::newRow("an export") << u"keys export --store %1"_s << u"141"_s;
    QTest::newRow("JSON") << u"keys list --json --store %1"_s << u"141"_s;
    QTest::newRow("a story") << u"play tunnel --policy onecake"_s << u"141"_s;
    QTest::newRow("a story with a broken verdict") << u"play tunnel"_s << u"1"_s;
}

// As "head" has; the exit code is that of a program that SIGPIPE ended, where there is no other.
void TestCommandKeysRemedies::whoeverHasReadEnoughIsToldNothing()
{
    QFETCH(const QString, command);
    QFETCH(const QString, code);
    const KeysBench bench;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, bench.path(u"home"_s));
    shell.setProcessEnvironment(environment);
    // The reader of the pipe is gone before the program is there.
    shell.start(u"bash"_s,
                {u"-c"_s,
                 u"exec 3> >(:); wait $!; \"$0\" %1 >&3 3>&-; echo $?"_s.arg(
                     command.contains(u"%1"_s) ? command.arg(bench.url()) : command),
                 QStringLiteral(ONECAKE_PROGRAM)});
    QVERIFY(shell.waitForFinished(programTakesAtMostMs));
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), code + u'\n');
    const QString said = QString::fromUtf8(shell.readAllStandardError());
    QVERIFY2(!said.contains(u"standard output"_s), qPrintable(said));
}

// What was made after the purge was confirmed is another record, whatever its key.
void TestCommandKeysRemedies::aPurgeWithoutUndoLeavesAloneWhatIsNewer()
{
    const KeysBench bench;
    const qint64 later = toEpochMs(testNow()) + 3'600'000;
    StoreFile(bench.path(u"keys.db"_s))
        .run(u"UPDATE records SET created_at = %1 WHERE key = 'order-0'"_s.arg(later));
    const Ran ran = bench.keys(purgeExpired + QStringList{u"--without-undo"_s, u"--yes"_s});
    QVERIFY2(ran.out.contains(u"2 keys removed. 1 left alone because they are newer"_s),
             qPrintable(ran.out + ran.error));
    QCOMPARE(bench.count(u"key:order-0"_s), u"1 (exact)"_s);
}

// In whatever the program says: "--option" is an option, and "onecake word word" a command.
void TestCommandKeysRemedies::everyOptionAndCommandThatIsNamedIsThere()
{
    const ProgramBench bench;
    QSet<QString> known{u"--help"_s, u"--version"_s, u"--verbose"_s};
    const QStringList commands{u"window"_s,   u"play"_s,   u"inspect"_s,   u"keys"_s,
                               u"policies"_s, u"stores"_s, u"completion"_s};
    for (const QString &command : commands) {
        const QStringList options =
            bench.run({command, u"--list-options"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &option : options)
            known.insert(option.trimmed());
    }
    const QStringList actions = bench.run({u"keys"_s, u"--help"_s})
                                    .out.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    // Of other programs.
    const QSet<QString> foreign{u"--no-shared"_s};
    static const QRegularExpression literal(u"u?\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]+"_s);
    static const QRegularExpression keys(u"onecake keys ([a-z]+)"_s);
    QStringList missing;
    int named = 0;
    for (const QString &folder :
         {u"/app/keys"_s, u"/core/inspect"_s, u"/core/session"_s, u"/ui/inspector"_s}) {
        QDirIterator files(QStringLiteral(ONECAKE_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto texts = literal.globalMatch(source); texts.hasNext();) {
                const QString text = texts.next().captured(1);
                for (auto options = option.globalMatch(text); options.hasNext();) {
                    const QString name = options.next().captured();
                    ++named;
                    if (!known.contains(name) && !foreign.contains(name))
                        missing.append(file.fileName() + u": "_s + name);
                }
                for (auto words = keys.globalMatch(text); words.hasNext();) {
                    const QString action = words.next().captured(1);
                    ++named;
                    if (!actions.contains(action) && action != u"help")
                        missing.append(file.fileName() + u": onecake keys "_s + action);
                }
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(named > 20);
}

ONECAKE_TEST(TestCommandKeysRemedies)
#include "tst_command_keys_remedies.moc"
