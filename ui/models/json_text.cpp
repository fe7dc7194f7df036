// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/json_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Lays out what is known to be JSON. QJsonDocument would sort the members.
class LinesOfJson
{
public:
    QString of(const QString &json)
    {
        for (const QChar character : json)
            put(character);
        return m_text;
    }

private:
    void put(QChar character)
    {
        if (m_isInString) {
            m_text += character;
            m_isInString = m_isEscaped || character != u'"';
            m_isEscaped = !m_isEscaped && character == u'\\';
        } else if (!character.isSpace()) {
            putMark(character);
        }
    }

    void putMark(QChar mark)
    {
        const bool closes = mark == u'}' || mark == u']';
        if (closes)
            --m_depth;
        if (m_hasJustOpened != closes && (m_hasJustOpened || closes))
            breakLine();
        m_hasJustOpened = mark == u'{' || mark == u'[';
        m_text += mark;
        if (m_hasJustOpened)
            ++m_depth;
        else if (mark == u',')
            breakLine();
        else if (mark == u':')
            m_text += u' ';
        m_isInString = mark == u'"';
    }

    void breakLine() { m_text += u'\n' + QString(2 * m_depth, u' '); }

    QString m_text;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_hasJustOpened = false; // an object or array of which nothing has been seen yet
};

} // namespace

QString prettyJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool isJson = !QJsonDocument::fromJson(bytes).isNull();
    return isJson ? LinesOfJson().of(text) : text;
}

} // namespace onecake
