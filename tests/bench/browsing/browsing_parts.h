// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The parts of bench_browsing, and what they share.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"

#include <chrono>

namespace onecake::bench {

inline constexpr int rowsOfPage = 200; // as the window reads
inline constexpr auto longest = std::chrono::minutes(10); // a wait only ends a hang

OpenedTable openTable(const QString &file);
RowFilter filterOf(const OpenedTable &table, const QString &line); // at mixedNow
RowPage pageOf(const OpenedTable &table, PageRequest request);

// The first rows may come before the page is full.
struct FirstPage {
    double firstRowsMs = 0;
    double fullMs = 0;
    std::size_t rows = 0;
};
FirstPage readFirstPage(const OpenedTable &table, const RowFilter &filter);

// A word that is looked for everywhere.
void compareWords(const QString &file);
void measureInterruptions(const QString &file);

// 500,000 expired records are removed, kept in the trash.
void comparePurges(const QString &file);
// The same without keeping them, as the terminal and as the window do it, beside one DELETE.
void comparePurgesWithoutUndo(const QString &file);
// What another process that claims keys in the same file notices of it.
void compareStalls(const QString &file);
// That process.
int writeUntilTold(const QString &file);

} // namespace onecake::bench
