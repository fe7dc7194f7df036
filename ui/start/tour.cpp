// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/start/tour.h"

#include "ui/keys/key_words.h"
#include "ui/style/accents.h"
#include "ui/style/onecake_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

const QList<TourStep> &tourSteps()
{
    static const QList<TourStep> steps{
        {u"start"_s, u"start"_s, TourBar::tr("Begin here"),
         TourBar::tr("Three doors: tell the story, try it freely, look into a store. The pages "
                     "are switched at the top right: Start ({window.page-start}), Lab "
                     "({window.page-lab}), Stores ({window.page-stores}), Explore "
                     "({window.page-explore}).")},
        {u"lab"_s, u"diagram"_s, TourBar::tr("A run is drawn as it happens"),
         TourBar::tr("Time runs downwards, each arrow is a message, and a cross is one that was "
                     "lost. Press Play ({lab.play}), or Step ({lab.step}) for one "
                     "event.")},
        {u"lab"_s, u"controls"_s, TourBar::tr("Strike it while it runs"),
         TourBar::tr("Order a cake ({lab.order}), enter the tunnel ({lab.tunnel}), lose the next "
                     "reply ({lab.lose-reply}), crash the API ({lab.crash}). The past stays: "
                     "look back ({lab.back}), and fork there ({lab.fork}).")},
        {u"lab"_s, u"verdict"_s, TourBar::tr("What came of it"),
         TourBar::tr("Judged from what was baked, charged and answered: holds, broken, not "
                     "observed or undecided. The same run under another policy "
                     "can stand beside it ({lab.compare}).")},
        {u"lab"_s, u"keys"_s, TourBar::tr("What the store knows"),
         TourBar::tr("One row for each key, with its state, lease and replays. Choose one, and its "
                     "events are marked in diagram and log.")},
        {u"stores"_s, u"inspector"_s, TourBar::tr("The keys of a real store"),
         TourBar::tr("Drop a SQLite file here, or open a DynamoDB table: which keys are stuck, "
                     "what each one means, and removing exactly one, safely.")},
    };
    return steps;
}

TourBar::TourBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tour"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"tour-title"_s);
    m_words->setWordWrap(true);
    m_next->setObjectName(u"tour-next"_s);
    m_next->setProperty(primaryProperty, true);
    m_back->setObjectName(u"tour-back"_s);
    auto *finish = new QPushButton(tr("End the tour"), this);
    finish->setObjectName(u"tour-end"_s);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_back, m_next, finish}) {
        layout->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(finish, &QPushButton::clicked, this, &TourBar::end);
    hide();
}

void TourBar::begin()
{
    show();
    go(0);
}

void TourBar::end()
{
    hide();
    Q_EMIT ended();
}

void TourBar::go(qsizetype step)
{
    const QList<TourStep> &steps = tourSteps();
    if (step >= steps.size()) {
        end();
        return;
    }
    m_step = std::max<qsizetype>(step, 0);
    const TourStep &told = steps.at(m_step);
    m_title->setText(tr("%1 of %2 · %3").arg(m_step + 1).arg(steps.size()).arg(told.title));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == steps.size() ? tr("Done") : tr("Next"));
    Q_EMIT stepShown(told);
    m_words->setText(withKeys(told.words)); // the page has its keys by now
    m_next->setAccessibleDescription(m_title->text() + u". "_s + m_words->text());
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

// Space is also the lab's key for play and pause; on a button that has the focus it presses the
// button, and so does Return.
bool TourBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = pressed == Qt::Key_Return || pressed == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride && (isReturn || pressed == Qt::Key_Space)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isReturn) {
        qobject_cast<QPushButton *>(watched)->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

TourMark::TourMark(QWidget *place)
    : QWidget(place)
{
    setObjectName(u"tour-mark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Told of by the tour"));
    place->installEventFilter(this);
    setGeometry(place->rect());
    show();
    raise();
}

bool TourMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void TourMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentsOf(palette()).action, 4));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
}

} // namespace onecake
