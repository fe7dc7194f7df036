// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Makes and stores the idempotency keys of one customer's browser, as the key algorithm says.
#pragma once

#include "core/lab/sim/actors/world.h"

#include <map>

namespace onecake {

class KeyMaker
{
public:
    explicit KeyMaker(World *world)
        : m_world(world)
    {}

    // The key for one request; nothing if the server makes the keys.
    std::optional<QString> keyFor(const Intent &intent, int attempt);

    // To be called when an answer was a success, when an answer was an error or did not come, and
    // when the page was reloaded.
    void succeeded(const Intent &intent);
    void failed(const Intent &intent);
    void reloaded();

private:
    struct Kept {
        QString key;
        Instant madeAt;
    };

    QString make(const Intent &intent, int attempt);
    QString part(KeyPart part, const Intent &intent, int attempt);
    void discard(const Intent &intent);
    [[nodiscard]] int slotOf(const Intent &intent) const;

    World *m_world;
    std::map<int, Kept> m_kept; // by intent; one entry for all if the key belongs to the form
    std::map<int, QString> m_intentIds;
    int m_counter = 0;
};

} // namespace onecake
