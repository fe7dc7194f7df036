// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/notice_area.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "ui/models/store_text.h"
#include "ui/style/accents.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

// Says, as loud as a window can, that what is done here is done to something that others depend on.
// It cannot be closed.
class ProductionBanner final : public QFrame
{
public:
    explicit ProductionBanner(QWidget *parent);

    // `place` is the store, for people.
    void setConnection(const QString &name, const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setInk();

    QLabel *m_title;
    QLabel *m_place;
};

namespace {

constexpr int tapeWidth = 44;
constexpr int stripe = 12;

// Tape as around a building site: to be told without its colour.
void paintTape(QPainter &painter, const QRect &area, const QColor &ink)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int left = area.left() - area.height(); left < area.right(); left += 2 * stripe) {
        const QPointF foot(left, area.bottom() + 1);
        const QPointF slant(area.height(), -area.height() - 1);
        QPainterPath path(foot);
        path.lineTo(foot + slant);
        path.lineTo(foot + slant + QPointF(stripe, 0));
        path.lineTo(foot + QPointF(stripe, 0));
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace

ProductionBanner::ProductionBanner(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tapeWidth + 14, 9, tapeWidth + 14, 9);
    layout->setSpacing(14);
    QFont loud = font();
    loud.setBold(true);
    loud.setPointSizeF(loud.pointSizeF() * 1.15);
    m_title->setFont(loud);
    m_title->setObjectName(u"production"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_place, 1);
    setInk();
}

void ProductionBanner::setConnection(const QString &name, const QString &place)
{
    m_title->setText(name.isEmpty() ? tr("PRODUCTION") : tr("PRODUCTION – %1").arg(name));
    m_place->setText(tr("What is played here is written to %1.").arg(place));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_place->text());
}

void ProductionBanner::setInk()
{
    for (QLabel *label : {m_title, m_place}) {
        QPalette inks = palette();
        inks.setColor(QPalette::WindowText, inks.color(QPalette::HighlightedText));
        label->setPalette(inks);
    }
}

void ProductionBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setInk();
    QFrame::changeEvent(event);
}

void ProductionBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const QColor ground = accentsOf(palette()).trouble;
    painter.fillRect(rect(), ground);
    const QColor ink = blend(ground, palette().color(QPalette::HighlightedText), 0.85F);
    paintTape(painter, {0, 0, tapeWidth, height()}, ink);
    paintTape(painter, {width() - tapeWidth, 0, tapeWidth, height()}, ink);
}

NoticeArea::NoticeArea(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new ProductionBanner(this))
    , m_message(new MessageBar(this))
    , m_news(new MessageBar(this))
    , m_offer(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_message);
    layout->addWidget(m_news);
    layout->addWidget(m_offer);
    connect(session, &LabSession::failed, this, &NoticeArea::sayFailure);
    connect(&session->store(), &LabStore::reconnecting, this, &NoticeArea::sayLoss);
    connect(m_message, &MessageBar::closed, this, [this] { m_isClosed = true; });
    connect(&session->store(), &LabStore::opened, m_message, &QWidget::hide);
    connect(&session->store(), &LabStore::connectionChanged, this, &NoticeArea::showConnection);
    showConnection();
}

void NoticeArea::tell(const QString &sentence)
{
    m_message->hide(); // it was about something else
    m_news->showSuccess(sentence);
}

void NoticeArea::offer(const QString &sentence, const QString &button,
                       const std::function<void()> &accept)
{
    m_offer->showSuccess(sentence, button, [this, accept] {
        m_offer->hide();
        accept();
    });
}

void NoticeArea::retry()
{
    m_message->hide();
    m_session->store().retry();
}

void NoticeArea::sayFailure(const Error &error)
{
    m_isClosed = false;
    m_news->hide();
    m_message->showError(sentence(error),
                         m_session->store().canRetry() ? tr("Try again") : QString(),
                         [this] { retry(); });
}

void NoticeArea::sayLoss(const Error &error, Duration left)
{
    if (m_isClosed)
        return;
    const QString when = left > Duration(0) ? tr("in %1").arg(toReadableText(left)) : u"now"_s;
    m_message->showError(tr("Connection lost; trying again %1. (%2)").arg(when, sentence(error)),
                         tr("Try now"), [this] { retry(); });
}

void NoticeArea::showConnection()
{
    const std::optional<Connection> &connection = m_session->store().connection();
    m_banner->setVisible(connection && connection->isProduction);
    if (connection)
        m_banner->setConnection(arePlacesHidden() ? QString() : connection->name,
                                shortNameOf(connection->store));
}

} // namespace onecake
