// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/credential_fields.h"

#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

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
        return u"A secret is kept in the system's keychain. Leave these empty to go on with it."_s;
    case SecretState::Absent:
        return u"It goes to the system's keychain, and is not shown again."_s;
    case SecretState::KeptForSession:
    case SecretState::AbsentWithoutKeychain:
        return u"There is no keychain on this system: this secret lives until OneCake is closed."_s;
    case SecretState::Denied:
        return u"The keychain denied access: unlock it, and choose this again."_s;
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
    addField(form, u"&Access key ID"_s, m_id);
    connect(m_id, &QLineEdit::textEdited, this, &CredentialFields::changed);
    m_secret = addSecret(u"Secret access ke&y"_s);
    m_token = addSecret(u"Sess&ion token"_s);
    m_token->setPlaceholderText(u"only where the key is temporary"_s);
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
    add(u"The environment, else the default profile"_s, CredentialOrigin::RequestContext);
    add(u"A profile of the shared AWS files"_s, CredentialOrigin::Profile);
    add(u"An access key, kept in the keychain"_s, CredentialOrigin::Keychain);
    addField(m_form, u"Credentials &from"_s, m_origin);
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
    addField(m_form, u"&Profile"_s, m_profile);
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
        m_profile->setToolTip(sentence(profiles.error()));
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
    const QString kept = isKept(state) ? u"kept, and not shown"_s : QString();
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

} // namespace onecake
