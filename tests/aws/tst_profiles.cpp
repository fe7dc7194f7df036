// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the profiles of the shared AWS files give, and that no error repeats a secret.

#include "core/store/aws/shared_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void looksWhereTheEnvironmentSaysElseAtHome();
    void takesBothFilesTogetherAndTheCredentialsFileFirst();
    void takesAFileThatIsNotThereForAnEmptyOne();
    void refusesWhatIsNoFileOrTooLarge();
    void findsTheCredentialsOfAProfile_data();
    void findsTheCredentialsOfAProfile();
    void saysWhyAProfileCannotBeUsed_data();
    void saysWhyAProfileCannotBeUsed();
    void whatNeedsTheAwsCommandLineIsAskedOfIt_data();
    void whatNeedsTheAwsCommandLineIsAskedOfIt();
    void listsTheProfilesWithTheirRegions();

private:
    // The files' texts are written as lines with ~ between them.
    SharedFiles filesOf(const QByteArray &config, const QByteArray &credentials = {});
    [[nodiscard]] AwsEnvironment surroundings() const { return {{}, m_folder->path()}; }
    void write(const QString &name, QByteArray text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::write(const QString &name, QByteArray text) const
{
    QDir().mkpath(m_folder->filePath(u".aws"_s));
    QFile file(m_folder->filePath(u".aws/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace('~', '\n'));
}

SharedFiles TestProfiles::filesOf(const QByteArray &config, const QByteArray &credentials)
{
    write(u"config"_s, config);
    write(u"credentials"_s, credentials);
    const auto files = readSharedFiles(surroundings());
    if (!files)
        qFatal("%s", qPrintable(sentence(files.error())));
    return *files;
}

void TestProfiles::looksWhereTheEnvironmentSaysElseAtHome()
{
    AwsEnvironment ada{{}, u"/home/ada"_s};
    QCOMPARE(ada.configFile(), u"/home/ada/.aws/config"_s);
    QCOMPARE(ada.credentialsFile(), u"/home/ada/.aws/credentials"_s);
    QCOMPARE(ada.profile(), u"default"_s);
    ada.environment.insert(u"AWS_CONFIG_FILE"_s, u"~/work/aws"_s);
    ada.environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"/run/keys"_s);
    ada.environment.insert(u"AWS_PROFILE"_s, u"shop"_s);
    QCOMPARE(ada.configFile(), u"/home/ada/work/aws"_s);
    QCOMPARE(ada.credentialsFile(), u"/run/keys"_s);
    QCOMPARE(ada.profile(), u"shop"_s);
}

void TestProfiles::takesBothFilesTogetherAndTheCredentialsFileFirst()
{
    const auto files = filesOf("[profile shop]~region=a~aws_access_key_id=old~[default]~region=c",
                               "[shop]~aws_access_key_id=new~[bakery]");
    QCOMPARE(files.profiles.keys(), (QStringList{u"bakery"_s, u"default"_s, u"shop"_s}));
    QCOMPARE(settingOf(files, u"shop"_s, u"aws_access_key_id"_s), u"new"_s);
    QCOMPARE(settingOf(files, u"shop"_s, u"region"_s), u"a"_s);
    QCOMPARE(settingOf(files, u"bakery"_s, u"region"_s), QString());
    QVERIFY(files.hasConfig && files.hasCredentials);
}

void TestProfiles::takesAFileThatIsNotThereForAnEmptyOne()
{
    AwsEnvironment outside = surroundings();
    outside.environment.insert(u"AWS_CONFIG_FILE"_s, u"/dev/null"_s);
    const auto files = readSharedFiles(outside);
    QVERIFY(files);
    QVERIFY(!files->hasConfig && !files->hasCredentials);
    QCOMPARE(files->whatIsThere(),
             u"neither %1/.aws/credentials nor /dev/null is there"_s.arg(m_folder->path()));
}

void TestProfiles::refusesWhatIsNoFileOrTooLarge()
{
    const QString config = m_folder->filePath(u".aws/config"_s);
    QVERIFY(QDir().mkpath(config));
    const auto folder = readSharedFiles(surroundings());
    QVERIFY(!folder);
    QCOMPARE(sentence(folder.error()),
             config
                 + u": this is a folder, expected profiles of the AWS tools. Name an ordinary "
                   "file."_s);

    QVERIFY(QDir().rmdir(config));
    QCOMPARE(mkfifo(qPrintable(config), 0600), 0);
    QVERIFY(!readSharedFiles(surroundings()));

    QVERIFY(QFile::remove(config));
    write(u"config"_s, QByteArray("#\n").repeated(600'000));
    const auto large = readSharedFiles(surroundings());
    QVERIFY(!large);
    QCOMPARE(sentence(large.error()),
             config
                 + u": is larger than 1.0 MB, expected profiles of the AWS tools. Choose another "
                   "file."_s);
}

void TestProfiles::findsTheCredentialsOfAProfile_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in the credentials file")
        << QByteArray() << QByteArray("[shop]~aws_access_key_id=A~aws_secret_access_key=S")
        << u"A S  profile \"shop\" in HOME/.aws/credentials"_s;
    QTest::newRow("in the config file, temporary")
        << QByteArray(
               "[profile shop]~aws_access_key_id=A~aws_secret_access_key=S~aws_session_token=T")
        << QByteArray() << u"A S T profile \"shop\" in HOME/.aws/config"_s;
    QTest::newRow("keys before a program")
        << QByteArray("[profile shop]~credential_process=keys --for shop")
        << QByteArray("[shop]~aws_access_key_id=A~aws_secret_access_key=S")
        << u"A S  profile \"shop\" in HOME/.aws/credentials"_s;
    QTest::newRow("keys that another tool fetched by single sign-on")
        << QByteArray("[profile shop]~sso_session=work")
        << QByteArray("[shop]~aws_access_key_id=A~aws_secret_access_key=S")
        << u"A S  profile \"shop\" in HOME/.aws/credentials"_s;
    QTest::newRow("a program") << QByteArray("[profile shop]~credential_process=keys --for shop")
                               << QByteArray() << u"shop: keys --for shop"_s;
}

void TestProfiles::findsTheCredentialsOfAProfile()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(QString, expected);
    const auto source = credentialsIn(filesOf(config, credentials), u"shop"_s);
    QVERIFY2(source, qPrintable(source ? QString() : sentence(source.error())));
    QString found;
    if (const auto *keys = std::get_if<AwsCredentials>(&*source))
        found = u"%1 %2 %3 %4"_s.arg(QString::fromUtf8(keys->accessKeyId),
                                     QString::fromUtf8(keys->secretAccessKey),
                                     QString::fromUtf8(keys->sessionToken), keys->source);
    else if (const auto *command = std::get_if<CredentialCommand>(&*source))
        found = command->profile + u": "_s + command->command;
    QCOMPARE(found.replace(m_folder->path(), u"HOME"_s), expected);
}

void TestProfiles::saysWhyAProfileCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const QString &problem) {
        QTest::newRow(name) << config << problem;
    };
    row("not there", "[default]~[profile bakery]",
        u"there is no such profile; there are: bakery, default"_s);
    row("no profile at all", "",
        u"there is no such profile: HOME/.aws/credentials and HOME/.aws/config are there"_s);
    row("nothing in it", "[profile shop]~region=a",
        u"it has neither aws_access_key_id nor credential_process"_s);
    row("half a key", "[profile shop]~aws_access_key_id=A",
        u"aws_access_key_id (HOME/.aws/config, line 2) is given, but aws_secret_access_key is not, expected both"_s);
    row("the other half", "[profile shop]~aws_secret_access_key=hush",
        u"aws_access_key_id is missing"_s);
    row("two lines in one", "[profile shop]~aws_access_key_id=A~aws_secret_access_key=hush~ hush",
        u"aws_secret_access_key (HOME/.aws/config, line 3) contains spaces, line breaks or non-ASCII characters, which are not allowed"_s);
    row("another role", "[profile shop]~role_arn=r~source_profile=default~aws_access_key_id=hush",
        u"it has role_arn and source_profile: assuming a role is left to the AWS command line, and there is no program aws in the PATH"_s);
    row("a machine's role", "[profile shop]~role_arn=r~credential_source=Environment",
        u"it has role_arn and credential_source: assuming a role is left to the AWS command line, and there is no program aws in the PATH"_s);
    row("a role alone", "[profile shop]~role_arn=r",
        u"it has role_arn: assuming a role is left to the AWS command line, and there is no program aws in the PATH"_s);
    row("web identity", "[profile shop]~role_arn=r~web_identity_token_file=/run/token",
        u"it has web_identity_token_file: a web identity is left to the AWS command line, and there is no program aws in the PATH"_s);
    row("single sign-on", "[profile shop]~sso_session=work",
        u"it has sso_ settings: single sign-on (SSO) is left to the AWS command line, and there is no program aws in the PATH"_s);
}

void TestProfiles::saysWhyAProfileCannotBeUsed()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, expected);
    const auto source = credentialsIn(filesOf(config), u"shop"_s);
    QVERIFY(!source);
    QCOMPARE(source.error().where, u"profile \"shop\""_s);
    QCOMPARE(source.error().code, ErrorCode::InvalidInput);
    QCOMPARE(QString(source.error().problem).replace(m_folder->path(), u"HOME"_s), expected);
    QVERIFY(!sentence(source.error()).contains(u"hush"));
    if (expected.endsWith(u"in the PATH"))
        QVERIFY(source.error().remedy.contains(u"Install the AWS CLI"));
}

void TestProfiles::whatNeedsTheAwsCommandLineIsAskedOfIt_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("remedy");
    const QString signIn = u"Sign in with: aws sso login --profile it's"_s;
    const QString look = u"Try it in a terminal: aws sts get-caller-identity --profile it's"_s;
    QTest::newRow("single sign-on") << QByteArray("sso_session=work") << signIn;
    QTest::newRow("single sign-on, as it was") << QByteArray("sso_start_url=https://a") << signIn;
    QTest::newRow("a role") << QByteArray("role_arn=r~source_profile=default") << look;
    QTest::newRow("a machine's role")
        << QByteArray("role_arn=r~credential_source=Environment") << look;
    QTest::newRow("web identity") << QByteArray("role_arn=r~web_identity_token_file=/t") << look;
}

void TestProfiles::whatNeedsTheAwsCommandLineIsAskedOfIt()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, remedy);
    write(u"config"_s, "[profile it's]~" + config);
    QFile program(m_folder->filePath(u"aws"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    AwsEnvironment here = surroundings();
    here.environment.insert(u"PATH"_s, u"/nowhere:"_s + m_folder->path());
    const auto files = readSharedFiles(here);
    QVERIFY(files);
    const auto source = credentialsIn(*files, u"it's"_s);
    QVERIFY2(source, qPrintable(source ? QString() : sentence(source.error())));
    const auto *command = std::get_if<CredentialCommand>(&*source);
    QVERIFY(command != nullptr);
    QCOMPARE(command->command,
             u"'%1' configure export-credentials --profile 'it'\\''s' --format process"_s.arg(
                 program.fileName()));
    QVERIFY(command->isCommandLine);
    QCOMPARE(command->remedy, remedy);
}

void TestProfiles::listsTheProfilesWithTheirRegions()
{
    const auto labels = profileLabels(filesOf("[profile bakery]~region=eu-west-1~sso_session=s",
                                              "[bistro]~aws_access_key_id=A~aws_secret_access_key=S"
                                              "~[default]~region=local~credential_process=x"));
    QCOMPARE(labels.size(), 3);
    QCOMPARE(labels.at(0), (ProfileLabel{u"default"_s, u"local"_s, {}}));
    QCOMPARE(labels.at(1).name, u"bakery"_s);
    QCOMPARE(labels.at(1).region, u"eu-west-1"_s);
    QVERIFY(labels.at(1).trouble.contains(u"SSO"));
    QCOMPARE(labels.at(2), (ProfileLabel{u"bistro"_s, {}, {}}));
}

ONECAKE_TEST(TestProfiles)
#include "tst_profiles.moc"
