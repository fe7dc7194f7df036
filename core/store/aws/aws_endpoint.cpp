// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/aws_endpoint.h"

#include "core/base/text/tr.h"
#include "core/store/aws/shared_files.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

Result<DynamoPlace> withEndpoint(DynamoPlace place, const AwsEnvironment &surroundings)
{
    const bool isIgnored =
        surroundings.variable(u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s).toLower() == u"true";
    if (!place.endpoint.isEmpty() || isIgnored)
        return place;
    for (const QString &variable : {u"AWS_ENDPOINT_URL_DYNAMODB"_s, u"AWS_ENDPOINT_URL"_s}) {
        const QString value = surroundings.variable(variable);
        if (value.isEmpty())
            continue;
        const Result<QUrl> endpoint = parseEndpoint(variable, value);
        if (!endpoint)
            return endpoint.error();
        place.endpoint = *endpoint;
        if (const Result<void> checked = checkEncryption(place, variable); !checked)
            return checked.error();
        return place;
    }
    return place;
}

namespace {

const QString regionName = u"region"_s;

Error withoutRegion(const QString &where, const QString &problem)
{
    return {ErrorCode::InvalidInput, where, problem,
            tr("Add region=NAME to the name of the store, such as region=eu-west-1")};
}

// It becomes a part of the host's name, so that it must not bring a dot or a slash.
Result<QString> checked(const QString &region, const QString &where)
{
    static const QRegularExpression pattern(u"^[a-z0-9-]{1,63}\\z"_s);
    if (pattern.match(region).hasMatch())
        return region;
    return withoutRegion(where, tr("this is not a region, expected one such as eu-west-1"));
}

Result<QString> regionOfProfile(const QString &profile, const DynamoPlace &place,
                                const AwsEnvironment &surroundings)
{
    const Result<SharedFiles> files = readSharedFiles(surroundings);
    if (!files)
        return files.error();
    const QString region = settingOf(*files, profile, regionName);
    const QString where = tr("profile \"%1\"").arg(profile);
    if (!region.isEmpty())
        return checked(region, where + tr(", region"));
    return withoutRegion(
        u"dynamodb:"_s + textOf(place),
        tr("the region is not known: region=, AWS_REGION, AWS_DEFAULT_REGION and %1 name none")
            .arg(where));
}

} // namespace

Result<QString> regionOf(const DynamoPlace &place, const AwsEnvironment &surroundings)
{
    if (!place.region.isEmpty())
        return place.region;
    for (const QString &variable : {u"AWS_REGION"_s, u"AWS_DEFAULT_REGION"_s}) {
        const QString region = surroundings.variable(variable);
        if (!region.isEmpty())
            return checked(region, variable);
    }
    const QString profile = place.profile.isEmpty() ? surroundings.profile() : place.profile;
    const Result<QString> region = regionOfProfile(profile, place, surroundings);
    if (!region && isLoopback(place.endpoint))
        return u"local"_s;
    return region;
}

} // namespace onecake
