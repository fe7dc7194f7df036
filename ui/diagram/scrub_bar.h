// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The time of a run as a line to drag along, with a mark, different in shape and colour, for each
// thing of weight that happened: a claim, a loss, a crash, a replay, a cake.
#pragma once

#include "core/session/lab/lab_session.h"
#include "ui/diagram/scrub_scale.h"
#include "ui/style/mark.h"

#include <QAbstractSlider>

namespace onecake {

class ScrubBar final : public QAbstractSlider
{
    Q_OBJECT
public:
    // `session` outlives the bar.
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
        Mark mark = Mark::Nothing;
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
    bool m_isFollowing = false; // the value is being set to what is on show
};

} // namespace onecake
