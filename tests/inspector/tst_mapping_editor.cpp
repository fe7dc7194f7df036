// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The mapping editor as a person uses it: what is chosen at the left is read at the right at once.

#include "core/inspect/records/field_mapping_json.h"
#include "tests/support/windows/layout_items.h"
#include "ui/inspector/mapping/mapping_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant editedAt = fromEpochMs(1'795'294'991'000);

// As Powertools writes them, with an expiration that somebody named ttl.
Item itemOf(const QString &key, const QString &status)
{
    const qint64 seconds = toEpochMs(editedAt) / 1000;
    return {{u"id"_s, AttributeValue::ofText(u"charge-card#"_s + key)},
            {u"status"_s, AttributeValue::ofText(status)},
            {u"ttl"_s, AttributeValue::ofInteger(seconds + 3600)},
            {u"in_progress_expiration"_s, AttributeValue::ofInteger((seconds + 60) * 1000)}};
}

template<typename Widget>
Widget *findIn(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("nothing is called \"%s\"", qPrintable(name));
}

} // namespace

class TestMappingEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_editor; }

    void everyLayoutCanBeStartedFromAndIsKept();
    void anAttributeThatIsChosenIsReadAtOnce();
    void aDoubtfulUnitShowsBothReadings();
    void wordsOfTheStatusAreGivenTheirMeaning();
    void whatIsMissingIsSaidBesideItsField();
    void aMappingIsSavedAndLoaded();
    void useHandsTheMappingOut();
    void theWheelChangesOnlyWhatHasTheFocus();

private:
    [[nodiscard]] QComboBox *box(const QString &name) { return findIn<QComboBox>(*m_editor, name); }
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        return findIn<QPushButton>(*m_editor, name);
    }
    [[nodiscard]] QString cell(int row, const QString &title);
    [[nodiscard]] QString problem(const QString &field)
    {
        auto *label = m_editor->findChild<QLabel *>(u"problem "_s + field);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] SavedMapping used();
    // Chosen in the dialog that the button opens.
    void chooseFile(const QString &opener, const QString &file);

    QPointer<MappingEditor> m_editor;
};

void TestMappingEditor::init()
{
    const auto layout = layoutNamed(u"powertools-python"_s);
    const std::vector<Item> samples{itemOf(u"a"_s, u"INPROGRESS"_s), itemOf(u"b"_s, u"DONE"_s)};
    m_editor = new MappingEditor(
        {TableShape{LayoutKind::DynamoDb, u"orders"_s, {{u"id"_s, u"S"_s}}, {}, {}, {}}, samples,
         RecordReader(layout), editedAt},
        nullptr);
    m_editor->show();
}

QString TestMappingEditor::cell(int row, const QString &title)
{
    const QAbstractItemModel *rows =
        findIn<QTableView>(*m_editor, u"Sample rows as they are read"_s)->model();
    for (int column = 0; column < rows->columnCount(); ++column) {
        if (rows->headerData(column, Qt::Horizontal).toString() == title)
            return rows->index(row, column).data().toString();
    }
    qFatal("no column is called %s", qPrintable(title));
}

SavedMapping TestMappingEditor::used()
{
    QSignalSpy chosen(m_editor, &MappingEditor::chosen);
    button(u"Use"_s)->click();
    if (chosen.isEmpty())
        qFatal("the mapping cannot be used");
    return chosen.front().front().value<SavedMapping>();
}

void TestMappingEditor::chooseFile(const QString &opener, const QString &file)
{
    button(opener)->click();
    auto *dialog = m_editor->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
}

void TestMappingEditor::everyLayoutCanBeStartedFromAndIsKept()
{
    const LayoutCatalog catalog = layoutCatalog();
    for (const auto &layout : catalog.all()) {
        if (layout->kind != LayoutKind::DynamoDb)
            continue;
        const int place = box(u"Start from"_s)->findText(layout->title);
        // As it is read now, it is there already.
        QCOMPARE(place >= 0, layout->id != u"powertools-python");
        if (place < 0)
            continue;
        Q_EMIT box(u"Start from"_s)->activated(place);
        const SavedMapping mapping = used();
        QVERIFY2(mapping.fields == layout->fields, qPrintable(layout->id));
        QCOMPARE(mapping.layout, layout->id);
    }
}

void TestMappingEditor::anAttributeThatIsChosenIsReadAtOnce()
{
    QCOMPARE(cell(0, u"State"_s), u"in progress"_s);
    QCOMPARE(cell(0, u"Scope"_s), u"charge-card"_s);
    QCOMPARE(cell(0, u"Expires"_s), QString());
    QCOMPARE(box(u"Expires"_s)->currentText(), u"expiration"_s);
    box(u"Expires"_s)->setCurrentText(u"ttl"_s);
    QCOMPARE(cell(0, u"Expires"_s), u"2026-11-21 22:03:11 UTC"_s);
    findIn<QLineEdit>(*m_editor, u"Expires, later by"_s)->setText(u"1h"_s);
    QCOMPARE(cell(0, u"Expires"_s), u"2026-11-21 23:03:11 UTC"_s);
    const SavedMapping mapping = used();
    QCOMPARE(mapping.layout, u"powertools-python"_s);
    QCOMPARE(mapping.fields.times.value(RowField::Expiry),
             (TimeSource{.attribute = u"ttl"_s,
                         .unit = TimeUnit::Seconds,
                         .isComparedAsNumber = true,
                         .plus = 1h}));
}

void TestMappingEditor::aDoubtfulUnitShowsBothReadings()
{
    box(u"Expires"_s)->setCurrentText(u"ttl"_s);
    auto *certain =
        findIn<QCheckBox>(*m_editor, u"Expires always in this unit, whatever its size"_s);
    QVERIFY(!certain->isVisible());
    box(u"Expires, counted in"_s)->setCurrentText(u"milliseconds"_s);
    const auto *reading = certain->parentWidget()->findChild<QLabel *>(u"reading"_s);
    QVERIFY2(reading->text().contains(u"in seconds 2026-11-21 22:03:11 UTC"_s),
             qPrintable(reading->text()));
    QVERIFY(reading->text().contains(u"in milliseconds 1970-01-21"_s));
    QCOMPARE(cell(0, u"Expires"_s), u"2026-11-21 22:03:11 UTC"_s);
    QVERIFY(certain->isVisible());
    certain->click();
    QVERIFY(cell(0, u"Expires"_s).startsWith(u"1970-01-21"_s));
    QVERIFY(used().fields.times.value(RowField::Expiry).isCertain);
}

void TestMappingEditor::wordsOfTheStatusAreGivenTheirMeaning()
{
    QCOMPARE(cell(1, u"State"_s), u"unreadable"_s);
    box(u"Status \"DONE\" means"_s)->setCurrentText(u"completed"_s);
    QCOMPARE(cell(1, u"State"_s), u"completed"_s);
    const auto words = used().fields.status.words;
    QCOMPARE(words.size(), std::size_t(3));
    QCOMPARE(words.back(), (StatusWord{u"DONE"_s, RecordStatus::Completed}));
}

void TestMappingEditor::whatIsMissingIsSaidBesideItsField()
{
    QCOMPARE(problem(u"key"_s), QString());
    box(u"Key"_s)->setCurrentIndex(0);
    QVERIFY(problem(u"key"_s).contains(u"names no attribute"_s));
    QVERIFY(!button(u"Use"_s)->isEnabled());
    QVERIFY(!button(u"Save as"_s)->isEnabled());
    box(u"Key"_s)->setCurrentText(u"id"_s);
    QVERIFY(button(u"Use"_s)->isEnabled());
    findIn<QLineEdit>(*m_editor, u"Scope, separator"_s)->clear();
    QVERIFY(problem(u"scope"_s).contains(u"separator that is empty"_s));
    QVERIFY(!button(u"Use"_s)->isEnabled());
}

void TestMappingEditor::aMappingIsSavedAndLoaded()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"orders.json"_s);
    box(u"Expires"_s)->setCurrentText(u"ttl"_s);
    chooseFile(u"Save as"_s, file);
    const Result<SavedMapping> saved = loadMapping(file);
    QVERIFY(saved);
    QCOMPARE(saved->fields.times.value(RowField::Expiry).attribute, u"ttl"_s);

    box(u"Expires"_s)->setCurrentIndex(0);
    chooseFile(u"Load"_s, file);
    QCOMPARE(box(u"Expires"_s)->currentText(), u"ttl"_s);
    chooseFile(u"Load"_s, folder.filePath(u"nothing.json"_s));
    auto *message = m_editor->findChild<QLabel *>(u"message"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"cannot be read"_s));
    QCOMPARE(box(u"Expires"_s)->currentText(), u"ttl"_s);
}

void TestMappingEditor::useHandsTheMappingOut()
{
    const SavedMapping mapping = used();
    QCOMPARE(mapping,
             (SavedMapping{u"powertools-python"_s, layoutNamed(u"powertools-python"_s)->fields}));
    QVERIFY(!m_editor || !m_editor->isVisible());
}

void TestMappingEditor::theWheelChangesOnlyWhatHasTheFocus()
{
    QVERIFY(QTest::qWaitForWindowActive(m_editor, test::patienceMs));
    QComboBox *key = box(u"Key"_s);
    const auto turn = [key] {
        const QPointF place = key->rect().center();
        QWheelEvent wheel(place, key->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(key, &wheel);
    };
    box(u"Expires"_s)->setFocus();
    turn();
    QCOMPARE(key->currentText(), u"id"_s);
    key->setFocus();
    turn();
    QVERIFY(key->currentText() != u"id"_s);
}

ONECAKE_TEST(TestMappingEditor)
#include "tst_mapping_editor.moc"
