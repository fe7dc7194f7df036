// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/strict_json.h"

#include "core/base/text/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The position after the string that begins at `begin`, or the end of the text.
qsizetype endOfString(const QByteArray &text, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

// Two spellings of one name, "a" and "\u0061", are one name.
QByteArray unescaped(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return quoted;
    const QJsonDocument list = QJsonDocument::fromJson('[' + quoted + ']');
    return list.array().at(0).toString().toUtf8().prepend('"').append('"');
}

// Looks at brackets and names alone; whether the rest is JSON is for the parser to say.
class Guard
{
public:
    Guard(const QByteArray &text, qsizetype partsMax)
        : m_text(text)
        , m_partsMax(partsMax)
    {}

    QString problem()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const char character = m_text[at];
            const bool isPart = character == '{' || character == '[' || character == ',';
            if (isPart && ++m_parts > m_partsMax)
                return tr("it has more than %1 parts").arg(m_partsMax);
            if (character == '{' || character == '[') {
                if (m_open.size() == strictJsonDepthMax)
                    return tr("it is nested deeper than %1 levels").arg(strictJsonDepthMax);
                m_open.push_back({character == '{', character == '{', {}, {}});
            } else if (character == '}' || character == ']') {
                if (!m_open.empty())
                    m_open.pop_back();
            } else if (character == ',') {
                if (!m_open.empty())
                    m_open.back().expectsName = m_open.back().isObject;
            } else if (character == '"') {
                const qsizetype end = endOfString(m_text, at);
                if (!takesName(at, end))
                    return tr("a member is given twice at byte %1").arg(at);
                at = end - 1;
            }
        }
        return {};
    }

private:
    struct Level {
        bool isObject = false;
        bool expectsName = false;
        QByteArray firstName; // most objects of DynamoDB have one member
        QSet<QByteArray> laterNames;
    };

    bool takesName(qsizetype begin, qsizetype end)
    {
        if (m_open.empty() || !m_open.back().expectsName)
            return true;
        Level &level = m_open.back();
        level.expectsName = false;
        // Not copied: the text outlives the names.
        const QByteArray name =
            unescaped(QByteArray::fromRawData(m_text.constData() + begin, end - begin));
        if (level.firstName.isNull()) {
            level.firstName = name;
            return true;
        }
        if (name == level.firstName)
            return false;
        const qsizetype before = level.laterNames.size();
        level.laterNames.insert(name);
        return level.laterNames.size() > before;
    }

    const QByteArray &m_text;
    qsizetype m_partsMax;
    qsizetype m_parts = 0;
    std::vector<Level> m_open;
};

// Qt's reader takes U+FEFF at the beginning of a string for a byte order mark, and drops it; as an
// escape it stays. Where such bytes follow a quote that ends a string, it is no JSON before or
// after.
QByteArray keepingLeadingMarks(QByteArray text)
{
    return text.replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

} // namespace

std::variant<QJsonObject, QString> parseStrictJson(const QByteArray &text, qsizetype partsMax)
{
    if (const QString problem = Guard(text, partsMax).problem(); !problem.isEmpty())
        return problem;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(keepingLeadingMarks(text), &error);
    if (error.error != QJsonParseError::NoError)
        return tr("it is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset);
    if (!document.isObject())
        return tr("it is JSON, but not an object");
    return document.object();
}

} // namespace onecake
