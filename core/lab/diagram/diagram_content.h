// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The content of a run's diagram, before its layout: the ways of the messages, the stretches of
// time, the notes, and the lane that each belongs to. Events are named by their index in the
// Timeline. Each list is ordered by where its elements end, so that the elements of one part of the
// run are adjacent.
#pragma once

#include "core/lab/diagram/diagram_steps.h"

#include <QStringList>

#include <map>

namespace onecake {

enum class WayFate {
    Arrived,
    Copy, // the message had arrived before
    Lost,
    UnderWay
};

// The way of a message from where it was sent to one of its ends.
struct MessageWay {
    size_t sent = 0;
    size_t end = 0; // the number of events if it is still under way
    WayFate fate = WayFate::Arrived;
    bool isFurtherOrder = false; // a tap for an intent that was ordered before
};

enum class StretchKind {
    Tunnel,
    Trouble,
    Lease
};

struct DiagramStretch {
    StretchKind kind = StretchKind::Tunnel;
    Stretch stretch;
    int column = 0; // leases of several keys stand side by side
};

// The participants with a lane of their own: each customer, by the name in the Timeline, and each
// API process.
struct DiagramCast {
    QStringList customers;
    int apis = 1;

    bool operator==(const DiagramCast &) const = default;
};

// A lane and, if several customers or processes have one, its number from 0; below 0 it belongs to
// no particular one.
struct LaneSpot {
    Lane lane = Lane::Customer;
    int member = 0;
};

class DiagramContent
{
public:
    // `timeline` must outlive the content and must not change meanwhile. `known` are the
    // participants that have a lane before they have done anything.
    explicit DiagramContent(const Timeline &timeline, const DiagramCast &known = {});

    [[nodiscard]] const std::vector<Event> &events() const { return m_timeline->events(); }
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] const DiagramCast &cast() const { return m_cast; }
    [[nodiscard]] const std::vector<MessageWay> &ways() const { return m_ways; }
    [[nodiscard]] const std::vector<DiagramStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const std::vector<size_t> &notes() const { return m_notes; }

    // Where to draw an event on `lane`: at its customer, or at its API process.
    [[nodiscard]] LaneSpot spotOf(size_t event, Lane lane) const;

    // The sentence of an event, completed from the rest of the run: which API process a request
    // reached and, if there are several customers, whose request it is.
    [[nodiscard]] QString sentenceOf(size_t event) const;
    [[nodiscard]] QString sentenceOfCopy(size_t event) const;

private:
    void gatherCast();
    void gatherWays();
    void gatherStretches();
    [[nodiscard]] Event toldOf(size_t event) const;
    [[nodiscard]] QString withCustomer(const Event &event, QString sentence) const;

    const Timeline *m_timeline;
    DiagramCast m_cast;
    std::vector<MessageWay> m_ways;
    std::vector<DiagramStretch> m_stretches;
    std::vector<size_t> m_notes;
    std::map<size_t, int> m_apiOfArrival; // for a request's arrival: the process that it reached
    std::map<int, QString> m_customerOfIntent;
};

} // namespace onecake
