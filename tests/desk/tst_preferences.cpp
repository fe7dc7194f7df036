// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person likes to have otherwise, and what was set up and taken back.

#include "core/base/text/content_language.h"
#include "tests/support/windows/one_window_bench.h"
#include "ui/desk/preferences_dialog.h"
#include "ui/help/help_link.h"
#include "ui/help/help_window.h"
#include "ui/keys/shortcuts_dialog.h"
#include "ui/style/fonts.h"

#include <QComboBox>
#include <QPushButton>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTypeSizeCountsAtOnceAndIsRemembered();
    void aRoomIsLargerThanThat();
    void theAppearanceCountsAtOnceAndIsRemembered();
    void theFirstPageCountsFromTheNextStart();
    void theLanguageIsThatOfTheHelp();
    void saysWhatCountsFromTheNextStartOnly();
    void leadsToTheShortcuts();
    void settingsMayHoldAnything();
    void aChoiceInTheLabIsTakenBackAndDoneAgain();

private:
    PreferencesDialog *dialog();
    void choose(const QString &box, const QVariant &data);

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestPreferences::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
}

void TestPreferences::cleanup()
{
    m_bench.reset();
    setDeskScale(deskText);
    setTextScale(deskText);
    setContentLanguage(u"en"_s);
    applyAppearance(Appearance::System);
}

PreferencesDialog *TestPreferences::dialog()
{
    auto *open = m_bench->window().findChild<PreferencesDialog *>();
    if (open == nullptr)
        m_bench->press(Qt::Key_Comma, Qt::ControlModifier);
    return m_bench->window().findChild<PreferencesDialog *>();
}

void TestPreferences::choose(const QString &box, const QVariant &data)
{
    auto *combo = dialog()->findChild<QComboBox *>(box);
    const int index = combo->findData(data);
    QVERIFY2(index >= 0, qPrintable(data.toString()));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void TestPreferences::theTypeSizeCountsAtOnceAndIsRemembered()
{
    const qreal before = QApplication::font().pointSizeF();
    choose(u"preferred-size"_s, 150);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - before * 1.5) < 0.2);
    m_bench->close();
    setDeskScale(deskText);
    m_bench->open();
    QVERIFY(qAbs(QApplication::font().pointSizeF() - before * 1.5) < 0.2);
    choose(u"preferred-size"_s, 100);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - before) < 0.2);
}

void TestPreferences::aRoomIsLargerThanThat()
{
    choose(u"preferred-size"_s, 125);
    dialog()->close();
    m_bench->window().showPage(WindowPage::Lab);
    m_bench->press(Qt::Key_M);
    QVERIFY(qAbs(textScale() - 1.25 * roomText) < 0.01);
    m_bench->press(Qt::Key_M);
    QVERIFY(qAbs(textScale() - 1.25) < 0.01);
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(textScale() >= 1.25);
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(qAbs(textScale() - 1.25) < 0.01);
}

void TestPreferences::theAppearanceCountsAtOnceAndIsRemembered()
{
    choose(u"preferred-appearance"_s, static_cast<int>(Appearance::Dark));
    QCOMPARE(appliedAppearance(), Appearance::Dark);
    m_bench->close();
    applyAppearance(Appearance::Light);
    m_bench->open();
    QCOMPARE(appliedAppearance(), Appearance::Dark);
}

void TestPreferences::theFirstPageCountsFromTheNextStart()
{
    choose(u"preferred-page"_s, u"stores"_s);
    QCOMPARE(m_bench->window().page(), WindowPage::Start);
    QCOMPARE(OneWindow::firstPage(m_bench->settings), WindowPage::Stores);
}

void TestPreferences::theLanguageIsThatOfTheHelp()
{
    choose(u"preferred-language"_s, u"de"_s);
    QCOMPARE(contentLanguage(), u"de"_s);
    dialog()->close();
    openHelp(u"start"_s);
    HelpWindow *help = nullptr;
    const auto find = [&help] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (help == nullptr && widget->isVisible())
                help = qobject_cast<HelpWindow *>(widget);
        }
        return help != nullptr;
    };
    QVERIFY(find());
    QCOMPARE(help->language(), HelpLanguage::German);
    choose(u"preferred-language"_s, u"en"_s);
    QCOMPARE(help->language(), HelpLanguage::English); // also where it is open
    choose(u"preferred-language"_s, u"pt-BR"_s);
    QCOMPARE(help->language(), HelpLanguage::Portuguese);
    help->close();
}

void TestPreferences::saysWhatCountsFromTheNextStartOnly()
{
    const auto *box = dialog()->findChild<QComboBox *>(u"preferred-language"_s);
    QCOMPARE(box->count(), contentLanguages().size() + 1);
    QVERIFY(box->accessibleDescription().contains(u"next start"_s));
    QCOMPARE(nameOfLanguage(u"de"_s), u"Deutsch"_s);
    QCOMPARE(nameOfLanguage(u"en"_s), u"English"_s);
    QCOMPARE(nameOfLanguage(u"pt-BR"_s), u"Português (Brasil)"_s);
}

void TestPreferences::leadsToTheShortcuts()
{
    dialog()->findChild<QPushButton *>(u"preferences-keys"_s)->click();
    const auto *keys = m_bench->window().findChild<ShortcutsDialog *>();
    QVERIFY(keys != nullptr && keys->isVisible());
}

void TestPreferences::settingsMayHoldAnything()
{
    m_bench->close();
    m_bench->settings.setValue(u"window/type-size"_s, u"huge"_s);
    m_bench->settings.setValue(u"window/language"_s, u"tlh"_s);
    m_bench->settings.setValue(u"window/appearance"_s, -7);
    m_bench->settings.setValue(u"keys/lab.order"_s, QStringList{u"nonsense+"_s, u"Ctrl+B"_s});
    m_bench->open();
    QCOMPARE(deskScale(), deskText);
    QVERIFY(contentLanguages().contains(contentLanguage()));
    m_bench->window().showPage(WindowPage::Lab);
    m_bench->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    m_bench->kept.discard();
}

void TestPreferences::aChoiceInTheLabIsTakenBackAndDoneAgain()
{
    m_bench->window().showPage(WindowPage::Lab);
    const auto *undo = m_bench->window().findChild<QAction *>(u"lab.undo"_s);
    QVERIFY(!undo->isEnabled());
    const QString before = m_bench->session().inputs().policy->id;
    LabChoices &choices = m_bench->session().choices();
    choices.choosePolicy(u"none"_s);
    choices.chooseRetry(u"fixed"_s);
    choices.chooseKeyAlgorithm(u"timestamp"_s);
    choices.chooseStory(u"double-tap"_s);
    QVERIFY2(undo->text().contains(u": "_s), qPrintable(undo->text()));
    const auto press = [this](bool isRedo) {
        m_bench->press(Qt::Key_Z,
                       isRedo ? Qt::ControlModifier | Qt::ShiftModifier
                              : Qt::KeyboardModifiers(Qt::ControlModifier));
    };
    press(false);
    QCOMPARE(m_bench->session().inputs().scenario->id, u"tunnel"_s);
    press(false);
    QVERIFY(m_bench->session().inputs().keyAlgorithm->id != u"timestamp"_s);
    press(false);
    QVERIFY(m_bench->session().inputs().retry->id != u"fixed"_s);
    press(false);
    QCOMPARE(m_bench->session().inputs().policy->id, before);
    QVERIFY(!undo->isEnabled());
    for (int step = 0; step < 4; ++step)
        press(true);
    QCOMPARE(m_bench->session().inputs().policy->id, u"none"_s);
    QCOMPARE(m_bench->session().inputs().retry->id, u"fixed"_s);
    QCOMPARE(m_bench->session().inputs().keyAlgorithm->id, u"timestamp"_s);
    QCOMPARE(m_bench->session().inputs().scenario->id, u"double-tap"_s);
}

ONECAKE_TEST(TestPreferences)
#include "tst_preferences.moc"
