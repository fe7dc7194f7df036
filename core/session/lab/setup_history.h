// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was set up in the lab, step by step, each step with a sentence that says what it did, so
// that it can be undone and done again. The history only keeps the states; LabChoices plays them.
#pragma once

#include "core/session/lab/fault_plan.h"

#include <QObject>

#include <functional>

namespace onecake {

// All that was chosen at one moment, and how far the run had come.
struct SetupSnapshot {
    LabSetup setup;
    RunInputs base; // with the actions that it begins with
    FaultPlan plan;
    UserActions actions; // all that had been done by hand in the run
    UserActions savedActions; // as far as a file holds them
    Duration instant{0}; // where the run stood
};

enum class SetupChange {
    Choice, // another part: what was done by hand since stays, also when it is undone
    Run // another run: undoing brings back the one before, with what was done by hand in it
};

class SetupHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t most = 200; // steps; the oldest are forgotten

    // `present` tells how things stand at the moment.
    explicit SetupHistory(std::function<SetupSnapshot()> present, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    // What would be undone or done again, such as "Switch off lose reply 2"; empty if nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] size_t stepCount() const { return m_undo.size(); }

    // A step was taken; `before` is how things stood before it. What could be done again no longer
    // can.
    void note(const QString &sentence, SetupSnapshot before, SetupChange change);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    // Things are to stand again as they did then. `sentence` says what is undone or done again.
    void restored(const onecake::SetupSnapshot &snapshot, onecake::SetupChange change,
                  const QString &sentence);

private:
    struct Step {
        QString sentence;
        SetupSnapshot state; // on the other side of the step
        SetupChange change = SetupChange::Choice;
    };

    void go(std::vector<Step> &from, std::vector<Step> &to);

    std::function<SetupSnapshot()> m_present;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace onecake
