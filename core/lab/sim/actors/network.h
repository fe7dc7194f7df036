// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The link between website and API. A message is decided upon half-way: there the tunnel swallows
// it, its direction is lost, or a fault loses, delays or doubles it.
#pragma once

#include "core/lab/sim/actors/world.h"

namespace onecake {

class Network
{
public:
    explicit Network(World *world)
        : m_world(world)
    {}

    // `deliver` is called when the message arrives: not at all if it is lost, twice if it is
    // doubled. It is given the message's number among those of its direction.
    void carryRequest(Event request, std::function<void(int)> deliver);
    void carryReply(Event reply, std::function<void(int)> deliver);

private:
    struct Message {
        Event event;
        int number = 0; // in the Timeline
        Question question;
        std::function<void(int)> deliver;
    };

    void carry(Message message);
    void halfWay(const std::shared_ptr<const Message> &message);
    [[nodiscard]] bool isDirectionLost(QuestionKind direction) const;
    void deliverAfter(Duration delay, std::shared_ptr<const Message> message);

    World *m_world;
    int m_requests = 0;
    int m_replies = 0;
};

} // namespace onecake
