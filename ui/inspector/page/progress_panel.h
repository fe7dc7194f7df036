// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows the progress of work on many records, with buttons to pause and to cancel it. Hidden while
// there is no work.
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

    // Shows the progress of `work`; null: of none.
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
