// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows of a table that are held at present, in the order in which they are shown. It is a
// stretch of bounded length: more rows come at either end, and what others write is marked.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/editing/key_views.h"
#include "core/inspect/records/decoded_record.h"

#include <QObject>

#include <functional>
#include <vector>

namespace onecake {

enum class RowMark {
    None,
    New, // since the rows were last looked at
    Changed,
    Gone // from the store, or it matches no more
};

struct InspectedRow {
    StoredRow stored;
    DecodedRecord row;
    RowMark mark = RowMark::None;
    int page = 0; // the number of the page with which it came
};

// Thread rule: belongs to one thread.
class LoadedRows final : public QObject
{
    Q_OBJECT
public:
    using Before = std::function<bool(const InspectedRow &, const InspectedRow &)>;

    using QObject::QObject;

    [[nodiscard]] const std::vector<InspectedRow> &all() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    // How many rows there are without those marked as Gone.
    [[nodiscard]] int countThere() const;
    [[nodiscard]] bool hasMarks() const { return m_hasMarks; }

    void clear();
    // Keeps all rows in this order from now on; an empty function keeps them as they come.
    void sortBy(Before before);

    // Both leave out rows that are there already.
    void append(std::vector<InspectedRow> rows);
    void prepend(std::vector<InspectedRow> rows);
    // Updates the rows to `rows`. If these are the whole stretch, all others are marked as Gone. A
    // record that is there again under another id, which SQL may give it when it is put back, takes
    // the place of the row that is Gone.
    void merge(std::vector<InspectedRow> rows, bool isWholeStretch);
    // Returns the end of the part of `rows` up to the last one that is held already.
    [[nodiscard]] std::vector<InspectedRow>::const_iterator
    endOfKnown(const std::vector<InspectedRow> &rows) const;
    // Removes the rows that are marked as Gone, and clears all other marks.
    void settle();

    // Drops all rows of pages before, or after, that page.
    void dropBefore(int page);
    void dropAfter(int page);

Q_SIGNALS:
    void cleared();
    void aboutToBeAdded(int first, int last);
    void added(int first, int last);
    void aboutToBeRemoved(int first, int last);
    void removed(int first, int last);
    void rowChanged(int row);

private:
    using PlacedRow = std::pair<std::size_t, InspectedRow>; // its place, and the row

    void takeBack(std::vector<PlacedRow> *fresh);
    void mark(std::size_t place, RowMark mark);
    void update(std::size_t place, InspectedRow row);
    void insertFresh(std::vector<PlacedRow> fresh);
    void leaveOutKnown(std::vector<InspectedRow> *rows) const;
    void insertAt(std::size_t place, std::vector<InspectedRow> rows);
    void insertSorted(InspectedRow row);
    void removeRange(std::size_t first, std::size_t last);

    std::vector<InspectedRow> m_rows;
    Before m_before;
    bool m_hasMarks = false;
};

// In which order rows are shown is what to ask the store for. Nothing where what is sorted by is
// not one stored attribute: then only the rows that are held can be sorted.
std::optional<RowOrder> storeOrderOf(const ViewSort &sort, const FieldMapping &fields);

// Whether `left` comes before `right`. Rows without the field come last in both directions.
bool isBefore(const DecodedRecord &left, const DecodedRecord &right, const ViewSort &sort,
              Instant now);

} // namespace onecake
