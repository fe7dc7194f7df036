// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/connection_dialog.h"

#include "core/base/text/tr.h"
#include "ui/dialogs/connection_form.h"
#include "ui/models/store_text.h"
#include "ui/style/onecake_style.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_frame.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A secret that nobody has a name for yet is looked for under this.
const char *const namelessConnection = QT_TRANSLATE_NOOP("onecake", "new connection");

constexpr int detailColumn = 2;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // an endpoint's words are not to be trusted
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

int ConnectionDialog::row() const
{
    return m_list->currentIndex().row();
}

void ConnectionDialog::followBook()
{
    connect(m_book, &ConnectionManager::changed, m_connections, &ConnectionList::merge);
    connect(m_book, &ConnectionManager::saved, this, &ConnectionDialog::noteSaved);
    connect(m_book, &ConnectionManager::failed, this, &ConnectionDialog::fail);
    connect(m_book, &ConnectionManager::secretFound, this,
            [this](const QString &name, SecretState state) {
                const QString saved = m_connections->savedName(row());
                if (name == (saved.isEmpty() ? tr(namelessConnection) : saved))
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
        m_found->show(
            report, isTable ? tr("\"Create table…\"") : tr("\"Open in the lab\", which makes it"));
        // Once it has been laid out.
        QMetaObject::invokeMethod(
            m_page, [this] { m_page->ensureWidgetVisible(m_found); }, Qt::QueuedConnection);
    };
    connect(m_probe, &ConnectionProbe::tested, this, show);
    connect(m_probe, &ConnectionProbe::tableCreated, this, show);
    connect(m_probe, &ConnectionProbe::failed, this, &ConnectionDialog::fail);
    connect(m_probe, &ConnectionProbe::tablesListed, this, [this](const QStringList &tables) {
        if (tables.isEmpty())
            m_notice->showError(tr("The endpoint shows no tables; name a new one, and create it."));
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
    m_notice->clear();
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
    m_book->lookForSecret(saved.isEmpty() ? tr(namelessConnection) : saved);
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
    m_notice->showError(problem->sentence);
    m_form->point(problem->field);
    return false;
}

void ConnectionDialog::ask(const QString &question, const QString &answer,
                           const std::function<void()> &act)
{
    m_notice->showOffer(question, answer, [this, act] {
        m_notice->hide();
        act();
    });
}

void ConnectionDialog::fail(const Error &error)
{
    m_opensWhenSaved = false;
    setBusy({});
    m_notice->showError(sentence(error));
}

void ConnectionDialog::setBusy(const QString &what)
{
    const bool isBusy = !what.isEmpty();
    m_doing->setText(what);
    m_test->setText(m_probe->isBusy() ? tr("S&top") : tr("&Test"));
    m_test->setAccessibleName(m_probe->isBusy() ? tr("Stop") : tr("Test"));
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
        setBusy(tr("Asking %1…").arg(shortNameOf(store)));
}

void ConnectionDialog::listTables()
{
    if (!accepts(DraftUse::ListTables))
        return;
    m_probe->listTables(storeOf(asked()), secretOf(asked()));
    if (m_probe->isBusy())
        setBusy(tr("Asking which tables there are…"));
}

void ConnectionDialog::askToCreate()
{
    if (!accepts(DraftUse::Test))
        return;
    const StoreUrl store = storeOf(asked());
    ask(tr("Create %1, on demand, with its time to live on? On AWS you pay for what you use.")
            .arg(shortNameOf(store)),
        tr("Create the table"), [this, store] {
            m_found->clear();
            m_probe->createTable(store, secretOf(asked()));
            if (m_probe->isBusy())
                setBusy(tr("Creating %1…").arg(shortNameOf(store)));
        });
}

void ConnectionDialog::askToRemove()
{
    const QString name = m_connections->savedName(row());
    if (name.isEmpty()) {
        m_connections->remove(row());
        return;
    }
    ask(tr("Remove the connection \"%1\" and its secret? The store itself stays as it is.")
            .arg(name),
        tr("Remove the connection"), [this, name] { m_book->remove(name); });
}

void ConnectionDialog::save()
{
    if (!accepts(DraftUse::Save)) {
        m_opensWhenSaved = false;
        return;
    }
    const ConnectionDraft draft = m_form->draft();
    setBusy(tr("Saving…"));
    m_book->save(m_connections->savedName(row()), connectionOf(draft), secretOf(draft));
}

void ConnectionDialog::noteSaved(const QString &name)
{
    const int saved = m_connections->rowOf(name);
    if (saved >= 0)
        m_connections->forgetSecret(saved);
    setBusy({});
    m_doing->setText(tr("\"%1\" is saved.").arg(name));
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
    setBusy(tr("Opening %1…").arg(shortNameOf(connection->store)));
    m_session->store().openConnection(*connection);
}

void ConnectionDialog::reject()
{
    if (m_connections->hasChanges())
        ask(tr("What you typed is not saved."), tr("Close without saving"),
            [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

namespace {

constexpr QSize usualSize(880, 660);
constexpr int margin = 16;

class NameDelegate final : public MarkedDelegate
{
public:
    using MarkedDelegate::MarkedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {MarkedDelegate::sizeHint(option, index).width(), option.fontMetrics.height() * 2};
    }

protected:
    void decorate(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        Q_UNUSED(option);
        Q_UNUSED(index);
    }
};

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

ConnectionDialog::ConnectionDialog(LabSession *session, ConnectionManager *book, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_book(book)
    , m_probe(new ConnectionProbe(book->services(), this))
    , m_connections(new ConnectionList(this))
    , m_list(new QListView(this))
    , m_notice(new MessageBar(this))
    , m_form(new ConnectionForm(this))
    , m_found(new CheckPanel(this))
    , m_doing(new QLabel(this))
{
    setWindowTitle(tr("Connections"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeList());
    columns->addWidget(line(QFrame::VLine, this));
    columns->addWidget(makePage(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(line(QFrame::HLine, this));
    layout->addWidget(makeButtons());
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
    connect(m_form, &ConnectionForm::changed, this, &ConnectionDialog::keepTyped);
    connect(m_form, &ConnectionForm::tablesWanted, this, &ConnectionDialog::listTables);
    connect(m_form->credentials(), &CredentialFields::keychainChosen, this,
            &ConnectionDialog::lookForSecret);
    m_form->credentials()->setProfiles(book->profiles());
    followBook();
    followProbe();
    followSession();
    if (m_connections->rowCount() == 0)
        addNew();
    else
        m_list->setCurrentIndex(m_connections->index(0));
    if (m_connections->savedName(row()).isEmpty())
        m_form->point(DraftField::Name);
    else
        m_list->setFocus();
}

QWidget *ConnectionDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(new SectionLabel(tr("Saved connections"), side));
    m_list->setModel(m_connections);
    m_list->setAccessibleName(tr("Saved connections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionDialog::showCurrent);
    connect(m_connections, &QAbstractItemModel::dataChanged, this, [this] {
        if (row() >= 0 && m_connections->draft(row()) != m_form->draft())
            refill();
    });
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *const add =
        addButton(tr("Ne&w"), tr("Describe another connection"), &ConnectionDialog::addNew);
    QPushButton *const remove = addButton(tr("Re&move"), tr("Remove the chosen connection"),
                                          &ConnectionDialog::askToRemove);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    layout->addLayout(buttons);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    return side;
}

QWidget *ConnectionDialog::makePage()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(margin);
    rows->addWidget(m_form);
    rows->addWidget(m_found);
    rows->addStretch(1);
    m_page = new QScrollArea(this);
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_page, 1);
    return page;
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
    m_test = addButton(tr("&Test"), tr("Check the state of the store; nothing in it is changed"),
                       &ConnectionDialog::test);
    m_create = addButton(tr("&Create table…"), tr("Make the table, with its time to live on"),
                         &ConnectionDialog::askToCreate);
    m_save = addButton(tr("&Save"), tr("Save this connection"), &ConnectionDialog::save);
    m_open = addButton(tr("&Open in the lab"), tr("Save it, and keep the keys of the lab there"),
                       &ConnectionDialog::openInLab);
    QPushButton *const close =
        addButton(tr("Close"), tr("Close this dialog"), &ConnectionDialog::reject);
    m_doing->setObjectName(u"doing"_s);
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setForegroundRole(QPalette::PlaceholderText);
    m_open->setProperty(primaryProperty, true);
    m_save->setDefault(true);
    layout->addWidget(m_test);
    layout->addWidget(m_create);
    layout->addWidget(m_doing, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_open);
    layout->addWidget(close);
    return bar;
}

QPushButton *ConnectionDialog::addButton(const QString &text, const QString &purpose,
                                         void (ConnectionDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button->setToolTip(purpose);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(detailColumn, 1);
    setAccessibleName(tr("What was found"));
}

void CheckPanel::show(const StoreReport &report, const QString &howToMake)
{
    clear();
    for (const ReportRow &row : report.rows)
        addRow(row, howToMake);
    setAccessibleDescription(m_words);
}

void CheckPanel::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words.clear();
    setAccessibleDescription({});
}

void CheckPanel::addRow(const ReportRow &row, const QString &howToMake)
{
    const int line = m_layout->rowCount();
    auto *mark = new StatusIconLabel(this);
    mark->setState(row.state);
    const QString words = detailOf(row, howToMake);
    auto *detail = plainLabel(words, this);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = plainLabel(shownNameOf(row), this);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(mark, line, 0, Qt::AlignTop);
    m_layout->addWidget(what, line, 1);
    m_layout->addWidget(detail, line, detailColumn);
    m_words += u"%1: %2. %3\n"_s.arg(shownNameOf(row), mark->accessibleName(), words);
}

} // namespace onecake
