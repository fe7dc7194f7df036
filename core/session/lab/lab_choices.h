// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The parts of the current run as the user chose them: story, policy, key algorithm, retry and
// faults. They are opened from files, and saved together with all user actions.
#pragma once

#include "core/session/lab/playing/lab_stage.h"
#include "core/session/lab/setup_history.h"

namespace onecake {

// The id of a retry rule that was made with the form and is in no file.
inline constexpr QStringView ownRetryId = u"own";
// The same of a policy.
inline constexpr QStringView ownPolicyId = u"own";

class LabChoices final : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel story, ready to play. `stage` must outlive this.
    explicit LabChoices(LabStage *stage, QObject *parent = nullptr);

    [[nodiscard]] const LabSetup &setup() const { return m_setup; }

    // What is planned to go wrong, also what is switched off.
    [[nodiscard]] const FaultPlan &plan() const { return m_plan; }

    // Every choice below is a step in it, which can be undone.
    [[nodiscard]] SetupHistory &history() { return m_history; }

    // True if nothing happens but what the user does.
    [[nodiscard]] bool isFreePlay() const;

    // True if there are user actions that no file holds.
    [[nodiscard]] bool hasUnsavedActions() const;
    // True if restart() would lose some of them.
    [[nodiscard]] bool restartLosesActions() const;

public Q_SLOTS:
    // Begins a new run; earlier user actions are dropped. If the set-up is not possible, emits
    // failed() and changes nothing.
    void setUp(const onecake::LabSetup &setup);

    // Begins the chosen run again from its start, without the user actions since then.
    void restart();

    // Each choice begins another run, which repeats all user actions up to the present instant. If
    // a choice is not possible, it emits failed() and changes nothing. Each text is an id or a
    // file; a *.onecake file stands for that part of its run.
    void chooseStory(const QString &idOrFile);
    void choosePolicy(const QString &idOrFile);
    void chooseKeyAlgorithm(const QString &idOrFile);
    void chooseRetry(const QString &idOrFile);
    // How long the store remembers a key; empty: as the policy says.
    void chooseMemory(std::optional<onecake::Duration> memory);
    void chooseFaults(const onecake::Faults &faults, quint64 seed);

    // The following play another run up to the present instant at once, so that what had happened
    // before the change strikes stays as it was; a run that was over is played to its end. Each
    // sentence says what the step does.
    void changePlan(const onecake::FaultPlan &plan, quint64 seed, const QString &sentence);
    // What was done by hand, other than it was; what is withheld stays in the plan.
    void changeActions(const onecake::UserActions &actions, const onecake::UserActions &withheld,
                       const QString &sentence);
    // A retry rule or a story that no file holds, because a form made it.
    void useRetry(const onecake::RetryPolicy &retry, const QString &sentence);
    void useStory(const onecake::Scenario &scenario, const QString &sentence);
    // The same with a policy; the memory is what it says.
    void usePolicy(const onecake::Policy &policy, const QString &sentence);

    // Begins another run that is the same up to that instant, where it stands, and goes on with
    // that plan; what was done by hand later is not done.
    void forkWith(const onecake::FaultPlan &plan, onecake::Duration instant,
                  const QString &sentence);

    // The run is about to be left for a fork of it, which is a step that can be undone.
    void noteFork(const QString &sentence);

    // Saves the current run with all user actions. Emits runSaved() or failed(); no file is left
    // half written.
    void saveRun(const QString &file);

    // Save the retry rule or the story as it is played to a file of its own, from which it can be
    // chosen again, and choose it from there.
    void saveRetry(const QString &file);
    void saveStory(const QString &file);

    // Opens a saved run; nothing that was chosen before counts any more.
    void openRun(const QString &file);

    // Opens a run that the user never saved; it counts as unsaved.
    void recoverRun(const QString &file);

Q_SIGNALS:
    void runSaved(const QString &file);
    // hasUnsavedActions() may have changed.
    void changed();
    // A run with user actions is left, and some of them were not saved.
    void runLeft(const onecake::RunInputs &inputs);
    void failed(const onecake::Error &error);

private:
    [[nodiscard]] bool refuses();
    [[nodiscard]] bool refusesToAlter();
    void begin(const LabSetup &setup, bool isSaved);
    void start(RunInputs inputs);
    template<typename Part>
    void change(std::shared_ptr<const Part> RunInputs::*part,
                std::optional<QString> LabSetup::*choice, const QString &idOrFile,
                const QString &sentence);
    [[nodiscard]] Result<std::shared_ptr<const Policy>> policyFrom(const QString &source) const;
    [[nodiscard]] bool giveMemory(RunInputs &base, const LabSetup &setup);
    void playInstead(RunInputs base, const LabSetup &setup, FaultPlan plan, const QString &sentence,
                     bool isRerun);
    void leaveFor(const LabSetup &setup);
    [[nodiscard]] SetupSnapshot snapshot() const;
    void note(const QString &sentence, SetupChange change);
    bool savePart(QJsonObject part, const QString &file);
    void restore(const SetupSnapshot &snapshot, SetupChange change);

    LabStage *m_stage;
    LabSetup m_setup;
    RunInputs m_base; // what restart() begins
    UserActions m_savedActions; // as they are in the file that was opened or saved last
    FaultPlan m_plan;
    // Made with forms; no file holds them. Either may be null.
    struct OwnParts {
        std::shared_ptr<const RetryPolicy> retry;
        std::shared_ptr<const Policy> policy;
    };
    std::shared_ptr<OwnParts> m_own = std::make_shared<OwnParts>();
    SetupHistory m_history;
};

} // namespace onecake
