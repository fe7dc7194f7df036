// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/policies/policy_editor.h"

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

PolicyEditor::PolicyEditor(const RunInputs &design, QObject *parent)
    : QObject(parent)
    , m_design(design)
    , m_copy(design.policy)
{
    m_design.faults.clear();
    m_design.userActions.clear();
    // Where only a person orders, there is nothing to explore before somebody has.
    if (m_design.scenario->script.empty()) {
        if (const Result<RunInputs> run = runOfScenario(u"tunnel"_s))
            m_design.scenario = run->scenario;
    }
    connect(&m_exploration, &PolicyExploration::changed, this, &PolicyEditor::found);
    connect(&m_comparison, &PolicyComparison::changed, this, &PolicyEditor::found);
    exploreIfOther();
}

std::optional<QString> PolicyEditor::otherText(const QString &path) const
{
    const auto found = m_otherTexts.constFind(path);
    return found == m_otherTexts.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList PolicyEditor::otherFieldsOnly() const
{
    QStringList paths;
    if (!m_other)
        return paths;
    for (const PolicyFormField &field : formFieldsOf(*m_other)) {
        if (m_copy.field(field.path) == nullptr)
            paths.append(field.path);
    }
    return paths;
}

bool PolicyEditor::differs(const CopiedField &field) const
{
    return m_other && otherText(field.form.path) != field.form.text;
}

int PolicyEditor::differenceCount() const
{
    const auto &fields = m_copy.fields();
    return static_cast<int>(
        std::count_if(fields.begin(), fields.end(),
                      [this](const CopiedField &field) { return differs(field); })
        + otherFieldsOnly().size());
}

// The last copy that broke no rule goes on being explored.
void PolicyEditor::exploreIfOther()
{
    const bool isSame = m_explored && differencesOf(*m_explored, *m_copy.lastSound()).empty();
    m_explored = m_copy.lastSound();
    if (isSame)
        return;
    RunInputs design = m_design;
    design.policy = m_explored;
    m_exploration.explore(design);
    if (m_other)
        m_comparison.compare(m_explored, m_other, m_mostFaults);
}

void PolicyEditor::follow()
{
    m_file.clear();
    exploreIfOther();
    Q_EMIT changed();
}

void PolicyEditor::change(const QString &path, const QString &text)
{
    if (m_copy.change(path, text))
        follow();
}

void PolicyEditor::rename(const QString &title)
{
    if (title == m_copy.title())
        return;
    m_copy.rename(title);
    follow();
}

void PolicyEditor::undo()
{
    if (!m_copy.canUndo())
        return;
    m_copy.undo();
    follow();
}

void PolicyEditor::redo()
{
    if (!m_copy.canRedo())
        return;
    m_copy.redo();
    follow();
}

void PolicyEditor::copyPolicy(const QString &idOrFile)
{
    const auto policy = loadSharedPolicy(idOrFile);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    m_copy = PolicyCopy(*policy);
    follow();
}

void PolicyEditor::chooseStory(const QString &id)
{
    const Result<RunInputs> run = runOfScenario(id);
    if (!run) {
        Q_EMIT failed(run.error());
        return;
    }
    m_design = *run;
    m_explored.reset();
    exploreIfOther();
    Q_EMIT changed();
}

void PolicyEditor::compareWith(const QString &id, int mostFaults)
{
    m_otherTexts.clear();
    m_other.reset();
    m_otherId.clear();
    m_mostFaults = mostFaults;
    if (id.isEmpty()) {
        m_comparison.forget();
        Q_EMIT changed();
        return;
    }
    const auto policy = loadSharedPolicy(id);
    if (!policy) {
        m_comparison.forget();
        Q_EMIT failed(policy.error());
        Q_EMIT changed();
        return;
    }
    m_otherId = id;
    m_other = *policy;
    for (const PolicyFormField &field : formFieldsOf(*m_other))
        m_otherTexts.insert(field.path, field.text);
    m_comparison.compare(m_copy.lastSound(), m_other, mostFaults);
    Q_EMIT changed();
}

void PolicyEditor::save(const QString &file)
{
    if (const Result<void> written = m_copy.save(file); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_file = file;
    Q_EMIT saved(file);
    Q_EMIT changed();
}

} // namespace onecake
