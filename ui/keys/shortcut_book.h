// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys of all actions: which ones they come with, and which ones the user has given them. It
// finds the actions by itself, as they are put into menus and windows, and keeps their shortcuts
// and tool tips in step.
//
// An action that can be given another key has a name like "lab.order": the place where its key
// counts (lab, stores, start, or window for every page), and what it is called in the settings.
// Several actions with one name are one thing in several menus.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace onecake {

// "Ctrl+O, End"; empty without any.
QString wordsOfKeys(const QList<QKeySequence> &keys);

// Whether it is one character with no more than Shift: a letter, a digit, a sign or Space.
bool isSingleCharacter(const QKeySequence &key);

class ShortcutBook final : public QObject
{
    Q_OBJECT
public:
    // `settings` must outlive the book.
    explicit ShortcutBook(QSettings *settings, QObject *parent = nullptr);
    ~ShortcutBook() override;
    Q_DISABLE_COPY_MOVE(ShortcutBook)

    // The book of the window that is open; null if there is none.
    [[nodiscard]] static ShortcutBook *current();

    struct Entry {
        QString name; // "lab.order"
        QString title; // "Order a cake"
        QString explanation;
        QList<QKeySequence> usual;
        QList<QKeySequence> chosen; // as usual, if the user has not changed them
    };

    // The actions with a name that there are now, by place and title.
    [[nodiscard]] QList<Entry> entries() const;
    // An entry without a name if there is none.
    [[nodiscard]] Entry entry(const QString &name) const;

    // The first key that works now; empty if there is none.
    [[nodiscard]] QKeySequence keyNow(const QString &name) const;

    // Counts from now on, and is remembered. No keys: it has none.
    void choose(const QString &name, const QList<QKeySequence> &keys);
    void reset(const QString &name);
    void resetAll();
    [[nodiscard]] bool isAnyChanged() const;

    // The entries that have `key` where the one of that name would have it, too.
    [[nodiscard]] QList<Entry> conflicts(const QString &name, const QKeySequence &key) const;

    // Whether keys of a single character work: see WCAG 2.1.4. Those of a table or a tree that work
    // only while it has the focus always do.
    [[nodiscard]] bool areCharactersOn() const;
    void setCharactersOn(bool areOn);

    // Gives all actions their keys, also those that got their name after they were added.
    void apply();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Known {
        QList<QKeySequence> usual;
        QList<QKeySequence> given; // by the book, the last time
        QString tip; // without the key that stands in brackets behind it; empty where none does
    };

    void note(QAction *action);
    void applyTo(QAction *action, Known &known);
    [[nodiscard]] QList<QKeySequence> chosenFor(const QString &name,
                                                const QList<QKeySequence> &usual) const;

    QSettings *m_settings;
    QHash<QAction *, Known> m_actions;
    bool m_isApplying = false;
};

} // namespace onecake
