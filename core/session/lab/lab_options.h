// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person chooses to be played: what was chosen, and what there is to choose from, each with
// its title and a sentence about it; where each part can be had again; and what a file is, told by
// what stands in it.
#pragma once

#include "core/base/result.h"
#include "core/lab/sim/scenario/run_inputs.h"

#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace onecake {

// The story without a script: an empty table, and buttons to press.
inline constexpr QStringView freePlayId = u"free-play";
Scenario freePlay();

// What a person has chosen to be played. What was not chosen follows the story. Each text is an id
// or the path of a file.
struct LabSetup {
    QString story = QStringLiteral("tunnel"); // also a run, as *.onecake
    std::optional<QString> policy;
    std::optional<QString> keyAlgorithm;
    std::optional<QString> retry;
    Faults faults; // besides the story's own
    std::optional<quint64> seed;

    bool operator==(const LabSetup &) const = default;
};

// An error names the id that is unknown, or what is wrong in a file.
Result<RunInputs> inputsOf(const LabSetup &setup);

// One part of what is played: by its id, from a file of its own, or from the file of a run.
Result<std::shared_ptr<const Scenario>> loadPart(std::shared_ptr<const Scenario> RunInputs::*part,
                                                 const QString &idOrFile);
Result<std::shared_ptr<const Policy>> loadPart(std::shared_ptr<const Policy> RunInputs::*part,
                                               const QString &idOrFile);
Result<std::shared_ptr<const KeyAlgorithm>>
loadPart(std::shared_ptr<const KeyAlgorithm> RunInputs::*part, const QString &idOrFile);
Result<std::shared_ptr<const RetryPolicy>>
loadPart(std::shared_ptr<const RetryPolicy> RunInputs::*part, const QString &idOrFile);

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
