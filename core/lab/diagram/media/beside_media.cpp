// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/beside_media.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/media/terminal_picture.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int betweenSides = 3;
constexpr int widestSide = 132;

QString sayable(const QString &text, const TerminalOptions &options)
{
    return options.unicode ? text : toAscii(text);
}

std::vector<Difference> differencesOf(std::span<const Side> sides)
{
    const std::vector<const Timeline *> timelines = timelinesOf(sides);
    return differencesBetween(timelines);
}

// Pictures that are drawn for the same instants, line by line beside one another.
class SidesPicture
{
public:
    SidesPicture(std::span<const Side> sides, int width, TerminalOptions options)
        : m_sides(sides)
        , m_options(options)
    {
        m_options.width = width;
        for (const Side &side : sides) {
            m_pictures.push_back(std::make_unique<TerminalPicture>(side.timeline, m_options));
            for (const Duration instant : m_pictures.back()->instants())
                m_instants.push_back(instant);
        }
        std::sort(m_instants.begin(), m_instants.end());
        m_instants.erase(std::unique(m_instants.begin(), m_instants.end()), m_instants.end());
    }

    QString run(std::optional<Duration> firstDifference)
    {
        addTitles();
        addJoined([](const TerminalPicture &picture) { return picture.header(); });
        std::optional<Duration> before;
        for (const Duration instant : m_instants) {
            if (before && instant - *before >= longWait)
                addJoined(
                    [&](const TerminalPicture &picture) { return picture.gap(*before, instant); });
            // What is first told may be drawn a little later, where it has arrived.
            if (firstDifference && instant >= *firstDifference) {
                addMark(*firstDifference);
                firstDifference.reset();
            }
            addInstant(instant);
            before = instant;
        }
        return m_text;
    }

private:
    [[nodiscard]] int wholeWidth() const
    {
        const int count = static_cast<int>(m_sides.size());
        return count * m_options.width + (count - 1) * betweenSides;
    }

    void add(const QStringList &texts, const std::vector<int> &columns)
    {
        QString line;
        int written = 0;
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const int start = static_cast<int>(at) * (m_options.width + betweenSides);
            if (columns[static_cast<size_t>(at)] == 0)
                continue;
            line += QString(start - written, u' ') + texts[at];
            written = start + columns[static_cast<size_t>(at)];
        }
        m_text += line + u'\n';
    }

    void addTitles()
    {
        QStringList texts;
        std::vector<int> columns;
        for (const Side &side : m_sides) {
            const QString title =
                cutToColumns(sayable(side.title, m_options), m_options.width, u"");
            texts.append(inked(title, Ink::Strong, m_options.colour));
            columns.push_back(columnsOf(title));
        }
        add(texts, columns);
    }

    void addLines(const std::vector<TerminalLine> &lines)
    {
        QStringList texts;
        std::vector<int> columns;
        for (const TerminalLine &line : lines) {
            texts.append(line.text(m_options.colour));
            columns.push_back(columnsOf(line.text(false)));
        }
        add(texts, columns);
    }

    template<typename Draw>
    void addJoined(const Draw &draw)
    {
        std::vector<TerminalLine> lines;
        for (const auto &picture : m_pictures)
            lines.push_back(draw(*picture));
        addLines(lines);
    }

    void addInstant(Duration instant)
    {
        std::vector<std::vector<TerminalLine>> told;
        size_t most = 0;
        for (const auto &picture : m_pictures) {
            told.push_back(picture->linesAt(instant));
            most = std::max(most, told.back().size());
        }
        for (size_t at = 0; at < most; ++at) {
            std::vector<TerminalLine> lines;
            for (size_t side = 0; side < told.size(); ++side)
                lines.push_back(at < told[side].size() ? told[side][at]
                                                       : m_pictures[side]->quietAt(instant));
            addLines(lines);
        }
    }

    void addMark(Duration at)
    {
        const QString rule = m_options.unicode ? u"╌"_s : u"-"_s;
        const QString words =
            sayable(tr(" from here they differ: %1 ").arg(timeTextOf(at)), m_options);
        const int room = std::max(0, wholeWidth() - columnsOf(words) - 4);
        m_text +=
            inked(rule.repeated(4) + words + rule.repeated(room), Ink::Unknown, m_options.colour)
            + u'\n';
    }

    std::span<const Side> m_sides;
    TerminalOptions m_options;
    std::vector<std::unique_ptr<TerminalPicture>> m_pictures;
    std::vector<Duration> m_instants;
    QString m_text;
};

} // namespace

QString sidesToTerminal(std::span<const Side> sides, const TerminalOptions &options)
{
    const std::vector<Difference> differences = differencesOf(sides);
    const std::optional<Duration> first =
        differences.empty() ? std::nullopt : std::optional(differences.front().begin);
    const auto count = static_cast<int>(sides.size());
    const int width = std::min(widestSide, (options.width - (count - 1) * betweenSides) / count);
    if (width >= narrowestPicture)
        return SidesPicture(sides, width, options).run(first);
    QString text;
    for (const Side &side : sides) {
        if (!text.isEmpty())
            text += u'\n';
        // In less room than six lanes need, sentences tell the run.
        text += options.width >= narrowestPicture
            ? SidesPicture(std::span(&side, 1), std::min(options.width, widestSide), options)
                  .run(first)
            : inked(sayable(side.title, options), Ink::Strong, options.colour) + u'\n'
                + toTerminal(side.timeline, options);
    }
    return text;
}

QString differencesToTerminal(std::span<const Side> sides, const TerminalOptions &options)
{
    const std::vector<Difference> differences = differencesOf(sides);
    const std::vector<const Timeline *> timelines = timelinesOf(sides);
    QStringList paragraphs;
    if (differences.empty()) {
        paragraphs.append(wordsForNoDifference());
    } else {
        paragraphs.append(
            tr("They differ first at %1.").arg(timeTextOf(differences.front().begin)));
        for (const QString &words : wordsOf(differences.front(), timelines, titlesOf(sides)))
            paragraphs.append(u"  "_s + words);
    }
    if (differences.size() > 1)
        paragraphs.append(
            tr("Differences in all: %1, the last one at %2.")
                .arg(QString::number(differences.size()), timeTextOf(differences.back().begin)));
    QString text;
    for (const QString &paragraph : paragraphs)
        text += wrapToColumns(sayable(paragraph, options), options.width, 4).join(u'\n') + u'\n';
    return text;
}

} // namespace onecake
