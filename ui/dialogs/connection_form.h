// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A form with the fields of one connection.
#pragma once

#include "ui/dialogs/credential_fields.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace onecake {

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
