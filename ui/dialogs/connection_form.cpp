// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/connection_form.h"

#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_endpoint(new QLineEdit(this))
    , m_plainHttp(
          new QCheckBox(u"Allow &unencrypted HTTP: the network in between is my own"_s, this))
    , m_region(new QLineEdit(this))
    , m_table(new QComboBox(this))
    , m_list(new QPushButton(u"&List tables"_s, this))
    , m_production(new QCheckBox(u"Pro&duction: others depend on it, so say it loudly"_s, this))
    , m_readOnly(new QCheckBox(u"Read-only: nothin&g in it is changed"_s, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addNameAndKind();
    addFile();
    addPlace();
    m_credentials = new CredentialFields(m_form, this);
    connect(m_credentials, &CredentialFields::changed, this, &ConnectionForm::take);
    addTable();
    addMarks();
    for (QCheckBox *box : {m_plainHttp, m_production, m_readOnly}) {
        box->setAccessibleName(box->text().remove(u'&'));
        connect(box, &QCheckBox::clicked, this, &ConnectionForm::take);
    }
    showRows();
}

void ConnectionForm::addNameAndKind()
{
    m_kind->addItem(u"DynamoDB table"_s, QVariant::fromValue(StoreKind::DynamoDb));
    m_kind->addItem(u"SQLite file"_s, QVariant::fromValue(StoreKind::Sqlite));
    addField(m_form, u"&Name"_s, m_name);
    addField(m_form, u"&Kind"_s, m_kind);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionForm::take);
    connect(m_kind, &QComboBox::activated, this, &ConnectionForm::take);
}

void ConnectionForm::addFile()
{
    auto *choose = new QPushButton(u"C&hoose…"_s, this);
    choose->setAccessibleName(u"Choose a file"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, &ConnectionForm::take);
    m_file->setPlaceholderText(u"such as /srv/orders.db"_s);
    addField(m_form, u"&File"_s, m_file, choose);
}

void ConnectionForm::addPlace()
{
    m_endpoint->setPlaceholderText(u"AWS, or such as http://127.0.0.1:8000"_s);
    m_region->setPlaceholderText(u"as the environment or the profile says"_s);
    addField(m_form, u"&Endpoint"_s, m_endpoint);
    m_form->addRow(nullptr, m_plainHttp);
    addField(m_form, u"&Region"_s, m_region);
    connect(m_endpoint, &QLineEdit::textEdited, this, &ConnectionForm::take);
    connect(m_region, &QLineEdit::textEdited, this, &ConnectionForm::take);
}

void ConnectionForm::addTable()
{
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    m_list->setAutoDefault(false);
    m_list->setAccessibleName(u"List tables"_s);
    m_list->setToolTip(u"Ask the endpoint which tables there are"_s);
    addField(m_form, u"Ta&ble"_s, m_table, m_list);
    connect(m_table, &QComboBox::editTextChanged, this, &ConnectionForm::take);
    connect(m_list, &QPushButton::clicked, this, &ConnectionForm::tablesWanted);
}

void ConnectionForm::addMarks()
{
    m_form->addRow(nullptr, m_production);
    m_form->addRow(nullptr, m_readOnly);
    connect(m_readOnly, &QCheckBox::clicked, this, [this] { m_isReadOnlyChosen = true; });
}

void ConnectionForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, u"A SQLite file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is opened, not replaced
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setNameFilters({u"SQLite files (*.db *.sqlite *.sqlite3)"_s, u"All files (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        take();
    });
    dialog->open();
}

void ConnectionForm::setDraft(const ConnectionDraft &draft)
{
    m_isFilling = true;
    m_name->setText(draft.name);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(draft.kind)));
    m_file->setText(draft.file);
    m_endpoint->setText(draft.endpoint);
    m_plainHttp->setChecked(draft.allowsPlainHttp);
    m_region->setText(draft.region);
    m_table->clear();
    m_table->setEditText(draft.table);
    m_credentials->fill(draft);
    m_production->setChecked(draft.isProduction);
    m_readOnly->setChecked(draft.isReadOnly);
    m_isReadOnlyChosen = draft.isReadOnly != isReadOnlyByDefault(draft);
    m_isFilling = false;
    showRows();
}

ConnectionDraft ConnectionForm::draft() const
{
    ConnectionDraft draft;
    draft.name = m_name->text();
    draft.kind = m_kind->currentData().value<StoreKind>();
    draft.file = m_file->text();
    draft.endpoint = m_endpoint->text();
    draft.allowsPlainHttp = m_plainHttp->isChecked();
    draft.region = m_region->text();
    draft.table = m_table->currentText();
    m_credentials->readInto(draft);
    draft.isProduction = m_production->isChecked();
    draft.isReadOnly = m_readOnly->isChecked();
    return draft;
}

void ConnectionForm::take()
{
    if (m_isFilling)
        return;
    if (!m_isReadOnlyChosen)
        m_readOnly->setChecked(isReadOnlyByDefault(draft()));
    showRows();
    Q_EMIT changed();
}

void ConnectionForm::showRows()
{
    const ConnectionDraft typed = draft();
    const bool isTable = typed.kind == StoreKind::DynamoDb;
    const QUrl endpoint(typed.endpoint.trimmed());
    const bool isPlain = endpoint.scheme() == u"http" && !isLoopback(endpoint);
    m_form->setRowVisible(m_file->parentWidget(), !isTable);
    m_form->setRowVisible(m_endpoint, isTable);
    m_form->setRowVisible(m_plainHttp, isTable && isPlain);
    m_form->setRowVisible(m_region, isTable);
    m_credentials->setVisible(isTable);
    m_form->setRowVisible(m_table->parentWidget(), isTable);
}

void ConnectionForm::setTables(const QStringList &tables)
{
    const QString typed = m_table->currentText();
    m_isFilling = true;
    m_table->clear();
    m_table->addItems(tables);
    m_table->setEditText(typed);
    m_isFilling = false;
    if (typed.isEmpty() && tables.size() == 1)
        m_table->setCurrentIndex(0);
    m_table->setFocus();
    if (tables.size() > 1)
        m_table->showPopup();
}

void ConnectionForm::setBusy(bool isBusy)
{
    m_list->setEnabled(!isBusy);
}

void ConnectionForm::point(DraftField field)
{
    QWidget *target = m_credentials->find(field);
    if (field == DraftField::Name)
        target = m_name;
    else if (field == DraftField::File)
        target = m_file;
    else if (field == DraftField::Endpoint)
        target = m_endpoint;
    else if (field == DraftField::Region)
        target = m_region;
    else if (field == DraftField::Table)
        target = m_table;
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::pointAtReadOnly()
{
    m_readOnly->setFocus(Qt::OtherFocusReason);
}

} // namespace onecake
