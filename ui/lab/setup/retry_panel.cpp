// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/setup/retry_panel.h"

#include "core/base/invariant.h"
#include "core/base/json/json_file.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "ui/lab/setup/retry_charts.h"
#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int panelMargin = 16;

QString expectedSpan()
{
    return RetryPanel::tr("expected a time such as 5s or 250ms");
}

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QString titleOfOwn(const RetryPolicy &retry)
{
    return RetryPanel::tr("Own rule: attempts %1, time-out %2")
        .arg(QString::number(retry.maxAttempts), toText(retry.timeout));
}

QString shownName(BackoffKind kind)
{
    switch (kind) {
    case BackoffKind::None:
        return RetryPanel::tr("none", "of backoff or jitter");
    case BackoffKind::Fixed:
        return RetryPanel::tr("fixed", "of a backoff");
    case BackoffKind::Exponential:
        return RetryPanel::tr("exponential", "of a backoff");
    }
    ONECAKE_UNREACHABLE();
}

QString shownName(Jitter jitter)
{
    return jitter == Jitter::None ? RetryPanel::tr("none", "of backoff or jitter")
                                  : RetryPanel::tr("full", "of jitter");
}

template<typename Enum>
void fillWithNames(QComboBox *box)
{
    for (const auto &entry : enumNames<Enum>)
        box->addItem(shownName(entry.value), static_cast<int>(entry.value));
}

} // namespace

RetryPanel::RetryPanel(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_rule(new QLabel(this))
    , m_error(new QLabel(this))
{
    m_layout->setContentsMargins(panelMargin, 12, panelMargin, 12);
    m_layout->setSpacing(6);
    for (QLabel *label : {m_rule, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    m_rule->setObjectName(u"retry-rule"_s);
    m_error->setObjectName(u"retry-error"_s);
    m_error->hide();
    addRetryFields();
    addQuotaFields();
    addOutcome();
    addCustomerFields();
    addStoryFields();
    addButtons();
    m_layout->addStretch();
    connect(session, &LabSession::runStarted, this, &RetryPanel::follow);
    connect(session, &LabSession::lookedAtChanged, this, &RetryPanel::showOutcome);
    connect(session, &LabSession::stateChanged, this, &RetryPanel::showOutcome);
    follow();
}

QFormLayout *RetryPanel::addSection(const QString &title)
{
    m_layout->addSpacing(4);
    m_layout->addWidget(new SectionLabel(title, this));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(form);
    return form;
}

void RetryPanel::addField(QFormLayout *form, const QString &name, const QString &object,
                          std::function<QString()> read,
                          std::function<QString(const QString &)> take)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(object);
    onecake::addField(form, name, line);
    const size_t place = m_fields.size();
    m_fields.push_back({line, name, std::move(read), std::move(take)});
    connect(line, &QLineEdit::editingFinished, this, [this, place] { this->take(place); });
}

void RetryPanel::addSpan(QFormLayout *form, const QString &name, const QString &object,
                         Duration RetryPolicy::*member)
{
    addField(
        form, name, object, [this, member] { return toText((*m_session->inputs().retry).*member); },
        [this, member, name](const QString &text) {
            const std::optional<Duration> span = parseDuration(text.trimmed());
            if (!span)
                return expectedSpan();
            RetryPolicy retry = *m_session->inputs().retry;
            retry.*member = *span;
            return useRetry(retry, tr("%1: %2").arg(name, toText(*span)));
        });
}

void RetryPanel::addCount(QFormLayout *form, const QString &name, const QString &object,
                          int RetryQuota::*member)
{
    addField(
        form, name, object,
        [this, member] { return QString::number(m_session->inputs().retry->quota.*member); },
        [this, member, name](const QString &text) {
            const std::optional<int> count = wholeNumber(text);
            if (!count)
                return tr("expected a whole number");
            RetryPolicy retry = *m_session->inputs().retry;
            retry.quota.*member = *count;
            return useRetry(retry, tr("%1: %2").arg(name, QString::number(*count)));
        });
}

void RetryPanel::addLatency(QFormLayout *form, const QString &name, const QString &object,
                            Duration Latencies::*member)
{
    addField(
        form, name, object,
        [this, member] { return toText(m_session->inputs().scenario->latencies.*member); },
        [this, member, name](const QString &text) {
            const std::optional<Duration> span = parseDuration(text.trimmed());
            if (!span)
                return expectedSpan();
            Scenario scenario = *m_session->inputs().scenario;
            scenario.latencies.*member = *span;
            return useStory(scenario, tr("%1: %2").arg(name, toText(*span)));
        });
}

void RetryPanel::addRetryFields()
{
    QFormLayout *request = addSection(tr("One request"));
    addSpan(request, tr("Time-out for an answer"), u"retry-timeout"_s, &RetryPolicy::timeout);
    addField(
        request, tr("Attempts, the first included"), u"retry-attempts"_s,
        [this] { return QString::number(m_session->inputs().retry->maxAttempts); },
        [this](const QString &text) {
            const std::optional<int> count = wholeNumber(text);
            if (!count)
                return tr("expected a whole number from 1 to 100");
            RetryPolicy retry = *m_session->inputs().retry;
            retry.maxAttempts = *count;
            return useRetry(retry, tr("Attempts: %1").arg(*count));
        });
    QFormLayout *waiting = addSection(tr("Waiting"));
    m_backoff = new QComboBox(this);
    m_backoff->setObjectName(u"retry-backoff"_s);
    fillWithNames<BackoffKind>(m_backoff);
    onecake::addField(waiting, tr("Backoff"), m_backoff);
    m_backoff->setToolTip(tr("How the wait grows from one try to the next"));
    addSpan(waiting, tr("From"), u"retry-base"_s, &RetryPolicy::base);
    addSpan(waiting, tr("When throttled from"), u"retry-throttled"_s, &RetryPolicy::throttlingBase);
    addSpan(waiting, tr("To at most"), u"retry-cap"_s, &RetryPolicy::cap);
    m_jitter = new QComboBox(this);
    m_jitter->setObjectName(u"retry-jitter"_s);
    fillWithNames<Jitter>(m_jitter);
    onecake::addField(waiting, tr("Jitter"), m_jitter);
    m_jitter->setToolTip(
        tr("How much of the wait is left to chance, so that not all come at once"));
    m_hint = new QCheckBox(tr("Waits as long as the server asks"), this);
    m_hint->setAccessibleName(m_hint->text());
    m_hint->setObjectName(u"retry-hint"_s);
    waiting->addRow(m_hint);
    const auto use = [this] {
        RetryPolicy retry = *m_session->inputs().retry;
        retry.backoff = static_cast<BackoffKind>(m_backoff->currentData().toInt());
        retry.jitter = static_cast<Jitter>(m_jitter->currentData().toInt());
        retry.honoursRetryAfter = m_hint->isChecked();
        // A backoff that had none needs something to begin with.
        if (retry.backoff != BackoffKind::None && retry.base.count() <= 0)
            retry.base = Duration(std::chrono::seconds(1));
        m_error->setText(useRetry(
            retry,
            tr("Waiting: %1, jitter %2").arg(shownName(retry.backoff), shownName(retry.jitter))));
        m_error->setVisible(!m_error->text().isEmpty());
    };
    connect(m_backoff, &QComboBox::activated, this, use);
    connect(m_jitter, &QComboBox::activated, this, use);
    connect(m_hint, &QCheckBox::clicked, this, use);
}

void RetryPanel::addQuotaFields()
{
    QFormLayout *form = addSection(tr("Quota"));
    m_meter = new QuotaMeter(this);
    m_tokens = new QLabel(this);
    m_tokens->setObjectName(u"quota-words"_s);
    m_tokens->setWordWrap(true);
    form->addRow(m_meter);
    form->addRow(m_tokens);
    addCount(form, tr("Tokens (0: no quota)"), u"quota-capacity"_s, &RetryQuota::capacity);
    addCount(form, tr("A retry costs"), u"quota-retry"_s, &RetryQuota::retryCost);
    addCount(form, tr("After a time-out"), u"quota-timeout"_s, &RetryQuota::timeoutCost);
    addCount(form, tr("When throttled"), u"quota-throttled"_s, &RetryQuota::throttlingCost);
    addCount(form, tr("A success gives back"), u"quota-credit"_s, &RetryQuota::successCredit);
}

void RetryPanel::addOutcome()
{
    QFormLayout *form = addSection(tr("What became of the orders"));
    m_chart = new AmplificationChart(this);
    m_factor = new QLabel(this);
    m_factor->setObjectName(u"amplification-words"_s);
    m_factor->setWordWrap(true);
    form->addRow(m_chart);
    form->addRow(m_factor);
}

void RetryPanel::addCustomerFields()
{
    QFormLayout *form = addSection(tr("Patience"));
    const auto each = [this](const QString &what, const auto &change) {
        Scenario scenario = *m_session->inputs().scenario;
        for (CustomerSpec &customer : scenario.customers)
            change(customer);
        return useStory(scenario, what);
    };
    addField(
        form, tr("Orders again after"), u"patience-after"_s,
        [this] { return toText(m_session->inputs().scenario->customers.front().reorderAfter); },
        [each](const QString &text) {
            const std::optional<Duration> span = parseDuration(text.trimmed());
            if (!span)
                return expectedSpan();
            return each(tr("Orders again after %1").arg(toText(*span)),
                        [span](CustomerSpec &customer) { customer.reorderAfter = *span; });
        });
    addField(
        form, tr("So often at most"), u"patience-often"_s,
        [this] {
            return QString::number(m_session->inputs().scenario->customers.front().reorders);
        },
        [each](const QString &text) {
            const std::optional<int> count = wholeNumber(text);
            if (!count)
                return tr("expected a whole number");
            return each(tr("Orders again at most so often: %1").arg(*count),
                        [count](CustomerSpec &customer) { customer.reorders = *count; });
        });
}

void RetryPanel::addStoryFields()
{
    QFormLayout *form = addSection(tr("How long things take"));
    addField(
        form, tr("Processes of the API"), u"story-processes"_s,
        [this] { return QString::number(m_session->inputs().scenario->apiCount); },
        [this](const QString &text) {
            const std::optional<int> count = wholeNumber(text);
            if (!count)
                return tr("expected a whole number");
            Scenario scenario = *m_session->inputs().scenario;
            scenario.apiCount = *count;
            return useStory(scenario, tr("Processes of the API: %1").arg(*count));
        });
    addLatency(form, tr("Network, one way"), u"story-network"_s, &Latencies::network);
    addLatency(form, tr("Store, one way"), u"story-store"_s, &Latencies::store);
    addLatency(form, tr("Payment, one way"), u"story-payment"_s, &Latencies::payment);
    addLatency(form, tr("Kitchen, one way"), u"story-kitchen"_s, &Latencies::kitchen);
    addLatency(form, tr("The work"), u"story-work"_s, &Latencies::work);
    addLatency(form, tr("Delivery of a cake"), u"story-delivery"_s, &Latencies::delivery);
    addLatency(form, tr("A lost store answer"), u"story-store-timeout"_s, &Latencies::storeTimeout);
    addLatency(form, tr("A process comes back"), u"story-restart"_s, &Latencies::restart);
    addLatency(form, tr("A replica is behind by"), u"story-replica"_s, &Latencies::replicaLag);
}

void RetryPanel::addButtons()
{
    const auto add = [this](const QString &text, const QString &object, bool isSaved,
                            bool isStory) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(object);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this,
                [this, isSaved, isStory] { chooseFile(isSaved, isStory); });
        m_layout->addWidget(button);
    };
    m_layout->addSpacing(4);
    add(tr("Save the retry rule as a file…"), u"retry-save"_s, true, false);
    add(tr("Load a retry rule…"), u"retry-load"_s, false, false);
    add(tr("Save the story as a file…"), u"story-save"_s, true, true);
}

void RetryPanel::chooseFile(bool isSaved, bool isStory)
{
    auto *dialog =
        new QFileDialog(this,
                        isSaved ? (isStory ? tr("Save the story") : tr("Save the retry rule"))
                                : tr("Load a retry rule"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSaved ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isSaved ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    LabChoices *choices = &m_session->choices();
    connect(dialog, &QFileDialog::fileSelected, choices,
            [choices, isSaved, isStory](const QString &file) {
                if (!isSaved)
                    choices->chooseRetry(file);
                else if (isStory)
                    choices->saveStory(file);
                else
                    choices->saveRetry(file);
            });
    dialog->open();
}

// The rules of the file format decide, so that it can be saved and loaded again.
QString RetryPanel::useRetry(const RetryPolicy &retry, const QString &what)
{
    RetryPolicy own = retry;
    own.title = titleOfOwn(own);
    own.summary = tr("Made with the form.");
    const Result<RetryPolicy> checked =
        resultOf(tr("the retry rule"), retryPolicyFromJson(toJson(own)));
    if (!checked)
        return sentence(checked.error());
    m_session->choices().useRetry(own, what);
    return {};
}

QString RetryPanel::useStory(const Scenario &scenario, const QString &what)
{
    const Result<Scenario> checked = resultOf(tr("the story"), scenarioFromJson(toJson(scenario)));
    if (!checked)
        return sentence(checked.error());
    m_session->choices().useStory(scenario, what);
    return {};
}

void RetryPanel::take(size_t field)
{
    const Field &taken = m_fields[field];
    const QString text = taken.line->text();
    if (text == taken.read())
        return;
    const QString error = taken.take(text);
    m_error->setText(error.isEmpty() ? QString()
                                     : tr("%1, \"%2\": %3").arg(taken.name, text, error));
    m_error->setVisible(!error.isEmpty());
    taken.line->setText(taken.read());
}

void RetryPanel::follow()
{
    const RetryPolicy &retry = *m_session->inputs().retry;
    m_rule->setText(retry.summary.isEmpty()
                        ? translated(retry.title)
                        : u"%1\n%2"_s.arg(translated(retry.title), translated(retry.summary)));
    for (const Field &field : m_fields) {
        const QSignalBlocker quiet(field.line);
        field.line->setText(field.read());
    }
    m_backoff->setCurrentIndex(m_backoff->findData(static_cast<int>(retry.backoff)));
    m_jitter->setCurrentIndex(m_jitter->findData(static_cast<int>(retry.jitter)));
    m_hint->setChecked(retry.honoursRetryAfter);
    showOutcome();
}

void RetryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showOutcome();
}

// What nobody sees is counted when it is seen.
void RetryPanel::showOutcome()
{
    if (!isVisible())
        return;
    const int capacity = m_session->inputs().retry->quota.capacity;
    const std::vector<QuotaChange> changes = m_session->quotaChanges();
    const int left = changes.empty() ? capacity : changes.back().left;
    m_meter->setVisible(capacity > 0);
    m_meter->showLevel(left, capacity);
    QStringList sum{QString::number(capacity)};
    for (const QuotaChange &change : changes)
        sum.append((change.change < 0 ? u"− %1"_s : u"+ %1"_s).arg(std::abs(change.change)));
    m_tokens->setText(
        capacity == 0 ? tr("There is no quota: every retry is allowed.")
                      : tr("%1 of %2 tokens left: %3")
                            .arg(QString::number(left), QString::number(capacity), sum.join(u' ')));
    int taps = 0;
    int requests = 0;
    int reached = 0;
    for (const Event &event : m_session->travel().shownEvents()) {
        const bool isSent = event.kind == EventKind::Sent;
        taps += static_cast<int>(isSent && event.message == MessageKind::Order);
        requests += static_cast<int>(isSent && event.message == MessageKind::Request);
        reached += static_cast<int>(event.kind == EventKind::Arrived
                                    && event.message == MessageKind::Request);
    }
    const RunOutcome outcome = m_session->outcome();
    m_chart->showRows({{tr("orders"), outcome.intents},
                       {tr("taps"), taps},
                       {tr("requests sent"), requests},
                       {tr("reached the API"), reached},
                       {tr("cakes"), outcome.cakes}});
    const double factor =
        outcome.intents == 0 ? 0 : static_cast<double>(requests) / outcome.intents;
    m_factor->setText(outcome.intents == 0
                          ? tr("Nothing was ordered yet.")
                          : tr("× %1 amplification: requests for each order; this rule allows × %2 "
                               "for each tap.")
                                .arg(QString::number(factor, 'g', 3),
                                     QString::number(m_session->inputs().retry->maxAttempts)));
}

} // namespace onecake
