// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Previews a removal before it is done: how many rows there are of each risk, what follows from
// removing them, and the condition under which each row is removed.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"

#include <QStringList>

#include <array>
#include <functional>

namespace onecake {

// The risk of removing a row, the worst first. It follows from what the next request with the key
// gets while the row is there: removing the row lets that request run as a new one.
enum class RemovalRisk {
    UnderWay, // in progress: a second effect may start now
    Completed, // a retry would run again
    Failed,
    LibraryFails, // a retry would run in place of failing in the library
    Unreadable, // nobody can tell what it protects
    // Not a record: the effects of a key, or a row that a library keeps for itself.
    NoRecord,
    RunsAnyway, // the next request takes it over by itself
    Expired // harmless where the library is known
};

template<>
inline constexpr std::array enumNames<RemovalRisk>{
    EnumName<RemovalRisk>{RemovalRisk::UnderWay, u"in progress"},
    EnumName<RemovalRisk>{RemovalRisk::Completed, u"completed"},
    EnumName<RemovalRisk>{RemovalRisk::Failed, u"failed"},
    EnumName<RemovalRisk>{RemovalRisk::LibraryFails, u"library fails"},
    EnumName<RemovalRisk>{RemovalRisk::Unreadable, u"unreadable"},
    EnumName<RemovalRisk>{RemovalRisk::NoRecord, u"no record"},
    EnumName<RemovalRisk>{RemovalRisk::RunsAnyway, u"runs anyway"},
    EnumName<RemovalRisk>{RemovalRisk::Expired, u"expired"},
};

RemovalRisk riskOf(const DecodedRecord &row, Instant now);

struct RiskCount {
    RemovalRisk risk = RemovalRisk::UnderWay;
    qint64 count = 0;
    qint64 stuck = 0; // how many of them are stuck
    QString headline; // "in progress, 1 of them stuck: a second effect may start now"
    QString consequence; // from the layout, a sentence or two
};

// Counts rows as they are read, so that none of the matching rows has to be kept.
class RiskTally
{
public:
    RiskTally(std::shared_ptr<const Layout> layout, Instant now);

    void add(const StoredRow &stored, const DecodedRecord &row);

    [[nodiscard]] qint64 count() const { return m_count; }
    // The size of the rows in the trash.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    // The risks that occur, the worst first.
    [[nodiscard]] std::vector<RiskCount> risks() const;

private:
    struct Sum {
        qint64 count = 0;
        qint64 stuck = 0;
        QString says; // what the first row is, for rows that are not records
    };

    [[nodiscard]] QString consequenceOf(RemovalRisk risk, const Sum &sum) const;

    std::shared_ptr<const Layout> m_layout;
    Instant m_now;
    qint64 m_count = 0;
    qint64 m_bytes = 0;
    std::array<Sum, enumNames<RemovalRisk>.size()> m_sums;
};

struct SeenRow {
    StoredRow stored;
    DecodedRecord read;
};

struct RemovalPreview {
    std::vector<StoredRow> rows; // the frozen list
    std::vector<RiskCount> risks;
    QString condition; // in words: the condition that the removal will use
    qint64 bytes = 0; // size in the trash
};

// `now` is the time at which the rows were read.
RemovalPreview previewOf(const std::vector<SeenRow> &rows,
                         const std::shared_ptr<const Layout> &layout, Instant now);

// Returns the condition in words for removing everything that matches; `query` is the text as
// typed.
QString conditionOfMatching(const QString &query, LayoutKind kind, Instant now);

// Returns one line for each risk, for screens and terminals: "2 in progress, 1 of them stuck: a
// second effect may start now. A second execution can …".
QStringList riskLines(const std::vector<RiskCount> &risks);

// Everything that matches a query: all of it is read once and counted, and kept as a frozen list
// only where it is short.
struct MatchingQuestion {
    Query query;
    QString line; // the query as it was typed
    Instant now{};
    Interrupt interrupt = {};
    std::function<void(qint64 count)> hear = {}; // called page by page with the count so far
};

struct MatchingPreview {
    static constexpr std::size_t listMax = 1000;

    // removal.rows has all matching rows if they are at most listMax, otherwise the first ones, to
    // be shown.
    RemovalPreview removal;
    qint64 count = 0;
    bool isList = true;
    bool isWhole = true; // false: it was interrupted, and there are more
    RowFilter filter;
    QString line;
    Instant now{};
    ReadCost cost;
    std::optional<TrashRoom> room = {}; // in the trash, where it was asked for
};

// The browser must outlive the task.
[[nodiscard]] QCoro::Task<Result<MatchingPreview>>
previewMatching(KeyBrowser *browser, std::shared_ptr<const RecordReader> reader,
                MatchingQuestion question);

} // namespace onecake
