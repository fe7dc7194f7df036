// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is played: story, policy, key algorithm, retry and faults as a person chose them, opened
// from files, and saved with everything that was done by hand.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/session/lab/playing/lab_stage.h"

namespace onecake {

class LabChoices final : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel, ready to play, on `stage`, which outlives this.
    explicit LabChoices(LabStage *stage, QObject *parent = nullptr);

    [[nodiscard]] const LabSetup &setup() const { return m_setup; }

    // Nothing happens but what a person does.
    [[nodiscard]] bool isFreePlay() const;

    // Something was done by hand that no file holds.
    [[nodiscard]] bool hasUnsavedActions() const;
    // restart() would lose some of that.
    [[nodiscard]] bool restartLosesActions() const;

public Q_SLOTS:
    // Begins a run anew: what was done by hand before is gone. What cannot be set up is answered by
    // failed(), and changes nothing.
    void setUp(const onecake::LabSetup &setup);

    // What was chosen, once more from its start, without what was done by hand since.
    void restart();

    // Each choice begins another run, in which everything that was done by hand is done once more,
    // up to the present instant. A choice that cannot be made is answered by failed(), and changes
    // nothing. Each text is an id or a file; a *.onecake stands for that part of its run.
    void chooseStory(const QString &idOrFile);
    void choosePolicy(const QString &idOrFile);
    void chooseKeyAlgorithm(const QString &idOrFile);
    void chooseRetry(const QString &idOrFile);
    void chooseFaults(const onecake::Faults &faults, quint64 seed);

    // The same inputs and actions once more under another policy, to the end at once. The run that
    // was there becomes the other run.
    void playUnder(const QString &policyIdOrFile);

    // The present run with all its actions. Answered by runSaved() or failed(); nothing is left
    // half written.
    void saveRun(const QString &file);

    // A run as it was saved: nothing that was chosen before counts.
    void openRun(const QString &file);

    // The same for a run that nobody has saved: it is as unsaved as it was.
    void recoverRun(const QString &file);

Q_SIGNALS:
    void runSaved(const QString &file);
    // Whether anything is unsaved may be.
    void changed();
    void failed(const onecake::Error &error);

private:
    void begin(const LabSetup &setup, bool isSaved);
    void start(RunInputs inputs);
    template<typename Part>
    void change(std::shared_ptr<const Part> RunInputs::*part,
                std::optional<QString> LabSetup::*choice, const QString &idOrFile);
    void playInstead(RunInputs base, const LabSetup &setup);
    void leaveFor(const LabSetup &setup);

    LabStage *m_stage;
    LabSetup m_setup;
    RunInputs m_base; // what restart() begins anew
    UserActions m_savedActions; // as the file has them that was opened or saved last
};

} // namespace onecake
