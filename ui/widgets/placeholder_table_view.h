// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table without a grid, that says what to do as long as it is empty.
#pragma once

#include <QTableView>

class QPushButton;

namespace onecake {

class PlaceholderTableView final : public QTableView
{
    Q_OBJECT
public:
    PlaceholderTableView(const QString &name, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

    // Shown, and read out, in place of rows; `offer` is a button under it for what can be done
    // about it. Empty: there is none.
    void setEmptyText(const QString &text, const QString &offer = {});
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    // Each column as wide as a text of that length; the last takes what is left.
    void setColumnTexts(const QStringList &longest);

    // As long as the last row is in sight, so is each that comes.
    void followEnd();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void offerTaken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void placeOffer();
    void followFont();

    QString m_emptyText;
    QPushButton *m_offer;
    int m_lineHeight; // of the letters that rows and columns were made for
    bool m_isAtEnd = true;
};

// The table with room at its sides, on the same ground.
QWidget *inset(PlaceholderTableView *table);

} // namespace onecake
