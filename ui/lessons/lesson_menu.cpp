// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lessons/lesson_menu.h"

#include "core/base/text/content_language.h"
#include "core/lab/lessons/lesson_catalog.h"
#include "ui/models/store_text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void showMistakes(QWidget *parent, const QString &file, const QStringList &mistakes)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"lesson-mistakes"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(LessonMenu::tr("This lesson cannot be given"));
    auto *rows = new QVBoxLayout(dialog);
    auto *said = new QLabel(LessonMenu::tr("%1 has %n mistakes. Correct what is named here, and "
                                           "open it again.",
                                           nullptr, static_cast<int>(mistakes.size()))
                                .arg(QFileInfo(file).fileName()),
                            dialog);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    auto *list = new QListWidget(dialog);
    list->setAccessibleName(LessonMenu::tr("Mistakes"));
    list->setWordWrap(true);
    list->addItems(mistakes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    rows->addWidget(said);
    rows->addWidget(list, 1);
    rows->addWidget(buttons);
    dialog->resize(640, 360);
    dialog->open();
}

} // namespace

LessonEntries lessonEntries()
{
    LessonEntries entries;
    const QString language = contentLanguage();
    for (const QString &id : lessonIds()) {
        const LessonLabel label = labelOfLesson(id);
        entries.append({id, label.title.in(language), label.minutes, label.summary.in(language)});
    }
    return entries;
}

void loadLessonFor(QWidget *parent, const QString &idOrFile,
                   const std::function<void(const Lesson &)> &take)
{
    const Result<QJsonObject> object = lessonObject(idOrFile);
    if (!object)
        return showMistakes(parent, idOrFile, {sentence(object.error())});
    const CheckedLesson checked = checkLessonObject(*object);
    if (checked.problems.empty())
        return take(checked.lesson);
    QStringList mistakes;
    for (const Problem &problem : checked.problems)
        mistakes.append(problem.path + u' ' + problem.message);
    showMistakes(parent, idOrFile, mistakes);
}

LessonMenu::LessonMenu(QWidget *parent)
    : QMenu(tr("&Lessons"), parent)
{
    setObjectName(u"lessons"_s);
    connect(this, &QMenu::aboutToShow, this, [this] {
        if (isEmpty())
            fill();
    });
}

void LessonMenu::fill()
{
    int number = 0;
    for (const LessonEntry &lesson : lessonEntries()) {
        QAction *action = addAction(u"&%1  %2"_s.arg(++number).arg(lesson.title), this,
                                    [this, id = lesson.id] { Q_EMIT chosen(id); });
        action->setObjectName(lesson.id);
        action->setStatusTip(lesson.summary);
        action->setToolTip(lesson.summary);
    }
    addSeparator();
    addAction(tr("&Open lesson file…"), this, &LessonMenu::askForFile);
    addSeparator();
    addExports(tr("Save a &hand-out of"), u"handouts"_s, &exportHandout);
    addExports(tr("Save &slides of"), u"slides"_s, &exportSlides);
}

void LessonMenu::addExports(const QString &title, const QString &name, Export write)
{
    QMenu *menu = addMenu(title);
    menu->setObjectName(name);
    for (const LessonEntry &lesson : lessonEntries()) {
        QAction *action = menu->addAction(QString(lesson.title).replace(u'&', u"&&"_s), this,
                                          [this, id = lesson.id, write] { take(id, write); });
        action->setObjectName(name + u'.' + lesson.id);
    }
}

void LessonMenu::take(const QString &id, Export write)
{
    QWidget *window = parentWidget()->window();
    loadLessonFor(window, id, [this, window, write](const Lesson &lesson) {
        const QString language = lesson.languages.contains(contentLanguage())
            ? contentLanguage()
            : lesson.languages.front();
        write(window, lesson, language,
              {[this](const QString &sentence) { say(sentence, false); },
               [this](const Error &error) {
                   say(sentence(error), true);
               }});
    });
}

void LessonMenu::say(const QString &sentence, bool isFailure)
{
    auto *box =
        new QMessageBox(isFailure ? QMessageBox::Warning : QMessageBox::Information, tr("Lessons"),
                        shownWithPlaces(sentence), QMessageBox::Ok, parentWidget()->window());
    box->setObjectName(u"lesson-saved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void LessonMenu::askForFile()
{
    auto *dialog =
        new QFileDialog(parentWidget()->window(), tr("Open a lesson"), {}, tr("Lessons (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LessonMenu::chosen);
    dialog->open();
}

} // namespace onecake
