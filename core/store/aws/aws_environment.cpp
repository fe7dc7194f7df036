// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/aws_environment.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString fileNamed(const AwsEnvironment &surroundings, const QString &variable, const QString &usual)
{
    const QString named = surroundings.variable(variable);
    if (named.isEmpty())
        return surroundings.home + u"/.aws/"_s + usual;
    return named.startsWith(u"~/") ? surroundings.home + named.sliced(1) : named;
}

} // namespace

AwsEnvironment AwsEnvironment::ofThisProcess()
{
    return {QProcessEnvironment::systemEnvironment(), QDir::homePath()};
}

QString AwsEnvironment::variable(const QString &name) const
{
    return environment.value(name);
}

QString AwsEnvironment::configFile() const
{
    return fileNamed(*this, u"AWS_CONFIG_FILE"_s, u"config"_s);
}

QString AwsEnvironment::credentialsFile() const
{
    return fileNamed(*this, u"AWS_SHARED_CREDENTIALS_FILE"_s, u"credentials"_s);
}

QString AwsEnvironment::profile() const
{
    const QString named = variable(u"AWS_PROFILE"_s);
    return named.isEmpty() ? u"default"_s : named;
}

} // namespace onecake
