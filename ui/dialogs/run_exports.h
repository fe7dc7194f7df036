// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Takes the run on show out of the lab: its diagram as a file or in the clipboard, and the run
// itself as one line of text, which can be pasted into any lab.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QAction>
#include <QPointer>

#include <optional>

class QFileDialog;

namespace onecake {

class RunExports final : public QObject
{
    Q_OBJECT
public:
    // `session` must outlive this; `window` is the parent of the dialogs.
    RunExports(LabSession *session, QWidget *window);

    // Those for the menu, beside the one that asks for a file.
    [[nodiscard]] QList<QAction *> actions() const;

    // Asks for a file, and saves the diagram there.
    void savePicture();

    // Saves it as the name says: *.svg, *.png, *.pdf, *.txt, *.md (Mermaid), *.puml (PlantUML) or
    // *.log (ShiViz). What is shown is saved: the run as it stood at the instant on show.
    void saveTo(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    void told(const QString &sentence);
    void failed(const onecake::Error &error);
    // A run's line was in the clipboard; it can be played.
    void runPasted(const QString &line);

private:
    [[nodiscard]] Timeline shown() const;
    [[nodiscard]] std::optional<QByteArray> textFor(const QString &file) const;
    [[nodiscard]] Result<QByteArray> bytesFor(const QString &file) const;
    void copyPicture();
    void copyLine();
    void paste();

    LabSession *m_session;
    QWidget *m_window;
    QAction *m_copyPicture;
    QAction *m_copyLine;
    QAction *m_paste;
    QPointer<QFileDialog> m_dialog;
};

} // namespace onecake
