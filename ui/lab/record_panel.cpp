// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/record_panel.h"

#include "ui/models/key_table_model.h"

using namespace Qt::StringLiterals;

namespace onecake {

RecordPanel::RecordPanel(LabSession *session, LabSelection *focus, QWidget *parent)
    : RecordView(parent)
    , m_session(session)
    , m_focus(focus)
{
    setWindowTitle(u"Record"_s);
    connect(session, &LabSession::recordsChanged, this, &RecordPanel::refresh);
    connect(session, &LabSession::timeChanged, this, &RecordPanel::refresh);
    connect(focus, &LabSelection::changed, this, &RecordPanel::refresh);
    refresh();
}

void RecordPanel::showEvent(QShowEvent *event)
{
    RecordView::showEvent(event);
    refresh();
}

void RecordPanel::refresh()
{
    // Closed, it would be work for nobody; showEvent() makes up for it.
    if (!isVisible())
        return;
    const std::optional<KeyId> &key = m_focus->key();
    if (!key) {
        showNothing(u"Select a key, or a message in the diagram."_s);
        return;
    }
    const auto found = m_session->records().find(*key);
    if (found == m_session->records().end())
        showNothing(u"At this moment the store holds no record of the key\n%1"_s.arg(key->key));
    else
        showRecord(shownRowOf(found->second), nullptr, m_session->now());
}

} // namespace onecake
