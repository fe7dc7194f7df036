// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A slider along the time of a run. It has a mark, different in shape and colour, for each
// important event: a claim, a loss, a crash, a replay, a cake.
#pragma once

#include "core/base/clock.h"
#include "core/session/lab/lab_session.h"
#include "ui/style/accents.h"
#include "ui/style/status_icon.h"

#include <QAbstractSlider>

#include <vector>

namespace onecake {

// Maps the instants of a run to positions along a line. Long stretches without events are
// shortened, so that a leap over a week leaves room for the seconds before it.
class ScrubScale
{
public:
    void clear();

    // Adds an instant at which something happened; it must not be before the last one.
    void add(Duration instant);

    // Instants count from the start of the run. Positions are whole numbers, from 0.
    [[nodiscard]] int positionOf(Duration instant) const;
    [[nodiscard]] Duration instantAt(int position) const;

private:
    struct Knot {
        Duration instant{0};
        int position = 0;
    };

    static int widthOf(Duration stretch);

    std::vector<Knot> m_knots{Knot{}};
};

class ScrubBar final : public QAbstractSlider
{
    Q_OBJECT
public:
    // `session` must outlive the bar.
    ScrubBar(LabSession *session, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Milestone {
        Duration at{0};
        StatusIcon mark = StatusIcon::Nothing;
        QColor Accents::*color = nullptr;
        QString words;
    };

    void clear();
    void append(qsizetype first, qsizetype count);
    void follow();
    void lookAt(QPoint point);
    void paintMilestones(QPainter &painter) const;
    [[nodiscard]] QRect groove() const;
    [[nodiscard]] int xOf(Duration instant) const;
    [[nodiscard]] const Milestone *nearest(int x) const;

    LabSession *m_session;
    ScrubScale m_scale;
    std::vector<Milestone> m_milestones;
    bool m_isFollowing = false; // true while the value is set to the instant shown
};

} // namespace onecake
