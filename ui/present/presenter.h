// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Presents a window to a room: the whole screen, letters that can be read from the last row, and
// the keys of a remote control. What the window shows and hides meanwhile is its own affair.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QKeyEvent;
class QLabel;
class QWidget;

namespace onecake {

// The factor on the application's font with which no letter on a screen of that height is smaller
// than 24 pixels of 1080. `letterPixels` is the size of the font without any factor.
qreal roomScale(int screenHeight, int letterPixels);

class Presenter final : public QObject
{
    Q_OBJECT
public:
    // `window` is the parent of what is laid over it, and outlives this.
    explicit Presenter(QWidget *window);
    ~Presenter() override;
    Q_DISABLE_COPY_MOVE(Presenter)

    // Both can be checked.
    [[nodiscard]] QAction *presentAction() const { return m_present; }
    [[nodiscard]] QAction *showKeysAction() const { return m_showKeys; }

    // A window beside it whose keys of a remote control count as well.
    void setSpeaker(QWidget *speaker) { m_speaker = speaker; }

    // Whether B and "." are keys: single characters can be switched off.
    void setCharactersOn(bool areOn) { m_areCharactersOn = areOn; }

    [[nodiscard]] bool isPresenting() const { return m_isPresenting; }
    [[nodiscard]] bool isBlank() const { return m_blank != nullptr; }
    void setPresenting(bool isPresenting);

Q_SIGNALS:
    void presentingChanged(bool isPresenting);
    // The mouse moves, or has not for a while.
    void controlsWanted(bool areWanted);
    void forwardAsked();
    void backAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *watched) const;
    [[nodiscard]] bool isSpeakers(const QObject *watched) const;
    [[nodiscard]] bool handles(const QKeyEvent &event) const;
    void handle(const QKeyEvent &event);
    void setBlank(bool isBlank);
    void wantControls();
    void showKey(const QKeyEvent &event);
    [[nodiscard]] QString wordsOfKey(const QKeyEvent &event) const;

    QWidget *m_window;
    QPointer<QWidget> m_speaker;
    QAction *m_present;
    QAction *m_showKeys;
    bool m_isPresenting = false;
    bool m_wasFull = false; // the screen, before
    qreal m_room = 1; // how much larger letters were than at a desk, before
    QPointer<QWidget> m_blank;
    QPointer<QLabel> m_keys;
    QTimer m_hideControls;
    QTimer m_hideKeys;
    bool m_areControlsWanted = false;
    bool m_areCharactersOn = true;
};

} // namespace onecake
