// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An OpenedTable is a table of records that is open for browsing: its browser, and how to read its
// rows. An UnclearStore is what is shown of a store where that cannot be told: a person chooses the
// table, and says which field stands where.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/layout_detection.h"
#include "core/inspect/layouts/mapping_proposal.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/store/aws/store_services.h"
#include "core/store/store_url.h"

namespace onecake {

// The choices of a person; whatever is empty is detected.
struct TableChoice {
    QString table; // for a file with several tables
    QString layoutId;
    std::optional<SavedMapping> mapping; // instead of a layout
    bool isOpen = false; // which table and layout is still to be chosen, also if it is recognised
};

struct OpenedTable {
    StoreUrl store;
    std::shared_ptr<KeyBrowser> browser; // with the jobs on it
    RecordReader reader;
    QStringList reasons; // why this layout was chosen, a sentence each

    [[nodiscard]] const Layout &layout() const { return reader.layout(); }
};

// Whether the table may have an attribute of the field. In DynamoDB any item may have any
// attribute, so every attribute that the mapping names counts as present.
[[nodiscard]] bool mayHave(const OpenedTable &table, RowField field);

// A table of a store, to choose from.
struct FoundTable {
    QString name;
    QStringList columns; // or the attributes of some rows
    std::optional<RowCount> rows; // nothing: they were not counted
    QString layout; // the title of what it is recognised as; empty: nothing
    QString why; // a sentence that says what speaks for it
};

struct UnclearStore {
    StoreUrl store;
    QString place; // as KeyBrowser::place()
    QString why; // a sentence
    std::vector<FoundTable> tables; // those that were looked at, the best first
    // Of the first of them: rows of each kind first, and what they may mean.
    TableShape shape;
    std::vector<Item> samples;
    MappingProposal proposal;
    SavedMapping start; // what it is recognised as, or else the proposal
    int layoutsTried = 0;

    // Whether one table stands out.
    bool isTableClear = false;
};

// The same as an error for who cannot be asked, which says what to do in the terminal.
[[nodiscard]] Error errorOf(const UnclearStore &unclear);

// The command that writes a mapping for the table.
[[nodiscard]] QString proposingCommand(const UnclearStore &unclear);

using LookedInto = std::variant<OpenedTable, UnclearStore>;

// Opens a table, or tells what there is to choose from. Returns InvalidInput if what was chosen
// does not exist.
[[nodiscard]] QCoro::Task<Result<LookedInto>> lookInto(StoreUrl store, TableChoice choice,
                                                       StoreServices services);

// Returns the table that is open; of an UnclearStore, its errorOf().
[[nodiscard]] Result<OpenedTable> tableOf(LookedInto looked);

// Opens a table: reads its description and a few rows. Returns InvalidInput if what was chosen does
// not exist or if nothing was recognised; the error then says what to choose.
[[nodiscard]] QCoro::Task<Result<OpenedTable>> openTable(StoreUrl store, TableChoice choice,
                                                         StoreServices services);

} // namespace onecake
