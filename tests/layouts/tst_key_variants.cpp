// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One payload has many keys: which of them are tried, and what each is called. The hashes come from
// Python's hashlib.

#include "core/inspect/keyhash/key_variants.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString md5Key = u"fn.app.handler#a327c64923e2e505769b8b46ce0645aa"_s;

VariantQuestion question(const QString &payload, KeyFormula likely = KeyFormula::PowertoolsPython,
                         const QStringList &keys = {md5Key})
{
    VariantQuestion asked;
    asked.payload = payload;
    asked.likely = likely;
    asked.forms = formsOf(keys);
    return asked;
}

std::vector<KeyVariant> variantsOf(const VariantQuestion &asked)
{
    Result<std::vector<KeyVariant>> variants = keyVariants(asked);
    if (!variants)
        qFatal("%s", qPrintable(sentence(variants.error())));
    return *variants;
}

// How the digest is made; empty if no variant makes it.
QString wayTo(const QString &digest, const VariantQuestion &asked)
{
    for (const KeyVariant &variant : variantsOf(asked)) {
        if (variant.digest == digest)
            return inWords(variant);
    }
    return {};
}

QString refusalOf(const VariantQuestion &asked)
{
    const auto variants = keyVariants(asked);
    return variants ? QString() : sentence(variants.error());
}

} // namespace

class TestKeyVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualWayComesFirst();
    void aPayloadIsHashedInManyWays_data();
    void aPayloadIsHashedInManyWays();
    void theTableTellsTheHash();
    void javaLosesZerosAtTheBeginning();
    void whatIsNamedIsTriedAlone();
    void anEventIsCutByItsExpression();
    void whatCannotBeHashedIsRefused_data();
    void whatCannotBeHashedIsRefused();
    void theWaysAreFewWhateverThePayload();
    void theWaysThatWereTriedAreTold();
};

void TestKeyVariants::theUsualWayComesFirst()
{
    const KeyVariant first = variantsOf(question(u"\"order-1\""_s)).front();
    QCOMPARE(first.digest, u"729040816f7330c4cb31f54a56f59a7b"_s);
    QCOMPARE(inWords(first), u"Lambda Powertools for Python, MD5"_s);
    QCOMPARE(first.hashedText, u"\"order-1\""_s);
}

void TestKeyVariants::aPayloadIsHashedInManyWays_data()
{
    QTest::addColumn<KeyFormula>("formula");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("way");
    const auto row = [](const char *name, KeyFormula formula, const QString &payload,
                        const QString &digest, const QString &way) {
        QTest::newRow(name) << formula << payload << digest << way;
    };
    using enum KeyFormula;
    row("nulls left out", PowertoolsJava,
        u"{\"productId\":\"p-9\",\"customerId\":\"c-7\",\"amount\":12.50,\"note\":null}"_s,
        u"430587542105b7862bda41fc8dd43b1a"_s, u"without members that are null"_s);
    row("as a text", PowertoolsPython, u"{\"order\": 1042}"_s,
        u"1906df7e13b0a70e05a3b965e33d085e"_s, u"as a text"_s);
    row("a text that is JSON", PowertoolsPython, u"\"{\\\"order\\\": 1042}\""_s,
        u"a327c64923e2e505769b8b46ce0645aa"_s, u"the JSON in the text"_s);
    row("without quotes", PowertoolsPython, u"order-1"_s, u"729040816f7330c4cb31f54a56f59a7b"_s,
        u"as a text"_s);
    row("a Decimal of Python", PowertoolsPython, u"{\"amount\":12.50,\"id\":7}"_s,
        u"9216d85cb1d365162efd19a35d1b8455"_s, u"12.50 written as \"12.50\""_s);
    row("a float of Python", PowertoolsPython, u"{\"amount\":20,\"id\":7}"_s,
        u"a3c134659f39585b0b811ec9f159d6fb"_s, u"20 written as 20.0"_s);
    row("a double of Java", PowertoolsJava, u"{\"amount\":20,\"id\":7}"_s,
        u"33640dae399c17c565829e33ec2bfdff"_s, u"20 written as 20.0"_s);
    row("a BigDecimal of Java", PowertoolsJava, u"{\"id\":7,\"amount\":12.50}"_s,
        u"d8117a893bd0179659d11cc3f2138558"_s, u"a class"_s);
    row("a BigDecimal without zeros", PowertoolsJava, u"{\"amount\":100.00,\"id\":7}"_s,
        u"1ff8f59d5aa4a3ea50310a5b703bf846"_s, u"100.00 written as 1E+2"_s);
    row("the escapes of .NET", PowertoolsDotNet, u"{\"name\":\"café & more\"}"_s,
        u"60a8b720d0d6fade1ceadb5cedb9276d"_s, u"escaped for HTML"_s);
}

void TestKeyVariants::aPayloadIsHashedInManyWays()
{
    QFETCH(KeyFormula, formula);
    QFETCH(QString, payload);
    QFETCH(QString, digest);
    QFETCH(QString, way);
    const QString words = wayTo(digest, question(payload, formula));
    QVERIFY2(words.contains(way), qPrintable(words));
}

void TestKeyVariants::theTableTellsTheHash()
{
    const QString hash = u"2534d68402815f9af119ce05588c6f9e172eac52d30c0005295a35dd5b1e7880"_s;
    const QString payload = u"{\"order\":1042}"_s;
    QCOMPARE(wayTo(hash, question(payload, KeyFormula::PowertoolsPython, {u"a.b.c#"_s + hash})),
             u"Lambda Powertools for Python, SHA-256"_s);
    // Two tables of TypeScript, whose hashes are in Base64.
    const QString script = u"p8/CzLl6+At4mngumhIre2x/Y1k4dvC5PxvQmsEXh+I="_s;
    const VariantQuestion asked =
        question(u"[\"u1\",1042]"_s, KeyFormula::PowertoolsTypeScript, {u"payments#"_s + script});
    QCOMPARE(wayTo(script, asked), u"Lambda Powertools for TypeScript, SHA-256"_s);
    QCOMPARE(asked.forms.prefixes, QStringList{u"payments"_s});
    // A table that was taken for another library's, because its prefix was chosen.
    QVERIFY(wayTo(u"430587542105b7862bda41fc8dd43b1a"_s,
                  question(u"{\"productId\":\"p-9\",\"customerId\":\"c-7\",\"amount\":12.50}"_s))
                .startsWith(u"Lambda Powertools for Java"_s));
}

void TestKeyVariants::javaLosesZerosAtTheBeginning()
{
    VariantQuestion asked = question(u"{\"n\":14}"_s, KeyFormula::PowertoolsJava);
    asked.hashing = KeyHashing::Sha256;
    QVERIFY(!wayTo(u"848856ab12e0dd05c50fb325547a53ca7a79e61c153934d0c8807e100b83d12"_s, asked)
                 .isEmpty());
}

void TestKeyVariants::whatIsNamedIsTriedAlone()
{
    VariantQuestion asked = question(u"\"order-1\""_s);
    asked.formula = KeyFormula::Bicatu;
    asked.hashing = KeyHashing::Sha256;
    for (const KeyVariant &variant : variantsOf(asked)) {
        QCOMPARE(variant.formula, KeyFormula::Bicatu);
        QCOMPARE(variant.hashing, KeyHashing::Sha256);
    }
}

void TestKeyVariants::anEventIsCutByItsExpression()
{
    VariantQuestion asked = question(
        u"{\"httpMethod\":\"POST\",\"body\":\"{\\\"userId\\\": \\\"lessa\\\", \\\"productId\\\": "
        "\\\"f91d1b07\\\"}\"}"_s);
    asked.jmesPath = u"powertools_json(body).[userId, productId]"_s;
    QCOMPARE(wayTo(u"8cf122504aca218956f65299c0d9aa35"_s, asked),
             u"Lambda Powertools for Python, MD5"_s);
}

void TestKeyVariants::whatCannotBeHashedIsRefused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u" "_s << QString() << u"payload: is empty"_s;
    QTest::newRow("broken JSON") << u"{\"a\":"_s << QString() << u"is not JSON at line 1"_s;
    QTest::newRow("no JSON for the expression")
        << u"order-1"_s << u"a"_s << u"is not JSON at line 1"_s;
    QTest::newRow("selects nothing") << u"{}"_s << u"body"_s << u"selects nothing"_s;
    QTest::newRow("a wrong expression") << u"{}"_s << u"body["_s << u"JMESPath"_s;
}

void TestKeyVariants::whatCannotBeHashedIsRefused()
{
    QFETCH(QString, payload);
    QFETCH(QString, expression);
    QFETCH(QString, says);
    VariantQuestion asked = question(payload);
    asked.jmesPath = expression;
    QVERIFY2(refusalOf(asked).contains(says), qPrintable(refusalOf(asked)));
    asked.likely.reset();
    asked.forms = {};
    QVERIFY(refusalOf(asked).contains(u"not made of the payload"_s));
}

void TestKeyVariants::theWaysAreFewWhateverThePayload()
{
    QStringList numbers;
    for (int number = 0; number < 200; ++number)
        numbers.append(QString::number(number) + u".50"_s);
    QVERIFY(variantsOf(question(u'[' + numbers.join(u',') + u']')).size() <= 600);
    QVERIFY(variantsOf(question(u"[1.0, 20.00, 300, null]"_s)).size() <= 600);
}

void TestKeyVariants::theWaysThatWereTriedAreTold()
{
    VariantQuestion asked = question(u"{\"a\":1,\"b\":null}"_s);
    asked.formula = KeyFormula::PowertoolsPython;
    const QStringList lines = triedInWords(variantsOf(asked));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().startsWith(u"Lambda Powertools for Python: MD5; also "_s));
    for (const QString &way :
         {u"without members that are null"_s, u"as a text"_s, u"1 written as 1.0"_s})
        QVERIFY2(lines.front().contains(way), qPrintable(lines.front()));
}

ONECAKE_TEST(TestKeyVariants)
#include "tst_key_variants.moc"
