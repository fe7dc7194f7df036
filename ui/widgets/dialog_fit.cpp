// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/dialog_fit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace onecake {

namespace {

const QString filterName = QStringLiteral("dialog-fit");

// Not the whole screen: there is a title bar above, which the platform tells of too late.
QSize roomFor(const QWidget &dialog)
{
    constexpr QSize frame(16, 48);
    return dialog.screen()->availableSize() - frame;
}

bool isLarger(QSize size, QSize room)
{
    return size.width() > room.width() || size.height() > room.height();
}

// As large as what is in it, as far as the screen has room.
class DialogScroll final : public QScrollArea
{
public:
    explicit DialogScroll(QWidget *dialog)
        : QScrollArea(dialog)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize bars(verticalScrollBar()->sizeHint().width(), 0);
        return (widget()->minimumSizeHint() + bars).boundedTo(roomFor(*this));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return widget()->sizeHint().boundedTo(roomFor(*this));
    }
};

void makeScrollable(QDialog *dialog)
{
    const QPointer<QWidget> focused = dialog->focusWidget();
    auto *content = new QWidget;
    content->setLayout(dialog->layout());
    auto *scroll = new DialogScroll(dialog);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    if (focused)
        focused->setFocus();
}

// Texts that are wrapped need the more height the narrower they are.
QSize leastSize(const QLayout &layout, int width)
{
    const QSize least = layout.totalMinimumSize();
    if (!layout.hasHeightForWidth())
        return least;
    const int height = layout.totalMinimumHeightForWidth(std::max(width, least.width()));
    return {least.width(), std::max(least.height(), height)};
}

void fit(QDialog *dialog)
{
    const QSize room = roomFor(*dialog);
    QLayout *const layout = dialog->layout();
    const bool isScrollable = layout == nullptr || layout->itemAt(0) == nullptr
        || dynamic_cast<DialogScroll *>(layout->itemAt(0)->widget()) != nullptr;
    if (!isScrollable) {
        const int width = std::min(dialog->width(), room.width());
        const QSize least = leastSize(*layout, width);
        if (isLarger(least, room))
            makeScrollable(dialog);
        else if (isLarger(least, dialog->size()))
            dialog->resize(dialog->size().expandedTo(least));
    }
    if (dialog->minimumWidth() > room.width())
        dialog->setMinimumWidth(room.width());
    if (isLarger(dialog->size(), room))
        dialog->resize(dialog->size().boundedTo(room));
}

// Qt's message boxes and file dialogs look after themselves.
bool isOurs(const QDialog &dialog)
{
    const QByteArrayView name = dialog.metaObject()->className();
    return name == "QDialog" || name.startsWith("onecake::");
}

class DialogFit final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // It grows while it is open where there is more to say.
        const bool mayHaveGrown =
            event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
        auto *dialog = mayHaveGrown ? qobject_cast<QDialog *>(watched) : nullptr;
        if (dialog != nullptr && isOurs(*dialog))
            fit(dialog);
        return false;
    }
};

} // namespace

void fitDialogsToTheScreen()
{
    if (qApp->findChild<QObject *>(filterName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *filter = new DialogFit(qApp);
    filter->setObjectName(filterName);
    qApp->installEventFilter(filter);
}

} // namespace onecake
