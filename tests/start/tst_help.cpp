// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The help: what F1 tells of what has the focus, and where words of the window lead.

#include "tests/support/windows/one_window_bench.h"
#include "ui/help/glossary.h"
#include "ui/help/help_link.h"
#include "ui/help/help_window.h"
#include "ui/help/legend.h"
#include "ui/help/terms_line.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsThereInAllLanguages_data();
    void everyPageIsThereInAllLanguages();
    void f1TellsOfWhatHasTheFocus();
    void shiftF1OpensTheGlossary();
    void aLinkLeadsToTheWordAndBackAgain();
    void theLanguageChangesWhatIsShown();
    void theVerdictLeadsToItsWords();
    void aRightClickExplainsTheWordsOfALabel();
    void foreignAddressesAreNotFollowed();

private:
    HelpWindow *help();
    QString shown();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestHelp::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
}

void TestHelp::cleanup()
{
    delete help();
    m_bench.reset();
}

HelpWindow *TestHelp::help()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<HelpWindow *>(window))
            return found;
    }
    return nullptr;
}

QString TestHelp::shown()
{
    return help() == nullptr ? QString() : help()->findChild<QTextBrowser *>()->toPlainText();
}

void TestHelp::everyPageIsThereInAllLanguages_data()
{
    QTest::addColumn<QString>("topic");
    for (const QString &topic : helpTopics())
        QTest::newRow(qPrintable(topic)) << topic;
}

void TestHelp::everyPageIsThereInAllLanguages()
{
    QFETCH(QString, topic);
    const QRegularExpression link(u"\\]\\((help|glossary|legend):([a-z-]*)\\)"_s);
    for (const HelpLanguage language :
         {HelpLanguage::English, HelpLanguage::German, HelpLanguage::Portuguese}) {
        const QString page = helpPage(topic, language);
        QVERIFY(page.startsWith(u"# "_s));
        QVERIFY(page.size() > 150);
        auto links = link.globalMatch(page);
        while (links.hasNext()) {
            const auto each = links.next();
            const QString target = each.captured(2);
            if (each.captured(1) == u"help")
                QVERIFY2(helpTopics().contains(target), qPrintable(target));
            else if (each.captured(1) == u"legend")
                QVERIFY2(!legendPicture(target, 16, QPalette()).isNull(), qPrintable(target));
            else
                QVERIFY2(target.isEmpty() || findTerm(target) != nullptr, qPrintable(target));
        }
    }
    QVERIFY(helpPage(topic, HelpLanguage::English) != helpPage(topic, HelpLanguage::German));
    QVERIFY(helpPage(topic, HelpLanguage::English) != helpPage(topic, HelpLanguage::Portuguese));
}

void TestHelp::f1TellsOfWhatHasTheFocus()
{
    m_bench->press(Qt::Key_F1);
    QTRY_VERIFY(shown().startsWith(u"Start"_s));
    help()->close();
    m_bench->window().activateWindow();
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    for (const auto &[dock, title] :
         {std::pair(u"controls"_s, u"Actions"_s), std::pair(u"keys"_s, u"Keys"_s)}) {
        auto *widget = m_bench->window().findChild<QDockWidget *>(dock);
        QWidget *focus = nullptr;
        for (QWidget *child : widget->findChildren<QWidget *>()) {
            if (child->focusPolicy() != Qt::NoFocus && child->isVisible() && child->isEnabled())
                focus = child;
        }
        QVERIFY(focus != nullptr);
        m_bench->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_F1);
        QTRY_VERIFY2(shown().startsWith(title), qPrintable(shown().left(40)));
    }
}

void TestHelp::shiftF1OpensTheGlossary()
{
    m_bench->press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(shown().startsWith(u"Glossary"_s));
    for (const Term &term : glossaryTerms())
        QVERIFY2(shown().contains(term.english.text), qPrintable(term.id));
}

void TestHelp::aLinkLeadsToTheWordAndBackAgain()
{
    openHelp(u"record"_s);
    QVERIFY(shown().startsWith(u"Record"_s));
    auto *text = help()->findChild<QTextBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"glossary:lease"_s));
    QVERIFY(shown().startsWith(u"lease"_s));
    QVERIFY(shown().contains(u"fencing token"_s)); // see also
    QTest::mouseClick(help()->findChild<QPushButton *>(u"help-back"_s), Qt::LeftButton);
    QVERIFY(shown().startsWith(u"Record"_s));
}

void TestHelp::theLanguageChangesWhatIsShown()
{
    openGlossary(u"scope"_s);
    help()->setLanguage(HelpLanguage::German);
    QVERIFY(shown().startsWith(u"Geltungsbereich"_s));
    help()->setLanguage(HelpLanguage::Portuguese);
    QVERIFY(shown().startsWith(u"escopo"_s));
    QVERIFY(shown().contains(u"Em inglês: scope"_s));
    help()->setLanguage(HelpLanguage::English);
    QVERIFY(shown().startsWith(u"scope"_s));
}

void TestHelp::theVerdictLeadsToItsWords()
{
    m_bench->press(Qt::Key_1);
    m_bench->session().choices().choosePolicy(u"onecake"_s);
    m_bench->session().playToEnd();
    const auto *dock = m_bench->window().findChild<QDockWidget *>(u"verdict"_s);
    auto *line = dock->findChild<TermsLine *>();
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"glossary:"_s), qPrintable(line->text()));
    QVERIFY(line->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    QVERIFY(line->openExternalLinks());
    const QString first =
        QRegularExpression(u"glossary:([a-z-]+)"_s).match(line->text()).captured(1);
    QDesktopServices::openUrl(QUrl(u"glossary:"_s + first));
    QVERIFY(shown().startsWith(findTerm(first)->english.word));
}

void TestHelp::aRightClickExplainsTheWordsOfALabel()
{
    QLabel label(u"The lease is over"_s, m_bench->start());
    label.show();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(1, 1),
                            label.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&label, &event);
    auto *menu = label.findChild<QMenu *>(u"words"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().front()->trigger();
    QTRY_VERIFY(shown().startsWith(u"lease"_s));
}

void TestHelp::foreignAddressesAreNotFollowed()
{
    openHelp(u"lab"_s);
    const QString before = shown();
    help()->follow(QUrl(u"https://example.org/"_s));
    QCOMPARE(shown(), before);
}

ONECAKE_TEST(TestHelp)
#include "tst_help.moc"
