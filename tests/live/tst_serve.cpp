// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake serve and onecake proxy as programs: they end cleanly, lose nothing when they are killed,
// and say in one sentence what is wrong with what they were told.

#include "core/lab/sim/run_file.h"
#include "core/live/shop/kitchen_book.h"
#include "tests/support/remote/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// The program, listening on a port that it chose.
class Listening
{
public:
    explicit Listening(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
        static const QRegularExpression address(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
        while (m_port == 0 && m_process.waitForReadyRead(programTakesAtMostMs)) {
            m_output += m_process.readAllStandardOutput();
            m_port = address.match(QString::fromUtf8(m_output)).captured(1).toUShort();
        }
    }
    ~Listening()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Listening)

    [[nodiscard]] quint16 port() const { return m_port; }
    void kill() // as the system does it when there is no memory left
    {
        m_process.kill();
        m_process.waitForFinished(programTakesAtMostMs);
    }
    // Ctrl-C. Returns the exit code, or -1 if it did not end of its own accord.
    int interrupt()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
        const bool isOver = m_process.waitForFinished(programTakesAtMostMs);
        m_output += m_process.readAllStandardOutput();
        return isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QString output() const { return QString::fromUtf8(m_output); }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

QByteArray orderNumbered(int number)
{
    const QByteArray text = QByteArray::number(number);
    return postOf("{\"cake\":\"carrot\",\"customer\":\"c" + text + "\"}",
                  "Content-Type: application/json\r\nIdempotency-Key: order-" + text + "\r\n");
}

int orderIdIn(const HttpReply &reply)
{
    return reply.status == 200
        ? QJsonDocument::fromJson(reply.body).object().value(u"orderId"_s).toInt()
        : 0;
}

// Asks until it is told of its cake.
class RepeatedOrder
{
public:
    RepeatedOrder(quint16 port, int number)
        : m_client(port)
        , m_number(number)
    {}

    // The order's id, or 0 if it is not known yet.
    int look()
    {
        const std::vector<HttpReply> replies = m_client.replies();
        const int order = replies.empty() ? 0 : orderIdIn(replies.back());
        if (order == 0 && replies.size() == m_asked) {
            m_client.send(orderNumbered(m_number));
            ++m_asked;
        }
        return order;
    }

private:
    RawClient m_client;
    int m_number;
    size_t m_asked = 0;
};

struct ProgramEnd {
    int code = -1;
    QString error;
};

ProgramEnd endOfProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
    const bool isOver = process.waitForFinished(programTakesAtMostMs);
    return {isOver ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenItIsKilled();
    void endsWithCtrlC();
    void recordsWhatPassed();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatThePortIsTaken();
};

// Fifty customers order; the shop is killed when some know of their cake and others do not; who
// does not know asks again, and who knows as well.
void TestServe::losesNothingWhenItIsKilled()
{
    constexpr int orders = 50;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.db"_s);
    const QStringList arguments{u"serve"_s,
                                u"--store"_s,
                                u"sqlite:"_s + file,
                                u"--listen"_s,
                                u"0"_s,
                                u"--work"_s,
                                u"20ms"_s,
                                u"--payment"_s,
                                u"10ms"_s,
                                u"--kitchen"_s,
                                u"10ms"_s,
                                u"--policy"_s,
                                QStringLiteral(ONECAKE_SOURCE_DIR)
                                    + u"/tests/data/live/short-lease.json"_s};
    std::vector<int> known(orders, 0);
    {
        Listening shop(arguments);
        QVERIFY(shop.port() != 0);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int at = 0; at < orders; ++at) {
            clients.push_back(std::make_unique<RawClient>(shop.port()));
            clients.back()->send(orderNumbered(at));
        }
        const auto acknowledged = [&clients] {
            return std::count_if(clients.begin(), clients.end(),
                                 [](const auto &client) { return !client->replies().empty(); });
        };
        QTRY_VERIFY(acknowledged() >= 5);
        shop.kill();
        for (size_t at = 0; at < orders; ++at) {
            const std::vector<HttpReply> replies = clients[at]->replies();
            known[at] = replies.empty() ? 0 : orderIdIn(replies[0]);
        }
    }
    Listening shop(arguments);
    QVERIFY(shop.port() != 0);
    for (size_t at = 0; at < orders; ++at) {
        int order = 0;
        RepeatedOrder again(shop.port(), static_cast<int>(at));
        QTRY_VERIFY((order = again.look()) != 0);
        QVERIFY(known[at] == 0 || known[at] == order);
    }
    QCOMPARE(shop.interrupt(), 0);
    const auto book = KitchenBook::open(file + u"-kitchen"_s);
    QVERIFY(book);
    QCOMPARE((*book)->totals()->cakes, orders);
    QCOMPARE((*book)->totals()->charges, orders);
}

void TestServe::endsWithCtrlC()
{
    Listening shop({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--work"_s, u"500ms"_s});
    QVERIFY(shop.port() != 0);
    RawClient client(shop.port());
    client.send(orderNumbered(1) + "GET /kitchen HTTP/1.1\r\nHost: x\r\n\r\n");
    client.send({});
    RawClient other(shop.port());
    other.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(other.replies().size(), 1U);
    QCOMPARE(shop.interrupt(), 0);
    // What was under way is answered.
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.replies().at(0).status, 200);
    QVERIFY2(shop.output().contains(u"1 order · 1 cake · charged once"_s),
             qUtf8Printable(shop.output()));
}

void TestServe::recordsWhatPassed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"lost.onecake"_s);
    Listening shop({u"serve"_s, u"--listen"_s, u"0"_s, u"--policy"_s, u"none"_s, u"--faults"_s,
                    u"lose reply 1"_s, u"--record"_s, file});
    QVERIFY(shop.port() != 0);
    RawClient first(shop.port());
    first.send(orderNumbered(1));
    QTRY_VERIFY(first.isEnded());
    RawClient second(shop.port());
    second.send(orderNumbered(1));
    QTRY_COMPARE(second.replies().size(), 1U);
    QCOMPARE(shop.interrupt(), 0);
    const Result<RunInputs> run = loadRun(file);
    QVERIFY2(run, run ? "" : qUtf8Printable(sentence(run.error())));
    QVERIFY(run->recorded);
    QVERIFY(!run->recorded->timeline.events().empty());
    QProcess play;
    play.start(QStringLiteral(ONECAKE_PROGRAM), {u"play"_s, file});
    QVERIFY(play.waitForFinished(programTakesAtMostMs));
    const QString told = QString::fromUtf8(play.readAllStandardOutput());
    QVERIFY2(told.contains(u"1 order · 2 cakes · charged twice"_s), qUtf8Printable(told));
    QCOMPARE(play.exitCode(), 1);
    // What happened did not happen under another policy.
    for (const QStringList &altered :
         {QStringList{u"play"_s, file, u"--policy"_s, u"onecake"_s},
          QStringList{u"play"_s, file, u"--faults"_s, u"lose reply 2"_s},
          QStringList{u"play"_s, file, u"--beside"_s, u"onecake"_s},
          QStringList{u"explore"_s, file}}) {
        const ProgramEnd end = endOfProgram(altered);
        QCOMPARE(end.code, 2);
        QVERIFY2(end.error.contains(u"is a recording of what really happened"_s),
                 qUtf8Printable(end.error));
    }
}

void TestServe::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QStringList &arguments, int code,
                        const QString &says) {
        QTest::newRow(name) << arguments << code << says;
    };
    add("an unknown policy", {u"serve"_s, u"--policy"_s, u"onecak"_s}, 2, u"onecake"_s);
    add("no instances", {u"serve"_s, u"--instances"_s, u"0"_s}, 2, u"from 1 to 16"_s);
    add("no duration", {u"serve"_s, u"--work"_s, u"soon"_s}, 2, u"not a duration"_s);
    add("no address", {u"serve"_s, u"--listen"_s, u"here"_s}, 2, u"127.0.0.1:8080"_s);
    add("an address for others", {u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s}, 2, u"--lan"_s);
    add("a network that was not confirmed", {u"serve"_s, u"--lan"_s, u"--listen"_s, u"0"_s}, 2,
        u"--yes"_s);
    add("a fault that nobody knows", {u"serve"_s, u"--faults"_s, u"burn cake"_s}, 2, u"burn"_s);
    add("a file that is no run", {u"serve"_s, u"--record"_s, u"a.json"_s}, 2, u".onecake"_s);
    add("a folder that is not there", {u"serve"_s, u"--record"_s, u"/no/such/a.onecake"_s}, 2,
        u"no file can be written there"_s);
    add("a word too many", {u"serve"_s, u"now"_s}, 2, u"now"_s);
    add("no service", {u"proxy"_s}, 2, u"--to is missing"_s);
    add("a service without a host", {u"proxy"_s, u"--to"_s, u"http://"_s}, 2,
        u"http://127.0.0.1:3000"_s);
    add("a fault behind the proxy",
        {u"proxy"_s, u"--to"_s, u"http://127.0.0.1:1"_s, u"--faults"_s, u"throw on attempt 1"_s}, 2,
        {});
    add("requests that are none",
        {u"proxy"_s, u"--to"_s, u"http://127.0.0.1:1"_s, u"--only"_s, u"post it"_s}, 2,
        u"POST /orders"_s);
}

void TestServe::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const ProgramEnd end = endOfProgram(arguments);
    QVERIFY2(end.error.contains(says), qUtf8Printable(end.error));
    QVERIFY(end.error.startsWith(u"onecake: "_s));
    QTEST(end.code, "code");
}

void TestServe::saysThatThePortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
    const QString address = u"127.0.0.1:%1"_s.arg(taken.serverPort());
    for (const QStringList &arguments :
         {QStringList{u"serve"_s, u"--listen"_s, address},
          QStringList{u"proxy"_s, u"--to"_s, u"http://127.0.0.1:1"_s, u"--listen"_s, address}}) {
        const ProgramEnd end = endOfProgram(arguments);
        QCOMPARE(end.code, 3);
        QVERIFY2(end.error.contains(u"another program listens there already"_s),
                 qUtf8Printable(end.error));
    }
}

ONECAKE_TEST(TestServe)
#include "tst_serve.moc"
