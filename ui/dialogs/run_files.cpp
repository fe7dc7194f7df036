// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/run_files.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/session/lab/lab_options.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QFileDialog *dialogFor(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

LabPart partOf(LabFileKind kind)
{
    ONECAKE_INVARIANT(kind != LabFileKind::Run);
    if (kind == LabFileKind::Policy)
        return LabPart::Policy;
    if (kind == LabFileKind::KeyAlgorithm)
        return LabPart::KeyAlgorithm;
    return kind == LabFileKind::Retry ? LabPart::Retry : LabPart::Story;
}

// "one thing done by hand", "3 things done by hand".
QString actionsInWords(qsizetype count)
{
    return count == 1 ? tr("one thing done by hand") : tr("%1 things done by hand").arg(count);
}

} // namespace

RunFiles::RunFiles(LabSession *session, KeptRuns *kept, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_kept(kept)
    , m_window(window)
    , m_open(new QAction(tr("&Open…"), this))
    , m_save(new QAction(tr("&Save run as…"), this))
    , m_keptMenu(new QMenu(tr("&Unsaved runs"), window))
{
    m_open->setObjectName(u"lab.open"_s);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_open->setStatusTip(
        tr("Open a run that was saved, and play it again identically; or a story, a "
           "policy, a key algorithm or a retry policy of your own"));
    connect(m_open, &QAction::triggered, this, &RunFiles::chooseFileToOpen);
    m_save->setObjectName(u"lab.save"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setStatusTip(tr("Save this run with everything that was done by hand"));
    connect(m_save, &QAction::triggered, this, [this] { chooseFileToSave([] {}); });
    m_keptMenu->menuAction()->setStatusTip(
        tr("What was done by hand and left without being saved: after a crash, or by a fork"));
    connect(m_keptMenu, &QMenu::aboutToShow, this, &RunFiles::listKept);
    connect(kept, &KeptRuns::failed, this, &RunFiles::failed);
}

QList<QAction *> RunFiles::actions() const
{
    return {m_open, m_save, m_keptMenu->menuAction()};
}

void RunFiles::chooseFileToOpen()
{
    QFileDialog *dialog = dialogFor(m_window, tr("Open a run, or a part of one"));
    dialog->setNameFilters({tr("Runs, stories and policies (*.onecake *.json)"),
                            tr("Runs (*.onecake)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RunFiles::open);
    dialog->open();
}

void RunFiles::chooseFileToSave(const std::function<void()> &goOn)
{
    QFileDialog *dialog = dialogFor(m_window, tr("Save this run"));
    dialog->setDefaultSuffix(u"onecake"_s);
    dialog->setNameFilters({tr("Runs (*.onecake)"), tr("All files (*)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_session->inputs().scenario->id + u".onecake"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, goOn](const QString &file) {
        m_session->choices().saveRun(file);
        if (!m_session->choices().hasUnsavedActions())
            goOn();
    });
    m_question = dialog;
    dialog->open();
}

void RunFiles::open(const QString &file)
{
    const Result<LabFileKind> kind = kindOfLabFile(file);
    if (!kind) {
        Q_EMIT failed(kind.error());
        return;
    }
    if (*kind != LabFileKind::Run) {
        openPart(*kind, file);
        return;
    }
    leave(tr("before another run is opened"), [this, file] {
        m_session->choices().openRun(file);
        if (m_session->choices().setup().story == file)
            Q_EMIT told(tr("%1 is a run: %2, with %3.")
                            .arg(QFileInfo(file).fileName(), m_session->inputs().scenario->title,
                                 m_session->inputs().userActions.empty()
                                     ? tr("nothing done by hand")
                                     : actionsInWords(static_cast<qsizetype>(
                                         m_session->inputs().userActions.size()))));
    });
}

void RunFiles::openLine(const QString &line)
{
    leave(tr("before another run is opened"), [this, line] {
        m_session->choices().openRun(line);
        if (m_session->choices().setup().story == line)
            Q_EMIT told(tr("The pasted run is %1.").arg(m_session->inputs().scenario->title));
    });
}

void RunFiles::openPart(LabFileKind kind, const QString &file)
{
    // What is wrong with it is said instead of what it is.
    const LabPart part = partOf(kind);
    if (const Result<LabOption> option = optionOfFile(part, file); !option) {
        Q_EMIT failed(option.error());
        return;
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    if (part == LabPart::Story)
        m_session->choices().chooseStory(path);
    else if (part == LabPart::Policy)
        m_session->choices().choosePolicy(path);
    else if (part == LabPart::KeyAlgorithm)
        m_session->choices().chooseKeyAlgorithm(path);
    else
        m_session->choices().chooseRetry(path);
    Q_EMIT told(
        tr("%1 is %2, which is played now.").arg(QFileInfo(file).fileName(), wordsOf(kind)));
}

void RunFiles::restart()
{
    if (m_session->choices().restartLosesActions())
        leave(tr("before it begins anew"), [this] { m_session->choices().restart(); });
    else
        m_session->choices().restart();
}

void RunFiles::leave(const QString &reason, const std::function<void()> &goOn)
{
    if (!m_session->choices().hasUnsavedActions())
        goOn();
    else if (!m_question)
        ask(reason, goOn);
}

void RunFiles::ask(const QString &reason, const std::function<void()> &goOn)
{
    const QString text = tr("Save this run %1?").arg(reason);
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Save this run?"), text,
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("It holds %1, not saved in any file.")
            .arg(actionsInWords(static_cast<qsizetype>(m_session->inputs().userActions.size()))));
    box->setDefaultButton(QMessageBox::Save);
    box->setEscapeButton(QMessageBox::Cancel);
    // Out of the way before anything else is asked, or the window closes.
    connect(box, &QMessageBox::finished, this, [this, box, goOn] {
        const QMessageBox::StandardButton answer = box->standardButton(box->clickedButton());
        m_question.clear();
        if (answer == QMessageBox::Save)
            chooseFileToSave(goOn);
        if (answer != QMessageBox::Discard)
            return;
        m_kept->discard();
        goOn();
    });
    m_question = box;
    box->open();
}

QString RunFiles::wordsOfKept() const
{
    const std::vector<KeptRun> runs = m_kept->leftBehind();
    if (runs.empty())
        return {};
    const QString last =
        tr("%1, with %2").arg(runs.front().title, actionsInWords(runs.front().userActions));
    if (runs.size() == 1)
        return tr("A run that nobody saved was kept: %1.").arg(last);
    return tr("%1 runs that nobody saved were kept; the last is %2. All are in the menu File, "
              "Unsaved runs.")
        .arg(runs.size())
        .arg(last);
}

void RunFiles::openLastKept()
{
    const std::vector<KeptRun> runs = m_kept->leftBehind();
    if (!runs.empty())
        openKept(runs.front().file);
}

void RunFiles::openKept(const QString &file)
{
    leave(tr("before another run is opened"), [this, file] { m_kept->open(file); });
}

void RunFiles::listKept()
{
    m_keptMenu->clear();
    const std::vector<KeptRun> runs = m_kept->leftBehind();
    for (const KeptRun &run : runs) {
        QAction *action =
            m_keptMenu->addAction(u"%1, %2"_s.arg(run.title, actionsInWords(run.userActions)));
        connect(action, &QAction::triggered, this, [this, file = run.file] { openKept(file); });
    }
    if (runs.empty()) {
        m_keptMenu->addAction(tr("There are none"))->setEnabled(false);
        return;
    }
    m_keptMenu->addSeparator();
    QAction *forget = m_keptMenu->addAction(tr("&Forget them all…"));
    connect(forget, &QAction::triggered, this, [this, runs] { askToForget(runs); });
}

void RunFiles::askToForget(const std::vector<KeptRun> &runs)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget unsaved runs?"),
                                tr("Forget what was done by hand and never saved?"),
                                QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Runs that are lost for good: %1.").arg(runs.size()));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, runs](QAbstractButton *button) {
        if (box->standardButton(button) != QMessageBox::Discard)
            return;
        for (const KeptRun &run : runs)
            m_kept->forget(run.file);
    });
    box->open();
}

} // namespace onecake
