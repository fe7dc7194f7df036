// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Parses the answer to one POST in HTTP/1.1 (RFC 9112) as its bytes arrive. It is strict: an answer
// that could be read in two ways is malformed, because a proxy on the way may have read it the
// other way.
#pragma once

#include "core/http/http_transport.h"

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

    // `bodyMax`: the largest body in bytes; a larger one is TooLarge.
    explicit HttpParser(qsizetype bodyMax)
        : m_bodyMax(bodyMax)
    {}

    // Parses the next bytes. Bytes after the end of the answer make it malformed: nobody asked for
    // them.
    State feed(QByteArrayView bytes);

    // Call this when the connection has ended, which is how an answer without a length ends.
    State end();

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    // Once complete: whether the connection may carry another request.
    [[nodiscard]] bool keepsConnection() const { return m_keepsConnection; }
    // Once complete.
    [[nodiscard]] HttpReply takeReply() { return std::move(m_reply); }

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
    State readHeaders(const QByteArrayList &lines);
    State chooseBody();
    State readBody(Part next);
    State readChunkHead();
    State readChunkEnd();
    State readTrailer();
    [[nodiscard]] std::optional<QByteArray> takeLine();

    qsizetype m_bodyMax;
    Part m_part = Part::Head;
    QByteArray m_pending; // bytes not parsed yet
    qsizetype m_missing = 0; // bytes of the body, or of its chunk, still to come
    bool m_hasBegun = false;
    bool m_keepsConnection = false;
    HttpReply m_reply;
};

} // namespace onecake
