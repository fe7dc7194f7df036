// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/canonical_json.h"
#include "core/model/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <bit>
#include <limits>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Request orderOf(const QByteArray &body)
{
    Request request;
    request.method = u"POST"_s;
    request.path = u"/orders"_s;
    request.rawBody = body;
    request.body = parsed(body);
    return request;
}

IdentityPolicy derived(KeyCanon canon, KeyDigest digest, KeyText text,
                       const QStringList &fields = {})
{
    IdentityPolicy policy;
    policy.keySource = KeySource::Derived;
    policy.keyFields = fields;
    policy.canon = canon;
    policy.digest = digest;
    policy.text = text;
    return policy;
}

const QByteArray lemonCake = R"({"cake":"lemon","candles":3})";

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExampleOfTheRfc();
    void sortsMembersByUtf16CodeUnits();
    void sortsMembersAtEveryLevel();
    void writesNumbersAsTheRfcDoes_data();
    void writesNumbersAsTheRfcDoes();
    void writesWhatJsonHasNoNumberForAsNull();
    void escapesOnlyWhatMustBeEscaped();
    void keepsHalvesOfSurrogatePairsApart();
    void isTheSha256OfTheCanonicalRequest();
    void ignoresOrderSpacingAndNumberFormat();
    void tellsAnotherOrderApart_data();
    void tellsAnotherOrderApart();
    void ofChosenFieldsIgnoresTheOthers();
    void isEmptyWhereThePolicyTakesNone();
    void derivedKeysAreTheKnownDigests_data();
    void derivedKeysAreTheKnownDigests();
    void aRawKeyDependsOnTheBytesAsSent();
    void aSortedKeyDoesNotDependOnTheOrder();
    void aKeyOfChosenFieldsIgnoresTheOthers();
    void aRequestWithNoneOfTheChosenFieldsHasNoKey();
};

void TestFingerprint::writesTheExampleOfTheRfc() // RFC 8785, sections 3.2.2 and 3.2.3
{
    const QByteArray input = R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
    })";
    const QByteArray expected = "{\"literals\":[null,true,false],"
                                "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
    QCOMPARE(canonicalJson(parsed(input)), expected);
}

void TestFingerprint::sortsMembersByUtf16CodeUnits() // RFC 8785, section 3.2.3
{
    const QByteArray expected =
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
        "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
        "\"😀\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}";
    const QByteArray escaped = R"({"\u20ac": "Euro Sign", "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"})";
    QCOMPARE(canonicalJson(parsed(escaped)), expected);
    QCOMPARE(canonicalJson(parsed(expected)), expected);
    QJsonObject built;
    const QJsonObject source = parsed(escaped);
    for (const QString &key : source.keys())
        built.insert(key, source.value(key));
    QCOMPARE(canonicalJson(built), expected);
}

void TestFingerprint::sortsMembersAtEveryLevel()
{
    QCOMPARE(canonicalJson(parsed(R"({"b":[{"d":1,"c":2}],"a":{"z":{},"y":[]}})")),
             R"({"a":{"y":[],"z":{}},"b":[{"c":2,"d":1}]})");
}

void TestFingerprint::writesNumbersAsTheRfcDoes_data() // RFC 8785, appendix B
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](quint64 bits, const char *expected) {
        QTest::newRow(expected) << bits << QByteArray(expected);
    };
    QTest::newRow("zero") << quint64(0x0000000000000000) << QByteArray("0");
    QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
    row(0x0000000000000001, "5e-324");
    row(0x8000000000000001, "-5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0xffefffffffffffff, "-1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0xc340000000000000, "-9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef4f, "999999999999999900000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0x41b3de4355555554, "333333333.33333325");
    row(0x41b3de4355555555, "333333333.3333333");
    row(0x41b3de4355555556, "333333333.3333334");
    row(0x41b3de4355555557, "333333333.33333343");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
    row(0x43143ff3c1cb0959, "1424953923781206.2");
}

void TestFingerprint::writesNumbersAsTheRfcDoes()
{
    QFETCH(quint64, bits);
    QFETCH(QByteArray, expected);
    QCOMPARE(canonicalJson(std::bit_cast<double>(bits)), expected);
    QCOMPARE(canonicalJson(QJsonArray{std::bit_cast<double>(bits)}), '[' + expected + ']');
}

void TestFingerprint::writesWhatJsonHasNoNumberForAsNull()
{
    using Limits = std::numeric_limits<double>;
    QCOMPARE(canonicalJson(Limits::infinity()), "null");
    QCOMPARE(canonicalJson(-Limits::infinity()), "null");
    QCOMPARE(canonicalJson(Limits::quiet_NaN()), "null");
}

void TestFingerprint::escapesOnlyWhatMustBeEscaped()
{
    QCOMPARE(canonicalJson(u"\b\t\n\f\r\"\\\x01\x1f/\x7f\u2028é"_s),
             "\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001f/\x7f\xe2\x80\xa8\xc3\xa9\"");
}

void TestFingerprint::keepsHalvesOfSurrogatePairsApart()
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    QCOMPARE(canonicalJson(QString(high)), R"("\ud83d")");
    QCOMPARE(canonicalJson(QString(low) + u'a' + high + low), "\"\\ude00a😀\"");
    QVERIFY(canonicalJson(QString(high)) != canonicalJson(QString(QChar(0xd83e))));
}

// The digests here and below were computed with openssl and Python's hashlib.
void TestFingerprint::isTheSha256OfTheCanonicalRequest()
{
    QCOMPARE(fingerprintOf(FingerprintPolicy(), orderOf(lemonCake)),
             "d0d343e537ecfe88d60068549e8c99be43df14d4575ac9cdae275f0e8c04e64b");
}

void TestFingerprint::ignoresOrderSpacingAndNumberFormat()
{
    const QByteArray expected = fingerprintOf(FingerprintPolicy(), orderOf(lemonCake));
    for (const QByteArray body :
         {R"({"candles":3,"cake":"lemon"})", R"({ "cake" : "lemon", "candles" : 3.0 })",
          R"({"cake":"\u006cemon","candles":30e-1})"})
        QCOMPARE(fingerprintOf(FingerprintPolicy(), orderOf(body)), expected);
}

void TestFingerprint::tellsAnotherOrderApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another cake") << QByteArray(R"({"cake":"apple","candles":3})");
    QTest::newRow("another number") << QByteArray(R"({"cake":"lemon","candles":4})");
    QTest::newRow("a number as text") << QByteArray(R"({"cake":"lemon","candles":"3"})");
    QTest::newRow("one member more") << QByteArray(R"({"cake":"lemon","candles":3,"cream":null})");
    QTest::newRow("one member less") << QByteArray(R"({"cake":"lemon"})");
    QTest::newRow("capital letters") << QByteArray(R"({"cake":"Lemon","candles":3})");
}

void TestFingerprint::tellsAnotherOrderApart()
{
    QFETCH(QByteArray, body);
    const QByteArray known = fingerprintOf(FingerprintPolicy(), orderOf(lemonCake));
    QVERIFY(fingerprintOf(FingerprintPolicy(), orderOf(body)) != known);
    Request moved = orderOf(lemonCake);
    moved.path = u"/orders/1"_s;
    QVERIFY(fingerprintOf(FingerprintPolicy(), moved) != known);
    Request changed = orderOf(lemonCake);
    changed.method = u"PUT"_s;
    QVERIFY(fingerprintOf(FingerprintPolicy(), changed) != known);
}

void TestFingerprint::ofChosenFieldsIgnoresTheOthers()
{
    FingerprintPolicy policy;
    policy.kind = FingerprintKind::Fields;
    policy.fields = {u"cake"_s, u"absent"_s};
    const QByteArray expected = "9feee264e7205ac00b51d6acdbf8f22f2befa1bb1df054ea9d7c3d8f639e2f35";
    QCOMPARE(fingerprintOf(policy, orderOf(lemonCake)), expected);
    QCOMPARE(fingerprintOf(policy, orderOf(R"({"cake":"lemon","candles":99})")), expected);
    QVERIFY(fingerprintOf(policy, orderOf(R"({"cake":"apple"})")) != expected);
}

void TestFingerprint::isEmptyWhereThePolicyTakesNone()
{
    FingerprintPolicy policy;
    policy.kind = FingerprintKind::None;
    QCOMPARE(fingerprintOf(policy, orderOf(lemonCake)), QByteArray());
}

void TestFingerprint::derivedKeysAreTheKnownDigests_data()
{
    QTest::addColumn<KeyDigest>("digest");
    QTest::addColumn<KeyText>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("md5") << KeyDigest::Md5 << KeyText::Hex << u"3af44214a35e6a74e3c9efaf6ae9c270"_s;
    QTest::newRow("md5, base64") << KeyDigest::Md5 << KeyText::Base64
                                 << u"OvRCFKNeanTjye+vaunCcA=="_s;
    QTest::newRow("sha1") << KeyDigest::Sha1 << KeyText::Hex
                          << u"e70ba28f712cb0607e95da35beb4d21870e3284e"_s;
    QTest::newRow("sha256")
        << KeyDigest::Sha256 << KeyText::Hex
        << u"fbc384f6cc092ccd935848c6d0e02fa7cbaa1345abf5098e21060cea7da1935e"_s;
    QTest::newRow("blake2s")
        << KeyDigest::Blake2s << KeyText::Hex
        << u"905e50414fe3e0f2f908c143858bfa231cf0e35ac125854ad2fd8a6738e7a08f"_s;
}

void TestFingerprint::derivedKeysAreTheKnownDigests()
{
    QFETCH(KeyDigest, digest);
    QFETCH(KeyText, text);
    QFETCH(QString, expected);
    for (const KeyCanon canon : {KeyCanon::Raw, KeyCanon::Sorted, KeyCanon::Jcs})
        QCOMPARE(derivedKey(derived(canon, digest, text), orderOf(lemonCake)), expected);
}

void TestFingerprint::aRawKeyDependsOnTheBytesAsSent()
{
    const IdentityPolicy policy = derived(KeyCanon::Raw, KeyDigest::Md5, KeyText::Hex);
    const Request spaced = orderOf(R"({"candles": 3, "cake": "lemon"})");
    QCOMPARE(derivedKey(policy, spaced), u"783f9c887d0f901a270ac7c3a956f7a0"_s);
    QVERIFY(derivedKey(policy, spaced) != derivedKey(policy, orderOf(lemonCake)));
}

void TestFingerprint::aSortedKeyDoesNotDependOnTheOrder()
{
    for (const KeyCanon canon : {KeyCanon::Sorted, KeyCanon::Jcs}) {
        const IdentityPolicy policy = derived(canon, KeyDigest::Md5, KeyText::Hex);
        QCOMPARE(derivedKey(policy, orderOf(R"({"candles": 3, "cake": "lemon"})")),
                 u"3af44214a35e6a74e3c9efaf6ae9c270"_s);
    }
}

void TestFingerprint::aKeyOfChosenFieldsIgnoresTheOthers()
{
    const auto policy =
        derived(KeyCanon::Jcs, KeyDigest::Sha256, KeyText::Hex, {u"cake"_s, u"absent"_s});
    const auto key = derivedKey(policy, orderOf(lemonCake));
    QCOMPARE(key, u"9feee264e7205ac00b51d6acdbf8f22f2befa1bb1df054ea9d7c3d8f639e2f35"_s);
    QCOMPARE(derivedKey(policy, orderOf(R"({"cake":"lemon","candles":99})")), key);
}

void TestFingerprint::aRequestWithNoneOfTheChosenFieldsHasNoKey()
{
    const auto policy = derived(KeyCanon::Sorted, KeyDigest::Md5, KeyText::Hex, {u"orderId"_s});
    QCOMPARE(derivedKey(policy, orderOf(lemonCake)), std::nullopt);
    QCOMPARE(derivedKey(policy, orderOf(R"({"orderId":null})")), std::nullopt);
    QVERIFY(derivedKey(policy, orderOf(R"({"orderId":""})")).has_value());
}

ONECAKE_TEST(TestFingerprint)
#include "tst_fingerprint.moc"
