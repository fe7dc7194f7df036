// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace onecake {

namespace {

const QString plainFilterName = QStringLiteral("plain-labels");

class PlainLabels final : public QObject
{
public:
    using QObject::QObject;

protected:
    // Also of those that Qt makes itself, such as tool tips: they are polished before they are
    // shown.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *label = event->type() == QEvent::Polish ? qobject_cast<QLabel *>(watched) : nullptr;
        if (label != nullptr && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void showLabelsPlain()
{
    if (qApp->findChild<QObject *>(plainFilterName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *filter = new PlainLabels(qApp);
    filter->setObjectName(plainFilterName);
    qApp->installEventFilter(filter);
}

} // namespace onecake
