// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person can choose from, each with its title and a sentence about it; where each part of
// what is played can be had again; and what a file is, told by what stands in it.
#pragma once

#include "core/base/result.h"
#include "core/session/lab/lab_setup.h"

#include <QList>
#include <QString>

class QSettings;

namespace onecake {

struct LabOption {
    QString id;
    QString title;
    QString summary;
    QString group; // the title of those that belong together; empty = it stands by itself

    bool operator==(const LabOption &) const = default;
};

// The stories, preceded by the one that a person plays by hand.
QList<LabOption> storyOptions();
QList<LabOption> policyOptions();
QList<LabOption> keyAlgorithmOptions();
QList<LabOption> retryOptions();

// What comes with OneCake can be had again by its id, all else from the file that it came from,
// also after another one was chosen and at the next start.
enum class LabPart {
    Story,
    Policy,
    KeyAlgorithm,
    Retry
};

// The id, or the absolute path of a file.
QString sourceOf(LabPart part, const LabSetup &setup, const RunInputs &inputs);

// What it is called in a list: with the name of the file, if it came from one.
QString titleFrom(const QString &title, const QString &source);

// What a file holds of that part.
Result<LabOption> optionOfFile(LabPart part, const QString &file);

// The files that were opened of late, the latest first, as far as they are still there.
class RecentSources
{
public:
    static constexpr int most = 8; // of each part

    // `settings` outlives this.
    explicit RecentSources(QSettings *settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QStringList filesOf(LabPart part) const;
    void note(LabPart part, const QString &file);

private:
    QSettings *m_settings;
};

// What a file is that a person opens in the lab.
enum class LabFileKind {
    Run,
    Story,
    Policy,
    KeyAlgorithm,
    Retry
};

// With its article: "a run", "a policy".
QString wordsOf(LabFileKind kind);

// An error says in one sentence what is wrong: that it cannot be read, is none of these, or has the
// name of another kind. Whether the rest of it is right shows when it is loaded.
Result<LabFileKind> kindOfLabFile(const QString &file);

} // namespace onecake
