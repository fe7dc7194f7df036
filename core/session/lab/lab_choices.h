// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The parts of the current run as the user chose them: story, policy, key algorithm, retry and
// faults. They are opened from files, and saved together with all user actions.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/session/lab/playing/lab_stage.h"

namespace onecake {

class LabChoices final : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel story, ready to play. `stage` must outlive this.
    explicit LabChoices(LabStage *stage, QObject *parent = nullptr);

    [[nodiscard]] const LabSetup &setup() const { return m_setup; }

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

    // Saves the current run with all user actions. Emits runSaved() or failed(); no file is left
    // half written.
    void saveRun(const QString &file);

    // Opens a saved run; nothing that was chosen before counts any more.
    void openRun(const QString &file);

    // Opens a run that the user never saved; it counts as unsaved.
    void recoverRun(const QString &file);

Q_SIGNALS:
    void runSaved(const QString &file);
    // hasUnsavedActions() may have changed.
    void changed();
    void failed(const onecake::Error &error);

private:
    [[nodiscard]] bool refuses();
    void begin(const LabSetup &setup, bool isSaved);
    void start(RunInputs inputs);
    template<typename Part>
    void change(std::shared_ptr<const Part> RunInputs::*part,
                std::optional<QString> LabSetup::*choice, const QString &idOrFile);
    [[nodiscard]] bool giveMemory(RunInputs &base, const LabSetup &setup);
    void playInstead(RunInputs base, const LabSetup &setup);
    void leaveFor(const LabSetup &setup);

    LabStage *m_stage;
    LabSetup m_setup;
    RunInputs m_base; // what restart() begins
    UserActions m_savedActions; // as they are in the file that was opened or saved last
};

} // namespace onecake
