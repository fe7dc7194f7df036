// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Signatures equal those of the official signer for JavaScript (tests/peers/sign.mjs), and those
// that AWS published.

#include "core/store/aws/sigv4.h"
#include "tests/support/remote/signing_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int oracleMaxMs = 60'000;
constexpr std::uint64_t seed = 20150830;
constexpr std::size_t sampleCount = 400;

QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QJsonArray pairsOf(const std::vector<std::pair<QByteArray, QByteArray>> &pairs)
{
    QJsonArray array;
    for (const auto &[name, value] : pairs)
        array.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return array;
}

QByteArray lineOf(const SigningSample &sample)
{
    QJsonObject credentials{
        {u"accessKeyId"_s, QString::fromUtf8(sample.credentials.accessKeyId)},
        {u"secretAccessKey"_s, QString::fromUtf8(sample.credentials.secretAccessKey)}};
    if (!sample.credentials.sessionToken.isEmpty())
        credentials.insert(u"sessionToken"_s, QString::fromUtf8(sample.credentials.sessionToken));
    const QJsonObject line{{u"method"_s, QString::fromUtf8(sample.request.method)},
                           {u"path"_s, QString::fromUtf8(sample.request.path)},
                           {u"query"_s, pairsOf(sample.request.query)},
                           {u"headers"_s, pairsOf(sample.request.headers)},
                           {u"body"_s, QString::fromLatin1(sample.request.body.toBase64())},
                           {u"credentials"_s, credentials},
                           {u"region"_s, QString::fromUtf8(sample.scope.region)},
                           {u"service"_s, QString::fromUtf8(sample.scope.service)},
                           {u"epochMs"_s, toEpochMs(sample.now)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// What the official signer answers, line by line; empty if it is not there, which is said.
QByteArrayList askOracle(const QByteArray &lines)
{
    QProcess oracle;
    oracle.start(u"node"_s, {QStringLiteral(ONECAKE_PEERS_DIR "/sign.mjs")});
    oracle.write(lines);
    oracle.closeWriteChannel();
    const bool isOver = oracle.waitForFinished(oracleMaxMs);
    if (!isOver || oracle.exitStatus() != QProcess::NormalExit || oracle.exitCode() != 0) {
        qWarning("The official signer (node tests/peers/sign.mjs) does not run: %s Run "
                 "packaging/test, which installs what it needs.\n%s",
                 qPrintable(oracle.errorString()), oracle.readAllStandardError().constData());
        return {};
    }
    return oracle.readAllStandardOutput().trimmed().split('\n');
}

using Query = std::vector<std::pair<QByteArray, QByteArray>>;

// Without a body.
SigV4Request plain(const QByteArray &method, const QByteArray &path, const Query &query,
                   const HttpHeaders &headers)
{
    SigV4Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.headers = headers;
    return request;
}

bool hasRepeatedName(const Query &query)
{
    std::set<QByteArray> names;
    return !std::all_of(query.begin(), query.end(),
                        [&names](const auto &member) { return names.insert(member.first).second; });
}

using Property = bool (*)(const SigningSample &);

} // namespace

Q_DECLARE_METATYPE(SigV4Request)
Q_DECLARE_METATYPE(Property)

class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheOfficialSignerDoes();
    void generatesRequestsWithEveryOddity_data();
    void generatesRequestsWithEveryOddity();
    void signsAsAwsPublished_data();
    void signsAsAwsPublished();
    void keepsNoKeyBeyondItsDayAndItsSecret();
};

void TestSigV4::signsAsTheOfficialSignerDoes()
{
    const std::vector<SigningSample> samples = signingSamples(seed, sampleCount);
    QByteArray lines;
    for (const SigningSample &sample : samples)
        lines += lineOf(sample);
    const QByteArrayList answers = askOracle(lines);
    QCOMPARE(answers.size(), static_cast<qsizetype>(sampleCount));
    for (std::size_t i = 0; i < sampleCount; ++i) {
        const SigningSample &sample = samples[i];
        const QJsonObject expected =
            QJsonDocument::fromJson(answers.at(static_cast<qsizetype>(i))).object();
        const HttpHeaders added =
            SigV4Signer(sample.scope).sign(sample.request, sample.credentials, sample.now);
        for (const QByteArray name : {"authorization", "x-amz-date", "x-amz-security-token"}) {
            const QByteArray official = expected.value(QLatin1StringView(name)).toString().toUtf8();
            const QByteArray problem = name + " of " + lineOf(sample) + "is " + valueOf(added, name)
                + ", and officially " + official;
            QVERIFY2(valueOf(added, name) == official, problem.constData());
        }
    }
}

void TestSigV4::generatesRequestsWithEveryOddity_data()
{
    QTest::addColumn<Property>("has");
    const auto row = [](const char *name, Property has) {
        QTest::newRow(name) << has;
    };
    row("a repeated query name",
        [](const SigningSample &s) { return hasRepeatedName(s.request.query); });
    row("an empty query value", [](const SigningSample &s) {
        return std::any_of(s.request.query.begin(), s.request.query.end(),
                           [](const auto &member) { return member.second.isEmpty(); });
    });
    row("an empty body", [](const SigningSample &s) { return s.request.body.isEmpty(); });
    row("a body that is no UTF-8",
        [](const SigningSample &s) { return !s.request.body.isValidUtf8(); });
    row("no token", [](const SigningSample &s) { return s.credentials.sessionToken.isEmpty(); });
    row("a token", [](const SigningSample &s) { return !s.credentials.sessionToken.isEmpty(); });
    row("a path that leads upwards", [](const SigningSample &s) {
        return s.request.path.contains("/../") || s.request.path.endsWith("/..");
    });
    row("a path with a doubled slash",
        [](const SigningSample &s) { return s.request.path.contains("//"); });
    row("a path with an encoded byte",
        [](const SigningSample &s) { return s.request.path.contains("%2F"); });
    row("a path that is not ASCII",
        [](const SigningSample &s) { return s.request.path.contains("\u1234"); });
    row("headers out of order", [](const SigningSample &s) {
        return !std::is_sorted(s.request.headers.begin(), s.request.headers.end());
    });
    row("outer and inner spaces", [](const SigningSample &s) {
        return std::any_of(s.request.headers.begin(), s.request.headers.end(), [](const auto &h) {
            return h.second.startsWith(' ') && h.second.trimmed().contains("  ");
        });
    });
}

void TestSigV4::generatesRequestsWithEveryOddity()
{
    QFETCH(const Property, has);
    const std::vector<SigningSample> samples = signingSamples(seed, sampleCount);
    const auto count = std::count_if(samples.begin(), samples.end(), has);
    QVERIFY2(count >= 20, qPrintable(QString::number(count)));
}

// The first is the example of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4.html
// as the General Reference had it in full; the others are aws-sig-v4-test-suite, today in
// https://github.com/awslabs/aws-c-auth, tests/aws-signing-test-suite/v4, under the same names.
void TestSigV4::signsAsAwsPublished_data()
{
    QTest::addColumn<SigV4Request>("request");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("signedHeaders");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const SigV4Request &request, const QByteArray &service,
                        const QByteArray &headers, const QByteArray &signature) {
        QTest::newRow(name) << request << service << headers << signature;
    };
    row("ListUsers",
        plain("GET", "/", {{"Action", "ListUsers"}, {"Version", "2010-05-08"}},
              {{"Host", "iam.amazonaws.com"},
               {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}),
        "iam", "content-type;host;x-amz-date",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    const std::pair<QByteArray, QByteArray> host{"Host", "example.amazonaws.com"};
    const auto get = [&](const char *name, const QByteArray &path, const Query &query,
                         const QByteArray &signature) {
        row(name, plain("GET", path, query, {host}), "service", "host;x-amz-date", signature);
    };
    get("get-vanilla", "/", {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    get("get-utf8", "/\u1234", {},
        "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
    get("get-space", "/example space/", {},
        "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741");
    get("get-slashes", "//example//", {},
        "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84");
    get("get-relative-relative", "/example1/example2/../..", {},
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    get("get-slash-pointless-dot", "/./example", {},
        "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5");
    get("get-vanilla-query-order-key-case", "/", {{"Param2", "value2"}, {"Param1", "value1"}},
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    get("get-vanilla-utf8-query", "/", {{"\u1234", "bar"}},
        "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04");
    const auto withHeaders = [&](const char *name, const QByteArray &method, HttpHeaders headers,
                                 const QByteArray &signedHeaders, const QByteArray &signature) {
        headers.insert(headers.begin(), host);
        row(name, plain(method, "/", {}, headers), "service", signedHeaders, signature);
    };
    withHeaders("get-header-key-duplicate", "GET",
                {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}},
                "host;my-header1;x-amz-date",
                "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea");
    withHeaders("get-header-value-trim", "GET",
                {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}},
                "host;my-header1;my-header2;x-amz-date",
                "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
    withHeaders("post-vanilla", "POST", {}, "host;x-amz-date",
                "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    withHeaders("post-header-key-sort", "POST", {{"My-Header1", "value1"}},
                "host;my-header1;x-amz-date",
                "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c");
}

void TestSigV4::signsAsAwsPublished()
{
    QFETCH(const SigV4Request, request);
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, signedHeaders);
    QFETCH(const QByteArray, signature);
    AwsCredentials credentials;
    credentials.accessKeyId = "AKIDEXAMPLE";
    credentials.secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    SigV4Signer signer({.region = "us-east-1", .service = service});
    const HttpHeaders added = signer.sign(request, credentials,
                                          fromEpochMs(1'440'938'160'000)); // 2015-08-30T12:36:00Z
    QCOMPARE(valueOf(added, "x-amz-date"), "20150830T123600Z");
    QCOMPARE(valueOf(added, "authorization"),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/" + service
                 + "/aws4_request, SignedHeaders=" + signedHeaders + ", Signature=" + signature);
}

void TestSigV4::keepsNoKeyBeyondItsDayAndItsSecret()
{
    SigV4Signer signer({.region = "us-east-1", .service = "dynamodb"});
    SigV4Request request;
    request.headers = {{"host", "example.test"}};
    request.body = "{}";
    AwsCredentials first;
    first.accessKeyId = "AKIDEXAMPLE";
    first.secretAccessKey = "one";
    AwsCredentials second = first;
    second.secretAccessKey = "other";
    const Instant today = fromEpochMs(1'440'938'160'000);
    const Instant tomorrow = today + std::chrono::hours(24);
    for (const auto &[credentials, now] : {std::pair(first, today), std::pair(second, today),
                                           std::pair(second, tomorrow), std::pair(first, today)}) {
        SigV4Signer fresh({.region = "us-east-1", .service = "dynamodb"});
        QCOMPARE(valueOf(signer.sign(request, credentials, now), "authorization"),
                 valueOf(fresh.sign(request, credentials, now), "authorization"));
    }
}

ONECAKE_TEST(TestSigV4)
#include "tst_sigv4.moc"
