// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The list under a query's line of what may stand where the cursor is, each with what it means. It
// comes while one types, and with Ctrl+Space; the line keeps the focus. Down and Up choose, Return
// takes what is chosen, Tab that or the first, Esc closes it. As long as nothing is chosen, Return
// is the line's.
#pragma once

#include "core/inspect/query/editing/query_completion.h"

#include <QPointer>
#include <QTreeWidget>

class QLineEdit;

namespace onecake {

class QueryCompleter final : public QObject
{
    Q_OBJECT
public:
    explicit QueryCompleter(QLineEdit *line);
    ~QueryCompleter() override;
    Q_DISABLE_COPY_MOVE(QueryCompleter)

    void setVocabulary(QueryVocabulary vocabulary);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerWhileTyping();
    void open();
    void close();
    void place();
    void fill();
    void choose(int row);
    void take(int row);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool pressed(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_line;
    // In the line's window, so that it takes neither focus nor keys; the window may end first.
    QPointer<QTreeWidget> m_list;
    QueryVocabulary m_vocabulary;
    QueryCompletion m_completion;
};

} // namespace onecake
