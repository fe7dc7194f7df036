// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log of a run as a table: one row for each event, in the order in which they happened. Rows
// are only added, until the next run begins.
#pragma once

#include "core/model/event.h"

#include <QAbstractTableModel>

#include <span>

namespace onecake {

// How much a row matters to the story.
enum class LogTone {
    Plain,
    Good, // an answer that settles the matter
    Effect, // something that cannot be taken back: money, cake
    Trouble // something was lost, or went wrong
};

class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        PlaceColumn,
        SentenceColumn,
        ColumnCount
    };
    enum Role {
        ToneRole = Qt::UserRole // LogTone
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void append(std::span<const Event> events);
    void clear();

private:
    struct Row {
        QString time;
        QString place;
        QString sentence;
        LogTone tone = LogTone::Plain;
    };

    static Row rowOf(const Event &event);

    std::vector<Row> m_rows;
};

// "00:01.450"
QString clockText(Duration elapsed);

} // namespace onecake
