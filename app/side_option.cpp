// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/side_option.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/session/lab/lab_options.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString optionName = u"--beside"_s;

// The words between commas, of which those in the name of a file are none.
QStringList partsOf(const QString &words)
{
    static const QRegularExpression comma(u",(?=[a-z-]+=)"_s);
    return words.split(comma);
}

template<typename Part>
Result<void> load(std::shared_ptr<const Part> RunInputs::*source,
                  std::shared_ptr<const Part> &target, const QString &idOrFile)
{
    Result<std::shared_ptr<const Part>> loaded = loadPart(source, idOrFile);
    if (!loaded)
        return loaded.error();
    target = *std::move(loaded);
    return {};
}

Result<void> setMemory(SideParts &parts, const QString &text)
{
    parts.memory = parseDuration(text);
    if (!parts.memory || parts.memory->count() == 0)
        return invalidInput(
            optionName,
            tr("\"keep=%1\": expected how long a key is kept, such as 500ms, 10s or 24h")
                .arg(text));
    return {};
}

Result<void> setPart(SideParts &parts, const QString &name, const QString &value)
{
    if (name == u"policy")
        return load(&RunInputs::policy, parts.policy, value);
    if (name == u"key-algorithm")
        return load(&RunInputs::keyAlgorithm, parts.keyAlgorithm, value);
    if (name == u"retry")
        return load(&RunInputs::retry, parts.retry, value);
    if (name == u"keep")
        return setMemory(parts, value);
    return invalidInput(
        optionName,
        tr("\"%1\" is no part of a run; expected policy, key-algorithm, retry or keep").arg(name));
}

} // namespace

QCommandLineOption sideOption()
{
    return {u"beside"_s,
            tr("Plays the same run with another policy beside it, on the same time axis, and names "
               "the first difference. Also with another key algorithm, retry or memory of the "
               "store: onecake,key-algorithm=ID,retry=ID,keep=48h. May be given twice."),
            u"POLICY"_s};
}

Result<SideParts> parseSide(const QString &words)
{
    SideParts parts;
    if (words.isEmpty())
        return invalidInput(optionName, tr("is empty; expected a policy, such as onecake"));
    static const QRegularExpression named(u"^([a-z-]+)=(.*)$"_s);
    const QStringList all = partsOf(words);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QRegularExpressionMatch match = named.match(all[at]);
        const bool isNamed = match.hasMatch();
        const Result<void> done = setPart(parts, isNamed ? match.captured(1) : u"policy"_s,
                                          isNamed ? match.captured(2) : all[at]);
        if (!done)
            return done.error();
    }
    return parts;
}

} // namespace onecake
