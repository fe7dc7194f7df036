// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_parser.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

namespace {

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

// A tabulator is the one control character that a value may hold.
bool isControl(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return (code < 0x20 && character != '\t') || code == 0x7f;
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

bool isVisible(char character)
{
    return character > 0x20 && character < 0x7f;
}

// Some take it for the end of a line, others do not.
bool hasBareLineFeed(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text[at - 1] != '\r')
            return true;
    }
    return false;
}

} // namespace

HttpParser HttpParser::ofReply(const QByteArray &method, qsizetype bodyMax)
{
    HttpParser parser(bodyMax);
    parser.m_isForHead = method == "HEAD";
    return parser;
}

HttpParser HttpParser::ofRequest(qsizetype headMax, qsizetype bodyMax)
{
    HttpParser parser(bodyMax);
    parser.m_isRequest = true;
    parser.m_headMax = headMax;
    return parser;
}

HttpParser::State HttpParser::refuse(int status)
{
    m_refusal = status;
    return status == 413 || status == 431 ? State::TooLarge : State::Malformed;
}

HttpReply HttpParser::takeReply()
{
    HttpReply reply;
    reply.status = m_head.status;
    for (const auto &[name, value] : m_head.headers)
        reply.headers.emplace_back(name.toLower(), value);
    reply.body = takeBody();
    return reply;
}

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
    return m_pending.isEmpty() || m_isRequest ? State::Complete : State::Malformed;
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
        m_bodySize += m_pending.size();
        m_body += std::exchange(m_pending, {});
        return m_bodySize > m_bodyMax ? State::TooLarge : State::Incomplete;
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

// Who does not speak HTTP is not waited for.
HttpParser::State HttpParser::lackHead()
{
    if (m_isRequest) {
        const bool isMethod = isTokenCharacter(m_pending.front());
        if (!isMethod || hasBareLineFeed(m_pending))
            return refuse(400);
    } else {
        const QByteArrayView start =
            QByteArrayView("HTTP/1.").first(std::min<qsizetype>(m_pending.size(), 7));
        if (!m_pending.startsWith(start))
            return State::Malformed;
    }
    // The end of the head may have come in part.
    return m_pending.size() > m_headMax + 3 ? refuse(431) : State::Incomplete;
}

HttpParser::State HttpParser::readHead()
{
    // An old client may end a body with a line end that belongs to nothing (RFC 9112, section 2.2).
    if (m_isRequest && !m_hasSkippedLine && m_pending.startsWith("\r\n")) {
        m_hasSkippedLine = true;
        m_pending.remove(0, 2);
    }
    if (m_pending.isEmpty() || (m_isRequest && !m_hasSkippedLine && m_pending == "\r"))
        return State::Incomplete;
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end < 0)
        return lackHead();
    if (end > m_headMax)
        return refuse(431);
    const QByteArrayList lines = m_pending.first(end).split('\n');
    m_pending.remove(0, end + 4);
    m_head = {};
    if (const State state = readStartLine(lines.first()); state != State::Incomplete)
        return state;
    if (const State state = readHeaders(lines); state != State::Incomplete)
        return state;
    if (!m_isRequest && m_head.status < 200) { // an answer before the answer
        ++m_interims;
        return State::Incomplete;
    }
    m_keepsConnection = m_head.isLatest && !m_head.lists("connection", "close");
    if (m_isRequest) {
        if (const State state = checkHost(); state != State::Incomplete)
            return state;
    }
    return chooseBody();
}

HttpParser::State HttpParser::readStartLine(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (m_isRequest)
        return readRequestLine(line);
    m_head.status = statusOf(line);
    m_head.isLatest = line.startsWith("HTTP/1.1");
    return m_head.status < 100 ? State::Malformed : State::Incomplete;
}

HttpParser::State HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return refuse(400);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !std::all_of(target.begin(), target.end(), isVisible))
        return refuse(400);
    const bool isHttp = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5])
        && version[6] == '.' && isDigit(version[7]);
    if (!isHttp)
        return refuse(400);
    if (version[5] != '1')
        return refuse(505);
    m_head.isLatest = version[7] != '0';
    m_head.method = method.toByteArray();
    m_head.target = target.toByteArray();
    return State::Incomplete;
}

HttpParser::State HttpParser::readHeaders(const QByteArrayList &lines)
{
    for (qsizetype number = 0; number < lines.size(); ++number) {
        QByteArrayView line(lines[number]);
        const bool isLast = number + 1 == lines.size();
        if (!isLast && !line.endsWith('\r'))
            return refuse(400);
        if (number == 0)
            continue;
        if (!isLast)
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || line.contains('\r') || line.contains('\0')
            || (m_isRequest && hasControl(line.sliced(colon))))
            return refuse(400);
        m_head.headers.emplace_back(line.first(colon).toByteArray(),
                                    line.sliced(colon + 1).trimmed().toByteArray());
    }
    return State::Incomplete;
}

// Which site a request is for must not be a matter of taste.
HttpParser::State HttpParser::checkHost()
{
    const int hosts = m_head.countOf("host");
    const bool isRight = hosts == 1 || (hosts == 0 && !m_head.isLatest);
    return isRight ? State::Incomplete : refuse(400);
}

HttpParser::State HttpParser::chooseBody()
{
    std::vector<QByteArray> lengths;
    std::vector<QByteArray> codings;
    for (const auto &[name, value] : m_head.headers) {
        if (isSameHeaderName(name, "content-length"))
            lengths.push_back(value);
        if (isSameHeaderName(name, "transfer-encoding"))
            codings.push_back(value.toLower());
    }
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.empty() && !codings.empty()))
        return refuse(400);
    if (!m_isRequest && (hasNoBody(m_head.status) || m_isForHead))
        return beginBody(Part::Over);
    if (!codings.empty())
        return chooseCoding(codings.front());
    if (!lengths.empty())
        return chooseLength(lengths.front());
    return beginBody(m_isRequest ? Part::Over : Part::BodyToTheEnd);
}

HttpParser::State HttpParser::beginBody(Part part)
{
    m_part = part;
    m_hasBody = part != Part::Over;
    return m_hasBody ? State::Incomplete : State::Complete;
}

HttpParser::State HttpParser::chooseCoding(const QByteArray &coding)
{
    if (m_isRequest && !m_head.isLatest)
        return refuse(400);
    if (coding == "chunked")
        return beginBody(Part::ChunkHead);
    return refuse(m_isRequest && coding.endsWith("chunked") ? 501 : 400);
}

HttpParser::State HttpParser::chooseLength(const QByteArray &length)
{
    if (!areDigits(length))
        return refuse(400);
    bool fits = false;
    m_missing = length.toLongLong(&fits);
    if (!fits || m_missing > m_bodyMax)
        return refuse(413);
    return beginBody(m_missing > 0 ? Part::Body : Part::Over);
}

HttpParser::State HttpParser::readBody(Part next)
{
    ONECAKE_INVARIANT(m_missing > 0);
    const qsizetype size = std::min(m_missing, m_pending.size());
    m_body += QByteArrayView(m_pending).first(size);
    m_bodySize += size;
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
    if (!isNumber || m_missing < 0 || !std::all_of(digits.begin(), digits.end(), isHexDigit)
        || hasControl(*line) || !isHexDigit(line->front()))
        return refuse(400);
    if (m_missing > m_bodyMax - m_bodySize)
        return refuse(413);
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
        m_trailerSize += line->size();
        if (m_trailerSize > m_headMax)
            return refuse(431);
        if (!line->isEmpty() && m_isRequest
            && (hasControl(*line)
                || !isToken(line->first(std::max<qsizetype>(line->indexOf(':'), 0)))))
            return refuse(400);
        if (!line->isEmpty())
            continue;
        m_part = Part::Over;
        return State::Complete;
    }
}

} // namespace onecake
