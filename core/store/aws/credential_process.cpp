// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/credential_process.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/secret_text.h"
#include "core/base/text/tr.h"
#include "core/store/aws/aws_credentials.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype complaintMax = 200; // letters that are shown
constexpr qsizetype complaintBytes = 4096; // of which they are taken

enum class Quote {
    None,
    Single,
    Double
};

bool isEscape(QChar letter, QChar next, Quote quote)
{
    if (letter != u'\\')
        return false;
    return quote == Quote::None || (quote == Quote::Double && (next == u'"' || next == u'\\'));
}

// Whether the letter opens or closes a quote.
bool isQuote(QChar letter, Quote quote)
{
    return (letter == u'\'' && quote != Quote::Double)
        || (letter == u'"' && quote != Quote::Single);
}

// The words of a command as a POSIX shell divides them, without expanding anything: what the AWS
// command line does, too. Nothing where a quote is not closed.
std::optional<QStringList> shellWordsOf(const QString &command)
{
    QStringList words;
    std::optional<QString> word;
    Quote quote = Quote::None;
    for (qsizetype at = 0; at < command.size(); ++at) {
        const QChar letter = command.at(at);
        const QChar next = at + 1 < command.size() ? command.at(at + 1) : QChar();
        const bool isOpen = quote != Quote::None;
        const bool escapes = isEscape(letter, next, quote);
        if (escapes && next.isNull())
            return std::nullopt;
        if (escapes) {
            word = word.value_or(QString()) + next;
            ++at;
        } else if (isQuote(letter, quote)) {
            const Quote opened = letter == u'"' ? Quote::Double : Quote::Single;
            quote = isOpen ? Quote::None : opened;
            word = word.value_or(QString());
        } else if (letter.isSpace() && !isOpen) {
            if (word)
                words.append(*std::exchange(word, std::nullopt));
        } else {
            word = word.value_or(QString()) + letter;
        }
    }
    if (quote != Quote::None)
        return std::nullopt;
    if (word)
        words.append(*word);
    return words;
}

// What steers a terminal or turns the reading direction is left out.
QString firstLine(const QByteArray &complaint)
{
    const QString line = QString::fromUtf8(complaint).trimmed().section(u'\n', 0, 0);
    QString shown;
    for (const QChar character : line) {
        if (character.isPrint() && character.category() != QChar::Other_Format)
            shown.append(character);
    }
    shown = withoutLikelySecrets(shown);
    return shown.size() > complaintMax ? shown.left(complaintMax) + u'…' : shown;
}

} // namespace

class CredentialProcess::Waiting
{
public:
    explicit Waiting(CredentialProcess *process)
        : m_process(process)
    {}

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_handle = waiting;
        m_process->m_waiting = this;
    }
    [[nodiscard]] Outcome await_resume() { return std::move(m_outcome); }

    void answer(Outcome outcome)
    {
        m_outcome = std::move(outcome);
        m_handle.resume();
    }

private:
    CredentialProcess *m_process;
    std::coroutine_handle<> m_handle;
    Outcome m_outcome;
};

CredentialProcess::CredentialProcess(CredentialCommand command, QProcessEnvironment environment,
                                     ProcessLimits limits)
    : m_command(std::move(command))
    , m_environment(std::move(environment))
    , m_limits(limits)
{}

CredentialProcess::~CredentialProcess()
{
    letGo();
    answer();
}

QCoro::Task<Result<AwsCredentials>> CredentialProcess::run()
{
    // After the wait this object may be gone.
    const CredentialCommand command = m_command;
    const std::optional<QStringList> words = shellWordsOf(command.command);
    const QString profile = tr("profile \"%1\"").arg(command.profile);
    if (!words || words->isEmpty())
        co_return Error{ErrorCode::InvalidInput,
                        profile,
                        words ? tr("its credential_process is empty")
                              : tr("a quote in its credential_process is not closed"),
                        {}};
    const QString program =
        command.isCommandLine ? u"aws configure export-credentials"_s : u"credential_process"_s;
    const QString where = profile + u", %1 \"%2\""_s.arg(program, words->first());
    const ProcessLimits limits = m_limits;
    start(*words);
    const Outcome outcome = co_await Waiting(this);
    Result<AwsCredentials> credentials = read(outcome, where, limits);
    if (credentials) {
        credentials->source = tr("%1 of %2").arg(program, profile);
        co_return credentials;
    }
    const bool isUnknownAction = command.isCommandLine && outcome.end == End::Exited
        && outcome.complaint.startsWith(u"usage:");
    if (isUnknownAction)
        co_return Error{ErrorCode::InvalidInput, where,
                        tr("this AWS command line does not know \"configure export-credentials\""),
                        tr("Install version 2 of the AWS CLI, or name a profile with keys or a "
                           "credential_process")};
    Error error = credentials.error();
    if (!command.remedy.isEmpty())
        error.remedy = command.remedy;
    co_return error;
}

void CredentialProcess::start(const QStringList &words)
{
    m_process = new QProcess; // NOLINT(cppcoreguidelines-owning-memory): letGo() sees to its end
    m_process->setProcessEnvironment(m_environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    const auto on = [this](auto signal, auto act) {
        QObject::connect(m_process, signal, &m_timer, act);
    };
    on(&QProcess::readyReadStandardOutput, [this] { readOutput(); });
    on(&QProcess::readyReadStandardError, [this] { readComplaint(); });
    on(&QProcess::finished, [this] { noteExit(); });
    on(&QProcess::errorOccurred, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            noteEnd({End::NotStarted, 0, {}, m_process->errorString()});
    });
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        noteEnd({End::TooSlow, 0, {}, {}});
    });
    m_timer.setSingleShot(true);
    m_timer.start(m_limits.time);
    m_process->start(words.first(), words.sliced(1));
}

void CredentialProcess::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_limits.output)
        noteEnd({End::TooMuch, 0, {}, {}});
}

void CredentialProcess::readComplaint()
{
    m_complaint = (m_complaint + m_process->readAllStandardError()).left(complaintBytes);
}

void CredentialProcess::noteExit()
{
    readComplaint();
    readOutput();
    const bool isCrash = m_process->exitStatus() == QProcess::CrashExit;
    noteEnd({isCrash ? End::Crashed : End::Exited, m_process->exitCode(), m_output,
             firstLine(m_complaint)});
}

// The first end counts. The answer waits for the event loop, because whoever gets it may destroy
// this object, and with it what is calling.
void CredentialProcess::noteEnd(Outcome outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    m_timer.stop();
    QMetaObject::invokeMethod(
        &m_timer, [this] { answer(); }, Qt::QueuedConnection);
}

void CredentialProcess::answer()
{
    Waiting *const waiting = std::exchange(m_waiting, nullptr);
    if (!waiting)
        return;
    letGo();
    waiting->answer(m_outcome.value_or(Outcome()));
}

void CredentialProcess::letGo()
{
    QProcess *const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(&m_timer);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->kill();
}

Result<AwsCredentials> CredentialProcess::read(const Outcome &outcome, const QString &where,
                                               ProcessLimits limits)
{
    const auto bad = [&where, &outcome](const QString &problem) {
        const bool isMute = outcome.complaint.isEmpty();
        return Error{ErrorCode::InvalidInput, where,
                     isMute ? problem : problem + u": "_s + outcome.complaint,
                     tr("Try the command of the profile in a terminal")};
    };
    switch (outcome.end) {
    case End::Exited:
        break;
    case End::NotStarted:
        return bad(tr("the program cannot be started"));
    case End::Crashed:
        return bad(tr("the program crashed or was killed"));
    case End::TooSlow:
        return bad(tr("the program did not end within %1 and was stopped")
                       .arg(toReadableText(limits.time)));
    case End::TooMuch:
        return bad(tr("the program printed more than %1 bytes and was stopped").arg(limits.output));
    case End::Abandoned:
        return bad(tr("the program was stopped, because its answer is not needed any more"));
    }
    if (outcome.exitCode != 0)
        return bad(tr("the program ended with exit code %1").arg(outcome.exitCode));
    return parseCredentialJson(outcome.output, where + tr(", its output"));
}

} // namespace onecake
