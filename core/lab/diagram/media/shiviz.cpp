// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/text/event_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How many events of each place are known at one of them.
using VectorClock = std::map<QString, int>;

QString nameOfPlace(Lane lane)
{
    switch (lane) {
    case Lane::Customer:
        return u"Customer"_s;
    case Lane::Website:
        return u"Website"_s;
    case Lane::Network:
        return u"Network"_s;
    case Lane::Api:
        return u"API"_s;
    case Lane::Store:
        return u"Store"_s;
    case Lane::Kitchen:
        return u"Kitchen"_s;
    case Lane::Payment:
        break;
    }
    return u"Payment"_s;
}

class ShiVizWriter
{
public:
    explicit ShiVizWriter(const Timeline &timeline)
        : m_content(timeline)
    {}

    QString run()
    {
        for (size_t index = 0; index < m_content.events().size(); ++index)
            put(index);
        return m_text;
    }

private:
    // A name is one word, and no two places share one.
    [[nodiscard]] QString nameOf(LaneSpot spot) const
    {
        const QString place = nameOfPlace(spot.lane);
        if (spot.lane == Lane::Customer) {
            const QStringList &customers = m_content.cast().customers;
            if (spot.member < 0 || spot.member >= customers.size())
                return place;
            Event ofCustomer;
            ofCustomer.actor = customers[spot.member];
            QString name = nameOfCustomer(ofCustomer);
            name.replace(u' ', u'_');
            return customers.size() > 1 ? u"%1-%2-%3"_s.arg(place).arg(spot.member + 1).arg(name)
                                        : u"%1-%2"_s.arg(place, name);
        }
        const bool isOneOfSeveral = spot.lane == Lane::Api && spot.member >= 0;
        return isOneOfSeveral ? u"%1-%2"_s.arg(place).arg(spot.member + 1) : place;
    }

    // A message is lost in the network, and arrives where it was going.
    static Lane placeOf(const Event &event)
    {
        if (event.kind == EventKind::Lost)
            return Lane::Network;
        return event.kind == EventKind::Arrived ? event.to : event.from;
    }

    void put(size_t index)
    {
        const Event &event = m_content.events()[index];
        const QString place = nameOf(m_content.spotOf(index, placeOf(event)));
        VectorClock &clock = m_clocks[place];
        const bool isEnd = event.kind == EventKind::Arrived || event.kind == EventKind::Lost;
        if (const auto sent = m_sent.find(event.number); isEnd && sent != m_sent.end()) {
            for (const auto &[other, count] : sent->second)
                clock[other] = std::max(clock[other], count);
        }
        ++clock[place];
        if (event.kind == EventKind::Sent)
            m_sent[event.number] = clock;
        QJsonObject counts;
        for (const auto &[other, count] : clock)
            counts.insert(other, count);
        const QByteArray json = QJsonDocument(counts).toJson(QJsonDocument::Compact);
        m_text += timedSentence(m_content, index) + u'\n' + place + u' ' + QString::fromUtf8(json)
            + u'\n';
    }

    DiagramContent m_content;
    std::map<QString, VectorClock> m_clocks; // by place
    std::map<int, VectorClock> m_sent; // by the number of the message
    QString m_text;
};

} // namespace

QString toShiViz(const Timeline &timeline)
{
    return ShiVizWriter(timeline).run();
}

} // namespace onecake
