// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Makes the idempotency keys of one customer's browser, as the key algorithm says, and keeps them
// where it says.
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

    // The key for one request; nothing where keys are the server's business.
    std::optional<QString> keyFor(const Intent &intent, int attempt);

    // The customer has a final answer; an answer that is an error; a page that was loaded anew.
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
    std::map<int, Kept> m_kept; // by intent; all in one place where the key belongs to the form
    std::map<int, QString> m_intentIds;
    int m_counter = 0;
};

} // namespace onecake
