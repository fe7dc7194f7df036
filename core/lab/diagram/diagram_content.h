// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a diagram shows of a run, before anybody knows where: the ways of the messages, the
// stretches, the notes, and on whose lane each of them is. Events are named by their place in the
// Timeline; each list is in the order in which its things were over, so that the things of a
// stretch of the run lie side by side.
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

// From where a message was sent to one of its ends.
struct MessageWay {
    size_t sent = 0;
    size_t end = 0; // the number of events while it is under way
    WayFate fate = WayFate::Arrived;
    bool isFurtherOrder = false; // a tap for a wish that was ordered before
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

// Who has a lane of their own: each customer, by what the Timeline calls them, and each API
// process.
struct DiagramCast {
    QStringList customers;
    int apis = 1;

    bool operator==(const DiagramCast &) const = default;
};

// A lane, and whose of those that share its name, counted from 0; nobody's in particular below 0.
struct LaneSpot {
    Lane lane = Lane::Customer;
    int member = 0;
};

class DiagramContent
{
public:
    // `timeline` outlives the content, and is not added to meanwhile. `known` are those who have a
    // lane before they have done anything.
    explicit DiagramContent(const Timeline &timeline, const DiagramCast &known = {});

    [[nodiscard]] const std::vector<Event> &events() const { return m_timeline->events(); }
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] const DiagramCast &cast() const { return m_cast; }
    [[nodiscard]] const std::vector<MessageWay> &ways() const { return m_ways; }
    [[nodiscard]] const std::vector<DiagramStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const std::vector<size_t> &notes() const { return m_notes; }

    // Where an event stands that touches `lane`: at its customer's, at its API process's.
    [[nodiscard]] LaneSpot spotOf(size_t event, Lane lane) const;

    // The sentence of an event, with what the run around it tells besides: which API process a
    // request reached, and, where there are several customers, whose it is.
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
    std::map<size_t, int> m_apiOfArrival; // of a request: the process that it reached
    std::map<int, QString> m_customerOfIntent;
};

} // namespace onecake
