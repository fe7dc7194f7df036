// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the parts of the dialog lie beside each other.

#include "ui/dialogs/check_panel.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/dialogs/connection_form.h"
#include "ui/style/calm_style.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

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

ConnectionDialog::ConnectionDialog(LabSession *session, ConnectionBook *book, QWidget *parent)
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
    setWindowTitle(u"Connections"_s);
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
    connect(m_notice, &MessageBar::remedyChosen, this, [this] {
        m_notice->hide();
        if (const auto act = std::exchange(m_answered, {}))
            act();
    });
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
    layout->addWidget(new Heading(u"Saved connections"_s, side));
    m_list->setModel(m_connections);
    m_list->setAccessibleName(u"Saved connections"_s);
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
        addButton(u"Ne&w"_s, u"Describe another connection"_s, &ConnectionDialog::addNew);
    QPushButton *const remove =
        addButton(u"Re&move"_s, u"Remove the chosen connection"_s, &ConnectionDialog::askToRemove);
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
    m_test = addButton(u"&Test"_s, u"Ask the store how it stands; nothing in it is changed"_s,
                       &ConnectionDialog::test);
    m_create = addButton(u"&Create table…"_s, u"Make the table, with its time to live on"_s,
                         &ConnectionDialog::askToCreate);
    m_save = addButton(u"&Save"_s, u"Save this connection"_s, &ConnectionDialog::save);
    m_open = addButton(u"&Open in the lab"_s, u"Save it, and keep the keys of the lab there"_s,
                       &ConnectionDialog::openInLab);
    QPushButton *const close =
        addButton(u"Close"_s, u"Close this dialog"_s, &ConnectionDialog::reject);
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

} // namespace onecake
