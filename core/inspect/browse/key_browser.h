// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A KeyBrowser reads and edits a table of idempotency records as it is stored, whichever library
// wrote it. The engine uses another interface, Store: the engine never reads pages, and a
// KeyBrowser never claims a key.
//
// Every change of a row is conditional on the row being as it was seen. Tasks resume in the thread
// of the browser. Setting the Interrupt of a page or a count ends it early.
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
    // What names the row in its table: DynamoDB's key, or SQL's rowid or primary key.
    Item id;
    Item item; // the whole row

    bool operator==(const StoredRow &) const = default;
};

// Where the next page begins. Only the browser that made it can use it.
struct PageCursor {
    struct Place {
        Item after; // empty: at the beginning
        bool isOver = false;
        // By these a remote store is seen to go on for ever: the pages that came, those without an
        // item at the end of them, and a place that was passed.
        qint64 pages = 0;
        int emptyPages = 0;
        Item passed = {};
        qint64 passedNext = 1; // at this many pages, another place is kept
    };
    // One for each segment of a parallel scan, otherwise one.
    std::vector<Place> places;
    // The number of a scan that the browser reads ahead; 0: none.
    quint64 ahead = 0;
};

// To be set by a caller who does not need the answer any more.
using Interrupt = std::shared_ptr<std::atomic<bool>>;

struct RowOrder {
    QString attribute; // empty: the order that costs least
    bool isDescending = false;

    bool operator==(const RowOrder &) const = default;
};

struct PageRequest {
    RowFilter filter = {};
    RowOrder order = {};
    std::optional<PageCursor> after = {}; // nothing: from the beginning
    // The rows wanted. A remote table is read in steps of up to 1 MB, and the page then has all
    // rows of the steps that were under way when it was full.
    int rowsMax = 200;
    // The steps of a remote table cost money: after reading this many items without finding enough
    // rows, the page is returned with the rows found so far, possibly none.
    qint64 itemsReadMax = 10'000;
    // The next page will be requested as soon as this one is returned: a remote table is read ahead
    // meanwhile, by at most one step.
    bool isReadOn = false;
    Interrupt interrupt = {};
    // The attributes that are wanted; empty: all. A store may return more of them.
    QStringList only = {};
};

// What reading cost.
struct ReadCost {
    qint64 itemsRead = 0; // rows looked at; 0 for SQL, where it is not known
    double capacityUnits = 0; // as DynamoDB counts them

    ReadCost &operator+=(const ReadCost &other)
    {
        itemsRead += other.itemsRead;
        capacityUnits += other.capacityUnits;
        return *this;
    }
};

// What reading a whole table, or a part of it, would cost.
struct ReadEstimate {
    qint64 items = 0; // as the store said when it was opened, which may be hours old
    double capacityUnits = 0;
    bool isOfPart = false; // only items of one partition are read, and there are no more than these
};

struct RowPage {
    std::vector<StoredRow> rows; // the rows that pass the filter
    std::optional<PageCursor> next; // nullopt: there are no more
    // False: the store does not support that order, and the rows came in another.
    bool isInOrder = true;
    ReadCost cost;
};

enum class CountKind {
    Exact,
    AtLeast, // the count was interrupted, or cost more than allowed
    Estimated // by the store, some time ago
};

struct RowCount {
    qint64 count = 0;
    CountKind kind = CountKind::Exact;
    ReadCost cost;
};

enum class RowChange {
    Done,
    Changed, // the row has changed since it was seen: nothing was done
    Gone, // the row no longer exists
    Present // for a row to put: a row with its key exists
};

struct RowChangeAnswer {
    RowChange change = RowChange::Done;
    std::optional<Item> now; // the present row if it is Changed or Present
    // The id of the row from now on, if it was put.
    std::optional<Item> id = std::nullopt;

    bool operator==(const RowChangeAnswer &) const = default;
};

// The outcomes for many rows, in their order.
struct RowChanges {
    std::vector<RowChangeAnswer> answers; // for the first rows, or for all
    // Why the other rows have no answer. Nothing was done to them, except perhaps to the next ones
    // if the error is OutcomeUnknown.
    std::optional<Error> stopped;
};

// Thread rule: belongs to the thread that made it. The destructor answers what is under way, as
// failed.
class KeyBrowser
{
public:
    KeyBrowser() = default;
    virtual ~KeyBrowser() = default;
    Q_DISABLE_COPY_MOVE(KeyBrowser)

    // Ends what is under way and answers it, as failed, before it returns; as does whatever is
    // asked for afterwards. For the owner of a table whose jobs share this.
    virtual void close() {}

    [[nodiscard]] virtual const TableShape &shape() const = 0;
    // The place of the table for people: "file /…/store.db", "http://127.0.0.1:8000".
    [[nodiscard]] virtual QString place() const = 0;
    // The real address of its store at the time of opening. A change that was written down is
    // undone at this address and nowhere else.
    [[nodiscard]] virtual const StoreAddress &address() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    // Why, and what to do; where it is read-only.
    [[nodiscard]] virtual Error refusal() const;

    [[nodiscard]] virtual QCoro::Task<Result<RowPage>> page(PageRequest request) = 0;

    // Returns the store's own figure if there is no filter and the store has one; otherwise counts.
    [[nodiscard]] virtual QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                              Interrupt interrupt) = 0;

    // What reading all rows that may pass the filter would cost at most; nullopt where it costs
    // nothing or the store does not say.
    [[nodiscard]] virtual std::optional<ReadEstimate> estimate(const RowFilter &) const
    {
        return std::nullopt;
    }

    // What was read since this was opened, so that whoever waits can be told how far it is.
    [[nodiscard]] virtual ReadCost readSoFar() const { return {}; }

    // Returns the row as it is now, strongly consistent; nullopt if it does not exist.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) = 0;

    // Removes the row if every attribute is still as it was seen.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) = 0;

    // Removes each row as remove() would. Rows of a file share transactions, each of which takes
    // hardly longer than `longest` (ms), so that others can write in between.
    [[nodiscard]] virtual QCoro::Task<RowChanges> removeMany(std::vector<StoredRow> seen,
                                                             Duration longest);

    // Removes each row that passes the filter at that moment, and of which what was seen is still
    // so: rows of a file may have been read with PageRequest::only. Otherwise as removeMany().
    [[nodiscard]] virtual QCoro::Task<RowChanges>
    removeMatching(std::vector<StoredRow> seen, RowFilter filter, Duration longest);

    // Sets the attributes in `changes`, and drops those that are NULL, if the row is still as it
    // was seen.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen,
                                                                      Item changes) = 0;

    // Puts the row if no row has its key.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> put(Item item) = 0;

    // Puts each row as put() would, in transactions like those of removeMany().
    [[nodiscard]] virtual QCoro::Task<RowChanges> putMany(std::vector<Item> items,
                                                          Duration longest);

    // Returns a number that rises whenever another connection or process has written; nullopt if
    // the store cannot tell without reading.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<qint64>>> version() = 0;

    // Returns a number that rises while a call waits for another program to let go of the store.
    [[nodiscard]] virtual quint64 waits() const { return 0; }
};

// Destroys the browser from the event loop, or when the application ends, if this was its last
// owner: who lets go of it may be resumed by one of its answers. Belongs to the main thread.
void releaseLater(std::shared_ptr<KeyBrowser> browser);

// The leave to change rows of a store. Whatever changes rows takes one, so that no window and no
// command can forget to ask: none is given for a store that is opened for reading only or is still
// locked, and for a production store only to who has typed its name.
//
// The name of a store, whether it is a production store, and whether a person must unlock it before
// anything is changed in it.
struct StoreRisk {
    QString name;
    bool isProduction = false;
    bool isLocked = false;
};

// Whether `typed` is exactly the store's name, ignoring blanks around it.
bool confirms(const QString &typed, const StoreRisk &store);

// Shares the browser with whatever is made with it.
class WritePermit
{
public:
    // Returns StoreUnusable if the browser is read-only or the store locked, and InvalidInput if
    // `typed` does not confirm the name of a production store. For other stores `typed` is ignored.
    static Result<WritePermit> of(const std::shared_ptr<KeyBrowser> &browser,
                                  const StoreRisk &store, const QString &typed = {});

    [[nodiscard]] const std::shared_ptr<KeyBrowser> &browser() const { return m_browser; }

private:
    explicit WritePermit(std::shared_ptr<KeyBrowser> browser)
        : m_browser(std::move(browser))
    {}

    std::shared_ptr<KeyBrowser> m_browser;
};

} // namespace onecake
