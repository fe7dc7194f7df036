// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds out what removing all rows that match would do, while a person waits for it.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/purge/removal_preview.h"

#include <QObject>

namespace onecake {

// Thread rule: belongs to the browser's thread.
class MatchingPreviewer final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // In place of the preview that is under way. The table must stay until the end, or until
    // stop(). Emits counted() on the way, and then previewed() or failed().
    void start(const OpenedTable &table, MatchingQuestion question);
    // Nothing more is emitted.
    void stop();

Q_SIGNALS:
    void counted(qint64 count);
    void previewed(const onecake::MatchingPreview &preview);
    void failed(const onecake::Error &error);

private:
    static QCoro::Task<void> previewLater(MatchingPreviewer *previewer, LatestJob::Ticket job,
                                          KeyBrowser *browser,
                                          std::shared_ptr<const RecordReader> reader,
                                          MatchingQuestion question);

    LatestJob m_job;
    Interrupt m_interrupt;
};

} // namespace onecake
