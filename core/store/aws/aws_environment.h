// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The environment in which the AWS SDKs and tools look for their settings, as a value.
#pragma once

#include <QProcessEnvironment>

namespace onecake {

struct AwsEnvironment {
    QProcessEnvironment environment;
    QString home; // the folder that ~ stands for

    static AwsEnvironment ofThisProcess();

    // A variable that is set but empty counts as not set, as in the SDKs.
    [[nodiscard]] QString variable(const QString &name) const;

    // The paths of the shared files, whether or not they exist: from AWS_CONFIG_FILE and
    // AWS_SHARED_CREDENTIALS_FILE, else in ~/.aws.
    [[nodiscard]] QString configFile() const;
    [[nodiscard]] QString credentialsFile() const;

    // AWS_PROFILE, else "default".
    [[nodiscard]] QString profile() const;
};

} // namespace onecake
