// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints cells as their roles say: the shape of a state, machine-made text in a fixed pitch, less
// important text in a lighter colour. A selected row is only tinted, so that the shapes keep their
// colours.
#pragma once

#include <QStyledItemDelegate>

namespace onecake {

class MarkedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MarkedDelegate(QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    // Puts the shape of `index`, if any, into the option.
    virtual void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const = 0;
};

// With a bar of the time that is left until a record expires, where that is known, and struck out
// where it is gone.
class KeyDelegate final : public MarkedDelegate
{
    Q_OBJECT
public:
    using MarkedDelegate::MarkedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// Marks the rows that are about the selected key with a bar at the edge.
class LogDelegate final : public MarkedDelegate
{
    Q_OBJECT
public:
    using MarkedDelegate::MarkedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace onecake
