// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The text of the two files that the AWS SDKs and tools share, "config" and "credentials":
// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

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
// - lines set in deeper than a setting go on with it, or, where it has no value, are settings of
// its
//   own, which are left out here,
// - sections that are no profiles, such as [sso-session NAME] or [services NAME], are left out.
Result<SharedProfiles> parseSharedFile(SharedFileKind kind, const QString &path,
                                       const QByteArray &text);

} // namespace onecake
