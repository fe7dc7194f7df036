// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/present/speaker_window.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr qreal headingSize = 1.4;
constexpr qreal noteSize = 1.2;

// "4:05", and "1:04:05" after an hour.
QString spanText(std::chrono::seconds span)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(span.count()));
    return time.toString(span < 1h ? u"m:ss"_s : u"h:mm:ss"_s);
}

} // namespace

SpeakerWindow::SpeakerWindow(std::shared_ptr<const Clock> clock, QWidget *room)
    : QDialog(room, Qt::Window)
    , m_clock(std::move(clock))
    , m_room(room)
    , m_began(m_clock->now())
    , m_time(addLabel(u"speaker-clock"_s, headingSize))
    , m_heading(addLabel(u"speaker-heading"_s, headingSize))
    , m_text(new QTextBrowser(this))
    , m_next(addLabel(u"speaker-next"_s, noteSize))
    , m_question(addLabel(u"speaker-question"_s, noteSize))
{
    setObjectName(u"speaker"_s);
    setWindowTitle(tr("Notes for the speaker – OneCake"));
    m_text->setObjectName(u"speaker-notes"_s);
    m_text->setAccessibleName(tr("Notes"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    QFont readable = font();
    readable.setPointSizeF(readable.pointSizeF() * noteSize);
    m_text->setFont(readable);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_time);
    layout->addWidget(m_heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_question);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SpeakerWindow::showTime);
    m_tick.start();
    showTime();
    setNotes({});
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);
}

QLabel *SpeakerWindow::addLabel(const QString &name, qreal size)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * size);
    large.setBold(true);
    label->setFont(large);
    return label;
}

void SpeakerWindow::setNotes(const SpeakerNotes &notes)
{
    m_heading->setText(notes.heading);
    m_next->setText(notes.nextStep.isEmpty() ? tr("Next: nothing more")
                                             : tr("Next: %1").arg(notes.nextStep));
    m_question->setText(tr("Next question: %1").arg(notes.nextQuestion));
    m_question->setVisible(!notes.nextQuestion.isEmpty());
    if (notes.notes == m_notes.notes)
        return; // it is read just now, and stays where it is
    m_notes = notes;
    QString html;
    for (const SpeakerNotes::Note &note : notes.notes) {
        html += u"<p><b>%1</b><br>%2</p>"_s.arg(
            note.title.toHtmlEscaped(), note.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    m_text->setHtml(html);
}

void SpeakerWindow::showBeside()
{
    const QScreen *other = nullptr;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen != m_room->screen())
            other = screen;
    }
    if (other == nullptr) {
        showNormal();
        return;
    }
    setGeometry(other->availableGeometry());
    showMaximized();
}

void SpeakerWindow::beginClock()
{
    m_began = m_clock->now();
    showTime();
}

void SpeakerWindow::showTime()
{
    const Instant now = m_clock->now();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const auto talked = std::chrono::duration_cast<std::chrono::seconds>(now - m_began);
    m_time->setText(tr("%1 · %2 since the beginning")
                        .arg(QLocale().toString(time.time(), u"HH:mm:ss"_s), spanText(talked)));
}

} // namespace onecake
