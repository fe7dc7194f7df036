// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window as a screen reader finds it: the tree of what is accessible, from the window down,
// with a key chosen so that every panel has something to tell.

#include "tests/support/windows/window_bench.h"
#include "ui/diagram/diagram_view.h"
#include "ui/models/key_table_model.h"
#include "ui/widgets/wrapped_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QDockWidget>
#include <QScrollBar>
#include <QSet>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What a person can act on, or goes through cell by cell.
const QSet<QAccessible::Role> &rolesThatNeedAName()
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::PushButton,  QAccessible::ButtonMenu,   QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox,     QAccessible::EditableText,
        QAccessible::SpinBox,     QAccessible::Slider,       QAccessible::Dial,
        QAccessible::Link,        QAccessible::MenuItem,     QAccessible::PageTab,
        QAccessible::PageTabList, QAccessible::Table,        QAccessible::Tree,
        QAccessible::List,        QAccessible::ColumnHeader, QAccessible::Cell,
        QAccessible::Graphic,     QAccessible::Chart,        QAccessible::Canvas,
    };
    return roles;
}

QString described(QAccessibleInterface *item)
{
    QString path;
    for (QAccessibleInterface *at = item; at != nullptr; at = at->parent()) {
        const QObject *object = at->object();
        const QString name = object == nullptr
            ? u"(role %1)"_s.arg(static_cast<int>(at->role()))
            : QString::fromLatin1(object->metaObject()->className())
                + (object->objectName().isEmpty() ? QString() : u"#"_s + object->objectName());
        path = path.isEmpty() ? name : name + u" > "_s + path;
    }
    return path;
}

// Painted by us from top to bottom: nobody but its name and description tells what it shows.
bool isPainted(const QObject *object)
{
    static const QSet<QByteArrayView> canvases{"QWidget", "QAbstractScrollArea", "QGraphicsView"};
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (widget == nullptr
        || !QByteArrayView(widget->metaObject()->className()).startsWith("onecake::"))
        return false;
    const QByteArrayView base = widget->metaObject()->superClass()->className();
    return canvases.contains(base) && (base != "QWidget" || widget->children().isEmpty());
}

void collect(QAccessibleInterface *item, QStringList *wanting)
{
    const QAccessible::State state = item->state();
    if (item->object() != nullptr && state.invisible && item->role() != QAccessible::MenuItem)
        return;
    const bool isNameless = item->text(QAccessible::Name).isEmpty();
    const bool isBlank = item->text(QAccessible::Description).isEmpty();
    const bool needsName = rolesThatNeedAName().contains(item->role()) || state.focusable;
    if (isNameless && needsName && item->role() != QAccessible::Separator)
        wanting->push_back(u"no name: "_s + described(item));
    // A shape that nobody can go to needs one word; a picture that can be explored needs both.
    if (isPainted(item->object()) && (state.focusable ? isBlank : isNameless && isBlank))
        wanting->push_back(u"no words for what is painted: "_s + described(item));
    for (int child = 0; child < item->childCount(); ++child) {
        if (QAccessibleInterface *part = item->child(child))
            collect(part, wanting);
    }
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void cleanup() { m_bench.reset(); }

    void everythingThatCanBeReachedHasWords_data();
    void everythingThatCanBeReachedHasWords();
    void theWalkFindsWhatIsWanting();
    void theDiagramIsReadAsItIsWalkedThrough();
    void theTablesTellWhatTheirCellsAre();
    void theFieldsOfARecordAreNamed();

private:
    void show(const QString &dock);

    std::unique_ptr<WindowBench> m_bench;
};

void TestAccessibility::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
}

void TestAccessibility::show(const QString &dock)
{
    m_bench->window().findChild<QDockWidget *>(dock)->raise();
    QTRY_VERIFY(m_bench->window().findChild<QDockWidget *>(dock)->widget()->isVisible());
}

void TestAccessibility::everythingThatCanBeReachedHasWords_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("isPlayed");
    QTest::addColumn<QString>("dock");
    QTest::newRow("before the story") << u"none"_s << false << u"keys"_s;
    QTest::newRow("keys") << u"onecake"_s << true << u"keys"_s;
    QTest::newRow("log") << u"onecake"_s << true << u"log"_s;
    QTest::newRow("record") << u"onecake"_s << true << u"record"_s;
    QTest::newRow("record of nothing") << u"none"_s << true << u"record"_s;
}

void TestAccessibility::everythingThatCanBeReachedHasWords()
{
    QFETCH(QString, policy);
    QFETCH(bool, isPlayed);
    QFETCH(QString, dock);
    m_bench->session().choices().choosePolicy(policy);
    if (isPlayed)
        m_bench->session().playToEnd();
    m_bench->find<QAbstractItemView>(u"Keys"_s)->setCurrentIndex(
        m_bench->rowsOf(u"Keys"_s)->index(0, 0));
    show(dock);
    QStringList wanting;
    collect(QAccessible::queryAccessibleInterface(&m_bench->window()), &wanting);
    QVERIFY2(wanting.isEmpty(), qPrintable(u'\n' + wanting.join(u'\n')));
}

void TestAccessibility::theWalkFindsWhatIsWanting()
{
    m_bench->find<QAbstractButton>(u"Order a cake"_s)->setText({});
    m_bench->find<QAbstractButton>(u"Order a cake"_s)->setAccessibleName({});
    QStringList wanting;
    collect(QAccessible::queryAccessibleInterface(&m_bench->window()), &wanting);
    QCOMPARE(wanting.size(), 1);
    QVERIFY(wanting.front().contains(u"ActionButton"));
}

// As in the program: Qt asks for the diagram's interface while the window is being made.
void TestAccessibility::theDiagramIsReadAsItIsWalkedThrough()
{
    m_bench->session().choices().choosePolicy(u"onecake"_s);
    m_bench->session().playToEnd();
    auto *diagram = m_bench->window().findChild<DiagramView *>();
    const auto isRead = [diagram] {
        const std::optional<size_t> stop = diagram->chosenStop();
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(diagram)->focusChild();
        return stop && read != nullptr
            && read->text(QAccessible::Name) == diagram->wordsOfStop(*stop);
    };
    diagram->verticalScrollBar()->setValue(0);
    diagram->setFocus(Qt::MouseFocusReason);
    QTest::mouseClick(diagram->viewport(), Qt::LeftButton, {}, diagram->areaOfStop(1).center());
    QVERIFY(isRead());
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(diagram, Qt::Key_Down);
        QVERIFY(isRead());
    }
}

void TestAccessibility::theTablesTellWhatTheirCellsAre()
{
    m_bench->session().choices().choosePolicy(u"onecake"_s);
    m_bench->session().playToEnd();
    auto *keys = m_bench->find<QAbstractItemView>(u"Keys"_s);
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(keys)->tableInterface();
    QAccessibleInterface *status = table->cellAt(0, KeyTableModel::StateColumn);
    QCOMPARE(status->text(QAccessible::Name), u"State: completed"_s);
}

void TestAccessibility::theFieldsOfARecordAreNamed()
{
    m_bench->session().choices().choosePolicy(u"onecake"_s);
    m_bench->session().playToEnd();
    auto *keys = m_bench->find<QAbstractItemView>(u"Keys"_s);
    keys->setCurrentIndex(keys->model()->index(0, 0));
    show(u"record"_s);
    auto *fence = m_bench->window().findChild<WrappedText *>(u"field Fence"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(fence);
    QCOMPARE(field->text(QAccessible::Name), u"Fence"_s);
    QCOMPARE(field->text(QAccessible::Value), u"1"_s);
    const auto labels = field->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.front().first->text(QAccessible::Name), u"Fence"_s);
}

ONECAKE_TEST(TestAccessibility)
#include "tst_accessibility.moc"
