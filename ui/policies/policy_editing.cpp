// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/policy_editing.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/tell_apart.h"
#include "core/lab/sim/run_line.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "ui/dialogs/run_files.h"
#include "ui/policies/policy_dialog.h"

using namespace Qt::StringLiterals;

namespace onecake {

PolicyEditing::PolicyEditing(LabSession *session, RunFiles *files, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_files(files)
    , m_window(window)
{}

bool PolicyEditing::isPlayed(const std::shared_ptr<const Policy> &policy) const
{
    return differencesOf(*policy, *m_session->inputs().policy).empty();
}

void PolicyEditing::open()
{
    const bool goesOn = m_editor
        && (m_editor->copy().original() == *m_session->inputs().policy
            || isPlayed(m_editor->copy().lastSound()));
    if (!goesOn)
        m_editor = std::make_unique<PolicyEditor>(m_session->inputs());
    m_session->pause();
    auto *dialog = new PolicyDialog(m_editor.get(), m_window);
    connect(dialog, &PolicyDialog::useAsked, this, &PolicyEditing::use);
    connect(dialog, &PolicyDialog::playAsked, this, &PolicyEditing::play);
    connect(dialog, &PolicyDialog::playBesideAsked, this, &PolicyEditing::playBeside);
    dialog->open();
}

// From its file, where it has one: from there it can be had again.
void PolicyEditing::takeCopy(const Policy &policy)
{
    LabChoices &choices = m_session->choices();
    const bool isEdited = differencesOf(policy, *m_editor->copy().lastSound()).empty();
    if (isEdited && !m_editor->file().isEmpty())
        choices.choosePolicy(m_editor->file());
    else if (isEdited && m_editor->copy().changedCount() == 0
             && isPlayed(m_editor->copy().lastSound()))
        return; // the lab plays it already
    else if (isEdited && m_editor->copy().changedCount() == 0
             && presetIds().contains(m_editor->copy().original().id))
        choices.choosePolicy(m_editor->copy().original().id);
    else
        choices.usePolicy(policy, tr("Use the policy %1").arg(policy.title));
}

void PolicyEditing::use()
{
    takeCopy(*m_editor->copy().lastSound());
}

void PolicyEditing::play(const RunInputs &run)
{
    m_files->leave(tr("before another run begins"), [this, run] {
        const bool isKnown = scenarioIds().contains(run.scenario->id)
            && keyAlgorithmIds().contains(run.keyAlgorithm->id)
            && retryIds().contains(run.retry->id);
        const Result<QString> line = toRunLine(run);
        LabSetup setup;
        setup.story = isKnown || !line ? run.scenario->id : *line;
        if (isKnown) {
            setup.keyAlgorithm = run.keyAlgorithm->id;
            setup.retry = run.retry->id;
            setup.faults = run.faults;
        }
        m_session->choices().setUp(setup);
        takeCopy(*run.policy);
        m_session->play();
    });
}

void PolicyEditing::playBeside(const ToldApart &told)
{
    m_files->leave(tr("before another run begins"), [this, told] {
        LabSetup setup;
        setup.story = told.left.scenario->id;
        setup.faults = told.left.faults;
        m_session->choices().setUp(setup);
        takeCopy(*told.left.policy);
        m_session->beside().playBeside(told.right.policy, m_editor->otherId());
        m_session->play();
    });
}

} // namespace onecake
