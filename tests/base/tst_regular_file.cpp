// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_file.h"
#include "core/base/regular_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = 1000;

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// The sentence with which reading ends, within the time of a test.
QString refusalOf(const QString &path)
{
    const Result<QByteArray> read = readRegularFile(u"it"_s, path, u"a policy"_s, most);
    return read ? u"it was read"_s : sentence(read.error());
}

} // namespace

class TestRegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryFileIsRead();
    void aLinkToAnOrdinaryFileIsRead();
    void whatIsNoOrdinaryFileIsRefusedAtOnce_data();
    void whatIsNoOrdinaryFileIsRefusedAtOnce();
    void aSocketIsRefused();
    void aSparseFileOfTerabytesIsRefused();
    void aFileOfTheSystemThatSaysItIsEmptyIsBounded();
    void aFileThatIsNotThereIsSaidToBe();
    void anObjectIsReadByTheSameWay();
    void aPrivateFileIsForItsOwnerAndNeverAnother();

private:
    QTemporaryDir m_folder;
};

void TestRegularFile::anOrdinaryFileIsRead()
{
    const QString path = m_folder.filePath(u"a"_s);
    write(path, QByteArray(most, 'x'));
    const Result<QByteArray> read = readRegularFile(path, path, u"a policy"_s, most);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray(most, 'x'));
    write(path, QByteArray(most + 1, 'x'));
    QCOMPARE(refusalOf(path),
             u"it: is larger than 1.0 KB, expected a policy. Choose another file."_s);
}

void TestRegularFile::aLinkToAnOrdinaryFileIsRead()
{
    write(m_folder.filePath(u"target"_s), "x");
    QVERIFY(QFile::link(m_folder.filePath(u"target"_s), m_folder.filePath(u"link"_s)));
    const Result<QByteArray> read =
        readRegularFile(u"it"_s, m_folder.filePath(u"link"_s), u"a policy"_s, most);
    QVERIFY(read);
    QCOMPARE(*read, "x"_ba);
}

void TestRegularFile::whatIsNoOrdinaryFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder.filePath(u"zero"_s)));
    QTest::newRow("pipe") << pipe << u"a pipe"_s;
    QTest::newRow("endless device") << u"/dev/zero"_s << u"a device"_s;
    QTest::newRow("a link to it") << m_folder.filePath(u"zero"_s) << u"a device"_s;
    QTest::newRow("no device") << u"/dev/null"_s << u"a device"_s;
    QTest::newRow("folder") << m_folder.path() << u"a folder"_s;
}

void TestRegularFile::whatIsNoOrdinaryFileIsRefusedAtOnce()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    QCOMPARE(refusalOf(path),
             u"it: this is %1, expected a policy. Name an ordinary file."_s.arg(kind));
}

void TestRegularFile::aSocketIsRefused()
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"socket"_s));
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QVERIFY(refusalOf(m_folder.filePath(u"socket"_s)).contains(u"this is a socket"));
    close(socket);
}

void TestRegularFile::aSparseFileOfTerabytesIsRefused()
{
    const QString path = m_folder.filePath(u"sparse"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1LL << 42));
    QVERIFY(refusalOf(path).contains(u"is larger than 1.0 KB"));
}

void TestRegularFile::aFileOfTheSystemThatSaysItIsEmptyIsBounded()
{
    const QString path = u"/proc/kallsyms"_s;
    if (!QFile::exists(path))
        QSKIP("the system does not tell of itself");
    QVERIFY(refusalOf(path).contains(u"is larger than 1.0 KB"));
}

void TestRegularFile::aFileThatIsNotThereIsSaidToBe()
{
    QCOMPARE(refusalOf(m_folder.filePath(u"none"_s)),
             u"it: cannot be read: No such file or directory. Check the path and the "
             "permissions."_s);
}

void TestRegularFile::anObjectIsReadByTheSameWay()
{
    const Result<QJsonObject> read = readJsonFile(u"it"_s, u"/dev/zero"_s, u"a policy"_s);
    QVERIFY(!read);
    QVERIFY2(sentence(read.error()).contains(u"this is a device"),
             qPrintable(sentence(read.error())));
}

void TestRegularFile::aPrivateFileIsForItsOwnerAndNeverAnother()
{
    const QString path = m_folder.filePath(u"private"_s);
    makePrivateFile(path);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::exists(path));
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    const QString other = m_folder.filePath(u"other"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), other));
    makePrivateFile(other);
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere"_s)));
}

ONECAKE_TEST(TestRegularFile)

#include "tst_regular_file.moc"
