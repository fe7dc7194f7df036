// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_sources.h"

#include "core/lab/sim/run_file.h"
#include "core/model/policy/policy_json.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The name of a preset holds neither.
bool isFile(const QString &idOrFile)
{
    return idOrFile.contains(u'/') || idOrFile.contains(u'.');
}

QString absolute(const QString &idOrFile)
{
    return isFile(idOrFile) ? QFileInfo(idOrFile).absoluteFilePath() : idOrFile;
}

// Chosen by a person, or the story's; the latter comes with OneCake, or stands in the run's file.
template<typename Part>
QString sourceOfPart(std::shared_ptr<const Part> RunInputs::*part,
                     const std::optional<QString> &chosen, const LabSetup &setup,
                     const RunInputs &inputs)
{
    if (chosen)
        return absolute(*chosen);
    const Part &played = *(inputs.*part);
    if (!isRunFile(setup.story))
        return played.id;
    const auto preset = loadPart(part, played.id);
    const bool isPreset = preset && toJson(**preset) == toJson(played);
    return isPreset ? played.id : absolute(setup.story);
}

template<typename Part>
Result<LabOption> ownOptionOf(std::shared_ptr<const Part> RunInputs::*part, const QString &file)
{
    const auto loaded = loadPart(part, file);
    if (!loaded)
        return loaded.error();
    return LabOption{file, titleFrom((*loaded)->title, file), (*loaded)->summary, {}};
}

QString settingOf(LabPart part)
{
    switch (part) {
    case LabPart::Story:
        return u"recent/stories"_s;
    case LabPart::Policy:
        return u"recent/policies"_s;
    case LabPart::KeyAlgorithm:
        return u"recent/key-algorithms"_s;
    case LabPart::Retry:
        break;
    }
    return u"recent/retries"_s;
}

} // namespace

QString sourceOf(LabPart part, const LabSetup &setup, const RunInputs &inputs)
{
    switch (part) {
    case LabPart::Story:
        // A run stands for its story where that comes with OneCake.
        return isRunFile(setup.story)
            ? sourceOfPart(&RunInputs::scenario, std::nullopt, setup, inputs)
            : absolute(setup.story);
    case LabPart::Policy:
        return sourceOfPart(&RunInputs::policy, setup.policy, setup, inputs);
    case LabPart::KeyAlgorithm:
        return sourceOfPart(&RunInputs::keyAlgorithm, setup.keyAlgorithm, setup, inputs);
    case LabPart::Retry:
        break;
    }
    return sourceOfPart(&RunInputs::retry, setup.retry, setup, inputs);
}

QString titleFrom(const QString &title, const QString &source)
{
    return isFile(source) ? u"%1 (%2)"_s.arg(title, QFileInfo(source).fileName()) : title;
}

Result<LabOption> optionOfFile(LabPart part, const QString &file)
{
    switch (part) {
    case LabPart::Story:
        return ownOptionOf(&RunInputs::scenario, file);
    case LabPart::Policy:
        return ownOptionOf(&RunInputs::policy, file);
    case LabPart::KeyAlgorithm:
        return ownOptionOf(&RunInputs::keyAlgorithm, file);
    case LabPart::Retry:
        break;
    }
    return ownOptionOf(&RunInputs::retry, file);
}

QStringList RecentSources::filesOf(LabPart part) const
{
    QStringList files = m_settings->value(settingOf(part)).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

void RecentSources::note(LabPart part, const QString &file)
{
    QStringList files = filesOf(part);
    files.removeAll(file);
    files.prepend(file);
    while (files.size() > most)
        files.removeLast();
    m_settings->setValue(settingOf(part), files);
}

} // namespace onecake
