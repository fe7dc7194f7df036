// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_reader.h"

#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Colour {
    Red,
    Green
};

} // namespace

template<>
inline constexpr std::array onecake::enumNames<Colour>{
    EnumName<Colour>{Colour::Red, u"red"},
    EnumName<Colour>{Colour::Green, u"green"},
};

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_problems.clear(); }
    void aReaderFindsWhatIsThere();
    void aReaderFallsBackWhereNothingIs();
    void aReaderNamesEveryValueOfTheWrongKind();
    void aReaderNamesAWordThatIsNoChoice();
    void aReaderNamesWhatNobodyAskedFor();
    void aReaderNamesTheItemOfAListThatIsWrong();
    void aReaderKnowsTheLimitsOfNumbers();
    void aReaderDemandsWhatIsRequired();

private:
    JsonReader readerOf(const char *json)
    {
        return {QJsonDocument::fromJson(json).object(), u"$"_s, &m_problems};
    }
    [[nodiscard]] QStringList reported() const;

    Problems m_problems;
};

QStringList TestJsonReader::reported() const
{
    QStringList lines;
    for (const Problem &problem : m_problems)
        lines.append(problem.path + u' ' + problem.message);
    return lines;
}

void TestJsonReader::aReaderFindsWhatIsThere()
{
    JsonReader reader =
        readerOf(R"({"name":"Adrienne","age":30,"isHungry":true,"wait":"1.5s","pause":250,
                                     "colour":"green","tags":["a","b"],"home":{"city":"Lyon"},"cakes":[{"of":"nut"}]})");
    QCOMPARE(reader.requiredText(u"name"), u"Adrienne"_s);
    QCOMPARE(reader.integer(u"age", 0, 0, 150), 30);
    QCOMPARE(reader.boolean(u"isHungry", false), true);
    QCOMPARE(reader.duration(u"wait", 0s), Duration(1500));
    QCOMPARE(reader.duration(u"pause", 0s), Duration(250));
    QCOMPARE(reader.choice(u"colour", Colour::Red), Colour::Green);
    QCOMPARE(reader.texts(u"tags"), QStringList({u"a"_s, u"b"_s}));
    JsonReader home = reader.object(u"home");
    QCOMPARE(home.text(u"city"), u"Lyon"_s);
    QStringList cakes;
    reader.forEachObject(u"cakes", [&cakes](JsonReader &cake) { cakes.append(cake.text(u"of")); });
    QCOMPARE(cakes, QStringList(u"nut"_s));
    home.finish();
    reader.finish();
    QCOMPARE(reported(), QStringList());
}

void TestJsonReader::aReaderFallsBackWhereNothingIs()
{
    JsonReader reader = readerOf("{}");
    QCOMPARE(reader.text(u"name", u"nobody"_s), u"nobody"_s);
    QCOMPARE(reader.integer(u"age", 7, 0, 150), 7);
    QCOMPARE(reader.boolean(u"isHungry", true), true);
    QCOMPARE(reader.duration(u"wait", 3s), Duration(3s));
    QCOMPARE(reader.choice(u"colour", Colour::Green), Colour::Green);
    QVERIFY(reader.texts(u"tags").isEmpty());
    QCOMPARE(reader.object(u"home").text(u"city", u"none"_s), u"none"_s);
    QCOMPARE(reported(), QStringList());
}

void TestJsonReader::aReaderNamesEveryValueOfTheWrongKind()
{
    JsonReader reader = readerOf(
        R"({"name":1,"age":"x","isHungry":null,"wait":"soon","colour":[],"tags":{},"home":true})");
    (void)reader.text(u"name");
    QCOMPARE(reader.integer(u"age", 7, 0, 150), 7);
    (void)reader.boolean(u"isHungry", true);
    QCOMPARE(reader.duration(u"wait", 3s), Duration(3s));
    (void)reader.choice(u"colour", Colour::Red);
    (void)reader.texts(u"tags");
    reader.object(u"home").finish();
    const QStringList expected{
        u"$.name is the number 1, expected a string"_s,
        u"$.age is the string \"x\", expected a whole number from 0 to 150"_s,
        u"$.isHungry is null, expected true or false"_s,
        u"$.wait is the string \"soon\", expected a duration such as \"8s\", \"250ms\", \"5min\" or whole milliseconds"_s,
        u"$.colour is a list, expected a word"_s,
        u"$.tags is an object, expected a list of strings"_s,
        u"$.home is true, expected an object"_s};
    QCOMPARE(reported(), expected);
}

void TestJsonReader::aReaderNamesAWordThatIsNoChoice()
{
    JsonReader reader = readerOf(R"({"colour":"blue"})");
    QCOMPARE(reader.choice(u"colour", Colour::Red), Colour::Red);
    QCOMPARE(reported(), QStringList(u"$.colour is \"blue\", expected one of: red, green"_s));
}

void TestJsonReader::aReaderNamesWhatNobodyAskedFor()
{
    JsonReader reader = readerOf(R"({"name":"a","naem":"b","home":{"citty":"Lyon"}})");
    (void)reader.text(u"name");
    JsonReader home = reader.object(u"home");
    (void)home.text(u"city");
    home.finish();
    reader.finish();
    QCOMPARE(reported(),
             QStringList({u"$.home.citty is not a field of this object"_s,
                          u"$.naem is not a field of this object"_s}));
}

void TestJsonReader::aReaderNamesTheItemOfAListThatIsWrong()
{
    JsonReader reader = readerOf(R"({"tags":["a",2],"cakes":[{"of":"nut"},"nut",{"off":"nut"}]})");
    QCOMPARE(reader.texts(u"tags"), QStringList(u"a"_s));
    reader.forEachObject(u"cakes", [](JsonReader &cake) { (void)cake.text(u"of"); });
    QCOMPARE(reported(),
             QStringList({u"$.tags[1] is the number 2, expected a string"_s,
                          u"$.cakes[1] is the string \"nut\", expected an object"_s,
                          u"$.cakes[2].off is not a field of this object"_s}));
}

void TestJsonReader::aReaderKnowsTheLimitsOfNumbers()
{
    JsonReader reader = readerOf(R"({"a":0,"b":11,"c":1.5,"d":1e300,"e":-5,"f":1e300})");
    QCOMPARE(reader.integer(u"a", 5, 1, 10), 5);
    QCOMPARE(reader.integer(u"b", 5, 1, 10), 5);
    QCOMPARE(reader.integer(u"c", 5, 1, 10), 5);
    QCOMPARE(reader.integer(u"d", 5, 1, 10), 5);
    QCOMPARE(reader.duration(u"e", 3s), Duration(3s));
    QCOMPARE(reader.duration(u"f", 3s), Duration(3s));
    QCOMPARE(reported().size(), 6);
}

void TestJsonReader::aReaderDemandsWhatIsRequired()
{
    JsonReader reader = readerOf(R"({"title":"","name":3})");
    (void)reader.requiredText(u"id");
    (void)reader.requiredText(u"title");
    (void)reader.requiredText(u"name");
    QCOMPARE(reported(),
             QStringList({u"$.id is missing, expected a string"_s,
                          u"$.title is empty, expected a string"_s,
                          u"$.name is the number 3, expected a string"_s}));
}

ONECAKE_TEST(TestJsonReader)
#include "tst_json_reader.moc"
