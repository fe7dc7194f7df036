// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work on many records that takes its time: how far it is, and how it is held up and ended.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"

#include <QObject>

namespace onecake {

class LongWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Nothing: none is under way.
    [[nodiscard]] virtual std::optional<JobProgress> work() const = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    // At once; what was done stays done.
    virtual void cancel() = 0;

Q_SIGNALS:
    // What may be done, or is under way, is different.
    void changed();
};

} // namespace onecake
