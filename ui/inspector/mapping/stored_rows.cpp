// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/stored_rows.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/layouts/field_words.h"
#include "core/inspect/records/stored_value.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype storedMax = 120;
constexpr qsizetype columnNameMax = 40;
constexpr int columnsMost = 200;

QStandardItem *cellOf(const Item &row, const QString &name)
{
    auto *cell = new QStandardItem;
    cell->setEditable(false);
    if (hasValue(row, name)) {
        const AttributeValue value = row.value(name);
        const QString text = plainText(value).value_or(plainJson(value));
        cell->setText(spelledOut(text, storedMax));
        cell->setToolTip(describeValue(value));
        return cell;
    }
    QFont font;
    font.setItalic(true);
    cell->setFont(font);
    cell->setText(row.contains(name) ? u"null"_s : u"–"_s);
    cell->setForeground(QPalette().color(QPalette::PlaceholderText));
    return cell;
}

} // namespace

StoredRows::StoredRows(const TableShape &shape, const std::vector<Item> &rows, QWidget *parent)
    : QWidget(parent)
    , m_names(shape.columns.isEmpty() ? attributeNames(shape, rows) : shape.columns)
    , m_model(new QStandardItemModel(this))
{
    m_names = m_names.mid(0, columnsMost);
    for (const Item &row : rows) {
        QList<QStandardItem *> cells;
        for (const QString &name : m_names)
            cells.append(cellOf(row, name));
        m_model->appendRow(cells);
    }
    auto *table = new PlaceholderTableView(tr("Rows as they are stored"), this);
    m_table = table;
    m_table->setModel(m_model);
    table->setEmptyText(tr("The table has no rows."));
    showFields({});
    constexpr int headerPadding = 12;
    m_table->horizontalHeader()->setFixedHeight(2 * fontMetrics().lineSpacing() + headerPadding);
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 26;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { Q_EMIT picked(now.row()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SectionLabel(
        tr("As stored · one row of each status first · %1 shown").arg(rows.size()), this));
    layout->addWidget(m_table, 1);
}

void StoredRows::showFields(const FieldMapping &fields)
{
    QStringList titles;
    for (const QString &name : m_names) {
        QStringList held;
        for (const auto &[field, word] : enumNames<RowField>) {
            for (const QString &attribute : attributesOf(fields, field)) {
                const bool isInside =
                    !m_names.contains(attribute) && attribute.section(u'.', 0, 0) == name;
                if ((attribute == name || isInside) && !held.contains(titleOf(field)))
                    held.append(titleOf(field));
            }
        }
        titles.append(spelledOut(name, columnNameMax) + u'\n'
                      + (held.isEmpty() ? u"–"_s : u"→ "_s + held.join(u", "_s)));
    }
    m_model->setHorizontalHeaderLabels(titles);
    // Each title is read whole, whatever it is mapped to.
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::max(m_table->columnWidth(column),
                                         m_table->horizontalHeader()->sectionSizeHint(column)));
}

void StoredRows::pick(int row)
{
    const QSignalBlocker blocked(this);
    m_table->selectRow(row);
}

} // namespace onecake
