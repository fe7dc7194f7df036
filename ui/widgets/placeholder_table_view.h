// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table without a grid, which shows what to do while it is empty.
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

    // Sets the text that is shown, and read out, in place of rows. `offer` is the text of a button
    // under it that offers help; empty: no button.
    void setEmptyText(const QString &text, const QString &offer = {});
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    // Makes each column as wide as its text here; the last column takes what is left.
    void setColumnTexts(const QStringList &longest);

    // From now on, scrolls to each new row while the last row is in sight.
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
    int m_lineHeight; // of the font that rows and columns were made for
    bool m_isAtEnd = true;
};

// Puts the table into a widget with a margin, on the same background.
QWidget *inset(PlaceholderTableView *table);

} // namespace onecake
