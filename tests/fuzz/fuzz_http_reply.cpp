// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The answers of an HTTP endpoint, under any bytes: the same however they come, and bounded.

#include "core/http/http_parser.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstdint>

using namespace onecake;
using namespace onecake::test;

namespace {

using State = HttpParser::State;

constexpr qsizetype bodyMax = 256;

struct Reading {
    State state = State::Incomplete;
    HttpReply reply;

    bool operator==(const Reading &other) const
    {
        return state == other.state && reply.status == other.reply.status
            && reply.headers == other.reply.headers && reply.body == other.reply.body;
    }
};

Reading readIn(QByteArrayView bytes, qsizetype step)
{
    HttpParser parser(bodyMax);
    Reading reading;
    for (qsizetype at = 0; at < bytes.size() && reading.state == State::Incomplete; at += step)
        reading.state = parser.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    if (reading.state == State::Incomplete)
        reading.state = parser.end();
    if (reading.state == State::Complete)
        reading.reply = parser.takeReply();
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Reading whole = readIn(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (whole.state == State::Complete) {
        require(whole.reply.body.size() <= bodyMax, "a body is bounded");
        require(whole.reply.status >= 200 && whole.reply.status <= 999, "a status is a final one");
    }
    // Bytes after the end are seen only where they come with it, so that one more step may be
    // complete where the whole is malformed; the other way round would be two readings of one text.
    const Reading inSteps = readIn(bytes, 3);
    if (whole.state == State::Complete)
        require(inSteps == whole, "an answer is the same however its bytes come");
    return 0;
}
