// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens runs from files and saves them with all user actions; asks before a run is lost. It opens
// policies and the other parts of a run as well.
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
    // `session` and `kept` must outlive this; `window` is the parent of the dialogs.
    RunFiles(LabSession *session, KeptRuns *kept, QWidget *window);

    // The actions for the menu.
    [[nodiscard]] QList<QAction *> actions() const;

    // Opens any file that the lab knows: it plays a run, and a part of a run replaces what was
    // chosen. Emits told() or failed(); some errors come as the session's failed().
    void open(const QString &file);

    // Plays the run of a line (run_line.h), which must be sound. Asks before a run is lost.
    void openLine(const QString &line);

    // Begins the run again, without the user actions since its start.
    void restart();

    // Calls `goOn` at once if everything is saved. Otherwise it asks the user first, and calls
    // `goOn` if they save or discard the run. `reason` completes the question: "before the window
    // closes".
    void leave(const QString &reason, const std::function<void()> &goOn);

    // The kept runs that were never saved, in a sentence; empty if there are none.
    [[nodiscard]] QString wordsOfKept() const;
    void openLastKept();
    void openKept(const QString &file);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const onecake::Error &error);

private:
    void chooseFileToOpen();
    void chooseFileToSave(const std::function<void()> &goOn);
    void ask(const QString &reason, const std::function<void()> &goOn);
    void openPart(LabFileKind kind, const QString &file);
    void listKept();
    void askToForget(const std::vector<KeptRun> &runs);

    LabSession *m_session;
    KeptRuns *m_kept;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
    QMenu *m_keptMenu;
    QPointer<QWidget> m_question; // only one at a time
};

} // namespace onecake
