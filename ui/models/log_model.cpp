// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/log_model.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::array effects{EventKind::Charged, EventKind::Baked};
constexpr std::array troubles{
    EventKind::Lost,
    EventKind::TimedOut,
    EventKind::RetryDenied,
    EventKind::GaveUp,
    EventKind::ApiCrashed,
    EventKind::ApiHeld,
    EventKind::RequestLossBegan,
    EventKind::ReplyLossBegan,
    EventKind::StoreWentMute,
    EventKind::LockFreed,
    EventKind::StoreWentDown,
    EventKind::ThrottlingBegan,
    EventKind::Mismatched,
    EventKind::KeyMissing,
    EventKind::RanUnprotected,
    EventKind::ClaimLost,
    EventKind::StaleOwner,
    EventKind::RecordWriteFailed,
    EventKind::WorkThrew,
    EventKind::KitchenSlowed,
};
constexpr std::array goods{EventKind::Replayed, EventKind::ChargeRecognised,
                           EventKind::EffectRefused, EventKind::Resolved};

LogTone toneOf(const Event &event)
{
    const auto isAmong = [&event](const auto &kinds) {
        return std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
    };
    if (isAmong(effects))
        return LogTone::Effect;
    if (isAmong(troubles))
        return LogTone::Trouble;
    const bool isGoodNews = event.kind == EventKind::Arrived && event.message == MessageKind::Screen
        && event.code >= 200 && event.code < 300;
    return isAmong(goods) || isGoodNews ? LogTone::Good : LogTone::Plain;
}

QString titleOf(Lane lane)
{
    if (lane == Lane::Api)
        return u"API"_s;
    QString name = nameOf(lane);
    name[0] = name[0].toUpper();
    return name;
}

QString placeOf(const Event &event)
{
    if (event.message == MessageKind::None || event.from == event.to)
        return titleOf(event.from);
    return u"%1 → %2"_s.arg(titleOf(event.from), titleOf(event.to));
}

} // namespace

QString clockText(Duration elapsed)
{
    constexpr qint64 perSecond = 1000;
    constexpr qint64 perMinute = 60 * perSecond;
    constexpr qint64 perHour = 60 * perMinute;
    const qint64 ms = elapsed.count();
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    const QString clock =
        u"%1:%2.%3"_s.arg(padded(ms % perHour / perMinute, 2),
                          padded(ms % perMinute / perSecond, 2), padded(ms % perSecond, 3));
    return ms < perHour ? clock : u"%1:"_s.arg(ms / perHour) + clock;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto number = static_cast<size_t>(index.row());
    const Row &row = m_rows.at(number);
    switch (role) {
    case ToneRole:
        return QVariant::fromValue(row.tone);
    case IsAboutKeyRole:
        return isAboutKey(row);
    case IsLaterRole:
        return number >= m_shown;
    case Qt::ToolTipRole:
        return row.sentence;
    case Qt::DisplayRole:
        return wordsOf(number, index.column());
    case Qt::AccessibleDescriptionRole:
        return isAboutKey(row) ? tr("about the chosen key") : QString();
    default:
        return {};
    }
}

QString LogModel::wordsOf(size_t row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case TimeColumn:
        return shown.time;
    case PlaceColumn:
        return shown.place;
    default:
        return shown.sentence;
    }
}

bool LogModel::isAboutKey(const Row &row) const
{
    if (!m_key || row.about.key != m_key->key)
        return false;
    return row.about.scope.isEmpty() || row.about.scope == m_key->scope;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles{tr("Time"), tr("Where"), tr("What happened")};
    if (role == Qt::DisplayRole)
        return titles.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

void LogModel::append(std::span<const Event> events)
{
    if (events.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    for (const Event &event : events)
        m_rows.push_back(rowOf(event));
    endInsertRows();
}

void LogModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_rows.clear();
    m_shown = everything;
    endRemoveRows();
}

void LogModel::announce(int role)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {role});
}

void LogModel::setKey(const std::optional<KeyId> &key)
{
    if (m_key == key)
        return;
    m_key = key;
    announce(IsAboutKeyRole);
}

void LogModel::showOnly(qsizetype count)
{
    const auto shown = static_cast<size_t>(std::max<qsizetype>(count, 0));
    if (m_shown == shown)
        return;
    m_shown = shown;
    announce(IsLaterRole);
}

LogModel::Row LogModel::rowOf(const Event &event)
{
    return {clockText(event.at), placeOf(event), sentenceOf(event), toneOf(event),
            event.record ? event.record->id : KeyId{{}, event.key}};
}

} // namespace onecake
