// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The profiles of the files that the AWS SDKs and tools share, and what each gives.
#pragma once

#include "core/store/aws/aws_credentials.h"
#include "core/store/aws/aws_surroundings.h"
#include "core/store/aws/shared_file_parser.h"

#include <variant>

namespace onecake {

struct SharedFiles {
    QString config; // where it was looked for
    QString credentials;
    bool hasConfig = false;
    bool hasCredentials = false;
    SharedProfiles profiles; // of both; where both set one thing, the credentials file has its way

    // "neither /home/ada/.aws/credentials nor /home/ada/.aws/config is there", or which of them is.
    [[nodiscard]] QString whatIsThere() const;
};

// A file that is not there, or is /dev/null, is an empty one. The error is InvalidInput and names
// the file, and the line where there is one.
Result<SharedFiles> readSharedFiles(const AwsSurroundings &surroundings);

// The program that a profile gets its credentials from; the command may hold secrets.
struct CredentialCommand {
    QString profile;
    QString command;
};

using ProfileSource = std::variant<AwsCredentials, CredentialCommand>;

// Where the credentials of a profile come from: its keys, else its command. The error is
// InvalidInput: there is no such profile, it has neither, its keys are not complete, or it needs
// another role, a web identity or single sign-on, which are not supported.
Result<ProfileSource> credentialsIn(const SharedFiles &files, const QString &profile);

// What a setting of a profile says; empty where it does not.
QString settingOf(const SharedFiles &files, const QString &profile, const QString &name);

struct ProfileLabel {
    QString name;
    QString region; // may be empty
    QString trouble; // why it cannot be used; empty where it can

    bool operator==(const ProfileLabel &) const = default;
};

// What a person can choose from: the default profile first, then by name.
QList<ProfileLabel> profileLabels(const SharedFiles &files);

} // namespace onecake
