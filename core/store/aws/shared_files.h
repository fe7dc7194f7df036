// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The two files that the AWS SDKs and tools share, "config" and "credentials", and what each of
// their profiles gives: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
#pragma once

#include "core/base/result.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/aws/aws_environment.h"

#include <QByteArray>
#include <QMap>

#include <variant>

namespace onecake {

enum class SharedFileKind {
    Config, // its headings are [default] and [profile NAME]
    Credentials // its headings are [NAME]
};

struct SharedSetting {
    QString value; // may be secret
    QString file;
    qsizetype line = 0;

    bool operator==(const SharedSetting &) const = default;
};

// "/home/ada/.aws/credentials, line 3"
QString placeOf(const SharedSetting &setting);

// By the setting's name, in lower case.
using ProfileSettings = QMap<QString, SharedSetting>;

// By the profile's name.
using SharedProfiles = QMap<QString, ProfileSettings>;

// What `text` says; `path` is what errors point at, which never repeat the text. As in the AWS
// command line,
// - a comment begins with # or ; at the start of a line or after a space,
// - of two sections of one name, both count; of two settings of one name, the last,
// - lines set in deeper than a setting go on with it; where it has no value, they are settings of
//   its own, which are left out here,
// - sections that are no profiles, such as [sso-session NAME] or [services NAME], are left out.
Result<SharedProfiles> parseSharedFile(SharedFileKind kind, const QString &path,
                                       const QByteArray &text);

struct SharedFiles {
    QString config; // path of the file, whether or not it exists
    QString credentials;
    bool hasConfig = false;
    bool hasCredentials = false;
    QString commandLine; // path of the AWS command line; empty: it is not installed
    // The profiles of both files; if both have a setting, the credentials file wins.
    SharedProfiles profiles;

    // "neither /home/ada/.aws/credentials nor /home/ada/.aws/config is there", or which of them is.
    [[nodiscard]] QString whatIsThere() const;
};

// A missing file, or /dev/null, counts as empty. The error is InvalidInput and names the file, and
// the line if there is one.
Result<SharedFiles> readSharedFiles(const AwsEnvironment &surroundings);

// The program that a profile gets its credentials from. `command` may hold secrets.
struct CredentialCommand {
    QString profile;
    QString command;
    bool isCommandLine = false; // it is the AWS command line itself
    QString remedy = {}; // if it fails; empty: try it in a terminal
};

using ProfileSource = std::variant<AwsCredentials, CredentialCommand>;

// Where the credentials of a profile come from: its keys, else its command. What needs another
// role, a web identity or single sign-on is asked of the AWS command line, where it is installed.
// The error is InvalidInput: there is no such profile, it has neither, its keys are incomplete, or
// it needs the AWS command line, which is not there.
Result<ProfileSource> credentialsIn(const SharedFiles &files, const QString &profile);

// The value of a profile's setting; empty if it has none.
QString settingOf(const SharedFiles &files, const QString &profile, const QString &name);

struct ProfileLabel {
    QString name;
    QString region; // may be empty
    QString trouble; // why it cannot be used; empty where it can

    bool operator==(const ProfileLabel &) const = default;
};

// The profiles to offer to a person: the default profile first, then by name.
QList<ProfileLabel> profileLabels(const SharedFiles &files);

} // namespace onecake
