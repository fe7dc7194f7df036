// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A row that is taken away keeps all that is stored of it, and does no harm where it arrives.

#include "core/base/json/strict_json.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/windows/layout_items.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant writtenAt = fromEpochMs(1'795'000'000'000);

DecodedRecord rowWith(const QString &key, const Item &more = {})
{
    Item item = more;
    item.insert(u"PK"_s, AttributeValue::ofText(u"placeOrder"_s));
    item.insert(u"SK"_s, AttributeValue::ofText(key));
    item.insert(u"status"_s, AttributeValue::ofText(u"completed"_s));
    return RecordReader(layoutNamed(u"bicatu"_s)).read(item);
}

QJsonObject objectIn(const QByteArray &line)
{
    const auto parsed = parseStrictJson(line);
    if (const auto *problem = std::get_if<QString>(&parsed))
        qFatal("%s", qPrintable(*problem));
    return std::get<QJsonObject>(parsed);
}

OpenedTable tableOf(const QString &layout, const QStringList &keys)
{
    const auto url = parseStoreUrl(u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=a"_s);
    return {*url, std::make_unique<MemoryBrowser>(keys), RecordReader(layoutNamed(layout)), {}};
}

// What a shell makes of it.
QStringList wordsIn(const QString &shell, const QString &command)
{
    QProcess process;
    process.start(shell, {u"-c"_s, u"printf '%s\\0' "_s + command});
    if (!process.waitForFinished(programTakesAtMostMs) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput())
        .split(QChar(u'\0'), Qt::SkipEmptyParts);
}

} // namespace

class TestRowWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsEveryTypeInJson_data();
    void keepsEveryTypeInJson();
    void putsNoFormulaIntoASheet();
    void keepsAMarkdownTableWhole();
    void writesACommandThatNamesOneRow_data();
    void writesACommandThatNamesOneRow();
    void quotesForTheShell_data();
    void quotesForTheShell();
};

void TestRowWriter::keepsEveryTypeInJson_data()
{
    QTest::addColumn<RowFormat>("format");
    QTest::addColumn<QString>("member");
    QTest::newRow("JSON Lines") << RowFormat::JsonLines << u"item"_s;
    QTest::newRow("DynamoDB JSON") << RowFormat::DynamoDbJson << u"Item"_s;
}

void TestRowWriter::keepsEveryTypeInJson()
{
    QFETCH(const RowFormat, format);
    QFETCH(const QString, member);
    const Item all = itemIn(
        R"({"s":{"S":"a\n\u0000\ud83c"},"n":{"N":"12345678901234567890123456789012345678"},
            "r":{"N":"2.0"},"b":{"B":"AP8="},"t":{"BOOL":true},"z":{"NULL":true},
            "ss":{"SS":["x","y"]},"ns":{"NS":["1"]},"bs":{"BS":["AA=="]},
            "l":{"L":[{"M":{"k":{"S":"v"}}}]}})");
    const DecodedRecord row = rowWith(u"k"_s, all);
    const QByteArray line = RowWriter(format).line(row, writtenAt);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    const QJsonObject json = objectIn(line);
    QCOMPARE(itemIn(json.value(member).toObject()), row.item);
    if (format == RowFormat::JsonLines)
        QCOMPARE(json.value(u"state"_s).toString(), u"completed"_s);
    else
        QCOMPARE(json.keys(), QStringList{u"Item"_s});
}

void TestRowWriter::putsNoFormulaIntoASheet()
{
    const RowWriter writer(RowFormat::Csv);
    const QByteArray head = writer.head();
    QVERIFY(head.startsWith("scope,key,state,"));
    const QByteArray line = writer.line(rowWith(u"=1+1"_s), writtenAt);
    QVERIFY2(line.startsWith("placeOrder,'=1+1,completed,completed,"), line.constData());
    QCOMPARE(writer.line(rowWith(u"plain"_s), writtenAt).split(',').first(), "placeOrder");
    QVERIFY2(line.endsWith(R"("{""PK"":{""S"":""placeOrder""},""SK"":{""S"":""=1+1""},)"
                           R"(""status"":{""S"":""completed""}}")"
                           "\r\n"),
             line.constData());
}

void TestRowWriter::keepsAMarkdownTableWhole()
{
    const RowWriter writer(RowFormat::Markdown);
    const QList<QByteArray> head = writer.head().split('\n');
    QCOMPARE(head.size(), 3);
    const auto columns = head.at(0).count('|');
    QCOMPARE(head.at(1).count('|'), columns);
    const QByteArray line =
        writer.line(rowWith(u"a|b\nc<script>`_*\x1b[31m"_s + QString(5000, u'x')), writtenAt);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.size() < 1000);
    QVERIFY2(line.contains(R"(a\|b\\nc\<script\>\`\_\*\\e\[31mxxx)"), line.constData());
    QCOMPARE(line.count('|') - line.count("\\|"), columns);
}

void TestRowWriter::writesACommandThatNamesOneRow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("words");
    const QStringList rest{
        u"--store"_s,  u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=a"_s,
        u"--layout"_s, u"bicatu"_s,
        u"--query"_s,  u"scope:placeOrder @tenant:\"7\""_s};
    const QStringList begin{u"onecake"_s, u"keys"_s, u"show"_s};
    for (const QString &key : {u"9f3a"_s, u"it's $HOME"_s, u"a\\b\"c`d`"_s, u"x\n\x1b[0m\u202e"_s})
        QTest::newRow(qPrintable(shellWord(key))) << key << begin + QStringList{key} + rest;
    QTest::newRow("an option") << u"--yes"_s << begin + rest + QStringList{u"--"_s, u"--yes"_s};
}

void TestRowWriter::writesACommandThatNamesOneRow()
{
    QFETCH(const QString, key);
    const OpenedTable table = tableOf(u"bicatu"_s, {u"PK"_s, u"SK"_s, u"tenant"_s});
    const DecodedRecord row = rowWith(key, {{u"tenant"_s, AttributeValue::ofInteger(7)}});
    const QString command = commandLineFor(table, row);
    QVERIFY(!command.contains(u'\n'));
    QTEST(wordsIn(u"bash"_s, command), "words");
}

void TestRowWriter::quotesForTheShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"sqlite:/a/b-c.db"_s << u"sqlite:/a/b-c.db"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("equals first") << u"=ls"_s << u"'=ls'"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"$'a\\x0ab'"_s;
    QTest::newRow("any language") << u"Käse"_s << u"'Käse'"_s;
}

void TestRowWriter::quotesForTheShell()
{
    QFETCH(const QString, text);
    QTEST(shellWord(text), "word");
    const QStringList words = text.isEmpty() ? QStringList() : QStringList{text};
    QCOMPARE(wordsIn(u"bash"_s, shellWord(text)), words);
    if (!shellWord(text).startsWith(u'$'))
        QCOMPARE(wordsIn(u"sh"_s, shellWord(text)), words);
}

ONECAKE_TEST(TestRowWriter)
#include "tst_row_writer.moc"
