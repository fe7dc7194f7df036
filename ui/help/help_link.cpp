// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/help/help_link.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr const char *topicProperty = "helpTopic";

} // namespace

void openHelp(const QString &topic, const QStringList &terms)
{
    const QString words = terms.isEmpty() ? QString() : u"?words="_s + terms.join(u',');
    QDesktopServices::openUrl(QUrl(helpScheme.toString() + u":"_s + topic + words));
}

void openGlossary(const QString &term)
{
    QDesktopServices::openUrl(QUrl(glossaryScheme.toString() + u":"_s + term));
}

QString textShownIn(const QWidget *widget)
{
    QStringList texts;
    const auto add = [&texts](const QWidget *each) {
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts.append(label->text());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(each))
            texts.append(edit->toPlainText());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(each))
            texts.append(box->currentText() + u'\n' + box->toolTip());
    };
    add(widget);
    for (const QWidget *child : widget->findChildren<QWidget *>()) {
        if (child->isVisibleTo(widget))
            add(child);
    }
    return texts.join(u'\n');
}

void setHelpTopic(QObject *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        const QString topic = at->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace onecake
