// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the first customer of a story knows about her latest order, read from the events as they
// come.
#pragma once

#include "core/model/event.h"

namespace onecake {

class OrderWatch
{
public:
    explicit OrderWatch(QString customer)
        : m_customer(std::move(customer))
    {}

    void see(const Event &event);

    // She wants a cake and has not been told that it is on its way, or that she cannot have it.
    [[nodiscard]] bool isOpen() const { return m_intent != 0 && !m_hasFinalAnswer; }

private:
    QString m_customer;
    int m_intent = 0;
    bool m_hasFinalAnswer = false;
};

} // namespace onecake
