// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/saver_dialog.h"

#include "core/lab/explore/explore_words.h"
#include "ui/explore/saver_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int dialogCharacters = 70;
constexpr int dialogLines = 18;

} // namespace

SaverDialog::SaverDialog(LabSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_promise(new QComboBox(this))
    , m_savers(new SaverList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would save it?"));
    m_promise->setAccessibleName(tr("Broken promise"));
    m_promise->setToolTip(tr("The promise that is to be kept"));
    for (const Verdict &verdict : session->verdicts()) {
        if (verdict.state == VerdictState::Broken)
            m_promise->addItem(headingOf(verdict.name), static_cast<int>(verdict.name));
    }
    auto *rows = new QVBoxLayout(this);
    auto *said = new QLabel(tr("The policies, and the single fields of this one, under which this "
                               "very run keeps the promise: the same story, the same faults, and "
                               "what was done by hand."),
                            this);
    said->setWordWrap(true);
    rows->addWidget(said);
    auto *form = new QFormLayout;
    form->addRow(tr("&Broken promise"), m_promise);
    rows->addLayout(form);
    rows->addWidget(m_savers);
    rows->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_play = buttons->addButton(tr("&Play it beside"), QDialogButtonBox::AcceptRole);
    m_play->setToolTip(tr("Play the marked one beside the run on show"));
    m_play->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaverDialog::take);
    connect(m_savers, &SaverList::taken, this, &SaverDialog::take);
    connect(m_savers, &SaverList::changed, this,
            [this] { m_play->setEnabled(m_savers->chosen() != nullptr); });
    connect(m_promise, &QComboBox::currentIndexChanged, this, [this] { look(); });
    resize(fontMetrics().averageCharWidth() * dialogCharacters,
           fontMetrics().height() * dialogLines);
    look();
}

void SaverDialog::look()
{
    m_savers->look(m_session->inputs(), static_cast<VerdictName>(m_promise->currentData().toInt()));
}

void SaverDialog::take()
{
    if (const auto policy = m_savers->chosen())
        m_session->beside().showPolicy(policy, {});
    accept();
}

} // namespace onecake
