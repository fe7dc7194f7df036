// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/signing_samples.h"

#include "core/base/random.h"

#include <algorithm>

namespace onecake::test {

namespace {

constexpr std::uint64_t instantsMs = 4'102'444'800'000; // 1970 to 2099
constexpr unsigned half = 500;

const QByteArrayList methods{"GET", "POST", "PUT", "DELETE", "HEAD"};
const QByteArrayList hosts{"example.amazonaws.com", "127.0.0.1:8000", "[::1]:8000",
                           "dynamodb.eu-west-1.amazonaws.com"};
const QByteArrayList regions{"us-east-1", "eu-west-1", "ap-southeast-2", "local"};
const QByteArrayList services{"dynamodb", "iam", "service"};
const QByteArrayList headerNames{"Accept",         "content-type", "X-Amz-Target", "x-amz-meta-1",
                                 "x-amz-meta-10",  "x-amz-meta-a", "My-Header",    "my_header",
                                 "content-length", "Range",        "x.y",          "Zoo"};
const QByteArrayList pathPieces{"a",    "Z9",  "/",   "//",      "/.",     "/..",    "/./",
                                "/..a", "...", " ",   "%20",     "%2F",    "%",      "+",
                                "~",    "*",   "'()", "@:!$,;=", "\u00e9", "\u1234", "\U0001f370"};
const QByteArrayList queryPieces{"Param",  "param",  "A", "a",  "-",  "_.~",
                                 "%20",    "&",      "=", "/?", "+ ", "*'()!",
                                 "\u00e9", "\u1234", "1", "\t", ",",  "\U0001f370"};
const QByteArrayList valuePieces{"a",      "B",      " ",          "   ", "\t",        " \t ",
                                 ",",      ";",      "=",          "\"",  "\"x   y\"", "\u00e9",
                                 "\u00a0", "\u2003", "\U0001f370", "/+"};
const QByteArrayList tokenPieces{"FwoGZXIvYXdz", "EBYaD", "/", "+", "==", "//8w"};

const QByteArray &oneOf(const QByteArrayList &choices, Random *random)
{
    return choices.at(
        static_cast<qsizetype>(random->below(static_cast<std::uint64_t>(choices.size()))));
}

// Up to `most` pieces in a row; often none.
QByteArray chain(const QByteArrayList &pieces, std::uint64_t most, Random *random)
{
    QByteArray text;
    for (auto left = random->below(most + 1); left > 0; --left)
        text += oneOf(pieces, random);
    return text;
}

QByteArray inAnyCase(QByteArray name, Random *random)
{
    for (char &letter : name) {
        if (random->chance(half))
            letter = QByteArray(1, letter).toUpper().front();
        else
            letter = QByteArray(1, letter).toLower().front();
    }
    return name;
}

HttpHeaders headers(Random *random)
{
    HttpHeaders made{{inAnyCase("host", random), oneOf(hosts, random)}};
    for (const QByteArray &name : headerNames) {
        if (random->chance(half)) {
            const auto place =
                static_cast<HttpHeaders::difference_type>(random->below(made.size() + 1));
            made.emplace(made.begin() + place, inAnyCase(name, random),
                         chain(valuePieces, 6, random));
        }
    }
    return made;
}

std::vector<std::pair<QByteArray, QByteArray>> query(Random *random)
{
    std::vector<std::pair<QByteArray, QByteArray>> members;
    for (auto left = random->below(7); left > 0; --left)
        members.emplace_back(chain(queryPieces, 2, random), chain(queryPieces, 3, random));
    return members;
}

QByteArray body(Random *random)
{
    QByteArray bytes;
    for (auto left = random->chance(half) ? 0 : random->below(400); left > 0; --left)
        bytes += static_cast<char>(random->below(256));
    return bytes;
}

SigningSample sample(Random *random)
{
    SigningSample made;
    made.request = {.method = oneOf(methods, random),
                    .path = '/' + chain(pathPieces, 8, random),
                    .query = query(random),
                    .headers = headers(random),
                    .body = body(random)};
    made.credentials.accessKeyId = "AKID" + QByteArray::number(random->below(1'000'000));
    made.credentials.secretAccessKey = chain(tokenPieces, 5, random) + "secret";
    made.credentials.sessionToken = chain(tokenPieces, 5, random);
    made.scope = {.region = oneOf(regions, random), .service = oneOf(services, random)};
    made.now = fromEpochMs(static_cast<qint64>(random->below(instantsMs)));
    return made;
}

} // namespace

std::vector<SigningSample> signingSamples(std::uint64_t seed, std::size_t count)
{
    Random random(seed);
    std::vector<SigningSample> samples(count);
    std::generate(samples.begin(), samples.end(), [&random] { return sample(&random); });
    return samples;
}

} // namespace onecake::test
