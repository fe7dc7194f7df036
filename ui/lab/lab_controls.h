// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person plays with: the choices above the story, and the buttons beside it.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/session/lab/lab_session.h"
#include "ui/lab/lab_actions.h"

#include <QToolBar>
#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace onecake {

class ActionButton;

// Lets the user choose story, policy, key algorithm and retry, each with a sentence about the
// choice. Choices from files are offered again, also at the next start, as long as the file exists.
class SetupBar final : public QToolBar
{
    Q_OBJECT
public:
    // `session` and `settings` must outlive the bar.
    SetupBar(LabSession *session, QSettings *settings, QWidget *parent);

private:
    using Choose = std::function<void(const QString &)>;

    QComboBox *addChoice(const QString &name, const QString &purpose,
                         const QList<LabOption> &options, const Choose &choose);
    void offerRecent(LabPart part, QComboBox *box);
    void follow();
    template<typename Part>
    void showPart(LabPart part, QComboBox *box, const Part &played);

    LabSession *m_session;
    RecentSources m_recent;
    QComboBox *m_story;
    QComboBox *m_policy;
    QComboBox *m_keyAlgorithm;
    QComboBox *m_retry;
};

// Large buttons for the user's actions during a story: Adrienne, the network, and the API with its
// kitchen.
class ControlPanel final : public QWidget
{
    Q_OBJECT
public:
    ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    ActionButton *add(QAction *action, const QString &picture = {});

    // Adds a button that opens a menu of choices.
    void addChoice(QAction *action, const QList<QAction *> &choices);

    QVBoxLayout *m_layout;
};

} // namespace onecake
