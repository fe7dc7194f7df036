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

// The story without a script: the table is empty, and the user has buttons to press.
inline constexpr QStringView freePlayId = u"free-play";
Scenario freePlay();

// The parts of a run that the user has chosen. A part that was not chosen comes with the story.
// Each text is an id or the path of a file.
struct LabSetup {
    QString story =
        QStringLiteral("tunnel"); // an id, a story's file, a run's (*.onecake) or its line
    std::optional<QString> policy;
    std::optional<QString> keyAlgorithm;
    std::optional<QString> retry;
    std::optional<Duration>
        memory; // how long the store remembers a key, other than the policy says
    Faults faults; // besides the story's own
    std::optional<quint64> seed;

    bool operator==(const LabSetup &) const = default;
};

// The error names the unknown id, or what is wrong in a file.
Result<RunInputs> inputsOf(const LabSetup &setup);

// Loads one part of a run by its id, from a file of its own, or from the file of a run.
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
    // The title of the options that belong together; empty if the option stands by itself.
    QString group;

    bool operator==(const LabOption &) const = default;
};

// The stories, preceded by the free play, in which only the user acts.
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

// The part's id, or the absolute path of its file.
QString sourceOf(LabPart part, const LabSetup &setup, const RunInputs &inputs);

// The title for a list; contains the name of the file if there is one.
QString titleFrom(const QString &title, const QString &source);

// What the file holds of that part; an error if it cannot be loaded.
Result<LabOption> optionOfFile(LabPart part, const QString &file);

// The files that were opened lately, the latest first, without those that no longer exist.
class RecentSources
{
public:
    static constexpr int most = 8; // of each part

    // `settings` must outlive this.
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

// The error says in one sentence that the file cannot be read, is none of these kinds, or has the
// name of another kind. Errors in the rest of the file show only when it is loaded.
Result<LabFileKind> kindOfLabFile(const QString &file);

} // namespace onecake
