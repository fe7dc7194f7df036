// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run of any length as a diagram: cut into pages where nothing is under way, each laid out when
// it is first looked at. What is still under way is no page's: it moves, and is drawn anew each
// time.
#pragma once

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/sim/scenario/scenario.h"
#include "ui/diagram/display_list.h"

#include <memory>

namespace onecake {

inline constexpr double usualTimeZoom = 0.4; // a story of some seconds on a screen or two

struct DiagramScale {
    double width = 960; // of the picture, before any magnification
    double zoom = usualTimeZoom;
    bool breaksOut = true; // quiet times are not drawn to scale

    bool operator==(const DiagramScale &) const = default;
};

// The present, as far as it shows in the picture.
struct DiagramPresent {
    Duration now{0};
    std::optional<Duration> next; // when something will happen next
    Latencies latencies; // by which a message is on its way
    double leastHeight = 0; // the lanes go down as far as that, however short the run
    Duration shownAt{0}; // the instant that is looked at, the present or an earlier one
    size_t shownCount = 0; // the events that had happened by then
};

class PagedDiagram
{
public:
    // `timeline` outlives the book. Whenever it has changed, update() is to be called.
    explicit PagedDiagram(const Timeline *timeline);

    void setTimeline(const Timeline *timeline);
    // Those who have a lane before they have done anything.
    void setCast(const DiagramCast &cast);
    void setScale(const DiagramScale &scale);
    [[nodiscard]] const DiagramScale &scale() const { return m_scale; }
    void update(const DiagramPresent &present);

    [[nodiscard]] const DiagramContent &content() const { return m_content; }
    [[nodiscard]] const LanePlan &lanes() const { return m_lanes; }
    [[nodiscard]] double height() const; // down to the present

    // The largest zoom of time, up to `most`, at which the whole run is no higher than `height`.
    [[nodiscard]] double zoomToFit(double height, double most) const;

    // Where the things of an event are.
    [[nodiscard]] QRectF areaOf(size_t event) const;
    [[nodiscard]] double yOf(Duration instant) const;
    [[nodiscard]] Duration instantAt(double y) const { return m_times.instantAt(y); }

    // Those that reach into the picture between two heights.
    [[nodiscard]] std::vector<const DisplayList *> sheetsWithin(double top, double bottom);

    // What is under way at present.
    [[nodiscard]] const DisplayList &live() const { return m_live; }

    // The events at which something can be pointed at, in order.
    [[nodiscard]] const std::vector<size_t> &stops() const { return m_stops; }

private:
    struct Page {
        size_t first = 0;
        size_t end = 0;
        size_t reach = 0; // the event with which the first of its things begins
        std::unique_ptr<DisplayList> sheet;
    };

    void read();
    void measureTime();
    void cutPages();
    void findReaches();
    void gatherStops();
    void drawLive(const DiagramPresent &present);
    [[nodiscard]] std::vector<bool> quietAfter() const;
    [[nodiscard]] TimeScale timesAt(double zoom) const;
    [[nodiscard]] double awaitedHeight() const;
    [[nodiscard]] DiagramLayout layoutOf(const Page &page) const;
    [[nodiscard]] QRectF roomOf(const Page &page) const;
    [[nodiscard]] std::unique_ptr<DisplayList> draw(const Page &page) const;

    const Timeline *m_timeline;
    DiagramScale m_scale;
    DiagramCast m_cast;
    DiagramContent m_content;
    LanePlan m_lanes;
    TimeScale m_times;
    DiagramPresent m_present;
    size_t m_readCount = 0; // events that the content knows
    std::vector<Page> m_pages;
    std::vector<size_t> m_stops;
    DisplayList m_live;
};

// Where the words of the present stand, below its line.
QRectF presentWordsAt(double y, double width);

} // namespace onecake
