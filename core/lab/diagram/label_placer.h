// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds room in a picture, so that nothing in it covers anything else: for marks, which belong to a
// place and can move only a little, and for labels, which go wherever there is room.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace onecake {

class LabelPlacer
{
public:
    // Labels stay inside `room`.
    explicit LabelPlacer(const QRectF &room);

    // Reserves `area`: nothing else is placed there.
    void block(const QRectF &area);
    // Keeps labels out of `area`; marks may be there, as on a lane.
    void blockForLabels(const QRectF &area);
    // Makes labels cross this line only where they must.
    void avoidLine(QPointF from, QPointF to);

    [[nodiscard]] bool isFreeForMark(const QRectF &area) const;

    // The index of the first candidate that is free, or of the first of all if none is. Its area is
    // blocked from then on.
    size_t placeMark(const std::vector<QRectF> &candidates);

    // The best free candidate, where earlier ones are preferred; its area is blocked from then on.
    // Nothing if none is free.
    std::optional<QRectF> placeLabel(const std::vector<QRectF> &candidates);

private:
    struct Line {
        QPointF from;
        QPointF to;
    };

    // The contents of one horizontal slice of the picture, so that only neighbours are compared.
    struct Slice {
        std::vector<QRectF> blocked;
        std::vector<QRectF> grounds;
        std::vector<Line> lines;
    };

    [[nodiscard]] bool isFreeForLabel(const QRectF &area) const;
    [[nodiscard]] double costOf(const QRectF &candidate) const;

    template<typename Predicate>
    [[nodiscard]] bool isInAnySlice(const QRectF &area, Predicate predicate) const;

    QRectF m_room;
    std::map<int, Slice> m_slices;
};

// The area that a label takes, estimated from the average width of its characters: core has no
// fonts.
QRectF labelBox(const QString &text, QPointF middle);

} // namespace onecake
