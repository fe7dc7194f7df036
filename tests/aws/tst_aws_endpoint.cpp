// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a table is whose name does not say, and what follows from it.

#include "core/store/aws/aws_endpoint.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"http://127.0.0.1:8000"_s;
const QString there = u"https://db.example:8043"_s;

void set(CredentialHome &home, const QStringList &environment)
{
    for (const QString &variable : environment)
        home.set(variable.section(u'=', 0, 0), variable.section(u'=', 1));
}

// The endpoint that calls go to, or the sentence that says why there is none.
QString linkedTo(const CredentialHome &home, const QString &place)
{
    StoreServices services = StoreServices::ofThisProcess();
    services.surroundings = home.sources().surroundings;
    const auto link = DynamoLink::to(placeOf(place), services);
    return link ? (*link)->endpoint().url.toString() + u' ' + (*link)->endpoint().region
                : sentence(link.error());
}

} // namespace

class TestAwsEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstThatIsNamed_data();
    void isTheFirstThatIsNamed();
    void onThisMachineNeedsNoCredentials();
    void elsewhereNeedsThem();
};

void TestAwsEndpoint::isTheFirstThatIsNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("expected");
    const QString any = u"AWS_ENDPOINT_URL="_s;
    const QString own = u"AWS_ENDPOINT_URL_DYNAMODB="_s;
    const QString ignored = u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS="_s;
    const QString atAws = u"https://dynamodb.eu-west-1.amazonaws.com eu-west-1"_s;
    const QString orders = u"orders?region=eu-west-1"_s;
    QTest::newRow("none") << orders << QStringList() << atAws;
    QTest::newRow("the name's own")
        << orders + u"&endpoint="_s + there << QStringList{any + here, own + here}
        << there + u" eu-west-1"_s;
    QTest::newRow("DynamoDB's") << orders << QStringList{any + there, own + here}
                                << here + u" eu-west-1"_s;
    QTest::newRow("that of all services")
        << orders << QStringList{any + there + u'/', own} << there + u" eu-west-1"_s;
    QTest::newRow("ignored") << orders << QStringList{any + there, own + here, ignored + u"TRUE"_s}
                             << atAws;
    QTest::newRow("not ignored") << orders << QStringList{own + here, ignored + u"false"_s}
                                 << here + u" eu-west-1"_s;
    QTest::newRow("on this machine, without a region")
        << u"orders"_s << QStringList{own + here} << here + u" local"_s;
    QTest::newRow("no address")
        << orders << QStringList{own + u"localhost:8000"_s}
        << u"AWS_ENDPOINT_URL_DYNAMODB: the endpoint \"localhost:8000\" is not a web address, "
           "expected one such as http://127.0.0.1:8000."_s;
    QTest::newRow("a secret") << orders << QStringList{any + u"https://ada:hunter2@db.example"_s}
                              << u"AWS_ENDPOINT_URL: the endpoint holds a user name or password. "
                                 "A store's name holds no secret: name a profile instead."_s;
    QTest::newRow("unencrypted over a network")
        << orders << QStringList{any + u"http://db.example"_s}
        << u"AWS_ENDPOINT_URL: http:// to db.example would send everything unencrypted. Use "
           "https://, or add plain-http=allowed if the network in between is your own."_s;
    QTest::newRow("unencrypted where that is allowed")
        << orders + u"&plain-http=allowed"_s << QStringList{any + u"http://db.example"_s}
        << u"http://db.example eu-west-1"_s;
}

void TestAwsEndpoint::isTheFirstThatIsNamed()
{
    QFETCH(QString, place);
    QFETCH(QStringList, environment);
    QFETCH(QString, expected);
    CredentialHome home;
    set(home, environment);
    QCOMPARE(linkedTo(home, place), expected);
}

void TestAwsEndpoint::onThisMachineNeedsNoCredentials()
{
    CredentialHome home;
    home.set(u"AWS_ENDPOINT_URL_DYNAMODB"_s, here);
    const auto place = withEndpoint(placeOf(u"orders"_s), home.sources().surroundings);
    QVERIFY(place);
    QVERIFY(await(findCredentials(*place, home.sources(), {})));
}

void TestAwsEndpoint::elsewhereNeedsThem()
{
    CredentialHome home;
    home.set(u"AWS_ENDPOINT_URL_DYNAMODB"_s, there);
    const auto place = withEndpoint(placeOf(u"orders"_s), home.sources().surroundings);
    QVERIFY(place);
    QVERIFY(!await(findCredentials(*place, home.sources(), {})));
}

ONECAKE_TEST(TestAwsEndpoint)
#include "tst_aws_endpoint.moc"
