// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the text of the files that the AWS SDKs and tools share is read.

#include "core/store/aws/shared_files.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/home/ada/.aws/config"_s;

// "shop: region=eu-west-1 output=json | default:"
QString print(const SharedProfiles &profiles)
{
    QStringList lines;
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        QStringList words{profile.key() + u':'};
        for (auto setting = profile->begin(); setting != profile->end(); ++setting)
            words.append(setting.key() + u'=' + QString(setting->value).replace(u'\n', u'~'));
        lines.append(words.join(u' '));
    }
    return lines.join(u" | "_s);
}

QString read(const QByteArray &text, SharedFileKind kind)
{
    const auto profiles = parseSharedFile(kind, path, text);
    return profiles ? print(*profiles) : sentence(profiles.error());
}

} // namespace

class TestSharedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheConfigFileAsTheToolsDo_data();
    void readsTheConfigFileAsTheToolsDo();
    void readsTheCredentialsFileAsTheToolsDo_data();
    void readsTheCredentialsFileAsTheToolsDo();
    void namesTheLineThatIsBroken_data();
    void namesTheLineThatIsBroken();
    void remembersWhereEachSettingStands();
};

void TestSharedFiles::readsTheConfigFileAsTheToolsDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", "", u""_s);
    row("empty profiles", "[default]\n[profile shop]", u"default: | shop:"_s);
    row("settings", "[profile shop]\nregion = eu-west-1\nName=b = c",
        u"shop: name=b = c region=eu-west-1"_s);
    row("no last line break, no value", "[default]\nregion =", u"default: region="_s);
    row("blanks and tabs", "[ profile\t shop\t]\n \n\t\nregion\t=  eu-west-1 \t\n",
        u"shop: region=eu-west-1"_s);
    row("carriage returns", "[default]\r\nregion = eu-west-1\r\n\r\n[profile a]\r\n",
        u"a: | default: region=eu-west-1"_s);
    row("byte order mark", "\xef\xbb\xbf[default]\nregion = a", u"default: region=a"_s);
    row("letters of other languages", "[profile gâteau]\nname = crème", u"gâteau: name=crème"_s);
    row("comments",
        "# one\n; two\n[default] # three\n[profile a]; four\n  # five\na = b # six = 6\nb = c ; d",
        u"a: a=b b=c | default:"_s);
    row("what only looks like a comment", "[default]\na = b#c\nd = e;f\ng = #h",
        u"default: a=b#c d=e;f g="_s);
    row("quoted names", "[profile \"my shop\"]\na=1\n[profile 'b']", u"b: | my shop: a=1"_s);
    row("names that need quotes", "[profile my shop]\na=1", u""_s);
    row("sections twice", "[default]\na=1\nb=2\n[profile x]\n[default]\nb=3\nc=4",
        u"default: a=1 b=3 c=4 | x:"_s);
    row("default with prefix first", "[profile default]\na=1\n[default]\nb=2", u"default: a=1"_s);
    row("default with prefix last",
        "[default]\nb=2\n[profile default]\na=1\n[profile default]\nc=3", u"default: a=1 c=3"_s);
    row("other sections",
        "[sso-session s]\nsso_region = a\n[shop]\nb=1\n[services local]\ndynamodb =\n  c = d\n"
        "not even a setting\n[default]\ne=1",
        u"default: e=1"_s);
    row("settings of settings", "[default]\ns3 =\n  max = 20\n  region = no\nregion = yes",
        u"default: region=yes s3="_s);
    row("a value that goes on", "[default]\na = b\n  c # d\n\te\nf = g",
        u"default: a=b~c # d~e f=g"_s);
    row("an indented profile", "[default]\n  a = 1\n  b = 2\n    c = 3\n  d = 4",
        u"default: a=1 b=2~c = 3 d=4"_s);
}

void TestSharedFiles::readsTheConfigFileAsTheToolsDo()
{
    QFETCH(QByteArray, text);
    QTEST(read(text, SharedFileKind::Config), "expected");
}

void TestSharedFiles::readsTheCredentialsFileAsTheToolsDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("profiles") << QByteArray("[default]\na=1\n[shop]\nb=2")
                              << u"default: a=1 | shop: b=2"_s;
    QTest::newRow("names with blanks") << QByteArray("[my shop]\na=1") << u"my shop: a=1"_s;
    QTest::newRow("a heading for the other file") << QByteArray("[profile shop]\na=1") << u""_s;
}

void TestSharedFiles::readsTheCredentialsFileAsTheToolsDo()
{
    QFETCH(QByteArray, text);
    QTEST(read(text, SharedFileKind::Credentials), "expected");
}

void TestSharedFiles::namesTheLineThatIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no heading")
        << QByteArray("# keys\naws_secret_access_key = hush")
        << u"line 2: this line belongs to no profile, expected a heading such as [default] first."_s;
    QTest::newRow("heading not closed")
        << QByteArray("\r\n[default\r\na = hush")
        << u"line 2: the heading is not closed, expected a ] at its end."_s;
    QTest::newRow("heading with a tail")
        << QByteArray("[default] hush")
        << u"line 1: something stands after the heading, expected the end of the line."_s;
    QTest::newRow("heading without a name")
        << QByteArray("[ ]") << u"line 1: the heading is empty, expected the name of a profile."_s;
    QTest::newRow("no equals sign")
        << QByteArray("[default]\n\naws_secret_access_key: hush")
        << u"line 3: this line is neither a heading nor a setting, expected NAME = VALUE."_s;
    QTest::newRow("no name") << QByteArray("[default]\n= hush")
                             << u"line 2: the setting has no name, expected NAME = VALUE."_s;
}

void TestSharedFiles::namesTheLineThatIsBroken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text, SharedFileKind::Config), path + u", "_s + expected);
    QVERIFY(!expected.contains(u"hush"));
}

void TestSharedFiles::remembersWhereEachSettingStands()
{
    const auto profiles =
        parseSharedFile(SharedFileKind::Config, path, "[default]\n\nregion = eu-west-1\n");
    QVERIFY(profiles);
    QCOMPARE(placeOf(profiles->value(u"default"_s).value(u"region"_s)), path + u", line 3"_s);
}

ONECAKE_TEST(TestSharedFiles)
#include "tst_shared_files.moc"
