// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a lesson reads in the terminal, and what becomes of it in JSON.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"
#include "core/session/lessons/lesson_player.h"

#include <QJsonArray>
#include <QJsonObject>

namespace onecake {

// Each returns the text of one part, from what the player shows at that moment.
class LessonTelling
{
public:
    // `player` must outlive this.
    LessonTelling(const LessonPlayer *player, TerminalOptions options)
        : m_player(player)
        , m_options(options)
    {}

    [[nodiscard]] QString heading() const;
    // Narration, and the run if it shows anything else than at the step before.
    [[nodiscard]] QString step();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QString reveal();
    [[nodiscard]] QString end() const;
    [[nodiscard]] QString broken(const QString &problem) const;

private:
    // Indented by so many columns; `lead` stands before the first line.
    [[nodiscard]] QString wrapped(const QString &text, int indent, const QString &lead = {}) const;
    [[nodiscard]] QString paragraphs(const QStringList &texts) const;
    [[nodiscard]] QString picture();
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString seconds(size_t event, int decimals) const;

    const LessonPlayer *m_player;
    TerminalOptions m_options;
    Timeline m_pictured; // what was shown last
    int m_asked = 0;
    int m_right = 0;
};

// A step that is done, with prediction and truth.
QJsonObject stepToJson(const LessonPlayer &player);
// The whole lesson; `steps` are those objects.
QJsonObject lessonToJson(const LessonPlayer &player, const QJsonArray &steps);

} // namespace onecake
