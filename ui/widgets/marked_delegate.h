// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints cells as their roles say: a shape in front of a state, machine-made text in a fixed pitch,
// what matters less in a lighter ink. A chosen row is tinted, so that the shapes keep their
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

protected:
    void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// A bar at the edge marks the rows that are about the chosen key.
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
