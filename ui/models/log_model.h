// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log of a run as a table model: one row for each event in order, so that a row's number is the
// event's index in the Timeline. Rows are only added, until the next run begins.
#pragma once

#include "core/model/timeline.h"

#include <QAbstractTableModel>

#include <limits>
#include <span>

namespace onecake {

// The weight of a row in the story.
enum class LogTone {
    Plain,
    Good, // a final answer
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
        ToneRole = Qt::UserRole, // LogTone
        IsAboutKeyRole, // bool: about the key that setKey() named
        IsLaterRole // bool: later than the events that showOnly() shows
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void append(std::span<const Event> events);
    void clear();

    void setKey(const std::optional<KeyId> &key);

    // Events behind the first `count` are later than the instant shown.
    void showOnly(qsizetype count);

private:
    static constexpr size_t everything = std::numeric_limits<size_t>::max();

    struct Row {
        QString time;
        QString place;
        QString sentence;
        LogTone tone = LogTone::Plain;
        KeyId about; // without a scope if the event does not tell it
    };

    static Row rowOf(const Event &event);
    [[nodiscard]] bool isAboutKey(const Row &row) const;
    [[nodiscard]] QString wordsOf(size_t row, int column) const;
    void announce(int role);

    std::vector<Row> m_rows;
    std::optional<KeyId> m_key;
    size_t m_shown = everything;
};

// "00:01.450"
QString clockText(Duration elapsed);

} // namespace onecake
