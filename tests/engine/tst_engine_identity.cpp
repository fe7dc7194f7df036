// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which requests are one operation: keys, where they come from, and the scope that they hold in.

#include "core/engine/identity.h"
#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString noKey;

Policy missing(MissingKeyAction action)
{
    Policy policy = plainPolicy();
    policy.identity.onMissingKey = action;
    return policy;
}

Policy scoped(std::vector<ScopePart> parts)
{
    Policy policy = plainPolicy();
    policy.identity.scope = std::move(parts);
    return policy;
}

// The part of the request that the scope names, set to a text.
void put(Request &request, ScopePart part, const QString &text)
{
    switch (part) {
    case ScopePart::Tenant:
        request.tenant = text;
        break;
    case ScopePart::User:
        request.user = text;
        break;
    case ScopePart::UseCase:
        request.useCase = text;
        break;
    case ScopePart::Function:
        request.function = text;
        break;
    case ScopePart::Method:
        request.method = text;
        break;
    case ScopePart::Path:
        request.path = text;
        break;
    case ScopePart::Query:
        request.query = text;
        break;
    case ScopePart::Fingerprint:
        request.body = {{u"cake"_s, text}};
        break;
    case ScopePart::Region:
        request.region = text;
        break;
    case ScopePart::Group:
        request.group = text;
        break;
    }
}

} // namespace

class TestEngineIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingKeyIsRejected();
    void aMissingKeyMayBypassTheProtection();
    void aMissingKeyMayBeGenerated();
    void aMissingKeyMayBeSharedByAll();
    void aKeyOfTheWrongLengthIsAMissingOne_data();
    void aKeyOfTheWrongLengthIsAMissingOne();
    void aKeyThatIsTooLongMayHaveAStatusOfItsOwn();
    void aServerMadeKeyNeverRecognisesARetry();
    void aBusinessIdIsAKey();
    void aDerivedKeyRecognisesTheSameInput();
    void eachPartOfTheScopeSeparates_data();
    void eachPartOfTheScopeSeparates();
    void partsOfTheScopeCannotBeConfused_data();
    void partsOfTheScopeCannotBeConfused();
    void withoutAScopeAllCallersShareOneSpace();
};

void TestEngineIdentity::aMissingKeyIsRejected()
{
    EngineFixture api(missing(MissingKeyAction::Reject));
    api.policy.identity.missingKeyCode = 428;
    Work work;
    const Outcome outcome = api.serve(EngineFixture::order(noKey), work);
    QCOMPARE(outcome.kind, OutcomeKind::MissingKey);
    QCOMPARE(outcome.response, (Response{428, R"({"error":"key-missing"})"}));
    QCOMPARE(outcome.id, KeyId());
    QCOMPARE(work.runs, 0);
    QCOMPARE(api.notes.count(EventKind::KeyMissing), 1);
}

void TestEngineIdentity::aMissingKeyMayBypassTheProtection()
{
    EngineFixture api(missing(MissingKeyAction::Bypass));
    Work work;
    for (int times = 1; times <= 2; ++times) {
        const Outcome outcome = api.serve(EngineFixture::order(noKey), work);
        QCOMPARE(outcome.kind, OutcomeKind::Executed);
        QCOMPARE(outcome.id, KeyId());
        QCOMPARE(work.runs, times);
    }
    QCOMPARE(work.contexts[0].id, KeyId());
    QCOMPARE(api.store.calls(StoreCall::Claim), 0);
}

void TestEngineIdentity::aMissingKeyMayBeGenerated()
{
    EngineFixture api(missing(MissingKeyAction::Generate));
    Work work;
    const Outcome first = api.serve(EngineFixture::order(noKey), work);
    const Outcome second = api.serve(EngineFixture::order(noKey), work);
    QCOMPARE(work.runs, 2);
    QVERIFY(first.id.key != second.id.key);
    QCOMPARE(api.stored(first.id.key)->status, RecordStatus::Completed);
    // The caller who is told the key can use it.
    QCOMPARE(api.serve(EngineFixture::order(first.id.key), work).kind, OutcomeKind::Replayed);
}

void TestEngineIdentity::aMissingKeyMayBeSharedByAll()
{
    EngineFixture api(missing(MissingKeyAction::SharedNull));
    Work work;
    (void)api.serve(EngineFixture::order(noKey), work);
    QCOMPARE(api.serve(EngineFixture::order(noKey), work).kind, OutcomeKind::Replayed);
    QCOMPARE(api.serve(EngineFixture::order(noKey, 2), work).kind, OutcomeKind::Mismatch);
}

void TestEngineIdentity::aKeyOfTheWrongLengthIsAMissingOne_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("empty") << 0 << OutcomeKind::MissingKey;
    QTest::newRow("too short") << 3 << OutcomeKind::MissingKey;
    QTest::newRow("shortest") << 4 << OutcomeKind::Executed;
    QTest::newRow("longest") << 8 << OutcomeKind::Executed;
    QTest::newRow("too long") << 9 << OutcomeKind::MissingKey;
}

void TestEngineIdentity::aKeyOfTheWrongLengthIsAMissingOne()
{
    QFETCH(int, length);
    EngineFixture api(missing(MissingKeyAction::Reject));
    api.policy.identity.keyLengthMin = 4;
    api.policy.identity.keyLengthMax = 8;
    Request request = EngineFixture::order(u"k"_s);
    request.clientKey = QString(length, u'k');
    Work work;
    QTEST(api.serve(request, work).kind, "kind");
}

void TestEngineIdentity::aKeyThatIsTooLongMayHaveAStatusOfItsOwn()
{
    EngineFixture api(missing(MissingKeyAction::Bypass));
    api.policy.identity.keyLengthMax = 8;
    api.policy.identity.keyTooLongCode = 500;
    Work work;
    const Outcome outcome = api.serve(EngineFixture::order(u"k23456789"_s), work);
    QCOMPARE(outcome.kind, OutcomeKind::MissingKey);
    QCOMPARE(outcome.response, (Response{500, R"({"error":"key-too-long"})"}));
    QCOMPARE(work.runs, 0);
    QCOMPARE(api.serve(EngineFixture::order(noKey), work).kind, OutcomeKind::Executed);
}

void TestEngineIdentity::aServerMadeKeyNeverRecognisesARetry()
{
    EngineFixture api;
    api.policy.identity.keySource = KeySource::Server;
    Work work;
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 1).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 1).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
}

void TestEngineIdentity::aBusinessIdIsAKey()
{
    EngineFixture api;
    api.policy.identity.keySource = KeySource::BusinessId;
    Work work;
    Request request = EngineFixture::order(noKey);
    request.businessId = u"order-4711"_s;
    (void)api.serve(request, work);
    const Outcome again = api.serve(request, work);
    QCOMPARE(again.kind, OutcomeKind::Replayed);
    QCOMPARE(again.id.key, u"order-4711"_s);
    request.businessId.clear();
    QCOMPARE(api.serve(request, work).kind, OutcomeKind::MissingKey);
}

void TestEngineIdentity::aDerivedKeyRecognisesTheSameInput()
{
    EngineFixture api;
    api.policy.identity.keySource = KeySource::Derived;
    Work work;
    (void)api.serve(EngineFixture::order(noKey, 1), work);
    QCOMPARE(api.serve(EngineFixture::order(noKey, 1), work).kind, OutcomeKind::Replayed);
    QCOMPARE(api.serve(EngineFixture::order(noKey, 2), work).kind, OutcomeKind::Executed);
}

void TestEngineIdentity::eachPartOfTheScopeSeparates_data()
{
    QTest::addColumn<ScopePart>("part");
    for (const auto &part : enumNames<ScopePart>)
        QTest::newRow(qPrintable(part.name.toString())) << part.value;
}

void TestEngineIdentity::eachPartOfTheScopeSeparates()
{
    QFETCH(ScopePart, part);
    EngineFixture api(scoped({part}));
    api.policy.fingerprint.onMismatch = MismatchAction::Replay; // nothing else separates them
    Work work;
    Request request = EngineFixture::order(u"k"_s);
    put(request, part, u"one"_s);
    QCOMPARE(api.serve(request, work).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(request, work).kind, OutcomeKind::Replayed);
    put(request, part, u"another"_s);
    QCOMPARE(api.serve(request, work).kind, OutcomeKind::Executed);
}

void TestEngineIdentity::partsOfTheScopeCannotBeConfused_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("another");
    const auto row = [](const char *name, const QStringList &one, const QStringList &another) {
        QTest::newRow(name) << one << another;
    };
    row("a slash within", {u"a/b"_s, u"c"_s}, {u"a"_s, u"b/c"_s});
    row("a slash at the end", {u"a/"_s, u"b"_s}, {u"a"_s, u"/b"_s});
    row("a backslash at the end", {u"a\\"_s, u"b"_s}, {u"a"_s, u"\\b"_s});
    row("both", {u"a\\/b"_s, u"c"_s}, {u"a\\"_s, u"b/c"_s});
    row("empty", {u"a"_s, u""_s}, {u""_s, u"a"_s});
    row("empty and a slash", {u"/"_s, u""_s}, {u""_s, u"/"_s});
}

void TestEngineIdentity::partsOfTheScopeCannotBeConfused()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, another);
    const Policy policy = scoped({ScopePart::Tenant, ScopePart::User});
    const auto scopeOf = [&policy](const QStringList &parts) {
        Request request = EngineFixture::order(u"k"_s);
        request.tenant = parts[0];
        request.user = parts[1];
        return identify(policy, request, {}).id.scope;
    };
    QVERIFY(scopeOf(one) != scopeOf(another));
    QCOMPARE(scopeOf(one), scopeOf(one));
}

void TestEngineIdentity::withoutAScopeAllCallersShareOneSpace()
{
    EngineFixture api(scoped({}));
    Work work;
    Request request = EngineFixture::order(u"k"_s);
    (void)api.serve(request, work);
    request.tenant = u"another bakery"_s;
    QCOMPARE(api.serve(request, work).kind, OutcomeKind::Replayed);
}

ONECAKE_TEST(TestEngineIdentity)
#include "tst_engine_identity.moc"
