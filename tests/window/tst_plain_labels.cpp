// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What labels, message boxes and tool tips show is a text, whatever it looks like.

#include "ui/application_setup.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString html = u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;

QLabel *tip()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

class TestPlainLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void aLabelShowsItsTextAsItIs();
    void aLabelThatIsMadeForItIsRich();
    void aMessageBoxShowsItsTextAsItIs();
    void aToolTipShowsItsTextAsItIs();
};

void TestPlainLabels::aLabelShowsItsTextAsItIs()
{
    QLabel label(html);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"<b>bold</b>"_s));
}

void TestPlainLabels::aLabelThatIsMadeForItIsRich()
{
    QLabel label(u"<b>bold</b>"_s);
    label.setTextFormat(Qt::RichText);
    label.show();
    QCOMPARE(label.textFormat(), Qt::RichText);
}

void TestPlainLabels::aMessageBoxShowsItsTextAsItIs()
{
    QMessageBox box(QMessageBox::Warning, html, html);
    box.setInformativeText(html);
    box.show();
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestPlainLabels::aToolTipShowsItsTextAsItIs()
{
    QWidget widget;
    widget.setToolTip(html);
    widget.show();
    QToolTip::showText(widget.mapToGlobal(QPoint(1, 1)), html, &widget);
    QTRY_VERIFY(tip() != nullptr);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

ONECAKE_TEST(TestPlainLabels)

#include "tst_plain_labels.moc"
