// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The help: a page about each part of the window, and the words of the field. Everything is
// compiled in, in English and in German; nothing is fetched.
#pragma once

#include "ui/help/glossary.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace onecake {

// The topics of the pages, in the order in which they are listed.
const QStringList &helpTopics();

// The page as Markdown; its first line is its title. Empty if there is none.
QString helpPage(const QString &topic, HelpLanguage language);

class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // Follows help:TOPIC, help:TOPIC?words=ID,ID (of what the window shows there), glossary: and
    // glossary:ID.
    void follow(const QUrl &url);
    void setLanguage(HelpLanguage language);
    [[nodiscard]] HelpLanguage language() const { return m_language; }

private:
    void fillList();
    void show();
    void showPage(const QString &topic, const QString &words);
    [[nodiscard]] QString wordsOfOtherKeys() const;
    void showTerm(const Term &term);
    void showAllTerms();
    void goBack();
    void markInList();

    HelpLanguage m_language = HelpLanguage::English;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QComboBox *m_languages;
    QPushButton *m_back;
    QList<QUrl> m_visited; // the last is shown
};

// From now on the help is in the language of all other content, also where it is open.
void forgetHelpLanguage();

// Lets every address of help and glossary lead to one such window, from now on.
void serveHelp();

} // namespace onecake
