// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON of a stranger is taken as it is meant, or refused with the reason.

#include "core/base/json/strict_json.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnObject();
    void keepsEveryCharacterOfAText_data();
    void keepsEveryCharacterOfAText();
    void takesOneNameInTwoObjects();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void takesTheDeepestThatItShould();
};

namespace {

QByteArray nested(int depth)
{
    return R"({"a":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

} // namespace

void TestStrictJson::takesAnObject()
{
    const auto parsed = parseStrictJson(R"( {"cake": {"eggs": [1, "two", null, true]}} )");
    const auto *object = std::get_if<QJsonObject>(&parsed);
    QVERIFY(object != nullptr);
    QCOMPARE(object->value(u"cake")[u"eggs"][1].toString(), u"two"_s);
}

// A byte order mark at the beginning is a character like any other: .NET writes it before a body.
void TestStrictJson::keepsEveryCharacterOfAText_data()
{
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QString>("text");
    QTest::newRow("mark first") << QByteArray("\"\xef\xbb\xbf{}\"") << u"\ufeff{}"_s;
    QTest::newRow("mark escaped") << QByteArray(R"("\ufeff{}")") << u"\ufeff{}"_s;
    QTest::newRow("mark inside") << QByteArray("\"a\xef\xbb\xbf\"") << u"a\ufeff"_s;
    QTest::newRow("mark after a quote") << QByteArray("\"\\\"\xef\xbb\xbf\"") << u"\"\ufeff"_s;
    QTest::newRow("zero") << QByteArray(R"("a\u0000b")") << u"a\0b"_s;
    QTest::newRow("beyond 16 bits") << QByteArray("\"\xf0\x9f\x8d\xb0\"") << u"\U0001f370"_s;
}

void TestStrictJson::keepsEveryCharacterOfAText()
{
    QFETCH(const QByteArray, quoted);
    QFETCH(const QString, text);
    const auto parsed = parseStrictJson("{" + quoted + ":" + quoted + "}");
    const auto *object = std::get_if<QJsonObject>(&parsed);
    QVERIFY(object != nullptr);
    QCOMPARE(object->keys(), QStringList{text});
    QCOMPARE(object->value(text).toString(), text);
}

void TestStrictJson::takesOneNameInTwoObjects()
{
    const auto parsed = parseStrictJson(R"({"a": {"a": "a"}, "b": [{"a": "a", "b": ","}]})");
    QVERIFY(std::holds_alternative<QJsonObject>(parsed));
}

void TestStrictJson::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, const QString &reason) {
        QTest::newRow(name) << text << reason;
    };
    row("nothing", "", u"it is not JSON: "_s);
    row("a page", "<html></html>", u"it is not JSON: "_s);
    row("cut short", R"({"a": "b)", u"it is not JSON: "_s);
    row("no UTF-8", "{\"a\": \"\xff\"}", u"it is not JSON: "_s);
    row("two objects", "{} {}", u"it is not JSON: "_s);
    row("a list", "[1]", u"it is JSON, but not an object"_s);
    row("a name twice", R"({"a": 1, "b": {}, "a": 2})", u"a member is given twice at byte 18"_s);
    row("a name twice, escaped", R"({"a": 1, "\u0061": 2})",
        u"a member is given twice at byte 9"_s);
    row("a name twice, deeper", R"([[{"a": 1, "a": 2}]])", u"a member is given twice at byte 11"_s);
    row("too deep", nested(strictJsonDepthMax + 1), u"it is nested deeper than 100 levels"_s);
}

void TestStrictJson::refusesWithTheReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const auto parsed = parseStrictJson(text);
    const auto *problem = std::get_if<QString>(&parsed);
    QVERIFY(problem != nullptr);
    QVERIFY2(problem->startsWith(reason), qPrintable(*problem));
}

void TestStrictJson::takesTheDeepestThatItShould()
{
    QVERIFY(std::holds_alternative<QJsonObject>(parseStrictJson(nested(strictJsonDepthMax))));
}

ONECAKE_TEST(TestStrictJson)
#include "tst_strict_json.moc"
