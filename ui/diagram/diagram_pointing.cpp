// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a person points at the things of a diagram: by mouse, by keyboard, through a screen reader.

#include "core/lab/diagram/diagram_steps.h"
#include "ui/diagram/diagram_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

const DiagramThing *DiagramView::thingAt(QPoint place)
{
    if (place.y() < headerHeight())
        return nullptr;
    const QPointF point = toPicture(place);
    if (const DiagramThing *thing = m_book.live().thingAt(point))
        return thing;
    const DiagramThing *found = nullptr;
    for (const DiagramSheet *sheet : m_book.sheetsWithin(point.y(), point.y())) {
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

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<size_t> &stops = m_book.stops();
    const bool isForward = event->key() == Qt::Key_Down;
    const bool isOne = isForward || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Escape && (m_focus->event() || m_focus->key())) {
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
    const std::optional<size_t> event = m_focus->event();
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
    return u"%1: %2"_s.arg(timeTextOf(content.events()[event].at), content.sentenceOf(event));
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
    const std::optional<size_t> event = m_focus->event();
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
    const std::optional<size_t> event = m_focus->event();
    if (event && (thing.first == *event || thing.last == *event))
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
