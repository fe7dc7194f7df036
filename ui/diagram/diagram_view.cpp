// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_view.h"

#include <QAction>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double leastMagnification = 0.4;
constexpr double smallestFit = 0.1;
constexpr double mostMagnification = 3;
constexpr double leastTimeZoom = 0.002; // a long story on one screen
constexpr double mostTimeZoom = 8;
constexpr double zoomStep = 1.2;

DiagramCast castOf(const Scenario &scenario)
{
    DiagramCast cast;
    for (const CustomerSpec &customer : scenario.customers)
        cast.customers.append(customer.id);
    cast.apis = scenario.apiCount;
    return cast;
}

} // namespace

DiagramView::DiagramView(LabSession *session, LabFocus *focus, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_focus(focus)
    , m_book(&session->timeline())
    , m_inks(palette(), font())
{
    setObjectName(u"diagram"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"Diagram"_s);
    setAccessibleDescription(
        u"The run as a sequence diagram: one entry for each message and each thing that "
        "happened, in the order of time. Arrow keys go from one to the next."_s);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_book.setScale({leastWidthFor({}), usualTimeZoom, true});
    addActions();
    connect(session, &LabSession::runStarted, this, &DiagramView::begin);
    connect(session, &LabSession::eventsAppended, this, &DiagramView::follow);
    connect(session, &LabSession::lookedAtChanged, this, &DiagramView::lookAt);
    connect(focus, &LabFocus::changed, this, &DiagramView::showFocus);
    begin();
}

DiagramView::~DiagramView() = default;

QAction *DiagramView::addAction(const QString &text, const QKeySequence &key,
                                const QString &explanation)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setStatusTip(explanation);
    action->setToolTip(explanation);
    m_actions.append(action);
    return action;
}

void DiagramView::addActions()
{
    const auto onTriggered = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    onTriggered(addAction(u"&Magnify"_s, Qt::CTRL | Qt::Key_Equal, u"Everything larger"_s),
                [this] { setMagnification(m_magnification * zoomStep); });
    onTriggered(addAction(u"&Shrink"_s, Qt::CTRL | Qt::Key_Minus, u"Everything smaller"_s),
                [this] { setMagnification(m_magnification / zoomStep); });
    onTriggered(addAction(u"&Usual size"_s, Qt::CTRL | Qt::Key_0,
                          u"Letters and seconds of the usual size"_s),
                [this] {
                    setMagnification(1);
                    setTimeZoom(usualTimeZoom);
                });
    onTriggered(
        addAction(u"F&it the run"_s, Qt::CTRL | Qt::Key_9,
                  u"Squeeze time, and letters where need be, until the whole run can be seen"_s),
        [this] { fit(); });
    onTriggered(addAction(u"S&tretch time"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                          u"More room for each second"_s),
                [this] { setTimeZoom(m_book.scale().zoom * zoomStep); });
    onTriggered(addAction(u"S&queeze time"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
                          u"Less room for each second"_s),
                [this] { setTimeZoom(m_book.scale().zoom / zoomStep); });
    QAction *breaks = addAction(u"&Break out quiet times"_s, {},
                                u"A time in which nothing happens is not drawn to scale"_s);
    breaks->setCheckable(true);
    breaks->setChecked(true);
    connect(breaks, &QAction::toggled, this, [this](bool isOn) {
        DiagramScale scale = m_book.scale();
        scale.breaksOut = isOn;
        m_book.setScale(scale);
        follow();
    });
    m_followAction = addAction(u"F&ollow the present"_s, Qt::CTRL | Qt::Key_J,
                               u"Keep the present in sight while time flows"_s);
    m_followAction->setCheckable(true);
    m_followAction->setChecked(true);
    connect(m_followAction, &QAction::toggled, this, &DiagramView::follow);
}

void DiagramView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DiagramView::begin()
{
    m_focus->clear();
    m_book.setTimeline(&m_session->timeline());
    m_followAction->setChecked(true);
    follow();
}

void DiagramView::follow()
{
    layOut();
    if (m_followAction->isChecked() && !m_session->isLookingBack())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void DiagramView::lookAt(Duration instant)
{
    follow();
    if (m_session->isLookingBack())
        scrollIntoSight(m_book.yOf(instant));
}

void DiagramView::layOut()
{
    const double magnified = magnification();
    m_book.setCast(castOf(*m_session->inputs().scenario));
    DiagramScale scale = m_book.scale();
    scale.width = std::max(leastWidthFor(m_book.content().cast()), viewport()->width() / magnified);
    m_book.setScale(scale);
    const int height = viewport()->height() - headerHeight();
    m_book.update({m_session->elapsed(), m_session->nextEventAt(),
                   m_session->inputs().scenario->latencies, height / magnified,
                   m_session->lookedAt(), static_cast<size_t>(m_session->shownCount())});
    const auto whole = static_cast<int>(std::ceil(m_book.height() * magnified));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(static_cast<int>(24 * magnified));
    verticalScrollBar()->setRange(0, std::max(0, whole - height));
    constexpr double rounding = 1e-3;
    const auto width = static_cast<int>(std::ceil(scale.width * magnified - rounding));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

double DiagramView::fontScale() const
{
    constexpr double usualLetterSize = 12.5;
    return std::max(1.0, QFontInfo(font()).pixelSize() / usualLetterSize);
}

int DiagramView::headerHeight() const
{
    return static_cast<int>(34 * fontScale());
}

QPointF DiagramView::toPicture(QPoint place) const
{
    const QPointF scrolled(place.x() + horizontalScrollBar()->value(),
                           place.y() - headerHeight() + verticalScrollBar()->value());
    return scrolled / magnification();
}

void DiagramView::setMagnification(double magnification)
{
    const double middle = toPicture(viewport()->rect().center()).y();
    m_magnification = std::clamp(magnification, leastMagnification, mostMagnification);
    layOut();
    scrollTo(middle);
}

void DiagramView::setTimeZoom(double zoom)
{
    const Duration middle = m_book.instantAt(toPicture(viewport()->rect().center()).y());
    DiagramScale scale = m_book.scale();
    scale.zoom = std::clamp(zoom, leastTimeZoom, mostTimeZoom);
    m_book.setScale(scale);
    layOut();
    scrollTo(m_book.yOf(middle));
}

// Time is squeezed; the letters stay as they are as long as the lanes have room.
void DiagramView::fit()
{
    constexpr double step = 0.8;
    const double needed = leastWidthFor(m_book.content().cast()) * fontScale();
    m_magnification = std::clamp(viewport()->width() / needed, smallestFit, 1.0);
    DiagramScale scale = m_book.scale();
    for (;;) {
        const double room = (viewport()->height() - headerHeight() - 1) / magnification();
        scale.zoom = std::max(m_book.zoomToFit(room, mostTimeZoom), leastTimeZoom);
        m_book.setScale(scale);
        layOut();
        if (verticalScrollBar()->maximum() == 0 || m_magnification <= smallestFit)
            break;
        m_magnification *= step;
    }
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void DiagramView::scrollTo(double y)
{
    const int height = viewport()->height() - headerHeight();
    verticalScrollBar()->setValue(static_cast<int>(y * magnification()) - height / 2);
}

void DiagramView::scrollIntoSight(double y)
{
    constexpr double margin = 10;
    const QPointF top = toPicture({0, headerHeight()});
    const QPointF bottom = toPicture({0, viewport()->height()});
    if (y < top.y() + margin || y > bottom.y() - margin)
        scrollTo(y);
}

void DiagramView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    follow();
}

void DiagramView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_inks = DiagramInks(palette(), font());
        layOut();
    }
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    if (!isZoom) {
        QAbstractScrollArea::wheelEvent(event);
        const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
        m_followAction->setChecked(isAtEnd);
        return;
    }
    const double factor = std::pow(zoomStep, turn / 120.0);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setTimeZoom(m_book.scale().zoom * factor);
    else
        setMagnification(m_magnification * factor);
    event->accept();
}

} // namespace onecake
