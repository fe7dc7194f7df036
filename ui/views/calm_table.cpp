// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/calm_table.h"

#include <QHeaderView>
#include <QPainter>

namespace onecake {

namespace {

constexpr int cellPadding = 36;

} // namespace

CalmTable::CalmTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void CalmTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CalmTable::describe);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CalmTable::describe);
    describe();
}

void CalmTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

void CalmTable::setColumnTexts(const QStringList &longest)
{
    for (int column = 0; column < longest.size(); ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(longest.at(column)) + cellPadding);
}

void CalmTable::describe()
{
    const bool isEmpty = model() == nullptr || model()->rowCount() == 0;
    setAccessibleDescription(isEmpty ? m_emptyText : QString());
}

void CalmTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(cellPadding, cellPadding, -cellPadding, -cellPadding),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace onecake
