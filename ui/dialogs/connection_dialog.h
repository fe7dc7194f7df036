// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Creates, changes, tests and removes saved connections, and opens them in the lab. It never
// blocks; closing it cancels what is under way.
#pragma once

#include "core/session/connections/connection_manager.h"
#include "core/session/connections/connection_probe.h"
#include "core/session/lab/lab_session.h"
#include "ui/models/connection_list.h"

#include <QDialog>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QGridLayout;

namespace onecake {

class CheckPanel;
class ConnectionForm;
class MessageBar;

class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(LabSession *session, ConnectionManager *book, QWidget *parent);
    ~ConnectionDialog() override;
    Q_DISABLE_COPY_MOVE(ConnectionDialog)

    void reject() override;

private:
    QWidget *makeList();
    QWidget *makePage();
    QWidget *makeButtons();
    QPushButton *addButton(const QString &text, const QString &purpose,
                           void (ConnectionDialog::*act)());
    void followBook();
    void followProbe();
    void followSession();

    void addNew();
    void showCurrent();
    void keepTyped();
    void refill();
    void askToRemove();
    void test();
    void listTables();
    void askToCreate();
    void save();
    void openInLab();
    void openSaved();

    [[nodiscard]] int row() const;
    // The draft to ask the store with: it uses the secret that is kept under the saved name.
    [[nodiscard]] ConnectionDraft asked() const;
    // Whether the draft is valid for this use; if not, shows the problem.
    bool accepts(DraftUse use);
    void ask(const QString &question, const QString &answer, const std::function<void()> &act);
    void fail(const Error &error);
    void setBusy(const QString &what);
    void lookForSecret();
    void noteSaved(const QString &name);

    LabSession *m_session;
    ConnectionManager *m_book;
    ConnectionProbe *m_probe;
    ConnectionList *m_connections;
    QListView *m_list;
    MessageBar *m_notice;
    ConnectionForm *m_form;
    QScrollArea *m_page = nullptr;
    CheckPanel *m_found;
    QLabel *m_doing;
    QPushButton *m_test = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    bool m_opensWhenSaved = false;
    bool m_isOpening = false;
};

// Shows a report on the state of a store: a line for each thing, with a mark and words.
class CheckPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPanel(QWidget *parent);

    // `howToMake` says how the user can create the store here.
    void show(const StoreReport &report, const QString &howToMake);
    void clear();

    // The report as plain text, line by line.
    [[nodiscard]] QString words() const;

private:
    void addRow(const ReportRow &row, const QString &howToMake);

    QGridLayout *m_layout;
    QString m_words;
};

} // namespace onecake
