// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson as it is given in the window: the run as far as it may be seen, what is told and asked
// beside it, and one button that always does what comes next: commit and show, or go on.
#pragma once

#include "core/session/lab/playing/lab_selection.h"
#include "core/session/lessons/lesson_lab.h"
#include "ui/present/speaker_window.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace onecake {

class DiagramView;
class HiddenFuture;
class LessonPanel;

class LessonView final : public QWidget
{
    Q_OBJECT
public:
    // Both must outlive the view. Where there are no frames, what is revealed is there at once.
    LessonView(const Clock *clock, FrameSource *frames, QWidget *parent = nullptr);
    ~LessonView() override;
    Q_DISABLE_COPY_MOVE(LessonView)

    // Begins a lesson, in that language if it has it.
    void begin(const Lesson &lesson, const QString &language);

    [[nodiscard]] const LessonPlayer &player() const { return m_player; }
    [[nodiscard]] LabSession &session() { return m_lab.session(); }

    // For a room: what the step says stands below as well, the run has the whole width, and a
    // question can be passed without a prediction.
    void setPresented(bool isPresented);
    // The buttons, which are hidden meanwhile.
    void showControls(bool areShown);
    // What is told now, as a subtitle.
    [[nodiscard]] QString subtitle() const;
    // For whoever teaches: the step, the notes to it while it is presented, and what comes next.
    [[nodiscard]] SpeakerNotes speakerNotes() const;

public Q_SLOTS:
    // What comes next: the rest of what is being shown, commit and show, or the next step. Where an
    // answer is awaited and none is there, a presenter passes it by asking twice.
    void goOn();
    void goBack();

Q_SIGNALS:
    void subtitleChanged();
    void left();
    // The lesson is over, and its last state is to be played with.
    void freePlayAsked(const onecake::LabSetup &setup);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeader(QVBoxLayout *rows);
    void addMiddle(QVBoxLayout *rows);
    void addFooter(QVBoxLayout *rows);
    QWidget *makeRun();
    void refresh();
    void showHeader();
    void showStory();
    void showRun();
    void showButtons();
    void beginStep();
    void shareRoom();
    void markDecision();
    void setPresenter(bool isPresenter);
    [[nodiscard]] bool commit();
    void passBy();

    LessonPlayer m_player;
    LessonLab m_lab;
    LabSelection m_focus;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_story;
    QComboBox *m_language;
    QToolButton *m_notes;
    QPushButton *m_leave;
    QSplitter *m_middle = nullptr;
    QWidget *m_run = nullptr;
    DiagramView *m_diagram = nullptr;
    HiddenFuture *m_hidden = nullptr;
    QWidget *m_scrub = nullptr;
    QToolButton *m_tablesShown = nullptr;
    QTabWidget *m_tables = nullptr;
    QScrollArea *m_scroll = nullptr;
    LessonPanel *m_panel = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_footer = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_passBy = nullptr;
    QPushButton *m_commit = nullptr;
    QPushButton *m_next = nullptr;
    QString m_shownStep; // whose top is in sight
    bool m_isPresented = false; // to a room
    bool m_isPassing = false; // goOn() was asked once, without an answer
};

} // namespace onecake
