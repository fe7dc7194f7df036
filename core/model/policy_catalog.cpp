// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy_catalog.h"

#include "core/model/policy_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Error invalid(const QString &where, const QString &problem, const QString &remedy = {})
{
    return {ErrorCode::InvalidInput, where, problem, remedy};
}

// Levenshtein's distance: how many letters to insert, remove or replace.
qsizetype distance(QStringView one, QStringView other)
{
    std::vector<qsizetype> row(static_cast<size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = one.at(i) == other.at(static_cast<qsizetype>(j) - 1);
            const qsizetype replaced = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString closestTo(QStringView id)
{
    const QString lower = id.toString().toLower();
    const QStringList ids = presetIds();
    return *std::min_element(ids.begin(), ids.end(),
                             [&lower](const QString &one, const QString &other) {
                                 return distance(one, lower) < distance(other, lower);
                             });
}

QString listed(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.path + u' ' + problem.message);
    const QString all = lines.join(u"; "_s);
    return problems.size() == 1 ? all : u"%1 rules are broken: %2"_s.arg(problems.size()).arg(all);
}

Error syntaxError(const QString &where, const QByteArray &text, const QJsonParseError &error)
{
    const QByteArray before = text.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return invalid(
        where,
        u"is not JSON: %1 at line %2, column %3"_s.arg(error.errorString()).arg(line).arg(column),
        u"Correct the file there"_s);
}

Result<Policy> parsed(const QString &where, const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(where, text, error);
    if (!document.isObject())
        return invalid(where, u"is a list, expected one JSON object with the fields of a policy"_s);
    auto read = policyFromJson(document.object());
    if (const auto *problems = std::get_if<Problems>(&read))
        return invalid(where, listed(*problems), u"Mend the fields named"_s);
    return std::get<Policy>(std::move(read));
}

Result<Policy> fromFile(const QString &where, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(where, u"cannot be read: "_s + file.errorString(),
                       u"Check the path and the permissions"_s);
    if (file.size() > largestFile)
        return invalid(where, u"is larger than 1 MB, expected a policy file"_s,
                       u"Choose another file"_s);
    return parsed(where, file.readAll());
}

} // namespace

QStringList presetIds()
{
    return {u"none"_s,
            u"get-then-put"_s,
            u"bicatu"_s,
            u"powertools"_s,
            u"powertools-no-context"_s,
            u"idempotentapi"_s,
            u"idempotentapi-cluster"_s,
            u"ietf"_s,
            u"stripe"_s,
            u"brandur"_s,
            u"same-transaction"_s,
            u"kinesis"_s,
            u"sqs-fifo"_s,
            u"step-functions"_s,
            u"durable-functions"_s,
            u"onecake"_s};
}

Result<Policy> presetPolicy(QStringView id)
{
    if (presetIds().contains(id))
        return fromFile(id.toString(), u":/policies/%1.json"_s.arg(id));
    return invalid(id.toString(),
                   u"is not a known policy; there are: "_s + presetIds().join(u", "_s),
                   u"Did you mean \"%1\"?"_s.arg(closestTo(id)));
}

Result<Policy> loadPolicy(const QString &idOrFile)
{
    const bool looksLikeFile = idOrFile.contains(u'/') || idOrFile.endsWith(u".json"_s);
    if (presetIds().contains(idOrFile) || (!looksLikeFile && !QFileInfo(idOrFile).isFile()))
        return presetPolicy(idOrFile);
    return fromFile(idOrFile, idOrFile);
}

} // namespace onecake
