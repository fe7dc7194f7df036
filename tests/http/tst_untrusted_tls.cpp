// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An endpoint whose certificate nobody vouches for is sent nothing, and is named.

#include "tests/support/remote/hostile_table.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Signed by itself, and made anew, so that no key has to be kept.
bool makeCertificate(const QTemporaryDir &folder)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"2"_s, u"-subj"_s, u"/CN=stranger.test"_s, u"-keyout"_s,
                   folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"own.pem"_s)});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestUntrustedTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingToAnEndpointThatIsNotTrusted();
};

void TestUntrustedTls::sendsNothingToAnEndpointThatIsNotTrusted()
{
    const QTemporaryDir folder;
    QVERIFY2(makeCertificate(folder), "this test needs the program openssl");
    const QSslCertificate certificate(contentOf(folder.filePath(u"own.pem"_s)));
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(QSslKey(contentOf(folder.filePath(u"key.pem"_s)), QSsl::Rsa));
    server.setSslConfiguration(configuration);
    QByteArray heard;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, &server,
                             [&heard, socket] { heard += socket->readAll(); });
        }
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QUrl endpoint(u"https://127.0.0.1"_s);
    endpoint.setPort(server.serverPort());
    const auto opened = await(DynamoStore::open(placeAt(endpoint), impatientServices()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreUnusable);
    const QString text = sentence(opened.error());
    const QString start = u"DescribeTable of orders at %1: the endpoint's certificate is not "
                          "trusted: "_s.arg(endpoint.authority());
    QVERIFY2(text.startsWith(start), qPrintable(text));
    const QString fingerprint =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
    const QString end = u"; subject stranger.test, issuer stranger.test, SHA-256 fingerprint %1. "
                        "Add its issuer to this machine's trusted certificates, or check whether "
                        "somebody intercepts the connection."_s.arg(fingerprint);
    QVERIFY2(text.endsWith(end), qPrintable(text));
    QVERIFY2(text.contains(u"self-signed"), qPrintable(text));
    QCOMPARE(heard, "");
}

ONECAKE_TEST(TestUntrustedTls)
#include "tst_untrusted_tls.moc"
