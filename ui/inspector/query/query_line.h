// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The line in which a query is typed. The names of fields stand out; what is not understood is
// underlined and said below, with a button for what would be right (Alt+Return). What may come next
// is offered while one types; F1 explains how a query is written.
//
// It asks on Return, with what was understood of it, and by itself a moment after the last key, if
// all of it is understood and nothing is offered that could still be taken.
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
    // Asked at once.
    void setText(const QString &text);
    // With all of its text marked, to be typed over.
    void select();
    // Marks the term of that number, as a chip has it.
    void selectTerm(int index);

    // What is offered beside the words of the language.
    void setVocabulary(QueryVocabulary vocabulary);
    // Whether it asks by itself; not to be where asking costs money.
    void setAsksWhileTyping(bool asks);

public Q_SLOTS:
    void showHelp();

Q_SIGNALS:
    void asked(const QString &line);

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
    QueryHelpDialog *m_help = nullptr; // once it was asked for
    ParsedQuery m_parsed;
    QString m_asked; // what was asked last
    bool m_asksWhileTyping = true;
    QTimer m_quiet;
};

} // namespace onecake
