// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram for a screen reader: a list with one entry for everything that the mouse can point
// at.
#pragma once

#include <QRect>
#include <QString>

#include <optional>

class QWidget;

namespace onecake {

// A picture with things to point at, in its order.
class DiagramStops
{
public:
    DiagramStops() = default;
    virtual ~DiagramStops() = default;
    Q_DISABLE_COPY_MOVE(DiagramStops)

    [[nodiscard]] virtual size_t stopCount() const = 0;
    [[nodiscard]] virtual QString wordsOfStop(size_t stop) const = 0;
    [[nodiscard]] virtual QRect areaOfStop(size_t stop) const = 0; // in the viewport
    [[nodiscard]] virtual std::optional<size_t> chosenStop() const = 0;
    virtual void chooseStop(size_t stop) = 0;
};

// Must be called before the first diagram is made, whose constructor already needs it; another call
// does no harm.
void makeDiagramsAccessible();

} // namespace onecake
