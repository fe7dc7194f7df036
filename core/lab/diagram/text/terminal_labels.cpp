// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/terminal_labels.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Of the 256 colours, those that read well on black and on white.
QString codeOf(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return {};
    case Ink::Strong:
        return u"1"_s;
    case Ink::Faint:
        return u"38;5;244"_s;
    case Ink::Request:
        return u"38;5;32"_s;
    case Ink::Effect:
        return u"38;5;35"_s;
    case Ink::Lost:
        return u"1;38;5;166"_s;
    case Ink::Store:
        return u"38;5;245"_s;
    case Ink::Lease:
        return u"38;5;178"_s;
    case Ink::Tunnel:
        return u"38;5;133"_s;
    case Ink::Unknown:
        return u"1;38;5;172"_s;
    }
    ONECAKE_UNREACHABLE();
}

QStringList screenLabels(const Event &screen)
{
    if (screen.text == u"no answer: did it work?")
        return {labelOf(screen), tr("did it work?")};
    if (screen.text == u"your cake is on the way")
        return {labelOf(screen), tr("on the way")};
    if (screen.text == u"something went wrong, please try again")
        return {labelOf(screen), tr("please try again"), tr("try again")};
    if (screen.text == u"your order was refused")
        return {labelOf(screen), tr("order refused"), tr("refused")};
    return {labelOf(screen)};
}

QStringList storeLabels(const QString &label)
{
    QStringList labels = shortenedByParts(label);
    if (labels.back() == tr("nothing found"))
        labels.append(tr("nothing"));
    else if (labels.back() == tr("in progress"))
        labels.append(tr("busy"));
    else if (labels.back().startsWith(tr("refused")))
        labels.append(tr("refused"));
    return labels;
}

bool isTrouble(EventKind kind)
{
    return kind == EventKind::ApiCrashed || kind == EventKind::WorkThrew
        || kind == EventKind::RequestLossBegan || kind == EventKind::ReplyLossBegan
        || kind == EventKind::StoreWentMute || kind == EventKind::LockFreed
        || kind == EventKind::StoreWentDown || kind == EventKind::ThrottlingBegan
        || kind == EventKind::StaleOwner || kind == EventKind::RecordWriteFailed
        || kind == EventKind::ClaimLost || kind == EventKind::EffectRefused
        || kind == EventKind::RetryDenied || kind == EventKind::RanUnprotected
        || kind == EventKind::KeyMissing || kind == EventKind::Mismatched
        || kind == EventKind::Expired || kind == EventKind::GaveUp
        || kind == EventKind::KitchenSlowed;
}

Ink inkOfMessage(const Event &event)
{
    switch (event.message) {
    case MessageKind::None:
    case MessageKind::Order:
    case MessageKind::Screen:
    case MessageKind::Request:
    case MessageKind::Reply:
        return isUnknownOutcome(event) ? Ink::Unknown : Ink::Request;
    case MessageKind::StoreCall:
    case MessageKind::StoreAnswer:
        return Ink::Store;
    case MessageKind::Cake:
    case MessageKind::Charge:
    case MessageKind::ChargeAnswer:
    case MessageKind::Bake:
    case MessageKind::BakeAnswer:
        return Ink::Effect;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

QString inked(const QString &text, Ink ink, bool colour)
{
    const QString code = colour ? codeOf(ink) : QString();
    return code.isEmpty() || text.isEmpty() ? text : u"\x1b[%1m%2\x1b[0m"_s.arg(code, text);
}

TerminalLine::TerminalLine(int width)
    : m_cells(static_cast<size_t>(std::max(width, 0)))
{}

void TerminalLine::clear(size_t at)
{
    const bool isFirstHalf = at + 1 < m_cells.size() && m_cells[at + 1].isSecondHalf;
    if (isFirstHalf)
        m_cells[at + 1] = {};
    if (m_cells[at].isSecondHalf)
        m_cells[at - 1] = {};
    m_cells[at] = {};
}

void TerminalLine::put(int at, const QString &text, Ink ink)
{
    const int width = static_cast<int>(m_cells.size());
    for (const char32_t character : text.toUcs4()) {
        const int columns = columnsOf(character);
        if (at < 0 || at + columns > width) {
            at += columns;
            continue;
        }
        const auto cell = static_cast<size_t>(at);
        if (columns == 0) {
            // Marks belong to what stands before them; joiners would make one sign of two.
            const bool isMark = QChar::isMark(character) && at > 0;
            if (isMark)
                m_cells[cell - 1].glyph += QChar::fromUcs4(character);
            continue;
        }
        for (int column = 0; column < columns; ++column)
            clear(cell + static_cast<size_t>(column));
        m_cells[cell] = {QStringView(QChar::fromUcs4(character)).toString(), ink, false};
        if (columns > 1)
            m_cells[cell + 1] = {QString(), ink, true};
        at += columns;
    }
}

void TerminalLine::fill(int from, int to, const QString &glyph, Ink ink)
{
    for (int at = from; at <= to; ++at)
        put(at, glyph, ink);
}

QString TerminalLine::text(bool colour) const
{
    size_t used = m_cells.size();
    while (used > 0 && m_cells[used - 1].glyph == u" ")
        --used;
    QString line;
    for (size_t at = 0; at < used;) {
        const Ink ink = m_cells[at].ink;
        QString run;
        for (; at < used && m_cells[at].ink == ink; ++at)
            run += m_cells[at].glyph;
        line += inked(run, ink, colour);
    }
    return line;
}

QStringList shortenedByParts(const QString &label)
{
    const QStringList parts = label.split(u" · "_s);
    QStringList labels;
    for (qsizetype count = parts.size(); count > 0; --count)
        labels.append(parts.first(count).join(u" · "_s));
    return labels;
}

QStringList ofCustomer(const Event &event, const QStringList &labels)
{
    QStringList named;
    if (!event.actor.isEmpty()) {
        for (const QString &label : labels)
            named.append(u"%1: %2"_s.arg(nameOfCustomer(event), label));
    }
    return named + labels;
}

QStringList terminalLabelsOf(const Event &message)
{
    if (message.message == MessageKind::Screen)
        return screenLabels(message);
    const QString label = labelOf(message);
    if (message.message == MessageKind::Request && !message.key.isEmpty())
        return {u"%1 · key %2"_s.arg(label, shortKey(message.key)), label, u"POST"_s};
    if (message.message == MessageKind::Request)
        return {tr("%1 · no key").arg(label), label, u"POST"_s};
    const bool isPayment =
        message.message == MessageKind::Charge || message.message == MessageKind::ChargeAnswer;
    if (isPayment)
        return {u"payment: "_s + label, label};
    if (message.message == MessageKind::StoreAnswer)
        return storeLabels(label);
    return shortenedByParts(label);
}

Ink inkOf(const Event &event)
{
    if (event.kind == EventKind::Lost)
        return Ink::Lost;
    if (event.kind == EventKind::Sent || event.kind == EventKind::Arrived)
        return inkOfMessage(event);
    if (event.kind == EventKind::TimedOut)
        return Ink::Unknown;
    if (event.kind == EventKind::TunnelEntered || event.kind == EventKind::TunnelLeft)
        return Ink::Tunnel;
    if (event.kind == EventKind::Charged || event.kind == EventKind::Baked)
        return Ink::Effect;
    if (event.kind == EventKind::RecordWritten && event.record
        && event.record->status == RecordStatus::InProgress)
        return Ink::Lease;
    if (event.kind == EventKind::Replayed)
        return Ink::Effect;
    return isTrouble(event.kind) ? Ink::Lost : Ink::Plain;
}

QString signOf(const Event &event)
{
    if (event.kind == EventKind::TimedOut)
        return u"?"_s;
    if (event.kind == EventKind::Replayed)
        return u"↺"_s;
    if (event.kind == EventKind::KeyMade || event.kind == EventKind::KeyDiscarded)
        return u"◆"_s;
    if (event.kind == EventKind::RanUnprotected)
        return u"!"_s;
    return isTrouble(event.kind) ? u"✗"_s : u"●"_s;
}

} // namespace onecake
