// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work on many records that takes its time: how far it is, and how it is held up and ended.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>

#include <optional>

namespace onecake {

struct WorkProgress {
    QString says; // "Removing", to put before the figures
    qint64 done = 0;
    std::optional<qint64> total; // nothing: not known
    double perSecond = 0;
    std::optional<Duration> timeLeft;
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
};

class LongWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Nothing: none is under way.
    [[nodiscard]] virtual std::optional<WorkProgress> work() const = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    // At once; what was done stays done.
    virtual void cancel() = 0;

Q_SIGNALS:
    // What may be done, or is under way, is different.
    void changed();
};

} // namespace onecake
