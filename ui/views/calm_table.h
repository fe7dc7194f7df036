// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table without a grid, that says what to do as long as it is empty.
#pragma once

#include <QTableView>

namespace onecake {

class CalmTable final : public QTableView
{
    Q_OBJECT
public:
    CalmTable(const QString &name, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

    // Shown, and read out, in place of rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    // Each column as wide as a text of that length; the last takes what is left.
    void setColumnTexts(const QStringList &longest);

    // As long as the last row is in sight, so is each that comes.
    void followEnd();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_emptyText;
    bool m_isAtEnd = true;
};

// The table with room at its sides, on the same ground.
QWidget *inset(CalmTable *table);

} // namespace onecake
