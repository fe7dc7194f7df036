// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a prediction is made with, for each kind of question: options, a number, an event, or words.
// An event is chosen here or in the diagram, which share the selection.
#pragma once

#include "core/session/lab/playing/lab_selection.h"
#include "core/session/lessons/lesson_player.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace onecake {

class QuestionForm final : public QWidget
{
    Q_OBJECT
public:
    // Both must outlive the form.
    QuestionForm(const LessonPlayer *player, LabSelection *focus, QWidget *parent);

    // The question of the step that the player is at, and the prediction that it has, if any.
    void ask();

    // Nothing while what is there cannot be a prediction.
    [[nodiscard]] std::optional<LessonPrediction> prediction() const;

    // Chooses an option or event of the list by its place, or drops it where several may be right.
    void toggle(size_t place);
    [[nodiscard]] bool isTypedInto() const; // letters are text there
    void takeFocus();

Q_SIGNALS:
    // prediction() has changed.
    void changed();
    // The person is done with it.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void addOptions(const LessonPage &page);
    void addNumber(const LessonPage &page);
    void addPoints();
    void addText();
    void addHint(const QString &words);
    void addButton(QAbstractButton *button, int id);
    void showPrediction(const LessonPrediction &prediction);
    void choosePoint(size_t event);
    void followFocus();
    [[nodiscard]] bool canPointAt(size_t event) const;

    const LessonPlayer *m_player;
    LabSelection *m_focus;
    QVBoxLayout *m_rows;
    QPointer<QWidget> m_content;
    std::optional<LessonQuestionKind> m_kind;
    QButtonGroup *m_buttons = nullptr; // options by their place, or events by theirs
    QLineEdit *m_number = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_pointed = nullptr; // where there are too many events for a list
    std::optional<size_t> m_event;
};

} // namespace onecake
