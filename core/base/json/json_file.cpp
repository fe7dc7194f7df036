// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_file.h"

#include "core/base/plain_text.h"
#include "core/base/regular_file.h"
#include "core/base/text/closest_name.h"
#include "core/base/text/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 largestFile = 16'000'000;

Error syntaxError(const QString &where, const QByteArray &text, const QJsonParseError &error)
{
    const QByteArray before = text.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    const QString problem = tr("is not JSON: %1 at line %2, column %3");
    return invalidInput(where, problem.arg(error.errorString()).arg(line).arg(column),
                        tr("Correct the file there"));
}

QJsonValue plainValue(const QJsonValue &value)
{
    constexpr qsizetype longest = 4000;
    if (value.isString())
        return spelledOut(value.toString(), longest);
    if (value.isObject())
        return withPlainTexts(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray plain;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        plain.append(plainValue(item));
    return plain;
}

constexpr int lockPatienceMs = 200;

} // namespace

Result<QJsonObject> readJsonFile(const QString &where, const QString &path, const QString &what)
{
    const Result<QByteArray> text = readRegularFile(where, path, what, largestFile);
    if (!text)
        return text.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(where, *text, error);
    if (!document.isObject())
        return invalidInput(where, tr("is a list, expected one JSON object: %1").arg(what), {});
    return document.object();
}

QJsonObject withPlainTexts(QJsonObject object)
{
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = plainValue(field.value());
    return object;
}

Error brokenRules(const QString &where, const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.path + u' ' + problem.message);
    const QString all = lines.join(u"; "_s);
    const QString text =
        problems.size() == 1 ? all : tr("%1 rules are broken: %2").arg(problems.size()).arg(all);
    return invalidInput(where, text, tr("Correct the fields named"));
}

Error unknownName(const QString &name, const QString &problem, const QStringList &known)
{
    const QString closest = closestName(name, known);
    const QString remedy = closest.isEmpty() ? QString() : tr("Did you mean \"%1\"?").arg(closest);
    return invalidInput(name, problem.arg(known.join(u", "_s)), remedy);
}

bool looksLikeFile(const QString &idOrFile, const QStringList &known)
{
    if (known.contains(idOrFile))
        return false;
    return idOrFile.contains(u'/') || idOrFile.contains(u'.') || QFileInfo(idOrFile).isFile();
}

Result<std::unique_ptr<QLockFile>> lockForChange(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return invalidInput(folder, tr("the folder cannot be made"),
                            tr("Check the permissions of the folder above"));
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    if (lock->tryLock(lockPatienceMs))
        return lock;
    return lock->error() == QLockFile::LockFailedError
        ? invalidInput(file, tr("is being changed by another process"), tr("Try again"))
        : invalidInput(file, tr("cannot be changed: its folder cannot be written to"),
                       tr("Check the folder's permissions and the free space"));
}

Result<void> saveJson(const QString &file, const QJsonObject &root)
{
    QSaveFile target(file);
    const bool isSaved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(QJsonDocument(root).toJson()) >= 0 && target.commit();
    if (isSaved)
        return {};
    return invalidInput(
        file, tr("cannot be written: ") + target.errorString(),
        tr("Nothing was changed; check the folder's permissions and the free space"));
}

} // namespace onecake
