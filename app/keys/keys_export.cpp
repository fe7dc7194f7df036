// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/transfer/export_job.h"
#include "core/inspect/query/matching/query_filter.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// To standard output. JSON stays JSON of the same meaning. Of other formats, what a person sees at
// a terminal is spelled out, and what is piped is not.
class OutputSink final : public TextSink
{
public:
    explicit OutputSink(RowFormat format)
        : m_isJson(format == RowFormat::JsonLines || format == RowFormat::DynamoDbJson)
    {}

    Result<void> write(const QByteArray &text) override
    {
        QByteArray shown = m_isJson ? printableJson(text) : text;
        if (isTerminal())
            shown = plainOutput(QString::fromUtf8(shown), TextColours::None).toUtf8();
        const auto size = static_cast<std::size_t>(shown.size());
        const bool isWritten = std::fwrite(shown.constData(), 1, size, stdout) == size;
        return isWritten ? Result<void>() : failure();
    }
    Result<void> finish() override { return std::fflush(stdout) == 0 ? Result<void>() : failure(); }

private:
    static Error failure()
    {
        noteOutput();
        return {ErrorCode::StoreFull, tr("standard output"),
                tr("cannot be written: ") + qt_error_string(),
                tr("Make room, or name a file with --out")};
    }

    bool m_isJson;
};

RowFormat formatOf(const KeysRequest &request)
{
    const auto ends = [&request](const QString &end) {
        return request.out.endsWith(end, Qt::CaseInsensitive);
    };
    if (request.format)
        return *request.format;
    return ends(u".csv"_s) ? RowFormat::Csv
        : ends(u".md"_s)   ? RowFormat::Markdown
                           : RowFormat::JsonLines;
}

Result<std::unique_ptr<TextSink>> sinkFor(const KeysRequest &request)
{
    if (request.out.isEmpty() || request.out == u"-")
        return std::unique_ptr<TextSink>(std::make_unique<OutputSink>(formatOf(request)));
    Result<std::unique_ptr<SaveFile>> file = SaveFile::open(request.out);
    if (!file)
        return file.error();
    return std::unique_ptr<TextSink>(*std::move(file));
}

ExitCode deliver(const KeysRequest &request, const JobSummary &summary, bool wasInterrupted)
{
    const bool hasFile = !request.out.isEmpty() && request.out != u"-";
    if (request.asJson && hasFile)
        printJson(QJsonObject{{u"finished"_s, summary.isFinished()},
                              {u"rows"_s, summary.tally.done},
                              {u"bytes"_s, summary.bytes},
                              {u"incomplete"_s, summary.incomplete}});
    else if (summary.isFinished() && hasFile)
        printError(tr("%1 records, %2, in %3")
                       .arg(QString::number(summary.tally.done), sizeText(summary.bytes),
                            spelledOut(request.out)));
    if (summary.incomplete > 0)
        printError(tr("onecake: %1 records lack a value, because it is too large to be read")
                       .arg(summary.incomplete));
    if (summary.error && isReaderGone())
        return ExitCode::ReaderGone;
    if (summary.error)
        return refuse(*summary.error);
    if (wasInterrupted) {
        printError(hasFile ? tr("It was interrupted, and the file is as it was. To do it again: ")
                           + confirmedCommand(request)
                           : tr("It was interrupted."));
        return ExitCode::Interrupted;
    }
    return summary.incomplete > 0 ? ExitCode::Broken : ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> exportKeys(const KeysRequest *request, OpenedTable *table, Instant now)
{
    Result<std::unique_ptr<TextSink>> sink = sinkFor(*request);
    if (!sink)
        co_return refuse(sink.error());
    ExportRequest wanted;
    wanted.format = formatOf(*request);
    wanted.reader = std::make_shared<const RecordReader>(table->reader);
    wanted.filter = filterFor(request->query, table->reader, now);
    wanted.now = now;
    const std::unique_ptr<RowJob> job =
        exportJob(table->browser, *std::move(sink), {std::make_shared<SystemClock>(), freshSeed()},
                  std::move(wanted));
    const auto progress = [&job, table] {
        return progressText(job->progress()) + reachText(*table);
    };
    const ProgressWatch watch(request->isQuiet, progress, [&job] { job->cancel(); });
    const JobSummary summary = co_await job->run();
    co_return deliver(*request, summary, watch.wasCancelled());
}

} // namespace onecake
