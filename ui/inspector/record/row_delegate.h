// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints the rows of an inspector: as keys are painted everywhere, with a bar of the time that is
// left until a record expires, and struck out where it is gone.
#pragma once

#include "ui/widgets/marked_delegate.h"

namespace onecake {

class RowDelegate final : public KeyDelegate
{
    Q_OBJECT
public:
    using KeyDelegate::KeyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace onecake
