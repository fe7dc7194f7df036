// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/help/legend.h"

#include "ui/style/accents.h"
#include "ui/style/status_icon.h"

#include <QHash>
#include <QPainter>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What is drawn of a run is as wide as a short message.
constexpr int linesOfMessage = 3;

struct Shape {
    StatusIcon icon;
    QColor Accents::*color;
};

const QHash<QString, Shape> &shapes()
{
    static const QHash<QString, Shape> all{
        {u"check"_s, {StatusIcon::Check, &Accents::good}},
        {u"cross"_s, {StatusIcon::Cross, &Accents::trouble}},
        {u"dash"_s, {StatusIcon::Dash, &Accents::aside}},
        {u"hexagon"_s, {StatusIcon::Hexagon, &Accents::busy}},
        {u"disc"_s, {StatusIcon::Disc, &Accents::good}},
        {u"square"_s, {StatusIcon::Square, &Accents::busy}},
        {u"triangle"_s, {StatusIcon::Triangle, &Accents::trouble}},
        {u"ring"_s, {StatusIcon::Ring, &Accents::aside}},
    };
    return all;
}

void paintMessage(QPainter &painter, const QRectF &area, const QPen &pen, bool hasHead)
{
    const QPointF from(area.left() + 2, area.center().y());
    const QPointF to(area.right() - 2, area.center().y());
    painter.setPen(pen);
    painter.drawLine(from, to);
    if (!hasHead)
        return;
    const qreal head = area.height() * 0.3;
    const QPointF points[]{to, to + QPointF(-head * 1.4, -head * 0.7),
                           to + QPointF(-head * 1.4, head * 0.7)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(points, 3);
}

void paintOfRun(QPainter &painter, const QString &sign, const QRectF &area, const Accents &accents)
{
    const QRectF middle(area.center().x() - area.height() / 2, area.top(), area.height(),
                        area.height());
    if (sign == u"message") {
        paintMessage(painter, area, QPen(accents.action, 2), true);
    } else if (sign == u"lost") {
        paintMessage(painter, area.adjusted(0, 0, -area.height() / 2, 0),
                     QPen(accents.trouble, 2, Qt::DotLine), false);
        paintStatusIcon(painter, middle.translated(area.width() / 2 - area.height() / 2, 0),
                        StatusIcon::Cross, accents.trouble);
    } else if (sign == u"unknown") {
        paintMessage(painter, area, QPen(accents.busy, 2, Qt::DashLine), false);
        paintStatusIcon(painter, middle, StatusIcon::Hexagon, accents.busy);
    } else if (sign == u"tunnel") {
        QColor band = accents.busy;
        painter.setPen(QPen(band, 1));
        band.setAlphaF(0.25F);
        painter.setBrush(band);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3);
    } else if (sign == u"jump") {
        painter.setPen(QPen(accents.aside, 1.5));
        for (const qreal shift : {-3.0, 3.0})
            painter.drawLine(QPointF(area.center().x() - 6, area.center().y() + 4 + shift),
                             QPointF(area.center().x() + 6, area.center().y() - 4 + shift));
    }
}

} // namespace

const QStringList &legendSigns()
{
    static const QStringList signs =
        QStringList{u"message"_s, u"lost"_s, u"unknown"_s, u"tunnel"_s, u"jump"_s}
        + shapes().keys();
    return signs;
}

QImage legendPicture(const QString &sign, int lineHeight, const QPalette &palette)
{
    if (!legendSigns().contains(sign))
        return {};
    const auto shape = shapes().constFind(sign);
    const bool isShape = shape != shapes().constEnd();
    const int width = isShape ? lineHeight : lineHeight * linesOfMessage;
    QImage picture(QSize(width, lineHeight), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette);
    const QRectF area(QPointF(0, 0), QSizeF(picture.size()));
    if (isShape)
        paintStatusIcon(painter, area, shape->icon, accents.*(shape->color));
    else
        paintOfRun(painter, sign, area, accents);
    return picture;
}

} // namespace onecake
