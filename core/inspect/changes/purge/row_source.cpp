// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/row_source.h"

#include "core/base/sha256.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/records/stored_time.h"

namespace onecake {

namespace {

constexpr qsizetype hashDigits = 16;
constexpr int hexadecimal = 16;

} // namespace

Item namingItem(const StoredRow &row, const RecordReader *reader)
{
    if (reader == nullptr)
        return row.id;
    Item name;
    const QStringList attributes = attributesOf(reader->fields(), RowField::Scope)
        + attributesOf(reader->fields(), RowField::Key);
    for (const QString &attribute : attributes) {
        if (row.item.contains(attribute))
            name.insert(attribute, row.item.value(attribute));
    }
    return name.isEmpty() ? row.id : name;
}

quint64 nameHash(const StoredRow &row, const RecordReader *reader)
{
    QByteArray text;
    appendItem(text, namingItem(row, reader));
    return sha256Hex(text).left(hashDigits).toULongLong(nullptr, hexadecimal);
}

QCoro::Task<Result<std::vector<PlannedRow>>> ListedRows::next(int most)
{
    const auto count = std::min(static_cast<std::size_t>(most), m_rows.size() - m_next);
    const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(m_next);
    std::vector<PlannedRow> rows(
        std::make_move_iterator(first),
        std::make_move_iterator(first + static_cast<std::ptrdiff_t>(count)));
    m_next += count;
    co_return rows;
}

MatchingRows::MatchingRows(std::shared_ptr<KeyBrowser> browser, std::shared_ptr<JobControl> control,
                           Terms terms)
    : m_browser(std::move(browser))
    , m_control(std::move(control))
    , m_terms(std::move(terms))
    , m_nextNumber(m_terms.firstNumber)
{
    if (!m_terms.areNamesEnough || !m_terms.reader)
        return;
    const FieldMapping &fields = m_terms.reader->fields();
    for (const RowField field : {RowField::Scope, RowField::Key, RowField::Created})
        m_only += attributesOf(fields, field);
}

bool MatchingRows::isNewer(const Item &item) const
{
    if (!m_terms.reader)
        return false;
    const auto source = m_terms.reader->fields().times.find(RowField::Created);
    if (source == m_terms.reader->fields().times.end() || !hasValue(item, source->attribute))
        return false;
    const TimeReading created = readTime(item.value(source->attribute), *source);
    return created.instant && *created.instant > m_terms.confirmedAt;
}

QCoro::Task<Result<RowPage>> MatchingRows::nextPage(int most)
{
    for (int attempt = 1;; ++attempt) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return RowPage();
        PageRequest request;
        request.filter = m_terms.filter;
        request.after = m_after;
        request.rowsMax = most;
        request.isReadOn = true;
        request.only = m_only;
        request.interrupt = m_interrupt;
        Result<RowPage> page = co_await m_browser->page(std::move(request));
        if (m_control->isStopped())
            co_return RowPage();
        if (page)
            m_control->hearAnswer();
        if (page || !isTransient(page.error().code))
            co_return page;
        Error error = page.error();
        co_await m_control->backOff(std::move(error), attempt);
    }
}

QCoro::Task<Result<std::vector<PlannedRow>>> MatchingRows::next(int most)
{
    std::vector<PlannedRow> rows;
    while (rows.empty() && !m_isOver && !m_control->isStopped()) {
        Result<RowPage> page = co_await nextPage(most);
        if (!page)
            co_return page.error();
        if (m_control->isStopped())
            break;
        m_after = std::move(page->next);
        m_isOver = !m_after.has_value();
        for (StoredRow &row : page->rows) {
            const bool isSettled = !m_terms.settled.empty()
                && m_terms.settled.contains(nameHash(row, m_terms.reader.get()));
            if (isSettled)
                continue;
            if (isNewer(row.item)) {
                ++m_newer;
                continue;
            }
            rows.push_back({m_nextNumber++, std::move(row), false});
        }
    }
    co_return rows;
}

} // namespace onecake
