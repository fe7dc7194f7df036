// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A language that is made up: every text in brackets, with accents and two fifths longer. What is
// shown without a bracket did not go through translation.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTranslator>

namespace onecake::test {

class PseudoLocale : public QTranslator
{
public:
    PseudoLocale() { QCoreApplication::installTranslator(this); }
    ~PseudoLocale() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }

    QString translate(const char * /*context*/, const char *text, const char * /*says*/,
                      int number) const override
    {
        // What stands for something, and the markup, stay as they are.
        static const QRegularExpression kept(
            QStringLiteral("%L?[0-9n]|\\{[a-z .-]+\\}|<[^>]*>|&[a-z]+;|&."));
        const QString english = QString::fromUtf8(text);
        QString changed;
        qsizetype at = 0;
        for (auto match = kept.globalMatch(english); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            changed += accented(english.mid(at, found.capturedStart() - at)) + found.captured();
            at = found.capturedEnd();
        }
        changed += accented(english.mid(at));
        if (number >= 0)
            changed.replace(QStringLiteral("%n"), QString::number(number));
        return QLatin1Char('[') + changed + QString(2 * english.size() / 5, QLatin1Char('~'))
            + QLatin1Char(']');
    }

private:
    static QString accented(QString text)
    {
        const QString plain = QStringLiteral("aeiouAEIOU");
        const QString accents = QStringLiteral("áéíóúÁÉÍÓÚ");
        for (QChar &letter : text) {
            if (const qsizetype found = plain.indexOf(letter); found >= 0)
                letter = accents[found];
        }
        return text;
    }
};

// The texts that a person sees or hears in the window now, each with who shows it.
inline QMultiMap<QString, QString> textsShownIn(const QWidget &window)
{
    QMultiMap<QString, QString> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QString who = QString::fromLatin1(widget->metaObject()->className())
            + QStringLiteral(" \"") + widget->objectName() + QLatin1Char('"');
        const auto add = [&texts, &who](const QString &text) {
            texts.insert(text, who);
        };
        add(widget->toolTip());
        add(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            add(dock->windowTitle());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                add(box->itemText(item));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view != nullptr && view->model() != nullptr) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                add(view->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            texts.insert(action->text(), QStringLiteral("a menu"));
            texts.insert(action->statusTip(), QStringLiteral("a menu's tip"));
        }
    }
    return texts;
}

} // namespace onecake::test
