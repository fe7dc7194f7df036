// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person is asked before records are changed: what the change would do, and whether the
// store may be changed at all.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/session/changes/change_controller.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace onecake {

// A removal: which rows, what each kind of them risks, and the condition under which each is
// removed.
class RemovalDialog final : public QDialog
{
    Q_OBJECT
public:
    // Begins empty, while the rows are being counted. `store` is the store's name.
    RemovalDialog(const QString &store, QWidget *parent);

    void showCounted(qint64 count);
    // It can be agreed to once showRoom() says what the trash has room for.
    void showPreview(const RemovalPreview &preview, qint64 count, const RecordReader &reader,
                     Instant now);
    // `mayBeUnkept`: the rows may also be removed without being kept.
    void showRoom(const TrashRoom &room, bool mayBeUnkept);

Q_SIGNALS:
    // The user has agreed.
    void confirmed(const onecake::RemovalWay &way);

private:
    [[nodiscard]] std::optional<RemovalWay> way() const;
    void follow();
    void fit();

    qint64 m_count = 0;
    TrashRoom m_room;
    QRadioButton *m_keep;
    QRadioButton *m_keepMore; // in a larger trash
    QRadioButton *m_dropAll; // without undo
    QLabel *m_dropped;
    QLabel *m_title;
    QLabel *m_risks;
    QPlainTextEdit *m_keys;
    QLabel *m_condition;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

// How to go on with a removal that was interrupted, or to end it.
class ResumeDialog final : public QDialog
{
    Q_OBJECT
public:
    ResumeDialog(const TrashEntry &entry, QWidget *parent);

Q_SIGNALS:
    void resumed(const onecake::RemovalWay &way);
    void givenUp();
};

struct EditQuestion {
    QString title;
    QString doIt; // the text of the button
    QString prompt; // what the user is to type; empty: nothing
    QString typed; // the text at first
    std::function<Result<EditPlan>(const QString &typed)> plan;
};

// A change to one record: what happens, what follows, and under which condition.
class EditDialog final : public QDialog
{
    Q_OBJECT
public:
    EditDialog(EditQuestion question, QWidget *parent);

Q_SIGNALS:
    void confirmed(const onecake::EditPlan &plan);

private:
    void follow();

    EditQuestion m_question;
    QLineEdit *m_typed;
    QLabel *m_says;
    QLabel *m_condition;
    QPushButton *m_yes;
};

// Asks whether a store may be changed from now on. For a production store, the user types its name.
class UnlockDialog final : public QDialog
{
    Q_OBJECT
public:
    // `allowed` says in a sentence what unlocking allows.
    UnlockDialog(const StoreRisk &mark, const OpenedTable &table, const QString &allowed,
                 QWidget *parent);
    // `text` says what is asked.
    UnlockDialog(const StoreRisk &mark, const QString &text, QWidget *parent);

Q_SIGNALS:
    // The user has agreed. The dialog is closed by then.
    void confirmed(const QString &typed);
};

} // namespace onecake
