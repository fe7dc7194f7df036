// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints a view in its list: the name, on as many lines as it needs, and at its right how many
// records it has. What has no view behind it is a heading.
#pragma once

#include <QStyledItemDelegate>

namespace onecake {

class ViewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        CountRole // a text
    };

    // For the whole of `list`, whose width decides where names wrap.
    explicit ViewDelegate(QWidget *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QWidget *m_list;
};

} // namespace onecake
