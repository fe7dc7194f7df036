// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs as files: opened, saved with everything that was done by hand, and never lost without a
// question. Policies and the other parts of a run are opened in the same way.
#pragma once

#include "core/session/lab/kept_runs.h"
#include "core/session/lab/lab_options.h"

#include <QAction>
#include <QPointer>

#include <functional>

class QMenu;

namespace onecake {

class RunFiles final : public QObject
{
    Q_OBJECT
public:
    // `session` and `kept` outlive this; `window` is what the dialogs belong to.
    RunFiles(LabSession *session, KeptRuns *kept, QWidget *window);

    // For the menu.
    [[nodiscard]] QList<QAction *> actions() const;

    // Whatever the lab knows: a run is played, a part of one takes the place of what was chosen.
    // Answered by told(), or by the session's failed().
    void open(const QString &file);

    // From the beginning, without what was done by hand since.
    void restart();

    // Goes on at once if everything is saved. Otherwise a person is asked first, and it goes on if
    // they save, or want nothing kept. `reason` says what for: "before the window closes".
    void leave(const QString &reason, const std::function<void()> &goOn);

    // What was kept and not saved, in a sentence; empty where there is nothing.
    [[nodiscard]] QString wordsOfKept() const;
    void openLastKept();

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const onecake::Error &error);

private:
    void chooseFileToOpen();
    void chooseFileToSave(const std::function<void()> &goOn);
    void ask(const QString &reason, const std::function<void()> &goOn);
    void openPart(LabFileKind kind, const QString &file);
    void listKept();
    void openKept(const QString &file);
    void askToForget(const std::vector<KeptRun> &runs);

    LabSession *m_session;
    KeptRuns *m_kept;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
    QMenu *m_keptMenu;
    QPointer<QWidget> m_question; // one at a time
};

// "one thing done by hand", "3 things done by hand".
QString actionsInWords(qsizetype count);

} // namespace onecake
