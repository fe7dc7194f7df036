// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The terms of the query that was asked, as chips beside each other, and on as many lines as they
// need. Left and Right go from one to the next, Delete takes one away, Return marks it in the line.
// Without terms it takes no room.
#pragma once

#include "core/inspect/query/language/query_text.h"

#include <QWidget>

namespace onecake {

class QueryChips final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryChips(QWidget *parent);

    void setChips(const std::vector<QueryChip> &chips);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    // Of the term of that number, from 0.
    void removed(int index);
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Chip;

    void add(const QueryChip &chip);
    void moveTo(int index);
    // Puts them in their places where `places` is true; the height that they need.
    int arrange(int width, bool places) const;

    QWidget *m_place; // of the first, in the order of the Tab key
    std::vector<QueryChip> m_shown;
    std::vector<Chip *> m_chips;
};

} // namespace onecake
