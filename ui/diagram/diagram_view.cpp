// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_view.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"
#include "ui/style/accents.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double leastMagnification = 0.4;
constexpr double smallestFit = 0.1;
constexpr double mostMagnification = 3;

} // namespace

DiagramView::DiagramView(LabSession *session, LabSelection *focus, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_focus(focus)
    , m_book(&session->timeline())
    , m_theme(palette(), font())
{
    setObjectName(u"diagram"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Diagram"));
    setAccessibleDescription(
        tr("The run as a sequence diagram: one entry for each message and each thing that "
           "happened, in the order of time. Arrow keys go from one to the next."));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_book.setScale({leastWidthFor({}), usualTimeZoom, true});
    addActions();
    connect(session, &LabSession::runStarted, this, &DiagramView::begin);
    connect(session, &LabSession::eventsAppended, this, &DiagramView::follow);
    connect(session, &LabSession::lookedAtChanged, this, &DiagramView::lookAt);
    connect(focus, &LabSelection::changed, this, &DiagramView::showFocus);
    begin();
}

DiagramView::~DiagramView() = default;

QAction *DiagramView::addAction(const QString &name, const QString &text, const QKeySequence &key,
                                const QString &explanation)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
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
    onTriggered(addAction(u"lab.zoom-in"_s, tr("&Zoom in"), Qt::CTRL | Qt::Key_Equal,
                          tr("Everything larger")),
                [this] { setMagnification(m_magnification * zoomStep); });
    onTriggered(addAction(u"lab.zoom-out"_s, tr("Zoom o&ut"), Qt::CTRL | Qt::Key_Minus,
                          tr("Everything smaller")),
                [this] { setMagnification(m_magnification / zoomStep); });
    onTriggered(addAction(u"lab.actual-size"_s, tr("Actua&l size"), Qt::CTRL | Qt::Key_0,
                          tr("Letters and seconds of the usual size")),
                [this] {
                    setMagnification(1);
                    setTimeZoom(usualTimeZoom);
                });
    onTriggered(
        addAction(u"lab.fit"_s, tr("F&it the run"), Qt::CTRL | Qt::Key_9,
                  tr("Squeeze time, and letters where need be, until the whole run can be seen")),
        [this] { fit(); });
    onTriggered(addAction(u"lab.stretch-time"_s, tr("S&tretch time"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_Down, tr("More room for each second")),
                [this] { setTimeZoom(m_book.scale().zoom * zoomStep); });
    onTriggered(addAction(u"lab.squeeze-time"_s, tr("S&queeze time"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_Up, tr("Less room for each second")),
                [this] { setTimeZoom(m_book.scale().zoom / zoomStep); });
    QAction *breaks = addAction(u"lab.break-axis"_s, tr("&Break the axis at quiet times"), {},
                                tr("A time in which nothing happens is not drawn to scale"));
    breaks->setCheckable(true);
    breaks->setChecked(true);
    connect(breaks, &QAction::toggled, this, [this](bool isOn) {
        DiagramScale scale = m_book.scale();
        scale.breaksOut = isOn;
        m_book.setScale(scale);
        follow();
    });
    m_followAction = addAction(u"lab.follow"_s, tr("F&ollow the present"), Qt::CTRL | Qt::Key_J,
                               tr("Keep the present in sight while time flows"));
    m_followAction->setCheckable(true);
    m_followAction->setChecked(true);
    connect(m_followAction, &QAction::toggled, this, &DiagramView::follow);
}

void DiagramView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DiagramView::mark(std::optional<size_t> event, const QString &words)
{
    const bool isNew = event && event != m_marked;
    m_marked = event;
    m_markWords = words;
    viewport()->update();
    if (!isNew || *event >= m_book.content().events().size())
        return;
    m_followAction->setChecked(false);
    scrollIntoSight(m_book.yOf(m_book.content().events()[*event].at));
}

void DiagramView::begin()
{
    m_marked.reset();
    m_focus->clear();
    m_book.setTimeline(&m_session->timeline());
    m_followAction->setChecked(true);
    follow();
}

void DiagramView::follow()
{
    layOut();
    if (m_followAction->isChecked() && !m_session->travel().isLookingBack())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void DiagramView::lookAt(Duration instant)
{
    follow();
    if (m_session->travel().isLookingBack())
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
                   m_session->travel().lookedAt(),
                   static_cast<size_t>(m_session->travel().shownCount())});
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

void DiagramView::showPresent()
{
    m_followAction->setChecked(true);
    follow();
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
        m_theme = DiagramTheme(palette(), font());
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

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(0, headerHeight(), viewport()->width(),
                        viewport()->height() - headerHeight());
    paintPicture(painter);
    painter.restore();
    paintHeader(painter);
    if (m_session->timeline().events().empty())
        paintEmpty(painter);
}

void DiagramView::paintPicture(QPainter &painter)
{
    const double magnified = magnification();
    const QRectF clip(toPicture({0, headerHeight()}),
                      toPicture({viewport()->width(), viewport()->height()}));
    painter.translate(-horizontalScrollBar()->value(),
                      headerHeight() - verticalScrollBar()->value());
    painter.scale(magnified, magnified);
    SheetLook look;
    look.theme = &m_theme;
    look.highlight = accentsOf(palette()).action;
    // What is under way at present is over with an event that is not there yet.
    const auto shown = static_cast<size_t>(m_session->travel().shownCount());
    look.shownCount = m_session->travel().isLookingBack() ? shown : shown + 1;
    look.emphasisOf = [this](const DiagramThing &thing) {
        return emphasisOf(thing);
    };
    for (const DisplayList *sheet : m_book.sheetsWithin(clip.top(), clip.bottom()))
        sheet->paint(painter, clip, look);
    m_book.live().paint(painter, clip, look);
    paintPresent(painter);
    paintMark(painter);
}

// A frame around the event, and the words above or below it, where the picture has room.
void DiagramView::paintMark(QPainter &painter)
{
    if (!m_marked || *m_marked >= m_book.content().events().size())
        return;
    const Accents accents = accentsOf(palette());
    const QRectF area = m_book.areaOf(*m_marked).adjusted(-6, -4, 6, 4);
    painter.setPen(QPen(accents.trouble, 2.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 8, 8);
    QFont strong = font();
    strong.setPixelSize(12);
    strong.setBold(true);
    painter.setFont(strong);
    const QFontMetricsF metrics(strong);
    QRectF box(0, 0, metrics.horizontalAdvance(m_markWords) + 16, metrics.height() + 6);
    box.moveTopLeft({area.left(), area.bottom() + 4});
    const double right = m_book.lanes().width - 8;
    if (box.right() > right)
        box.moveRight(right);
    painter.setPen(QPen(accents.trouble, 1.4));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, m_markWords);
}

// The line of the instant that is on show.
void DiagramView::paintPresent(QPainter &painter)
{
    if (m_session->timeline().events().empty())
        return;
    const QColor colour = accentsOf(palette()).action;
    const Duration instant = m_session->travel().lookedAt();
    const double y = m_book.yOf(instant);
    const double right = m_book.lanes().width;
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(QPointF(70, y), QPointF(right - 8, y));
    // Below the line: above it is what has happened.
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QString words =
        (m_session->travel().isLookingBack() ? tr("then ") : tr("now ")) + timeTextOf(instant);
    QRectF box = presentWordsAt(y, right);
    box.setLeft(box.right() - painter.fontMetrics().horizontalAdvance(words) - 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, words);
}

void DiagramView::paintHeader(QPainter &painter)
{
    const double magnified = magnification();
    const QRect area(0, 0, viewport()->width(), headerHeight());
    painter.setPen(accentsOf(palette()).line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    for (const DiagramLane &lane : m_book.lanes().lanes) {
        const double x = lane.x * magnified - horizontalScrollBar()->value();
        const QRectF box(x - 90, 0, 180, area.height());
        painter.drawText(box, Qt::AlignCenter, lane.name);
    }
}

void DiagramView::paintEmpty(QPainter &painter)
{
    if (m_emptyText.isEmpty())
        return;
    const QRect room = viewport()->rect().adjusted(0, headerHeight(), 0, 0);
    const int line = fontMetrics().height();
    QRect box = fontMetrics().boundingRect(room, Qt::AlignCenter, m_emptyText);
    box.adjust(-line, -line, line, line);
    painter.setPen(accentsOf(palette()).line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 8, 8);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, m_emptyText);
}

const DiagramThing *DiagramView::thingAt(QPoint place)
{
    if (place.y() < headerHeight())
        return nullptr;
    const QPointF point = toPicture(place);
    if (const DiagramThing *thing = m_book.live().thingAt(point))
        return thing;
    const DiagramThing *found = nullptr;
    for (const DisplayList *sheet : m_book.sheetsWithin(point.y(), point.y())) {
        if (const DiagramThing *thing = sheet->thingAt(point))
            found = thing;
    }
    return found;
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const DiagramThing *thing = thingAt(help->pos());
        QToolTip::showText(help->globalPos(), thing != nullptr ? thing->name : QString(), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const DiagramThing *thing = thingAt(static_cast<QMouseEvent *>(event)->pos());
        viewport()->setCursor(thing != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const DiagramThing *thing = thingAt(event->pos());
    const size_t count = m_session->timeline().events().size();
    if (thing == nullptr)
        m_focus->clear();
    else
        m_focus->chooseEvent(thing->last < count ? thing->last : thing->first,
                             m_session->timeline());
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // the press was all
}

// A key asks for the menu of what is chosen, the mouse for that of what it points at.
void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const size_t count = m_session->timeline().events().size();
    std::optional<size_t> asked = m_focus->eventIndex();
    QPoint place = event->globalPos();
    if (isByMouse) {
        const DiagramThing *thing = thingAt(event->pos());
        asked = thing == nullptr ? std::nullopt : std::optional(thing->first);
    } else if (const std::optional<size_t> stop = chosenStop()) {
        place = viewport()->mapToGlobal(areaOfStop(*stop).center());
    }
    if (!asked || *asked >= count)
        return;
    event->accept();
    m_focus->chooseEvent(*asked, m_session->timeline());
    Q_EMIT menuAsked(*asked, place);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<size_t> &stops = m_book.stops();
    const bool isForward = event->key() == Qt::Key_Down;
    const bool isOne = isForward || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Escape && (m_focus->eventIndex() || m_focus->key())) {
        m_focus->clear();
        return;
    }
    if (!isOne || stops.empty() || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const std::optional<size_t> present = chosenStop();
    const size_t last = stops.size() - 1;
    if (!present)
        chooseStop(isForward ? 0 : last);
    else if (isForward)
        chooseStop(std::min(*present + 1, last));
    else
        chooseStop(*present == 0 ? 0 : *present - 1);
}

std::optional<size_t> DiagramView::chosenStop() const
{
    const std::optional<size_t> event = m_focus->eventIndex();
    if (!event)
        return std::nullopt;
    const std::vector<size_t> &stops = m_book.stops();
    const auto at = std::lower_bound(stops.begin(), stops.end(), *event);
    return at == stops.end() ? std::nullopt
                             : std::optional(static_cast<size_t>(at - stops.begin()));
}

void DiagramView::chooseStop(size_t stop)
{
    if (stop >= m_book.stops().size())
        return;
    m_followAction->setChecked(false);
    m_focus->chooseEvent(m_book.stops()[stop], m_session->timeline());
}

QString DiagramView::wordsOfStop(size_t stop) const
{
    if (stop >= m_book.stops().size())
        return {};
    const size_t event = m_book.stops()[stop];
    const DiagramContent &content = m_book.content();
    const QString words =
        u"%1: %2"_s.arg(timeTextOf(content.events()[event].at), content.sentenceOf(event));
    return event == m_marked ? u"%1 %2."_s.arg(words, m_markWords) : words;
}

QRect DiagramView::areaOfStop(size_t stop) const
{
    if (stop >= m_book.stops().size())
        return {};
    const QRectF area = m_book.areaOf(m_book.stops()[stop]);
    return QRectF(area.topLeft() * magnification(), area.size() * magnification())
        .translated(-horizontalScrollBar()->value(), headerHeight() - verticalScrollBar()->value())
        .toAlignedRect();
}

void DiagramView::showFocus()
{
    viewport()->update();
    const std::optional<size_t> event = m_focus->eventIndex();
    if (!event || *event >= m_book.content().events().size())
        return;
    scrollIntoSight(m_book.yOf(m_book.content().events()[*event].at));
    if (const std::optional<size_t> stop = chosenStop(); stop && hasFocus())
        tellFocus(static_cast<int>(*stop));
}

// Qt asks the interface for the child without looking whether it has one.
void DiagramView::tellFocus(int stop)
{
    const QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(this);
    if (diagram == nullptr || stop >= diagram->childCount())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(stop);
    QAccessible::updateAccessibility(&focused);
}

Emphasis DiagramView::emphasisOf(const DiagramThing &thing) const
{
    const std::optional<size_t> event = m_focus->eventIndex();
    if (event && (thing.first == *event || thing.last == *event))
        return Emphasis::Chosen;
    const std::vector<size_t> &marked = m_focus->marked();
    if (std::any_of(marked.begin(), marked.end(),
                    [&thing](size_t each) { return thing.first == each || thing.last == each; }))
        return Emphasis::Chosen;
    const std::vector<Event> &events = m_book.content().events();
    const std::optional<KeyId> &key = m_focus->key();
    if (!key)
        return Emphasis::None;
    const auto isRelated = [&](size_t at) {
        return at < events.size() && isAbout(events[at], *key);
    };
    return isRelated(thing.first) || isRelated(thing.last) ? Emphasis::Related : Emphasis::None;
}

} // namespace onecake
