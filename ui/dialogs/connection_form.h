// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A form with the fields of one connection.
#pragma once

#include "core/session/connections/connection_draft.h"
#include "core/session/connections/connection_manager.h"

#include <QObject>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace onecake {

// The part of a form that says where a table's credentials come from. A secret is never shown, not
// even while it is typed.
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

class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget *parent);

    void setDraft(const ConnectionDraft &draft);
    [[nodiscard]] ConnectionDraft draft() const;

    // Gives the field the focus.
    void point(DraftField field);
    void pointAtReadOnly();
    void setTables(const QStringList &tables);
    // Disables the button that lists the tables while busy.
    void setBusy(bool isBusy);
    [[nodiscard]] CredentialFields *credentials() const { return m_credentials; }

Q_SIGNALS:
    void changed(); // by the user
    void tablesWanted();

private:
    void addNameAndKind();
    void addFile();
    void addPlace();
    void addTable();
    void addMarks();
    void chooseFile();
    void showRows();
    void take();

    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_file;
    QLineEdit *m_endpoint;
    QCheckBox *m_plainHttp;
    QLineEdit *m_region;
    CredentialFields *m_credentials = nullptr;
    QComboBox *m_table;
    QPushButton *m_list;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    bool m_isReadOnlyChosen = false; // by the user; until then it follows the place
    bool m_isFilling = false;
};

} // namespace onecake
