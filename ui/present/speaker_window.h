// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the person at the front sees and the room does not: notes, what comes next, and the clock.
// It has a screen of its own where there is one.
#pragma once

#include "core/base/clock.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QTextBrowser;

namespace onecake {

// What is told of at the moment.
struct SpeakerNotes {
    struct Note {
        QString title;
        QString text;

        bool operator==(const Note &) const = default;
    };

    QString heading;
    QList<Note> notes;
    QString nextStep; // empty if nothing comes
    QString nextQuestion; // empty if none comes

    bool operator==(const SpeakerNotes &) const = default;
};

class SpeakerWindow final : public QDialog
{
    Q_OBJECT
public:
    // `room` is the window that the room looks at.
    SpeakerWindow(std::shared_ptr<const Clock> clock, QWidget *room);

    void setNotes(const SpeakerNotes &notes);

    // On a screen on which the room's window is not, filling it; as a window where there is none.
    void showBeside();

    // How long one has talked counts from now.
    void beginClock();

private:
    QLabel *addLabel(const QString &name, qreal size);
    void showTime();

    std::shared_ptr<const Clock> m_clock;
    QWidget *m_room;
    Instant m_began;
    SpeakerNotes m_notes;
    QTimer m_tick;
    QLabel *m_time;
    QLabel *m_heading;
    QTextBrowser *m_text;
    QLabel *m_next;
    QLabel *m_question;
};

} // namespace onecake
