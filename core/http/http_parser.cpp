// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_parser.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr qsizetype headMax = 64 * 1024;
constexpr qsizetype lineMax = 8 * 1024; // of a chunk's length, and of a trailer

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isHexDigit(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

bool isTokenCharacter(char character)
{
    const bool isLetter =
        (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return isLetter || isDigit(character) || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// "HTTP/1.1 200 OK": its status, or 0.
int statusOf(QByteArrayView line)
{
    const bool isHttp = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7])
        && line[8] == ' ' && areDigits(line.sliced(9, 3))
        && (line.size() == 12 || line[12] == ' ' || line[12] == '\r');
    return isHttp ? line.sliced(9, 3).toInt() : 0;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

HttpParser::State HttpParser::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return m_part == Part::Over ? State::Complete : State::Incomplete;
    m_hasBegun = true;
    m_pending += bytes;
    State state = State::Incomplete;
    bool hasAdvanced = true;
    while (state == State::Incomplete && hasAdvanced && !m_pending.isEmpty()) {
        const std::pair before(m_part, m_pending.size());
        state = advance();
        hasAdvanced = before != std::pair(m_part, m_pending.size());
    }
    if (m_part != Part::Over)
        return state;
    return m_pending.isEmpty() ? State::Complete : State::Malformed;
}

HttpParser::State HttpParser::end()
{
    if (m_part == Part::BodyToTheEnd) {
        m_part = Part::Over;
        m_keepsConnection = false;
    }
    return m_part == Part::Over ? State::Complete : State::Incomplete;
}

HttpParser::State HttpParser::advance()
{
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::Body:
        return readBody(Part::Over);
    case Part::BodyToTheEnd:
        m_reply.body += std::exchange(m_pending, {});
        return m_reply.body.size() > m_bodyMax ? State::TooLarge : State::Incomplete;
    case Part::ChunkHead:
        return readChunkHead();
    case Part::Chunk:
        return readBody(Part::ChunkEnd);
    case Part::ChunkEnd:
        return readChunkEnd();
    case Part::Trailer:
        return readTrailer();
    case Part::Over:
        break;
    }
    return State::Incomplete;
}

HttpParser::State HttpParser::readHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end < 0) {
        // Who does not speak HTTP is not waited for.
        const QByteArrayView start =
            QByteArrayView("HTTP/1.").first(std::min<qsizetype>(m_pending.size(), 7));
        if (!m_pending.startsWith(start))
            return State::Malformed;
        return m_pending.size() > headMax ? State::TooLarge : State::Incomplete;
    }
    if (end > headMax)
        return State::TooLarge;
    const QByteArrayList lines = m_pending.first(end).split('\n');
    m_pending.remove(0, end + 4);
    m_reply = {};
    m_reply.status = statusOf(QByteArrayView(lines.first()));
    if (m_reply.status < 100)
        return State::Malformed;
    if (const State state = readHeaders(lines); state != State::Incomplete)
        return state;
    if (m_reply.status < 200) // an answer before the answer
        return State::Incomplete;
    m_keepsConnection = lines.first().startsWith("HTTP/1.1")
        && !m_reply.header("connection").toLower().contains("close");
    return chooseBody();
}

HttpParser::State HttpParser::readHeaders(const QByteArrayList &lines)
{
    for (qsizetype number = 0; number < lines.size(); ++number) {
        QByteArrayView line(lines[number]);
        const bool isLast = number + 1 == lines.size();
        if (!isLast && !line.endsWith('\r'))
            return State::Malformed;
        if (number == 0)
            continue;
        if (!isLast)
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || line.contains('\r') || line.contains('\0'))
            return State::Malformed;
        m_reply.headers.emplace_back(line.first(colon).toByteArray().toLower(),
                                     line.sliced(colon + 1).trimmed().toByteArray());
    }
    return State::Incomplete;
}

HttpParser::State HttpParser::chooseBody()
{
    std::vector<QByteArray> lengths;
    std::vector<QByteArray> codings;
    for (const auto &[name, value] : m_reply.headers) {
        if (name == "content-length")
            lengths.push_back(value);
        if (name == "transfer-encoding")
            codings.push_back(value.toLower());
    }
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.empty() && !codings.empty()))
        return State::Malformed;
    if (hasNoBody(m_reply.status)) {
        m_part = Part::Over;
        return State::Complete;
    }
    if (!codings.empty()) {
        m_part = Part::ChunkHead;
        return codings.front() == "chunked" ? State::Incomplete : State::Malformed;
    }
    if (lengths.empty()) {
        m_part = Part::BodyToTheEnd;
        return State::Incomplete;
    }
    if (!areDigits(lengths.front()))
        return State::Malformed;
    bool fits = false;
    m_missing = lengths.front().toLongLong(&fits);
    if (!fits || m_missing > m_bodyMax)
        return State::TooLarge;
    m_part = m_missing > 0 ? Part::Body : Part::Over;
    m_reply.body.reserve(m_missing);
    return m_missing > 0 ? State::Incomplete : State::Complete;
}

HttpParser::State HttpParser::readBody(Part next)
{
    ONECAKE_INVARIANT(m_missing > 0);
    const qsizetype size = std::min(m_missing, m_pending.size());
    m_reply.body += QByteArrayView(m_pending).first(size);
    m_pending.remove(0, size);
    m_missing -= size;
    if (m_missing == 0)
        m_part = next;
    return State::Incomplete;
}

std::optional<QByteArray> HttpParser::takeLine()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_pending.first(end);
    m_pending.remove(0, end + 2);
    return line;
}

HttpParser::State HttpParser::readChunkHead()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return m_pending.size() > lineMax ? State::Malformed : State::Incomplete;
    // An extension may follow, which counts for nothing.
    const QByteArray digits = line->split(';').first().trimmed();
    bool isNumber = false;
    m_missing = digits.toLongLong(&isNumber, 16);
    if (!isNumber || m_missing < 0 || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return State::Malformed;
    if (m_missing > m_bodyMax - m_reply.body.size())
        return State::TooLarge;
    m_part = m_missing > 0 ? Part::Chunk : Part::Trailer;
    return State::Incomplete;
}

HttpParser::State HttpParser::readChunkEnd()
{
    if (m_pending.size() < 2)
        return State::Incomplete;
    if (!m_pending.startsWith("\r\n"))
        return State::Malformed;
    m_pending.remove(0, 2);
    m_part = Part::ChunkHead;
    return State::Incomplete;
}

// Fields after the last chunk say nothing that counts here.
HttpParser::State HttpParser::readTrailer()
{
    while (true) {
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            return m_pending.size() > lineMax ? State::Malformed : State::Incomplete;
        if (!line->isEmpty())
            continue;
        m_part = Part::Over;
        return State::Complete;
    }
}

} // namespace onecake
