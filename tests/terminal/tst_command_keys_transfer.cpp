// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys takes out of a store and brings into one: nothing is lost on the way, nothing
// is done twice, and what goes wrong is said. And the shells' completion of it.

#include "tests/support/windows/keys_bench.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandKeysTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedCanBeImported_data();
    void whatIsExportedCanBeImported();
    void exportsForPeople();
    void saysWhatIsWrongWithALine();
    void copiesWhatMatches();
    void saysThatItsOutputIsFull();
    void anInterruptedImportSaysHowToGoOn();
    void completesEveryOption();
    void completesWhatTheShellAsksFor();
    void theShellsReadTheirScripts_data();
    void theShellsReadTheirScripts();
};

void TestCommandKeysTransfer::whatIsExportedCanBeImported_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON Lines") << u"jsonl"_s;
    QTest::newRow("DynamoDB JSON") << u"dynamodb-json"_s;
}

void TestCommandKeysTransfer::whatIsExportedCanBeImported()
{
    QFETCH(const QString, format);
    const KeysBench bench;
    const QString file = bench.path(u"rows"_s);
    QCOMPARE(bench.keys({u"export"_s, u"--format"_s, format, u"--out"_s, file}).code, 0);
    const QByteArray text = bench.contentOf(u"rows"_s);
    QCOMPARE(text.count('\n'), 10);
    const QString empty = bench.emptyStore(u"other.db"_s);
    const auto import = [&](const QStringList &rest, const QByteArray &input = {}) {
        return bench.run(QStringList{u"keys"_s, u"import"_s} + rest
                             + QStringList{u"--json"_s, u"--store"_s, empty},
                         input);
    };
    QCOMPARE(import({file}).object().value(u"wouldPut"_s).toInt(), 10);
    QCOMPARE(import({u"-"_s, u"--yes"_s}, text).object().value(u"put"_s).toInt(), 10);
    const Ran again = import({file, u"--yes"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value(u"present"_s).toInt(), 10);
    const Ran exported =
        bench.run({u"keys"_s, u"export"_s, u"--format"_s, format, u"--store"_s, empty});
    QCOMPARE(exported.out.toUtf8(), text);
}

void TestCommandKeysTransfer::exportsForPeople()
{
    const KeysBench bench;
    const QString file = bench.path(u"stuck.csv"_s);
    QCOMPARE(bench.keys({u"export"_s, u"--query"_s, u"status:stuck"_s, u"--out"_s, file}).code, 0);
    const QByteArray csv = bench.contentOf(u"stuck.csv"_s);
    QVERIFY(csv.startsWith("scope,key,state,"));
    QVERIFY(csv.contains("\r\norders,order-3,stuck,"));
    const Ran table =
        bench.keys({u"export"_s, u"--query"_s, u"status:stuck"_s, u"--format"_s, u"markdown"_s});
    QVERIFY2(table.out.contains(u"| stuck for 5 min | orders | order-3 |"_s),
             qPrintable(table.out));
    QCOMPARE(bench.keys({u"export"_s, u"--out"_s, bench.path({})}).code, 2);
}

void TestCommandKeysTransfer::saysWhatIsWrongWithALine()
{
    const KeysBench bench;
    const QByteArray rows = bench.keys({u"export"_s, u"--query"_s, u"key:order-7"_s}).out.toUtf8()
        + "nonsense\n" + R"({"Item":{"colour":{"S":"red"}}})"
        + '\n'
        // The table itself refuses this one, and takes the one after it.
        + R"({"Item":{"scope":{"S":"orders"},"key":{"S":"order-5"}}})" + '\n'
        + bench.keys({u"export"_s, u"--query"_s, u"key:order-8"_s}).out.toUtf8();
    const QString empty = bench.emptyStore(u"other.db"_s);
    const QString report = bench.path(u"report.csv"_s);
    const Ran ran = bench.run(
        {u"keys"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--report"_s, report, u"--store"_s, empty},
        rows);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.startsWith(u"2 keys put. 2 refused because they do not fit this table. 1 of "
                                "them: "_s),
             qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u" 1 could not be put: "_s), qPrintable(ran.out));
    QVERIFY2(ran.error.contains(u"line 4: "_s), qPrintable(ran.error));
    QVERIFY2(ran.error.contains(u"line 2: It is not one JSON object"_s), qPrintable(ran.error));
    QVERIFY(ran.error.contains(u"line 3: colour: the table records has no such column."_s));
    QVERIFY(bench.contentOf(u"report.csv"_s).contains("\r\n2,,,refused,"));
}

void TestCommandKeysTransfer::copiesWhatMatches()
{
    const KeysBench bench;
    const QString empty = bench.emptyStore(u"other.db"_s);
    const QStringList copy{u"copy"_s, u"--query"_s, u"status:completed"_s, u"--to"_s, empty};
    QVERIFY(bench.keys(copy).out.startsWith(u"4 to write into"_s));
    QVERIFY(bench.keys(copy + QStringList{u"--yes"_s}).out.startsWith(u"4 keys put."_s));
    QVERIFY(bench.keys(copy + QStringList{u"--yes"_s}).out.startsWith(u"0 keys put. 4 left"_s));
    QCOMPARE(bench.run({u"keys"_s, u"export"_s, u"--store"_s, empty}).out,
             bench.keys({u"export"_s, u"--query"_s, u"status:completed"_s}).out);
    const Ran onItself = bench.keys({u"copy"_s, u"--to"_s, bench.url(), u"--yes"_s});
    QCOMPARE(onItself.code, 2);
    QVERIFY2(onItself.error.contains(u"the very table whose rows are to be copied"_s),
             qPrintable(onItself.error));
}

void TestCommandKeysTransfer::saysThatItsOutputIsFull()
{
    const KeysBench bench;
    for (const QString &action : {u"export"_s, u"list"_s}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        bench.start(process, {u"keys"_s, action, u"--store"_s, bench.url()});
        const Ran ran = KeysBench::endOf(process);
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.error.contains(u"standard output: "_s), qPrintable(ran.error));
    }
}

void TestCommandKeysTransfer::anInterruptedImportSaysHowToGoOn()
{
    const KeysBench bench;
    const QByteArray row = bench.keys({u"export"_s, u"--query"_s, u"key:order-7"_s}).out.toUtf8();
    const QString empty = bench.emptyStore(u"other.db"_s);
    QProcess process;
    bench.start(process, {u"keys"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--store"_s, empty});
    // A part of it is put, and then it waits for more.
    process.write(row.repeated(600));
    const auto hasBegun = [&] {
        return bench.run({u"keys"_s, u"count"_s, u"--store"_s, empty}).out == u"1 (exact)\n";
    };
    QTRY_VERIFY(hasBegun());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    process.closeWriteChannel();
    const Ran ran = KeysBench::endOf(process);
    QCOMPARE(ran.code, 130);
    QVERIFY2(ran.error.contains(u"To go on: onecake keys import - --yes --store"_s),
             qPrintable(ran.error));
    QVERIFY(ran.out.startsWith(u"1 key put."_s));
}

void TestCommandKeysTransfer::completesEveryOption()
{
    const KeysBench bench;
    const QStringList ask{u"completion"_s, u"candidates"_s, u"--"_s};
    const QString actions = bench.run(ask + QStringList{u"keys"_s, QString()}).out;
    QVERIFY(actions.startsWith(u"list\t"_s));
    QString offered;
    for (const QString &line : actions.split(u'\n', Qt::SkipEmptyParts))
        offered += bench.run(ask + QStringList{u"keys"_s, line.section(u'\t', 0, 0), u"--"_s}).out;
    const QString help = bench.run({u"keys"_s, u"--help"_s}).out;
    static const QRegularExpression option(u"^  (--(?!help)[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    int count = 0;
    for (auto options = option.globalMatch(help); options.hasNext(); ++count) {
        const QString name = options.next().captured(1);
        QVERIFY2(offered.contains(name + u'\t'), qPrintable(name));
    }
    QVERIFY(count > 15);
    QVERIFY(bench.run(ask + QStringList{u"play"_s, u"--"_s}).out.contains(u"--policy\n"_s));
    for (const QStringList &words : {QStringList{u"play"_s, u"--policy"_s, QString()},
                                     QStringList{u"policies"_s, u"show"_s, QString()}})
        QVERIFY(bench.run(ask + words).out.contains(u"stripe\tStripe v1\n"_s));
}

void TestCommandKeysTransfer::completesWhatTheShellAsksFor()
{
    const KeysBench bench;
    // As bash calls it, at the end of a line.
    const QString script =
        u"source %1/packaging/completions/onecake.bash; compopt() { :; }; "
        "COMP_LINE=\"$1\"; COMP_POINT=${#1}; COMP_WORDS=(\"${@:2}\"); "
        "COMP_CWORD=$(($# - 2)); _onecake; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
            QStringLiteral(ONECAKE_SOURCE_DIR));
    const auto complete = [&](const QString &line, const QStringList &words) {
        const QString program = QStringLiteral(ONECAKE_PROGRAM);
        QProcess bash;
        bash.setWorkingDirectory(bench.path({}));
        bash.start(u"bash"_s,
                   QStringList{u"-c"_s, script, u"bash"_s, program + u' ' + line, program} + words);
        return KeysBench::endOf(bash).out.split(u'\n', Qt::SkipEmptyParts);
    };
    QCOMPARE(complete(u"keys pu"_s, {u"keys"_s, u"pu"_s}), QStringList{u"purge"_s});
    QCOMPARE(complete(u"keys list --layout bic"_s, {u"keys"_s, u"list"_s, u"--layout"_s, u"bic"_s}),
             QStringList{u"bicatu"_s});
    QVERIFY(complete(u"keys list --store sqlite:ke"_s,
                     {u"keys"_s, u"list"_s, u"--store"_s, u"sqlite"_s, u":"_s, u"ke"_s})
                .contains(u"keys.db"_s));
    QCOMPARE(complete(u"keys list --query 'status:stuck exp"_s,
                      {u"keys"_s, u"list"_s, u"--query"_s, u"'status:stuck exp"_s}),
             QStringList{u"status:stuck expires:"_s});
    QCOMPARE(complete(u"play --faults 'double-tap; store d"_s,
                      {u"play"_s, u"--faults"_s, u"'double-tap; store d"_s}),
             QStringList{u"double-tap; store down"_s});
}

void TestCommandKeysTransfer::theShellsReadTheirScripts_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCommandKeysTransfer::theShellsReadTheirScripts()
{
    QFETCH(const QString, shell);
    const KeysBench bench;
    const Ran printed = bench.run({u"completion"_s, shell});
    QCOMPARE(printed.code, 0);
    QVERIFY(printed.out.contains(u"completion candidates"_s));
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("this shell is not installed");
    QFile file(bench.path(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printed.out.toUtf8());
    file.close();
    QProcess process;
    process.start(shell, {u"-n"_s, file.fileName()});
    const Ran read = KeysBench::endOf(process);
    QVERIFY2(read.code == 0, qPrintable(read.error));
}

ONECAKE_TEST(TestCommandKeysTransfer)
#include "tst_command_keys_transfer.moc"
