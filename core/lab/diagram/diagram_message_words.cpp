// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What stands on an arrow.

#include "core/lab/diagram/diagram_parts.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/diagram/text/text_width.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The best of what it carries first.
QStringList labelsOf(const MessageWay &way, const Event &event)
{
    QStringList labels = terminalLabelsOf(event);
    const bool isPayment =
        event.message == MessageKind::Charge || event.message == MessageKind::ChargeAnswer;
    if (isPayment)
        labels = QStringList{labelOf(event)}; // it has a lane of its own here
    if (way.isFurtherOrder)
        labels = QStringList{u"order again"_s};
    else if (event.message == MessageKind::Order)
        labels = QStringList{u"order a cake"_s}; // few renderers have the emoji
    if (event.message == MessageKind::Cake)
        labels = QStringList{u"no. %1"_s.arg(event.order)};
    if (way.fate == WayFate::Copy)
        labels = QStringList{u"copy: "_s + labels.last(), u"copy"_s};
    if (way.fate == WayFate::UnderWay)
        labels = QStringList{labels.last() + u" …"_s};
    if (way.fate == WayFate::Lost) {
        for (QString &label : labels)
            label += u" · lost"_s;
    }
    return labels;
}

QStringList lastResortOf(const MessageWay &way, const Event &event)
{
    if (way.fate == WayFate::Lost)
        return {u"lost"_s};
    return event.message == MessageKind::Order ? QStringList{u"order"_s} : QStringList();
}

} // namespace

QStringList wordsOf(const DiagramContent &content, const MessageWay &way, size_t told, double span)
{
    constexpr int mostOfLabel = 22;
    constexpr double ends = 12;
    const Event &event = content.events()[told];
    QStringList labels = labelsOf(way, event);
    if (content.cast().customers.size() > 1)
        labels = ofCustomer(event, labels);
    QStringList fitting;
    QStringList others;
    for (const QString &label : labels) {
        if (labelBox(label, {}).width() + ends <= span)
            fitting.append(label);
        else
            others.prepend(cutToColumns(label, mostOfLabel, u"…"));
    }
    return fitting + others + lastResortOf(way, event);
}

} // namespace onecake
