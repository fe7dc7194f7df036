// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "Which order is this?": the user pastes a payload, and the dialog shows as they type which key
// its library made of it, with what was hashed, for comparison with a log. Show it with open().
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/lookup/payload_search.h"
#include "core/inspect/query/language/query.h"

#include <QDialog>
#include <QTimer>

#include <functional>
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
    // Looks for the record of a payload in the table.
    using Search = std::function<QCoro::Task<Result<PayloadFindings>>(PayloadSearch)>;

    // Selects the formula of the layout's library, if it has one. `prefixes` are those in the
    // table, offered for completion. Without `search`, it goes to the key that it shows.
    PayloadDialog(const Layout &layout, const QStringList &prefixes, QWidget *parent,
                  Search search = {});

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
    void searchFor(const KeyQuestion &asked);
    void tell(const Result<PayloadFindings> &found);
    [[nodiscard]] std::optional<KeyFormula> chosenFormula() const;
    [[nodiscard]] std::optional<KeyQuestion> question() const;

    QComboBox *m_formula;
    QLabel *m_payloadWords;
    PayloadEdit *m_payload;
    QLineEdit *m_jmesPath;
    QLineEdit *m_prefix;
    QComboBox *m_hashing;
    QLineEdit *m_key;
    CalloutBox *m_note;
    PayloadEdit *m_hashed;
    QPushButton *m_go = nullptr;
    QPushButton *m_copy = nullptr;
    QTimer m_soon;
    std::optional<KeyAnswer> m_answer;
    Search m_search;
    std::optional<KeyFormula> m_usual; // of the table's library
    LatestJob m_searching;
    QString m_found; // the key of the record that was found, until something else is asked
};

} // namespace onecake
