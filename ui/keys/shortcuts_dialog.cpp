// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/keys/shortcuts_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum ShortcutColumn {
    ActionColumn,
    KeyColumn,
    UsualColumn,
};

constexpr int nameRole = Qt::UserRole;

QString placeTitle(const QString &name)
{
    const QString place = name.section(u'.', 0, 0);
    if (place == u"lab")
        return ShortcutsDialog::tr("Lab");
    if (place == u"stores")
        return ShortcutsDialog::tr("Stores");
    if (place == u"start")
        return ShortcutsDialog::tr("Start");
    return ShortcutsDialog::tr("On every page");
}

// Of what is called so in several places, each is told from the others.
QString calledFully(const ShortcutBook::Entry &entry)
{
    return ShortcutsDialog::tr("“%1” (%2)").arg(entry.title, placeTitle(entry.name));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutBook *book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_what(new QLabel(this))
    , m_key(new QKeySequenceEdit(this))
    , m_use(new QPushButton(tr("&Use this key"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("Usua&l key"), this))
    , m_resetAll(new QPushButton(tr("Usual keys for &all"), this))
    , m_says(new QLabel(this))
    , m_characters(
          new QCheckBox(tr("&Single letters, digits, signs and Space are keys, too"), this))
{
    setObjectName(u"shortcuts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"shortcut-search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("An action or a key"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::showFound);
    addList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeForm());
    layout->addWidget(makeFoot());
    connect(book, &ShortcutBook::changed, this, &ShortcutsDialog::fill);
    fill();
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
}

void ShortcutsDialog::addList()
{
    m_list->setObjectName(u"shortcut-list"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("Usual key")});
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
}

QWidget *ShortcutsDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setBuddy(m_key);
    m_key->setObjectName(u"shortcut-key"_s);
    m_key->setAccessibleDescription(tr("Press the new key"));
    m_use->setObjectName(u"shortcut-use"_s);
    m_none->setObjectName(u"shortcut-none"_s);
    m_reset->setObjectName(u"shortcut-reset"_s);
    m_says->setObjectName(u"shortcut-says"_s);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(fontMetrics().height() * 2);
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    for (QPushButton *button : {m_use, m_none, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addWidget(m_what);
    layout->addLayout(row);
    layout->addWidget(m_says);
    // At once; the edit itself waits a second for more keys.
    connect(m_key->findChild<QLineEdit *>(), &QLineEdit::textChanged, this,
            &ShortcutsDialog::check);
    connect(m_use, &QPushButton::clicked, this, &ShortcutsDialog::use);
    connect(m_none, &QPushButton::clicked, this, [this] { m_book->choose(currentName(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_book->reset(currentName()); });
    return form;
}

QWidget *ShortcutsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_characters->setObjectName(u"shortcut-characters"_s);
    m_characters->setToolTip(tr("Off: nothing is done by accident while words are dictated, or by "
                                "a hand that slips. Everything stays in menus, buttons and the "
                                "list of commands."));
    m_characters->setAccessibleDescription(m_characters->toolTip());
    connect(m_characters, &QCheckBox::toggled, m_book, &ShortcutBook::setCharactersOn);
    m_resetAll->setObjectName(u"shortcut-reset-all"_s);
    m_resetAll->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, m_book, &ShortcutBook::resetAll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(buttons);
    layout->addWidget(m_characters);
    layout->addLayout(row);
    return foot;
}

void ShortcutsDialog::fill()
{
    const QString before = currentName();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> places;
    const bool areCharactersOn = m_book->areCharactersOn();
    for (const ShortcutBook::Entry &entry : m_book->entries()) {
        QTreeWidgetItem *&place = places[placeTitle(entry.name)];
        if (place == nullptr) {
            place = new QTreeWidgetItem(m_list, {placeTitle(entry.name)});
            place->setFirstColumnSpanned(true);
        }
        const bool isOff = !areCharactersOn && isSingleCharacter(entry.chosen.value(0));
        const QString keys = wordsOfKeys(entry.chosen);
        auto *item = new QTreeWidgetItem(
            place, {entry.title, isOff ? tr("%1, off").arg(keys) : keys, wordsOfKeys(entry.usual)});
        item->setData(ActionColumn, nameRole, entry.name);
        item->setToolTip(ActionColumn, entry.explanation);
        QFont bold = item->font(KeyColumn);
        bold.setBold(entry.chosen != entry.usual);
        item->setFont(KeyColumn, bold);
        if (entry.name == before)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    for (const int column : {KeyColumn, UsualColumn})
        m_list->resizeColumnToContents(column);
    m_characters->setChecked(areCharactersOn);
    m_resetAll->setEnabled(m_book->isAnyChanged());
    showFound();
}

void ShortcutsDialog::showFound()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem *place = m_list->topLevelItem(at);
        bool isAnyFound = false;
        for (int row = 0; row < place->childCount(); ++row) {
            QTreeWidgetItem *item = place->child(row);
            const QString text = item->text(ActionColumn) + u' ' + item->text(KeyColumn) + u' '
                + item->toolTip(ActionColumn);
            bool isFound = true;
            for (const QString &word : words)
                isFound = isFound && text.contains(word, Qt::CaseInsensitive);
            item->setHidden(!isFound);
            isAnyFound = isAnyFound || isFound;
            if (isFound && first == nullptr)
                first = item;
        }
        place->setHidden(!isAnyFound);
    }
    const QTreeWidgetItem *current = m_list->currentItem();
    if (current == nullptr || current->isHidden() || current->parent() == nullptr)
        m_list->setCurrentItem(first);
    showCurrent();
}

QString ShortcutsDialog::currentName() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(ActionColumn, nameRole).toString();
}

// The first one: several in a row are not needed here.
QKeySequence ShortcutsDialog::pressed() const
{
    const QKeySequence keys = m_key->keySequence();
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

void ShortcutsDialog::showCurrent()
{
    const ShortcutBook::Entry entry = m_book->entry(currentName());
    const bool isAny = !entry.name.isEmpty();
    m_what->setText(
        isAny ? tr("Another key for %1: go to the field and press it").arg(calledFully(entry))
              : tr("Choose an action to give it another key."));
    m_key->setAccessibleName(m_what->text());
    m_key->setEnabled(isAny);
    m_none->setEnabled(isAny && !entry.chosen.isEmpty());
    m_reset->setEnabled(isAny && entry.chosen != entry.usual);
    m_key->clear();
    check();
}

void ShortcutsDialog::check()
{
    const QKeySequence key = pressed();
    const QString name = currentName();
    const QList<ShortcutBook::Entry> taken =
        key.isEmpty() ? QList<ShortcutBook::Entry>() : m_book->conflicts(name, key);
    m_use->setEnabled(!key.isEmpty() && !name.isEmpty());
    m_use->setText(taken.isEmpty() ? tr("&Use this key") : tr("&Use it here instead"));
    const QString words = key.toString(QKeySequence::NativeText);
    if (!taken.isEmpty())
        m_says->setText(tr("%1 is the key of %2. Used here, it is taken from there.")
                            .arg(words, calledFully(taken.front())));
    else if (!key.isEmpty() && isSingleCharacter(key) && !m_book->areCharactersOn())
        m_says->setText(tr("%1 is free, but single letters, digits, signs and Space are switched "
                           "off below.")
                            .arg(words));
    else if (!key.isEmpty())
        m_says->setText(tr("%1 is free.").arg(words));
    else
        m_says->clear();
}

void ShortcutsDialog::use()
{
    const QKeySequence key = pressed();
    const QString name = currentName();
    if (key.isEmpty() || name.isEmpty())
        return;
    for (const ShortcutBook::Entry &other : m_book->conflicts(name, key)) {
        QList<QKeySequence> left = other.chosen;
        left.removeAll(key);
        m_book->choose(other.name, left);
    }
    m_book->choose(name, {key});
    m_list->setFocus();
}

// Return in a list or a field is not for closing.
void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace onecake
