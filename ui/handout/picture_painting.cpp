// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/handout/picture_painting.h"

#include "core/base/text/tr.h"
#include "ui/diagram/display_list.h"

#include <QPainter>
#include <QPalette>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace onecake {

void paintPicture(QPainter &painter, const RunPicture &picture, const PictureSlice &slice)
{
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1f, 0x29, 0x37));
    paper.setColor(QPalette::WindowText, QColor(0x1f, 0x29, 0x37));
    QFont font;
    font.setFamilies({tr("Inter"), tr("Noto Sans"), tr("DejaVu Sans"), u"sans-serif"_s});
    font.setHintingPreference(QFont::PreferNoHinting);
    DiagramTheme theme(paper, font);
    SheetLook look;
    look.theme = &theme;
    look.shownCount = std::numeric_limits<size_t>::max();
    DisplayList list;
    picture.draw(list, slice);
    const QRectF area = picture.areaOf(slice);
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, Qt::white);
    list.paint(painter, area, look);
    painter.restore();
}

QImage pictureToImage(const RunPicture &picture, double scale)
{
    constexpr double longestSide = 16000;
    const QSizeF size = picture.size() * scale;
    if (size.width() > longestSide || size.height() > longestSide)
        return {};
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPicture(painter, picture, picture.whole());
    return image;
}

} // namespace onecake
