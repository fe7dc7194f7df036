// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/key_formula.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

KeyAnswer answerTo(const KeyQuestion &question)
{
    const Result<KeyAnswer> answer = keyOf(question);
    if (!answer)
        qFatal("%s", qPrintable(sentence(answer.error())));
    return *answer;
}

QString keyBy(KeyFormula formula, const QString &payload)
{
    return answerTo({formula, payload, {}, KeyHashing::Usual}).key;
}

QString textBy(KeyFormula formula, const QString &payload)
{
    return answerTo({formula, payload, {}, KeyHashing::Usual}).hashedText;
}

QString problemOf(const QString &payload)
{
    const Result<KeyAnswer> answer =
        keyOf({KeyFormula::PowertoolsPython, payload, {}, KeyHashing::Usual});
    return answer ? u"no error"_s : sentence(answer.error());
}

} // namespace

class TestKeyFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePayloadHasAnotherKeyInEachLanguage_data();
    void onePayloadHasAnotherKeyInEachLanguage();
    void keysAreThoseThatTypeScriptStored_data();
    void keysAreThoseThatTypeScriptStored();
    void textsAreThoseOfTheLanguages_data();
    void textsAreThoseOfTheLanguages();
    void javaWritesScalarsWithoutQuotes_data();
    void javaWritesScalarsWithoutQuotes();
    void dotNetKeepsTheSpelling_data();
    void dotNetKeepsTheSpelling();
    void whatThePayloadDoesNotTellIsSaid();
    void aPrefixStandsBeforeTheHash();
    void anotherHashIsLonger();
    void arunTakesTheKeyItself();
    void aMistakeNamesItsPlace_data();
    void aMistakeNamesItsPlace();
    void everyLayoutThatHashesHasItsFormula();
};

void TestKeyFormulas::onePayloadHasAnotherKeyInEachLanguage_data()
{
    QTest::addColumn<KeyFormula>("formula");
    QTest::addColumn<QStringList>("keys"); // of a text, a list and an object
    QTest::newRow("Python") << KeyFormula::PowertoolsPython
                            << QStringList{u"729040816f7330c4cb31f54a56f59a7b"_s,
                                           u"6c09bdf49bbe6e9d07e006f8c15cf9ec"_s,
                                           u"ef3aa7e0dea0067dcc4608d0bd76f0ba"_s};
    QTest::newRow("TypeScript") << KeyFormula::PowertoolsTypeScript
                                << QStringList{u"cpBAgW9zMMTLMfVKVvWaew=="_s,
                                               u"dEys030Cpwx7LBFNceaghw=="_s,
                                               u"Aw7SHqrH5n8D8xCXDEIngA=="_s};
    QTest::newRow("Java") << KeyFormula::PowertoolsJava
                          << QStringList{u"6e7f85a9d0fe9b5dfb504c6f2991d744"_s,
                                         u"744cacd37d02a70c7b2c114d71e6a087"_s,
                                         u"030ed21eaac7e67f03f310970c422780"_s};
    QTest::newRow(".NET") << KeyFormula::PowertoolsDotNet
                          << QStringList{u"6e7f85a9d0fe9b5dfb504c6f2991d744"_s,
                                         u"744cacd37d02a70c7b2c114d71e6a087"_s,
                                         u"30ace731074a7ac8c45317042076ba61"_s};
    QTest::newRow("bicatu") << KeyFormula::Bicatu
                            << QStringList{u"729040816f7330c4cb31f54a56f59a7b"_s,
                                           u"744cacd37d02a70c7b2c114d71e6a087"_s,
                                           u"30ace731074a7ac8c45317042076ba61"_s};
    QTest::newRow("Java, a Map") << KeyFormula::PowertoolsJavaMap
                                 << QStringList{u"6e7f85a9d0fe9b5dfb504c6f2991d744"_s,
                                                u"744cacd37d02a70c7b2c114d71e6a087"_s,
                                                u"30ace731074a7ac8c45317042076ba61"_s};
}

void TestKeyFormulas::onePayloadHasAnotherKeyInEachLanguage()
{
    QFETCH(KeyFormula, formula);
    QFETCH(QStringList, keys);
    QCOMPARE(keyBy(formula, u"\"order-1\""_s), keys.at(0));
    QCOMPARE(keyBy(formula, u"[\"xyz\", \"123\"]"_s), keys.at(1));
    QCOMPARE(keyBy(formula, u"{\n  \"user_id\": \"xyz\",\n  \"product_id\": \"123\"\n}"_s),
             keys.at(2));
}

void TestKeyFormulas::keysAreThoseThatTypeScriptStored_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("id");
    const QJsonObject keys =
        layoutData(u"powertools-ts-key-derivation.json"_s).value(u"keys").toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const QByteArray list =
            QJsonDocument(QJsonArray{key.value()[u"payload"]}).toJson(QJsonDocument::Compact);
        QTest::newRow(qPrintable(key.key()))
            << QString::fromUtf8(list).sliced(1).chopped(1) << key.value()[u"id"].toString();
    }
    QTest::newRow("nothing in it") << u"{}"_s << u"orders-svc#mZFLkyvTelC5g8XnyQrpOw=="_s;
}

void TestKeyFormulas::keysAreThoseThatTypeScriptStored()
{
    QFETCH(QString, payload);
    QFETCH(QString, id);
    const KeyAnswer answer =
        answerTo({KeyFormula::PowertoolsTypeScript, payload, u"orders-svc"_s, KeyHashing::Usual});
    QCOMPARE(answer.key, id);
    QCOMPARE(answer.hash, id.section(u'#', 1));
    QVERIFY(answer.doubts.isEmpty());
}

void TestKeyFormulas::textsAreThoseOfTheLanguages_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = layoutData(u"key-texts.json"_s).value(u"keys").toArray();
    QVERIFY(rows.size() > 50);
    for (const QJsonValue &row : rows)
        QTest::newRow(row[u"payload"].toString().toUtf8().toPercentEncoding().constData())
            << row.toObject();
}

void TestKeyFormulas::textsAreThoseOfTheLanguages()
{
    QFETCH(QJsonObject, row);
    const QString payload = row.value(u"payload").toString();
    for (const KeyFormula formula :
         {KeyFormula::PowertoolsPython, KeyFormula::PowertoolsTypeScript, KeyFormula::Bicatu}) {
        const QString language = nameOf(formula).remove(u"powertools-"_s);
        QCOMPARE(textBy(formula, payload), row.value(language).toString());
        QCOMPARE(keyBy(formula, payload), row.value(language + u"Key"_s).toString());
    }
}

void TestKeyFormulas::javaWritesScalarsWithoutQuotes_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"\"a\\\"b\""_s << u"a\"b"_s;
    QTest::newRow("whole") << u"42"_s << u"42"_s;
    QTest::newRow("true") << u"true"_s << u"true"_s;
    // Double.toString of OpenJDK 17.
    QTest::newRow("12.5") << u"12.50"_s << u"12.5"_s;
    QTest::newRow("1e10") << u"1e10"_s << u"1.0E10"_s;
    QTest::newRow("1e7") << u"10000000.0"_s << u"1.0E7"_s;
    QTest::newRow("below 1e7") << u"9999999.0"_s << u"9999999.0"_s;
    QTest::newRow("0.001") << u"0.001"_s << u"0.001"_s;
    QTest::newRow("1e-4") << u"0.0001"_s << u"1.0E-4"_s;
    QTest::newRow("long") << u"123456789.125"_s << u"1.23456789125E8"_s;
    QTest::newRow("-0.0") << u"-0.0"_s << u"-0.0"_s;
    QTest::newRow("control") << u"[\"\\u001b\\n\\u00e9\"]"_s << u"[\"\\u001B\\né\"]"_s;
    QTest::newRow("sorted") << u"{\"b\":[{\"d\":1,\"c\":2}],\"B\":3}"_s
                            << u"{\"B\":3,\"b\":[{\"c\":2,\"d\":1}]}"_s;
}

void TestKeyFormulas::javaWritesScalarsWithoutQuotes()
{
    QFETCH(QString, payload);
    QFETCH(QString, text);
    QCOMPARE(textBy(KeyFormula::PowertoolsJava, payload), text);
}

void TestKeyFormulas::dotNetKeepsTheSpelling_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"\"a\\u0022b\""_s << u"a\"b"_s;
    QTest::newRow("true") << u"true"_s << u"True"_s;
    QTest::newRow("false") << u"false"_s << u"False"_s;
    QTest::newRow("null") << u"null"_s << QString();
    QTest::newRow("number") << u"1.50e+03"_s << u"1.50e+03"_s;
    QTest::newRow("in a list") << u"[ true , null , \"\\u00E9\", 1.0 ]"_s
                               << u"[true,null,\"\\u00E9\",1.0]"_s;
    QTest::newRow("names") << u"{ \"\\u0062\" : 1, \"a\" : 2 }"_s << u"{\"\\u0062\":1,\"a\":2}"_s;
}

void TestKeyFormulas::dotNetKeepsTheSpelling()
{
    QFETCH(QString, payload);
    QFETCH(QString, text);
    QCOMPARE(textBy(KeyFormula::PowertoolsDotNet, payload), text);
}

void TestKeyFormulas::whatThePayloadDoesNotTellIsSaid()
{
    const QString payload = u"{\"total\":12.5,\"again\":12.5,\"name\":\"é\",\"count\":3}"_s;
    const auto doubtsOf = [&payload](KeyFormula formula) {
        return answerTo({formula, payload, {}, KeyHashing::Usual}).doubts;
    };
    QCOMPARE(doubtsOf(KeyFormula::PowertoolsPython),
             QStringList{u"12.5 is taken for a float: a Decimal would stand in quotes."_s});
    QCOMPARE(doubtsOf(KeyFormula::PowertoolsTypeScript), QStringList());
    QCOMPARE(doubtsOf(KeyFormula::PowertoolsJava).size(), 1);
    QCOMPARE(
        doubtsOf(KeyFormula::PowertoolsDotNet),
        (QStringList{
            u"12.5 is taken as it stands: .NET writes it by the type of its property."_s,
            u"\"é\" is taken as it stands: .NET escapes some of its characters, by its settings."_s}));
}

void TestKeyFormulas::aPrefixStandsBeforeTheHash()
{
    const KeyQuestion question{KeyFormula::PowertoolsPython, u"\"order-1\""_s,
                               u"orders.app.place"_s, KeyHashing::Usual};
    QCOMPARE(answerTo(question).key, u"orders.app.place#729040816f7330c4cb31f54a56f59a7b"_s);
    QCOMPARE(answerTo(question).hash, u"729040816f7330c4cb31f54a56f59a7b"_s);
    const KeyQuestion withoutPrefix{KeyFormula::Bicatu, u"\"order-1\""_s, u"create-order"_s,
                                    KeyHashing::Usual};
    QCOMPARE(answerTo(withoutPrefix).key, u"729040816f7330c4cb31f54a56f59a7b"_s);
}

void TestKeyFormulas::anotherHashIsLonger()
{
    QCOMPARE(answerTo({KeyFormula::PowertoolsJava, u"\"\""_s, {}, KeyHashing::Sha256}).key,
             u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    QCOMPARE(
        answerTo({KeyFormula::PowertoolsTypeScript, u"1"_s, {}, KeyHashing::Sha256}).key.size(),
        44);
}

void TestKeyFormulas::arunTakesTheKeyItself()
{
    QCOMPARE(keyBy(KeyFormula::Arun0009, u" k-1\n"_s), u"k-1"_s);
    QCOMPARE(keyBy(KeyFormula::Arun0009, u"\"k-1\""_s), u"k-1"_s);
    const KeyAnswer hashed = answerTo({KeyFormula::Arun0009, u"abc"_s, {}, KeyHashing::Sha256});
    QCOMPARE(hashed.key, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(hashed.doubts.size(), 1);
}

void TestKeyFormulas::aMistakeNamesItsPlace_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("problem");
    const QString mend = u" Correct it there."_s;
    QTest::newRow("no quotes")
        << u"order-1"_s
        << u"payload: is not JSON at line 1, column 1: a value was expected, and there is o. "
           "Put a text in quotes."_s;
    QTest::newRow("nothing")
        << QString()
        << u"payload: is not JSON at line 1, column 1: a value was expected, and there is the end."_s
            + mend;
    QTest::newRow("no comma") << u"{\"a\": 1\n \"b\": 2}"_s
                              << u"payload: is not JSON at line 2, column 2: a comma or } was "
                                 "expected, and there is \"."_s
            + mend;
    QTest::newRow("hostile") << u"[\u202e]"_s
                             << u"payload: is not JSON at line 1, column 2: a value was expected, "
                                "and there is \\u{202E}."_s
            + mend;
    QTest::newRow("twice") << u"{\"a\":1,\"\\u0061\":2}"_s
                           << u"payload: is not JSON at line 1, column 8: the name \"\\u0061\" is "
                              "given twice."_s
            + mend;
}

void TestKeyFormulas::aMistakeNamesItsPlace()
{
    QFETCH(QString, payload);
    QFETCH(QString, problem);
    QCOMPARE(problemOf(payload), problem);
}

void TestKeyFormulas::everyLayoutThatHashesHasItsFormula()
{
    QCOMPARE(layoutNamed(u"powertools-java-sk"_s)->formula,
             std::optional(KeyFormula::PowertoolsJava));
    QVERIFY(!layoutNamed(u"nestarc"_s)->formula);
    for (const auto &formula : enumNames<KeyFormula>) {
        const KeyFormulaWords words = wordsOf(formula.value);
        QVERIFY(!words.title.isEmpty() && words.payload.endsWith(u'.'));
    }
}

ONECAKE_TEST(TestKeyFormulas)
#include "tst_key_formulas.moc"
