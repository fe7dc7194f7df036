// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson.h"

#include <cmath>

namespace onecake {

void LessonText::set(const QString &language, const QStringList &paragraphs)
{
    m_paragraphs.insert(language, paragraphs);
}

QStringList LessonText::paragraphs(const QString &language) const
{
    const auto found = m_paragraphs.constFind(language);
    if (found != m_paragraphs.constEnd())
        return *found;
    const auto english = m_paragraphs.constFind(QStringLiteral("en"));
    if (english != m_paragraphs.constEnd())
        return *english;
    return m_paragraphs.isEmpty() ? QStringList() : m_paragraphs.first();
}

QString LessonText::counted(double count, const QString &language) const
{
    const QStringList words = paragraphs(language);
    const bool isOne = count == 1;
    return isOne ? words.value(0) : words.value(words.size() - 1);
}

QString LessonText::in(const QString &language) const
{
    return paragraphs(language).join(QStringLiteral("\n\n"));
}

bool ExpectedValue::fits(const MeasuredValue &value, MeasureType type) const
{
    constexpr double nearly = 1e-9;
    if (type == MeasureType::Word)
        return value.word == word;
    return isAtLeast ? value.number >= number - nearly : std::abs(value.number - number) <= nearly;
}

} // namespace onecake
