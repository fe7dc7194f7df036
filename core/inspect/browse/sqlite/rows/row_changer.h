// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Changes single rows of a table, each only if it is still as it was seen. This is checked within
// the write transaction that changes the row, during which nobody else can write.
#pragma once

#include "core/base/clock.h"
#include "core/inspect/browse/sqlite/rows/row_reader.h"

#include <map>

namespace onecake {

class RowChanger
{
public:
    // The file must be open for writing to this table.
    RowChanger(UntrustedSqliteConnection &file, const SqlTable &table);

    Result<RowChangeAnswer> remove(const StoredRow &seen);
    Result<RowChangeAnswer> change(const StoredRow &seen, const Item &changes);
    Result<RowChangeAnswer> put(const Item &item);

    // Removes rows from `first` on until `longest` has passed, or up to the first that cannot be
    // removed: at least one, or its error.
    RowChanges removeSome(const std::vector<StoredRow> &seen, std::size_t first, Duration longest);
    // The same for KeyBrowser::removeMatching().
    RowChanges removeMatchingSome(const std::vector<StoredRow> &seen, const RowFilter &filter,
                                  std::size_t first, Duration longest);
    // Puts rows in the same way.
    RowChanges putSome(const std::vector<Item> &items, std::size_t first, Duration longest);

private:
    template<typename Work>
    Result<RowChangeAnswer> inTransaction(Work work);

    // Undoes a change that foreign keys of the file have made reach other rows.
    template<typename Change>
    Result<RowChangeAnswer> alone(Change change);

    // `change` begins the statement that changes the row.
    template<typename Change>
    Result<RowChangeAnswer> ifStillAs(const StoredRow &seen, Change change);

    // `change` is called with the index of a row. What was done before a row failed is committed.
    template<typename Change>
    RowChanges someInTransaction(std::size_t first, std::size_t count, Duration longest,
                                 Change change);

    void learn(std::size_t rows, Duration taken, Duration longest);
    Result<void> begin();
    void learnReach();
    [[nodiscard]] QString reachedInWords() const;
    Result<void> commit();
    Result<RowChangeAnswer> removeRow(const StoredRow &seen);
    struct MatchingRemoval;
    Result<RowChangeAnswer> removeIfMatching(MatchingRemoval &removal, const StoredRow &seen);
    Result<RowChangeAnswer> changeRow(const StoredRow &seen, const Item &changes);
    Result<RowChangeAnswer> putRow(const Item &item);
    [[nodiscard]] Item idOfPut(const Item &item) const;
    Result<std::optional<ReadRow>> rowOfSameKey(const Item &item);
    Result<bool> hasRowid(const AttributeValue &rowid);
    Result<SqlStatement *> prepared(const SqlFragment &part);
    Result<void> run(const SqlFragment &part);
    Result<std::optional<ReadRow>> rowNow(const Item &id);

    UntrustedSqliteConnection &m_file;
    const SqlTable &m_table;
    RowReader m_rows;
    std::map<QString, std::unique_ptr<SqlStatement>> m_prepared;
    // The tables of which rows go or change with one of this table; nothing: not known yet.
    std::optional<QStringList> m_reached;
    std::size_t m_rowsAtOnce = 100; // of one transaction, so that it is as long as it may
};

} // namespace onecake
