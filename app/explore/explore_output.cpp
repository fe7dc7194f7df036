// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/explore/explore_output.h"

#include "core/base/plain_text.h"
#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/diagram/text/text_width.h"
#include "core/lab/explore/explore_words.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A word of a command for a POSIX shell.
QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(u"^[A-Za-z0-9_./:=@%+-]+$"_s);
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

// Counter-examples that are one and the same run, with the promises that it breaks.
struct ToldRun {
    const CounterExample *example = nullptr;
    std::vector<const PromiseReport *> promises;
};

std::vector<ToldRun> toldRunsOf(const ExploreReport &report)
{
    std::vector<ToldRun> runs;
    for (const PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        const auto same = std::find_if(runs.begin(), runs.end(), [&promise](const ToldRun &run) {
            return run.example->faults == promise.shortest->faults;
        });
        if (same == runs.end())
            runs.push_back({&*promise.shortest, {&promise}});
        else
            same->promises.push_back(&promise);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const ToldRun &left, const ToldRun &right) {
        return left.example->faults.size() < right.example->faults.size();
    });
    return runs;
}

QString kindsInWords(const PromiseReport &promise)
{
    QStringList parts;
    for (const BreakingKinds &each : promise.kinds) {
        QStringList names;
        for (const FaultKind kind : each.kinds)
            names.append(nameOf(kind));
        const QString name = names.isEmpty() ? tr("the story alone") : names.join(u" + "_s);
        parts.append(u"%1: %2"_s.arg(name, groupedText(static_cast<qint64>(each.placements))));
    }
    constexpr qsizetype mostTold = 8;
    if (parts.size() > mostTold) {
        const qsizetype more = parts.size() - mostTold;
        parts = parts.first(mostTold);
        parts.append(tr("and %1 more kinds").arg(more));
    }
    return parts.join(u", "_s);
}

// What of a design differs among the request's designs: its name in the table.
class DesignNames
{
public:
    explicit DesignNames(const std::vector<NamedDesign> &designs)
    {
        for (const NamedDesign &design : designs) {
            m_hasStories = m_hasStories || design.story != designs.front().story;
            m_hasKeys = m_hasKeys || design.keyAlgorithm != designs.front().keyAlgorithm;
            m_hasRetries = m_hasRetries || design.retry != designs.front().retry;
        }
    }
    [[nodiscard]] QString nameOf(const NamedDesign &design) const
    {
        QStringList parts;
        if (m_hasStories)
            parts.append(design.run.scenario->id);
        parts.append(design.run.policy->id);
        if (m_hasKeys)
            parts.append(design.run.keyAlgorithm->id);
        if (m_hasRetries)
            parts.append(tr("retry ") + design.run.retry->id);
        return spelledOut(parts.join(u" · "_s));
    }

private:
    bool m_hasStories = false;
    bool m_hasKeys = false;
    bool m_hasRetries = false;
};

QString headlineOf(const ExploreRequest &request, const ExploreReports &reports)
{
    ExploreReport sum;
    sum.mostFaults = request.mostFaults;
    sum.faultsDone = request.mostFaults;
    for (const ExploreReport &report : reports) {
        sum.placements += report.placements;
        sum.histories += report.histories;
        sum.endless += report.endless;
        if (report.end != ExploreEnd::Complete) {
            sum.end = report.end;
            sum.faultsDone = std::min(sum.faultsDone, report.faultsDone);
        }
    }
    const QString designs = reports.size() == 1
        ? tr("1 design")
        : tr("%1 designs").arg(groupedText(static_cast<qint64>(reports.size())));
    const NamedDesign &first = request.designs.front();
    const bool isOneStory =
        std::all_of(request.designs.begin(), request.designs.end(),
                    [&first](const NamedDesign &design) { return design.story == first.story; });
    const QString story = isOneStory ? first.run.scenario->title : tr("All stories");
    return u"%1: %2, %3."_s.arg(spelledOut(story), designs, scopeInWords(sum));
}

QString summaryOf(const ExploreReports &reports)
{
    const auto broken = std::count_if(reports.begin(), reports.end(),
                                      [](const ExploreReport &each) { return isAnyBroken(each); });
    const auto whole = std::count_if(reports.begin(), reports.end(), [](const ExploreReport &each) {
        return !isAnyBroken(each) && !each.isPartial();
    });
    const auto open = static_cast<qsizetype>(reports.size()) - broken - whole;
    QString text = tr("Broken: %1. Nothing broken in any placement: %2.").arg(broken).arg(whole);
    if (open > 0)
        text += tr(" Nothing broken so far: %1.").arg(open);
    return text;
}

QStringList tellRun(const ExploreRequest &request, const NamedDesign &design,
                    const ExploreReport &report, const ToldRun &run)
{
    QStringList lines;
    for (const PromiseReport *promise : run.promises) {
        lines.append(u"%1: %2"_s.arg(promiseOf(promise->name), cellOf(report, *promise)));
        lines.append(u"  %1"_s.arg(spelledOut(promise->shortest->why)));
        const bool hasMore = promise->kinds.size() > 1 || promise->kinds.front().placements > 1;
        if (hasMore && request.designs.size() == 1)
            lines.append(tr("  by kind, without those built upon a shorter one: %1")
                             .arg(kindsInWords(*promise)));
        if (!promise->shortest->assumptions.isEmpty())
            lines.append(tr("  rests on assumptions about %1: %2")
                             .arg(spelledOut(report.design.policy->title),
                                  promise->shortest->assumptions.join(u", "_s)));
        const QString limit = limitInWords(*promise->shortest);
        if (!limit.isEmpty())
            lines.append(u"  "_s + limit);
        for (const QString &saver : saversInWords(*promise->shortest))
            lines.append(u"  "_s + saver);
    }
    lines.append(u"  $ "_s + playCommand(design, run.example->faults));
    for (const QString &line : proofInWords(*run.example))
        lines.append(u"  "_s + line);
    const QString point = pointOfNoReturnInWords(report, *run.example);
    if (!point.isEmpty())
        lines.append(u"  "_s + point);
    return lines;
}

QString tellEndless(const NamedDesign &design, const ExploreReport &report)
{
    if (!report.firstEndless)
        return {};
    return tr("  Did not come to an end: %1 of %2\n    $ %3\n")
        .arg(groupedText(static_cast<qint64>(report.endless)),
             groupedText(static_cast<qint64>(report.placements)),
             playCommand(design, *report.firstEndless));
}

Ink inkOfState(const PromiseReport &promise)
{
    switch (stateOf(promise)) {
    case PromiseState::Holds:
        return Ink::Effect;
    case PromiseState::Broken:
        return Ink::Lost;
    case PromiseState::Undecided:
        return Ink::Unknown;
    case PromiseState::NotObserved:
        break;
    }
    return Ink::Faint;
}

// The cells of the table, with its headings as the first row.
std::vector<QStringList> cellsOf(const ExploreRequest &request, const ExploreReports &reports,
                                 bool isShort)
{
    const DesignNames names(request.designs);
    std::vector<QStringList> rows;
    QStringList headings{u"design"_s};
    for (const VerdictName name : request.promises)
        headings.append(isShort ? shortHeadingOf(name) : headingOf(name));
    rows.push_back(headings);
    for (size_t at = 0; at < reports.size(); ++at) {
        QStringList row{names.nameOf(request.designs[at])};
        for (const PromiseReport &promise : reports[at].promises)
            row.append(isShort ? shortCellOf(reports[at], promise) : cellOf(reports[at], promise));
        rows.push_back(row);
    }
    return rows;
}

std::vector<int> widthsOf(const std::vector<QStringList> &rows)
{
    std::vector<int> widths(static_cast<size_t>(rows.front().size()));
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            int &width = widths[static_cast<size_t>(column)];
            width = std::max(width, columnsOf(row[column]));
        }
    }
    return widths;
}

int totalOf(const std::vector<int> &widths)
{
    int total = 0;
    for (const int width : widths)
        total += width + 2;
    return total;
}

// Full sentences where they fit into the lines, otherwise short words.
QString tableText(const ExploreRequest &request, const ExploreReports &reports, bool colour,
                  int width)
{
    std::vector<QStringList> rows = cellsOf(request, reports, false);
    const bool isShort = totalOf(widthsOf(rows)) > width;
    if (isShort)
        rows = cellsOf(request, reports, true);
    const std::vector<int> widths = widthsOf(rows);
    QString text;
    for (size_t at = 0; at < rows.size(); ++at) {
        QString line;
        for (qsizetype column = 0; column < rows[at].size(); ++column) {
            const QString &cell = rows[at][column];
            const QString gap(widths[static_cast<size_t>(column)] - columnsOf(cell) + 2, u' ');
            const Ink ink = at == 0 ? Ink::Strong
                : column == 0
                ? Ink::Plain
                : inkOfState(reports[at - 1].promises[static_cast<size_t>(column) - 1]);
            line += inked(cell, ink, colour) + gap;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    if (isShort)
        text += wrapToColumns(legendOfShortCells(), width, 0).join(u'\n') + u'\n';
    return text;
}

QString fileStemOf(const NamedDesign &design, const QString &promise)
{
    QString stem =
        u"%1_%2_%3_%4_%5"_s.arg(design.run.scenario->id, design.run.policy->id,
                                design.run.keyAlgorithm->id, design.run.retry->id, promise);
    static const QRegularExpression strange(u"[^A-Za-z0-9_-]"_s);
    return stem.replace(strange, u"-"_s);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return Error{ErrorCode::InvalidInput, path, tr("cannot be written: ") + file.errorString(),
                 tr("Choose another folder")};
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'|', u"\\|"_s)
        .replace(u'<', u"&lt;"_s)
        .replace(u'\n', u' ');
}

QString htmlStyle()
{
    return u":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem;"
           "max-width:110rem}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:"
           ".3rem .6rem;text-align:left;vertical-align:top}pre,code{font:14px ui-monospace,"
           "monospace}pre{white-space:pre-wrap}.broken{font-weight:600}"_s;
}

} // namespace

QString playCommand(const NamedDesign &design, const Faults &faults)
{
    QStringList words{u"onecake"_s, u"play"_s, shellWord(design.story), u"--policy"_s,
                      shellWord(design.policy)};
    if (!design.keyAlgorithm.isEmpty())
        words += {u"--key-algorithm"_s, shellWord(design.keyAlgorithm)};
    if (!design.retry.isEmpty())
        words += {u"--retry"_s, shellWord(design.retry)};
    if (design.instances)
        words += {u"--instances"_s, QString::number(*design.instances)};
    if (!faults.empty())
        words += {u"--faults"_s, shellWord(toWords(faults))};
    return words.join(u' ');
}

QString exploreText(const ExploreRequest &request, const ExploreReports &reports, bool colour,
                    int width)
{
    const DesignNames names(request.designs);
    QString text = headlineOf(request, reports) + u"\n\n"_s;
    text += tableText(request, reports, colour, width);
    for (size_t at = 0; at < reports.size(); ++at) {
        const std::vector<ToldRun> runs = toldRunsOf(reports[at]);
        if (runs.empty() && !reports[at].firstEndless)
            continue;
        text += u'\n'
            + inked(names.nameOf(request.designs[at]) + u": "_s
                        + spelledOut(reports[at].design.policy->title),
                    Ink::Strong, colour)
            + u'\n';
        for (const ToldRun &run : runs) {
            for (const QString &line : tellRun(request, request.designs[at], reports[at], run))
                text += u"  "_s + line + u'\n';
        }
        text += tellEndless(request.designs[at], reports[at]);
    }
    return text + u'\n' + summaryOf(reports) + u'\n';
}

QString exploreMarkdown(const ExploreRequest &request, const ExploreReports &reports)
{
    const DesignNames names(request.designs);
    QString text = tr("# Explored\n\n") + markdownCell(headlineOf(request, reports)) + u"\n\n"_s;
    const std::vector<QStringList> rows = cellsOf(request, reports, false);
    for (size_t at = 0; at < rows.size(); ++at) {
        QStringList cells;
        for (const QString &cell : rows[at])
            cells.append(markdownCell(cell));
        text += u"| "_s + cells.join(u" | "_s) + tr(" |\n");
        if (at == 0)
            text += u'|' + u" --- |"_s.repeated(cells.size()) + u'\n';
    }
    for (size_t at = 0; at < reports.size(); ++at) {
        const std::vector<ToldRun> runs = toldRunsOf(reports[at]);
        if (runs.empty())
            continue;
        text += u"\n## %1\n"_s.arg(markdownCell(names.nameOf(request.designs[at])));
        for (const ToldRun &run : runs)
            text += u"\n```\n%1\n```\n"_s.arg(
                tellRun(request, request.designs[at], reports[at], run).join(u'\n'));
    }
    return text + u'\n' + summaryOf(reports) + u'\n';
}

QString exploreHtml(const ExploreRequest &request, const ExploreReports &reports)
{
    const DesignNames names(request.designs);
    const auto escaped = [](const QString &text) {
        return text.toHtmlEscaped();
    };
    QString text = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<title>OneCake: explored</title><style>%1</style></head><body>\n"
                   "<h1>Explored</h1>\n<p>%2</p>\n<table>\n"_s.arg(
                       htmlStyle(), escaped(headlineOf(request, reports)));
    const std::vector<QStringList> rows = cellsOf(request, reports, false);
    for (size_t at = 0; at < rows.size(); ++at) {
        text += u"<tr>"_s;
        for (qsizetype column = 0; column < rows[at].size(); ++column) {
            const bool isHead = at == 0 || column == 0;
            const bool isBroken = !isHead
                && stateOf(reports[at - 1].promises[static_cast<size_t>(column) - 1])
                    == PromiseState::Broken;
            const QString open = at == 0 ? u"<th scope=\"col\">"_s
                : column == 0            ? u"<th scope=\"row\">"_s
                : isBroken               ? u"<td class=\"broken\">"_s
                                         : u"<td>"_s;
            text += open + escaped(rows[at][column]) + (isHead ? u"</th>"_s : u"</td>"_s);
        }
        text += u"</tr>\n"_s;
    }
    text += u"</table>\n"_s;
    for (size_t at = 0; at < reports.size(); ++at) {
        const std::vector<ToldRun> runs = toldRunsOf(reports[at]);
        if (!runs.empty())
            text += u"<h2>%1</h2>\n"_s.arg(escaped(names.nameOf(request.designs[at])));
        for (const ToldRun &run : runs)
            text += u"<pre>%1</pre>\n"_s.arg(
                escaped(tellRun(request, request.designs[at], reports[at], run).join(u'\n')));
    }
    return text + u"<p>%1</p>\n</body></html>\n"_s.arg(escaped(summaryOf(reports)));
}

QJsonObject exploreJson(const ExploreRequest &request, const ExploreReports &reports)
{
    QJsonArray designs;
    bool isPartial = false;
    for (size_t at = 0; at < reports.size(); ++at) {
        QJsonObject design = toJson(reports[at]);
        QJsonArray promises = design.value(u"promises"_s).toArray();
        for (qsizetype place = 0; place < promises.size(); ++place) {
            const PromiseReport &promise = reports[at].promises[static_cast<size_t>(place)];
            if (!promise.shortest)
                continue;
            QJsonObject object = promises[place].toObject();
            object.insert(u"command"_s, playCommand(request.designs[at], promise.shortest->faults));
            promises[place] = object;
        }
        design.insert(u"promises"_s, promises);
        designs.append(design);
        isPartial = isPartial || reports[at].isPartial();
    }
    return {{u"faultsAtMost"_s, request.mostFaults},
            {u"partial"_s, isPartial},
            {u"designs"_s, designs}};
}

Result<int> writeRuns(const ExploreRequest &request, const ExploreReports &reports)
{
    const QDir folder(request.outFolder);
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::InvalidInput, request.outFolder, tr("cannot be made"),
                     tr("Choose another folder")};
    int written = 0;
    for (size_t at = 0; at < reports.size(); ++at) {
        for (const PromiseReport &promise : reports[at].promises) {
            if (!promise.shortest)
                continue;
            const QString stem = fileStemOf(request.designs[at], nameOf(promise.name));
            const Result<void> saved = saveRun(runOf(reports[at], promise.shortest->faults),
                                               folder.filePath(stem + u".onecake"_s));
            if (!saved)
                return saved.error();
            ++written;
        }
    }
    const QByteArray report = printableJson(QJsonDocument(exploreJson(request, reports)).toJson());
    const Result<void> saved = writeFile(folder.filePath(u"report.json"_s), report);
    if (!saved)
        return saved.error();
    return written;
}

} // namespace onecake
