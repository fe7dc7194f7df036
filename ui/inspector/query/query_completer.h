// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The list under the query line of what may stand at the cursor, each with its meaning. It opens
// while the user types, and with Ctrl+Space; the line keeps the focus. Down and Up select, Return
// inserts the selected entry, Tab that or the first, Esc closes the list. If nothing is selected,
// Return goes to the line.
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
    // A child of the line's window, so that it takes neither focus nor keys. The window may be
    // destroyed first.
    QPointer<QTreeWidget> m_list;
    QueryVocabulary m_vocabulary;
    QueryCompletion m_completion;
};

} // namespace onecake
