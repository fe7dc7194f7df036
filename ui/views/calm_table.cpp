// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/calm_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace onecake {

namespace {

constexpr int cellPadding = 22;
constexpr int sideMargin = 10;

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

void CalmTable::followEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            scrollToBottom();
    });
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

QWidget *inset(CalmTable *table)
{
    auto *ground = new QWidget(table->parentWidget());
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(sideMargin, 0, 0, 0);
    layout->addWidget(table);
    return ground;
}

} // namespace onecake
