// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/connection_form.h"

#include "core/base/text/tr.h"
#include "ui/models/store_text.h"
#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QLabel *noteIn(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return note;
}

QString noteOn(SecretState state)
{
    switch (state) {
    case SecretState::Kept:
        return tr("A secret is kept in the system's keychain. Leave these empty to keep using it.");
    case SecretState::Absent:
        return tr("It goes to the system's keychain, and is not shown again.");
    case SecretState::KeptForSession:
    case SecretState::AbsentWithoutKeychain:
        return tr(
            "There is no keychain on this system: this secret lives until OneCake is closed.");
    case SecretState::Denied:
        return tr("The keychain denied access: unlock it, and choose this again.");
    }
    Q_UNREACHABLE();
}

bool isKept(SecretState state)
{
    return state == SecretState::Kept || state == SecretState::KeptForSession;
}

} // namespace

CredentialFields::CredentialFields(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
    , m_origin(new QComboBox(parent))
    , m_profile(new QComboBox(parent))
    , m_profileNote(noteIn(parent))
{
    addOrigins();
    addProfiles();
    m_id = new QLineEdit(parent);
    addField(form, tr("&Access key ID"), m_id);
    connect(m_id, &QLineEdit::textEdited, this, &CredentialFields::changed);
    m_secret = addSecret(tr("Secret access ke&y"));
    m_token = addSecret(tr("Sess&ion token"));
    m_token->setPlaceholderText(tr("only where the key is temporary"));
    m_secretNote = noteIn(parent);
    m_secretNote->setObjectName(u"secret-note"_s);
    form->addRow(nullptr, m_secretNote);
    setSecretState(SecretState::Absent);
    showRows();
}

void CredentialFields::addOrigins()
{
    const auto add = [this](const QString &text, CredentialOrigin origin) {
        m_origin->addItem(text, QVariant::fromValue(origin));
    };
    add(tr("The environment, else the default profile"), CredentialOrigin::RequestContext);
    add(tr("A profile of the shared AWS files"), CredentialOrigin::Profile);
    add(tr("An access key, kept in the keychain"), CredentialOrigin::Keychain);
    addField(m_form, tr("Credentials &from"), m_origin);
    connect(m_origin, &QComboBox::activated, this, [this] {
        showRows();
        Q_EMIT changed();
        if (usesKeychain())
            Q_EMIT keychainChosen();
    });
}

void CredentialFields::addProfiles()
{
    m_profile->setEditable(true);
    m_profile->setInsertPolicy(QComboBox::NoInsert);
    addField(m_form, tr("&Profile"), m_profile);
    m_form->addRow(nullptr, m_profileNote);
    connect(m_profile, &QComboBox::editTextChanged, this, [this] {
        explainProfile();
        Q_EMIT changed();
    });
}

QLineEdit *CredentialFields::addSecret(const QString &label)
{
    auto *field = new QLineEdit(m_parent);
    field->setEchoMode(QLineEdit::Password);
    addField(m_form, label, field);
    connect(field, &QLineEdit::textEdited, this, &CredentialFields::changed);
    return field;
}

bool CredentialFields::usesKeychain() const
{
    return m_origin->currentData().value<CredentialOrigin>() == CredentialOrigin::Keychain;
}

void CredentialFields::fill(const ConnectionDraft &draft)
{
    m_origin->setCurrentIndex(m_origin->findData(QVariant::fromValue(draft.origin)));
    m_profile->setEditText(draft.profile);
    m_id->setText(draft.accessKeyId);
    m_secret->setText(draft.secretAccessKey);
    m_token->setText(draft.sessionToken);
    setSecretState(SecretState::Absent);
    showRows();
}

void CredentialFields::readInto(ConnectionDraft &draft) const
{
    draft.origin = m_origin->currentData().value<CredentialOrigin>();
    draft.profile = m_profile->currentText();
    draft.accessKeyId = m_id->text();
    draft.secretAccessKey = m_secret->text();
    draft.sessionToken = m_token->text();
}

void CredentialFields::setProfiles(const Result<QList<ProfileLabel>> &profiles)
{
    const QString chosen = m_profile->currentText();
    const QSignalBlocker quietly(m_profile);
    m_profile->clear();
    if (!profiles) {
        m_profile->setToolTip(shownSentence(profiles.error()));
    } else {
        for (const ProfileLabel &label : *profiles) {
            m_profile->addItem(label.name, label.trouble);
            m_profile->setItemData(m_profile->count() - 1,
                                   label.trouble.isEmpty() ? label.region : label.trouble,
                                   Qt::ToolTipRole);
        }
    }
    m_profile->setEditText(chosen);
    explainProfile();
}

void CredentialFields::explainProfile()
{
    const int index = m_profile->findText(m_profile->currentText());
    const QString trouble =
        index < 0 ? m_profile->toolTip() : m_profile->itemData(index).toString();
    m_profileNote->setText(trouble);
    showRows();
}

void CredentialFields::setSecretState(SecretState state)
{
    m_secretNote->setText(noteOn(state));
    const QString kept = isKept(state) ? tr("kept, and not shown") : QString();
    m_id->setPlaceholderText(kept);
    m_secret->setPlaceholderText(kept);
}

void CredentialFields::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    showRows();
}

void CredentialFields::showRows()
{
    const auto origin = m_origin->currentData().value<CredentialOrigin>();
    const bool hasProfile = m_isVisible && origin == CredentialOrigin::Profile;
    const bool hasKey = m_isVisible && origin == CredentialOrigin::Keychain;
    m_form->setRowVisible(m_origin, m_isVisible);
    m_form->setRowVisible(m_profile, hasProfile);
    m_form->setRowVisible(m_profileNote, hasProfile && !m_profileNote->text().isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *>{m_id, m_secret, m_token, m_secretNote})
        m_form->setRowVisible(field, hasKey);
}

QWidget *CredentialFields::find(DraftField field) const
{
    if (field == DraftField::Profile)
        return m_profile;
    if (field == DraftField::AccessKeyId)
        return m_id;
    return field == DraftField::SecretAccessKey ? m_secret : nullptr;
}

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_endpoint(new QLineEdit(this))
    , m_plainHttp(
          new QCheckBox(tr("Allow &unencrypted HTTP: the network in between is my own"), this))
    , m_region(new QLineEdit(this))
    , m_table(new QComboBox(this))
    , m_list(new QPushButton(tr("&List tables"), this))
    , m_production(new QCheckBox(tr("Pro&duction: others depend on it, so warn clearly"), this))
    , m_readOnly(new QCheckBox(tr("Read-only: nothin&g in it is changed"), this))
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
    m_kind->addItem(tr("DynamoDB table"), QVariant::fromValue(StoreKind::DynamoDb));
    m_kind->addItem(tr("SQLite file"), QVariant::fromValue(StoreKind::Sqlite));
    addField(m_form, tr("&Name"), m_name);
    addField(m_form, tr("&Kind"), m_kind);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionForm::take);
    connect(m_kind, &QComboBox::activated, this, &ConnectionForm::take);
}

void ConnectionForm::addFile()
{
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, &ConnectionForm::take);
    m_file->setPlaceholderText(tr("such as /srv/orders.db"));
    addField(m_form, tr("&File"), m_file, choose);
}

void ConnectionForm::addPlace()
{
    m_endpoint->setPlaceholderText(tr("AWS, or such as http://127.0.0.1:8000"));
    m_region->setPlaceholderText(tr("as the environment or the profile says"));
    addField(m_form, tr("&Endpoint"), m_endpoint);
    m_form->addRow(nullptr, m_plainHttp);
    addField(m_form, tr("&Region"), m_region);
    connect(m_endpoint, &QLineEdit::textEdited, this, &ConnectionForm::take);
    connect(m_region, &QLineEdit::textEdited, this, &ConnectionForm::take);
}

void ConnectionForm::addTable()
{
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    m_list->setAutoDefault(false);
    m_list->setAccessibleName(tr("List tables"));
    m_list->setToolTip(tr("Ask the endpoint which tables there are"));
    addField(m_form, tr("Ta&ble"), m_table, m_list);
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
    auto *dialog = new QFileDialog(this, tr("A SQLite file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is opened, not replaced
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setNameFilters({tr("SQLite files (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
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
