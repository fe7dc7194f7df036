// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Every text that can come from outside, in every command that can be given it, holds what drives a
// terminal: nothing of that is printed as it is, errors are bounded, and JSON stays JSON.

#include "core/base/plain_text.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "tests/support/store_file.h"
#include "tests/support/windows/keys_bench.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Titles, colours, the clipboard (OSC 52), C1, other directions, no width, DEL; and as many letters
// as no sentence needs.
const QString drives = u"x\u001b]0;PWN\u0007\u001b[31m\u001b[2J\u009b5n\u202egpj\u2066\u200b\u007f"
                       "\u001b]52;c;AAAA\u001b\\"_s;
constexpr qsizetype errorMax = 20'000;

QString hostile(const QString &end = {})
{
    return drives + end;
}

QByteArray jsonOf(QJsonObject object, const QStringList &fields)
{
    for (const QString &field : fields)
        object.insert(field, drives + u"\n!second line"_s + QChar(0));
    return QJsonDocument(object).toJson();
}

// What of a text is no plain text.
QString rawIn(const QString &text)
{
    QString raw;
    for (const QString &line : text.split(u'\n')) {
        if (!isPlainToShow(QString(line).remove(u'\t')))
            raw += spelledOut(line) + u'\n';
    }
    return raw;
}

void addCommand(const char *name, const QStringList &arguments)
{
    QTest::newRow(name) << arguments;
}

} // namespace

class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drivesNoTerminal_data();
    void drivesNoTerminal();
    void jsonStaysJson_data();
    void jsonStaysJson();
    void theEnvironmentDrivesNoTerminal_data();
    void theEnvironmentDrivesNoTerminal();
    void whatIsExportedAsJsonMeansTheSame();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_bench.path(name); }
    void addCommands() const;
    void addCommandsOfKeys() const;

    KeysBench m_bench;
    QString m_table; // a store whose names and rows are hostile
};

void TestHostileTexts::initTestCase()
{
    const auto file = [this](const QString &name, const QByteArray &text) {
        writeFile(path(name), text);
    };
    file(u"policy.json"_s, jsonOf(toJson(*presetPolicy(u"onecake")), {u"title"_s, u"summary"_s}));
    file(u"no-policy.json"_s, jsonOf({}, {u"id"_s, drives, u"fingerprint"_s}));
    QJsonObject story = toJson(**loadScenario(u"tunnel"_s));
    story.insert(u"customers"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"adrienne"_s}, {u"name"_s, drives}}});
    file(u"story.json"_s, jsonOf(story, {u"title"_s, u"summary"_s, u"id"_s}));
    file(u"run.onecake"_s, jsonOf({{u"format"_s, 1}, {u"scenario"_s, u"tunnel"_s}}, {u"policy"_s}));
    file(u"format.onecake"_s, jsonOf({}, {u"format"_s, drives}));
    file(u"broken.json"_s, drives.toUtf8());
    file(u"rows.jsonl"_s, drives.toUtf8() + "\n{\"" + drives.toUtf8() + "\": 1}\n");
    file(hostile(u".json"_s), "{}");
    file(hostile(u".db"_s), "no database");
    m_table = u"sqlite:"_s + path(u"hostile.db"_s);
    StoreFile table(path(u"hostile.db"_s));
    table.run(u"CREATE TABLE \"%1\" (\"%1\" TEXT PRIMARY KEY, status TEXT)"_s.arg(drives));
    table.run(u"INSERT INTO \"%1\" VALUES ('%1', '%1')"_s.arg(drives));
    table.run(u"CREATE TABLE \"another %1\" (a)"_s.arg(drives));
    StoreFile orders(path(u"keys.db"_s));
    orders.run(u"UPDATE \"%1\" SET key = '%2' WHERE key = 'order-1'"_s.arg(
        orders.ask(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%lease%' LIMIT 1"_s),
        drives));
}

void TestHostileTexts::drivesNoTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    addCommands();
    addCommandsOfKeys();
}

void TestHostileTexts::addCommands() const
{
    addCommand("command", {drives});
    addCommand("a file that is none", {hostile(u"/x"_s)});
    addCommand("option", {u"play"_s, u"--"_s + drives});
    addCommand("story", {u"play"_s, drives});
    addCommand("story file", {u"play"_s, path(u"story.json"_s)});
    addCommand("story file and policy file",
               {u"play"_s, path(u"story.json"_s), u"--policy"_s, path(u"policy.json"_s)});
    addCommand("run", {u"play"_s, path(u"run.onecake"_s)});
    addCommand("run of another format", {u"play"_s, path(u"format.onecake"_s)});
    addCommand("no JSON", {u"play"_s, path(u"broken.json"_s)});
    addCommand("file name", {u"play"_s, path(hostile(u".json"_s))});
    addCommand("policy", {u"play"_s, u"--policy"_s, drives});
    addCommand("key algorithm", {u"play"_s, u"--key-algorithm"_s, drives});
    addCommand("retry", {u"play"_s, u"--retry"_s, drives});
    addCommand("faults", {u"play"_s, u"--faults"_s, drives});
    addCommand("seed", {u"play"_s, u"--seed"_s, drives});
    addCommand("played store", {u"play"_s, u"--store"_s, drives});
    addCommand("diagram", {u"play"_s, path(u"story.json"_s), u"--mermaid"_s});
    addCommand("diagram as PlantUML", {u"play"_s, path(u"story.json"_s), u"--plantuml"_s});
    addCommand("diagram as SVG", {u"play"_s, path(u"story.json"_s), u"--svg"_s});
    addCommand("out", {u"play"_s, u"--out"_s, u"/nowhere/"_s + drives});
    addCommand("policies action", {u"policies"_s, drives});
    addCommand("policies show", {u"policies"_s, u"show"_s, drives});
    addCommand("policies show of a file", {u"policies"_s, u"show"_s, path(u"policy.json"_s)});
    addCommand("policies check", {u"policies"_s, u"check"_s, path(u"no-policy.json"_s)});
    addCommand("policies check of a name", {u"policies"_s, u"check"_s, path(hostile(u".json"_s))});
    addCommand("lesson", {u"lesson"_s, drives, u"--presenter"_s});
    addCommand("lesson's language",
               {u"lesson"_s, u"retry-storms"_s, u"--presenter"_s, u"--language"_s, drives});
    addCommand("lesson's answers", {u"lesson"_s, u"retry-storms"_s, u"--answers"_s, drives});
    addCommand("lessons action", {u"lessons"_s, drives});
    addCommand("lessons check", {u"lessons"_s, u"check"_s, path(u"no-policy.json"_s)});
    addCommand("lessons check of a name", {u"lessons"_s, u"check"_s, path(hostile(u".json"_s))});
    addCommand("stores action", {u"stores"_s, drives, u"memory:"_s});
    addCommand("stores check", {u"stores"_s, u"check"_s, drives});
    addCommand("stores check of a file",
               {u"stores"_s, u"check"_s, u"sqlite:"_s + path(hostile(u".db"_s))});
    addCommand("stores check of no file",
               {u"stores"_s, u"check"_s, u"sqlite:"_s + path(hostile(u".no"_s))});
    addCommand("stores recover",
               {u"stores"_s, u"recover"_s, u"sqlite:"_s + path(hostile(u".db"_s))});
    addCommand("stores create", {u"stores"_s, u"create"_s, u"sqlite:/nowhere/"_s + drives});
    addCommand("capacity", {u"stores"_s, u"create"_s, u"dynamodb:t"_s, u"--capacity"_s, drives});
    addCommand("completion", {u"completion"_s, drives});
    addCommand("inspect", {u"inspect"_s, drives});
    addCommand("window", {u"window"_s, drives});
    addCommand("appearance", {u"window"_s, u"--appearance"_s, drives});
}

void TestHostileTexts::addCommandsOfKeys() const
{
    const QString store = m_bench.url();
    addCommand("keys action", {u"keys"_s, drives});
    addCommand("keys store", {u"keys"_s, u"list"_s, u"--store"_s, drives});
    addCommand("keys store file",
               {u"keys"_s, u"list"_s, u"--store"_s, u"sqlite:"_s + path(hostile(u".db"_s))});
    addCommand("tables and columns", {u"keys"_s, u"list"_s, u"--store"_s, m_table});
    addCommand("table", {u"keys"_s, u"list"_s, u"--store"_s, m_table, u"--table"_s, drives});
    addCommand("layout", {u"keys"_s, u"list"_s, u"--store"_s, store, u"--layout"_s, drives});
    addCommand(
        "mapping",
        {u"keys"_s, u"list"_s, u"--store"_s, store, u"--mapping"_s, path(u"no-policy.json"_s)});
    addCommand("query", {u"keys"_s, u"list"_s, u"--store"_s, store, u"--query"_s, drives});
    addCommand("query of a status",
               {u"keys"_s, u"list"_s, u"--store"_s, store, u"--query"_s, u"status:"_s + drives});
    addCommand("rows", {u"keys"_s, u"list"_s, u"--store"_s, store});
    addCommand("row", {u"keys"_s, u"show"_s, drives, u"--store"_s, store});
    addCommand("no row", {u"keys"_s, u"show"_s, u"no"_s + drives, u"--store"_s, store});
    addCommand("find", {u"keys"_s, u"find"_s, drives, u"--store"_s, store});
    addCommand("formula",
               {u"keys"_s, u"find"_s, u"{}"_s, u"--formula"_s, drives, u"--store"_s, store});
    addCommand("limit", {u"keys"_s, u"list"_s, u"--limit"_s, drives, u"--store"_s, store});
    addCommand("purge", {u"keys"_s, u"purge"_s, u"--store"_s, store});
    addCommand("report", {u"keys"_s, u"purge"_s, u"--report"_s, drives, u"--store"_s, store});
    addCommand("note", {u"keys"_s, u"note"_s, u"order-2"_s, drives, u"--store"_s, store});
    addCommand("extend",
               {u"keys"_s, u"extend"_s, u"order-2"_s, u"--by"_s, drives, u"--store"_s, store});
    addCommand("until",
               {u"keys"_s, u"extend"_s, u"order-2"_s, u"--until"_s, drives, u"--store"_s, store});
    addCommand("import", {u"keys"_s, u"import"_s, path(u"rows.jsonl"_s), u"--store"_s, store});
    addCommand("import of no file", {u"keys"_s, u"import"_s, drives, u"--store"_s, store});
    addCommand("format", {u"keys"_s, u"export"_s, u"--format"_s, drives, u"--store"_s, store});
    addCommand("export", {u"keys"_s, u"export"_s, u"--store"_s, store});
    addCommand("copy", {u"keys"_s, u"copy"_s, u"--to"_s, drives, u"--store"_s, store});
    addCommand("resume", {u"keys"_s, u"resume"_s, drives});
    addCommand("restore", {u"keys"_s, u"restore"_s, drives});
    addCommand("trash", {u"keys"_s, u"trash"_s, drives});
}

void TestHostileTexts::drivesNoTerminal()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_bench.run(arguments);
    QVERIFY(ran.code >= 0);
    QVERIFY2(rawIn(ran.out).isEmpty(), qPrintable(rawIn(ran.out)));
    QVERIFY2(rawIn(ran.error).isEmpty(), qPrintable(rawIn(ran.error)));
    // The same with more than anybody reads.
    for (QString &argument : arguments)
        argument.replace(drives, drives + QString(60'000, u'y'));
    const Ran more = m_bench.run(arguments);
    QVERIFY(more.code >= 0);
    QVERIFY2(more.error.size() < errorMax, qPrintable(more.error.left(200)));
}

void TestHostileTexts::jsonStaysJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString store = m_bench.url();
    QTest::newRow("play") << QStringList{u"play"_s, path(u"story.json"_s), u"--policy"_s,
                                         path(u"policy.json"_s)};
    QTest::newRow("policies check")
        << QStringList{u"policies"_s, u"check"_s, path(u"no-policy.json"_s)};
    QTest::newRow("stores check") << QStringList{u"stores"_s, u"check"_s,
                                                 u"sqlite:"_s + path(hostile(u".db"_s))};
    QTest::newRow("list") << QStringList{u"keys"_s, u"list"_s, u"--store"_s, store};
    QTest::newRow("show") << QStringList{u"keys"_s, u"show"_s, drives, u"--store"_s, store};
    QTest::newRow("purge") << QStringList{u"keys"_s,   u"purge"_s,   u"--query"_s,
                                          u"key:x*"_s, u"--store"_s, store};
}

void TestHostileTexts::jsonStaysJson()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = m_bench.run(arguments + QStringList{u"--json"_s});
    QVERIFY2(rawIn(ran.out).isEmpty(), qPrintable(rawIn(ran.out)));
    QJsonParseError error;
    (void)QJsonDocument::fromJson(ran.out.toUtf8(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString() + ran.error));
}

void TestHostileTexts::theEnvironmentDrivesNoTerminal_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("arguments");
    const QStringList remote{u"keys"_s, u"list"_s, u"--store"_s, u"dynamodb:orders"_s};
    QTest::newRow("present") << QString::fromLatin1(presentVariable) << QStringList{u"play"_s};
    for (const QString &variable :
         {u"AWS_PROFILE"_s, u"AWS_REGION"_s, u"AWS_ENDPOINT_URL"_s, u"AWS_ENDPOINT_URL_DYNAMODB"_s,
          u"AWS_CONFIG_FILE"_s, u"AWS_SHARED_CREDENTIALS_FILE"_s, u"AWS_ACCESS_KEY_ID"_s,
          u"XDG_CONFIG_HOME"_s, u"HOME"_s})
        QTest::newRow(qPrintable(variable)) << variable << remote;
    QTest::newRow("display") << u"DISPLAY"_s << QStringList{};
    QTest::newRow("platform") << u"QT_QPA_PLATFORM"_s << QStringList{};
}

void TestHostileTexts::theEnvironmentDrivesNoTerminal()
{
    QFETCH(const QString, variable);
    QFETCH(const QStringList, arguments);
    ProgramBench bench;
    bench.variables = {{u"AWS_MAX_ATTEMPTS"_s, u"1"_s}};
    if (arguments.isEmpty())
        bench.variables.insert(u"QT_QPA_PLATFORM"_s, QString());
    bench.variables.insert(variable, drives);
    const Ran ran = bench.run(arguments);
    QVERIFY(ran.code >= 0);
    QVERIFY2(rawIn(ran.out).isEmpty(), qPrintable(rawIn(ran.out)));
    QVERIFY2(rawIn(ran.error).isEmpty(), qPrintable(rawIn(ran.error)));
}

void TestHostileTexts::whatIsExportedAsJsonMeansTheSame()
{
    const Ran ran = m_bench.keys({u"export"_s, u"--query"_s, u"key:x*"_s});
    const QJsonObject row = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(row.value(u"key").toString(), drives);
}

ONECAKE_TEST(TestHostileTexts)

#include "tst_hostile_texts.moc"
