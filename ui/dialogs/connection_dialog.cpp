// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/connection_dialog.h"

#include "ui/dialogs/check_panel.h"
#include "ui/dialogs/connection_form.h"
#include "ui/models/store_text.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A secret that nobody has a name for yet is looked for under this.
const QString namelessConnection = u"new connection"_s;

} // namespace

int ConnectionDialog::row() const
{
    return m_list->currentIndex().row();
}

void ConnectionDialog::followBook()
{
    connect(m_book, &ConnectionBook::changed, m_connections, &ConnectionList::merge);
    connect(m_book, &ConnectionBook::saved, this, &ConnectionDialog::noteSaved);
    connect(m_book, &ConnectionBook::failed, this, &ConnectionDialog::fail);
    connect(m_book, &ConnectionBook::secretFound, this,
            [this](const QString &name, SecretState state) {
                const QString saved = m_connections->savedName(row());
                if (name == (saved.isEmpty() ? namelessConnection : saved))
                    m_form->credentials()->setSecretState(state);
            });
    m_connections->merge(m_book->connections());
    m_book->reload();
}

ConnectionDialog::~ConnectionDialog()
{
    // A child that is destroyed later would tell a dialog that is none any more.
    m_probe->disconnect(this);
}

void ConnectionDialog::followProbe()
{
    connect(m_probe, &ConnectionProbe::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            setBusy({});
    });
    const auto show = [this](const StoreReport &report) {
        const bool isTable = m_form->draft().kind == StoreKind::DynamoDb;
        m_found->show(report,
                      isTable ? u"\"Create table…\""_s : u"\"Open in the lab\", which makes it"_s);
        // Once it has been laid out.
        QMetaObject::invokeMethod(
            m_page, [this] { m_page->ensureWidgetVisible(m_found); }, Qt::QueuedConnection);
    };
    connect(m_probe, &ConnectionProbe::tested, this, show);
    connect(m_probe, &ConnectionProbe::tableCreated, this, show);
    connect(m_probe, &ConnectionProbe::failed, this, &ConnectionDialog::fail);
    connect(m_probe, &ConnectionProbe::tablesListed, this, [this](const QStringList &tables) {
        if (tables.isEmpty())
            m_notice->say(u"The endpoint shows no tables; name a new one, and create it."_s);
        m_form->setTables(tables);
    });
}

void ConnectionDialog::followSession()
{
    connect(m_session, &LabSession::failed, this, [this](const Error &error) {
        if (!m_isOpening)
            return;
        m_isOpening = false;
        fail(error);
        if (m_connections->draft(row()).isReadOnly)
            m_form->pointAtReadOnly();
    });
    connect(&m_session->store(), &LabStore::opened, this, [this] {
        if (m_isOpening)
            accept();
    });
}

void ConnectionDialog::addNew()
{
    m_list->setCurrentIndex(m_connections->index(m_connections->add()));
    m_form->point(DraftField::Name);
}

void ConnectionDialog::showCurrent()
{
    m_probe->cancel();
    m_found->clear();
    m_notice->hide();
    m_answered = {};
    // There always is one to be filled in.
    if (row() < 0)
        addNew();
    else
        refill();
}

void ConnectionDialog::refill()
{
    m_form->setDraft(m_connections->draft(row()));
    if (m_form->credentials()->usesKeychain())
        lookForSecret();
}

void ConnectionDialog::keepTyped()
{
    m_connections->setDraft(row(), m_form->draft());
}

void ConnectionDialog::lookForSecret()
{
    const QString saved = m_connections->savedName(row());
    m_book->lookForSecret(saved.isEmpty() ? namelessConnection : saved);
}

ConnectionDraft ConnectionDialog::asked() const
{
    ConnectionDraft draft = m_form->draft();
    const QString saved = m_connections->savedName(row());
    if (!secretOf(draft) && !saved.isEmpty())
        draft.name = saved;
    return draft;
}

bool ConnectionDialog::accepts(DraftUse use)
{
    const std::optional<DraftProblem> problem =
        problemOf(use == DraftUse::Save ? m_form->draft() : asked(), use);
    if (!problem) {
        m_notice->hide();
        return true;
    }
    m_notice->say(problem->sentence);
    m_form->point(problem->field);
    return false;
}

void ConnectionDialog::ask(const QString &question, const QString &answer,
                           const std::function<void()> &act)
{
    m_answered = act;
    m_notice->ask(question, answer);
}

void ConnectionDialog::fail(const Error &error)
{
    m_opensWhenSaved = false;
    setBusy({});
    m_notice->say(sentence(error));
}

void ConnectionDialog::setBusy(const QString &what)
{
    const bool isBusy = !what.isEmpty();
    m_doing->setText(what);
    m_test->setText(m_probe->isBusy() ? u"S&top"_s : u"&Test"_s);
    m_test->setAccessibleName(m_probe->isBusy() ? u"Stop"_s : u"Test"_s);
    m_form->setBusy(isBusy);
    for (QPushButton *button : {m_create, m_save, m_open})
        button->setEnabled(!isBusy);
}

void ConnectionDialog::test()
{
    if (m_probe->isBusy()) {
        m_probe->cancel();
        return;
    }
    if (!accepts(DraftUse::Test))
        return;
    m_found->clear();
    const StoreUrl store = storeOf(asked());
    m_probe->test(store, secretOf(asked()));
    if (m_probe->isBusy())
        setBusy(u"Asking %1…"_s.arg(shortNameOf(store)));
}

void ConnectionDialog::listTables()
{
    if (!accepts(DraftUse::ListTables))
        return;
    m_probe->listTables(storeOf(asked()), secretOf(asked()));
    if (m_probe->isBusy())
        setBusy(u"Asking which tables there are…"_s);
}

void ConnectionDialog::askToCreate()
{
    if (!accepts(DraftUse::Test))
        return;
    const StoreUrl store = storeOf(asked());
    ask(u"Create %1, on demand, with its time to live on? On AWS it costs what it is used."_s.arg(
            shortNameOf(store)),
        u"Create the table"_s, [this, store] {
            m_found->clear();
            m_probe->createTable(store, secretOf(asked()));
            if (m_probe->isBusy())
                setBusy(u"Creating %1…"_s.arg(shortNameOf(store)));
        });
}

void ConnectionDialog::askToRemove()
{
    const QString name = m_connections->savedName(row());
    if (name.isEmpty()) {
        m_connections->remove(row());
        return;
    }
    ask(u"Remove the connection \"%1\" and its secret? What it leads to stays as it is."_s.arg(
            name),
        u"Remove the connection"_s, [this, name] { m_book->remove(name); });
}

void ConnectionDialog::save()
{
    if (!accepts(DraftUse::Save)) {
        m_opensWhenSaved = false;
        return;
    }
    const ConnectionDraft draft = m_form->draft();
    setBusy(u"Saving…"_s);
    m_book->save(m_connections->savedName(row()), connectionOf(draft), secretOf(draft));
}

void ConnectionDialog::noteSaved(const QString &name)
{
    const int saved = m_connections->rowOf(name);
    if (saved >= 0)
        m_connections->forgetSecret(saved);
    setBusy({});
    m_doing->setText(u"\"%1\" is saved."_s.arg(name));
    if (saved == row())
        refill();
    if (std::exchange(m_opensWhenSaved, false))
        openSaved();
}

void ConnectionDialog::openInLab()
{
    if (!m_connections->isChanged(row())) {
        openSaved();
        return;
    }
    m_opensWhenSaved = true;
    save();
}

void ConnectionDialog::openSaved()
{
    const Connection *const connection =
        m_book->connections().find(m_connections->savedName(row()));
    if (connection == nullptr)
        return;
    m_isOpening = true;
    setBusy(u"Opening %1…"_s.arg(shortNameOf(connection->store)));
    m_session->store().openConnection(*connection);
}

void ConnectionDialog::reject()
{
    if (m_connections->hasChanges())
        ask(u"What you typed is not saved."_s, u"Close without saving"_s,
            [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

} // namespace onecake
