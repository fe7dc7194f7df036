// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/keys/shortcut_book.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString keysGroup = u"keys"_s;
const QString charactersKey = u"window/single-character-keys"_s;

ShortcutBook *theBook = nullptr; // of the thread that has the windows

bool isName(const QString &name)
{
    return name.contains(u'.');
}

QString placeOf(const QString &name)
{
    return name.section(u'.', 0, 0);
}

bool isAtOnePlace(const QString &one, const QString &other)
{
    const QString everywhere = u"window"_s;
    return placeOf(one) == placeOf(other) || placeOf(one) == everywhere
        || placeOf(other) == everywhere;
}

QString inBrackets(const QKeySequence &key)
{
    return key.isEmpty() ? QString() : u" (%1)"_s.arg(key.toString(QKeySequence::NativeText));
}

ShortcutBook::Entry entryOf(const QAction &action)
{
    return {
        action.objectName(), action.text().remove(u'&').remove(u'…'), action.statusTip(), {}, {}};
}

} // namespace

QString wordsOfKeys(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

bool isSingleCharacter(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isPlain =
        (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        == Qt::NoModifier;
    // Keys without a character have the numbers above.
    return isPlain && first.key() < Qt::Key_Escape;
}

ShortcutBook::ShortcutBook(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    theBook = this;
    qApp->installEventFilter(this);
}

ShortcutBook::~ShortcutBook()
{
    if (theBook == this)
        theBook = nullptr;
}

ShortcutBook *ShortcutBook::current()
{
    return theBook;
}

bool ShortcutBook::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched);
    const bool isAction =
        event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionChanged;
    if (isAction && !m_isApplying)
        note(static_cast<QActionEvent *>(event)->action());
    return false;
}

void ShortcutBook::note(QAction *action)
{
    if (action->shortcutContext() == Qt::WidgetShortcut)
        return; // its key is that of one widget
    auto known = m_actions.find(action);
    if (known == m_actions.end()) {
        if (action->shortcut().isEmpty() && !isName(action->objectName()))
            return;
        known = m_actions.insert(action, {action->shortcuts(), action->shortcuts(), {}});
        connect(action, &QObject::destroyed, this, [this, action] { m_actions.remove(action); });
    } else if (action->shortcuts() != known->given) {
        known->usual = action->shortcuts(); // it was given a key only now
    }
    applyTo(action, *known);
}

void ShortcutBook::applyTo(QAction *action, Known &known)
{
    QList<QKeySequence> keys = chosenFor(action->objectName(), known.usual);
    if (!areCharactersOn())
        keys.removeIf(isSingleCharacter);
    known.given = keys;
    if (action->shortcuts() == keys)
        return;
    m_isApplying = true;
    const QString said = inBrackets(action->shortcut());
    if (!said.isEmpty() && action->toolTip().endsWith(said))
        known.tip = action->toolTip().chopped(said.size());
    const bool saysKey = !known.tip.isEmpty() && action->toolTip() == known.tip + said;
    action->setShortcuts(keys);
    if (saysKey)
        action->setToolTip(known.tip + inBrackets(keys.value(0)));
    m_isApplying = false;
}

QList<QKeySequence> ShortcutBook::chosenFor(const QString &name,
                                            const QList<QKeySequence> &usual) const
{
    const QString key = keysGroup + u'/' + name;
    if (!isName(name) || !m_settings->contains(key))
        return usual;
    QList<QKeySequence> keys;
    for (const QString &words : m_settings->value(key).toStringList()) {
        const QKeySequence each(words, QKeySequence::PortableText);
        if (!each.isEmpty() && each[0].key() != Qt::Key_unknown)
            keys.append(each);
    }
    return keys;
}

QList<ShortcutBook::Entry> ShortcutBook::entries() const
{
    QHash<QString, Entry> byName;
    for (auto each = m_actions.begin(); each != m_actions.end(); ++each) {
        const QString name = each.key()->objectName();
        if (!isName(name))
            continue;
        Entry entry = entryOf(*each.key());
        entry.usual = each->usual;
        entry.chosen = chosenFor(name, each->usual);
        byName.insert(name, entry);
    }
    QList<Entry> sorted = byName.values();
    std::sort(sorted.begin(), sorted.end(), [](const Entry &left, const Entry &right) {
        const QString places[] = {placeOf(left.name), placeOf(right.name)};
        return places[0] != places[1] ? places[0] < places[1]
                                      : QString::localeAwareCompare(left.title, right.title) < 0;
    });
    return sorted;
}

ShortcutBook::Entry ShortcutBook::entry(const QString &name) const
{
    for (const Entry &each : entries()) {
        if (each.name == name)
            return each;
    }
    return {};
}

QKeySequence ShortcutBook::keyNow(const QString &name) const
{
    for (auto each = m_actions.begin(); each != m_actions.end(); ++each) {
        if (each.key()->objectName() == name)
            return each->given.value(0);
    }
    return {};
}

void ShortcutBook::choose(const QString &name, const QList<QKeySequence> &keys)
{
    const Entry known = entry(name);
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::PortableText));
    if (words.isEmpty())
        words.append(QString()); // a list of nothing could not be told from none
    if (keys == known.usual)
        m_settings->remove(keysGroup + u'/' + name);
    else
        m_settings->setValue(keysGroup + u'/' + name, words);
    apply();
}

void ShortcutBook::reset(const QString &name)
{
    m_settings->remove(keysGroup + u'/' + name);
    apply();
}

void ShortcutBook::resetAll()
{
    m_settings->remove(keysGroup);
    apply();
}

bool ShortcutBook::isAnyChanged() const
{
    const QList<Entry> all = entries();
    return std::any_of(all.begin(), all.end(),
                       [](const Entry &entry) { return entry.chosen != entry.usual; });
}

QList<ShortcutBook::Entry> ShortcutBook::conflicts(const QString &name,
                                                   const QKeySequence &key) const
{
    QList<Entry> found = entries();
    found.removeIf([&name, &key](const Entry &each) {
        return each.name == name || !isAtOnePlace(each.name, name) || !each.chosen.contains(key);
    });
    return found;
}

bool ShortcutBook::areCharactersOn() const
{
    return m_settings->value(charactersKey, true).toBool();
}

void ShortcutBook::setCharactersOn(bool areOn)
{
    m_settings->setValue(charactersKey, areOn);
    apply();
}

void ShortcutBook::apply()
{
    const QList<QAction *> actions = m_actions.keys();
    for (QAction *action : actions)
        applyTo(action, m_actions[action]);
    Q_EMIT changed();
}

} // namespace onecake
