// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/secret_text.h"

#include <QTest>
#include <QUrl>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"IQoJb3JpZ2luX2VjEA//+wEaCWV1LXdlc3QtMSJH==/K7\"MDENG"_s;

QString escaped(const QString &text, const QString &form)
{
    QString out;
    for (const QChar letter : text)
        out += form.arg(uint(letter.unicode()), 4, 16, QChar(u'0'));
    return out;
}

} // namespace

class TestSecretText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsHiddenHoweverItIsWritten_data();
    void aSecretIsHiddenHoweverItIsWritten();
    void theRestStaysAsItIs();
};

void TestSecretText::aSecretIsHiddenHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("written");
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(token));
    QTest::newRow("as it is") << token;
    QTest::newRow("in capitals") << token.toUpper();
    QTest::newRow("in small letters") << token.toLower();
    QTest::newRow("with percent signs") << percent;
    QTest::newRow("with small percent signs") << percent.toLower();
    QTest::newRow("with percent signs twice")
        << QString::fromLatin1(QUrl::toPercentEncoding(percent));
    QTest::newRow("every letter with a percent sign")
        << QString::fromLatin1(QUrl::toPercentEncoding(token, {}, token.toLatin1()));
    QTest::newRow("in a form") << QString(token).replace(u'+', u' ');
    QTest::newRow("in JSON") << QString(token).replace(u'"', u"\\\""_s).replace(u'/', u"\\/"_s);
    QTest::newRow("in the codes of JSON") << escaped(token, u"\\u%1"_s);
    QTest::newRow("in the codes of HTML") << escaped(token, u"&#x%1;"_s);
    QTest::newRow("cut at its end") << token.left(20);
    QTest::newRow("cut at its beginning") << token.right(20);
}

void TestSecretText::aSecretIsHiddenHoweverItIsWritten()
{
    QFETCH(QString, written);
    QCOMPARE(withoutSecrets(u"refused: "_s + written + u", sorry"_s, {u"other secret"_s, token}),
             u"refused: (hidden), sorry"_s);
}

void TestSecretText::theRestStaysAsItIs()
{
    const QString text = u"100%25 of \\u0041 &#65; \\ & % is no secret: local é😀"_s;
    QCOMPARE(withoutSecrets(text, {token, u"local"_s, QString()}), text);
    QCOMPARE(withoutSecrets({}, {token}), QString());
    QCOMPARE(withoutLikelySecrets(u"see wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY now"_s),
             u"see … now"_s);
}

ONECAKE_TEST(TestSecretText)
#include "tst_secret_text.moc"
