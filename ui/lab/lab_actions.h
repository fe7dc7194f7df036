// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The actions for everything that a user can do to a session. Menus and buttons share them, and so
// have the same words, keys and state.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QAction>

namespace onecake {

class LabActions final : public QObject
{
    Q_OBJECT
public:
    // `session` must outlive the actions.
    LabActions(LabSession *session, QObject *parent);

    // Adrienne.
    QAction *order = nullptr;
    QAction *orderAgain = nullptr;
    QAction *doubleTap = nullptr;
    QAction *changeOrder = nullptr;
    QAction *reload = nullptr;

    // Faults.
    QAction *tunnel = nullptr; // checkable
    QAction *loseReply = nullptr; // checkable; checked until it happens
    QAction *loseRequest = nullptr; // checkable; checked until it happens
    QAction *latency = nullptr; // opens a choice
    QAction *crash = nullptr; // checkable; checked until it happens; opens a choice
    QAction *slowKitchen = nullptr; // checkable
    QAction *liftFaults = nullptr; // checkable
    QAction *faultWords = nullptr; // opens a dialog
    QList<QAction *> latencies;
    QList<QAction *> crashPoints;

    // Time.
    QAction *play = nullptr; // plays and pauses
    QAction *step = nullptr;
    QAction *skip = nullptr;
    QAction *skipToExpiry = nullptr;
    QAction *toEnd = nullptr;
    // Not connected here: the owner of the files asks first whether to save something.
    QAction *restart = nullptr;
    QAction *faster = nullptr;
    QAction *slower = nullptr;
    QAction *realTime = nullptr;

    // Looking back.
    QAction *toStart = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *toNow = nullptr;
    QAction *toTrouble = nullptr; // to the instant before the first thing that went wrong
    QAction *fork = nullptr;
    QAction *forkWithoutFaults = nullptr;

    // Runs side by side.
    QAction *compare = nullptr; // checkable
    QAction *thirdSide = nullptr; // checkable
    QAction *nextDifference = nullptr;
    QAction *previousDifference = nullptr;
    // Not connected here: the owner of the picture asks for a file.
    QAction *savePicture = nullptr;

    // Exploring. Not connected here: the window that has the page for it does that.
    QAction *breakThis = nullptr; // the design on show
    QAction *whatSaves = nullptr; // the run on show

    // What was set up: story, faults, policy, key algorithm, retry, forks.
    QAction *undo = nullptr;
    QAction *redo = nullptr;

    // Enlarges everything that an audience reads.
    QAction *presenter = nullptr; // checkable

    // Not connected here: the window has the form.
    QAction *editPolicy = nullptr;

    [[nodiscard]] QList<QAction *> forCustomer() const;
    [[nodiscard]] QList<QAction *> forFaults() const;
    [[nodiscard]] QList<QAction *> forTime() const;
    [[nodiscard]] QList<QAction *> forThePast() const;
    [[nodiscard]] QList<QAction *> forSides() const;
    [[nodiscard]] QList<QAction *> forExploring() const;
    [[nodiscard]] QList<QAction *> forSetup() const;
    [[nodiscard]] QList<QAction *> all() const;

private:
    void addCustomerActions();
    void addNetworkActions();
    void addLatencies();
    void addApiActions();
    void addCrashPoints();
    void addTimeActions();
    void addSpeedActions();
    void addPastActions();
    void addForkActions();
    void addSideActions();
    void followSides();
    void addExploreActions();
    void followVerdicts();
    void addPresenter();
    void addSetupActions();
    void followSetup();
    void nameAll();
    void follow(const LabState &state);
    void followFaults(const LabState &state);
    void followTime(const LabState &state);
    void followPast();
    QAction *add(const QString &text, const QKeySequence &key, const QString &explanation);
    QAction *addToggle(const QString &text, const QKeySequence &key, const QString &explanation);
    void actOn(QAction *action, const UserAction &userAction);
    void actOnToggle(QAction *action, UserActionKind ifOn, UserActionKind ifOff);
    void changeSpeed(int doublings);
    void showBeforeTrouble();

    LabSession *m_session;
};

} // namespace onecake
