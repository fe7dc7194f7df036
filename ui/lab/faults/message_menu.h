// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The menu of a message in the diagram: what can be done to it at that instant. Each choice begins
// another run that is the same up to there, and is undone in one step.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/message_faults.h"

#include <QMenu>

namespace onecake {

class DiagramView;

class MessageMenu final : public QMenu
{
    Q_OBJECT
public:
    // `session` must outlive the menu, which belongs to the diagram.
    MessageMenu(LabSession *session, DiagramView *diagram);

    // Fills it for an event of the run, and opens it there.
    void openAt(size_t event, const QPoint &place);
    // Fills it without opening it.
    void fill(size_t event);

private:
    void addStrike(const QString &text, const std::optional<PlacedFault> &placed,
                   const QString &meaning);
    void addDelays(const std::optional<PlacedFault> &placed);
    void addCrashes(const MessageFaults &faults);
    void addFork(size_t event);
    void strike(const PlacedFault &placed);

    LabSession *m_session;
};

} // namespace onecake
