// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/unclear_page.h"

#include "core/base/text/count_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "ui/inspector/mapping/mapping_panel.h"
#include "ui/style/onecake_style.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/status_frame.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int unclearMargin = 12;
constexpr qsizetype tableNameMax = 60;

QString rowsWords(const std::optional<RowCount> &rows)
{
    if (!rows)
        return u"?"_s;
    const QString count = groupedText(rows->count);
    switch (rows->kind) {
    case CountKind::Exact:
        return count;
    case CountKind::AtLeast:
        return u"≥ "_s + count;
    case CountKind::Estimated:
        return tr("about ") + count;
    }
    Q_UNREACHABLE();
}

} // namespace

UnclearPage::UnclearPage(QWidget *parent)
    : QWidget(parent)
    , m_note(new CalloutBox(u"unclear-note"_s, this))
    , m_side(new QWidget(this))
    , m_list(new QTreeWidget(m_side))
    , m_why(new QLabel(m_side))
    , m_place(new QWidget(this))
    , m_command(new QLineEdit(this))
    , m_use(new QPushButton(tr("&Open with this mapping"), this))
    , m_save(new QPushButton(tr("S&ave as…"), this))
{
    setObjectName(u"unclear"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(unclearMargin, 0, unclearMargin, unclearMargin);
    page->addWidget(m_note);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeTables());
    auto *right = new QWidget(splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(unclearMargin / 2, 0, 0, 0);
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place, 1);
    column->addWidget(makeButtons());
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    constexpr int sideLetters = 40;
    splitter->setSizes({fontMetrics().averageCharWidth() * sideLetters, 1000});
    page->addWidget(splitter, 1);
}

QWidget *UnclearPage::makeTables()
{
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, unclearMargin / 2, 0);
    layout->addWidget(new SectionLabel(tr("Tables"), m_side));
    m_list->setObjectName(u"tables"_s);
    m_list->setAccessibleName(tr("Tables"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Table"), tr("Rows"), tr("Read as")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    layout->addWidget(new SectionLabel(tr("About it"), m_side));
    m_why->setObjectName(u"table-why"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UnclearPage::showTable);
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT tableChosen(item->data(0, Qt::UserRole).toString());
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    return m_side;
}

QWidget *UnclearPage::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, unclearMargin / 2, 0, 0);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("In the terminal"));
    m_command->setToolTip(tr("The same in the terminal"));
    m_use->setProperty(primaryProperty, true);
    m_use->setToolTip(tr("Read the table like this, now and whenever it is opened"));
    m_save->setToolTip(tr("As a file, also for --mapping of onecake keys"));
    auto *load = new QPushButton(tr("&Load…"), bar);
    auto *over = new QPushButton(tr("S&tart over"), bar);
    layout->addWidget(m_command, 1);
    for (QPushButton *button : {over, load, m_save, m_use}) {
        button->setAccessibleName(button->text().remove(u'&').remove(u'…'));
        button->setAutoDefault(true); // for Return
        layout->addWidget(button);
    }
    connect(load, &QPushButton::clicked, this, [this] { m_panel->chooseFileToLoad(); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_panel->chooseFileToSave(); });
    connect(over, &QPushButton::clicked, this, [this] { m_panel->startOver(); });
    connect(m_use, &QPushButton::clicked, this,
            [this] { Q_EMIT mappingChosen(m_unclear.shape.table, m_panel->mapping()); });
    return bar;
}

void UnclearPage::show(const UnclearStore &unclear, Instant now)
{
    const bool isSame = unclear.store == m_store
        && std::any_of(m_tables.begin(), m_tables.end(), [&unclear](const FoundTable &each) {
                            return each.name == unclear.shape.table;
                        });
    m_unclear = unclear;
    m_store = unclear.store;
    if (!isSame || unclear.tables.size() > 1)
        m_tables = unclear.tables;
    listTables();
    const bool isRecognised = !unclear.tables.front().layout.isEmpty();
    if (isRecognised)
        m_note->say(ReportState::Warning, unclear.why,
                    tr("Choose a table at the left. Nothing is written to it."));
    else
        m_note->say(ReportState::Warning,
                    tr("No layout that is known here fits this table: %1 were tried.")
                        .arg(unclear.layoutsTried),
                    tr("Its rows are shown as they are stored, and below as they are read by the "
                       "mapping at the right, which is proposed, not proven: change it while you "
                       "watch. Nothing is written to the store."));
    delete m_panel;
    m_panel = new MappingPanel({unclear.shape, unclear.samples, std::nullopt, now}, m_place);
    m_place->layout()->addWidget(m_panel);
    connect(m_panel, &MappingPanel::changed, this, &UnclearPage::showUsable);
    QStringList words{u"onecake"_s, u"keys"_s, u"list"_s, u"--store"_s, textOf(unclear.store)};
    if (m_tables.size() > 1)
        words += {u"--table"_s, unclear.shape.table};
    words += {u"--mapping"_s, u"FILE"_s};
    for (QString &word : words)
        word = shellWord(word);
    m_command->setText(words.join(u' '));
    m_command->setCursorPosition(0);
    showUsable();
    m_use->setFocus();
}

void UnclearPage::listTables()
{
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const FoundTable &table : m_tables) {
        const QString layout = table.layout.isEmpty() ? u"–"_s : table.layout;
        auto *item = new QTreeWidgetItem(
            m_list, {spelledOut(table.name, tableNameMax), rowsWords(table.rows), layout});
        item->setData(0, Qt::UserRole, table.name);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const QString columns = spelledOut(table.columns.join(u", "_s));
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, columns);
        if (table.name == m_unclear.shape.table)
            m_list->setCurrentItem(item);
    }
    const bool isAnyRecognised =
        std::any_of(m_tables.begin(), m_tables.end(),
                    [](const FoundTable &table) { return !table.layout.isEmpty(); });
    m_list->setColumnHidden(2, !isAnyRecognised);
    m_side->setVisible(m_tables.size() > 1);
    showTable();
}

void UnclearPage::showTable()
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (place < 0)
        return;
    const FoundTable &table = m_tables.at(static_cast<std::size_t>(place));
    m_why->setText(tr("%1\n\nColumns: %2").arg(table.why, spelledOut(table.columns.join(u", "_s))));
}

void UnclearPage::showUsable()
{
    m_use->setEnabled(m_panel != nullptr && m_panel->isUsable());
    m_save->setEnabled(m_use->isEnabled());
}

} // namespace onecake
