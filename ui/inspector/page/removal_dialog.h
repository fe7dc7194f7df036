// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a removal would do, before it is done: which rows, what each kind of them risks, and the
// condition under which each is removed.
#pragma once

#include "core/inspect/changes/purge/removal_preview.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace onecake {

class RemovalDialog final : public QDialog
{
    Q_OBJECT
public:
    // With nothing in it yet: it is being counted. `store` is what it is called.
    RemovalDialog(const QString &store, QWidget *parent);

    void showCounted(qint64 count);
    void showPreview(const RemovalPreview &preview, qint64 count, const RecordReader &reader,
                     Instant now);

Q_SIGNALS:
    // Answered with yes.
    void confirmed();

private:
    QLabel *m_title;
    QLabel *m_risks;
    QPlainTextEdit *m_keys;
    QLabel *m_condition;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

} // namespace onecake
