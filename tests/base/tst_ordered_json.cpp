// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/ordered_json.h"
#include "core/base/json/strict_json.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

JsonNode nodeOf(const QString &text)
{
    const auto parsed = parseOrderedJson(text);
    if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
        qFatal("%s", qPrintable(mistake->problem));
    return std::get<JsonNode>(parsed);
}

QString mistakeIn(const QString &text)
{
    const auto parsed = parseOrderedJson(text);
    const auto *mistake = std::get_if<JsonMistake>(&parsed);
    return mistake == nullptr
        ? u"none"_s
        : u"%1:%2 %3"_s.arg(mistake->line).arg(mistake->column).arg(mistake->problem);
}

} // namespace

class TestOrderedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersStayInTheirOrder();
    void numbersKeepTheirSpelling();
    void textsKeepSpellingAndMeaning();
    void scalarsStandAlone();
    void mistakesNameTheirPlace_data();
    void mistakesNameTheirPlace();
    void nestingIsBounded();
};

void TestOrderedJson::membersStayInTheirOrder()
{
    const JsonNode node = nodeOf(u" {\"b\" :1 ,\"a\": [ true,null ] } "_s);
    QCOMPARE(node.kind, JsonKind::Object);
    QCOMPARE(node.names, (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(node.children.at(1).kind, JsonKind::List);
    QCOMPARE(node.children.at(1).children.at(0).kind, JsonKind::True);
    QCOMPARE(node.children.at(1).children.at(1).kind, JsonKind::Null);
}

void TestOrderedJson::numbersKeepTheirSpelling()
{
    for (const QString &number : {u"-0"_s, u"12.50"_s, u"1E+2"_s, QString(50, u'9')}) {
        QCOMPARE(nodeOf(number).kind, JsonKind::Number);
        QCOMPARE(nodeOf(number).spelling, number);
    }
}

void TestOrderedJson::textsKeepSpellingAndMeaning()
{
    const JsonNode text = nodeOf(u"\"\\u00e9\\n\\/é\\ud83c\\udf82\""_s);
    QCOMPARE(text.text, u"é\n/é🎂"_s);
    QCOMPARE(text.spelling, u"\"\\u00e9\\n\\/é\\ud83c\\udf82\""_s);
    const JsonNode object = nodeOf(u"{\"\\u0061\":1}"_s);
    QCOMPARE(object.names, QStringList{u"a"_s});
    QCOMPARE(object.nameSpellings, QStringList{u"\"\\u0061\""_s});
}

void TestOrderedJson::scalarsStandAlone()
{
    QCOMPARE(nodeOf(u"false"_s).kind, JsonKind::False);
    QCOMPARE(nodeOf(u"\"\""_s).kind, JsonKind::Text);
    QCOMPARE(nodeOf(u"[]"_s).children.size(), size_t(0));
    QCOMPARE(nodeOf(u"{}"_s).kind, JsonKind::Object);
}

void TestOrderedJson::mistakesNameTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("nothing") << u"  "_s << u"1:3 a value was expected, and there is the end"_s;
    QTest::newRow("leading zero") << u"01"_s << u"1:2 nothing more was expected, and there is 1"_s;
    QTest::newRow("plus") << u"+1"_s << u"1:1 a value was expected, and there is +"_s;
    QTest::newRow("no digits") << u"[1.]"_s << u"1:3 a comma or ] was expected, and there is ."_s;
    QTest::newRow("not a number") << u"NaN"_s << u"1:1 a value was expected, and there is N"_s;
    QTest::newRow("word too long")
        << u"nulls"_s << u"1:5 nothing more was expected, and there is s"_s;
    QTest::newRow("comma at the end")
        << u"[1,\n]"_s << u"2:1 a value was expected, and there is ]"_s;
    QTest::newRow("open list") << u"[1"_s
                               << u"1:3 a comma or ] was expected, and there is the end"_s;
    QTest::newRow("open text") << u"\"abc"_s
                               << u"1:5 a closing quote was expected, and there is the end"_s;
    QTest::newRow("backslash at the end")
        << u"\"\\"_s
        << u"1:3 an escape such as \\n or \\u00e9 was expected, and there is the end"_s;
    QTest::newRow("unknown escape")
        << u"\"\\x\""_s << u"1:3 an escape such as \\n or \\u00e9 was expected, and there is x"_s;
    QTest::newRow("short escape")
        << u"\"\\u12\""_s << u"1:3 an escape such as \\n or \\u00e9 was expected, and there is u"_s;
    QTest::newRow("line in a text")
        << u"\"a\nb\""_s << u"1:3 an escape such as \\n was expected, and there is \\n"_s;
    QTest::newRow("name without quotes")
        << u"{a:1}"_s << u"1:2 a name in quotes was expected, and there is a"_s;
    QTest::newRow("no colon") << u"{\"a\" 1}"_s << u"1:6 a colon was expected, and there is 1"_s;
    QTest::newRow("twice") << u"{\"a\":1,\"a\":2}"_s << u"1:8 the name \"a\" is given twice"_s;
    QTest::newRow("two values") << u"1 2"_s << u"1:3 nothing more was expected, and there is 2"_s;
    QTest::newRow("zero byte") << QString(QChar(0))
                               << u"1:1 a value was expected, and there is \\0"_s;
}

void TestOrderedJson::mistakesNameTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, mistake);
    QCOMPARE(mistakeIn(text), mistake);
}

void TestOrderedJson::nestingIsBounded()
{
    const QString open(strictJsonDepthMax, u'[');
    const QString closed(strictJsonDepthMax, u']');
    QCOMPARE(nodeOf(open + closed).kind, JsonKind::List);
    QCOMPARE(mistakeIn(open + u"[]"_s + closed), u"1:101 it is nested deeper than 100 levels"_s);
    QCOMPARE(mistakeIn(QString(1'000'000, u'[')), u"1:101 it is nested deeper than 100 levels"_s);
}

ONECAKE_TEST(TestOrderedJson)
#include "tst_ordered_json.moc"
