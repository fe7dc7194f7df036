// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "Which order is this?": the user pastes a payload, and the dialog shows as they type which key
// its library made of it, with what was hashed, for comparison with a log. Show it with open().
#pragma once

#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/language/query.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace onecake {

class CalloutBox;
class PayloadEdit;

class PayloadDialog final : public QDialog
{
    Q_OBJECT
public:
    // Selects the formula of the layout's library, if it has one. `prefixes` are those in the
    // table, offered for completion.
    PayloadDialog(const Layout &layout, const QStringList &prefixes, QWidget *parent);

Q_SIGNALS:
    // The user wants to see the record of the key, which `query` finds. The dialog closes.
    void found(const onecake::Query &query);

private:
    QFormLayout *makeQuestion(const QStringList &prefixes);
    QFormLayout *makeAnswer();
    QWidget *makeButtons();
    void alignLabels();
    void follow();
    void followFormula();
    void askSoon();
    void ask();
    void show(const KeyAnswer &answer);
    void refuse(const Error &error);
    void underline(const QString &payload);
    void go();
    [[nodiscard]] std::optional<KeyFormula> chosenFormula() const;
    [[nodiscard]] std::optional<KeyQuestion> question() const;

    QComboBox *m_formula;
    QLabel *m_payloadWords;
    PayloadEdit *m_payload;
    QLineEdit *m_prefix;
    QComboBox *m_hashing;
    QLineEdit *m_key;
    CalloutBox *m_note;
    PayloadEdit *m_hashed;
    QPushButton *m_go = nullptr;
    QPushButton *m_copy = nullptr;
    QTimer m_soon;
    std::optional<KeyAnswer> m_answer;
};

} // namespace onecake
