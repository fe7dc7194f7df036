// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/store_header.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/editing/row_words.h"
#include "ui/models/store_text.h"
#include "ui/style/accents.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr int spacing = 10;

QString intervalWords(const std::optional<Duration> &interval)
{
    using namespace std::chrono;
    if (!interval)
        return tr("read on demand");
    const qint64 secondsLong = duration_cast<seconds>(*interval).count();
    return secondsLong < 60 ? tr("live, every %1 s").arg(secondsLong)
                            : tr("live, every %1 min").arg(secondsLong / 60);
}

} // namespace

StoreHeader::StoreHeader(InspectorSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_production(new QLabel(tr("● PRODUCTION"), this))
    , m_place(new QLabel(this))
    , m_lock(addButton(u"lock"_s))
    , m_layout(addButton(u"layout"_s))
    , m_live(addButton(u"live"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    QFont bold = font();
    bold.setBold(true);
    m_production->setFont(bold);
    m_production->setObjectName(u"production"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setTextFormat(Qt::RichText);
    m_place->setMinimumWidth(1);
    layout->addWidget(m_production);
    layout->addWidget(m_place);
    layout->addWidget(m_lock);
    layout->addWidget(m_layout);
    layout->addStretch(1);
    layout->addWidget(m_live);
    connect(m_lock, &QToolButton::clicked, this, [this] {
        ChangeController *controller = m_session->controller();
        if (controller == nullptr || controller->isReadOnly())
            return;
        if (controller->mark().isLocked)
            Q_EMIT unlockAsked();
        else
            controller->lock();
    });
    for (QToolButton *button : {m_layout, m_live}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    connect(m_layout->menu(), &QMenu::aboutToShow, this, [this] { fillLayouts(m_layout->menu()); });
    connect(m_live->menu(), &QMenu::aboutToShow, this, [this] { fillIntervals(m_live->menu()); });
    showNone();
}

QToolButton *StoreHeader::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

void StoreHeader::showNone()
{
    m_place->setText(tr("No store is open."));
    for (QWidget *widget : {static_cast<QWidget *>(m_production), static_cast<QWidget *>(m_lock),
                            static_cast<QWidget *>(m_layout), static_cast<QWidget *>(m_live)})
        widget->hide();
}

void StoreHeader::showOpening(const QString &name)
{
    showNone();
    m_place->setText(tr("Opening %1…").arg(shownText(name).toHtmlEscaped()));
    m_place->setVisible(!arePlacesHidden());
}

void StoreHeader::showTable()
{
    const OpenedTable &table = *m_session->table();
    const StoreRisk &mark = m_session->controller()->mark();
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, accentsOf(palette()).trouble);
    m_production->setPalette(loud);
    m_production->setVisible(mark.isProduction);
    showPlace();
    m_layout->setText(tr("layout: %1").arg(shownText(table.layout().title)));
    m_layout->setToolTip((table.reasons + table.layout().notes).join(u'\n'));
    m_layout->show();
    showLock();
    showFreshness();
}

void StoreHeader::showPlace()
{
    // What is being opened, or cannot be made out, has no kind to be told by.
    m_place->setVisible(m_session->table() != nullptr || !arePlacesHidden());
    if (m_session->table() == nullptr)
        return;
    const OpenedTable &table = *m_session->table();
    if (arePlacesHidden()) {
        m_place->setText(u"<b>%1</b>"_s.arg(shortNameOf(table.store)));
        m_place->setToolTip({});
        return;
    }
    const QString chosen = m_session->controller()->mark().name;
    const bool isFile = table.store.kind == StoreKind::Sqlite;
    const QString name = chosen.isEmpty() && isFile ? shortNameOf(table.store) : chosen;
    m_place->setText(
        u"<b>%1</b> %2"_s
            .arg(shownText(name).toHtmlEscaped(), shownText(table.browser->place()).toHtmlEscaped())
            .trimmed());
    m_place->setToolTip(shownText(textOf(table.store)));
}

void StoreHeader::showUnclear()
{
    const UnclearStore &unclear = *m_session->unclear();
    showNone();
    m_place->setText(u"<b>%1</b> %2"_s.arg(spelledOut(unclear.shape.table).toHtmlEscaped(),
                                           unclear.place.toHtmlEscaped()));
    m_place->setVisible(!arePlacesHidden());
    m_layout->setText(unclear.tables.front().layout.isEmpty() ? tr("layout: not recognised")
                                                              : tr("layout: to be chosen"));
    m_layout->setToolTip(unclear.why);
    m_layout->show();
}

void StoreHeader::showLock()
{
    const ChangeController *controller = m_session->controller();
    m_lock->setVisible(controller != nullptr);
    if (controller == nullptr)
        return;
    m_lock->setEnabled(!controller->isReadOnly());
    if (controller->isReadOnly())
        m_lock->setText(tr("read-only"));
    else
        m_lock->setText(controller->mark().isLocked ? tr("read-only · Unlock…")
                                                    : tr("can be changed · Lock"));
    m_lock->setToolTip(controller->isReadOnly()
                           ? shownSentence(m_session->table()->browser->refusal())
                           : tr("Whether keys can be removed from this store and changed in it."));
}

void StoreHeader::showFreshness()
{
    const bool isOpen = m_session->table() != nullptr;
    m_live->setVisible(isOpen);
    if (!isOpen)
        return;
    if (m_session->tellsChanges()) {
        m_live->setText(tr("live"));
        m_live->setToolTip(tr("What others write appears within a second."));
        m_live->setEnabled(false);
        return;
    }
    QString text = intervalWords(m_session->refreshEvery());
    if (!m_session->refreshEvery() && m_session->readAt())
        text = tr("read ") + relativeWords(*m_session->readAt(), m_session->now());
    m_live->setText(text);
    m_live->setToolTip(tr("This store does not tell of changes: what is shown is read again, which "
                          "costs read units."));
    m_live->setEnabled(true);
}

void StoreHeader::fillLayouts(QMenu *menu)
{
    menu->clear();
    const OpenedTable *table = m_session->table();
    if (table == nullptr && !m_session->unclear())
        return;
    const LayoutKind kind =
        table != nullptr ? table->layout().kind : m_session->unclear()->shape.kind;
    if (table != nullptr) {
        menu->addSection(tr("Why this one"));
        for (const QString &reason : table->reasons)
            menu->addAction(shownText(reason))->setEnabled(false);
    }
    menu->addSection(tr("Read it as"));
    auto *group = new QActionGroup(menu);
    const Result<LayoutCatalog> catalog = LayoutCatalog::load();
    const auto layouts = catalog ? catalog->all() : std::vector<std::shared_ptr<const Layout>>();
    for (const std::shared_ptr<const Layout> &layout : layouts) {
        if (layout->kind != kind)
            continue;
        QAction *action = menu->addAction(layout->title);
        action->setCheckable(true);
        action->setChecked(table != nullptr && layout->id == table->layout().id);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = layout->id] { Q_EMIT layoutChosen(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Find it out again"), this, [this] { Q_EMIT layoutChosen({}); });
    if (kind == LayoutKind::Sqlite)
        menu->addAction(tr("&Choose the table…"), this, &StoreHeader::tableAsked);
    if (table != nullptr)
        menu->addAction(tr("&Say which field is where…"), this, &StoreHeader::mappingAsked);
}

void StoreHeader::fillIntervals(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const std::optional<Duration> &interval :
         {std::optional<Duration>(), std::optional<Duration>(5s), std::optional<Duration>(30s),
          std::optional<Duration>(1min), std::optional<Duration>(5min)}) {
        QAction *action = menu->addAction(intervalWords(interval));
        action->setCheckable(true);
        action->setChecked(interval == m_session->refreshEvery());
        group->addAction(action);
        connect(action, &QAction::triggered, m_session,
                [this, interval] { m_session->setRefreshEvery(interval); });
    }
}

} // namespace onecake
