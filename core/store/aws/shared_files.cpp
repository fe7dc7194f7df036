// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/shared_files.h"

#include "core/store/aws/credential_rules.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

const QString keySetting = u"aws_access_key_id"_s;
const QString secretSetting = u"aws_secret_access_key"_s;
const QString tokenSetting = u"aws_session_token"_s;
const QString processName = u"credential_process"_s;

// Nothing where there is no such file. Reading a pipe or a device may never end.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || path == u"/dev/null")
        return std::optional<QByteArray>();
    if (!info.isFile())
        return invalidInput(path, u"this is not a file, expected profiles of the AWS tools"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalidInput(path, u"cannot be read: "_s + file.errorString(),
                            u"Check the permissions"_s);
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return invalidInput(path, u"is larger than 1 MiB, expected profiles of the AWS tools"_s);
    return std::optional(std::move(content));
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
    return u"profile \"%1\""_s.arg(profile);
}

Error unsupported(const QString &profile, const QString &settings, const QString &what)
{
    return invalidInput(
        quoted(profile), u"it has %1, and %2 is not supported"_s.arg(settings, what),
        u"Name a profile with keys, or one that has credential_process = aws configure export-credentials --profile %1 --format process"_s
            .arg(profile));
}

Error unknownProfile(const SharedFiles &files, const QString &profile)
{
    const QStringList known = files.profiles.keys();
    const QString problem = known.isEmpty()
        ? u"there is no such profile: %1"_s.arg(files.whatIsThere())
        : u"there is no such profile; there are: %1"_s.arg(known.join(u", "_s));
    return invalidInput(
        quoted(profile), problem,
        u"A profile is headed [profile NAME] in the config file and [NAME] in the credentials file"_s);
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
         u"%1 in %2"_s.arg(quoted(profile), file)},
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
        return u"neither %1 nor %2 is there"_s.arg(credentials, config);
    if (hasConfig && hasCredentials)
        return u"%1 and %2 are there"_s.arg(credentials, config);
    return hasConfig ? u"%1 is there, %2 is not"_s.arg(config, credentials)
                     : u"%1 is there, %2 is not"_s.arg(credentials, config);
}

Result<SharedFiles> readSharedFiles(const AwsSurroundings &surroundings)
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
        return unsupported(profile, u"role_arn and source_profile"_s, u"taking on a role"_s);
    if (hasRole && settings.contains(u"credential_source"_s))
        return unsupported(profile, u"role_arn and credential_source"_s, u"taking on a role"_s);
    if (settings.contains(keySetting) || settings.contains(secretSetting))
        return keysIn(settings, profile);
    if (settings.contains(u"web_identity_token_file"_s))
        return unsupported(profile, u"web_identity_token_file"_s, u"a web identity"_s);
    if (settings.contains(processName))
        return ProfileSource(CredentialCommand{profile, settings.value(processName).value});
    if (needsSingleSignOn(settings))
        return unsupported(profile, u"sso_ settings"_s, u"single sign-on (SSO)"_s);
    if (hasRole)
        return unsupported(profile, u"role_arn"_s, u"taking on a role"_s);
    return invalidInput(quoted(profile),
                        u"it has neither %1 nor %2"_s.arg(keySetting, processName));
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
