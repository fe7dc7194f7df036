// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/key_panel.h"

#include "ui/models/key_table_model.h"
#include "ui/views/calm_table.h"
#include "ui/views/marked_delegate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

KeyPanel::KeyPanel(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new CalmTable(u"Keys"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inset(m_table));
    auto *model = new KeyTableModel(this);
    m_table->setObjectName(u"keys"_s);
    m_table->setModel(model);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setColumnTexts({u"cake-shop/adrienne/placeOrder"_s,
                             u"00000000-0000-0000-0000-000000000000"_s,
                             u"●  expired, still stored"_s, u"59.9 s left"_s, u"6 d 23:59:59"_s,
                             u"Fence"_s, u"Attempts"_s, u"9 · last 59 s ago "_s});
    connect(session, &LabSession::timeChanged, model,
            [session, model] { model->setNow(session->now()); });
    connect(session, &LabSession::recordsChanged, model, &KeyTableModel::merge);
    model->setNow(session->now());
    model->merge(session->records());
    connect(session, &LabSession::stateChanged, this, &KeyPanel::showState);
    showState(session->state());
}

void KeyPanel::showState(const LabState &state)
{
    const bool keepsNone = m_session->inputs().policy->claim.protocol == ClaimProtocol::None;
    if (keepsNone)
        m_table->setEmptyText(
            u"No keys yet, and there will be none: this policy keeps no keys.\nChoose "
            "another one above to see what an idempotency layer keeps."_s);
    else if (state.isFreePlay)
        m_table->setEmptyText(u"No keys yet.\nPress Order a cake (O)."_s);
    else
        m_table->setEmptyText(u"No keys yet.\nPress Order a cake (O) or Play (Space)."_s);
}

} // namespace onecake
