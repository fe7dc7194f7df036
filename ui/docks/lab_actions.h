// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that a person can do to a session, once: menus and buttons show the same actions, with
// the same words, keys and state.
#pragma once

#include "core/session/lab_session.h"

#include <QAction>

namespace onecake {

class LabActions final : public QObject
{
    Q_OBJECT
public:
    // `session` outlives the actions.
    LabActions(LabSession *session, QObject *parent);

    QAction *order = nullptr;
    QAction *orderAgain = nullptr;
    QAction *tunnel = nullptr; // checkable
    QAction *play = nullptr; // plays and pauses
    QAction *step = nullptr;
    QAction *skip = nullptr;
    QAction *toEnd = nullptr;
    QAction *restart = nullptr;
    QAction *faster = nullptr;
    QAction *slower = nullptr;
    QAction *realTime = nullptr;

    [[nodiscard]] QList<QAction *> forStory() const { return {order, orderAgain, tunnel}; }
    [[nodiscard]] QList<QAction *> forTime() const;

private:
    void addStoryActions();
    void addTimeActions();
    void addSpeedActions();
    void follow(const LabState &state);
    QAction *add(const QString &text, const QKeySequence &key, const QString &explanation);
    void changeSpeed(int doublings);

    LabSession *m_session;
};

} // namespace onecake
