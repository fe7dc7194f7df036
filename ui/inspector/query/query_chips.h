// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows the terms of the query as chips, on as many lines as they need. Left and Right move between
// them, Delete removes one, Return selects its text in the query line. Takes no room if there are
// no terms.
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
    // Both give the number of the term, from 0.
    void removed(int index);
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Chip;

    void add(const QueryChip &chip);
    void moveTo(int index);
    // Returns the height that the chips need; moves them to their places if `places` is true.
    int arrange(int width, bool places) const;

    QWidget *m_place; // of the first chip in the Tab order
    std::vector<QueryChip> m_shown;
    std::vector<Chip *> m_chips;
};

} // namespace onecake
