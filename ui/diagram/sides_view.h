// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagrams of runs side by side, on one time axis: they scroll together, and an instant stands
// at the same height in all of them. The differences are marked across all sides.
#pragma once

#include "core/session/lab/lab_session.h"
#include "ui/diagram/diagram_accessible.h"
#include "ui/diagram/sides_layout.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace onecake {

class SidesView final
    : public QAbstractScrollArea
    , public DiagramStops
{
    Q_OBJECT
public:
    // `session` must outlive the view.
    explicit SidesView(LabSession *session, QWidget *parent);
    ~SidesView() override;

    // Where a side stands in the viewport, so that what belongs to it can stand above.
    [[nodiscard]] int leftOf(size_t side) const;
    [[nodiscard]] int sideWidth() const;

    void setTimeZoom(double zoom);
    [[nodiscard]] double timeZoom() const { return m_zoom; }
    void fit();

    // All of it as a picture, `scale` times as large; null where it would be too large.
    [[nodiscard]] QImage picture(double scale);

    [[nodiscard]] size_t stopCount() const override { return m_layout.stops().size(); }
    [[nodiscard]] QString wordsOfStop(size_t stop) const override;
    [[nodiscard]] QRect areaOfStop(size_t stop) const override;
    [[nodiscard]] std::optional<size_t> chosenStop() const override { return m_chosen; }
    void chooseStop(size_t stop) override;

    [[nodiscard]] QSize sizeHint() const override { return {1100, 420}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Thing {
        size_t side = 0;
        const DiagramThing *thing = nullptr;
    };

    void begin();
    void follow();
    void setBars();
    void lookAround();
    void describe();
    void scrollIntoSight(double y);
    [[nodiscard]] double fontScale() const;
    [[nodiscard]] double magnification() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QPointF toPicture(QPoint place) const;
    [[nodiscard]] Thing thingAt(QPoint place);
    void paintAll(QPainter &painter, const QRectF &clip);
    void paintSide(QPainter &painter, size_t side, const QRectF &clip);
    void paintDifferences(QPainter &painter, const QRectF &clip);
    void paintTimes(QPainter &painter, const QRectF &clip);
    void paintPresent(QPainter &painter);
    void paintHeader(QPainter &painter, double width) const;
    void paintPill(QPainter &painter, double y, const QString &words) const;

    LabSession *m_session;
    SidesLayout m_layout;
    std::optional<size_t> m_chosen;
    DiagramTheme m_theme;
    double m_zoom = usualTimeZoom;
    bool m_follows = true; // the present stays in sight while time flows
    QString m_told; // the description that a screen reader has
};

} // namespace onecake
