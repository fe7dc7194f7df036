// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A fault of a counter-example, with a switch: off, the run goes on without it.
#pragma once

#include <QCheckBox>

namespace onecake {

class FaultChip final : public QCheckBox
{
    Q_OBJECT
public:
    FaultChip(const QString &words, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;
};

} // namespace onecake
