// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmes_values.h"
#include "core/inspect/keyhash/jmespath/jmespath.h"

#include <QFile>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

JsonNode json(const QString &text)
{
    auto parsed = parseOrderedJson(text);
    if (std::holds_alternative<JsonMistake>(parsed))
        qFatal("no JSON: %s", qPrintable(text));
    return std::get<JsonNode>(parsed);
}

QString select(const QString &expression, const QString &value)
{
    const Result<JsonNode> selected = selectedBy(expression, json(value));
    return selected ? jsonText(*selected) : sentence(selected.error());
}

} // namespace

class TestJmesPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsWhatTheReferenceDoes_data();
    void selectsWhatTheReferenceDoes();
    void numbersAndMembersStayAsTheyAreWritten();
    void anErrorNamesTheColumn_data();
    void anErrorNamesTheColumn();
    void whatGrowsWithoutEndIsRefused();
};

// What jmespath.py answered, with the functions of Lambda Powertools.
void TestJmesPath::selectsWhatTheReferenceDoes_data()
{
    QTest::addColumn<JsonNode>("given");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<JsonNode>("answer"); // {"result": …} or {"error": true}
    QFile file(QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/layouts/jmespath.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonNode groups = json(QString::fromUtf8(file.readAll()));
    for (const JsonNode &group : groups.children) {
        int number = 0;
        for (const JsonNode &each : memberOf(group, u"cases"_s).children) {
            const QString expression = memberOf(each, u"expression"_s).text;
            QTest::addRow("%s %d: %s", qPrintable(memberOf(group, u"comment"_s).text), ++number,
                          qPrintable(expression))
                << memberOf(group, u"given"_s) << expression << each;
        }
    }
}

void TestJmesPath::selectsWhatTheReferenceDoes()
{
    QFETCH(JsonNode, given);
    QFETCH(QString, expression);
    QFETCH(JsonNode, answer);
    const Result<JsonNode> selected = selectedBy(expression, given);
    if (answer.names.contains(u"error"_s)) {
        QVERIFY2(!selected, qPrintable(selected ? jsonText(*selected) : QString()));
        return;
    }
    QVERIFY2(selected, qPrintable(selected ? QString() : sentence(selected.error())));
    const JsonNode expected = memberOf(answer, u"result"_s);
    QVERIFY2(isSameJson(*selected, expected),
             qPrintable(jsonText(*selected) + u" instead of "_s + jsonText(expected)));
}

void TestJmesPath::numbersAndMembersStayAsTheyAreWritten()
{
    const QString value = uR"({"a": {"z": 1.50, "b": 12345678901234567890}, "t": "\u00e9"})"_s;
    QCOMPARE(select(u"a"_s, value), uR"({"z":1.50,"b":12345678901234567890})"_s);
    QCOMPARE(select(u"[a.z, t]"_s, value), u"[1.50,\"é\"]"_s);
    QCOMPARE(select(u"{n: a.b, a: t}"_s, value), u"{\"n\":12345678901234567890,\"a\":\"é\"}"_s);
    QCOMPARE(select(u"sum(@)"_s, u"[1, 2]"_s), u"3"_s);
    QCOMPARE(select(u"avg(@)"_s, u"[1, 3]"_s), u"2.0"_s);
}

void TestJmesPath::anErrorNamesTheColumn_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("says");
    QTest::newRow("end") << u"body."_s
                         << u"column 6: a name, a list or an object was expected after the dot, "
                            "and there is the end"_s;
    QTest::newRow("sign") << u"a $ b"_s << u"column 3: \"$\" is not understood"_s;
    QTest::newRow("quote") << u"a == 'b"_s << u"column 6: the closing ' is missing"_s;
    QTest::newRow("function") << u"sha256(body)"_s << u"there is no function sha256"_s;
    QTest::newRow("count") << u"length()"_s << u"length takes 1 arguments, and there are 0"_s;
    QTest::newRow("type") << u"powertools_json(@)"_s
                          << u"argument 1 of powertools_json is of a type that it does not take: "
                             "object"_s;
    QTest::newRow("reference") << u"&a"_s
                               << u"an expression after & stands where a value was expected"_s;
}

void TestJmesPath::anErrorNamesTheColumn()
{
    QFETCH(QString, expression);
    QFETCH(QString, says);
    const QString said = select(expression, u"{\"body\": \"x\"}"_s);
    QVERIFY2(said.contains(says), qPrintable(said));
}

void TestJmesPath::whatGrowsWithoutEndIsRefused()
{
    const QString doubling = QStringList(40, u"[@, @]"_s).join(u" | "_s);
    QVERIFY(select(doubling, u"1"_s).contains(u"makes more than"_s));
    QVERIFY(select(QString(60, u'(') + u'a' + QString(60, u')'), u"1"_s).contains(u"nesting"_s));
    QVERIFY(select(QString(3000, u'a'), u"1"_s).contains(u"longer than"_s));
    QVERIFY(select(QString(900, u'!') + u'a', u"1"_s).contains(u"nesting"_s));
}

ONECAKE_TEST(TestJmesPath)
#include "tst_jmespath.moc"
