// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_steps.h"
#include "ui/diagram/diagram_view.h"
#include "ui/style/accents.h"

#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onecake {

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
    look.inks = &m_inks;
    look.highlight = accentsOf(palette()).action;
    // What is under way at present is over with an event that is not there yet.
    const auto shown = static_cast<size_t>(m_session->shownCount());
    look.shownCount = m_session->isLookingBack() ? shown : shown + 1;
    look.emphasisOf = [this](const DiagramThing &thing) {
        return emphasisOf(thing);
    };
    for (const DiagramSheet *sheet : m_book.sheetsWithin(clip.top(), clip.bottom()))
        sheet->paint(painter, clip, look);
    m_book.live().paint(painter, clip, look);
    paintPresent(painter);
}

// The line of the instant that is on show.
void DiagramView::paintPresent(QPainter &painter)
{
    if (m_session->timeline().events().empty())
        return;
    const QColor colour = accentsOf(palette()).action;
    const Duration instant = m_session->lookedAt();
    const double y = m_book.yOf(instant);
    const double right = m_book.lanes().width;
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(QPointF(70, y), QPointF(right - 8, y));
    // Below the line: above it is what has happened.
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QString words =
        (m_session->isLookingBack() ? u"then "_s : u"now "_s) + timeTextOf(instant);
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

} // namespace onecake
