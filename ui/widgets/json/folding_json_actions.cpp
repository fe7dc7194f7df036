// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can be done on the line of the cursor, by key and from the menu.

#include "ui/widgets/json/folding_json.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace onecake {

void FoldingJson::addAction(const QString &text, const QKeySequence &key,
                            void (FoldingJson::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

void FoldingJson::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(u"&Copy"_s, QKeySequence::Copy, &FoldingJson::copySelection);
    addAction(u"Copy &value"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              &FoldingJson::copyValue);
    addAction(u"Copy &path"_s, {}, &FoldingJson::copyPath);
    addAction(u"Copy &all"_s, {}, &FoldingJson::copyAll);
    addAction(u"&Open"_s, QKeySequence(Qt::Key_Plus), &FoldingJson::openHere);
    addAction(u"&Fold"_s, QKeySequence(Qt::Key_Minus), &FoldingJson::foldHere);
    addAction(u"Open a&ll"_s, QKeySequence(Qt::Key_Asterisk), &FoldingJson::openAll);
    addAction(u"Fold all"_s, QKeySequence(Qt::Key_Slash), &FoldingJson::foldAll);
}

void FoldingJson::openHere()
{
    openAt(currentLine());
}

void FoldingJson::foldHere()
{
    if (currentLine() >= m_lines.count())
        return;
    const int opening = m_lines.openingOf(currentLine());
    const bool isFolded = opening >= 0 && m_lines.at(opening).part == JsonLine::Part::Folded;
    // On a line that is folded already, what is around it.
    foldAt(isFolded ? m_lines.parentOf(opening) : opening);
}

void FoldingJson::copySelection()
{
    copy();
}

void FoldingJson::copyValue()
{
    const int line = currentLine();
    QGuiApplication::clipboard()->setText(line < m_lines.count() ? m_lines.valueOf(line) : m_text);
}

void FoldingJson::copyPath()
{
    if (currentLine() < m_lines.count())
        QGuiApplication::clipboard()->setText(m_lines.pathOf(currentLine()));
}

void FoldingJson::copyAll()
{
    QGuiApplication::clipboard()->setText(m_lines.count() > 0 ? m_lines.valueOf(0) : m_text);
}

} // namespace onecake
