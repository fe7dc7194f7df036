// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_reader.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 damageListed = 10;

// Takes the lines of a file one by one.
class RecordFiller
{
public:
    explicit RecordFiller(RemovalRecord *record)
        : m_record(*record)
    {}

    void take(const QByteArray &line, qint64 start)
    {
        ++m_lines;
        if (const std::optional<qint64> number = rowNumberIn(line)) {
            takeRow(line, *number);
            return;
        }
        m_start = start;
        std::visit([this](const auto &content) { take(content); }, parseLine(line));
    }

private:
    // Every row has a line, so that no number can be as large as the number of lines.
    [[nodiscard]] bool isPlausible(qint64 number) const { return number < m_lines; }

    void take(const LineDamage &damage)
    {
        if (++m_record.damageCount <= damageListed)
            m_record.damage.append(u"%1, line %2: it cannot be read, and is left out: %3."_s.arg(
                QFileInfo(m_record.path).fileName(), QString::number(m_lines),
                shownText(damage.problem)));
    }

    void takeRow(const QByteArray &line, qint64 number)
    {
        if (!line.endsWith("}}") || !isPlausible(number)) {
            take(LineDamage{u"the row is damaged"_s});
            return;
        }
        ++m_record.rowCount;
        makeRoomFor(number);
    }

    void makeRoomFor(qint64 number)
    {
        const auto size = static_cast<std::size_t>(number) + 1;
        if (m_record.outcomes.size() < size)
            m_record.outcomes.resize(size);
    }

    void take(const RemovalHead &head)
    {
        if (m_lines == 1)
            m_record.head = head;
        else
            take(LineDamage{u"it is the head of a removal, in the middle of one"_s});
    }

    void take(const PlannedRow &) { ONECAKE_UNREACHABLE(); } // it begins otherwise

    void take(const BatchBegun &begun)
    {
        m_record.begunEnd = std::max(m_record.begunEnd, begun.end);
    }

    void take(const SettledRun &run)
    {
        const auto count = static_cast<qint64>(run.outcomes.size());
        if (count == 0 || !isPlausible(run.from) || !isPlausible(run.from + count - 1)) {
            take(LineDamage{u"it settles rows that there are not"_s});
            return;
        }
        makeRoomFor(run.from + count - 1);
        for (qint64 index = 0; index < count; ++index)
            m_record.outcomes.at(static_cast<std::size_t>(run.from + index)) =
                run.outcomes.at(static_cast<std::size_t>(index));
    }

    void take(const SettledRow &row) { m_record.details[row.number] = m_start; }

    void take(const RemovalEnd &end) { m_record.end = end; }

    RemovalRecord &m_record;
    qint64 m_lines = 0;
    qint64 m_start = 0;
};

} // namespace

Result<std::unique_ptr<RemovalReader>> RemovalReader::open(const QString &path)
{
    std::unique_ptr<RemovalReader> reader(new RemovalReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreUnusable, path,
                     u"the removal cannot be read: "_s + reader->m_file.errorString(),
                     u"Check the path and the permissions"_s};
    return reader;
}

std::optional<QByteArray> RemovalReader::next()
{
    m_lineStart = m_file.pos();
    QByteArray line = m_file.readLine();
    if (!line.endsWith('\n'))
        return std::nullopt;
    line.chop(1);
    return line;
}

std::optional<QByteArray> RemovalReader::lineAt(qint64 start)
{
    const qint64 back = m_file.pos();
    const qint64 lineStart = m_lineStart;
    m_file.seek(start);
    std::optional<QByteArray> line = next();
    m_file.seek(back);
    m_lineStart = lineStart;
    return line;
}

std::optional<RowOutcome> RemovalRecord::outcomeOf(qint64 number) const
{
    const auto index = static_cast<std::size_t>(number);
    return index < outcomes.size() ? outcomes.at(index) : std::nullopt;
}

OutcomeTally RemovalRecord::tally() const
{
    OutcomeTally tally;
    for (const std::optional<RowOutcome> &outcome : outcomes)
        tally.count(outcome.value_or(RowOutcome::NotTried));
    return tally;
}

bool RemovalRecord::canBeTakenBack(qint64 number) const
{
    const std::optional<RowOutcome> outcome = outcomeOf(number);
    if (!outcome)
        return number < begunEnd;
    return *outcome == RowOutcome::Done || *outcome == RowOutcome::Unknown;
}

Result<RemovalRecord> readRemoval(const QString &path)
{
    Result<std::unique_ptr<RemovalReader>> reader = RemovalReader::open(path);
    if (!reader)
        return reader.error();
    RemovalRecord record;
    record.path = path;
    // So that it can be named even where its head cannot be read.
    record.head.id = QFileInfo(path).completeBaseName().section(u'-', 1);
    RecordFiller filler(&record);
    while (const std::optional<QByteArray> line = (*reader)->next())
        filler.take(*line, (*reader)->lineStart());
    return record;
}

std::optional<PlannedRow> rowIn(const QByteArray &line)
{
    if (!rowNumberIn(line))
        return std::nullopt;
    RemovalLine read = parseLine(line);
    auto *row = std::get_if<PlannedRow>(&read);
    return row != nullptr ? std::optional(std::move(*row)) : std::nullopt;
}

} // namespace onecake
