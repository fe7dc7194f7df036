// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/aws_endpoint.h"
#include "tests/support/remote/credential_home.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestAwsRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenFromTheFirstThatNamesOne_data();
    void isTakenFromTheFirstThatNamesOne();
};

void TestAwsRegion::isTakenFromTheFirstThatNamesOne_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("expected");
    const QStringList both{u"AWS_REGION=env-1"_s, u"AWS_DEFAULT_REGION=env-2"_s};
    QTest::newRow("the store's name") << u"orders?region=name-1"_s << both << u"name-1"_s;
    QTest::newRow("AWS_REGION") << u"orders"_s << both << u"env-1"_s;
    QTest::newRow("AWS_DEFAULT_REGION") << u"orders"_s << both.sliced(1) << u"env-2"_s;
    QTest::newRow("default profile") << u"orders"_s << QStringList() << u"default-1"_s;
    QTest::newRow("the profile that is named")
        << u"orders?profile=shop"_s << QStringList{u"AWS_PROFILE=default"_s} << u"shop-1"_s;
    QTest::newRow("AWS_PROFILE") << u"orders"_s << QStringList{u"AWS_PROFILE=shop"_s}
                                 << u"shop-1"_s;
    QTest::newRow("none") << u"orders?profile=none"_s << QStringList()
                          << u"dynamodb:orders?profile=none: the region is not known: region=, "
                             "AWS_REGION, AWS_DEFAULT_REGION and profile \"none\" name none. Add "
                             "region=NAME to the name of the store, such as region=eu-west-1."_s;
    QTest::newRow("none, on this machine")
        << u"orders?endpoint=http://127.0.0.1:8000&profile=none"_s << QStringList() << u"local"_s;
    QTest::newRow("what is no region") << u"orders"_s << QStringList{u"AWS_REGION=evil.example/"_s}
                                       << u"AWS_REGION: this is not a region, expected one such as "
                                          u"eu-west-1. Add region=NAME to the "
                                          "name of the store, such as region=eu-west-1."_s;
}

void TestAwsRegion::isTakenFromTheFirstThatNamesOne()
{
    QFETCH(QString, place);
    QFETCH(QStringList, environment);
    QFETCH(QString, expected);
    CredentialHome home;
    home.write(u".aws/config"_s, "[default]~region=default-1~[profile shop]~region = shop-1");
    for (const QString &variable : environment)
        home.set(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto region = regionOf(placeOf(place), home.sources().surroundings);
    QCOMPARE(region ? *region : sentence(region.error()), expected);
}

ONECAKE_TEST(TestAwsRegion)
#include "tst_aws_region.moc"
