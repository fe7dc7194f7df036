// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A frame with round corners and a bar on its left whose colour says how its content stands. The
// content says the same in words.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"

#include <QWidget>

class QPainter;

namespace onecake {

// The frame and the bar alone, for others that look so.
void paintCard(QPainter &painter, const QRect &area, const QColor &color, const QColor &ground);

class Card final : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent);

    void setState(VerdictState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictState m_state = VerdictState::NotObserved;
};

} // namespace onecake
