// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The interface of work on many records: its progress, and how to pause, resume and cancel it.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"

#include <QObject>

namespace onecake {

class LongWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // The progress of the work; empty while none is under way.
    [[nodiscard]] virtual std::optional<JobProgress> work() const = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    // Ends the work at once; what was done stays done.
    virtual void cancel() = 0;

Q_SIGNALS:
    // Emitted when the work, or what may be done, has changed.
    void changed();
};

} // namespace onecake
