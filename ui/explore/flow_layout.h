// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A row of widgets that goes on in further rows where it has not the width.
#pragma once

#include <QLayout>

namespace onecake {

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int gap, int rowGap);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height that is needed; moves the widgets to their places if `places` is true.
    int arrange(const QRect &rect, bool places) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_rowGap;
};

} // namespace onecake
