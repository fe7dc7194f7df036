// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Parses one message in HTTP/1.1 (RFC 9112), a request or a reply, as its bytes arrive. It is
// strict: a message that could be read in two ways is malformed, because a proxy on the way may
// have read it the other way.
#pragma once

#include "core/http/http_message.h"

#include <QByteArrayList>

#include <optional>

namespace onecake {

class HttpParser
{
public:
    enum class State {
        Incomplete,
        Complete,
        Malformed,
        TooLarge
    };

    // Parses the reply to a POST. `bodyMax`: the largest body in bytes; a larger one is TooLarge.
    explicit HttpParser(qsizetype bodyMax)
        : m_bodyMax(bodyMax)
    {}

    // Parses the reply to a request of this method: the reply to HEAD has no body.
    static HttpParser ofReply(const QByteArray &method, qsizetype bodyMax);
    // Parses a request. A head of more than `headMax` bytes is TooLarge.
    static HttpParser ofRequest(qsizetype headMax, qsizetype bodyMax);

    // Parses the next bytes. Bytes after the end of a reply make it malformed: nobody asked for
    // them. Those after the end of a request are the next one's, and kept.
    State feed(QByteArrayView bytes);

    // Call this when the connection has ended, which is how an answer without a length ends.
    State end();

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] bool isComplete() const { return m_part == Part::Over; }

    // Whether the head is known; an answer before the answer does not count.
    [[nodiscard]] bool hasHead() const { return m_part != Part::Head; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    // How many answers before the answer there were, such as "100 Continue".
    [[nodiscard]] int interimCount() const { return m_interims; }
    // How many bytes of the body have come.
    [[nodiscard]] qsizetype bodySize() const { return m_bodySize; }
    // Whether the head says that a body follows, even an empty one in chunks.
    [[nodiscard]] bool hasBody() const { return m_hasBody; }
    // The bytes of the body that came since the last call.
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }
    void dropBody() { m_body.clear(); }
    // Of a request that is complete: the bytes after it.
    [[nodiscard]] QByteArray takeRest() { return std::exchange(m_pending, {}); }
    // The status that answers a request which is Malformed or TooLarge: 400, 413, 431, 501 or 505.
    [[nodiscard]] int refusal() const { return m_refusal; }

    // Once complete: whether the connection may carry another request.
    [[nodiscard]] bool keepsConnection() const { return m_keepsConnection; }
    // Of a reply, once complete; names of headers are in lower case.
    [[nodiscard]] HttpReply takeReply();

private:
    enum class Part {
        Head,
        Body, // of a known length
        BodyToTheEnd, // of the connection
        ChunkHead,
        Chunk,
        ChunkEnd,
        Trailer,
        Over
    };

    State advance();
    State readHead();
    State lackHead();
    State readStartLine(QByteArrayView line);
    State readRequestLine(QByteArrayView line);
    State readHeaders(const QByteArrayList &lines);
    State chooseBody();
    State chooseCoding(const QByteArray &coding);
    State chooseLength(const QByteArray &length);
    State beginBody(Part part);
    State checkHost();
    State readBody(Part next);
    State readChunkHead();
    State readChunkEnd();
    State readTrailer();
    State refuse(int status);
    [[nodiscard]] std::optional<QByteArray> takeLine();

    qsizetype m_bodyMax;
    qsizetype m_headMax = qsizetype(64) * 1024;
    bool m_isRequest = false;
    bool m_isForHead = false; // the reply to HEAD
    Part m_part = Part::Head;
    QByteArray m_pending; // bytes not parsed yet
    qsizetype m_missing = 0; // bytes of the body, or of its chunk, still to come
    qsizetype m_trailerSize = 0;
    int m_refusal = 400;
    int m_interims = 0;
    bool m_hasSkippedLine = false;
    bool m_hasBegun = false;
    bool m_hasBody = false;
    bool m_keepsConnection = false;
    HttpHead m_head;
    QByteArray m_body;
    qsizetype m_bodySize = 0;
};

} // namespace onecake
