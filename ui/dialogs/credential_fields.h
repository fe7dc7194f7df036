// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The part of a form that says where a table's credentials come from. A secret is never shown, not
// even while it is typed.
#pragma once

#include "core/session/connections/connection_draft.h"
#include "core/session/connections/connection_manager.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace onecake {

class CredentialFields final : public QObject
{
    Q_OBJECT
public:
    // Adds rows to `form`, the layout of `parent`.
    CredentialFields(QFormLayout *form, QWidget *parent);

    void fill(const ConnectionDraft &draft);
    void readInto(ConnectionDraft &draft) const;
    void setProfiles(const Result<QList<ProfileLabel>> &profiles);
    void setSecretState(SecretState state);
    // Hides all of it for a store that needs no credentials.
    void setVisible(bool isVisible);
    // Null if the field is not one of these.
    [[nodiscard]] QWidget *find(DraftField field) const;
    [[nodiscard]] bool usesKeychain() const;

Q_SIGNALS:
    void changed(); // by the user
    void keychainChosen();

private:
    QLineEdit *addSecret(const QString &label);
    void addOrigins();
    void addProfiles();
    void showRows();
    void explainProfile();

    QFormLayout *m_form;
    QWidget *m_parent;
    QComboBox *m_origin;
    QComboBox *m_profile;
    QLabel *m_profileNote;
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QLabel *m_secretNote;
    bool m_isVisible = true;
};

} // namespace onecake
