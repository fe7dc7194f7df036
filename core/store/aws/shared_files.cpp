// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/shared_files.h"

#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/store/aws/aws_credentials.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString defaultProfile = u"default"_s;

bool isComment(QStringView trimmed)
{
    return trimmed.startsWith(u'#') || trimmed.startsWith(u';');
}

QString withoutComment(const QString &text)
{
    static const QRegularExpression comment(u"\\s[#;]"_s);
    return text.left(text.indexOf(comment));
}

qsizetype indentation(const QString &line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(count).isSpace())
        ++count;
    return count;
}

class SharedFileParser
{
public:
    SharedFileParser(SharedFileKind kind, QString path)
        : m_kind(kind)
        , m_path(std::move(path))
    {}

    Result<void> read(const QString &line);
    [[nodiscard]] SharedProfiles takeProfiles() { return std::move(m_profiles); }

private:
    [[nodiscard]] Error bad(const QString &problem) const;
    [[nodiscard]] bool goesOn(qsizetype depth) const;
    Result<void> readHeading(const QString &line);
    Result<void> readSetting(const QString &line, qsizetype depth);
    void continueSetting(const QString &line);
    void open(const QString &heading);
    [[nodiscard]] QString profileOf(const QString &heading) const;

    SharedFileKind m_kind;
    QString m_path;
    SharedProfiles m_profiles;
    qsizetype m_line = 0;
    bool m_hasHeading = false;
    bool m_hasPrefixedDefault = false;
    QString m_profile; // empty: a section that is no profile
    QString m_setting; // empty: none is open
    qsizetype m_settingDepth = 0;
    bool m_hasOwnSettings = false; // the open setting: its lines are settings themselves
};

Error SharedFileParser::bad(const QString &problem) const
{
    return {ErrorCode::InvalidInput, placeOf({{}, m_path, m_line}), problem, {}};
}

bool SharedFileParser::goesOn(qsizetype depth) const
{
    return !m_setting.isEmpty() && depth > m_settingDepth;
}

Result<void> SharedFileParser::read(const QString &line)
{
    ++m_line;
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || isComment(trimmed))
        return {};
    const qsizetype depth = indentation(line);
    if (goesOn(depth)) {
        continueSetting(trimmed);
        return {};
    }
    if (trimmed.startsWith(u'['))
        return readHeading(trimmed);
    if (!m_hasHeading)
        return bad(
            tr("this line belongs to no profile, expected a heading such as [default] first"));
    return m_profile.isEmpty() ? Result<void>() : readSetting(trimmed, depth);
}

Result<void> SharedFileParser::readHeading(const QString &line)
{
    m_hasHeading = true;
    m_setting.clear();
    const qsizetype end = line.indexOf(u']');
    if (end < 0)
        return bad(tr("the heading is not closed, expected a ] at its end"));
    const QString rest = line.sliced(end + 1).trimmed();
    if (!rest.isEmpty() && !isComment(rest))
        return bad(tr("something stands after the heading, expected the end of the line"));
    const QString heading = line.mid(1, end - 1).trimmed();
    if (heading.isEmpty())
        return bad(tr("the heading is empty, expected the name of a profile"));
    open(heading);
    return {};
}

void SharedFileParser::open(const QString &heading)
{
    m_profile = profileOf(heading);
    // In the config file [profile default] replaces [default], wherever the two stand.
    if (m_kind == SharedFileKind::Config && m_profile == defaultProfile) {
        const bool isPrefixed = heading != defaultProfile;
        if (isPrefixed && !m_hasPrefixedDefault)
            m_profiles.remove(defaultProfile);
        else if (!isPrefixed && m_hasPrefixedDefault)
            m_profile.clear();
        m_hasPrefixedDefault = m_hasPrefixedDefault || isPrefixed;
    }
    if (!m_profile.isEmpty() && !m_profiles.contains(m_profile))
        m_profiles.insert(m_profile, {});
}

QString SharedFileParser::profileOf(const QString &heading) const
{
    static const QRegularExpression prefixed(u"^profile\\s+(.+)$"_s);
    const auto match = prefixed.match(heading);
    if (m_kind == SharedFileKind::Credentials)
        return match.hasMatch() ? QString() : heading;
    if (!match.hasMatch())
        return heading == defaultProfile ? heading : QString();
    const QString name = match.captured(1);
    const QChar quote = name.front();
    const bool isQuoted =
        (quote == u'"' || quote == u'\'') && name.size() > 2 && name.back() == quote;
    if (isQuoted)
        return name.mid(1, name.size() - 2);
    return name.contains(u' ') || name.contains(u'\t') ? QString() : name;
}

Result<void> SharedFileParser::readSetting(const QString &line, qsizetype depth)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return bad(tr("this line is neither a heading nor a setting, expected NAME = VALUE"));
    const QString name = line.left(equals).trimmed().toLower();
    if (name.isEmpty())
        return bad(tr("the setting has no name, expected NAME = VALUE"));
    const QString value = withoutComment(line.sliced(equals + 1)).trimmed();
    m_setting = name;
    m_settingDepth = depth;
    m_hasOwnSettings = value.isEmpty();
    m_profiles[m_profile].insert(name, {value, m_path, m_line});
    return {};
}

void SharedFileParser::continueSetting(const QString &line)
{
    if (!m_hasOwnSettings)
        m_profiles[m_profile][m_setting].value += u'\n' + line;
}

} // namespace

QString placeOf(const SharedSetting &setting)
{
    return tr("%1, line %2").arg(setting.file).arg(setting.line);
}

Result<SharedProfiles> parseSharedFile(SharedFileKind kind, const QString &path,
                                       const QByteArray &text)
{
    SharedFileParser parser(kind, path);
    // Decoding drops a byte order mark; trimming each line drops a carriage return.
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        if (const Result<void> read = parser.read(line); !read)
            return read.error();
    }
    return parser.takeProfiles();
}

namespace {

constexpr qint64 largestFile = 1'000'000;

const QString keySetting = u"aws_access_key_id"_s;
const QString secretSetting = u"aws_secret_access_key"_s;
const QString tokenSetting = u"aws_session_token"_s;
const QString processName = u"credential_process"_s;

// Nothing where there is no such file.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    if (!QFileInfo::exists(path) || path == u"/dev/null")
        return std::optional<QByteArray>();
    Result<QByteArray> content =
        readRegularFile(path, path, tr("profiles of the AWS tools"), largestFile);
    if (!content)
        return content.error();
    return std::optional(*std::move(content));
}

// Whether there is such a file; its profiles overrule those that are there.
Result<bool> readInto(SharedProfiles &profiles, SharedFileKind kind, const QString &path)
{
    const Result<std::optional<QByteArray>> content = contentOf(path);
    if (!content)
        return content.error();
    if (!content->has_value())
        return false;
    const Result<SharedProfiles> parsed = parseSharedFile(kind, path, content->value());
    if (!parsed)
        return parsed.error();
    for (auto profile = parsed->begin(); profile != parsed->end(); ++profile)
        profiles[profile.key()].insert(profile.value());
    return true;
}

QString quoted(const QString &profile)
{
    return tr("profile \"%1\"").arg(profile);
}

// "aws" in the folders of the PATH.
QString commandLineIn(const AwsEnvironment &surroundings)
{
    const QStringList folders =
        surroundings.variable(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"aws"_s, folders);
}

QString inSingleQuotes(QString word)
{
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

// What only the AWS command line does.
Result<ProfileSource> byCommandLine(const SharedFiles &files, const QString &profile,
                                    const QString &settings, const QString &what)
{
    const bool isSignOn = what == tr("single sign-on (SSO)");
    if (files.commandLine.isEmpty())
        return invalidInput(
            quoted(profile),
            tr("it has %1: %2 is left to the AWS command line, and there is no program aws in the "
               "PATH")
                .arg(settings, what),
            tr("Install the AWS CLI, or name a profile with keys or a credential_process"));
    return ProfileSource(CredentialCommand{
        profile,
        u"%1 configure export-credentials --profile %2 --format process"_s.arg(
            inSingleQuotes(files.commandLine), inSingleQuotes(profile)),
        true,
        isSignOn
            ? tr("Sign in with: aws sso login --profile %1").arg(profile)
            : tr("Try it in a terminal: aws sts get-caller-identity --profile %1").arg(profile)});
}

Error unknownProfile(const SharedFiles &files, const QString &profile)
{
    const QStringList known = files.profiles.keys();
    const QString problem = known.isEmpty()
        ? tr("there is no such profile: %1").arg(files.whatIsThere())
        : tr("there is no such profile; there are: %1").arg(known.join(u", "_s));
    return invalidInput(quoted(profile), problem,
                        tr("A profile is headed [profile NAME] in the config file and [NAME] in "
                           "the credentials file"));
}

// How an error calls a setting.
QString nameAndPlace(const ProfileSettings &settings, const QString &name)
{
    const auto setting = settings.constFind(name);
    return setting == settings.constEnd() ? name : u"%1 (%2)"_s.arg(name, placeOf(*setting));
}

Result<ProfileSource> keysIn(const ProfileSettings &settings, const QString &profile)
{
    const auto valueOf = [&settings](const QString &name) {
        return settings.value(name).value.toUtf8();
    };
    const QString file = settings.value(keySetting, settings.value(secretSetting)).file;
    const Result<AwsCredentials> checked = checkedCredentials(
        {valueOf(keySetting), valueOf(secretSetting), valueOf(tokenSetting), std::nullopt,
         tr("%1 in %2").arg(quoted(profile), file)},
        {nameAndPlace(settings, keySetting), nameAndPlace(settings, secretSetting),
         nameAndPlace(settings, tokenSetting)},
        quoted(profile));
    if (!checked)
        return checked.error();
    return ProfileSource(*checked);
}

bool needsSingleSignOn(const ProfileSettings &settings)
{
    return settings.contains(u"sso_session"_s) || settings.contains(u"sso_start_url"_s)
        || settings.contains(u"sso_account_id"_s);
}

} // namespace

QString SharedFiles::whatIsThere() const
{
    if (!hasConfig && !hasCredentials)
        return tr("neither %1 nor %2 is there").arg(credentials, config);
    if (hasConfig && hasCredentials)
        return tr("%1 and %2 are there").arg(credentials, config);
    return hasConfig ? tr("%1 is there, %2 is not").arg(config, credentials)
                     : tr("%1 is there, %2 is not").arg(credentials, config);
}

Result<SharedFiles> readSharedFiles(const AwsEnvironment &surroundings)
{
    SharedFiles files;
    files.config = surroundings.configFile();
    files.credentials = surroundings.credentialsFile();
    const Result<bool> config = readInto(files.profiles, SharedFileKind::Config, files.config);
    if (!config)
        return config.error();
    const Result<bool> credentials =
        readInto(files.profiles, SharedFileKind::Credentials, files.credentials);
    if (!credentials)
        return credentials.error();
    files.commandLine = commandLineIn(surroundings);
    files.hasConfig = *config;
    files.hasCredentials = *credentials;
    return files;
}

// The order is the one of the AWS SDK for JavaScript. A profile that takes on another role has keys
// only to ask for that role: to use them would be to act as somebody else. Keys beside single
// sign-on are what other tools fetched through it.
Result<ProfileSource> credentialsIn(const SharedFiles &files, const QString &profile)
{
    const auto found = files.profiles.constFind(profile);
    if (found == files.profiles.constEnd())
        return unknownProfile(files, profile);
    const ProfileSettings &settings = *found;
    const bool hasRole = settings.contains(u"role_arn"_s);
    if (hasRole && settings.contains(u"source_profile"_s))
        return byCommandLine(files, profile, tr("role_arn and source_profile"),
                             tr("assuming a role"));
    if (hasRole && settings.contains(u"credential_source"_s))
        return byCommandLine(files, profile, tr("role_arn and credential_source"),
                             tr("assuming a role"));
    if (settings.contains(keySetting) || settings.contains(secretSetting))
        return keysIn(settings, profile);
    if (settings.contains(u"web_identity_token_file"_s))
        return byCommandLine(files, profile, u"web_identity_token_file"_s, tr("a web identity"));
    if (settings.contains(processName))
        return ProfileSource(CredentialCommand{profile, settings.value(processName).value});
    if (needsSingleSignOn(settings))
        return byCommandLine(files, profile, tr("sso_ settings"), tr("single sign-on (SSO)"));
    if (hasRole)
        return byCommandLine(files, profile, u"role_arn"_s, tr("assuming a role"));
    return invalidInput(quoted(profile),
                        tr("it has neither %1 nor %2").arg(keySetting, processName));
}

QString settingOf(const SharedFiles &files, const QString &profile, const QString &name)
{
    return files.profiles.value(profile).value(name).value;
}

QList<ProfileLabel> profileLabels(const SharedFiles &files)
{
    QList<ProfileLabel> labels;
    const QStringList names = files.profiles.keys();
    for (const QString &name : names) {
        const Result<ProfileSource> source = credentialsIn(files, name);
        const ProfileLabel label{name, settingOf(files, name, u"region"_s),
                                 source ? QString() : sentence(source.error())};
        labels.insert(name == u"default" ? 0 : labels.size(), label);
    }
    return labels;
}

} // namespace onecake
