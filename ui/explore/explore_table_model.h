// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The table of the page Explore: a row for each design, the design itself in the first column.
#pragma once

#include "core/session/explore/explore_session.h"

#include <QAbstractTableModel>

namespace onecake {

class ExploreTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole, // the second line of a cell
        StateRole, // an ExploreCellState; nothing in the first column
    };

    // `session` must outlive the model.
    explicit ExploreTableModel(ExploreSession *session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    // Nothing for the first column.
    [[nodiscard]] std::optional<ExploreCell> cellAt(const QModelIndex &index) const;
    [[nodiscard]] size_t designAt(const QModelIndex &index) const;
    // "Stripe v1, one cake"
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;

private:
    void reset();
    void follow(size_t design);
    [[nodiscard]] QVariant designData(size_t row, int role) const;

    ExploreSession *m_session;
};

} // namespace onecake
