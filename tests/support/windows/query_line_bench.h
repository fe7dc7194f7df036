// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The line in which a query is typed, in a window with something behind it, and the ways in which a
// person types in it.
#pragma once

#include "ui/inspector/query/query_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace onecake::test {

class QueryLineBench
{
public:
    QueryLineBench()
        : line(new QueryLine(&window))
    {
        line->setVocabulary({{QStringLiteral("placeOrder"), QStringLiteral("charge-card")},
                             {QStringLiteral("attempts")}});
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        layout->addWidget(new QPushButton(QStringLiteral("Next"), &window));
        layout->addStretch(1);
        window.resize(900, 500);
        window.show();
        window.activateWindow();
        asked = std::make_unique<QSignalSpy>(line, &QueryLine::asked);
    }

    QWidget window;
    QueryLine *line;
    std::unique_ptr<QSignalSpy> asked;

    [[nodiscard]] bool focus()
    {
        edit()->setFocus();
        return QTest::qWaitForWindowActive(&window, patienceMs);
    }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(edit(), key, modifiers);
    }
    [[nodiscard]] QLineEdit *edit() { return find<QLineEdit>(QStringLiteral("query")); }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    // Null where nothing is offered.
    [[nodiscard]] QTreeWidget *list()
    {
        auto *list = find<QTreeWidget>(QStringLiteral("query-candidates"));
        return list != nullptr && list->isVisible() ? list : nullptr;
    }
    [[nodiscard]] QStringList offered()
    {
        QStringList texts;
        for (int row = 0; list() != nullptr && row < list()->topLevelItemCount(); ++row)
            texts.append(list()->topLevelItem(row)->text(0));
        return texts;
    }
};

} // namespace onecake::test
