// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The line in which a query is typed. Names of fields stand out; what is not understood is
// underlined and explained below, with a button for a correction (Alt+Return). A list of what may
// come next opens while the user types; F1 explains how a query is written.
//
// It emits asked() on Return, whatever was understood, and by itself a moment after the last key if
// everything is understood and the list is closed.
#pragma once

#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/language/query_parser.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecake {

class QueryCompleter;
class QueryHelpDialog;

class QueryLine final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryLine(QWidget *parent);

    [[nodiscard]] QString text() const;
    // Also emits asked() at once.
    void setText(const QString &text);
    // Gives the line the focus and selects all of its text.
    void select();
    // Selects the term of that number, which is the number of its chip.
    void selectTerm(int index);

    // Sets what the list offers besides the words of the query language.
    void setVocabulary(QueryVocabulary vocabulary);
    // Whether asked() is emitted while the user types; should be off if a query costs money.
    void setAsksWhileTyping(bool asks);

public Q_SLOTS:
    void showHelp();

Q_SIGNALS:
    void asked(const QString &line);
    // What stands in the line is another text now, whether it is asked for or not.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showWhatIsWrong();
    void takeSuggestion();
    void ask();
    void askWhenQuiet();
    void replace(const QueryPlace &place, const QString &text);

    QLineEdit *m_line;
    QLabel *m_problem;
    QPushButton *m_remedy;
    QueryCompleter *m_completer;
    QueryHelpDialog *m_help = nullptr; // null until it is first needed
    ParsedQuery m_parsed;
    QString m_asked; // what asked() emitted last
    bool m_asksWhileTyping = true;
    QTimer m_quiet;
};

} // namespace onecake
