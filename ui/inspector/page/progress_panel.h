// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How far work on many records is: the figures, and buttons to hold it up and to end it. Hidden
// while there is none.
#pragma once

#include "core/session/changes/long_work.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace onecake {

class ProgressPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent);

    // The one whose work is shown; null: none.
    void follow(LongWork *work);

private:
    void show();

    QPointer<LongWork> m_work;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QTimer m_tick;
};

} // namespace onecake
