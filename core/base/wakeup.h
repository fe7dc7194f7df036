// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How another thread gets a call made in this one.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <functional>
#include <utility>

namespace onecake {

// Thread rule: belongs to the thread that made it, which needs an event loop and makes the calls;
// wake() may be called in any.
class Wakeup final : public QObject
{
public:
    // `call` may destroy this.
    explicit Wakeup(std::function<void()> call)
        : m_call(std::move(call))
    {}

    // One call for each time, unless this is destroyed before.
    void wake() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const std::function<void()> call = m_call;
        call();
        return true;
    }

private:
    std::function<void()> m_call;
};

} // namespace onecake
