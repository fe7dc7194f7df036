// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How any widget leads to help without knowing the window that shows it: by the address of a page
// (help:lab) or of a word (glossary:lease), which QLabel and QTextBrowser follow as well. A widget
// may say which page is about it and all that is in it.
#pragma once

#include <QStringList>

class QObject;
class QWidget;

namespace onecake {

inline constexpr QStringView helpScheme = u"help";
inline constexpr QStringView glossaryScheme = u"glossary";

// `terms` are the ids of the words that the window shows there.
void openHelp(const QString &topic, const QStringList &terms = {});

// A word is the id of a term; without one, all of them are shown.
void openGlossary(const QString &term = {});

void setHelpTopic(QObject *widget, const QString &topic);

// What a person reads in the widget and in all that is visible in it.
QString textShownIn(const QWidget *widget);

// The page about what is closest around the widget; empty if nothing says.
QString helpTopicOf(const QWidget *widget);

} // namespace onecake
