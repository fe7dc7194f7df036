// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Credentials as JSON: what a credential_process prints and the keychain keeps.

#include "core/store/aws/aws_credentials.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString where = u"here"_s;
const auto tenInTheMorning = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

// The fields that every object needs, and what is added to them.
QByteArray with(const QByteArray &more)
{
    return R"({"Version":1,"AccessKeyId":"AKIDEXAMPLE","SecretAccessKey":"hush")" + more + '}';
}

} // namespace

class TestCredentialJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void readsTheTimeInEveryFormThatSaysItsZone_data();
    void readsTheTimeInEveryFormThatSaysItsZone();
    void leavesOutWhatIsNullAndWhatItDoesNotKnow();
    void saysWhatIsWrongButNoSecret_data();
    void saysWhatIsWrongButNoSecret();
};

void TestCredentialJson::readsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("expiry");
    QTest::newRow("lasting") << QByteArray() << qint64(0);
    QTest::newRow("temporary") << QByteArray("IQoJb3+/=") << qint64(1'795'168'800'123);
}

void TestCredentialJson::readsWhatItWrites()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, expiry);
    AwsCredentials credentials{"AKIDEXAMPLE", "hush/+\"\\", token, std::nullopt, {}};
    if (expiry > 0)
        credentials.expiresAt = fromEpochMs(expiry);
    const auto read = parseCredentialJson(toCredentialJson(credentials), where);
    QVERIFY(read);
    QVERIFY(*read == credentials);
}

void TestCredentialJson::readsTheTimeInEveryFormThatSaysItsZone_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("Z") << QByteArray("2026-11-20T10:00:00Z");
    QTest::newRow("fraction") << QByteArray("2026-11-20T10:00:00.000Z");
    QTest::newRow("long fraction") << QByteArray("2026-11-20T10:00:00.000000123Z");
    QTest::newRow("UTC as an offset") << QByteArray("2026-11-20T10:00:00+00:00");
    QTest::newRow("offset") << QByteArray("2026-11-20T11:30:00+01:30");
    QTest::newRow("short offset") << QByteArray("2026-11-20T05:00:00-0500");
}

void TestCredentialJson::readsTheTimeInEveryFormThatSaysItsZone()
{
    QFETCH(QByteArray, time);
    const auto read = parseCredentialJson(with(R"(,"Expiration":")" + time + '"'), where);
    QVERIFY(read);
    QVERIFY(read->expiresAt == tenInTheMorning);
}

void TestCredentialJson::leavesOutWhatIsNullAndWhatItDoesNotKnow()
{
    const auto read = parseCredentialJson(
        with(R"(,"SessionToken":null,"Expiration":null,"AccountId":"123456789012")"), where);
    QVERIFY(read);
    QVERIFY(*read == (AwsCredentials{"AKIDEXAMPLE", "hush", {}, std::nullopt, {}}));
}

void TestCredentialJson::saysWhatIsWrongButNoSecret_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const QString notOne = u"this is not one JSON object"_s;
    const QString blanks = u"%1 contains spaces, line breaks or non-ASCII characters"_s;
    QTest::newRow("nothing") << QByteArray() << notOne;
    QTest::newRow("a text") << QByteArray("hush hush") << notOne;
    QTest::newRow("a list") << QByteArray(R"(["hush"])") << notOne;
    QTest::newRow("cut off") << with({}).chopped(1) << notOne;
    QTest::newRow("nested deeply") << QByteArray("[").repeated(50'000) << notOne;
    QTest::newRow("no version") << QByteArray(R"({"SecretAccessKey":"hush"})")
                                << u"Version is not 1, the only one that is known"_s;
    QTest::newRow("another version") << with(R"(,"Version":2)") << u"Version is not 1"_s;
    QTest::newRow("no key") << QByteArray(R"({"Version":1,"SecretAccessKey":"hush"})")
                            << u"AccessKeyId is missing"_s;
    QTest::newRow("no secret") << QByteArray(R"({"Version":1,"AccessKeyId":"A"})")
                               << u"AccessKeyId is given, but SecretAccessKey is not"_s;
    QTest::newRow("not a text") << with(R"(,"SecretAccessKey":["hush"])")
                                << u"SecretAccessKey is not a text"_s;
    QTest::newRow("two lines") << with(R"(,"SessionToken":"hush\r\nX-Evil: 1")")
                               << blanks.arg(u"SessionToken"_s);
    QTest::newRow("not ASCII") << with(R"(,"AccessKeyId":"clé")") << blanks.arg(u"AccessKeyId"_s);
    const QString noTime = u"Expiration is not a time with its time zone"_s;
    QTest::newRow("no time") << with(R"(,"Expiration":"hush")") << noTime;
    QTest::newRow("an empty time") << with(R"(,"Expiration":"")") << noTime;
    QTest::newRow("no time zone") << with(R"(,"Expiration":"2026-11-20T10:00:00")") << noTime;
    QTest::newRow("a number") << with(R"(,"Expiration":1795168800)")
                              << u"Expiration is not a text"_s;
}

void TestCredentialJson::saysWhatIsWrongButNoSecret()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto read = parseCredentialJson(json, where);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().where, where);
    QVERIFY2(read.error().problem.startsWith(problem), qPrintable(read.error().problem));
    QVERIFY(!sentence(read.error()).contains(u"hush"));
}

ONECAKE_TEST(TestCredentialJson)
#include "tst_credential_json.moc"
