// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/matching_previewer.h"

#include "core/base/detach.h"
#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

void MatchingPreviewer::start(const OpenedTable &table, MatchingQuestion question)
{
    stop();
    m_interrupt = std::make_shared<std::atomic<bool>>(false);
    const LatestJob::Ticket job = m_job.begin();
    question.interrupt = m_interrupt;
    question.hear = [this, job](qint64 count) {
        if (job.isWanted())
            Q_EMIT counted(count);
    };
    detach(previewLater(this, job, table.browser.get(),
                        std::make_shared<const RecordReader>(table.reader), std::move(question)),
           tr("looking at what matches"), [this, job](const Error &error) {
               if (job.isWanted())
                   Q_EMIT failed(error);
           });
}

void MatchingPreviewer::stop()
{
    m_job.end();
    if (m_interrupt)
        m_interrupt->store(true);
}

QCoro::Task<void> MatchingPreviewer::previewLater(MatchingPreviewer *previewer,
                                                  LatestJob::Ticket job, KeyBrowser *browser,
                                                  std::shared_ptr<const RecordReader> reader,
                                                  MatchingQuestion question)
{
    const Result<MatchingPreview> preview =
        co_await previewMatching(browser, std::move(reader), std::move(question));
    if (!job.isWanted())
        co_return;
    if (preview)
        Q_EMIT previewer->previewed(*preview);
    else
        Q_EMIT previewer->failed(preview.error());
}

} // namespace onecake
