// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The requests of clients, under any bytes: the same however they come, and bounded.

#include "core/http/http_parser.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstdint>

using namespace onecake;
using namespace onecake::test;

namespace {

using State = HttpParser::State;

constexpr qsizetype requestHeadMax = 512;
constexpr qsizetype requestBodyMax = 256;

struct RequestReading {
    State state = State::Incomplete;
    HttpHead head;
    QByteArray body;
    QByteArray rest;
    int refusal = 0;
};

RequestReading requestReadIn(QByteArrayView bytes, qsizetype step)
{
    HttpParser parser = HttpParser::ofRequest(requestHeadMax, requestBodyMax);
    RequestReading reading;
    qsizetype at = 0;
    for (; at < bytes.size() && reading.state == State::Incomplete; at += step) {
        reading.state = parser.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        reading.body += parser.takeBody();
    }
    if (reading.state == State::Complete) {
        reading.head = parser.head();
        reading.rest = parser.takeRest();
        if (at < bytes.size())
            reading.rest += bytes.sliced(at).toByteArray();
    } else {
        reading.refusal = parser.refusal();
    }
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const RequestReading whole = requestReadIn(bytes, std::max<qsizetype>(bytes.size(), 1));
    const RequestReading inSteps = requestReadIn(bytes, 3);
    require((whole.state == State::Complete) == (inSteps.state == State::Complete),
            "a request is one or is none, however its bytes come");
    if (whole.state != State::Complete)
        return 0;
    require(whole.body.size() <= requestBodyMax, "a body is bounded");
    require(whole.body == inSteps.body, "a body is the same however its bytes come");
    require(whole.rest == inSteps.rest, "a request ends at one place");
    require(whole.head.headers == inSteps.head.headers, "headers are the same");
    require(whole.head.countOf("host") <= 1, "a request is for one site");
    require(whole.head.countOf("content-length") + whole.head.countOf("transfer-encoding") <= 1,
            "a body has one length");
    return 0;
}
