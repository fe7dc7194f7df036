// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/named_list.h"

#include "core/base/text/tr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 knownVersion = 1;

const QString versionField = u"version"_s;

} // namespace

bool isGivenName(const QString &name)
{
    return !name.isEmpty() && name.size() <= givenNameMax && name == name.trimmed()
        && std::all_of(name.begin(), name.end(), [](QChar character) {
               return character.isPrint() || character.isSurrogate();
           });
}

Result<void> readSavedList(const QString &file, const QString &what, const QString &field,
                           const std::function<void(JsonReader &)> &read)
{
    if (!QFileInfo::exists(file))
        return {};
    const Result<QJsonObject> root = readJsonFile(file, file, what);
    if (!root)
        return root.error();
    Problems problems;
    JsonReader reader(*root, u"$"_s, &problems);
    if (!reader.has(versionField))
        reader.report(versionField, tr("is missing, expected %1").arg(knownVersion));
    reader.integer(versionField, knownVersion, knownVersion, knownVersion);
    reader.forEachObject(field, read);
    reader.finish();
    return problems.empty() ? Result<void>() : brokenRules(file, problems);
}

Result<void> saveList(const QString &file, const QString &field, const QJsonArray &list)
{
    return saveJson(file, {{versionField, knownVersion}, {field, list}});
}

} // namespace onecake
