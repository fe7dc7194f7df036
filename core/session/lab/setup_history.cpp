// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/setup_history.h"

namespace onecake {

SetupHistory::SetupHistory(std::function<SetupSnapshot()> present, QObject *parent)
    : QObject(parent)
    , m_present(std::move(present))
{}

QString SetupHistory::undoText() const
{
    return m_undo.empty() ? QString() : m_undo.back().sentence;
}

QString SetupHistory::redoText() const
{
    return m_redo.empty() ? QString() : m_redo.back().sentence;
}

void SetupHistory::note(const QString &sentence, SetupSnapshot before, SetupChange change)
{
    if (m_undo.size() == most)
        m_undo.erase(m_undo.begin());
    m_undo.push_back({sentence, std::move(before), change});
    m_redo.clear();
    Q_EMIT changed();
}

void SetupHistory::undo()
{
    go(m_undo, m_redo);
}

void SetupHistory::redo()
{
    go(m_redo, m_undo);
}

void SetupHistory::go(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return;
    const Step step = std::move(from.back());
    from.pop_back();
    to.push_back({step.sentence, m_present(), step.change});
    Q_EMIT restored(step.state, step.change, step.sentence);
    Q_EMIT changed();
}

} // namespace onecake
