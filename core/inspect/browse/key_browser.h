// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads and mends a table of idempotency records as it is stored, whoever wrote it. The engine's
// contract is Store: the engine never sees pages, and what looks at a table never claims a key.
//
// Whatever changes a row is conditional on the row being what was seen. Tasks resume in the thread
// of the browser; a page or a count that is not wanted any more ends when its Interrupt is set.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/inspect/layouts/table_shape.h"
#include "core/inspect/records/row_filter.h"
#include "core/store/opening/store_address.h"

#include <QCoroTask>

#include <atomic>
#include <memory>

namespace onecake {

// A row as it is stored.
struct StoredRow {
    Item id; // what names it in its table: DynamoDB's key, or SQL's rowid or primary key
    Item item; // all of it

    bool operator==(const StoredRow &) const = default;
};

// Where the next page begins; made by a browser for itself, and of no use to another.
struct PageCursor {
    struct Place {
        Item after; // empty: at the beginning
        bool isOver = false;
    };
    std::vector<Place> places; // of a parallel scan one for each of its segments, otherwise one
    quint64 ahead = 0; // what the browser reads already; 0: nothing
};

// Set by whoever does not want the answer any more.
using Interrupt = std::shared_ptr<std::atomic<bool>>;

struct RowOrder {
    QString attribute; // empty: in the order that costs least
    bool isDescending = false;

    bool operator==(const RowOrder &) const = default;
};

struct PageRequest {
    RowFilter filter = {};
    RowOrder order = {};
    std::optional<PageCursor> after = {}; // nothing: from the beginning
    // A remote table is read in steps of up to 1 MB: of those that were under way when the page was
    // full, the page has all rows.
    int rowsMax = 200;
    // Its steps cost money: after that many items without enough rows, the page is answered with
    // the rows there are, which may be none.
    qint64 itemsReadMax = 10'000;
    // The next page will be asked for as soon as this one is there: a remote table is read on
    // meanwhile, by a step at most.
    bool isReadOn = false;
    Interrupt interrupt = {};
};

// What reading cost.
struct ReadCost {
    qint64 itemsRead = 0; // rows looked at; of SQL, not known and 0
    double capacityUnits = 0; // as DynamoDB counts them

    ReadCost &operator+=(const ReadCost &other)
    {
        itemsRead += other.itemsRead;
        capacityUnits += other.capacityUnits;
        return *this;
    }
};

struct RowPage {
    std::vector<StoredRow> rows; // those that pass the filter
    std::optional<PageCursor> next; // nothing: there are no more
    bool isInOrder = true; // false: the store cannot order that way, and these came as they are
    ReadCost cost;
};

enum class CountKind {
    Exact,
    AtLeast, // it was interrupted, or it cost more than was allowed
    Estimated // by the store, of a while ago
};

struct RowCount {
    qint64 count = 0;
    CountKind kind = CountKind::Exact;
    ReadCost cost;
};

enum class RowChange {
    Done,
    Changed, // the row is not what was seen any more: nothing was done
    Gone, // there is no such row any more
    Present // to be put: there is one of that key
};

struct RowChangeAnswer {
    RowChange change = RowChange::Done;
    std::optional<Item> now; // the row as it is, where it is Changed or Present
    std::optional<Item> id = std::nullopt; // what names the row from now on, where it was put

    bool operator==(const RowChangeAnswer &) const = default;
};

// What became of many rows, in their order.
struct RowChanges {
    std::vector<RowChangeAnswer> answers; // of the first ones, or of all
    // Why the others have none. Nothing was done to them, unless it is OutcomeUnknown: then it may
    // have been done to the next ones.
    std::optional<Error> stopped;
};

// Thread rule: belongs to the thread that made it. What is under way when it is destroyed is
// answered before, as failed.
class KeyBrowser
{
public:
    KeyBrowser() = default;
    virtual ~KeyBrowser() = default;
    Q_DISABLE_COPY_MOVE(KeyBrowser)

    // Ends what is under way and answers it, as failed, before it returns; as does whatever is asked
    // for afterwards. For the owner of a table whose jobs share this.
    virtual void close() {}

    [[nodiscard]] virtual const TableShape &shape() const = 0;
    // Where it is, for people: "file /…/store.db", "http://127.0.0.1:8000".
    [[nodiscard]] virtual QString place() const = 0;
    // Where its store really is, as it was when this was opened: what is written down to be taken
    // back is taken back there and nowhere else.
    [[nodiscard]] virtual const StoreAddress &address() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    [[nodiscard]] virtual QCoro::Task<Result<RowPage>> page(PageRequest request) = 0;

    // The store's own figure where there is no filter and it has one; otherwise counts.
    [[nodiscard]] virtual QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                              Interrupt interrupt) = 0;

    // The row as it is now, strongly consistent; nothing where there is none.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) = 0;

    // Removes the row if it is still, attribute by attribute, what was seen.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) = 0;

    // Each of them as remove() would. Rows share transactions, each of which takes hardly longer
    // than `longest`, so that others can write in between.
    [[nodiscard]] virtual QCoro::Task<RowChanges> removeMany(std::vector<StoredRow> seen,
                                                             Duration longest);

    // Sets these attributes, and drops those whose value is NULL, if the row is still what was
    // seen.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen,
                                                                      Item changes) = 0;

    // Puts the row where none of its key is.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> put(Item item) = 0;

    // Each of them as put() would, and as removeMany() does.
    [[nodiscard]] virtual QCoro::Task<RowChanges> putMany(std::vector<Item> items,
                                                          Duration longest);

    // Rises whenever another connection or process has written; nothing where the store cannot tell
    // without reading.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<qint64>>> version() = 0;
};

// Whoever lets go of a browser last may do so from within one of its answers: it is destroyed from
// the event loop then.
void releaseLater(std::shared_ptr<KeyBrowser> browser);

} // namespace onecake
