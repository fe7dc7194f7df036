// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one window with a lesson on show, and a class that knows every answer.
#pragma once

#include "core/lab/lessons/lesson_catalog.h"
#include "core/session/lessons/lesson_words.h"
#include "tests/support/windows/one_window_bench.h"
#include "ui/lessons/lesson_menu.h"
#include "ui/lessons/lesson_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace onecake::test {

class LessonBench
{
public:
    explicit LessonBench(FrameSource *frames = nullptr)
    {
        m_bench.open(frames);
        m_bench.window().setLessons(lessonEntries());
    }

    [[nodiscard]] OneWindowBench &bench() { return m_bench; }
    [[nodiscard]] OneWindow &window() { return m_bench.window(); }
    [[nodiscard]] MainWindow &lab() { return *m_bench.window().lab(); }
    [[nodiscard]] LessonView &view() { return *lab().lesson(); }
    [[nodiscard]] const LessonPlayer &player() { return view().player(); }

    void give(const QString &id, const QString &language = QStringLiteral("en"))
    {
        m_lesson = *loadLesson(id);
        window().openLesson(id);
        QVERIFY(lab().lesson() != nullptr);
        auto *languages = part<QComboBox>(QStringLiteral("lesson-language"));
        languages->setCurrentIndex(languages->findData(language));
        Q_EMIT languages->activated(languages->currentIndex());
        QCOMPARE(player().language(), language);
    }

    template<typename Part>
    [[nodiscard]] Part *part(const QString &name)
    {
        return view().findChild<Part *>(name);
    }
    // What a label of that name says, if it is shown.
    [[nodiscard]] QString said(const QString &name)
    {
        const auto *label = part<QLabel>(name);
        return label != nullptr && label->isVisibleTo(&view()) ? label->text() : QString();
    }
    void click(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        button->click();
    }
    void goOn() { click(QStringLiteral("lesson-next")); }

    // The whole run of the step that is on show, and what is true of its question.
    [[nodiscard]] const LessonStep &step()
    {
        return m_lesson.steps[static_cast<size_t>(player().stepIndex())];
    }
    [[nodiscard]] const Timeline &wholeRun() { return m_lesson.runs->of(step().story).timeline; }
    [[nodiscard]] LessonTruth truth()
    {
        const auto found = truthOf(*step().question, m_lesson.runs->of(step().story),
                                   player().shown().events().size(), *m_lesson.runs);
        return std::get<LessonTruth>(found);
    }

    // Enters what is true, as a person would.
    void enterTruth()
    {
        const LessonTruth known = truth();
        switch (step().question->kind) {
        case LessonQuestionKind::Choice:
            for (const size_t option : known.options)
                click(QStringLiteral("option-") + letterOf(option));
            break;
        case LessonQuestionKind::Number:
            part<QLineEdit>(QStringLiteral("number"))
                ->setText(lessonNumberText(*known.number, player().language()));
            break;
        case LessonQuestionKind::Point:
            click(QStringLiteral("point-%1").arg(*known.event));
            break;
        case LessonQuestionKind::Text:
            part<QPlainTextEdit>(QStringLiteral("own-words"))
                ->setPlainText(known.text.in(player().language()));
            break;
        }
    }

    // On to the next question; false if the lesson is over.
    [[nodiscard]] bool ask()
    {
        while (player().phase() == LessonPhase::Telling
               || player().phase() == LessonPhase::Revealed)
            goOn();
        return player().phase() == LessonPhase::Asking;
    }

private:
    OneWindowBench m_bench;
    Lesson m_lesson;
};

} // namespace onecake::test
