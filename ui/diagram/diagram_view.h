// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram of a run: lanes, time running downwards, messages as slanted arrows. The view follows
// the present, and can be magnified and stretched in time. What is selected in it is also selected
// in the key table and the log.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/diagram/diagram_accessible.h"
#include "ui/diagram/paged_diagram.h"

#include <QAbstractScrollArea>

class QAction;

namespace onecake {

class DiagramView final
    : public QAbstractScrollArea
    , public DiagramStops
{
    Q_OBJECT
public:
    // `session` and `focus` must outlive the view.
    DiagramView(LabSession *session, LabSelection *focus, QWidget *parent = nullptr);
    ~DiagramView() override;
    Q_DISABLE_COPY_MOVE(DiagramView)

    // The actions for menus: magnify, shrink, fit, stretch, compress, follow the present, break out
    // quiet times.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_actions; }

    void setEmptyText(const QString &text);

    // Marks one event with a frame and those words, and brings it into sight; nothing: none.
    void mark(std::optional<size_t> event, const QString &words);

    [[nodiscard]] PagedDiagram &book() { return m_book; }
    [[nodiscard]] double magnification() const { return m_magnification * fontScale(); }
    // As large as the letters of the window, where somebody has made it smaller.
    void enlarge()
    {
        if (m_magnification < 1)
            setMagnification(1);
    }
    // Follows the present from now on, as in the beginning.
    void showPresent();

    // The things in the picture in its order, and their words, for a screen reader.
    [[nodiscard]] size_t stopCount() const override { return m_book.stops().size(); }
    [[nodiscard]] QString wordsOfStop(size_t stop) const override;
    [[nodiscard]] QRect areaOfStop(size_t stop) const override;
    [[nodiscard]] std::optional<size_t> chosenStop() const override;
    void chooseStop(size_t stop) override;

    [[nodiscard]] QSize sizeHint() const override { return {900, 560}; }

Q_SIGNALS:
    // What can be done to a thing of the picture is asked for, by mouse or by key; `place` is on
    // the screen.
    void menuAsked(size_t event, const QPoint &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addActions();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key,
                       const QString &explanation);
    void begin();
    void follow();
    void lookAt(Duration instant);
    void showFocus();
    void tellFocus(int stop);
    void layOut();
    void setMagnification(double magnification);
    void setTimeZoom(double zoom);
    void fit();
    void scrollTo(double y);
    void scrollIntoSight(double y);
    [[nodiscard]] const DiagramThing *thingAt(QPoint place);
    [[nodiscard]] double fontScale() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QPointF toPicture(QPoint place) const;
    [[nodiscard]] Emphasis emphasisOf(const DiagramThing &thing) const;
    void paintPicture(QPainter &painter);
    void paintPresent(QPainter &painter);
    void paintHeader(QPainter &painter);
    void paintEmpty(QPainter &painter);
    void paintMark(QPainter &painter);

    LabSession *m_session;
    LabSelection *m_focus;
    PagedDiagram m_book;
    DiagramTheme m_theme;
    QList<QAction *> m_actions;
    QAction *m_followAction = nullptr;
    QString m_emptyText;
    std::optional<size_t> m_marked;
    QString m_markWords;
    double m_magnification = 1; // without that of the letters
};

} // namespace onecake
